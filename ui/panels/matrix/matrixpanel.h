#pragma once

#include <array>

#include "ui/panels/matrix/matrixsearch.h"
#include "ui/panels/matrix/matrixview.h"
#include "ui/presenter/panel.h"

class QMenu;
class QPushButton;

namespace xushi
{

namespace ui
{
class EmptyState;
class Label;
class LabeledComboButton;
class PanelHead;
class SearchField;
} // namespace ui

// 责任矩阵: who leads, answers for and supports which task; roles are changed in the cells, departments in
// their heads. While it is hidden it follows nothing and reads the plan when it is shown again.
class MatrixPanel : public Panel
{
    Q_OBJECT

public:
    MatrixPanel(Workbench &workbench, QWidget *parent);
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] MatrixView *view() const { return m_view; }
    // As shown; read anew where the panel was hidden meanwhile.
    [[nodiscard]] const Matrix &matrix();
    [[nodiscard]] ui::SearchField *search() const { return m_search; }

    void setOptions(const MatrixOptions &options);
    void run(MatrixCommand command);
    // The next (or, with -1, the one before) task or department with this gap; without one any gap of tasks.
    void jumpToGap(std::optional<Gap> gap, int step);
    // Asks for the name of a new department.
    void addDepartment();
    void editDepartment(DepartmentId id);
    // What can be done at a place; owned by the view.
    [[nodiscard]] QMenu *menuFor(const MatrixSpot &spot);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildCorner();
    void connectPlan();
    void connectView();
    void follow(const Changes &changes);
    void rebuild();
    void showMatrix();
    void showHead();
    void showEmptyState();
    void startFromEmpty();
    void layoutCorner();
    void showSelection();
    void takeCurrent(int row, int column);

    // matrixcommands.cpp
    bool write(const QString &label, const Result<std::vector<edits::RoleWish>> &wishes);
    void setRoles(const CellRange &range, std::optional<Role> role);
    void drag(const CellRange &range, int rows, int columns, bool copy);
    void fill(const CellRange &source, const CellRange &target);
    void copy();
    void paste();
    void moveColumn(int column, int before);
    void moveColumnBy(int column, int step);
    void pickDepartment(int column);
    void foldRow(int row);
    void foldGroup(DepartmentCategory category);
    void foldAllRows(bool folded);
    void foldAllGroups(bool folded);
    void revealEntry(int entry);
    void revealDepartment(int department);
    void findHits(const QString &text);
    void lookFor(const QString &text);
    void showHit();
    void goToHit(int step);

    // matrixmenus.cpp
    void addRoles(QMenu &menu);
    void addClipboard(QMenu &menu);
    void addRowActions(QMenu &menu, int row);
    void addColumnActions(QMenu &menu, int column);
    void addDepartmentActions(QMenu &menu, int column);
    void addRowOrders(QMenu &menu);
    void addColumnOrders(QMenu &menu);
    void chooseRole(int row, int column);
    void showMenu(const MatrixSpot &spot, QPoint place);

    Workbench &m_workbench;
    Matrix m_matrix;
    bool m_stale = true; // the plan has changed while the panel was hidden
    ui::PanelHead *m_head;
    std::vector<QWidget *> m_legends;
    std::array<QPushButton *, 4> m_gaps {}; // by Gap
    ui::LabeledComboButton *m_columnOrder;
    ui::LabeledComboButton *m_rowOrder;
    MatrixView *m_view;
    ui::SearchField *m_search;
    ui::Label *m_searchNote;
    ui::EmptyState *m_empty;
    std::vector<MatrixHit> m_hits;
    int m_hit = -1;
};

[[nodiscard]] Panel *makeMatrixPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
