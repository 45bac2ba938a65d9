#include "ui/panels/source/noticemarks.h"

#include <algorithm>
#include <unordered_map>

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/fields/fieldcatalogue.h"

namespace xushi::source
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcePanel", text);
}

class Collector
{
public:
    Collector(const Plan &plan, SourceDocumentId document)
        : m_plan(plan)
        , m_document(document)
    {
    }

    Marks collect(const std::vector<OpenQuestion> &questions)
    {
        for (const Origin &origin : m_plan.origins()) {
            const bool fromText
                = origin.originKind == OriginKind::Notice || origin.originKind == OriginKind::Hand;
            if (fromText && origin.documentId == m_document && origin.end > origin.start)
                take(origin);
        }
        for (const OpenQuestion &question : questions) {
            if (question.place && question.place->document == m_document)
                add(question.place->span, MarkKind::Doubt, question.record, question.field);
        }
        joinNumbers();
        sort();
        return std::move(m_result);
    }

private:
    void add(const TextSpan &span, MarkKind kind, const RecordRef &record, const QString &field)
    {
        m_result.marks.push_back({span, kind, record, field});
    }

    void take(const Origin &origin)
    {
        const RecordRef record {origin.record, origin.recordId};
        const TextSpan span {origin.start, origin.end};
        switch (origin.record) {
        case RecordKind::SourceDocument:
            takeOfDocument(origin.field, span);
            break;
        case RecordKind::Section:
            m_result.headings.push_back(span);
            break;
        case RecordKind::Task:
            takeOfTask(origin.field, span, record);
            break;
        case RecordKind::Responsibility:
            if (origin.field == u"department_id")
                add(span, MarkKind::Department, record, origin.field);
            break;
        case RecordKind::Target:
            takeOfTarget(origin.field, span, record);
            break;
        default:
            break;
        }
    }

    void takeOfDocument(const QString &field, const TextSpan &span)
    {
        if (field == u"title" || field == u"plan_title" || field == u"number")
            m_result.titles.push_back(span);
        else if (field == u"issuer" || field == u"issued_on")
            m_result.signature.push_back(span);
    }

    void takeOfTask(const QString &field, const TextSpan &span, const RecordRef &record)
    {
        if (field == u"title")
            add(span, MarkKind::Title, record, field);
        else if (field == u"ends_on")
            add(span, MarkKind::Deadline, record, field);
        else if (field == u"number")
            m_numbers[record] = span;
    }

    void takeOfTarget(const QString &field, const TextSpan &span, const RecordRef &record)
    {
        const Target *target = m_plan.targets().find(TargetId {record.id});
        if (field == u"value")
            add(span, MarkKind::Figure, record, field);
        else if (field == u"quote" && target && !target->isDoubtful())
            add(span, MarkKind::Quote, record, field);
    }

    // A title is underlined together with the number before it, whatever mark stands between them.
    void joinNumbers()
    {
        constexpr int longestGap = 3;
        for (Mark &mark : m_result.marks) {
            const auto number = mark.kind == MarkKind::Title ? m_numbers.find(mark.record) : m_numbers.end();
            if (number == m_numbers.end())
                continue;
            const int gap = mark.span.start - number->second.end;
            if (gap >= 0 && gap <= longestGap)
                mark.span.start = number->second.start;
        }
    }

    void sort()
    {
        const auto byPlace = [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; };
        std::sort(m_result.marks.begin(), m_result.marks.end(), [](const Mark &a, const Mark &b) {
            return std::tuple(a.span.start, -a.span.end, a.kind, a.record)
                < std::tuple(b.span.start, -b.span.end, b.kind, b.record);
        });
        for (auto *spans : {&m_result.headings, &m_result.titles, &m_result.signature})
            std::sort(spans->begin(), spans->end(), byPlace);
    }

    const Plan &m_plan;
    SourceDocumentId m_document;
    Marks m_result;
    std::unordered_map<RecordRef, TextSpan> m_numbers;
};

QString departmentHint(const Plan &plan, const RecordRef &record)
{
    const Responsibility *part = plan.responsibilities().find(ResponsibilityId {record.id});
    const Department *department = part ? plan.departments().find(part->departmentId) : nullptr;
    return department ? department->name + QStringLiteral("（%1）").arg(roleName(part->role)) : QString();
}

QString taskHint(const Plan &plan, const Mark &mark)
{
    const Task *task = plan.tasks().find(TaskId {mark.record.id});
    if (!task)
        return {};
    if (mark.kind == MarkKind::Deadline)
        return tr("Deadline %1").arg(longDate(task->endsOn));
    return (task->number + QStringLiteral("\u2002") + task->title).trimmed();
}

} // namespace

Marks marksOf(const Plan &plan, SourceDocumentId document, const std::vector<OpenQuestion> &questions)
{
    return Collector(plan, document).collect(questions);
}

QString hintOf(const Plan &plan, const Mark &mark, const std::vector<OpenQuestion> &questions)
{
    const auto question = std::find_if(questions.begin(), questions.end(),
        [&](const OpenQuestion &q) { return q.isAbout(mark.record, mark.field); });
    if (question != questions.end())
        return question->message;
    switch (mark.record.kind) {
    case RecordKind::Responsibility:
        return departmentHint(plan, mark.record);
    case RecordKind::Target: {
        const Target *target = plan.targets().find(TargetId {mark.record.id});
        return target ? targetText(*target) : QString();
    }
    case RecordKind::Task:
        return taskHint(plan, mark);
    default:
        return {};
    }
}

} // namespace xushi::source
