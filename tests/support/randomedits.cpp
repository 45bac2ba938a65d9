#include "tests/support/randomedits.h"

#include "core/edits/departmentedits.h"
#include "core/edits/historyedits.h"
#include "core/edits/noticeedits.h"
#include "core/edits/progressedits.h"
#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "core/edits/taskorderedits.h"

namespace xushi::test
{

namespace
{

int below(Random &random, int end)
{
    return std::uniform_int_distribution<int>(0, std::max(end, 1) - 1)(random);
}

// A record drawn at random; a null id where there is none, or now and then on purpose.
template <class R>
Id<R> any(const Plan &plan, Random &random)
{
    const auto &table = plan.table<R>();
    if (table.isEmpty() || below(random, 40) == 0)
        return {};
    // Memory order depends on the past, so draw by id.
    std::vector<Id<R>> ids;
    for (const R &record : table)
        ids.push_back(record.id);
    std::sort(ids.begin(), ids.end());
    return ids[static_cast<size_t>(below(random, static_cast<int>(ids.size())))];
}

template <class R>
std::optional<Id<R>> maybe(const Plan &plan, Random &random)
{
    const Id<R> id = any<R>(plan, random);
    return id.isNull() || below(random, 3) == 0 ? std::nullopt : std::optional(id);
}

QString word(Random &random)
{
    static const QStringList words {QStringLiteral("平台建设"), QStringLiteral("县发展改革局"),
        QStringLiteral("县水利局"), QStringLiteral("国投集团"), QStringLiteral("  两端空格 "),
        QStringLiteral("含'引号\"与\n换行"), QString(), QStringLiteral("𠮷野"), QStringLiteral("=1+1"),
        QStringLiteral("某镇")};
    return words[below(random, static_cast<int>(words.size()))];
}

QDate day(Random &random)
{
    return below(random, 8) == 0 ? QDate() : QDate(2023, 1, 1).addDays(below(random, 365));
}

Decimal figure(Random &random)
{
    return *Decimal::fromUnscaled(below(random, 100000) - 1000, below(random, 4));
}

template <class Enum>
Enum code(Random &random)
{
    return Codes<Enum>::table[static_cast<size_t>(below(random, static_cast<int>(Codes<Enum>::table.size())))]
        .first;
}

edits::TaskPlace place(const Plan &plan, Random &random)
{
    return {maybe<Section>(plan, random), maybe<Task>(plan, random), maybe<Task>(plan, random)};
}

template <class T>
Result<void> onlyStatus(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

notice::NoticeDraft smallDraft()
{
    notice::NoticeDraft draft;
    draft.text = QStringLiteral("一、章\n1.事。新增平台5家。(甲局牵头,乙局配合)");
    draft.year = 2023;
    draft.planTitle = {QStringLiteral("计划"), {0, 2}};
    draft.sections.push_back({-1, 1, {QStringLiteral("一"), {0, 1}}, {QStringLiteral("章"), {2, 3}}});
    notice::TaskDraft task;
    task.section = 0;
    task.number = {QStringLiteral("1"), {4, 5}};
    task.title = {QStringLiteral("事"), {6, 7}};
    task.responsibilities.push_back({{QStringLiteral("甲局"), {18, 20}}, {}, notice::Role::Lead, false});
    notice::TargetDraft target;
    target.name = QStringLiteral("新增平台");
    target.value = Decimal(5);
    target.unit = QStringLiteral("家");
    task.targets.push_back(target);
    task.commitments.push_back({notice::CommitmentKind::Zero, {QStringLiteral("清零"), {7, 9}}});
    task.doubts.push_back({notice::DoubtKind::OpenList, QStringLiteral("未列全"), {18, 20}});
    draft.tasks.push_back(task);
    return draft;
}

// One of the last steps.
const Step *recentStep(const Plan &plan, Random &random)
{
    const std::vector<Step> &steps = plan.history().steps();
    const int back = 1 + below(random, 8);
    return back <= static_cast<int>(steps.size()) ? &steps[steps.size() - static_cast<size_t>(back)]
                                                  : nullptr;
}

// A record that one of the steps deleted and that is not there now, with the number of that step.
std::pair<RecordRef, qint64> somethingDeleted(const Plan &plan, Random &random)
{
    std::vector<std::pair<RecordRef, qint64>> found;
    for (const Step &step : plan.history().steps()) {
        const auto changeset = plan.changesetOf(step);
        RecordChangeReader reader(changeset.value_or(QByteArray()));
        while (const auto change = reader.next()) {
            if (change->operation == Changes::Operation::Delete && !isInPlan(plan, change->record))
                found.emplace_back(change->record, step.number);
        }
    }
    return found.empty() ? std::pair<RecordRef, qint64>()
                         : found[static_cast<size_t>(below(random, static_cast<int>(found.size())))];
}

std::vector<EditEntry> makeEdits()
{
    using namespace edits;
    return {
        {"setPlanTitle", [](Plan &p, Random &r) { return setPlanTitle(p, word(r)); }},
        {"setPlanSpan",
            [](Plan &p, Random &r) { return setPlanSpan(p, DateSpan::ofYear(2020 + below(r, 8))); }},
        {"addSection",
            [](Plan &p, Random &r) { return onlyStatus(addSection(p, word(r), maybe<Section>(p, r))); }},
        {"setSectionTitle",
            [](Plan &p, Random &r) { return setSectionTitle(p, any<Section>(p, r), word(r)); }},
        {"setSectionNumber",
            [](Plan &p, Random &r) { return setSectionNumber(p, any<Section>(p, r), word(r)); }},
        {"removeSection", [](Plan &p, Random &r) { return removeSection(p, any<Section>(p, r)); }},
        {"addTask", [](Plan &p, Random &r) { return onlyStatus(addTask(p, place(p, r), word(r))); }},
        {"removeTasks",
            [](Plan &p, Random &r) {
                return removeTasks(p, {any<Task>(p, r), any<Task>(p, r)}, {any<Target>(p, r)});
            }},
        {"moveTask", [](Plan &p, Random &r) { return moveTask(p, any<Task>(p, r), place(p, r)); }},
        {"insertTask",
            [](Plan &p, Random &r) {
                return onlyStatus(
                    insertTask(p, {maybe<Section>(p, r), maybe<Task>(p, r), maybe<Task>(p, r)}, word(r)));
            }},
        {"moveTasks",
            [](Plan &p, Random &r) {
                return moveTasks(p, {any<Task>(p, r), any<Task>(p, r)},
                    {maybe<Section>(p, r), maybe<Task>(p, r), maybe<Task>(p, r)});
            }},
        {"shiftTasks",
            [](Plan &p, Random &r) {
                return shiftTasks(
                    p, {any<Task>(p, r), any<Task>(p, r)}, below(r, 2) ? Shift::Up : Shift::Down);
            }},
        {"indentTasks",
            [](Plan &p, Random &r) {
                return indentTasks(p, {any<Task>(p, r), any<Task>(p, r)});
            }},
        {"outdentTasks",
            [](Plan &p, Random &r) {
                return outdentTasks(p, {any<Task>(p, r), any<Task>(p, r)});
            }},
        {"duplicateTasks",
            [](Plan &p, Random &r) { return onlyStatus(duplicateTasks(p, {any<Task>(p, r)})); }},
        {"moveSections",
            [](Plan &p, Random &r) {
                return moveSections(p, {any<Section>(p, r)}, {maybe<Section>(p, r), maybe<Section>(p, r)});
            }},
        {"shiftSections",
            [](Plan &p, Random &r) {
                return shiftSections(p, {any<Section>(p, r)}, below(r, 2) ? Shift::Up : Shift::Down);
            }},
        {"moveTargets",
            [](Plan &p, Random &r) {
                return moveTargets(p, {any<Target>(p, r)}, {any<Task>(p, r), maybe<Target>(p, r)});
            }},
        {"shiftTargets",
            [](Plan &p, Random &r) {
                return shiftTargets(p, {any<Target>(p, r)}, below(r, 2) ? Shift::Up : Shift::Down);
            }},
        {"setTaskNumber", [](Plan &p, Random &r) { return setTaskNumber(p, any<Task>(p, r), word(r)); }},
        {"setTaskTitle", [](Plan &p, Random &r) { return setTaskTitle(p, any<Task>(p, r), word(r)); }},
        {"setTaskBody", [](Plan &p, Random &r) { return setTaskBody(p, any<Task>(p, r), word(r)); }},
        {"setTaskNote", [](Plan &p, Random &r) { return setTaskNote(p, any<Task>(p, r), word(r)); }},
        {"setTaskState",
            [](Plan &p, Random &r) { return setTaskState(p, any<Task>(p, r), code<TaskState>(r)); }},
        {"setTaskTracked",
            [](Plan &p, Random &r) { return setTaskTracked(p, any<Task>(p, r), below(r, 2) == 0); }},
        {"setTaskStart", [](Plan &p, Random &r) { return setTaskStart(p, any<Task>(p, r), day(r)); }},
        {"setTaskEnd", [](Plan &p, Random &r) { return setTaskEnd(p, any<Task>(p, r), day(r)); }},
        {"setTaskPerson",
            [](Plan &p, Random &r) {
                return setTaskPerson(
                    p, any<Task>(p, r), below(r, 2) ? PersonPart::Contact : PersonPart::Responsible, word(r));
            }},
        {"addDepartment", [](Plan &p, Random &r) { return onlyStatus(addDepartment(p, word(r))); }},
        {"setDepartmentName",
            [](Plan &p, Random &r) { return setDepartmentName(p, any<Department>(p, r), word(r)); }},
        {"setDepartmentCategory",
            [](Plan &p, Random &r) {
                return setDepartmentCategory(p, any<Department>(p, r), code<DepartmentCategory>(r));
            }},
        {"setDepartmentNote",
            [](Plan &p, Random &r) { return setDepartmentNote(p, any<Department>(p, r), word(r)); }},
        {"addDepartmentAlias",
            [](Plan &p, Random &r) { return addDepartmentAlias(p, any<Department>(p, r), word(r)); }},
        {"removeDepartmentAlias",
            [](Plan &p, Random &r) { return removeDepartmentAlias(p, any<DepartmentAlias>(p, r)); }},
        {"removeDepartment", [](Plan &p, Random &r) { return removeDepartment(p, any<Department>(p, r)); }},
        {"setRole",
            [](Plan &p, Random &r) {
                return setRole(p, any<Task>(p, r), any<Department>(p, r),
                    below(r, 4) == 0 ? std::nullopt : std::optional(code<Role>(r)));
            }},
        {"setRoles",
            [](Plan &p, Random &r) {
                std::vector<RoleWish> wishes;
                for (int i = below(r, 6); i >= 0; --i)
                    wishes.push_back({any<Task>(p, r), any<Department>(p, r),
                        below(r, 4) == 0 ? std::nullopt : std::optional(code<Role>(r))});
                return setRoles(p, wishes);
            }},
        {"moveDepartment",
            [](Plan &p, Random &r) {
                return moveDepartment(p, any<Department>(p, r), maybe<Department>(p, r));
            }},
        {"setDepartmentsOfRole",
            [](Plan &p, Random &r) {
                return setDepartmentsOfRole(p, any<Task>(p, r), code<Role>(r),
                    {QStringLiteral("县发展改革局"), QStringLiteral("县教育和体育局"),
                        QStringLiteral("县财政局")});
            }},
        {"addTarget", [](Plan &p, Random &r) { return onlyStatus(addTarget(p, any<Task>(p, r), word(r))); }},
        {"removeTarget", [](Plan &p, Random &r) { return edits::removeTarget(p, any<Target>(p, r)); }},
        {"setTargetName", [](Plan &p, Random &r) { return setTargetName(p, any<Target>(p, r), word(r)); }},
        {"setTargetValue",
            [](Plan &p, Random &r) { return setTargetValue(p, any<Target>(p, r), figure(r)); }},
        {"setTargetBaseValue",
            [](Plan &p, Random &r) {
                return setTargetBaseValue(
                    p, any<Target>(p, r), below(r, 3) ? std::optional(figure(r)) : std::nullopt);
            }},
        {"setTargetUnit", [](Plan &p, Random &r) { return setTargetUnit(p, any<Target>(p, r), word(r)); }},
        {"setTargetComparator",
            [](Plan &p, Random &r) {
                return setTargetComparator(p, any<Target>(p, r), code<Comparator>(r));
            }},
        {"setTargetChange",
            [](Plan &p, Random &r) { return setTargetChange(p, any<Target>(p, r), code<Change>(r)); }},
        {"setTargetDirection",
            [](Plan &p, Random &r) { return setTargetDirection(p, any<Target>(p, r), code<Direction>(r)); }},
        {"setTargetFirmness",
            [](Plan &p, Random &r) { return setTargetFirmness(p, any<Target>(p, r), code<Firmness>(r)); }},
        {"setTargetDefinition",
            [](Plan &p, Random &r) { return setTargetDefinition(p, any<Target>(p, r), word(r)); }},
        {"setTargetUpperValue",
            [](Plan &p, Random &r) {
                return setTargetUpperValue(
                    p, any<Target>(p, r), below(r, 3) ? std::optional(figure(r)) : std::nullopt);
            }},
        {"setTargetRelativeTo",
            [](Plan &p, Random &r) { return setTargetRelativeTo(p, any<Target>(p, r), word(r)); }},
        {"setTargetCertifier",
            [](Plan &p, Random &r) { return setTargetCertifier(p, any<Target>(p, r), word(r)); }},
        {"setTargetDue", [](Plan &p, Random &r) { return setTargetDue(p, any<Target>(p, r), day(r)); }},
        {"acceptTarget",
            [](Plan &p, Random &r) { return acceptTarget(p, any<Target>(p, r), code<Change>(r)); }},
        {"recordMeasurement",
            [](Plan &p, Random &r) {
                return onlyStatus(recordMeasurement(
                    p, any<Target>(p, r), {day(r), figure(r), code<Certainty>(r), word(r), word(r)}));
            }},
        {"removeMeasurement",
            [](Plan &p, Random &r) { return removeMeasurement(p, any<Measurement>(p, r)); }},
        {"addMilestone",
            [](Plan &p, Random &r) { return onlyStatus(addMilestone(p, any<Task>(p, r), word(r), day(r))); }},
        {"setMilestoneTitle",
            [](Plan &p, Random &r) { return setMilestoneTitle(p, any<Milestone>(p, r), word(r)); }},
        {"setMilestoneDue",
            [](Plan &p, Random &r) { return setMilestoneDue(p, any<Milestone>(p, r), day(r)); }},
        {"setMilestoneDone",
            [](Plan &p, Random &r) { return setMilestoneDone(p, any<Milestone>(p, r), day(r)); }},
        {"removeMilestone", [](Plan &p, Random &r) { return removeMilestone(p, any<Milestone>(p, r)); }},
        {"addPeriod",
            [](Plan &p, Random &r) {
                const QDate first(2023, 1 + below(r, 12), 1);
                const auto month = DateSpan::of(first, first.addMonths(1).addDays(-1));
                return onlyStatus(addPeriod(p, PeriodKind::Month, *month, first.addMonths(1).addDays(4)));
            }},
        {"reportProgress",
            [](Plan &p, Random &r) {
                return reportProgress(p, any<Task>(p, r), any<Period>(p, r), maybe<Department>(p, r),
                    {word(r), word(r), word(r)}, day(r));
            }},
        {"removeProgressEntry",
            [](Plan &p, Random &r) { return removeProgressEntry(p, any<ProgressEntry>(p, r)); }},
        {"attachFile",
            [](Plan &p, Random &r) {
                return onlyStatus(attachFile(p, refTo(any<Task>(p, r)), QStringLiteral("佐证.pdf"),
                    QString(64, QLatin1Char('a')), 1 + below(r, 1000)));
            }},
        {"renameAttachment",
            [](Plan &p, Random &r) {
                return renameAttachment(p, any<Attachment>(p, r), QStringLiteral("第%1次").arg(int(r() % 9)));
            }},
        {"setAttachmentNote",
            [](Plan &p, Random &r) {
                return setAttachmentNote(p, any<Attachment>(p, r), QString::number(r() % 9));
            }},
        {"removeAttachment", [](Plan &p, Random &r) { return removeAttachment(p, any<Attachment>(p, r)); }},
        {"settleDoubt",
            [](Plan &p, Random &r) { return settleDoubt(p, any<Doubt>(p, r), below(r, 2) == 0); }},
        {"goBackTo",
            [](Plan &p, Random &r) {
                const Step *step = recentStep(p, r);
                return goBackTo(p, step ? step->number : 0);
            },
            true},
        {"bringBack",
            [](Plan &p, Random &r) {
                const auto [record, number] = somethingDeleted(p, r);
                return onlyStatus(bringBack(p, record, number));
            },
            true},
        {"restoreFields",
            [](Plan &p, Random &r) -> Result<void> {
                const Task *like = p.tasks().find(any<Task>(p, r));
                const int column = 1 + below(r, static_cast<int>(columnsOf(RecordKind::Task).size()) - 1);
                return restoreFields(p, refTo(any<Task>(p, r)),
                    {{column, like ? valuesOf(*like)[static_cast<size_t>(column)] : StoredValue()}});
            }},
        {"importNotice",
            [](Plan &p, Random &) { return importNotice(p, smallDraft(), QStringLiteral("notice.txt")); }},
    };
}

} // namespace

const std::vector<EditEntry> &allEdits()
{
    static const std::vector<EditEntry> edits = makeEdits();
    return edits;
}

} // namespace xushi::test
