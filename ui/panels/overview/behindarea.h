#pragma once

#include "ui/panels/overview/overviewarea.h"

namespace xushi
{

// The targets that are most behind, the worst first: rate, difference and light of each.
class BehindArea : public OverviewArea
{
    Q_OBJECT

public:
    explicit BehindArea(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] std::vector<Figure> layOut() override;
    void paint(QPainter &painter) override;

private:
    struct Columns {
        QRect rank, name, department, completion, difference, light;
    };
    [[nodiscard]] Columns columns(int top, int height) const;
    [[nodiscard]] QRect rowRect(size_t row) const;
    [[nodiscard]] Figure rowFigure(const progress::TargetStatus &status, const QRect &rect) const;
    [[nodiscard]] Figure lightFigure(const progress::TargetStatus &status, const QRect &rect) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] progress::Members allBehind() const;
    void addAll(std::vector<Figure> &figures);
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, size_t row) const;
    void paintNothing(QPainter &painter) const;

    QString m_all; // leads to every target that is behind; empty where all stand here
};

} // namespace xushi
