#pragma once

#include <QDate>
#include <QObject>

#include "ui/presenter/filter.h"

namespace xushi
{

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
