#include <unordered_map>

#include "core/exchange/codepoints.h"
#include "core/exchange/jsonfields.h"
#include "core/exchange/planjson.h"
#include "core/fields/fieldcatalogue.h"

namespace xushi::exchange
{

namespace
{

// Writes one plan; alive only during planToJson.
class PlanWriter
{
public:
    explicit PlanWriter(const Plan &plan)
        : m_plan(plan)
    {
        for (const SourceDocument &document : plan.table<SourceDocument>())
            m_texts.emplace(document.id.value, CodePoints(document.text));
    }

    QByteArray run()
    {
        m_json.beginObject();
        m_json.key("format");
        m_json.write(QString::fromLatin1(planFormat));
        m_json.key("version");
        m_json.write(qint64 {planFormatVersion});
        m_json.key("plan");
        if (m_plan.table<PlanInfo>().isEmpty())
            m_json.writeNull();
        else
            writeObject(m_plan.info());
        writeList<SourceDocument>();
        writeOutline();
        writeList<Commitment>();
        forEachRecord([this]<class R>() {
            constexpr bool isWritten = std::is_same_v<R, SourceDocument> || std::is_same_v<R, Commitment>;
            if constexpr (!standsApart<R> && !isWritten)
                writeList<R>();
        });
        m_json.endObject();
        return m_json.bytes();
    }

private:
    void writeOutline()
    {
        m_json.key("sections");
        m_json.beginArray();
        writeSections({});
        m_json.endArray();
        m_json.key("tasks");
        m_json.beginArray();
        writeTasks({});
        writeTasksOfSections({});
        m_json.endArray();
        writeTargets("document_targets", m_plan.targets().top());
        m_json.key("doubtful");
        m_json.beginArray();
        for (const Target *target : sorted<Target>()) {
            if (target->isDoubtful())
                writeObject(*target);
        }
        m_json.endArray();
    }

    void writeSections(const RecordRef &owner)
    {
        for (const SectionId id : m_plan.sections().of(owner)) {
            writeObject(m_plan.sections().at(id));
            writeSections(refTo(id));
        }
    }

    void writeTasksOfSections(const RecordRef &owner)
    {
        for (const SectionId id : m_plan.sections().of(owner)) {
            writeTasks(refTo(id));
            writeTasksOfSections(refTo(id));
        }
    }

    void writeTasks(const RecordRef &owner)
    {
        for (const TaskId id : m_plan.tasks().of(owner)) {
            writeObject(m_plan.tasks().at(id));
            writeTasks(refTo(id));
        }
    }

    // By owner, sort key and id: the same for the same records, however they came into memory.
    template <class R>
    std::vector<const R *> sorted() const
    {
        std::vector<const R *> records;
        for (const R &record : m_plan.table<R>())
            records.push_back(&record);
        std::sort(records.begin(), records.end(), [](const R *a, const R *b) {
            if (const auto order = a->owner() <=> b->owner(); order != 0)
                return order < 0;
            const int order = QString::compare(a->sortKey(), b->sortKey());
            return order != 0 ? order < 0 : a->id < b->id;
        });
        return records;
    }

    template <class R>
    void writeList()
    {
        m_json.key(listName<R>().constData());
        m_json.beginArray();
        for (const R *record : sorted<R>())
            writeObject(*record);
        m_json.endArray();
    }

    void writeTargets(const char *key, const std::vector<TargetId> &ids)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const TargetId id : ids) {
            if (!m_plan.targets().at(id).isDoubtful())
                writeObject(m_plan.targets().at(id));
        }
        m_json.endArray();
    }

    template <class R>
    void writeObject(const R &record)
    {
        m_json.beginObject();
        R::columns(record, [this](const char *column, const auto &value) {
            m_json.key(column);
            writeField(m_json, column, value);
        });
        writeDerived(record);
        m_json.endObject();
    }

    void writeObject(const Origin &origin)
    {
        Origin counted = origin;
        if (const auto text = textOf(origin)) {
            counted.start = text->fromUtf16(origin.start);
            counted.end = text->fromUtf16(origin.end);
        }
        writeObject<Origin>(counted);
    }

    template <class R>
    void writeDerived(const R &record)
    {
        if constexpr (requires { record.taskId; })
            writeTaskNumber(record.taskId);
        if constexpr (requires { record.departmentId; })
            writeDepartment(record.departmentId);
        if constexpr (std::is_same_v<R, Commitment>)
            writeSpan(refTo(record.id), "quote");
        if constexpr (std::is_same_v<R, Responsibility>) {
            const Department *department = m_plan.departments().find(record.departmentId);
            m_json.key("generic");
            m_json.write(department && department->generic);
        }
        if constexpr (std::is_same_v<R, Section>)
            writeParts(refTo(record.id));
    }

    void writeDerived(const Task &task)
    {
        m_json.key("section");
        const Section *section = m_plan.sections().find(topOf(task).sectionId);
        if (section)
            m_json.write(sectionHeading(*section));
        else
            m_json.writeNull();
        writeParts(refTo(task.id));
    }

    void writeDerived(const Target &target)
    {
        writeTaskNumber(target.taskId);
        writeSpan(refTo(target.id), "value");
        m_json.key("measurements");
        m_json.beginArray();
        for (const MeasurementId id : m_plan.measurements().of(target.id))
            writeObject(m_plan.measurements().at(id));
        m_json.endArray();
    }

    void writeParts(const RecordRef &owner)
    {
        m_json.key("responsibilities");
        m_json.beginArray();
        for (const ResponsibilityId id : m_plan.responsibilities().of(owner))
            writeObject(m_plan.responsibilities().at(id));
        m_json.endArray();
        writeTargets("targets", m_plan.targets().of(owner));
    }

    void writeTaskNumber(std::optional<TaskId> id)
    {
        m_json.key("task");
        const Task *task = m_plan.tasks().find(id);
        if (task)
            m_json.write(task->number);
        else
            m_json.writeNull();
    }

    void writeDepartment(std::optional<DepartmentId> id)
    {
        m_json.key("department");
        const Department *department = m_plan.departments().find(id);
        if (department)
            m_json.write(department->name);
        else
            m_json.writeNull();
    }

    // Where the field stands in the source text, in code points.
    void writeSpan(const RecordRef &record, const char *field)
    {
        m_json.key("span");
        for (const OriginId id : m_plan.origins().of(record)) {
            const Origin &origin = m_plan.origins().at(id);
            const CodePoints *text = textOf(origin);
            if (text && origin.field == QLatin1String(field)) {
                m_json.writeSpan(text->fromUtf16(origin.start), text->fromUtf16(origin.end));
                return;
            }
        }
        m_json.writeNull();
    }

    const CodePoints *textOf(const Origin &origin) const
    {
        const auto text = m_texts.find(origin.documentId ? origin.documentId->value : 0);
        return text == m_texts.end() ? nullptr : &text->second;
    }

    const Task &topOf(const Task &task) const
    {
        const Task *top = &task;
        while (const Task *parent = m_plan.tasks().find(top->parentId))
            top = parent;
        return *top;
    }

    const Plan &m_plan;
    JsonWriter m_json;
    std::unordered_map<qint64, CodePoints> m_texts; // by document
};

} // namespace

QByteArray planToJson(const Plan &plan)
{
    return PlanWriter(plan).run();
}

} // namespace xushi::exchange
