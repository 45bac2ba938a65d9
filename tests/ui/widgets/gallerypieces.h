#pragma once

#include <QTranslator>
#include <QWidget>

namespace gallery
{

// The few words that the widgets bring along, in Chinese, so that the pictures can be compared.
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
};

QWidget *makeWindow(bool folded);
QWidget *makeControls();
QWidget *makeIcons();

} // namespace gallery
