#pragma once

#include "core/report/kinds/reportcatalogue.h"
#include "ui/presenter/memory.h"
#include "ui/presenter/viewstate.h"
#include "ui/widgets/labeledcombobutton.h"

namespace xushi
{

// What was chosen for the kinds of report, kept between sittings under report/….
class ReportChoices
{
public:
    explicit ReportChoices(Memory &memory)
        : m_memory(memory)
    {
    }

    // A kind that still exists; the first of the catalogue where none was chosen.
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind);
    // A value for each option of the kind; kept ones that it does not take any more are passed over.
    [[nodiscard]] report::OptionValues values(const report::ReportKind &kind) const;
    void setValue(const QString &kind, const QString &option, const QString &value);
    [[nodiscard]] bool onlyFiltered(const QString &kind) const;

private:
    Memory &m_memory;
};

// Options of the panel itself, which stand in the form beside those of a kind.
inline const QString periodOption = QStringLiteral("period");
inline const QString filteredOption = QStringLiteral("filtered");

// The months of the plan's year as choices for the as-of day (their last day, ISO), and the day itself where
// it is none of them.
[[nodiscard]] report::ReportOption periodChoices(const PlanInfo &info, QDate asOf);
// The plan's departments by name; the first, without a name, is the filter's.
[[nodiscard]] QList<ui::Choice> departmentChoices(const Plan &plan);

// For each plan the tasks that a filter names, with the items below them.
[[nodiscard]] std::function<report::TaskFilter(const Plan &)> filterFor(const Filter &filter, QDate asOf);

} // namespace xushi
