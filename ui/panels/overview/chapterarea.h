#pragma once

#include "ui/panels/overview/overviewarea.h"

namespace xushi
{

// The lights of each chapter: one shape a task as long as there is room, and their counts. Of many chapters
// the first stand here and the rest in one row, until it is opened.
class ChapterArea : public OverviewArea
{
    Q_OBJECT

public:
    explicit ChapterArea(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] std::vector<Figure> layOut() override;
    void paint(QPainter &painter) override;

private:
    struct Row {
        QString title;
        SectionId chapter; // null: outside all, or the rest
        bool isRest = false;
        progress::Members members;
        progress::Tally tally;
    };
    struct Shape {
        QRect rect;
        progress::Light light;
    };
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] int shownRows() const;
    void measure();
    [[nodiscard]] QRect rowRect(size_t row) const;
    [[nodiscard]] QRect countRect(size_t row, size_t column) const;
    void addTitle(std::vector<Figure> &figures, size_t row) const;
    void addShapes(std::vector<Figure> &figures, size_t row);
    void addCounts(std::vector<Figure> &figures, size_t row) const;
    void addFold(std::vector<Figure> &figures);
    [[nodiscard]] Figure shapeFigure(
        const QRect &rect, progress::Light light, progress::Members members) const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, size_t row) const;

    std::vector<Row> m_rows;
    std::vector<Shape> m_shapes;
    std::vector<progress::Light> m_columns;
    QRect m_fold;
    int m_titleWidth = 0;
    int m_countWidth = 0;
    int m_step = 16; // from shape to shape
    int m_each = 1; // tasks that a shape stands for, at most
    bool m_open = false;
};

} // namespace xushi
