#include "core/exchange/plandraft.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

#include <QCoreApplication>

#include "core/plan/rank.h"
#include "core/store/fieldcodec.h"

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

QString child(const QString &place, const char *column)
{
    return place + u'.' + QLatin1String(column);
}

// Compares every reference with the ids there are. What an origin or attachment belongs to is no reference of
// the schema: one that outlived its record does no harm and is kept as it is.
class ReferenceCheck
{
public:
    ReferenceCheck(const PlanDraft &draft, JsonReader &reader)
        : m_draft(draft)
        , m_reader(reader)
    {
    }

    void run()
    {
        forEachRecord([this]<class R>() { collectIds<R>(); });
        forEachRecord([this]<class R>() {
            for (const Drafted<R> &drafted : m_draft.list<R>())
                check(drafted);
            if constexpr (requires(R r) { r.parentId; })
                checkParents<R>();
        });
    }

private:
    template <class R>
    void collectIds()
    {
        for (const Drafted<R> &drafted : m_draft.list<R>()) {
            if (!m_ids.insert(refTo(drafted.record.id)).second)
                m_reader.refuse(
                    child(drafted.place, "id"), tr("the id %1 occurs twice").arg(drafted.record.id.value));
        }
    }

    template <class R>
    void check(const Drafted<R> &drafted)
    {
        R::columns(drafted.record, [&](const char *column, const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (store::IsId<T>::value) {
                if (QLatin1String(column) != QLatin1String("id"))
                    checkReference(drafted.place, column, refTo(value));
            } else if constexpr (store::IsOptional<T>::value) {
                if constexpr (store::IsId<typename T::value_type>::value) {
                    if (value)
                        checkReference(drafted.place, column, refTo(*value));
                }
            }
        });
    }

    void checkReference(const QString &place, const char *column, const RecordRef &target)
    {
        if (!m_ids.contains(target))
            m_reader.refuse(child(place, column),
                tr("no “%1” of the file has the id %2")
                    .arg(QLatin1String(tableOf(target.kind)))
                    .arg(target.id));
    }

    template <class R>
    void checkParents()
    {
        std::unordered_map<qint64, const Drafted<R> *> records;
        for (const Drafted<R> &drafted : m_draft.list<R>())
            records.emplace(drafted.record.id.value, &drafted);
        std::unordered_set<qint64> sound;
        for (const Drafted<R> &drafted : m_draft.list<R>()) {
            std::unordered_set<qint64> chain;
            for (const Drafted<R> *at = &drafted; at && !sound.contains(at->record.id.value);) {
                if (!chain.insert(at->record.id.value).second) {
                    m_reader.refuse(child(drafted.place, "parent_id"), tr("it stands below itself"));
                    return;
                }
                const auto parent = records.find(at->record.parentId ? at->record.parentId->value : 0);
                at = parent == records.end() ? nullptr : parent->second;
            }
            sound.merge(chain);
        }
    }

    const PlanDraft &m_draft;
    JsonReader &m_reader;
    std::unordered_set<RecordRef> m_ids;
};

template <class R>
void rankSiblings(const std::vector<R *> &siblings)
{
    QString last;
    std::vector<R *> without;
    for (R *record : siblings) {
        last = std::max(last, record->rank);
        if (record->rank.isEmpty())
            without.push_back(record);
    }
    std::vector<QString> ranks;
    if (last.isEmpty())
        ranks = ranksFor(static_cast<int>(without.size()));
    for (size_t i = 0; i < without.size(); ++i) {
        last = ranks.empty() ? rankBetween(last, {}) : ranks[i];
        without[i]->rank = last;
    }
}

} // namespace

void checkReferences(const PlanDraft &draft, JsonReader &reader)
{
    ReferenceCheck(draft, reader).run();
}

void completeRanks(PlanDraft &draft)
{
    forEachRecord([&]<class R>() {
        if constexpr (requires(R r) { r.rank; }) {
            std::map<RecordRef, std::vector<R *>> families;
            for (Drafted<R> &drafted : draft.list<R>())
                families[drafted.record.owner()].push_back(&drafted.record);
            for (const auto &[owner, siblings] : families)
                rankSiblings(siblings);
        }
    });
}

} // namespace xushi::exchange
