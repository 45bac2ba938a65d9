#pragma once

#include "ui/panels/overview/figurearea.h"
#include "ui/presenter/panel.h"
#include "ui/widgets/popover.h"

class QListView;

namespace xushi
{

class Surveyor;

// The tasks or targets behind a number, one a row: number, name, department and light. Moving through the
// rows by key selects, so that the inspector follows; a click or Enter selects and closes.
class ItemList : public ui::Popover
{
    Q_OBJECT

public:
    ItemList(Workbench &workbench, const Surveyor &surveyor, const Figure &figure,
        std::vector<RecordRef> records, QWidget *parent);

    [[nodiscard]] QListView *view() const { return m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFoot();
    void select(const QModelIndex &index);

    Workbench &m_workbench;
    QListView *m_view;
    bool m_moving = false; // the keyboard goes through the rows
};

} // namespace xushi
