#include "ui/charts/chartlegend.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace xushi::charts
{

namespace
{
constexpr int sample = 20;
constexpr int sampleGap = 6;
constexpr int entryGap = 16;
} // namespace

QPen linePen(LineKind kind, const ui::Theme &theme)
{
    const auto dashed = [](const QColor &colour, double width, double dash, double space) {
        QPen pen(colour, width);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({dash / width, space / width});
        return pen;
    };
    switch (kind) {
    case LineKind::Expected:
        return dashed(theme.cExpected, 1.5, 6, 3);
    case LineKind::Forecast:
        return dashed(theme.cForecast, 2, 3, 3);
    case LineKind::Goal:
        return dashed(theme.cExpected, 1, 1, 3);
    case LineKind::Actual:
        break;
    }
    return {theme.cActual, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(ui::measure::line);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const Entry &entry : entries)
        names << entry.name;
    setAccessibleName(names.join(u'、'));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Small));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += sample + sampleGap + metrics.horizontalAdvance(entry.name) + entryGap;
    return {width, ui::measure::line};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(ui::TypeSize::Small));
    double left = 0;
    const double middle = height() / 2.0;
    for (const Entry &entry : m_entries) {
        painter.setPen(linePen(entry.kind, theme));
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle));
        if (entry.kind == LineKind::Actual) {
            painter.setPen(QPen(theme.base, 1));
            painter.setBrush(theme.cActual);
            painter.drawEllipse(QPointF(left + sample / 2.0, middle), 3.5, 3.5);
        }
        const int width = painter.fontMetrics().horizontalAdvance(entry.name);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(left + sample + sampleGap, 0, width + 1, height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, entry.name);
        left += sample + sampleGap + width + entryGap;
    }
}

} // namespace xushi::charts
