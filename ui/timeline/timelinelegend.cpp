#include "ui/timeline/timelinelegend.h"

#include <cmath>
#include <QPainter>

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/timeline/rowpainter.h"

namespace xushi
{

namespace
{

constexpr int gapToWords = 6;
constexpr int gapBetween = 14;

struct Entry {
    QString words;
    int shapeWidth;
};

std::vector<Entry> entries()
{
    return {{TimelineLegend::tr("Plan and completion"), 28}, {TimelineLegend::tr("Done"), 14},
        {TimelineLegend::tr("To come"), 14}};
}

void paintShape(QPainter &painter, size_t entry, const QRectF &place, const ui::Theme &theme)
{
    if (entry > 0) {
        paintNode(painter, place, entry == 1, theme);
        return;
    }
    QRectF bar(place.left(), place.center().y() - 6, place.width(), 12);
    QRectF filled = bar;
    filled.setWidth(bar.width() / 2);
    paintBar(painter, bar, filled, theme);
}

int widthOf(const Entry &entry, const QFontMetricsF &metrics)
{
    return entry.shapeWidth + gapToWords
        + static_cast<int>(std::ceil(metrics.horizontalAdvance(entry.words)));
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QStringList words;
    for (const Entry &entry : entries())
        words << entry.words;
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(u' '));
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetricsF metrics(ui::themeOf(this).font(ui::TypeSize::Small));
    int width = 0;
    for (const Entry &entry : entries())
        width += widthOf(entry, metrics) + gapBetween;
    return {width, ui::measure::ctl};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const QFontMetricsF metrics(painter.font());
    const auto all = entries();
    int left = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const int width = widthOf(all[i], metrics);
        if (left + width > this->width())
            return;
        paintShape(painter, i, QRectF(left, (height() - 14) / 2, all[i].shapeWidth, 14), theme);
        painter.drawText(QRectF(left + all[i].shapeWidth + gapToWords, 0, width, height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, all[i].words);
        left += width + gapBetween;
    }
}

} // namespace xushi
