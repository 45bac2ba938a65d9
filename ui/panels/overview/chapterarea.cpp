#include "ui/panels/overview/chapterarea.h"

#include <algorithm>

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
using ui::measure::padding;

constexpr int headHeight = ui::measure::row;
constexpr int rowHeight = 24;
constexpr int mostRows = 12;
constexpr int widestCount = 36;
constexpr int narrowestCount = 30;
constexpr int roomy = 560; // from this width on columns and shapes have their full room
constexpr int widestTitle = 263;
constexpr int narrowestTitle = 120;
constexpr int widestStep = 16;
constexpr int narrowestStep = 10;
constexpr std::array steps {
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000};

constexpr std::array lightOrder {
    progress::Light::Green, progress::Light::Yellow, progress::Light::Red, progress::Light::None};

int shapesOf(int tasks, int each)
{
    return (tasks + each - 1) / each;
}

int shapesOf(const progress::Tally &tally, int each)
{
    int shapes = 0;
    for (const progress::Light light : lightOrder)
        shapes += shapesOf(tally.of(light), each);
    return shapes;
}

} // namespace

ChapterArea::ChapterArea(Workbench &workbench, QWidget *parent)
    : OverviewArea(tr("Lights by chapter"), workbench, parent)
{
}

int ChapterArea::shownRows() const
{
    const int all = static_cast<int>(overview().chapters.size());
    return m_open ? all : std::min(all, mostRows);
}

int ChapterArea::heightFor(int) const
{
    const int all = static_cast<int>(overview().chapters.size());
    return headHeight + (shownRows() + (m_open && all > mostRows ? 1 : 0)) * rowHeight;
}

std::vector<ChapterArea::Row> ChapterArea::rows() const
{
    const auto &chapters = overview().chapters;
    const bool cut = !m_open && chapters.size() > mostRows;
    const size_t whole = cut ? mostRows - 1 : chapters.size();
    std::vector<Row> rows;
    for (size_t i = 0; i < whole; ++i)
        rows.push_back({chapters[i].title, SectionId {chapters[i].record.id}, false, chapters[i].members,
            overview().chapterTallies[i]});
    if (!cut)
        return rows;
    Row rest;
    rest.title = tr("%1 further chapters").arg(chapters.size() - whole);
    rest.isRest = true;
    for (size_t i = whole; i < chapters.size(); ++i)
        rest.members.insert(rest.members.end(), chapters[i].members.begin(), chapters[i].members.end());
    rest.tally = progress::tallyOf(overview().counted, rest.members, 0);
    rows.push_back(rest);
    return rows;
}

// How wide the titles are, how close the shapes stand, and how many tasks each must stand for.
void ChapterArea::measure()
{
    m_columns.assign(lightOrder.begin(), lightOrder.end() - 1);
    if (overview().now.of(progress::Light::None) > 0)
        m_columns.push_back(progress::Light::None);
    const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Body));
    int longest = narrowestTitle;
    m_countWidth = width() >= roomy ? widestCount : narrowestCount;
    for (const Row &row : m_rows) {
        const int greatest = *std::max_element(row.tally.lights.begin(), row.tally.lights.end());
        m_countWidth
            = std::max(m_countWidth, metrics.horizontalAdvance(QString::number(greatest)) + padding + 4);
        longest = std::max(longest, metrics.horizontalAdvance(row.title) + 2 * padding);
    }
    const int counts = m_countWidth * static_cast<int>(m_columns.size()) + padding;
    const int most = std::max(narrowestTitle, (width() - counts) * 58 / 100);
    m_titleWidth = std::min({longest, most, widestTitle});
    const int room = width() - padding - m_titleWidth - counts;
    m_step = narrowestStep;
    m_each = steps.back();
    for (const int each : steps) {
        int shapes = 1;
        for (const Row &row : m_rows)
            shapes = std::max(shapes, row.isRest ? 1 : shapesOf(row.tally, each));
        if (shapes * narrowestStep > room)
            continue;
        m_each = each;
        m_step = std::clamp(room / shapes, narrowestStep, widestStep);
        break;
    }
}

QRect ChapterArea::rowRect(size_t row) const
{
    return {0, headHeight + static_cast<int>(row) * rowHeight, width(), rowHeight};
}

QRect ChapterArea::countRect(size_t row, size_t column) const
{
    const int fromRight = static_cast<int>(m_columns.size() - column);
    return {width() - fromRight * m_countWidth, rowRect(row).top(), m_countWidth, rowHeight - 1};
}

std::vector<Figure> ChapterArea::layOut()
{
    m_rows = rows();
    m_shapes.clear();
    measure();
    std::vector<Figure> figures;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        addTitle(figures, row);
        addShapes(figures, row);
        addCounts(figures, row);
    }
    addFold(figures);
    return figures;
}

void ChapterArea::addTitle(std::vector<Figure> &figures, size_t row) const
{
    const Row &shown = m_rows[row];
    Figure figure;
    figure.rect = QRect(0, rowRect(row).top(), padding + m_titleWidth - 4, rowHeight - 1);
    figure.name = tr("%1: %2 tracked").arg(shown.title, words::items(shown.tally.all));
    if (shown.isRest) {
        figure.how = tr("A click lists every chapter.");
        auto *self = const_cast<ChapterArea *>(this);
        figure.action = [self] {
            self->m_open = true;
            self->refresh();
            emit self->heightChanged();
        };
    } else if (shown.chapter.isNull()) {
        figure.how = tr("Tasks that stand in no chapter. A click lists them.");
        figure.records = recordsOf(shown.members);
    } else {
        figure.how = tr("A click shows this chapter alone, in every panel.");
        figure.link = true;
        figure.panel = QStringLiteral("ledger");
        figure.filter = overview().filter;
        figure.filter->section = shown.chapter;
    }
    figures.push_back(std::move(figure));
}

Figure ChapterArea::shapeFigure(const QRect &rect, progress::Light light, progress::Members members) const
{
    Figure figure;
    figure.rect = rect;
    figure.tabStop = false;
    if (members.size() > 1) {
        figure.name
            = tr("%1: %2").arg(words::lightTitle(light), words::items(static_cast<int>(members.size())));
        figure.how = tr("A click lists them.");
        figure.records = recordsOf(std::move(members));
        return figure;
    }
    const RecordRef record = overview().counted[members.front()].record;
    const Task *task = plan().tasks().find(TaskId {record.id});
    if (!task)
        return figure;
    figure.name = QStringLiteral("%1 %2").arg(task->number, task->title).trimmed();
    const progress::Standing &standing = overview().counted[members.front()].standings.front();
    figure.how = tr("%1; %2. A click selects it.")
                     .arg(progress::className(standing.statusClass), words::lightTitle(light));
    figure.record = record;
    figure.explanation = [&plan = plan(), id = task->id, asOf = overview().asOf] {
        const Task *task = plan.tasks().find(id);
        return task ? words::explanationOf(progress::explain(plan, progress::statusOf(plan, *task, asOf)))
                    : ui::Explanation();
    };
    return figure;
}

void ChapterArea::addShapes(std::vector<Figure> &figures, size_t row)
{
    const Row &shown = m_rows[row];
    if (shown.isRest)
        return;
    const int side = std::min(12, m_step - 2);
    int x = padding + m_titleWidth;
    for (const progress::Light light : lightOrder) {
        progress::Members same;
        for (const size_t member : shown.members) {
            if (overview().counted[member].standings.front().light == light)
                same.push_back(member);
        }
        for (size_t begin = 0; begin < same.size(); begin += static_cast<size_t>(m_each)) {
            const size_t end = std::min(same.size(), begin + static_cast<size_t>(m_each));
            const QRect cell(x, rowRect(row).top(), m_step, rowHeight - 1);
            m_shapes.push_back(
                {QRect(x + (m_step - side) / 2, cell.top() + (rowHeight - 1 - side) / 2, side, side), light});
            figures.push_back(shapeFigure(cell, light,
                {same.begin() + static_cast<std::ptrdiff_t>(begin),
                    same.begin() + static_cast<std::ptrdiff_t>(end)}));
            x += m_step;
        }
    }
}

void ChapterArea::addCounts(std::vector<Figure> &figures, size_t row) const
{
    const Row &shown = m_rows[row];
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const progress::Light light = m_columns[column];
        words::Count count;
        count.count = shown.tally.of(light);
        if (count.count == 0)
            continue;
        count.title = tr("%1, %2: %3").arg(shown.title, words::lightTitle(light), words::items(count.count));
        count.rule = words::lightRule(light);
        count.wholeName = tr("Tracked tasks of the chapter");
        count.whole = shown.tally.all;
        count.day = overview().asOf;
        progress::Members members;
        for (const size_t member : shown.members) {
            if (overview().counted[member].standings.front().light == light)
                members.push_back(member);
        }
        if (overview().before) {
            const auto before = progress::tallyOf(overview().counted, shown.members, *overview().compared);
            count.before = before.of(light);
        }
        Figure figure;
        figure.rect = countRect(row, column);
        figure.name = count.title;
        figure.how = words::sentenceOf(overview(), count);
        figure.panel = QStringLiteral("ledger");
        if (!shown.chapter.isNull()) {
            figure.filter = overview().filter;
            figure.filter->section = shown.chapter;
            figure.filter->light = light;
        }
        figure.records = recordsOf(std::move(members));
        figure.explanation = [all = shared(), count] { return words::explanationOf(*all, count); };
        figures.push_back(std::move(figure));
    }
}

void ChapterArea::addFold(std::vector<Figure> &figures)
{
    m_fold = QRect();
    if (!m_open || overview().chapters.size() <= mostRows)
        return;
    m_fold = rowRect(m_rows.size()).adjusted(0, 0, 0, -1);
    m_fold.setWidth(padding + m_titleWidth);
    Figure figure;
    figure.rect = m_fold;
    figure.name = tr("Fewer chapters");
    figure.action = [this] {
        m_open = false;
        refresh();
        emit heightChanged();
    };
    figures.push_back(std::move(figure));
}

void ChapterArea::paintHead(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect head(0, 0, width(), headHeight);
    painter.fillRect(head, theme.window);
    ui::drawLineBottom(painter, head, theme.line);
    painter.setFont(theme.font(ui::TypeSize::Small, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(head.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const QString unit = m_each == 1 ? tr("one shape a task") : tr("a shape for up to %1 tasks").arg(m_each);
    painter.drawText(head.adjusted(padding + m_titleWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, unit);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QRect cell(countRect(0, column).left(), 0, m_countWidth - padding, headHeight);
        painter.drawText(
            cell, Qt::AlignRight | Qt::AlignVCenter, ui::lightWord(shownLight(m_columns[column])));
    }
}

void ChapterArea::paintRow(QPainter &painter, size_t row) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const Row &shown = m_rows[row];
    const QRect rect = rowRect(row);
    ui::drawLineBottom(painter, rect, theme.hair);
    painter.setFont(theme.font(ui::TypeSize::Body));
    painter.setPen(shown.isRest ? theme.accent : theme.text);
    const QRect title(padding, rect.top(), m_titleWidth - padding, rowHeight - 1);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shown.title, Qt::ElideRight, title.width()));
    if (shown.tally.all == 0) {
        painter.setPen(theme.text3);
        painter.drawText(rect.adjusted(padding + m_titleWidth, 0, 0, -1), Qt::AlignLeft | Qt::AlignVCenter,
            tr("not tracked"));
        return;
    }
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const int count = shown.tally.of(m_columns[column]);
        painter.setPen(count == 0 ? theme.text3 : theme.text);
        painter.drawText(countRect(row, column).adjusted(0, 0, -padding, 0),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
}

void ChapterArea::paint(QPainter &painter)
{
    const ui::Theme &theme = ui::themeOf(this);
    paintHead(painter);
    paintHover(painter, hovered());
    for (size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    if (!m_fold.isNull()) {
        painter.setPen(theme.accent);
        painter.drawText(
            m_fold.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Fewer chapters"));
    }
    const RecordRef selected = workbench().view.selection();
    for (const Shape &shape : m_shapes)
        ui::paintLight(painter, shape.rect, shownLight(shape.light), theme);
    for (const Figure &figure : figures()) {
        if (!figure.record.isNull() && figure.record == selected)
            ui::drawBox(painter, figure.rect.adjusted(0, 2, 0, -2), {}, theme.accent, ui::measure::radius);
    }
}

} // namespace xushi
