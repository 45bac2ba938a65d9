#include "ui/tableedit/cellwork.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

#include "core/edits/departmentedits.h"
#include "core/exchange/tableclipboard.h"
#include "ui/models/readings.h"
#include "ui/tableedit/celltext.h"

namespace xushi::tableedit
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TableEdit", text);
}

// Whether all characters of one stand in the other in this order: 发改局 in 县发展改革局.
bool isShortOf(const QString &shorter, const QString &longer)
{
    qsizetype place = 0;
    for (const QChar c : shorter) {
        place = longer.indexOf(c, place) + 1;
        if (place == 0)
            return false;
    }
    return true;
}

// Departments and persons as the plan knows them when the work begins.
class KnownNames
{
public:
    explicit KnownNames(const Plan &plan)
    {
        for (const Department &department : plan.departments())
            m_departments.insert(department.name, department.name);
        for (const DepartmentAlias &alias : plan.table<DepartmentAlias>()) {
            if (const Department *department = plan.departments().find(alias.departmentId))
                m_departments.insert(alias.name, department->name);
        }
        for (const Person &person : plan.table<Person>())
            m_persons.insert(person.name);
    }
    [[nodiscard]] bool isDepartment(const QString &name) const { return m_departments.contains(name); }
    [[nodiscard]] bool isPerson(const QString &name) const { return m_persons.contains(name); }
    // The one department that the name is most likely short or long for; empty: none, or several.
    [[nodiscard]] QString likely(const QString &name) const
    {
        QSet<QString> found;
        qsizetype nearest = 1000;
        for (auto known = m_departments.begin(); known != m_departments.end(); ++known) {
            const bool alike = name.size() > 1 && known.key().size() > 1
                && (isShortOf(name, known.key()) || isShortOf(known.key(), name));
            const qsizetype distance = std::abs(known.key().size() - name.size());
            if (!alike || distance > nearest)
                continue;
            if (distance < nearest)
                found.clear();
            nearest = distance;
            found.insert(known.value());
        }
        return found.size() == 1 ? *found.begin() : QString();
    }

private:
    QHash<QString, QString> m_departments; // name or other name -> name
    QSet<QString> m_persons;
};

class Runner
{
public:
    Runner(Workbench &workbench, CellWork &work)
        : m_workbench(workbench)
        , m_plan(workbench.plan)
        , m_context(workbench.context())
        , m_work(work)
        , m_known(workbench.plan)
    {
        for (UnknownName &name : work.names)
            name.cells = 0;
    }

    Result<void> writeAll()
    {
        if (const auto made = makeRows(); !made)
            return made;
        for (CellEdit &cell : m_work.cells)
            write(cell);
        return {};
    }

private:
    Result<void> makeRows()
    {
        QStringList titles;
        std::vector<bool> wanted(static_cast<size_t>(m_work.newTitles.size()));
        for (const CellEdit &cell : m_work.cells) {
            if (cell.newRow >= 0 && cell.field && cell.field->id == u"task.title" && cell.wanted)
                wanted[static_cast<size_t>(cell.newRow)] = true;
        }
        for (qsizetype i = 0; i < m_work.newTitles.size(); ++i) {
            if (wanted[static_cast<size_t>(i)] && !m_work.newTitles[i].isEmpty())
                titles << m_work.newTitles[i];
            else
                wanted[static_cast<size_t>(i)] = false;
        }
        m_work.made.clear();
        m_newTasks.assign(wanted.size(), TaskId());
        if (titles.isEmpty())
            return {};
        const auto made = edits::insertTasks(m_plan, m_work.spot, titles);
        if (!made)
            return tl::unexpected(made.error());
        m_work.made = *made;
        auto next = made->begin();
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (wanted[i])
                m_newTasks[i] = *next++;
        }
        return {};
    }

    void refuse(CellEdit &cell, const QString &reason)
    {
        cell.outcome = Outcome::Refused;
        cell.after = cell.typed;
        cell.reason = reason;
    }
    void write(CellEdit &cell)
    {
        cell.reason.clear();
        cell.before.clear();
        if (!cell.refusal.isEmpty())
            return refuse(cell, cell.refusal);
        RecordRef record = cell.record;
        if (cell.newRow >= 0) {
            record = refTo(m_newTasks[static_cast<size_t>(cell.newRow)]);
            if (record.isNull())
                return refuse(cell, tr("The row has no title, so no task can be made of it."));
            if (cell.field->id == u"task.title") {
                cell.outcome = Outcome::Taken;
                cell.after = cell.typed;
                return;
            }
        }
        const QString before = copyText(*cell.field, m_context, record);
        if (cell.newRow < 0)
            cell.before = before;
        cell.after = before;
        const QString typed = typedText(*cell.field, cell.typed);
        if (typed == before || exchange::withoutApostrophe(cell.typed) == before) {
            cell.outcome = Outcome::Same;
            return;
        }
        const Result<void> done
            = cell.isReading ? writeReading(cell, record, typed) : writeField(cell, record, typed);
        if (!done)
            return;
        cell.after = copyText(*cell.field, m_context, record);
        cell.outcome = cell.after == before ? Outcome::Same : Outcome::Taken;
    }

    // Errors are told in the cell.
    Result<void> writeField(CellEdit &cell, const RecordRef &record, const QString &typed)
    {
        if (!cell.field->isEditable()) {
            refuse(cell, tr("“%1” is worked out by the program and cannot be typed over.").arg(cell.column));
            return fail(ErrorKind::Invalid, {});
        }
        const QString text = withKnownNames(cell, typed);
        if (!cell.wanted)
            return leaveOut(cell, text);
        const Result<void> done = cell.field->set(m_plan, record.id, text);
        if (!done)
            refuse(cell, done.error().message);
        return done;
    }
    Result<void> leaveOut(CellEdit &cell, const QString &text)
    {
        cell.outcome = Outcome::LeftOut;
        cell.after = text;
        cell.reason = tr("Left out by you.");
        return fail(ErrorKind::Cancelled, {});
    }

    Result<void> writeReading(CellEdit &cell, const RecordRef &record, const QString &typed)
    {
        const TargetId id {record.id};
        const Target *target = m_plan.targets().find(id);
        const Result<Decimal> value
            = target ? parseFigure(typed) : fail(ErrorKind::NotFound, tr("The target is no longer there."));
        if (!value) {
            refuse(cell, typed.isEmpty() ? tr("A reading needs a figure.") : value.error().message);
            return tl::unexpected(value.error());
        }
        if (!cell.wanted)
            return leaveOut(cell, typed);
        const QDate day = m_workbench.view.asOf();
        const Measurement *before = readingBefore(m_plan, id, day);
        if (before && before->value && isLeap(*before->value, *value) && !cell.insisted) {
            cell.outcome = Outcome::Doubtful;
            cell.after = typed;
            cell.reason = leapQuestion(*before->value, *value, target->unit);
            return fail(ErrorKind::Cancelled, {});
        }
        const auto done = edits::recordMeasurement(m_plan, id, readingFor(m_plan, id, day, *value));
        if (done)
            return {};
        refuse(cell, done.error().message);
        return tl::unexpected(done.error());
    }

    // The names of a cell, each as was chosen for it.
    QString withKnownNames(const CellEdit &cell, const QString &typed)
    {
        if (cell.field->type == FieldType::Person && !typed.isEmpty() && !m_known.isPerson(typed))
            return chosen(typed, true);
        if (cell.field->type != FieldType::Departments)
            return typed;
        QStringList names;
        for (const QString &name : splitNames(typed)) {
            const QString known = m_known.isDepartment(name) ? name : chosen(name, false);
            if (!known.isEmpty())
                names << known;
        }
        return names.join(u'、');
    }
    QString chosen(const QString &name, bool isPerson)
    {
        if (m_work.addsNames)
            return name;
        const auto same
            = [&](const UnknownName &other) { return other.name == name && other.isPerson == isPerson; };
        auto found = std::find_if(m_work.names.begin(), m_work.names.end(), same);
        if (found == m_work.names.end()) {
            UnknownName unknown;
            unknown.name = name;
            unknown.isPerson = isPerson;
            unknown.match = isPerson ? QString() : m_known.likely(name);
            unknown.choice = unknown.match.isEmpty() ? UnknownName::Choice::Add : UnknownName::Choice::Match;
            found = m_work.names.insert(m_work.names.end(), unknown);
        }
        ++found->cells;
        switch (found->choice) {
        case UnknownName::Choice::Add:
            return name;
        case UnknownName::Choice::Match:
            return found->match;
        case UnknownName::Choice::Leave:
            break;
        }
        return {};
    }

    Workbench &m_workbench;
    Plan &m_plan;
    FieldContext m_context;
    CellWork &m_work;
    KnownNames m_known;
    std::vector<TaskId> m_newTasks;
};

} // namespace

int CellWork::count(Outcome outcome) const
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [outcome](const CellEdit &cell) { return cell.outcome == outcome; }));
}

bool CellWork::fits() const
{
    return notes.isEmpty() && names.empty()
        && std::all_of(cells.begin(), cells.end(), [](const CellEdit &cell) {
               return cell.outcome == Outcome::Same || cell.outcome == Outcome::Taken;
           });
}

Result<bool> run(Workbench &workbench, CellWork &work, Mode mode)
{
    const qint64 before = workbench.plan.history().lastNumber();
    bool triedOnly = false;
    const Result<void> done = workbench.plan.together(work.label, [&]() -> Result<void> {
        const Result<void> written = Runner(workbench, work).writeAll();
        if (!written)
            return written;
        triedOnly = mode == Mode::Trial || (mode == Mode::OnlyIfAllFits && !work.fits());
        return triedOnly ? fail(ErrorKind::Cancelled, {}) : Result<void> {};
    });
    if (!done && !triedOnly)
        return tl::unexpected(done.error());
    return workbench.plan.history().lastNumber() != before;
}

QString rowName(const Plan &plan, const CellWork &work, const CellEdit &cell)
{
    const auto joined = [](const QString &number, const QString &title) {
        return number.isEmpty() ? title : number + u' ' + title;
    };
    if (cell.newRow >= 0)
        return tr("New: %1").arg(work.newTitles.value(cell.newRow));
    if (const Task *task
        = cell.record.kind == RecordKind::Task ? plan.tasks().find(TaskId {cell.record.id}) : nullptr)
        return joined(task->number, task->title);
    if (const Target *target
        = cell.record.kind == RecordKind::Target ? plan.targets().find(TargetId {cell.record.id}) : nullptr)
        return target->name;
    if (const Section *section = cell.record.kind == RecordKind::Section
            ? plan.sections().find(SectionId {cell.record.id})
            : nullptr)
        return sectionHeading(*section);
    return cell.place;
}

} // namespace xushi::tableedit
