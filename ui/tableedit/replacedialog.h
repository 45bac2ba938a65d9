#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/tableedit/cellworkmodel.h"
#include "ui/tableedit/textsearch.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace xushi::ui
{
class Label;
class LabeledComboButton;
class SegmentedControl;
} // namespace xushi::ui

namespace xushi::tableedit
{

class CellWorkTable;

// Find and replace: every place with the words is listed as it is and as it becomes, with a tick; what is
// ticked is replaced as one step. What cannot be replaced is told in its line and loses its tick.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    // selected: the records that "selected rows" means; with fewer than two all are searched.
    ReplaceDialog(Workbench &workbench, std::vector<RecordRef> selected, QWidget *parent);
    ~ReplaceDialog() override;

signals:
    // So many places were replaced, as one step.
    void replaced(int places);

private:
    void makeFields(QLayout *layout);
    void search();
    void replace();
    void showCounts();
    [[nodiscard]] TextSearch asked() const;

    Workbench &m_workbench;
    std::vector<RecordRef> m_selected;
    CellWork m_work;
    CellWorkModel m_model;
    QTimer m_wait;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    ui::SegmentedControl *m_scope;
    ui::LabeledComboButton *m_fields;
    ui::Label *m_summary;
    CellWorkTable *m_table;
    QPushButton *m_replace;
};

} // namespace xushi::tableedit
