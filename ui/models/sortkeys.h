#pragma once

#include <map>
#include <vector>

#include <QStringList>

#include "core/fields/fieldcatalogue.h"
#include "ui/models/planoutline.h"
#include "ui/models/standings.h"

namespace xushi
{

// A place in an order; those of one column compare, the smaller comes first.
using SortKey = quint64;
inline constexpr SortKey unknownKey = ~SortKey {0}; // comes last, whichever way the order runs

// The keys of texts: Chinese as its dictionaries have it, by pinyin; case does not count; digits as the
// number they write, so that 9 comes before 10; an empty text is unknown. Equal keys: equal in that order.
[[nodiscard]] std::vector<SortKey> textKeys(const std::vector<QString> &texts);
// The key of a figure; NaN is unknown.
[[nodiscard]] SortKey figureKey(double figure);
// Whether a field shows several names with 、 between them; these are ordered name by name.
[[nodiscard]] bool listsNames(const Field &field);

// The keys of columns for every record of an outline, made in one pass when first asked for and kept until
// the plan or the day changes.
class SortKeys
{
public:
    SortKeys(const Plan &plan, Standings &standings)
        : m_plan(plan)
        , m_standings(standings)
    {
    }

    void forget() { m_kept.clear(); }
    // By place in the outline; unknown for records of the other kind. Holds until forget().
    [[nodiscard]] const std::vector<SortKey> &of(const PlanOutline &outline, const Field &field);

private:
    [[nodiscard]] std::vector<SortKey> make(const PlanOutline &outline, const Field &field);
    [[nodiscard]] bool takeStanding(
        const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys);
    void takeNames(const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys) const;
    void takeTexts(const PlanOutline &outline, const Field &field, std::vector<SortKey> &keys) const;

    const Plan &m_plan;
    Standings &m_standings;
    std::map<QString, std::vector<SortKey>> m_kept; // by field
};

} // namespace xushi
