#pragma once

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

#include "core/fields/fieldcatalogue.h"
#include "core/report/pagestyle.h"

namespace xushi::report
{

struct OptionChoice {
    QString code; // kept and typed on the command line
    QString label; // in the user's language
    bool operator==(const OptionChoice &) const = default;
};

// Something about a report that its reader decides. A kind names its options as data; the panel builds its
// form from them, the command line its --set.
struct ReportOption {
    enum class Type {
        YesNo, // "yes" or "no"
        Choice,
        Department, // a department's name; empty: those of the filter, without one all
    };
    QString id;
    QString title; // in the user's language
    Type type = Type::YesNo;
    QString fallback;
    std::vector<OptionChoice> choices = {}; // of Choice
    bool operator==(const ReportOption &) const = default;
};

// Values of options by id.
class OptionValues
{
public:
    OptionValues() = default;
    // The fallbacks of these options.
    explicit OptionValues(const std::vector<ReportOption> &options);

    void set(const QString &id, const QString &value) { m_values[id] = value; }
    [[nodiscard]] QString value(const QString &id) const;
    [[nodiscard]] bool isOn(const QString &id) const { return value(id) == u"yes"; }
    [[nodiscard]] const std::map<QString, QString> &all() const { return m_values; }
    bool operator==(const OptionValues &) const = default;

private:
    std::map<QString, QString> m_values;
};

// Which tasks a report speaks of.
using TaskFilter = std::function<bool(const Task &)>;

// What a kind makes a document from. Refers to plan and fields, which must stay unchanged meanwhile.
struct ReportRequest {
    const Plan &plan;
    const FieldCatalogue &fields;
    QDate asOf;
    OptionValues options; // a value for every option of the kind
    TaskFilter includes = {}; // empty: every task
    // The department that the filter names; empty: none.
    QString filterDepartment = {};
    // Looked at between tasks; a document made after it was asked to stop is of no use.
    std::stop_token stop = {};
};

// Whether a value is one that the option takes. Names of departments are looked up in the plan later.
[[nodiscard]] bool takes(const ReportOption &option, const QString &value);

// Options that several kinds share.
[[nodiscard]] ReportOption yesNo(const QString &id, const QString &title, bool fallback);
// Margins and line pitch of a text in the manner of GB/T 9704—2012 and of usual house styles.
[[nodiscard]] std::vector<ReportOption> textPageOptions();
// How a table lies on its sheets.
enum class SheetForms { LandscapeOrUpright, LandscapeOrTurned };
[[nodiscard]] std::vector<ReportOption> tablePageOptions(SheetForms forms, const QString &paper);
// Whether a table is to be turned on its sheet (see Table::wide).
[[nodiscard]] bool isTurned(const OptionValues &options);

// The page that these options ask for; the standard's where they say nothing.
[[nodiscard]] PageStyle pageStyleOf(const OptionValues &options);

} // namespace xushi::report
