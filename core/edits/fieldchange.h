#pragma once

#include <QCoreApplication>

#include "core/plan/plan.h"

// What the edits share: finding a record, changing one field, keeping the field's origin, taking away what
// hangs on a record. For core/edits only.
namespace xushi::edits::detail
{

// Notes that the value of a field was typed over: the place in the notice stays, the kind becomes Hand. A
// field without an origin row counts as written by hand.
void markByHand(Transaction &transaction, const Plan &plan, const RecordRef &record, const char *field);
// Origins and attachments of a record.
void removeBelongings(Transaction &transaction, const Plan &plan, const RecordRef &record);

// Take a record away with everything that hangs on it.
void removeTarget(Transaction &transaction, const Plan &plan, TargetId id);
void removeTask(Transaction &transaction, const Plan &plan, TaskId id);

// Removes one record with its origins and attachments.
template <class R>
void removeRecord(Transaction &transaction, const Plan &plan, Id<R> id)
{
    removeBelongings(transaction, plan, refTo(id));
    transaction.remove(id);
}
template <class R>
void removeRecordsOf(Transaction &transaction, const Plan &plan, const RecordRef &owner)
{
    for (const Id<R> id : plan.table<R>().of(owner))
        removeRecord(transaction, plan, id);
}

[[nodiscard]] tl::unexpected<Error> gone();
[[nodiscard]] tl::unexpected<Error> invalid(const char *sentence);
[[nodiscard]] QString label(const char *text);

// Changes one field of one record as a step of its own.
template <class R, class T>
[[nodiscard]] Result<void> changeField(
    Plan &plan, Id<R> id, T R::*member, const T &value, const char *field, const char *what)
{
    const R *record = plan.table<R>().find(id);
    if (!record)
        return gone();
    R changed = *record;
    changed.*member = value;
    if (changed == *record)
        return {};
    return plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        transaction.update(changed);
        markByHand(transaction, plan, refTo(id), field);
        return {};
    });
}

// The rank behind the last of these siblings, and the one right behind a given sibling.
template <class R>
[[nodiscard]] QString rankAtEnd(const RecordTable<R> &table, const RecordRef &owner);
template <class R>
[[nodiscard]] QString rankAfter(const RecordTable<R> &table, const R &sibling);

} // namespace xushi::edits::detail

#include "core/plan/rank.h"

namespace xushi::edits::detail
{

template <class R>
QString rankAtEnd(const RecordTable<R> &table, const RecordRef &owner)
{
    const auto &siblings = table.of(owner);
    return rankBetween(siblings.empty() ? QString() : table.at(siblings.back()).rank, QString());
}

template <class R>
QString rankAfter(const RecordTable<R> &table, const R &sibling)
{
    const auto &siblings = table.of(sibling.owner());
    const auto place = std::find(siblings.begin(), siblings.end(), sibling.id);
    const bool last = place == siblings.end() || std::next(place) == siblings.end();
    return rankBetween(sibling.rank, last ? QString() : table.at(*std::next(place)).rank);
}

} // namespace xushi::edits::detail
