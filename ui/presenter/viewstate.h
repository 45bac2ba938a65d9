#pragma once

#include <optional>

#include <QDate>
#include <QObject>

#include "core/plan/plan.h"
#include "core/progress/status.h"

namespace xushi
{

// What of the plan every panel speaks of. Empty members leave out nothing.
struct Filter {
    std::optional<SectionId> section;
    std::optional<DepartmentId> department;
    std::optional<progress::Light> light;
    QString text; // part of a number, title, body, target name or department name

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    bool operator==(const Filter &) const = default;
};

// Whether a task (with its targets and departments) is spoken of. An item follows its top task.
[[nodiscard]] bool matches(const Plan &plan, const Task &task, const Filter &filter, QDate asOf);
[[nodiscard]] bool matches(const Plan &plan, const Target &target, const Filter &filter, QDate asOf);

// The one selection, filter and as-of day that run through all panels. Outside undo and outside "modified".
// Panels set what a gesture asks for and show what they are told, also when they set it themselves.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    // The selected record: section, task, target, responsibility, milestone, department …; null: none.
    [[nodiscard]] RecordRef selection() const { return m_selection; }
    [[nodiscard]] Filter filter() const { return m_filter; }
    // 调度截止日期.
    [[nodiscard]] QDate asOf() const { return m_asOf; }

    void select(const RecordRef &record);
    void setFilter(const Filter &filter);
    void setAsOf(QDate day);
    // Asks whoever shows them to bring the place of the selection in the notice, or a panel, to the front.
    void askForSource(const RecordRef &record, const QString &field) { emit sourceAsked(record, field); }
    void askForPanel(const QString &id) { emit panelAsked(id); }

signals:
    void selectionChanged(const xushi::RecordRef &record);
    void filterChanged();
    void asOfChanged(QDate day);
    void sourceAsked(const xushi::RecordRef &record, const QString &field);
    void panelAsked(const QString &id);

private:
    RecordRef m_selection;
    Filter m_filter;
    QDate m_asOf;
};

} // namespace xushi
