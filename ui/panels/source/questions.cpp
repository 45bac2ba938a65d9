#include "ui/panels/source/questions.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

namespace xushi::source
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcePanel", text);
}

std::optional<PlacedSpan> placeOfOrigin(const Origin &origin)
{
    const bool fromText = origin.originKind == OriginKind::Notice || origin.originKind == OriginKind::Hand;
    if (!fromText || !origin.documentId || origin.end <= origin.start)
        return std::nullopt;
    return PlacedSpan {*origin.documentId, {origin.start, origin.end}};
}

// Of the whole list in brackets, the words that leave it open: 等, 等部门, 等有关单位.
TextSpan openEnd(const QString &text, const TextSpan &list, int afterNames)
{
    const QStringView words = QStringView(text).mid(0, std::min<qsizetype>(list.end, text.size()));
    const qsizetype open = words.indexOf(u'等', std::max(list.start, afterNames));
    if (open < 0)
        return list;
    qsizetype end = open + 1;
    for (const QStringView part : {u"有关", u"相关", u"部门", u"单位", u"镇街"}) {
        if (words.mid(end).startsWith(part))
            end += part.size();
    }
    return {static_cast<int>(open), static_cast<int>(end)};
}

int endOfNames(const Plan &plan, TaskId task, const PlacedSpan &list)
{
    int end = list.span.start;
    for (const ResponsibilityId id : plan.responsibilities().of(task)) {
        const auto place = originOf(plan, refTo(id), QStringLiteral("department_id"));
        if (place && place->document == list.document && place->span.start >= list.span.start
            && place->span.end <= list.span.end)
            end = std::max(end, place->span.end);
    }
    return end;
}

std::optional<PlacedSpan> placeOfDoubt(const Plan &plan, const Doubt &doubt)
{
    std::optional<PlacedSpan> place = originOf(plan, refTo(doubt.id), QStringLiteral("message"));
    if (!place || doubt.doubtKind != DoubtKind::OpenList || !doubt.taskId)
        return place;
    const SourceDocument *document = plan.table<SourceDocument>().find(place->document);
    if (document)
        place->span = openEnd(document->text, place->span, endOfNames(plan, *doubt.taskId, *place));
    return place;
}

const Doubt *openListDoubt(const Plan &plan, TaskId task)
{
    for (const DoubtId id : plan.table<Doubt>().of(task)) {
        const Doubt &doubt = plan.table<Doubt>().at(id);
        if (doubt.doubtKind == DoubtKind::OpenList)
            return &doubt;
    }
    return nullptr;
}

std::optional<TargetId> targetAt(const Plan &plan, const Doubt &doubt)
{
    const auto wanted = originOf(plan, refTo(doubt.id), QStringLiteral("message"));
    if (!wanted)
        return std::nullopt;
    for (const TargetId id : plan.targets().of(doubt.owner())) {
        if (originOf(plan, refTo(id), QStringLiteral("quote")) == wanted)
            return id;
    }
    return std::nullopt;
}

std::optional<ResponsibilityId> partAt(const Plan &plan, const Doubt &doubt)
{
    const auto wanted = originOf(plan, refTo(doubt.id), QStringLiteral("message"));
    for (const ResponsibilityId id : plan.responsibilities().of(doubt.owner())) {
        if (wanted && originOf(plan, refTo(id), QStringLiteral("department_id")) == wanted)
            return id;
    }
    return std::nullopt;
}

std::optional<OpenQuestion> questionOf(const Plan &plan, const Doubt &doubt)
{
    OpenQuestion question {doubt.doubtKind, refTo(doubt.id), QStringLiteral("message"), doubt.id,
        doubt.taskId, placeOfDoubt(plan, doubt), doubt.message};
    if (!doubt.taskId)
        return question;
    switch (doubt.doubtKind) {
    case DoubtKind::TargetNature:
        if (targetAt(plan, doubt))
            return std::nullopt;
        break;
    case DoubtKind::OpenList:
        question.record = refTo(*doubt.taskId);
        question.field = openListField;
        break;
    case DoubtKind::GenericParty:
        if (const auto part = partAt(plan, doubt)) {
            question.record = refTo(*part);
            question.field = QStringLiteral("department_id");
        }
        break;
    case DoubtKind::NoDepartment:
        if (!plan.responsibilities().of(*doubt.taskId).empty())
            return std::nullopt;
        question.record = refTo(*doubt.taskId);
        question.field = QStringLiteral("number");
        break;
    case DoubtKind::Structure:
        break;
    }
    return question;
}

std::optional<PlacedSpan> firstOrigin(const Plan &plan, const RecordRef &record)
{
    for (const char *field : {"title", "quote", "department_id"}) {
        if (const auto place = originOf(plan, record, QString::fromLatin1(field)))
            return place;
    }
    for (const OriginId id : plan.origins().of(record)) {
        if (const auto place = placeOfOrigin(plan.origins().at(id)))
            return place;
    }
    return std::nullopt;
}

RecordRef ownerOf(const Plan &plan, const RecordRef &record)
{
    RecordRef owner;
    withRecord(record.kind, [&]<class R>() {
        if (const R *found = plan.table<R>().find(Id<R> {record.id}))
            owner = found->owner();
    });
    return owner;
}

QString kindName(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::TargetNature:
        return tr("Kind of target unclear");
    case DoubtKind::OpenList:
        return tr("Departments left open");
    case DoubtKind::GenericParty:
        return tr("Departments in general");
    case DoubtKind::NoDepartment:
        return tr("No department named");
    case DoubtKind::Structure:
        break;
    }
    return tr("Structure unclear");
}

} // namespace

std::optional<PlacedSpan> originOf(const Plan &plan, const RecordRef &record, const QString &field)
{
    for (const OriginId id : plan.origins().of(record)) {
        const Origin &origin = plan.origins().at(id);
        if (origin.field == field)
            return placeOfOrigin(origin);
    }
    return std::nullopt;
}

QString columnOf(const QString &field)
{
    return field.mid(field.lastIndexOf(u'.') + 1);
}

std::optional<PlacedSpan> placeOf(const Plan &plan, const RecordRef &record, const QString &field)
{
    const QString column = columnOf(field);
    if (record.kind == RecordKind::Doubt) {
        if (const Doubt *doubt = plan.table<Doubt>().find(DoubtId {record.id}))
            return placeOfDoubt(plan, *doubt);
    }
    if (record.kind == RecordKind::Task && column == openListField) {
        if (const Doubt *doubt = openListDoubt(plan, TaskId {record.id}))
            return placeOfDoubt(plan, *doubt);
    }
    if (!column.isEmpty()) {
        if (const auto place = originOf(plan, record, column))
            return place;
    }
    for (RecordRef at = record; !at.isNull(); at = ownerOf(plan, at)) {
        if (const auto place = firstOrigin(plan, at))
            return place;
    }
    return std::nullopt;
}

std::vector<OpenQuestion> openQuestions(const Plan &plan)
{
    std::vector<OpenQuestion> questions;
    for (const Doubt &doubt : plan.table<Doubt>()) {
        if (doubt.settled)
            continue;
        if (auto question = questionOf(plan, doubt))
            questions.push_back(std::move(*question));
    }
    for (const Target &target : plan.targets()) {
        if (target.isDoubtful())
            questions.push_back(
                {DoubtKind::TargetNature, refTo(target.id), QStringLiteral("quote"), std::nullopt,
                    target.taskId, originOf(plan, refTo(target.id), QStringLiteral("quote")), target.doubt});
    }
    const auto keyOf = [](const OpenQuestion &q) {
        return std::tuple(!q.place, q.place ? q.place->document.value : 0, q.place ? q.place->span.start : 0,
            static_cast<int>(q.kind), q.record);
    };
    std::sort(questions.begin(), questions.end(),
        [&](const OpenQuestion &a, const OpenQuestion &b) { return keyOf(a) < keyOf(b); });
    return questions;
}

QString summaryOf(const std::vector<OpenQuestion> &questions)
{
    QStringList parts;
    for (const DoubtKind kind : {DoubtKind::TargetNature, DoubtKind::OpenList, DoubtKind::GenericParty,
             DoubtKind::NoDepartment, DoubtKind::Structure}) {
        const auto count = std::count_if(
            questions.begin(), questions.end(), [kind](const OpenQuestion &q) { return q.kind == kind; });
        if (count > 0)
            parts << kindName(kind) + u' ' + QString::number(count);
    }
    return parts.join(QStringLiteral("\u2003"));
}

} // namespace xushi::source
