#include "tests/notice/outlinetext.h"

namespace xushi::notice
{

namespace
{

QString roleMark(Role role)
{
    return role == Role::Lead   ? QStringLiteral("牵")
        : role == Role::Support ? QStringLiteral("配")
                                : QStringLiteral("责");
}

QString comparatorMark(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return QStringLiteral(">=");
    case Comparator::AtMost:
        return QStringLiteral("<=");
    case Comparator::LessThan:
        return QStringLiteral("<");
    case Comparator::About:
        return QStringLiteral("~");
    case Comparator::Exactly:
        return QStringLiteral("=");
    case Comparator::Between:
        return QStringLiteral("..");
    }
    return {};
}

QString changeWord(Change change)
{
    switch (change) {
    case Change::Increment:
        return QStringLiteral("increment");
    case Change::AbsoluteTotal:
        return QStringLiteral("total");
    case Change::Share:
        return QStringLiteral("share");
    case Change::GrowthRate:
        return QStringLiteral("growth");
    case Change::DecreaseRate:
        return QStringLiteral("decrease");
    case Change::None:
        return QStringLiteral("none");
    }
    return {};
}

QString targetLine(const TargetDraft &target)
{
    QString line = target.doubt.isEmpty() ? QStringLiteral("◎ ") : QStringLiteral("? ");
    line += target.name + u' ' + comparatorMark(target.comparator) + u' ' + target.value.toString();
    if (target.upperValue)
        line += QStringLiteral("–") + target.upperValue->toString();
    line += u' ' + target.unit + u' ' + changeWord(target.change);
    if (!target.relativeTo.isEmpty())
        line += QStringLiteral(" over ") + target.relativeTo;
    if (!target.firmnessWord.isEmpty())
        line += u' ' + target.firmnessWord + (target.firmnessInherited ? QStringLiteral("…") : QString());
    if (target.dueOn)
        line += u' ' + target.dueOn->toString(Qt::ISODate);
    return line + QStringLiteral(" | ") + target.quote.text + u'\n';
}

QString partiesLine(const TaskDraft &task)
{
    QStringList parties;
    for (const ResponsibilityDraft &party : task.responsibilities)
        parties.append(party.department.text + u':' + roleMark(party.role)
            + (party.generic ? QStringLiteral("*") : QString()));
    return parties.isEmpty()
        ? QString()
        : parties.join(u' ') + (task.openEndedSupport ? QStringLiteral(" 等") : QString()) + u'\n';
}

QString taskText(const TaskDraft &task)
{
    const QString indent = task.parent >= 0 ? QStringLiteral("    ") : QStringLiteral("  ");
    QString text = indent + task.number.text + u' '
        + (task.title.text.isEmpty() ? QStringLiteral("–") : task.title.text) + u'\n';
    const QString inner = indent + QStringLiteral("  ");
    if (const QString parties = partiesLine(task); !parties.isEmpty())
        text += inner + parties;
    for (const TargetDraft &target : task.targets)
        text += inner + targetLine(target);
    for (const DeadlineDraft &deadline : task.deadlines)
        text += inner + QStringLiteral("⏱ ") + deadline.phrase.text + u' '
            + (deadline.first.isValid() ? deadline.first.toString(Qt::ISODate) + u'/' : QString())
            + deadline.last.toString(Qt::ISODate) + u'\n';
    for (const CommitmentDraft &commitment : task.commitments)
        text += inner + QStringLiteral("○ ") + commitment.quote.text + u'\n';
    return text;
}

QString headText(const NoticeDraft &draft)
{
    const auto day
        = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    QString text;
    for (const auto &[name, value] :
        {std::pair {u"title", draft.title.text}, std::pair {u"plan", draft.planTitle.text},
            std::pair {u"number", draft.documentNumber.text}, std::pair {u"issuer", draft.issuer.text},
            std::pair {u"to", draft.addressees.text}, std::pair {u"preamble", draft.preamble.text},
            std::pair {u"issued", day(draft.issuedOn)}, std::pair {u"published", day(draft.publishedOn)}})
        if (!value.isEmpty())
            text += QStringView(name).toString() + QStringLiteral(": ") + value + u'\n';
    return text + QStringLiteral("years: %1–%2\n").arg(draft.year).arg(draft.lastYear);
}

} // namespace

QString outlineText(const NoticeDraft &draft)
{
    QString text = headText(draft);
    for (const TargetDraft &target : draft.documentTargets)
        text += targetLine(target);
    std::size_t task = 0;
    for (std::size_t section = 0; section <= draft.sections.size(); ++section) {
        if (section > 0) {
            const SectionDraft &s = draft.sections[section - 1];
            text += QString(s.level, u'§') + u' ' + s.number.text + u' ' + s.title.text + u'\n';
        }
        for (; task < draft.tasks.size() && draft.tasks[task].section == int(section) - 1; ++task)
            text += taskText(draft.tasks[task]);
    }
    return text;
}

} // namespace xushi::notice
