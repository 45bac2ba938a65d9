#include "ui/timeline/timelineaxis.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/timeline/axiscells.h"

namespace xushi
{

namespace
{

constexpr int lineHeight = ui::measure::head / 2;
constexpr int wordGap = 6;
constexpr int flagHeight = 18;

// Right of the flags that it would run into.
double besideFlags(double left, double width, const AxisFlagPlaces &flags)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto &flag : {flags.asOf, flags.today}) {
            if (flag && left < flag->right() + wordGap && flag->left() - wordGap < left + width)
                left = flag->right() + wordGap;
        }
    }
    return left;
}

} // namespace

TimelineAxis::TimelineAxis(const Workbench &workbench, const TimeScale &scale, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_workbench(workbench)
    , m_scale(scale)
{
    setFixedHeight(ui::measure::head);
    setMinimumSectionSize(1);
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setAccessibleName(tr("Time axis"));
}

void TimelineAxis::setScale(const TimeScale &scale)
{
    m_scale = scale;
    viewport()->update();
}

QString TimelineAxis::asOfWords() const
{
    return tr("As of %1").arg(dayAndMonth(m_workbench.view.asOf()));
}

QString TimelineAxis::todayWords() const
{
    return tr("Today %1").arg(dayAndMonth(today()));
}

AxisFlagPlaces TimelineAxis::flags() const
{
    const QFontMetricsF metrics(ui::themeOf(this).font(ui::TypeSize::Small));
    const auto flag = [&](double x, const QString &words) {
        return AxisFlag {x - offset(), std::ceil(metrics.horizontalAdvance(words)) + 2 * 4};
    };
    std::optional<AxisFlag> asOf;
    if (m_workbench.view.asOf().isValid())
        asOf = flag(m_scale.right(m_workbench.view.asOf()), asOfWords());
    return placeFlags(asOf, flag(m_scale.middle(today()), todayWords()), viewport()->width(), 1, flagHeight);
}

void TimelineAxis::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(viewport());
    const QRectF all = viewport()->rect();
    painter.fillRect(all, theme.window);
    painter.setFont(theme.font(ui::TypeSize::Small));
    const AxisFlagPlaces places = flags();
    paintLower(painter);
    paintUpper(painter, places);
    ui::drawLineBottom(painter, all, theme.line);
    paintFlags(painter, places);
}

void TimelineAxis::paintUpper(QPainter &painter, const AxisFlagPlaces &flags) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const double width = viewport()->width();
    const QFontMetricsF metrics(painter.font());
    ui::drawLineBottom(painter, QRectF(0, 0, width, lineHeight), theme.hair);
    painter.setPen(theme.text2);
    const auto cells = upperCells(m_scale.level(), m_scale.dayAt(offset()), m_scale.dayAt(offset() + width));
    for (const AxisCell &cell : cells) {
        const double left = m_scale.left(cell.first) - offset();
        const double right = m_scale.left(cell.next) - offset();
        if (left > 0)
            ui::drawLineLeft(painter, QRectF(left, 0, 1, viewport()->height()), theme.line);
        // The name stays in sight as long as its time does.
        const double words = metrics.horizontalAdvance(cell.label);
        const double start = besideFlags(std::max(left, 0.0) + wordGap, words, flags);
        if (start + words + wordGap <= right)
            painter.drawText(QRectF(start, 0, words + 1, lineHeight), Qt::AlignVCenter, cell.label);
    }
}

void TimelineAxis::paintLower(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const double width = viewport()->width();
    const QFontMetricsF metrics(painter.font());
    const double asOf = m_scale.right(m_workbench.view.asOf()) - offset();
    painter.fillRect(ui::snapped(painter, QRectF(asOf - 1, lineHeight, 2, lineHeight)), theme.fill);
    const auto cells = lowerCells(m_scale.level(), m_scale.dayAt(offset()), m_scale.dayAt(offset() + width));
    for (const AxisCell &cell : cells) {
        const double left = m_scale.left(cell.first) - offset();
        const QRectF place(left, lineHeight, m_scale.left(cell.next) - offset() - left, lineHeight);
        if (left > 0)
            ui::drawLineLeft(painter, place, theme.hair);
        const auto fits
            = [&](const QString &words) { return metrics.horizontalAdvance(words) + 2 <= place.width(); };
        const QString words = fits(cell.longLabel) ? cell.longLabel
            : fits(cell.label)                     ? cell.label
                                                   : QString();
        if (words.isEmpty())
            continue;
        // Words go before the line of the as-of day.
        const double half = metrics.horizontalAdvance(words) / 2 + 2;
        if (std::abs(asOf - place.center().x()) < half)
            painter.fillRect(
                QRectF(place.center().x() - half, place.top() + 2, 2 * half, lineHeight - 4), theme.window);
        painter.setPen(theme.text2);
        painter.drawText(place, Qt::AlignCenter, words);
    }
}

void TimelineAxis::paintFlags(QPainter &painter, const AxisFlagPlaces &flags) const
{
    const ui::Theme &theme = ui::themeOf(this);
    if (flags.today) {
        ui::drawBox(painter, *flags.today, theme.base, theme.edge, 0);
        painter.setPen(theme.text);
        painter.drawText(*flags.today, Qt::AlignCenter, todayWords());
    }
    if (flags.asOf) {
        ui::drawBox(painter, *flags.asOf, theme.fill, {}, 0);
        painter.setPen(theme.onAccent);
        painter.drawText(*flags.asOf, Qt::AlignCenter, asOfWords());
    }
}

} // namespace xushi
