#include "ui/panels/overview/summaryarea.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/models/shownlight.h"
#include "ui/panels/overview/overviewwords.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

namespace words = overviewwords;
using ui::measure::margin;

constexpr int areaHeight = 88;
constexpr int stackedHeight = 128;
constexpr int narrowest = 960; // below, the lights stand under the bar
constexpr int lineTop = 18; // of the figures' line
constexpr int lineHeight = 30;
constexpr int barTop = 56;
constexpr int barHeight = 16;
constexpr int swatch = 12;
constexpr int shape = 16;
constexpr int lightStep = 24;
constexpr double stripe = 6;

constexpr std::array shownLights {
    progress::Light::Green, progress::Light::Yellow, progress::Light::Red, progress::Light::None};

// 45° stripes that start at the left edge of the rectangle.
void paintHatch(QPainter &painter, const QRectF &rect, const ui::Theme &theme)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, stripe * 0.4, Qt::SolidLine, Qt::FlatCap));
    for (double x = rect.left() - rect.height(); x < rect.right() + stripe; x += stripe)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
    painter.restore();
}

// Never in the colours of lights: steps of the ramp, stripes, an outline.
void paintClass(QPainter &painter, const QRectF &rect, progress::StatusClass value, const ui::Theme &theme)
{
    switch (value) {
    case progress::StatusClass::Completed:
        painter.fillRect(rect, theme.r5);
        break;
    case progress::StatusClass::Ahead:
        painter.fillRect(rect, theme.r4);
        break;
    case progress::StatusClass::OnTrack:
        painter.fillRect(rect, theme.r2);
        break;
    case progress::StatusClass::Behind:
        paintHatch(painter, rect, theme);
        ui::drawBox(painter, rect, {}, theme.edge, 0);
        break;
    case progress::StatusClass::Other:
        ui::drawBox(painter, rect, theme.alt, theme.edge, 0);
        break;
    }
}

} // namespace

SummaryArea::SummaryArea(Workbench &workbench, QWidget *parent)
    : OverviewArea(tr("Classes and lights"), workbench, parent)
{
}

bool SummaryArea::isStacked(int width) const
{
    return width < narrowest;
}

int SummaryArea::heightFor(int width) const
{
    return isStacked(width) ? stackedHeight : areaHeight;
}

int SummaryArea::lightsWidth() const
{
    int width = 0;
    for (const Entry &entry : m_lights)
        width += entry.rect.width() + lightStep;
    return std::max(width - lightStep + margin, 246);
}

std::vector<Figure> SummaryArea::layOut()
{
    m_classes.clear();
    m_lights.clear();
    m_segments.clear();
    if (overview().isEmpty())
        return {};
    layOutLights();
    layOutClasses();
    layOutBar();
    std::vector<Figure> figures;
    for (size_t i = 0; i < m_classes.size(); ++i) {
        if (!m_segments[i].isEmpty())
            figures.push_back(classFigure(m_classes[i], m_segments[i], false));
    }
    for (const Entry &entry : m_classes)
        figures.push_back(classFigure(entry, entry.rect.adjusted(-6, 0, 2, 0), true));
    for (const Entry &entry : m_lights)
        figures.push_back(lightFigure(entry));
    figures.push_back(changeFigure());
    return figures;
}

void SummaryArea::layOutLights()
{
    const ui::Theme &theme = ui::themeOf(this);
    const QFontMetrics small(theme.font(ui::TypeSize::Body));
    const QFontMetrics large(theme.font(ui::TypeSize::Large, QFont::DemiBold));
    for (const progress::Light light : shownLights) {
        const int count = overview().now.of(light);
        if (light == progress::Light::None && count == 0)
            continue;
        Entry entry;
        entry.value = static_cast<int>(light);
        entry.count = count;
        entry.word = ui::lightWord(shownLight(light));
        entry.number = QString::number(count);
        const int room = shape + 8 + small.horizontalAdvance(entry.word) + 6;
        entry.rect = QRect(0, 0, room + large.horizontalAdvance(entry.number), lineHeight);
        m_lights.push_back(entry);
    }
    const bool stacked = isStacked(width());
    int left = stacked ? margin : width() - lightsWidth() - margin / 2;
    const int start = left;
    for (Entry &entry : m_lights) {
        entry.rect.moveTopLeft({left, stacked ? areaHeight - 4 : lineTop});
        left += entry.rect.width() + lightStep;
    }
    m_change = stacked ? QRect(left, areaHeight + 1, width() - left - margin, 20)
                       : QRect(start, 49, width() - start - margin / 2, 20);
}

void SummaryArea::layOutClasses()
{
    const ui::Theme &theme = ui::themeOf(this);
    const QFontMetrics small(theme.font(ui::TypeSize::Small));
    const QFontMetrics body(theme.font(ui::TypeSize::Body));
    const QFontMetrics large(theme.font(ui::TypeSize::Large, QFont::DemiBold));
    const int right = isStacked(width()) ? width() - margin : m_lights.front().rect.left() - 58;
    m_bar = QRect(margin, barTop, std::max(right - margin, 40), barHeight);
    const auto shares = progress::sharesToHundred(overview().now.classes);
    int wanted = 0;
    for (const progress::StatusClass value : progress::statusClasses) {
        const auto place = static_cast<size_t>(value);
        Entry entry;
        entry.value = static_cast<int>(value);
        entry.count = overview().now.of(value);
        entry.word = progress::className(value);
        entry.number = QString::number(entry.count);
        entry.share = shares[place].toDisplay(1) + QStringLiteral(" %");
        const int plain
            = swatch + 8 + body.horizontalAdvance(entry.word) + 12 + large.horizontalAdvance(entry.number);
        entry.rect = QRect(0, lineTop, plain + 6 + small.horizontalAdvance(entry.share), lineHeight);
        wanted = std::max(wanted, entry.rect.width());
        m_classes.push_back(entry);
    }
    const int step = m_bar.width() / static_cast<int>(m_classes.size());
    for (size_t i = 0; i < m_classes.size(); ++i) {
        Entry &entry = m_classes[i];
        // Where the room is short the shares stand in the tool tips alone.
        if (wanted + 8 > step) {
            entry.rect.setWidth(entry.rect.width() - 6 - small.horizontalAdvance(entry.share));
            entry.share.clear();
        }
        entry.rect.moveLeft(m_bar.left() + static_cast<int>(i) * step);
        entry.rect.setWidth(std::min(entry.rect.width() + 4, step));
    }
}

void SummaryArea::layOutBar()
{
    const int whole = overview().now.all;
    int counted = 0;
    for (const Entry &entry : m_classes) {
        const auto edge = [&](int count) {
            return whole == 0 ? m_bar.left() : m_bar.left() + m_bar.width() * count / whole;
        };
        const int left = edge(counted);
        counted += entry.count;
        m_segments.emplace_back(left, m_bar.top(), edge(counted) - left, m_bar.height());
    }
}

Figure SummaryArea::classFigure(const Entry &entry, const QRect &rect, bool tabStop) const
{
    const auto value = static_cast<progress::StatusClass>(entry.value);
    const auto shares = progress::sharesToHundred(overview().now.classes);
    words::Count count;
    count.title = tr("%1: %2").arg(entry.word, words::items(entry.count));
    count.rule = words::classRule(value);
    count.count = entry.count;
    count.wholeName = tr("Tracked tasks");
    count.whole = overview().now.all;
    count.shown = shares[static_cast<size_t>(value)];
    if (overview().before)
        count.before = overview().before->of(value);
    count.day = overview().asOf;

    Figure figure;
    figure.rect = rect;
    figure.tabStop = tabStop;
    figure.name = count.title + QStringLiteral("  ") + count.shown->toDisplay(1) + QStringLiteral(" %");
    figure.how = words::sentenceOf(overview(), count);
    figure.explanation = [shown = shared(), count] { return words::explanationOf(*shown, count); };
    figure.records = [shown = shared(), value] {
        progress::Members members;
        for (const size_t member : shown->tracked) {
            if (shown->counted[member].standings.front().statusClass == value)
                members.push_back(member);
        }
        return shown->records(members);
    };
    return figure;
}

Figure SummaryArea::lightFigure(const Entry &entry) const
{
    const auto light = static_cast<progress::Light>(entry.value);
    words::Count count;
    count.title = tr("%1: %2").arg(words::lightTitle(light), words::items(entry.count));
    count.rule = words::lightRule(light);
    count.count = entry.count;
    count.wholeName = tr("Tracked tasks");
    count.whole = overview().now.all;
    if (overview().before)
        count.before = overview().before->of(light);
    count.day = overview().asOf;

    Figure figure;
    figure.rect = entry.rect.adjusted(-6, 0, 6, 0);
    figure.name = count.title;
    figure.how = words::sentenceOf(overview(), count);
    figure.panel = QStringLiteral("ledger");
    figure.filter = overview().filter;
    figure.filter->light = light;
    figure.explanation = [shown = shared(), count] { return words::explanationOf(*shown, count); };
    figure.records = [shown = shared(), light] {
        progress::Members members;
        for (const size_t member : shown->tracked) {
            if (shown->counted[member].standings.front().light == light)
                members.push_back(member);
        }
        return shown->records(members);
    };
    return figure;
}

Figure SummaryArea::changeFigure() const
{
    Figure figure;
    figure.name = words::lightChange(overview());
    const QFontMetrics small(ui::themeOf(this).font(ui::TypeSize::Small));
    figure.rect = m_change;
    figure.rect.setWidth(std::min(m_change.width(), small.horizontalAdvance(figure.name) + 4));
    if (!overview().compared)
        return figure;
    QStringList all;
    for (const progress::Light light : shownLights)
        all << tr("%1 %2 → %3")
                   .arg(words::lightTitle(light))
                   .arg(overview().before->of(light))
                   .arg(overview().now.of(light));
    figure.earlier = overview().comparedDay;
    figure.how = all.join(tr(", ")) + u'\n' + tr("A click lists the tasks whose light has changed.");
    figure.records = [shown = shared()] {
        progress::Members members;
        for (const size_t member : shown->tracked) {
            const auto &standings = shown->counted[member].standings;
            if (standings.front().light != standings[*shown->compared].light)
                members.push_back(member);
        }
        return shown->records(members);
    };
    return figure;
}

void SummaryArea::paintEntry(QPainter &painter, const Entry &entry, int symbol) const
{
    const ui::Theme &theme = ui::themeOf(this);
    QRect rect = entry.rect.adjusted(symbol + 8, 0, 200, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink, int after, int drop) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect.translated(0, drop), Qt::AlignLeft | Qt::AlignVCenter, text);
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(text) + after);
    };
    const bool isClass = symbol == swatch;
    write(entry.word, theme.font(ui::TypeSize::Body), theme.text, isClass ? 12 : 6, 0);
    write(entry.number, theme.font(ui::TypeSize::Large, QFont::DemiBold), theme.text, 6, 1);
    write(entry.share, theme.font(ui::TypeSize::Small), theme.text2, 0, 1);
}

void SummaryArea::paintBar(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    painter.fillRect(m_bar, theme.cTrack);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const QRect &segment = m_segments[i];
        if (segment.isEmpty())
            continue;
        painter.fillRect(segment, theme.base);
        const bool last = segment.right() == m_bar.right();
        paintClass(painter, segment.adjusted(0, 0, last ? 0 : -1, 0),
            static_cast<progress::StatusClass>(m_classes[i].value), theme);
    }
}

void SummaryArea::paint(QPainter &painter)
{
    const ui::Theme &theme = ui::themeOf(this);
    if (m_classes.empty())
        return;
    paintHover(painter, hovered());
    for (const Entry &entry : m_classes) {
        const QRect mark(entry.rect.left(), entry.rect.center().y() - swatch / 2 + 1, swatch, swatch);
        paintClass(painter, mark, static_cast<progress::StatusClass>(entry.value), theme);
        if (entry.value != static_cast<int>(progress::StatusClass::Other)
            && entry.value != static_cast<int>(progress::StatusClass::Behind) && !theme.isDark())
            ui::drawBox(painter, mark, {}, theme.edge, 0);
        paintEntry(painter, entry, swatch);
    }
    paintBar(painter);
    for (const Entry &entry : m_lights) {
        const QRect mark(entry.rect.left(), entry.rect.center().y() - shape / 2 + 1, shape, shape);
        if (entry.count > 0)
            ui::paintLight(painter, mark, shownLight(static_cast<progress::Light>(entry.value)), theme);
        paintEntry(painter, entry, shape);
    }
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const QString change
        = painter.fontMetrics().elidedText(words::lightChange(overview()), Qt::ElideRight, m_change.width());
    painter.drawText(m_change, Qt::AlignLeft | Qt::AlignVCenter, change);
    if (!isStacked(width())) {
        const int x = m_lights.front().rect.left() - 25;
        ui::drawLineLeft(painter, QRect(x, lineTop, 1, height() - 2 * lineTop), theme.line);
    }
    ui::drawLineBottom(painter, rect(), theme.line);
}

} // namespace xushi
