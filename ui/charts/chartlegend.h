#pragma once

#include <QList>
#include <QPen>
#include <QWidget>

namespace xushi::ui
{
struct Theme;
}

namespace xushi::charts
{

enum class LineKind { Actual, Expected, Forecast, Goal };

// Colour, width and dash of a line; lines differ by dash too, not by colour alone.
[[nodiscard]] QPen linePen(LineKind kind, const ui::Theme &theme);

// Samples of lines with their names, in one row.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        LineKind kind = LineKind::Actual;
        QString name;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace xushi::charts
