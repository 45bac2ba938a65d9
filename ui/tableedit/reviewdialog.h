#pragma once

#include <QDialog>

#include "ui/tableedit/cellworkmodel.h"

class QPushButton;

namespace xushi::ui
{
class Label;
class SegmentedControl;
} // namespace xushi::ui

namespace xushi::tableedit
{

class CellWorkTable;

// Shown before a paste (or another work) that does not fit as a whole: cell by cell what will be taken, what
// will not and why, names the plan does not know, and counts. Accepted, the work is what the user wants of
// it; writing it is the caller's.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    // title says what is reviewed. The work was tried before.
    ReviewDialog(Workbench &workbench, CellWork work, const QString &title, QWidget *parent);
    ~ReviewDialog() override;

    [[nodiscard]] CellWork &work() { return m_work; }

private:
    void makeNames(QLayout *layout);
    void addName(QLayout *layout, size_t place);
    void choose(size_t place, const QVariant &choice);
    void showCounts();

    Workbench &m_workbench;
    CellWork m_work;
    CellWorkModel m_model;
    ui::Label *m_summary;
    ui::SegmentedControl *m_show;
    CellWorkTable *m_table;
    QPushButton *m_take;
};

} // namespace xushi::tableedit
