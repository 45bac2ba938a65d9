#include <QHash>

#include "core/edits/departmentedits.h"
#include "core/exchange/codepoints.h"
#include "core/exchange/jsonfields.h"
#include "core/exchange/plandraft.h"
#include "core/fields/fieldcatalogue.h"

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

// Columns that an object written by hand cannot leave out, besides what it belongs to.
template <class R>
[[nodiscard]] QByteArrayList requiredKeys()
{
    if constexpr (std::is_same_v<R, PlanInfo>)
        return {"title", "year"};
    else if constexpr (std::is_same_v<R, SourceDocument>)
        return {"text"};
    else if constexpr (std::is_same_v<R, Section> || std::is_same_v<R, Task> || std::is_same_v<R, Milestone>)
        return {"title"};
    else if constexpr (std::is_same_v<R, Responsibility>)
        return {"role"};
    else if constexpr (std::is_same_v<R, Commitment>)
        return {"kind", "quote"};
    else if constexpr (std::is_same_v<R, Doubt>)
        return {"kind", "message"};
    else if constexpr (std::is_same_v<R, Measurement>)
        return {"as_of", "value"};
    else if constexpr (std::is_same_v<R, Period>)
        return {"kind", "first_on", "last_on"};
    else if constexpr (std::is_same_v<R, Attachment>)
        return {"record", "record_id", "file_name", "sha256", "size"};
    else if constexpr (std::is_same_v<R, Origin>)
        return {"record", "record_id", "field", "kind"};
    else if constexpr (std::is_same_v<R, CalendarDay>)
        return {"calendar_id", "day"};
    else if constexpr (std::is_same_v<R, ProgressEntry>)
        return {"period_id"};
    else
        return {"name"};
}

// Reads one file; alive only during readPlan. An object with an id is a whole record: every column must be
// there, so that nothing is lost unnoticed. One without an id is written by hand.
class PlanReader
{
public:
    PlanReader(JsonReader &reader, const JsonPlace &document)
        : m_reader(reader)
        , m_document(document)
    {
    }

    PlanDraft run()
    {
        checkTopKeys();
        readInfo();
        readList<Department>();
        for (const Drafted<Department> &drafted : m_draft.list<Department>())
            m_departments.insert(drafted.record.name, drafted.record.id);
        readList<DepartmentAlias>();
        for (const Drafted<DepartmentAlias> &drafted : m_draft.list<DepartmentAlias>())
            m_departments.insert(drafted.record.name, drafted.record.departmentId);
        m_reader.each(m_document, "sections", [this](const JsonPlace &place) { readSection(place); });
        m_reader.each(m_document, "tasks", [this](const JsonPlace &place) { readTask(place); });
        for (const char *key : {"document_targets", "doubtful"})
            m_reader.each(m_document, key, [this](const JsonPlace &place) { readTarget(place, {}); });
        forEachRecord([this]<class R>() {
            constexpr bool isRead = std::is_same_v<R, Department> || std::is_same_v<R, DepartmentAlias>;
            if constexpr (!standsApart<R> && !isRead)
                readList<R>();
        });
        placeOrigins();
        return std::move(m_draft);
    }

private:
    void checkTopKeys()
    {
        QByteArrayList keys {
            "format", "version", "plan", "sections", "tasks", "document_targets", "doubtful"};
        forEachRecord([&]<class R>() {
            if constexpr (!standsApart<R>)
                keys << listName<R>();
        });
        refuseOtherKeys(m_document, keys);
    }

    void refuseOtherKeys(const JsonPlace &place, const QByteArrayList &keys)
    {
        const QJsonObject object = place.value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!keys.contains(entry.key().toUtf8()))
                m_reader.refuse(place.path.isEmpty() ? entry.key() : place.path + u'.' + entry.key(),
                    tr("there is no such field"));
        }
    }

    void require(const JsonPlace &place, const char *key)
    {
        if (!place.has(key))
            m_reader.refuse(place.at(key).path, tr("this field is missing"));
    }

    void readInfo()
    {
        require(m_document, "plan");
        const JsonPlace place = m_document.at("plan");
        if (!m_reader.isSound() || place.value.isNull())
            return;
        PlanInfo info = readRecord<PlanInfo>(place);
        if (!place.has("starts_on") && !place.has("ends_on") && info.year > 0) {
            info.startsOn = QDate(info.year, 1, 1);
            info.endsOn = QDate(info.year, 12, 31);
        }
        m_draft.add(info, place.path);
    }

    template <class R>
    void readList()
    {
        m_reader.each(m_document, listName<R>().constData(),
            [this](const JsonPlace &place) { m_draft.add(readRecord<R>(place), place.path); });
    }

    // Columns of one object. Keys beside them are refused: a slip must not lose a value silently.
    template <class R>
    R readRecord(const JsonPlace &place)
    {
        R record {};
        m_reader.requireObject(place);
        QByteArrayList keys = derivedKeys<R>();
        const bool whole = place.has("id");
        const QByteArrayList required = requiredKeys<R>();
        R::columns(record, [&](const char *column, auto &value) {
            keys << column;
            if (place.has(column))
                readField(m_reader, column, place.at(column), value);
            else if (whole || required.contains(column))
                require(place, column);
        });
        if (m_reader.isSound())
            refuseOtherKeys(place, keys);
        if (!whole && m_reader.isSound())
            resolve(place, record);
        return record;
    }

    // What an object written by hand says by name or number instead of by id.
    template <class R>
    void resolve(const JsonPlace &place, R &record)
    {
        if constexpr (requires { record.departmentId; }) {
            if (!place.has("department_id") && place.has("department")
                && !place.at("department").value.isNull())
                record.departmentId = departmentNamed(place);
        }
        if constexpr (requires { record.taskId; }) {
            if (!place.has("task_id") && place.has("task") && !place.at("task").value.isNull())
                record.taskId = taskNumbered(place.at("task"));
        }
    }

    DepartmentId departmentNamed(const JsonPlace &place)
    {
        const QString name = m_reader.text(place.at("department"));
        const auto known = m_departments.constFind(name);
        if (known != m_departments.constEnd())
            return *known;
        Department department;
        department.name = name;
        department.category = edits::guessCategory(name);
        department.generic = place.has("generic") && m_reader.yes(place.at("generic"));
        return *m_departments.insert(name, m_draft.add(department, place.at("department").path).id);
    }

    TaskId taskNumbered(const JsonPlace &place)
    {
        const QString number = m_reader.text(place);
        std::optional<TaskId> found;
        for (const Drafted<Task> &drafted : m_draft.list<Task>()) {
            if (drafted.record.number != number)
                continue;
            if (found)
                m_reader.refuse(place.path, tr("more than one task has the number “%1”").arg(number));
            found = drafted.record.id;
        }
        if (!found)
            m_reader.refuse(place.path, tr("no task has the number “%1”").arg(number));
        return found.value_or(TaskId {});
    }

    void readSection(const JsonPlace &place)
    {
        const Section section = m_draft.add(readRecord<Section>(place), place.path);
        readParts(place, &Responsibility::sectionId, &Target::sectionId, section.id);
    }

    void readTask(const JsonPlace &place)
    {
        Task task = readRecord<Task>(place);
        if (!place.has("id"))
            completeTask(place, task);
        const TaskId id = m_draft.add(task, place.path).id;
        readParts(place, &Responsibility::taskId, &Target::taskId, id);
    }

    // A task written by hand: its chapter by heading or title, its span by default the plan's.
    void completeTask(const JsonPlace &place, Task &task)
    {
        const JsonPlace section = place.at("section");
        if (!place.has("section_id") && !task.parentId && place.has("section") && !section.value.isNull())
            task.sectionId = sectionNamed(section);
        if (m_draft.list<PlanInfo>().empty())
            return;
        const PlanInfo &info = m_draft.list<PlanInfo>().front().record;
        if (!place.has("starts_on"))
            task.startsOn = info.startsOn;
        if (!place.has("ends_on"))
            task.endsOn = info.endsOn;
    }

    std::optional<SectionId> sectionNamed(const JsonPlace &place)
    {
        const QString name = m_reader.text(place);
        for (const Drafted<Section> &drafted : m_draft.list<Section>()) {
            if (name == drafted.record.title || name == sectionHeading(drafted.record))
                return drafted.record.id;
        }
        m_reader.refuse(place.path, tr("no chapter is called “%1”").arg(name));
        return std::nullopt;
    }

    template <class Owner>
    void readParts(const JsonPlace &place, std::optional<Id<Owner>> Responsibility::*partOwner,
        std::optional<Id<Owner>> Target::*targetOwner, Id<Owner> id)
    {
        m_reader.each(place, "responsibilities", [&](const JsonPlace &part) {
            Responsibility responsibility = readRecord<Responsibility>(part);
            if (responsibility.departmentId.isNull())
                require(part, "department");
            belong(part, responsibility.*partOwner, id);
            m_draft.add(responsibility, part.path);
        });
        m_reader.each(place, "targets", [&](const JsonPlace &target) {
            readTarget(target, [&](Target &record) { belong(target, record.*targetOwner, id); });
        });
    }

    void readTarget(const JsonPlace &place, const std::function<void(Target &)> &setOwner)
    {
        Target target = readRecord<Target>(place);
        if (setOwner)
            setOwner(target);
        const TargetId id = m_draft.add(target, place.path).id;
        m_reader.each(place, "measurements", [&](const JsonPlace &reading) {
            Measurement measurement = readRecord<Measurement>(reading);
            std::optional<TargetId> owner;
            if (!measurement.targetId.isNull())
                owner = measurement.targetId;
            belong(reading, owner, id);
            measurement.targetId = id;
            m_draft.add(measurement, reading.path);
        });
    }

    // An entry inside another belongs to that one; if it says otherwise it stands in the wrong place.
    template <class Owner>
    void belong(const JsonPlace &place, std::optional<Id<Owner>> &owner, Id<Owner> id)
    {
        if (owner && *owner != id)
            m_reader.refuse(place.path, tr("it names another owner than the one it stands in"));
        owner = id;
    }

    // From code points to the units in which texts are kept.
    void placeOrigins()
    {
        std::unordered_map<qint64, CodePoints> texts;
        for (const Drafted<SourceDocument> &drafted : m_draft.list<SourceDocument>())
            texts.emplace(drafted.record.id.value, CodePoints(drafted.record.text));
        for (Drafted<Origin> &drafted : m_draft.list<Origin>()) {
            Origin &origin = drafted.record;
            const auto text = texts.find(origin.documentId ? origin.documentId->value : 0);
            if (text == texts.end())
                continue;
            origin.start = text->second.toUtf16(origin.start);
            origin.end = text->second.toUtf16(origin.end);
        }
    }

    JsonReader &m_reader;
    const JsonPlace &m_document;
    PlanDraft m_draft;
    QHash<QString, DepartmentId> m_departments; // by name and alias
};

} // namespace

PlanDraft readPlan(JsonReader &reader, const JsonPlace &document)
{
    return PlanReader(reader, document).run();
}

} // namespace xushi::exchange
