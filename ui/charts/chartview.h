#pragma once

#include <QChartView>

class QGraphicsSimpleTextItem;

namespace xushi::ui
{
struct Theme;
}

namespace xushi::charts
{

// What all charts share: no frame, no legend of Qt's, colours and faces of the theme, also when it changes,
// and labels of our own that are placed anew whenever the plot gets another size.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

protected:
    // Draws everything anew from what the chart was given.
    virtual void compose() = 0;
    // Puts the labels where they belong; the chart has its size.
    virtual void placeLabels() = 0;

    [[nodiscard]] const ui::Theme &theme() const;
    // Takes away series, axes and labels.
    void clearChart();
    void styleAxis(QAbstractAxis *axis, bool gridShown) const;
    QGraphicsSimpleTextItem *addLabel(const QString &text, const QColor &ink, int weight);

    void changeEvent(QEvent *event) override;
};

} // namespace xushi::charts
