#include "core/report/kinds/ledger.h"

#include <functional>

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/report/csvwriter.h"
#include "core/report/kinds/standing.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

enum class Shape { Merged, Flat };

// What one row of the ledger is about; target is empty in the row of a task without targets.
struct LedgerRow {
    const Standing &standing;
    const TaskStanding &task;
    const TargetStanding *target;
    Shape shape;
};

struct LedgerColumn {
    QString group; // head over several columns; empty: the title reaches over both rows of the head
    QString title;
    double weight;
    Align align;
    bool ofTask; // merged over the task's targets
    std::function<Cell(const LedgerRow &)> cell;
};

using Columns = std::vector<LedgerColumn>;

QString fieldText(const FieldCatalogue &fields, const QString &id, const LedgerRow &row)
{
    const Field *field = fields.find(id);
    if (!field || !field->show)
        return {};
    const qint64 record = field->record == RecordKind::Task ? row.task.task->id.value
        : row.target                                        ? row.target->target->id.value
                                                            : 0;
    return printed(field->show({row.standing.plan(), row.standing.asOf()}, record));
}

QString chapterText(const LedgerRow &row)
{
    if (!row.task.section)
        return {};
    if (row.shape == Shape::Flat || row.task.section->number.isEmpty())
        return printed(sectionHeading(*row.task.section));
    return row.task.section->number;
}

// What the departments reported in this round; each named where there are several.
QString reported(const LedgerRow &row, QString ProgressEntry::*text)
{
    const auto entries = row.standing.entries(row.task.task->id);
    QStringList parts;
    for (const ProgressEntry *entry : entries) {
        const Department *department = row.standing.plan().departments().find(entry->departmentId);
        const QString words = printed(entry->*text);
        if (words.isEmpty())
            continue;
        parts << (entries.size() > 1 && department ? department->name + u'：' + words : words);
    }
    return parts.join(QString());
}

Cell goalCell(const LedgerRow &row)
{
    if (!row.target || !row.target->target->value)
        return {};
    const Target &target = *row.target->target;
    const QString words = goalWords(target);
    return words == target.value->toDisplay() ? figureCell(target.value) : textCell(words);
}

Cell lightCell(const LedgerRow &row)
{
    return textCell(lightWord(row.target ? row.target->status.light : row.task.status.light), Align::Center);
}

void addHeadColumns(Columns &columns, const FieldCatalogue &fields, bool withBody)
{
    const auto text = [&fields](const QString &id) {
        return [&fields, id](const LedgerRow &row) { return textCell(fieldText(fields, id, row)); };
    };
    columns.push_back(
        {{}, QStringLiteral("序号"), 1.2, Align::Center, true, text(QStringLiteral("task.number"))});
    columns.push_back({{}, QStringLiteral("篇章"), 1.3, Align::Center, true,
        [](const LedgerRow &row) { return textCell(chapterText(row)); }});
    columns.push_back(
        {{}, QStringLiteral("任务名称"), 3.5, Align::Left, true, text(QStringLiteral("task.title"))});
    if (withBody)
        columns.push_back(
            {{}, QStringLiteral("任务内容"), 13, Align::Left, true, text(QStringLiteral("task.body"))});
}

void addTargetColumns(Columns &columns, const FieldCatalogue &fields, QDate asOf)
{
    const QString goal = QStringLiteral("年度目标");
    columns.push_back(
        {goal, QStringLiteral("指标名称"), 4, Align::Left, false, [&fields](const LedgerRow &row) {
             return textCell(fieldText(fields, QStringLiteral("target.name"), row));
         }});
    columns.push_back({goal, QStringLiteral("单位"), 1.6, Align::Center, false,
        [](const LedgerRow &row) { return textCell(row.target ? row.target->target->unit : QString()); }});
    columns.push_back({goal, QStringLiteral("目标值"), 2, Align::Right, false, goalCell});
    const QString now = QStringLiteral("截至%1").arg(longDate(asOf));
    columns.push_back({now, QStringLiteral("完成值"), 2, Align::Right, false, [](const LedgerRow &row) {
                           const Measurement *reading = row.target ? row.target->measurement : nullptr;
                           return reading ? figureCell(reading->value) : Cell {};
                       }});
    using Rate = std::optional<Rational> progress::TargetStatus::*;
    const auto rate = [](Rate member, Sign sign) {
        return [member, sign](const LedgerRow &row) {
            return row.target ? rateCell(row.target->status.*member, sign) : Cell {};
        };
    };
    columns.push_back({now, QStringLiteral("完成率（%）"), 2, Align::Right, false,
        rate(&progress::TargetStatus::completion, Sign::Minus)});
    columns.push_back({now, QStringLiteral("序时进度（%）"), 2, Align::Right, false,
        rate(&progress::TargetStatus::expected, Sign::Minus)});
    columns.push_back({now, QStringLiteral("差值（百分点）"), 2, Align::Right, false,
        rate(&progress::TargetStatus::difference, Sign::Both)});
    columns.push_back({now, QStringLiteral("亮灯"), 1.8, Align::Center, false, lightCell});
}

void addReportColumns(Columns &columns)
{
    const auto text = [](QString ProgressEntry::*member) {
        return [member](const LedgerRow &row) { return textCell(reported(row, member)); };
    };
    columns.push_back({{}, QStringLiteral("本期进展"), 5, Align::Left, true, text(&ProgressEntry::progress)});
    columns.push_back(
        {{}, QStringLiteral("存在问题"), 3.5, Align::Left, true, text(&ProgressEntry::problems)});
    columns.push_back(
        {{}, QStringLiteral("下步打算"), 3.5, Align::Left, true, text(&ProgressEntry::nextSteps)});
}

template <class Text>
void addPeopleColumns(Columns &columns, const Text &text)
{
    columns.push_back({{}, QStringLiteral("责任人"), 2, Align::Center, true,
        text(QStringLiteral("task.responsible_person_id"))});
    columns.push_back({{}, QStringLiteral("联络员"), 2, Align::Center, true,
        text(QStringLiteral("task.contact_person_id"))});
}

void addBodyColumns(Columns &columns, const FieldCatalogue &fields, bool withPeople)
{
    const auto text = [&fields](const QString &id) {
        return [&fields, id](const LedgerRow &row) { return textCell(fieldText(fields, id, row)); };
    };
    columns.push_back(
        {{}, QStringLiteral("牵头单位"), 3, Align::Left, true, text(QStringLiteral("task.answering"))});
    columns.push_back(
        {{}, QStringLiteral("配合单位"), 4.5, Align::Left, true, text(QStringLiteral("task.support"))});
    if (withPeople)
        addPeopleColumns(columns, text);
    columns.push_back({{}, QStringLiteral("完成时限"), 2.8, Align::Center, true, [](const LedgerRow &row) {
                           const QDate end = row.task.task->endsOn;
                           return textCell(end.isValid() ? dayWords(row.standing.plan(), end) : QString());
                       }});
    for (const Field *field : fields.fieldsOf(RecordKind::Task)) {
        if (field->id.startsWith(QStringLiteral("own.")))
            columns.push_back({{}, field->title(), 2, Align::Left, true, text(field->id)});
    }
    columns.push_back({{}, QStringLiteral("备注"), 2, Align::Left, true, text(QStringLiteral("task.note"))});
}

Columns columnsOf(const ReportRequest &request)
{
    Columns columns;
    const OptionValues &options = request.options;
    addHeadColumns(columns, request.fields, options.isOn(QStringLiteral("body")));
    addTargetColumns(columns, request.fields, request.asOf);
    if (options.isOn(QStringLiteral("reported")))
        addReportColumns(columns);
    addBodyColumns(columns, request.fields, options.isOn(QStringLiteral("people")));
    return columns;
}

// Two rows: groups merged to the right, columns without a group merged downwards.
std::vector<std::vector<Cell>> headOf(const Columns &columns)
{
    std::vector<Cell> upper;
    std::vector<Cell> lower;
    QString group;
    for (const LedgerColumn &column : columns) {
        Cell below = textCell(column.title);
        if (column.group.isEmpty()) {
            Cell whole = below;
            whole.rowSpan = 2;
            upper.push_back(whole);
            below = Cell {};
            below.rowSpan = 0;
        } else if (column.group == group) {
            ++upper.back().columnSpan;
        } else {
            upper.push_back(textCell(column.group));
        }
        group = column.group;
        lower.push_back(below);
    }
    return {upper, lower};
}

std::vector<Cell> rowOf(const Columns &columns, const LedgerRow &row, int index, int count)
{
    std::vector<Cell> cells;
    for (const LedgerColumn &column : columns) {
        const bool covered = column.ofTask && row.shape == Shape::Merged && index > 0;
        Cell cell = covered ? Cell {} : column.cell(row);
        if (!covered)
            cell.record
                = row.target && !column.ofTask ? refTo(row.target->target->id) : refTo(row.task.task->id);
        if (column.ofTask && row.shape == Shape::Merged)
            cell.rowSpan = index == 0 ? count : 0;
        cells.push_back(cell);
    }
    return cells;
}

Table tableOf(const ReportRequest &request, Shape shape)
{
    const Standing standing(request);
    const Columns columns = columnsOf(request);
    Table table;
    table.wide = isTurned(request.options);
    table.head = headOf(columns);
    for (const LedgerColumn &column : columns)
        table.columns.push_back({column.weight, column.align});
    const Section *section = nullptr;
    for (const TaskStanding &task : standing.tasks()) {
        if (request.stop.stop_requested())
            break;
        if (shape == Shape::Merged && task.section && task.section != section)
            table.rows.push_back(
                {boldCell(printed(sectionHeading(*task.section)), static_cast<int>(columns.size()))});
        section = task.section;
        const int count = std::max(1, static_cast<int>(task.targets.size()));
        for (int i = 0; i < count; ++i) {
            const TargetStanding *target
                = task.targets.empty() ? nullptr : &task.targets[static_cast<size_t>(i)];
            table.rows.push_back(rowOf(columns, {standing, task, target, shape}, i, count));
        }
    }
    table.note
        = QStringLiteral("注：差值为完成率减序时进度；增速、占比类指标不按时间折算，差值为完成值减目标值。");
    return table;
}

} // namespace

std::vector<ReportOption> ledgerOptions()
{
    std::vector<ReportOption> options = tablePageOptions(SheetForms::LandscapeOrTurned, QStringLiteral("a3"));
    options.push_back(yesNo(QStringLiteral("body"), tr("Column with the text of the task"), true));
    options.push_back(yesNo(QStringLiteral("reported"), tr("Columns with what was reported"), true));
    options.push_back(yesNo(QStringLiteral("people"), tr("Columns with persons"), true));
    return options;
}

Document ledgerDocument(const ReportRequest &request)
{
    Document document;
    document.title = printed(request.plan.info().title) + QStringLiteral("工作台账");
    document.dataNote = dataNote(request.plan);
    document.blocks.push_back(Title {document.title, filterNote(static_cast<bool>(request.includes))});
    document.blocks.push_back(tableOf(request, Shape::Merged));
    return document;
}

Result<QByteArray> ledgerCsv(const ReportRequest &request)
{
    return csvBytes(tableOf(request, Shape::Flat));
}

} // namespace xushi::report
