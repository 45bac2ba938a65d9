#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace xushi::ui
{

enum class ButtonKind { Plain, Primary };

// A tinted strip under a panel head that says what happened or what is left to do, with buttons.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    // `strong` stands first in semibold; either may be empty.
    void setText(const QString &strong, const QString &rest);
    // What stands before the buttons: "第 2 处，共 56 处".
    void setNote(const QString &note);
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Plain);
    void addControl(QWidget *control);
    // Takes away and deletes all buttons and controls.
    void clearControls();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_strong;
    Label *m_rest;
    Label *m_note;
    QHBoxLayout *m_controls;
};

} // namespace xushi::ui
