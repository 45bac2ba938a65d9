#pragma once

#include "ui/panels/overview/overviewarea.h"

namespace xushi
{

// Steps of the ramp for counts: five of one and a few, or as wide as the greatest count asks for.
class CountRamp
{
public:
    CountRamp() = default;
    explicit CountRamp(int greatest);

    [[nodiscard]] int stepOf(int count) const; // 0 to 5
    [[nodiscard]] QString textOf(int step) const; // 0, 1, 2, 3, 4–5, ≥6

private:
    std::array<int, 6> m_from {0, 1, 2, 3, 4, 6}; // least count of a step
};

// The lower area: groups of tasks, of each its number and how many it counts month by month. Groups that
// find no room stand in one row for the rest, until it is opened.
class MonthArea : public OverviewArea
{
    Q_OBJECT

public:
    explicit MonthArea(Workbench &workbench, QWidget *parent = nullptr);

    // Height in which the rows should fit where groups may be put together.
    void setRoom(int height);
    [[nodiscard]] int heightFor(int width) const override;
    [[nodiscard]] const CountRamp &ramp() const { return m_ramp; }
    // 每项任务计入…；按项数取前12家；7月以后未到
    [[nodiscard]] QString note() const;

protected:
    [[nodiscard]] std::vector<Figure> layOut() override;
    void paint(QPainter &painter) override;

private:
    struct Row {
        progress::Group group;
        QString heading; // a row that only says what follows
        bool isRest = false;
        bool isFold = false;
        int all = 0;
        std::vector<std::optional<int>> counts; // by month; empty: to come or not known yet
        QRect rect;
    };
    struct Shape {
        int blocks = 1;
        int blockWidth = 0;
        int labelWidth = 0;
        int cellWidth = 0;
        int rowsPerBlock = 1;
    };
    [[nodiscard]] int greatestCount() const;
    [[nodiscard]] int totalWidth() const;
    [[nodiscard]] int cellRoom() const; // least width of a cell
    [[nodiscard]] int blocksAt(int width) const;
    [[nodiscard]] bool canFold() const;
    [[nodiscard]] int rowsWanted() const;
    [[nodiscard]] int rowsPerBlock(int width) const;
    void makeRows();
    void addRow(const progress::Group &group);
    void addRest(size_t from);
    void place();
    [[nodiscard]] QRect labelRect(const Row &row) const;
    [[nodiscard]] QRect totalRect(const Row &row) const;
    [[nodiscard]] QRect cellRect(const Row &row, size_t month) const;
    void addLabel(std::vector<Figure> &figures, const Row &row);
    void addTotal(std::vector<Figure> &figures, const Row &row) const;
    void addCell(std::vector<Figure> &figures, const Row &row, size_t month) const;
    [[nodiscard]] std::optional<Filter> filterOf(const progress::Group &group) const;
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, const Row &row) const;
    void paintCell(QPainter &painter, const Row &row, size_t month) const;

    CountRamp m_ramp;
    std::vector<Row> m_rows;
    Shape m_shape;
    int m_room = 0;
    bool m_open = false;
};

} // namespace xushi
