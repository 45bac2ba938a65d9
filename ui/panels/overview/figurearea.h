#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QDate>
#include <QWidget>

#include "ui/presenter/viewstate.h"
#include "ui/widgets/explanation.h"

namespace xushi
{

// A number, name or shape that can be pointed at: what it says, how it came about and what stands behind it.
struct Figure {
    QRect rect; // within the area
    QString name; // 欠进度 17项
    QString how; // one sentence on how it is counted
    bool tabStop = true; // false: only by arrow keys and pointer
    bool explains = false; // a click says how it came about
    bool link = false; // leads where the filter says, whatever that holds; a name, not a number

    RecordRef record = {}; // it is about this one record
    QString panel = {}; // where the filter leads: "ledger"
    std::optional<Filter> filter = {}; // that leaves in what is behind the number, if there is such a one
    std::function<std::vector<RecordRef>()> records = nullptr; // what is behind the number
    QDate day = {}; // at which those are shown in a list; invalid: the shared day
    QDate earlier = {}; // whose light is shown before it; invalid: none
    std::function<ui::Explanation()> explanation = nullptr;
    std::function<void()> action = nullptr; // instead of all that: folds or unfolds something
};

// An area of the panel that paints figures and lets one take them: by pointer, by Tab and arrow keys, by
// those who listen. Subclasses say what the figures are and paint them.
//   Enter or a click  what is behind the figure · Space  how it came about · Ctrl+C  its words
class FigureArea : public QWidget
{
    Q_OBJECT

public:
    explicit FigureArea(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int figure);
    void take(int figure);
    void explain(int figure);
    // Height that shows everything at this width.
    [[nodiscard]] virtual int heightFor(int width) const = 0;

signals:
    void taken(int figure);
    void explanationAsked(int figure);
    // The keyboard went here: to be brought into sight.
    void reached(const QRect &rect);

protected:
    // Lays the figures out anew; called when the size, the theme or what is shown has changed.
    [[nodiscard]] virtual std::vector<Figure> layOut() = 0;
    virtual void paint(QPainter &painter) = 0;
    void refresh();
    [[nodiscard]] int hovered() const { return m_hovered; }
    // Tint of a figure that is pointed at, under its words.
    void paintHover(QPainter &painter, int figure) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] int figureAt(QPoint place) const;
    [[nodiscard]] int nextStop(int from, int step) const;
    [[nodiscard]] int towards(int key) const;
    void moveTo(int figure);
    void hover(int figure);
    void openMenu(int figure, QPoint place);
    void copy(int figure) const;

    std::vector<Figure> m_figures;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

// What is read aloud of the figures of an area; made known to Qt when the first area is made.
void installFigureReader();

} // namespace xushi
