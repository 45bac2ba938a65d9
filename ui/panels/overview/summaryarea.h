#pragma once

#include "ui/panels/overview/overviewarea.h"

namespace xushi
{

// The classes of the tracked tasks as figures and one bar, and beside them the lights with their change.
class SummaryArea : public OverviewArea
{
    Q_OBJECT

public:
    explicit SummaryArea(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] int heightFor(int width) const override;

protected:
    [[nodiscard]] std::vector<Figure> layOut() override;
    void paint(QPainter &painter) override;

private:
    // What is painted of a class or a light, where.
    struct Entry {
        QRect rect;
        int value = 0;
        int count = 0;
        QString word;
        QString number;
        QString share;
    };
    [[nodiscard]] int lightsWidth() const;
    [[nodiscard]] bool isStacked(int width) const;
    void layOutClasses();
    void layOutLights();
    void layOutBar();
    [[nodiscard]] Figure classFigure(const Entry &entry, const QRect &rect, bool tabStop) const;
    [[nodiscard]] Figure lightFigure(const Entry &entry) const;
    [[nodiscard]] Figure changeFigure() const;
    void paintEntry(QPainter &painter, const Entry &entry, int symbol) const;
    void paintBar(QPainter &painter) const;

    std::vector<Entry> m_classes;
    std::vector<Entry> m_lights;
    std::vector<QRect> m_segments; // of the classes
    QRect m_bar;
    QRect m_change;
};

} // namespace xushi
