#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace xushi::ui
{

// A button with an edge, 28 px high; the words are a verb. The icon, if any, is 16 px.
class PlainButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PlainButton(const QString &text, QWidget *parent = nullptr);
    PlainButton(Icon icon, const QString &text, QWidget *parent = nullptr);
};

// The one main button of a panel or dialog: white on the fill of the accent.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    PrimaryButton(Icon icon, const QString &text, QWidget *parent = nullptr);
};

// Words in the accent that go somewhere or open an explanation; underlined while hovered.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

// A 32-px tool button with a 20-px icon (28 and 16 when compact), no edge. `name` is its accessible name
// and its tool tip.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Size { Bar, Compact };
    IconButton(Icon icon, const QString &name, Size size = Size::Bar, QWidget *parent = nullptr);

    void setLineIcon(Icon icon, IconTone tone = IconTone::Quiet);
};

} // namespace xushi::ui
