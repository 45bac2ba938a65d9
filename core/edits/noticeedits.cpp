#include "core/edits/noticeedits.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QHash>

#include "core/base/daterange.h"
#include "core/edits/departmentedits.h"
#include "core/edits/fieldchange.h"
#include "core/plan/holidays.h"

namespace xushi::edits {

using namespace detail;

namespace {

// The enumerations of a draft and of a plan have the same values in the same order.
template<class To, class From>
To same(From value)
{
    return static_cast<To>(static_cast<int>(value));
}
static_assert(static_cast<int>(Role::Responsible) == static_cast<int>(notice::Role::Responsible));
static_assert(static_cast<int>(Comparator::Between) == static_cast<int>(notice::Comparator::Between));
static_assert(static_cast<int>(Change::None) == static_cast<int>(notice::Change::None));
static_assert(static_cast<int>(Firmness::Seek) == static_cast<int>(notice::Firmness::Seek));
static_assert(static_cast<int>(CommitmentKind::ExternalQuota)
              == static_cast<int>(notice::CommitmentKind::ExternalQuota));
static_assert(static_cast<int>(DoubtKind::Structure) == static_cast<int>(notice::DoubtKind::Structure));

qint64 prefixOf(const QString &text)
{
    const QByteArray sum = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    qint64 prefix = 0;
    for (int i = 0; i < 5; ++i)
        prefix = (prefix << 8) | static_cast<uchar>(sum[i]);
    return prefix;
}

// Writes one draft; alive only during the step.
class Importer
{
public:
    Importer(Transaction &transaction, const Plan &plan, const notice::NoticeDraft &draft, const QString &fileName)
        : m_transaction(transaction), m_plan(plan), m_draft(draft), m_fileName(fileName)
    {
    }

    void run()
    {
        m_transaction.useIdPrefix(prefixOf(m_draft.text));
        writeDocument();
        writePlan();
        writeDepartments();
        writeSections();
        writeTasks();
        writeTargets(m_draft.documentTargets, std::nullopt);
    }

private:
    void note(const RecordRef &record, const char *field, const notice::Span &span)
    {
        if (span.isEmpty())
            return;
        Origin origin;
        origin.record = record.kind;
        origin.recordId = record.id;
        origin.field = QString::fromLatin1(field);
        origin.originKind = OriginKind::Notice;
        origin.documentId = m_document;
        origin.start = span.start;
        origin.end = span.end;
        m_transaction.insert(origin);
    }

    void writeDocument()
    {
        SourceDocument document;
        document.rank = rankBetween({}, {});
        document.title = m_draft.title.text;
        document.planTitle = m_draft.planTitle.text;
        document.number = m_draft.documentNumber.text;
        document.issuer = m_draft.issuer.text;
        document.addressees = m_draft.addressees.text;
        document.preamble = m_draft.preamble.text;
        document.issuedOn = m_draft.issuedOn.value_or(QDate());
        document.publishedOn = m_draft.publishedOn.value_or(QDate());
        document.fileName = m_fileName;
        document.text = m_draft.text;
        m_document = m_transaction.insert(document);
        const RecordRef ref = refTo(m_document);
        note(ref, "title", m_draft.title.span);
        note(ref, "plan_title", m_draft.planTitle.span);
        note(ref, "number", m_draft.documentNumber.span);
        note(ref, "issuer", m_draft.issuer.span);
        note(ref, "addressees", m_draft.addressees.span);
        note(ref, "preamble", m_draft.preamble.span);
        note(ref, "issued_on", m_draft.issuedOnSpan);
    }

    int planYear() const
    {
        if (m_draft.year > 0)
            return m_draft.year;
        const QDate day = m_draft.issuedOn.value_or(m_draft.publishedOn.value_or(m_plan.now().date()));
        return day.year();
    }

    void writePlan()
    {
        const DateSpan year = DateSpan::ofYear(planYear());
        PlanInfo info = m_plan.info();
        info.title = m_draft.planTitle.text.isEmpty() ? m_draft.title.text : m_draft.planTitle.text;
        info.year = planYear();
        info.startsOn = year.first();
        info.endsOn = year.last();
        info.calendarId = writeCalendar();
        if (info.id.isNull())
            info.id = m_transaction.insert(info);
        else
            m_transaction.update(info);
        note(refTo(info.id), "title", m_draft.planTitle.text.isEmpty() ? m_draft.title.span : m_draft.planTitle.span);
        m_year = year;
    }

    CalendarId writeCalendar()
    {
        Calendar calendar;
        calendar.name = QStringLiteral("国务院办公厅节假日安排");
        const CalendarId id = m_transaction.insert(calendar);
        for (const HolidayRule &rule : holidaysOf(planYear()))
            m_transaction.insert(CalendarDay {{}, id, rule.day, rule.off});
        return id;
    }

    void writeDepartments()
    {
        std::vector<const notice::ResponsibilityDraft *> firsts;
        for (const notice::TaskDraft &task : m_draft.tasks) {
            for (const notice::ResponsibilityDraft &part : task.responsibilities) {
                if (!m_departments.contains(part.department.text)) {
                    m_departments.insert(part.department.text, {});
                    firsts.push_back(&part);
                }
            }
        }
        const std::vector<QString> ranks = ranksFor(static_cast<int>(firsts.size()));
        for (size_t i = 0; i < firsts.size(); ++i) {
            Department department;
            department.rank = ranks[i];
            department.name = firsts[i]->department.text;
            department.category = guessCategory(department.name);
            department.generic = firsts[i]->generic;
            m_departments[department.name] = m_transaction.insert(department);
        }
    }

    void writeSections()
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(m_draft.sections.size()));
        for (size_t i = 0; i < m_draft.sections.size(); ++i) {
            const notice::SectionDraft &draft = m_draft.sections[i];
            Section section;
            if (draft.parent >= 0)
                section.parentId = m_sections[static_cast<size_t>(draft.parent)];
            section.rank = ranks[i];
            section.number = draft.number.text;
            section.title = draft.title.text;
            m_sections.push_back(m_transaction.insert(section));
            note(refTo(m_sections.back()), "title", draft.title.span);
        }
    }

    void writeTasks()
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(m_draft.tasks.size()));
        for (size_t i = 0; i < m_draft.tasks.size(); ++i)
            writeTask(m_draft.tasks[i], ranks[i]);
    }

    void writeTask(const notice::TaskDraft &draft, const QString &rank)
    {
        Task task;
        if (draft.parent >= 0)
            task.parentId = m_tasks[static_cast<size_t>(draft.parent)];
        else if (draft.section >= 0)
            task.sectionId = m_sections[static_cast<size_t>(draft.section)];
        task.rank = rank;
        task.number = draft.number.text;
        task.title = draft.title.text;
        task.body = draft.body.text;
        task.openEndedSupport = draft.openEndedSupport;
        task.tracked = !draft.responsibilities.empty() || !draft.targets.empty();
        const notice::DeadlineDraft *deadline = latestDeadline(draft);
        task.startsOn = m_year->first();
        task.endsOn = deadline ? deadline->last : m_year->last();
        const TaskId id = m_transaction.insert(task);
        m_tasks.push_back(id);
        note(refTo(id), "number", draft.number.span);
        note(refTo(id), "title", draft.title.span);
        note(refTo(id), "body", draft.body.span);
        if (deadline)
            note(refTo(id), "ends_on", deadline->phrase.span);
        writeResponsibilities(draft, id);
        writeTargets(draft.targets, id);
        writeCommitments(draft, id);
        writeDoubts(draft, id);
    }

    const notice::DeadlineDraft *latestDeadline(const notice::TaskDraft &draft) const
    {
        const notice::DeadlineDraft *latest = nullptr;
        for (const notice::DeadlineDraft &deadline : draft.deadlines) {
            const bool usable = deadline.last.isValid() && deadline.last >= m_year->first();
            if (usable && (!latest || deadline.last > latest->last))
                latest = &deadline;
        }
        return latest;
    }

    void writeResponsibilities(const notice::TaskDraft &draft, TaskId task)
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(draft.responsibilities.size()));
        for (size_t i = 0; i < draft.responsibilities.size(); ++i) {
            const notice::ResponsibilityDraft &part = draft.responsibilities[i];
            Responsibility responsibility;
            responsibility.taskId = task;
            responsibility.departmentId = m_departments.value(part.department.text);
            responsibility.role = same<Role>(part.role);
            responsibility.rank = ranks[i];
            responsibility.writtenAs = part.writtenAs;
            const ResponsibilityId id = m_transaction.insert(responsibility);
            note(refTo(id), "department_id", part.department.span);
        }
    }

    void writeTargets(const std::vector<notice::TargetDraft> &drafts, std::optional<TaskId> task)
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(drafts.size()));
        for (size_t i = 0; i < drafts.size(); ++i) {
            const notice::TargetDraft &draft = drafts[i];
            Target target;
            target.taskId = task;
            target.rank = ranks[i];
            target.name = draft.name;
            target.comparator = same<Comparator>(draft.comparator);
            target.statedComparator = draft.statedComparator;
            target.value = draft.value;
            target.upperValue = draft.upperValue;
            target.unit = draft.unit;
            target.change = same<Change>(draft.change);
            target.direction = directionOf(draft);
            target.firmness = same<Firmness>(draft.firmness);
            target.relativeTo = draft.relativeTo;
            target.dueOn = draft.dueOn.value_or(QDate());
            target.quote = draft.quote.text;
            target.doubt = draft.doubt;
            const TargetId id = m_transaction.insert(target);
            note(refTo(id), "value", draft.figure.span);
            note(refTo(id), "quote", draft.quote.span);
        }
    }

    static Direction directionOf(const notice::TargetDraft &draft)
    {
        switch (draft.comparator) {
        case notice::Comparator::AtMost:
        case notice::Comparator::LessThan:
            return Direction::Lower;
        case notice::Comparator::Between:
            return Direction::Range;
        default:
            return Direction::Higher;
        }
    }

    void writeCommitments(const notice::TaskDraft &draft, TaskId task)
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(draft.commitments.size()));
        for (size_t i = 0; i < draft.commitments.size(); ++i) {
            const notice::CommitmentDraft &promise = draft.commitments[i];
            const CommitmentId id = m_transaction.insert(
                Commitment {{}, task, ranks[i], same<CommitmentKind>(promise.kind), promise.quote.text});
            note(refTo(id), "quote", promise.quote.span);
        }
    }

    void writeDoubts(const notice::TaskDraft &draft, TaskId task)
    {
        const std::vector<QString> ranks = ranksFor(static_cast<int>(draft.doubts.size()));
        for (size_t i = 0; i < draft.doubts.size(); ++i) {
            const notice::DoubtDraft &doubt = draft.doubts[i];
            const DoubtId id = m_transaction.insert(
                Doubt {{}, task, ranks[i], same<DoubtKind>(doubt.kind), doubt.message, false});
            note(refTo(id), "message", doubt.span);
        }
    }

    Transaction &m_transaction;
    const Plan &m_plan;
    const notice::NoticeDraft &m_draft;
    QString m_fileName;
    std::optional<DateSpan> m_year;
    SourceDocumentId m_document;
    QHash<QString, DepartmentId> m_departments;
    std::vector<SectionId> m_sections;
    std::vector<TaskId> m_tasks;
};

} // namespace

Result<void> importNotice(Plan &plan, const notice::NoticeDraft &draft, const QString &fileName)
{
    if (!plan.tasks().isEmpty() || !plan.sections().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "This plan already has tasks. Import the notice into a new plan."));
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Import notice")),
                      [&](Transaction &transaction) -> Result<void> {
                          Importer(transaction, plan, draft, fileName).run();
                          return {};
                      });
}

} // namespace xushi::edits
