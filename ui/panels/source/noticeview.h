#pragma once

#include <optional>

#include <QAbstractScrollArea>

#include "ui/panels/source/paper.h"

namespace xushi::source
{

// Shows a notice on paper with its marks. Text is selected by mouse and copied as it is stored; a click on
// a mark asks for its record. Lays out only what is visible.
class NoticeView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit NoticeView(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setMarks(const Marks &marks);
    // The boxed place; it does not scroll.
    void setPlace(const std::optional<TextSpan> &place);
    [[nodiscard]] std::optional<TextSpan> place() const { return m_place; }
    // Brings a span into sight, a third from the top where it was not visible before.
    void scrollTo(const TextSpan &span);
    // Position of the first character in sight.
    [[nodiscard]] int firstVisible() const;

    [[nodiscard]] TextSpan selectedSpan() const;
    [[nodiscard]] QString selectedText() const;
    void selectAll();
    void copy() const;
    [[nodiscard]] const Paper &paper() const { return m_paper; }
    // Where a span stands in the viewport now; empty where it is out of sight.
    [[nodiscard]] QRectF visibleBox(const TextSpan &span);

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

signals:
    void markClicked(const xushi::source::Mark &mark);
    // Asks for the words of a tool tip; to be answered through the string.
    void hintAsked(const xushi::source::Mark &mark, QString *hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Anchor {
        int paragraph = -1;
        double share = 0; // of the paragraph's height above the upper edge
    };
    [[nodiscard]] QRect column() const;
    [[nodiscard]] QPointF toPaper(const QPointF &point) const;
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    void measureVisible();
    void updateRange();
    [[nodiscard]] int lastVisibleParagraph() const;
    [[nodiscard]] std::optional<Mark> markUnder(const QPointF &point);
    void extendTo(const QPointF &point);
    void showHint(const QPoint &where, const QPoint &global);
    void paintParagraph(QPainter &painter, int paragraph);

    Paper m_paper;
    std::optional<TextSpan> m_place;
    int m_selectionStart = 0;
    int m_selectionEnd = 0;
    std::optional<QPoint> m_pressed; // where the button went down
    bool m_dragging = false;
    bool m_measuring = false;
    int m_dragTimer = 0;
};

} // namespace xushi::source
