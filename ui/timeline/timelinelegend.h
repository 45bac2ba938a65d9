#pragma once

#include <QWidget>
#include <vector>

namespace xushi
{

// What the shapes of the timeline mean: bar with its completed part, milestones done and to come. Where room
// is short it leaves out whole entries from the end.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xushi
