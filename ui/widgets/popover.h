#pragma once

#include <QFrame>

class QVBoxLayout;

namespace xushi::ui
{

class Label;

// The base of everything that opens over a panel: base ground, edge line, closed by Esc or by a click
// outside. Give it content through body(), then show it under what it speaks of.
class Popover : public QFrame
{
    Q_OBJECT

public:
    enum class Padding { Wide, None };
    explicit Popover(QWidget *parent, Padding padding = Padding::Wide);

    // Shows a head with the title and a close button; none as long as no title is set.
    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    // Opens below `anchor`, or above it where there is no room, within the screen. `anchorRect` is in the
    // anchor's coordinates; without it the whole widget counts.
    void openAt(QWidget *anchor);
    void openAt(QWidget *anchor, const QRect &anchorRect);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_head = nullptr;
    Label *m_title = nullptr;
};

} // namespace xushi::ui
