#include "ui/presenter/viewstate.h"

namespace xushi
{

void ViewState::select(const RecordRef &record)
{
    if (m_selection == record)
        return;
    m_selection = record;
    emit selectionChanged(record);
}

void ViewState::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged();
}

void ViewState::setAsOf(QDate day)
{
    if (m_asOf == day)
        return;
    m_asOf = day;
    emit asOfChanged(day);
}

} // namespace xushi
