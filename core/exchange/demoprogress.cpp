#include "core/exchange/demoprogress.h"

#include <map>

#include <QHash>

#include "core/edits/departmentedits.h"
#include "core/exchange/jsonfields.h"

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

// The records of a file of demonstration data, made for one plan and not yet written. Persons and rounds
// that are new have no id yet: tasks and entries refer to them by index.
struct DemoDraft {
    QString note;
    std::vector<Person> persons;
    std::vector<Period> periods;
    std::vector<Measurement> measurements;
    std::vector<Milestone> milestones;
    std::vector<Target> targets; // with a base value
    struct TaskChange {
        Task task;
        std::optional<size_t> responsible; // into persons
        std::optional<size_t> contact;
    };
    std::vector<TaskChange> tasks;
    struct Entry {
        ProgressEntry entry;
        size_t period = 0;
    };
    std::vector<Entry> entries;
};

// Reads such a file against the plan; alive only during the import.
class DemoReader
{
public:
    DemoReader(const Plan &plan, JsonReader &reader)
        : m_plan(plan)
        , m_reader(reader)
    {
        for (const Task &task : plan.tasks()) {
            if (!task.parentId)
                m_tasks.insert(task.number, task.id);
        }
        for (const Department &department : plan.departments())
            m_departments.insert(department.name, department.id);
        for (const DepartmentAlias &alias : plan.table<DepartmentAlias>())
            m_departments.insert(alias.name, alias.departmentId);
    }

    DemoDraft run(const JsonPlace &document)
    {
        m_draft.note = m_reader.text(document.at("note"));
        const JsonPlace year = document.at("year");
        if (m_reader.whole(year, 1, 9999) != m_plan.info().year)
            m_reader.refuse(year.path, tr("the plan is of another year"));
        m_reader.each(document, "persons", [this](const JsonPlace &place) { readPerson(place); });
        m_reader.each(document, "targets", [this](const JsonPlace &place) { readTarget(place); });
        m_reader.each(document, "tasks", [this](const JsonPlace &place) { readTask(place); });
        return std::move(m_draft);
    }

private:
    const Task *taskAt(const JsonPlace &place)
    {
        const QString number = m_reader.text(place);
        const Task *task = m_plan.tasks().find(m_tasks.value(number));
        if (!task)
            m_reader.refuse(place.path, tr("no task has the number “%1”").arg(number));
        return task;
    }

    std::optional<DepartmentId> departmentAt(const JsonPlace &place)
    {
        const QString name = m_reader.text(place);
        const auto known = m_departments.constFind(name);
        if (known != m_departments.constEnd())
            return *known;
        m_reader.refuse(place.path, tr("the plan has no department “%1”").arg(name));
        return std::nullopt;
    }

    void readPerson(const JsonPlace &place)
    {
        Person person;
        person.name = m_reader.text(place.at("name"));
        person.departmentId = departmentAt(place.at("department"));
        m_draft.persons.push_back(person);
    }

    void readTarget(const JsonPlace &place)
    {
        const Task *task = taskAt(place.at("task"));
        const Target *target = task ? targetAt(place, *task) : nullptr;
        if (!target)
            return;
        Target changed = *target;
        readField(m_reader, "base_value", place.at("base_value"), changed.baseValue);
        if (changed != *target)
            m_draft.targets.push_back(changed);
        m_reader.each(place, "measurements", [&](const JsonPlace &reading) {
            Measurement measurement;
            measurement.targetId = target->id;
            readField(m_reader, "as_of", reading.at("as_of"), measurement.asOf);
            readField(m_reader, "value", reading.at("value"), measurement.value);
            readField(m_reader, "source", reading.at("source"), measurement.source);
            readField(m_reader, "certainty", reading.at("certainty"), measurement.certainty);
            if (!measurement.asOf.isValid())
                m_reader.refuse(reading.at("as_of").path, tr("a day is needed, as in \"2023-06-30\""));
            measurement.demo = true;
            m_draft.measurements.push_back(measurement);
        });
    }

    // The target at this place of the task, or the only other one of the same name and unit: a reading of the
    // notice that finds one figure more or less does not shift the rest.
    const Target *targetAt(const JsonPlace &place, const Task &task)
    {
        const QString name = m_reader.text(place.at("name"));
        const QString unit = m_reader.text(place.at("unit"));
        const auto index = static_cast<size_t>(m_reader.whole(place.at("index"), 1, 999));
        std::vector<const Target *> named;
        const auto &ids = m_plan.targets().of(task.id);
        for (size_t i = 0; i < ids.size(); ++i) {
            const Target &target = m_plan.targets().at(ids[i]);
            if (target.name != name || target.unit != unit)
                continue;
            if (i + 1 == index)
                return &target;
            named.push_back(&target);
        }
        if (named.size() == 1)
            return named.front();
        m_reader.refuse(place.path,
            tr("task %1 has no target “%2” (%3) at place %4")
                .arg(task.number, name, unit, QString::number(index)));
        return nullptr;
    }

    void readTask(const JsonPlace &place)
    {
        const Task *task = taskAt(place.at("task"));
        if (!task)
            return;
        DemoDraft::TaskChange change {*task, {}, {}};
        readField(m_reader, "state", place.at("state"), change.task.state);
        change.responsible = personAt(place, "responsible_person", task->id);
        change.contact = personAt(place, "contact_person", task->id);
        m_draft.tasks.push_back(change);
        m_reader.each(place, "milestones", [&](const JsonPlace &entry) {
            Milestone milestone;
            milestone.taskId = task->id;
            readField(m_reader, "title", entry.at("title"), milestone.title);
            readField(m_reader, "due_on", entry.at("due_on"), milestone.dueOn);
            readField(m_reader, "done_on", entry.at("done_on"), milestone.doneOn);
            milestone.demo = true;
            m_draft.milestones.push_back(milestone);
        });
        m_reader.each(place, "progress", [&](const JsonPlace &entry) { readProgress(entry, task->id); });
    }

    // Of several persons with the name the one in a department that has a part in the task.
    std::optional<size_t> personAt(const JsonPlace &place, const char *key, TaskId task)
    {
        if (!place.has(key) || place.at(key).value.isNull())
            return std::nullopt;
        const QString name = m_reader.text(place.at(key));
        std::optional<size_t> found;
        for (size_t i = 0; i < m_draft.persons.size(); ++i) {
            const Person &person = m_draft.persons[i];
            if (person.name != name)
                continue;
            if (hasPart(task, person.departmentId))
                return i;
            if (!found)
                found = i;
        }
        if (!found)
            m_reader.refuse(place.at(key).path, tr("“%1” is not among the persons of the file").arg(name));
        return found;
    }

    bool hasPart(TaskId task, std::optional<DepartmentId> department) const
    {
        const auto &parts = m_plan.responsibilities().of(task);
        return std::any_of(parts.begin(), parts.end(),
            [&](ResponsibilityId id) { return department == m_plan.responsibilities().at(id).departmentId; });
    }

    void readProgress(const JsonPlace &place, TaskId task)
    {
        ProgressEntry entry;
        entry.taskId = task;
        entry.departmentId = departmentAt(place.at("department"));
        readField(m_reader, "progress", place.at("progress"), entry.progress);
        readField(m_reader, "problems", place.at("problems"), entry.problems);
        readField(m_reader, "next_steps", place.at("next_steps"), entry.nextSteps);
        readField(m_reader, "reported_on", place.at("reported_on"), entry.reportedOn);
        entry.demo = true;
        m_draft.entries.push_back({entry, periodAt(place.at("period"))});
    }

    size_t periodAt(const JsonPlace &place)
    {
        const QString text = m_reader.text(place);
        const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
        if (!first.isValid() || text.size() != 7) {
            m_reader.refuse(place.path, tr("a month is needed, as in \"2023-06\""));
            return 0;
        }
        const auto known = m_months.find(first);
        if (known != m_months.end())
            return known->second;
        Period period;
        period.periodKind = PeriodKind::Month;
        period.firstOn = first;
        period.lastOn = QDate(first.year(), first.month(), first.daysInMonth());
        const QDate next = first.addMonths(1);
        period.dueOn = QDate(next.year(), next.month(), 5);
        for (const Period &present : m_plan.table<Period>()) {
            if (present.periodKind == PeriodKind::Month && present.firstOn == first)
                period = present;
        }
        m_draft.periods.push_back(period);
        return m_months.emplace(first, m_draft.periods.size() - 1).first->second;
    }

    const Plan &m_plan;
    JsonReader &m_reader;
    QHash<QString, TaskId> m_tasks; // by number
    QHash<QString, DepartmentId> m_departments; // by name and alias
    std::map<QDate, size_t> m_months;
    DemoDraft m_draft;
};

// A field that the file filled; one that the notice had filled keeps its place in the text.
void noteImport(Transaction &transaction, const Plan &plan, const RecordRef &record, const char *field)
{
    Origin origin;
    for (const OriginId id : plan.origins().of(record)) {
        if (plan.origins().at(id).field == QLatin1String(field))
            origin = plan.origins().at(id);
    }
    origin.originKind = OriginKind::Import;
    if (!origin.id.isNull()) {
        transaction.update(origin);
        return;
    }
    origin.record = record.kind;
    origin.recordId = record.id;
    origin.field = QString::fromLatin1(field);
    transaction.insert(origin);
}

void writeTasks(Transaction &transaction, const Plan &plan, const DemoDraft &draft)
{
    std::vector<PersonId> persons;
    for (const Person &person : draft.persons)
        persons.push_back(transaction.insert(person));
    for (const DemoDraft::TaskChange &change : draft.tasks) {
        Task task = change.task;
        const RecordRef ref = refTo(task.id);
        if (change.responsible)
            task.responsiblePersonId = persons[*change.responsible];
        if (change.contact)
            task.contactPersonId = persons[*change.contact];
        transaction.update(task);
        noteImport(transaction, plan, ref, "state");
        if (change.responsible)
            noteImport(transaction, plan, ref, "responsible_person_id");
        if (change.contact)
            noteImport(transaction, plan, ref, "contact_person_id");
    }
}

void writeDraft(Transaction &transaction, const Plan &plan, const DemoDraft &draft)
{
    PlanInfo info = plan.info();
    info.demoNote = draft.note;
    transaction.update(info);
    writeTasks(transaction, plan, draft);
    for (const Target &target : draft.targets) {
        transaction.update(target);
        noteImport(transaction, plan, refTo(target.id), "base_value");
    }
    for (const Measurement &measurement : draft.measurements)
        transaction.insert(measurement);
    for (const Milestone &milestone : draft.milestones)
        transaction.insert(milestone);
    std::vector<PeriodId> periods;
    for (const Period &period : draft.periods)
        periods.push_back(period.id.isNull() ? transaction.insert(period) : period.id);
    for (const DemoDraft::Entry &drafted : draft.entries) {
        ProgressEntry entry = drafted.entry;
        entry.periodId = periods[drafted.period];
        transaction.insert(entry);
    }
}

} // namespace

Result<void> importDemoProgress(Plan &plan, const QByteArray &json)
{
    if (!plan.measurements().isEmpty() || !plan.table<ProgressEntry>().isEmpty())
        return fail(ErrorKind::Invalid,
            tr("This plan already has figures or reports. Demonstration data are never mixed with them. "
               "Nothing was changed."));
    const Result<JsonPlace> document = JsonReader::document(json);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->at("demo").value.toBool() || plan.table<PlanInfo>().isEmpty())
        return fail(ErrorKind::Foreign,
            tr("These are not demonstration data, or the plan has no tasks yet. Nothing was changed."));
    JsonReader reader;
    const DemoDraft draft = DemoReader(plan, reader).run(*document);
    if (!reader.isSound())
        return reader.status();
    return plan.apply(tr("Load demonstration data"), [&](Transaction &transaction) -> Result<void> {
        writeDraft(transaction, plan, draft);
        return {};
    });
}

} // namespace xushi::exchange
