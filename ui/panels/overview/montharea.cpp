#include "ui/panels/overview/montharea.h"

#include <algorithm>

#include <QPainter>

#include "ui/panels/overview/overviewwords.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

namespace words = overviewwords;
using ui::measure::margin;

constexpr int headHeight = 24;
constexpr int rowHeight = ui::measure::row;
constexpr int footRoom = 8;
constexpr int blockGap = 24;
constexpr int narrowestTotal = 44;
constexpr int narrowestLabel = 100;
constexpr int label = 136;
constexpr int narrowestCell = 27;
constexpr int widestCell = 44;
constexpr int leastRows = 5; // of a block
constexpr int mostBlocks = 2;

} // namespace

CountRamp::CountRamp(int greatest)
{
    if (greatest <= 12)
        return;
    const int step = (greatest + 4) / 5;
    for (size_t i = 1; i < m_from.size(); ++i)
        m_from[i] = static_cast<int>(i - 1) * step + 1;
}

int CountRamp::stepOf(int count) const
{
    int step = 0;
    for (size_t i = 1; i < m_from.size(); ++i) {
        if (count >= m_from[i])
            step = static_cast<int>(i);
    }
    return step;
}

QString CountRamp::textOf(int step) const
{
    const auto at = static_cast<size_t>(step);
    // Of wide steps the beginning says enough, and finds room.
    if (at + 1 == m_from.size() || (step > 0 && m_from.back() > 100))
        return QStringLiteral("≥%1").arg(m_from[at]);
    const int last = m_from[at + 1] - 1;
    return last == m_from[at] ? QString::number(last) : QStringLiteral("%1–%2").arg(m_from[at]).arg(last);
}

MonthArea::MonthArea(Workbench &workbench, QWidget *parent)
    : OverviewArea(tr("Counts by month"), workbench, parent)
{
}

void MonthArea::setRoom(int height)
{
    if (m_room == height)
        return;
    m_room = height;
    refresh();
}

// No row counts more than this.
int MonthArea::greatestCount() const
{
    if (canFold())
        return overview().now.all;
    size_t greatest = 0;
    for (const progress::Group &group : overview().lower)
        greatest = std::max(greatest, group.members.size());
    return static_cast<int>(greatest);
}

int MonthArea::totalWidth() const
{
    const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Body));
    return std::max(narrowestTotal, metrics.horizontalAdvance(QString::number(greatestCount())) + 16);
}

int MonthArea::cellRoom() const
{
    const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Small));
    return std::max(narrowestCell, metrics.horizontalAdvance(QString::number(greatestCount())) + 5);
}

int MonthArea::blocksAt(int width) const
{
    const int narrowest = narrowestLabel + totalWidth()
        + cellRoom() * std::max<int>(static_cast<int>(overview().months.size()), 1);
    return std::clamp((width - 2 * margin + blockGap) / (narrowest + blockGap), 1, mostBlocks);
}

// Kinds and states are few and belong together; departments and chapters may be many.
bool MonthArea::canFold() const
{
    return overview().lowerArea == LowerArea::Department || overview().lowerArea == LowerArea::Section;
}

int MonthArea::rowsWanted() const
{
    int rows = static_cast<int>(overview().lower.size());
    if (canFold())
        return rows;
    for (size_t i = 0; i < overview().lower.size(); ++i)
        rows += i == 0 || overview().lower[i].family != overview().lower[i - 1].family;
    return rows;
}

int MonthArea::rowsPerBlock(int width) const
{
    const int blocks = blocksAt(width);
    const int fitting
        = std::max(leastRows * (blocks == 1 ? 2 : 1), (m_room - headHeight - footRoom) / rowHeight);
    const int needed = std::max(1, (rowsWanted() + blocks - 1) / blocks);
    if (canFold() && !m_open)
        return std::min(needed, fitting);
    const bool folds = canFold() && needed > fitting;
    return folds ? (rowsWanted() + 1 + blocks - 1) / blocks : needed;
}

int MonthArea::heightFor(int width) const
{
    return headHeight + rowsPerBlock(width) * rowHeight + footRoom;
}

QString MonthArea::note() const
{
    if (overview().lower.empty())
        return {};
    QStringList parts;
    if (canFold())
        parts << words::familyRule(overview().lower.front().family);
    const bool rest = std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isRest; });
    if (rest)
        parts << (overview().lowerArea == LowerArea::Department ? tr("the %1 with the most tasks stand here")
                                                                : tr("the first %1 stand here"))
                     .arg(m_rows.size() - 1);
    if (!overview().monthsKnown)
        parts << tr("earlier months are being counted…");
    const auto future = std::find_if(overview().months.begin(), overview().months.end(),
        [this](const Overview::Month &month) { return month.end > overview().asOf; });
    if (future != overview().months.end())
        parts << tr("from %1 on nothing yet").arg(words::month(future->end));
    return parts.join(tr("; "));
}

void MonthArea::addRow(const progress::Group &group)
{
    Row row;
    row.group = group;
    row.all = static_cast<int>(group.parts() ? progress::countAt(overview().counted, group, 0)
                                             : static_cast<int>(group.members.size()));
    for (const Overview::Month &month : overview().months)
        row.counts.push_back(month.day
                ? std::optional(progress::countAt(overview().counted, group, *month.day))
                : std::nullopt);
    m_rows.push_back(std::move(row));
}

void MonthArea::addRest(size_t from)
{
    progress::Group rest = overview().lower[from];
    rest.record = {};
    rest.members.clear();
    for (size_t i = from; i < overview().lower.size(); ++i) {
        const progress::Members &members = overview().lower[i].members;
        rest.members.insert(rest.members.end(), members.begin(), members.end());
    }
    const auto count = overview().lower.size() - from;
    rest.title = overview().lowerArea == LowerArea::Department ? tr("%1 further departments").arg(count)
                                                               : tr("%1 further chapters").arg(count);
    addRow(rest);
    m_rows.back().isRest = true;
}

void MonthArea::makeRows()
{
    m_rows.clear();
    const auto &groups = overview().lower;
    const int room = rowsPerBlock(width()) * blocksAt(width());
    const bool cut = canFold() && !m_open && static_cast<int>(groups.size()) > room;
    const size_t whole = cut ? static_cast<size_t>(room - 1) : groups.size();
    for (size_t i = 0; i < whole; ++i) {
        if (!canFold() && (i == 0 || groups[i].family != groups[i - 1].family)) {
            m_rows.emplace_back();
            m_rows.back().heading = words::familyTitle(groups[i].family);
            m_rows.back().group.family = groups[i].family;
        }
        addRow(groups[i]);
    }
    if (cut)
        addRest(whole);
    const int fitting
        = std::max(leastRows * (blocksAt(width()) == 1 ? 2 : 1), (m_room - headHeight - footRoom) / rowHeight)
        * blocksAt(width());
    if (canFold() && m_open && static_cast<int>(groups.size()) > fitting) {
        m_rows.emplace_back();
        m_rows.back().isFold = true;
        m_rows.back().group.title = tr("Fewer rows");
    }
    int greatest = 0;
    for (const Row &row : m_rows) {
        for (const auto &count : row.counts)
            greatest = row.isRest ? greatest : std::max(greatest, count.value_or(0));
    }
    m_ramp = CountRamp(greatest);
}

void MonthArea::place()
{
    const int months = std::max<int>(static_cast<int>(overview().months.size()), 1);
    m_shape.blocks = blocksAt(width());
    m_shape.rowsPerBlock = rowsPerBlock(width());
    m_shape.blockWidth = (width() - 2 * margin - (m_shape.blocks - 1) * blockGap) / m_shape.blocks;
    m_shape.cellWidth = std::clamp(
        (m_shape.blockWidth - label - totalWidth()) / months, cellRoom(), std::max(widestCell, cellRoom()));
    m_shape.labelWidth = std::max(m_shape.blockWidth - totalWidth() - months * m_shape.cellWidth, 60);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int block = static_cast<int>(i) / m_shape.rowsPerBlock;
        const int row = static_cast<int>(i) % m_shape.rowsPerBlock;
        m_rows[i].rect = QRect(margin + block * (m_shape.blockWidth + blockGap), headHeight + row * rowHeight,
            m_shape.blockWidth, rowHeight);
    }
}

QRect MonthArea::labelRect(const Row &row) const
{
    return {row.rect.left(), row.rect.top(), m_shape.labelWidth, rowHeight - 1};
}

QRect MonthArea::totalRect(const Row &row) const
{
    return {row.rect.left() + m_shape.labelWidth, row.rect.top(), totalWidth(), rowHeight - 1};
}

QRect MonthArea::cellRect(const Row &row, size_t month) const
{
    const int left = row.rect.left() + m_shape.labelWidth + totalWidth();
    return {left + static_cast<int>(month) * m_shape.cellWidth, row.rect.top(), m_shape.cellWidth, rowHeight};
}

std::vector<Figure> MonthArea::layOut()
{
    m_rows.clear();
    if (overview().isEmpty())
        return {};
    makeRows();
    place();
    std::vector<Figure> figures;
    for (const Row &row : m_rows) {
        if (!row.heading.isEmpty())
            continue;
        addLabel(figures, row);
        if (row.isFold)
            continue;
        addTotal(figures, row);
        for (size_t month = 0; month < row.counts.size(); ++month)
            addCell(figures, row, month);
    }
    return figures;
}

// The filter that leaves in what the group holds, where there is one.
std::optional<Filter> MonthArea::filterOf(const progress::Group &group) const
{
    Filter filter = overview().filter;
    switch (group.family) {
    case progress::Family::Chapter:
        if (group.record.isNull())
            return std::nullopt;
        filter.section = SectionId {group.record.id};
        return filter;
    case progress::Family::Department:
        if (group.record.isNull())
            return std::nullopt;
        filter.department = DepartmentId {group.record.id};
        return filter;
    case progress::Family::Light:
        filter.light = group.wanted.light;
        return filter;
    case progress::Family::TaskKind:
        return group.value == static_cast<int>(progress::CountedKind::Task) ? std::optional(filter)
                                                                            : std::nullopt;
    default:
        return std::nullopt;
    }
}

void MonthArea::addLabel(std::vector<Figure> &figures, const Row &row)
{
    Figure figure;
    figure.rect = labelRect(row).adjusted(-4, 0, -4, 0);
    figure.name = row.isFold ? row.group.title : tr("%1: %2").arg(row.group.title, words::items(row.all));
    if (row.isFold || row.isRest) {
        figure.how = row.isFold ? QString() : tr("A click lists them all.");
        figure.action = [this, open = row.isRest] {
            m_open = open;
            refresh();
            emit heightChanged();
        };
        figures.push_back(std::move(figure));
        return;
    }
    const bool named = !row.group.record.isNull();
    figure.how = words::familyRule(row.group.family) + u'\n'
        + (named ? tr("A click shows it alone, with every role it has, in every panel.")
                 : tr("A click lists what is counted."));
    figure.link = named;
    if (named) {
        figure.filter = filterOf(row.group);
        figure.panel = QStringLiteral("ledger");
    } else {
        figure.records = recordsOf(progress::membersOf(overview().counted, row.group));
    }
    figures.push_back(std::move(figure));
}

void MonthArea::addTotal(std::vector<Figure> &figures, const Row &row) const
{
    if (row.all == 0)
        return;
    words::Count count;
    count.title = tr("%1: %2").arg(row.group.title, words::items(row.all));
    count.rule = words::familyRule(row.group.family);
    count.count = row.all;
    const bool targets = row.group.family == progress::Family::TargetKind;
    const bool tasks = row.group.family == progress::Family::TaskKind;
    count.wholeName = targets ? tr("All targets") : tasks ? tr("All tasks and items") : tr("Tracked tasks");
    count.whole = overview().now.all;
    if (targets || tasks) {
        count.whole = static_cast<int>(std::count_if(overview().counted.begin(), overview().counted.end(),
            [&](const progress::Counted &c) { return progress::isTaskKind(c.kind) == tasks; }));
    }
    count.day = overview().asOf;
    Figure figure;
    figure.rect = totalRect(row).adjusted(8, 0, -4, 0);
    figure.name = count.title;
    figure.how = words::sentenceOf(overview(), count);
    figure.panel = QStringLiteral("ledger");
    figure.filter = row.isRest ? std::nullopt : filterOf(row.group);
    figure.records = recordsOf(progress::membersOf(overview().counted, row.group));
    figure.explanation = [shown = shared(), count] { return words::explanationOf(*shown, count); };
    figures.push_back(std::move(figure));
}

void MonthArea::addCell(std::vector<Figure> &figures, const Row &row, size_t month) const
{
    const int number = row.counts[month].value_or(0);
    if (number == 0)
        return;
    const Overview::Month &at = overview().months[month];
    const bool parts = row.group.parts();
    words::Count count;
    count.title = (parts ? tr("%1, %2: %3") : tr("%1, %2: %3 behind"))
                      .arg(row.group.title, words::month(at.end), words::items(number));
    count.rule = parts
        ? words::familyRule(row.group.family)
        : words::familyRule(row.group.family) + tr("; behind: completion below expected progress");
    count.count = number;
    count.wholeName = parts ? tr("Tracked tasks") : row.group.title;
    count.whole = parts ? overview().now.all : row.all;
    count.day = at.end;
    Figure figure;
    figure.rect = cellRect(row, month).adjusted(0, 0, -1, -1);
    figure.name = count.title;
    figure.how = words::sentenceOf(overview(), count);
    const bool isLight = row.group.family == progress::Family::Light && at.day == std::optional<size_t>(0);
    if (isLight) {
        figure.filter = filterOf(row.group);
        figure.panel = QStringLiteral("ledger");
    }
    figure.day = at.end;
    figure.records = [shown = shared(), group = row.group, day = *at.day] {
        return shown->records(progress::countedAt(shown->counted, group, day));
    };
    figure.explanation = [shown = shared(), count] { return words::explanationOf(*shown, count); };
    figures.push_back(std::move(figure));
}

void MonthArea::paintHeads(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const int used = (static_cast<int>(m_rows.size()) + m_shape.rowsPerBlock - 1) / m_shape.rowsPerBlock;
    for (int block = 0; block < used; ++block) {
        Row head;
        head.rect
            = QRect(margin + block * (m_shape.blockWidth + blockGap), 0, m_shape.blockWidth, headHeight);
        painter.drawText(totalRect(head).adjusted(0, 0, -12, headHeight - rowHeight + 1),
            Qt::AlignRight | Qt::AlignVCenter, tr("Items"));
        for (size_t month = 0; month < overview().months.size(); ++month) {
            const QRect cell = cellRect(head, month).adjusted(-2, 0, 2, headHeight - rowHeight);
            const QDate end = overview().months[month].end;
            const QString whole = words::month(end);
            const bool fits = painter.fontMetrics().horizontalAdvance(whole) < m_shape.cellWidth;
            painter.drawText(
                cell, Qt::AlignHCenter | Qt::AlignVCenter, fits ? whole : QString::number(end.month()));
        }
    }
}

void MonthArea::paintCell(QPainter &painter, const Row &row, size_t month) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect cell = cellRect(row, month);
    if (!row.counts[month]) {
        ui::drawLineBottom(painter, cell, theme.hair);
        return;
    }
    const int count = *row.counts[month];
    // The rest is no group of its own: its sum stays out of the ramp.
    const QColor ground = row.isRest ? theme.alt : theme.ramp(m_ramp.stepOf(count));
    painter.fillRect(cell.adjusted(0, 0, -1, -1), ground);
    if (count == 0)
        return;
    painter.setPen(theme.textOn(ground));
    painter.drawText(cell.adjusted(0, 0, -1, -1), Qt::AlignCenter, QString::number(count));
}

void MonthArea::paintRow(QPainter &painter, const Row &row) const
{
    const ui::Theme &theme = ui::themeOf(this);
    if (!row.heading.isEmpty()) {
        painter.setFont(theme.font(ui::TypeSize::Small, QFont::DemiBold));
        painter.setPen(theme.text2);
        painter.drawText(row.rect, Qt::AlignLeft | Qt::AlignVCenter, row.heading);
        ui::drawLineBottom(painter, row.rect, theme.hair);
        return;
    }
    const QRect title = labelRect(row).adjusted(0, 0, -8, 0);
    painter.setFont(theme.font(ui::TypeSize::Body));
    painter.setPen(row.isRest || row.isFold ? theme.accent : theme.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.group.title, Qt::ElideRight, title.width()));
    if (row.isFold)
        return;
    painter.setPen(row.all == 0 ? theme.text3 : theme.text2);
    painter.drawText(
        totalRect(row).adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(row.all));
    painter.setFont(theme.font(ui::TypeSize::Small));
    for (size_t month = 0; month < row.counts.size(); ++month)
        paintCell(painter, row, month);
}

void MonthArea::paint(QPainter &painter)
{
    paintHeads(painter);
    for (const Row &row : m_rows)
        paintRow(painter, row);
    if (hovered() >= 0) {
        const QRect over = figures()[static_cast<size_t>(hovered())].rect;
        ui::drawBox(painter, over, {}, ui::themeOf(this).accent, 0);
    }
}

} // namespace xushi
