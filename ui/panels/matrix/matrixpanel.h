#pragma once

#include "ui/panels/matrix/matrix.h"
#include "ui/presenter/panel.h"

class QPushButton;

namespace xushi
{

namespace ui
{
class EmptyState;
class LabeledComboButton;
class PanelHead;
} // namespace ui
class MatrixView;

// 责任矩阵: who leads, answers for and supports which task; roles are changed in the cells.
class MatrixPanel : public Panel
{
    Q_OBJECT

public:
    MatrixPanel(Workbench &workbench, QWidget *parent);
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] MatrixView *view() const { return m_view; }

private:
    void rebuild();
    void showSelection();
    void takeCurrent(int row, int column);
    void changeRole(int row, int column, std::optional<Role> role);
    void fold(int row);
    void jumpTo(bool (*wanted)(const MatrixRow &));

    Workbench &m_workbench;
    RowOptions m_options;
    ColumnOrder m_order = ColumnOrder::Official;
    ui::PanelHead *m_head;
    QPushButton *m_withoutLead;
    QPushButton *m_severalLeads;
    ui::LabeledComboButton *m_orderChoice;
    MatrixView *m_view;
    ui::EmptyState *m_empty;
};

[[nodiscard]] Panel *makeMatrixPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
