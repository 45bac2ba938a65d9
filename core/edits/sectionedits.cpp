#include "core/edits/sectionedits.h"

#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

// Changes the plan's own row, which the first such edit makes.
Result<void> changeInfo(Plan &plan, const QString &what, const std::function<void(PlanInfo &)> &change)
{
    return plan.apply(what, [&](Transaction &transaction) -> Result<void> {
        PlanInfo info = plan.info();
        change(info);
        if (info.id.isNull())
            transaction.insert(info);
        else
            transaction.update(info);
        return {};
    });
}

void removeSectionTree(Transaction &transaction, const Plan &plan, SectionId id)
{
    const RecordRef section = refTo(id);
    for (const SectionId child : plan.sections().of(section))
        removeSectionTree(transaction, plan, child);
    for (const TaskId task : plan.tasks().of(section))
        removeTask(transaction, plan, task);
    for (const TargetId target : plan.targets().of(section))
        removeTarget(transaction, plan, target);
    removeRecordsOf<Responsibility>(transaction, plan, section);
    removeRecord(transaction, plan, id);
}

} // namespace

Result<void> setPlanTitle(Plan &plan, const QString &title)
{
    if (title.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A plan needs a title. The old one was kept."));
    return changeInfo(plan, label(QT_TRANSLATE_NOOP("Edits", "Change plan title")),
        [&](PlanInfo &info) { info.title = title.trimmed(); });
}

Result<void> setPlanSpan(Plan &plan, const DateSpan &span)
{
    return changeInfo(plan, label(QT_TRANSLATE_NOOP("Edits", "Change plan dates")), [&](PlanInfo &info) {
        info.startsOn = span.first();
        info.endsOn = span.last();
        info.year = span.first().year();
    });
}

Result<SectionId> addSection(Plan &plan, const QString &title, std::optional<SectionId> after)
{
    Section section;
    section.title = title.trimmed();
    if (const Section *sibling = plan.sections().find(after)) {
        section.parentId = sibling->parentId;
        section.rank = rankAfter(plan.sections(), *sibling);
    } else {
        section.rank = rankAtEnd(plan.sections(), {});
    }
    SectionId id;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Add chapter")), [&](Transaction &transaction) -> Result<void> {
            id = transaction.insert(section);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> setSectionTitle(Plan &plan, SectionId id, const QString &title)
{
    return changeField(plan, id, &Section::title, title.trimmed(), "title",
        QT_TRANSLATE_NOOP("Edits", "Change chapter title"));
}

Result<void> setSectionNumber(Plan &plan, SectionId id, const QString &number)
{
    return changeField(plan, id, &Section::number, number.trimmed(), "number",
        QT_TRANSLATE_NOOP("Edits", "Change chapter number"));
}

Result<void> removeSection(Plan &plan, SectionId id)
{
    if (!plan.sections().contains(id))
        return gone();
    return plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Delete chapter")), [&](Transaction &transaction) -> Result<void> {
            removeSectionTree(transaction, plan, id);
            return {};
        });
}

} // namespace xushi::edits
