#include "ui/tableedit/pasteplan.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "ui/tableedit/celltext.h"

namespace xushi::tableedit
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TableEdit", text);
}

QString titleOf(const PlanRowModel &rows, int column)
{
    return rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

// What offices write over their own tables, by the ids of our columns.
const QHash<QString, QString> &otherHeadings()
{
    static const QHash<QString, QString> headings = [] {
        QHash<QString, QString> result;
        const std::pair<const char16_t *, const char16_t *> lists[] = {
            {u"number", u"序号 编号 任务编号"},
            {u"title",
                u"任务 任务名称 重点任务 重点工作 工作任务 事项 工作事项 任务/指标 指标 指标名称 项目名称"},
            {u"lead", u"牵头单位 责任单位 主责单位 牵头部门 责任部门 主办单位"},
            {u"support", u"配合单位 配合部门 协办单位 协作单位"},
            {u"unit", u"单位 计量单位"},
            {u"value", u"年度目标 目标 目标值 全年目标 年度目标值"},
            {u"latest", u"完成情况 累计完成 完成值 本期完成"},
            {u"state", u"状态 任务状态 进展状态"},
            {u"starts", u"开始 开始时间 启动时间 起始时间 开始日期"},
            {u"ends", u"完成 完成时限 完成时间 截止时间 结束时间 时限 完成日期"},
            {u"person", u"责任人 负责人"},
            {u"contact", u"联系人 联络员 联络人"},
            {u"note", u"备注 说明"},
            {u"body", u"任务内容 工作内容 主要内容 具体内容 工作措施 口径"},
        };
        for (const auto &[id, words] : lists) {
            for (const QString &word : QString::fromUtf16(words).split(u' '))
                result.insert(word, QString::fromUtf16(id));
        }
        return result;
    }();
    return headings;
}

// Without blanks and without what stands in brackets: 年度目标（万元） is 年度目标.
QString plainHeading(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    static const QRegularExpression aside(QStringLiteral("[（(\\[].*$"));
    return QString(text).remove(blanks).remove(aside);
}

int columnNamed(const PlanRowModel &rows, const QString &id)
{
    const auto &columns = rows.columns();
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const RowColumn &c) { return c.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int columnOfHeading(const PlanRowModel &rows, const QString &words)
{
    const QString heading = plainHeading(words);
    if (heading.isEmpty())
        return -1;
    for (int i = 0; i < rows.columnCount(); ++i) {
        if (plainHeading(titleOf(rows, i)) == heading)
            return i;
    }
    return columnNamed(rows, otherHeadings().value(heading));
}

// Which column of the table each column of the clip goes to; -1 where there is none.
struct Mapping {
    std::vector<int> columns;
    bool hasHeadings = false;
    QStringList notes;
};

Mapping mappingOf(const Clip &clip, const TablePlace &place)
{
    Mapping mapping;
    const int width = clip.grid.width();
    if (!clip.columns.isEmpty()) {
        for (const QString &id : clip.columns)
            mapping.columns.push_back(columnNamed(place.rows, id));
        return mapping;
    }
    // One column alone is headed only by the words of the column it goes to.
    const bool headed = width == 1 && clip.grid.height() > 1
        && columnOfHeading(place.rows, clip.grid.rows.front().front()) == place.column && place.column >= 0;
    const auto headings = headed ? std::optional(std::vector<int> {place.column})
                                 : columnsOfHeadings(place.rows, clip.grid.rows.front());
    if (headings) {
        mapping.columns = *headings;
        mapping.hasHeadings = true;
        for (int i = 0; i < width; ++i) {
            if ((*headings)[static_cast<size_t>(i)] < 0 && !clip.grid.rows.front()[i].isEmpty())
                mapping.notes << tr("The column “%1” has no counterpart here and is not taken.")
                                     .arg(clip.grid.rows.front()[i].simplified());
        }
        return mapping;
    }
    const auto at = std::find(place.columns.begin(), place.columns.end(), place.column);
    for (int i = 0; i < width; ++i) {
        const bool inside = std::distance(at, place.columns.end()) > i;
        mapping.columns.push_back(inside ? *(at + i) : -1);
    }
    return mapping;
}

bool isReading(const PlanRowModel &rows, int column, const RecordRef &record)
{
    return rows.columns()[static_cast<size_t>(column)].writeTarget && record.kind == RecordKind::Target;
}

CellEdit cellAt(const PlanRowModel &rows, int row, int column, const QString &text)
{
    CellEdit cell;
    cell.field = rows.fieldAt(row, column);
    cell.record = rows.recordAt(row, column);
    cell.isReading = cell.field && isReading(rows, column, cell.record);
    cell.typed = text;
    cell.column = titleOf(rows, column);
    if (!cell.field)
        cell.refusal = tr("There is nothing to fill in here in this row.");
    return cell;
}

bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

class Paster
{
public:
    Paster(const Workbench &workbench, const Clip &clip, const TablePlace &place)
        : m_workbench(workbench)
        , m_clip(clip)
        , m_place(place)
        , m_mapping(mappingOf(clip, place))
    {
        if (!clip.grid.leftOut.isEmpty())
            m_work.notes << clip.grid.leftOut;
        m_work.notes << m_mapping.notes;
        m_work.label = tr("Paste");
    }

    CellWork over()
    {
        const std::vector<QStringList> rows = dataRows();
        const std::vector<int> &selected = m_place.selected;
        const bool onSelected = selected.size() > 1 && (rows.size() == 1 || rows.size() == selected.size());
        if (onSelected) {
            for (size_t i = 0; i < selected.size(); ++i) {
                const size_t from = rows.size() == 1 ? 0 : i;
                if (rows.size() > 1 || takesAny(rows[from], selected[i]))
                    put(rows[from], static_cast<int>(from), selected[i]);
            }
            return std::move(m_work);
        }
        int row = selected.empty() ? m_place.row : std::min(m_place.row, selected.front());
        for (size_t i = 0; i < rows.size(); ++i, ++row) {
            row = firstThatTakes(rows[i], row);
            put(rows[i], static_cast<int>(i), row);
        }
        return std::move(m_work);
    }

    CellWork asTasks(const edits::TaskSpot &spot)
    {
        m_work.label = tr("Paste tasks");
        m_work.spot = spot;
        const int title = columnNamed(m_place.rows, QStringLiteral("title"));
        const bool named = m_mapping.hasHeadings || !m_clip.columns.isEmpty();
        if (!named)
            startAtTitle(title);
        else if (std::count(m_mapping.columns.begin(), m_mapping.columns.end(), title) == 0)
            m_work.notes << tr("The table has no column with titles of tasks.");
        for (const QStringList &row : dataRows()) {
            if (!isBlankRow(row))
                addTask(row, title);
        }
        return std::move(m_work);
    }

private:
    [[nodiscard]] std::vector<QStringList> dataRows() const
    {
        const auto &rows = m_clip.grid.rows;
        return {rows.begin() + (m_mapping.hasHeadings ? 1 : 0), rows.end()};
    }

    // Whether a row has a field for any (or each) of the texts, or shows them already.
    [[nodiscard]] bool takes(const QStringList &texts, int row, bool each) const
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int column = m_mapping.columns[static_cast<size_t>(i)];
            if (column < 0 || texts[i].isEmpty())
                continue;
            const bool taken = m_place.rows.fieldAt(row, column)
                || texts[i] == copiedText(m_workbench, m_place.rows, row, column);
            if (taken != each)
                return taken;
        }
        return each || isBlankRow(texts);
    }
    [[nodiscard]] bool takesAny(const QStringList &texts, int row) const { return takes(texts, row, false); }
    // A row near by that takes all of them goes before the next one that takes some.
    [[nodiscard]] int firstThatTakes(const QStringList &texts, int from) const
    {
        constexpr int nearBy = 100;
        const int end = m_place.rows.rowCount();
        for (int row = from; row < std::min(end, from + nearBy); ++row) {
            if (takes(texts, row, true))
                return row;
        }
        for (int row = from; row < end; ++row) {
            if (takesAny(texts, row))
                return row;
        }
        return from;
    }

    void put(const QStringList &texts, int gridRow, int row)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int column = m_mapping.columns[static_cast<size_t>(i)];
            const bool outside = row >= m_place.rows.rowCount();
            if (column < 0 && m_mapping.hasHeadings)
                continue; // said once for the whole column
            if (column < 0 || outside)
                refuse(texts[i], gridRow, static_cast<int>(i), outside);
            else
                putInto(texts[i], row, column);
        }
    }
    void putInto(const QString &text, int row, int column)
    {
        const bool blank = !m_place.rows.fieldAt(row, column);
        // Nothing is lost where nothing was, or where it says so already.
        if (blank && (text.isEmpty() || text == copiedText(m_workbench, m_place.rows, row, column)))
            return;
        CellEdit cell = cellAt(m_place.rows, row, column, text);
        if (!isOwnAndComputed(cell))
            m_work.cells.push_back(std::move(cell));
    }
    // Copied rows bring along what the program works out; nobody means to paste that.
    [[nodiscard]] bool isOwnAndComputed(const CellEdit &cell) const
    {
        return !m_clip.columns.isEmpty() && cell.field && !cell.field->isEditable() && !cell.isReading;
    }
    void refuse(const QString &text, int gridRow, int gridColumn, bool below)
    {
        if (text.isEmpty())
            return;
        CellEdit cell;
        cell.typed = text;
        cell.place = tr("Row %1 of the clipboard").arg(gridRow + (m_mapping.hasHeadings ? 2 : 1));
        cell.column = tr("Column %1").arg(gridColumn + 1);
        cell.refusal = below ? tr("The table has no more rows below. Paste as new tasks instead.")
                             : tr("The table has no more columns at the right.");
        m_work.cells.push_back(std::move(cell));
    }

    // Without headings the first column of the clip that is not a number is the title; what is before it is
    // the number, what follows goes to the columns that follow.
    void startAtTitle(int title)
    {
        const auto rows = dataRows();
        const int number = columnNamed(m_place.rows, QStringLiteral("number"));
        static const QRegularExpression figure(
            QStringLiteral("^[（(]?[\\d一二三四五六七八九十]+[）).．、]?$"));
        const bool numbered
            = m_clip.grid.width() > 1 && std::all_of(rows.begin(), rows.end(), [](const QStringList &row) {
                  return row.front().isEmpty() || figure.match(row.front()).hasMatch();
              });
        const auto at = std::find(m_place.columns.begin(), m_place.columns.end(), title);
        const int before = numbered ? 1 : 0;
        for (int i = 0; i < m_clip.grid.width(); ++i) {
            const int step = i - before;
            m_mapping.columns[static_cast<size_t>(i)] = step < 0  ? number
                : step < std::distance(at, m_place.columns.end()) ? *(at + step)
                                                                  : -1;
        }
    }
    void addTask(const QStringList &texts, int title)
    {
        const int row = static_cast<int>(m_work.newTitles.size());
        m_work.newTitles << QString();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int column = m_mapping.columns[static_cast<size_t>(i)];
            if (column < 0) {
                if (!m_mapping.hasHeadings)
                    refuse(texts[i], row, static_cast<int>(i), false);
                continue;
            }
            if (texts[i].isEmpty())
                continue;
            CellEdit cell = newCell(column, texts[i]);
            cell.newRow = row;
            if (isOwnAndComputed(cell) || (!m_clip.columns.isEmpty() && !cell.field))
                continue;
            if (column == title)
                m_work.newTitles.back() = typedText(*cell.field, texts[i]);
            m_work.cells.push_back(std::move(cell));
        }
        if (m_work.newTitles.back().isEmpty())
            refuseRow(row);
    }
    [[nodiscard]] CellEdit newCell(int column, const QString &text) const
    {
        const RowColumn &spec = m_place.rows.columns()[static_cast<size_t>(column)];
        CellEdit cell;
        const bool lead = spec.taskField != nullptr;
        cell.field = m_workbench.fields.find(lead ? QStringLiteral("task.lead") : spec.task);
        cell.typed = text;
        cell.column = titleOf(m_place.rows, column);
        if (!cell.field)
            cell.refusal = tr("“%1” belongs to targets, not to tasks.").arg(cell.column);
        return cell;
    }
    void refuseRow(int row)
    {
        for (CellEdit &cell : m_work.cells) {
            if (cell.newRow == row && cell.refusal.isEmpty())
                cell.refusal = tr("The row has no title, so no task can be made of it.");
        }
    }

    const Workbench &m_workbench;
    const Clip &m_clip;
    const TablePlace &m_place;
    Mapping m_mapping;
    CellWork m_work;
};

} // namespace

std::optional<std::vector<int>> columnsOfHeadings(const PlanRowModel &rows, const QStringList &words)
{
    std::vector<int> columns;
    int known = 0;
    int filled = 0;
    for (const QString &word : words) {
        const int column = columnOfHeading(rows, word);
        const bool taken = std::count(columns.begin(), columns.end(), column) > 0;
        columns.push_back(taken ? -1 : column);
        known += columns.back() >= 0 ? 1 : 0;
        filled += word.isEmpty() ? 0 : 1;
    }
    if (known < 2 || known * 2 < filled)
        return std::nullopt;
    return columns;
}

CellWork pasteOver(const Workbench &workbench, const Clip &clip, const TablePlace &place)
{
    if (clip.grid.isEmpty() || place.row < 0)
        return {};
    return Paster(workbench, clip, place).over();
}

CellWork pasteAsTasks(const Workbench &workbench, const Clip &clip, const TablePlace &place)
{
    if (clip.grid.isEmpty())
        return {};
    const RecordRef current = place.row >= 0 ? place.rows.row(place.row).record : RecordRef {};
    return Paster(workbench, clip, place).asTasks(spotBelow(workbench.plan, current));
}

CellWork fill(const TablePlace &place, const std::vector<int> &rows, int column, const QString &text)
{
    CellWork work;
    work.label = tr("Fill");
    work.addsNames = true;
    for (const int row : rows) {
        if (place.rows.fieldAt(row, column))
            work.cells.push_back(cellAt(place.rows, row, column, text));
    }
    return work;
}

edits::TaskSpot spotBelow(const Plan &plan, const RecordRef &current)
{
    const Target *target
        = current.kind == RecordKind::Target ? plan.targets().find(TargetId {current.id}) : nullptr;
    const Task *task = target              ? plan.tasks().find(target->taskId)
        : current.kind == RecordKind::Task ? plan.tasks().find(TaskId {current.id})
                                           : nullptr;
    if (task) {
        const auto &siblings = plan.tasks().of(task->owner());
        const auto at = std::find(siblings.begin(), siblings.end(), task->id);
        const bool last = at == siblings.end() || std::next(at) == siblings.end();
        return {task->sectionId, task->parentId, last ? std::nullopt : std::optional(*std::next(at))};
    }
    edits::TaskSpot spot;
    if (current.kind == RecordKind::Section && plan.sections().contains(SectionId {current.id}))
        spot.section = SectionId {current.id};
    else if (!plan.sections().top().empty())
        spot.section = plan.sections().top().back();
    const auto &tasks = spot.section ? plan.tasks().of(*spot.section) : plan.tasks().top();
    if (current.kind == RecordKind::Section && !tasks.empty())
        spot.before = tasks.front();
    return spot;
}

} // namespace xushi::tableedit
