// Prints a notice as it was read, as JSON: for scoring and for looking at what the rules make of a text.
#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include "core/notice/noticereader.h"
#include "tests/notice/outlinetext.h"

using namespace xushi;
using namespace xushi::notice;

namespace
{

QString code(Role role)
{
    return role == Role::Lead   ? QStringLiteral("lead")
        : role == Role::Support ? QStringLiteral("support")
                                : QStringLiteral("responsible");
}

QString code(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return QStringLiteral("ge");
    case Comparator::AtMost:
        return QStringLiteral("le");
    case Comparator::LessThan:
        return QStringLiteral("lt");
    case Comparator::About:
        return QStringLiteral("approx");
    case Comparator::Exactly:
        return QStringLiteral("eq");
    case Comparator::Between:
        return QStringLiteral("between");
    }
    return {};
}

QString code(Change change)
{
    switch (change) {
    case Change::Increment:
        return QStringLiteral("increment");
    case Change::AbsoluteTotal:
        return QStringLiteral("absolute_total");
    case Change::Share:
        return QStringLiteral("share");
    case Change::GrowthRate:
        return QStringLiteral("growth_rate");
    case Change::DecreaseRate:
        return QStringLiteral("decrease_rate");
    case Change::None:
        return QStringLiteral("none");
    }
    return {};
}

QString code(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::Zero:
        return QStringLiteral("zero");
    case CommitmentKind::FullCoverage:
        return QStringLiteral("full_coverage");
    case CommitmentKind::Relative:
        return QStringLiteral("relative");
    case CommitmentKind::Rank:
        return QStringLiteral("rank");
    case CommitmentKind::Direction:
        return QStringLiteral("direction");
    case CommitmentKind::ExternalQuota:
        return QStringLiteral("external_quota");
    }
    return {};
}

// Spans in code points, as the labels count.
class Exporter
{
public:
    explicit Exporter(const NoticeDraft &draft)
        : m_draft(draft)
    {
        int point = 0;
        for (const QChar c : draft.text) {
            m_points.push_back(point);
            point += c.isHighSurrogate() ? 0 : 1;
        }
        m_points.push_back(point);
    }
    QJsonObject document() const;

private:
    QJsonArray span(const Span &span) const
    {
        return {m_points[std::size_t(span.start)], m_points[std::size_t(span.end)]};
    }
    QJsonObject target(const TargetDraft &target) const;
    QJsonObject task(const TaskDraft &task) const;
    QJsonArray targets(const std::vector<TargetDraft> &targets, bool doubtful) const;

    const NoticeDraft &m_draft;
    std::vector<int> m_points;
};

QJsonObject Exporter::target(const TargetDraft &t) const
{
    QJsonObject o {{QStringLiteral("name"), t.name}, {QStringLiteral("value"), t.value.toString()},
        {QStringLiteral("unit"), t.unit}, {QStringLiteral("comparator"), code(t.comparator)},
        {QStringLiteral("stated_comparator"), t.statedComparator}, {QStringLiteral("change"), code(t.change)},
        {QStringLiteral("quote"), t.quote.text}, {QStringLiteral("span"), span(t.quote.span)},
        {QStringLiteral("value_text"), t.figure.text}, {QStringLiteral("value_span"), span(t.figure.span)},
        {QStringLiteral("modal"), t.firmnessWord}, {QStringLiteral("modal_inherited"), t.firmnessInherited},
        {QStringLiteral("relative_to"), t.relativeTo}, {QStringLiteral("shared_value"), t.sharedValue}};
    if (t.upperValue)
        o.insert(QStringLiteral("upper_value"), t.upperValue->toString());
    if (t.dueOn)
        o.insert(QStringLiteral("due"), t.dueOn->toString(Qt::ISODate));
    if (!t.doubt.isEmpty())
        o.insert(QStringLiteral("doubt"), t.doubt);
    return o;
}

QJsonArray Exporter::targets(const std::vector<TargetDraft> &all, bool doubtful) const
{
    QJsonArray array;
    for (const TargetDraft &t : all)
        if (t.doubt.isEmpty() != doubtful)
            array.append(target(t));
    return array;
}

QJsonObject Exporter::task(const TaskDraft &t) const
{
    QJsonArray parties, commitments, deadlines, doubts;
    for (const ResponsibilityDraft &r : t.responsibilities)
        parties.append(QJsonObject {{QStringLiteral("department"), r.department.text},
            {QStringLiteral("role"), code(r.role)}, {QStringLiteral("generic"), r.generic},
            {QStringLiteral("written_as"), r.writtenAs}});
    for (const CommitmentDraft &c : t.commitments)
        commitments.append(
            QJsonObject {{QStringLiteral("type"), code(c.kind)}, {QStringLiteral("quote"), c.quote.text}});
    for (const DeadlineDraft &d : t.deadlines)
        deadlines.append(
            QJsonObject {{QStringLiteral("phrase"), d.phrase.text}, {QStringLiteral("quote"), d.clause.text},
                {QStringLiteral("first"), d.first.toString(Qt::ISODate)},
                {QStringLiteral("last"), d.last.toString(Qt::ISODate)}});
    for (const DoubtDraft &d : t.doubts)
        doubts.append(d.message);
    return {{QStringLiteral("number"), t.number.text}, {QStringLiteral("title"), t.title.text},
        {QStringLiteral("body"), t.body.text}, {QStringLiteral("body_span"), span(t.body.span)},
        {QStringLiteral("section"), t.section}, {QStringLiteral("parent"), t.parent},
        {QStringLiteral("responsibility_text"), t.responsibilityText.text},
        {QStringLiteral("open_ended_support"), t.openEndedSupport},
        {QStringLiteral("responsibilities"), parties}, {QStringLiteral("targets"), targets(t.targets, false)},
        {QStringLiteral("doubtful"), targets(t.targets, true)}, {QStringLiteral("commitments"), commitments},
        {QStringLiteral("deadlines"), deadlines}, {QStringLiteral("doubts"), doubts}};
}

QJsonObject Exporter::document() const
{
    QJsonArray sections, tasks;
    for (const SectionDraft &s : m_draft.sections)
        sections.append(
            QJsonObject {{QStringLiteral("number"), s.number.text}, {QStringLiteral("title"), s.title.text},
                {QStringLiteral("level"), s.level}, {QStringLiteral("parent"), s.parent}});
    for (const TaskDraft &t : m_draft.tasks)
        tasks.append(task(t));
    const auto iso
        = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    return {{QStringLiteral("title"), m_draft.title.text},
        {QStringLiteral("plan_title"), m_draft.planTitle.text},
        {QStringLiteral("document_number"), m_draft.documentNumber.text},
        {QStringLiteral("issuer"), m_draft.issuer.text},
        {QStringLiteral("addressees"), m_draft.addressees.text},
        {QStringLiteral("preamble"), m_draft.preamble.text},
        {QStringLiteral("issued_on"), iso(m_draft.issuedOn)},
        {QStringLiteral("published_on"), iso(m_draft.publishedOn)},
        {QStringLiteral("plan_year"), m_draft.year}, {QStringLiteral("last_year"), m_draft.lastYear},
        {QStringLiteral("sections"), sections}, {QStringLiteral("tasks"), tasks},
        {QStringLiteral("document_targets"), targets(m_draft.documentTargets, false)},
        {QStringLiteral("document_doubtful"), targets(m_draft.documentTargets, true)}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    const bool outline = argc == 3 && qstrcmp(argv[1], "--outline") == 0;
    if (argc != 2 && !outline) {
        err << "usage: xushi_notice_dump [--outline] NOTICE.txt\n";
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    if (!file.open(QIODevice::ReadOnly)) {
        err << file.errorString() << '\n';
        return 1;
    }
    const auto draft
        = decodeNoticeText(file.readAll()).and_then([](const QString &text) { return readNotice(text); });
    if (!draft) {
        err << draft.error().message << '\n';
        return 1;
    }
    const QByteArray json
        = outline ? outlineText(*draft).toUtf8() : QJsonDocument(Exporter(*draft).document()).toJson();
    std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout);
    return 0;
}
