#include <QMenu>

#include "core/edits/departmentedits.h"
#include "core/fields/fieldcatalogue.h"
#include "ui/panels/matrix/departmentpopover.h"
#include "ui/panels/matrix/matrixpanel.h"

// What can be done at a place of the matrix.
namespace xushi
{

namespace
{

QString withKey(const QString &text, const QString &key)
{
    return text + u'\t' + key;
}

QString shortened(const QString &text)
{
    constexpr int longest = 18;
    QString safe = text.size() > longest ? text.left(longest) + u'…' : text;
    return safe.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QMenu *MatrixPanel::menuFor(const MatrixSpot &spot)
{
    using Area = MatrixSpot::Area;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switch (spot.area) {
    case Area::Cell:
        addRoles(*menu);
        menu->addSeparator();
        addClipboard(*menu);
        menu->addSeparator();
        addRowActions(*menu->addMenu(shortened(m_matrix.entryAt(spot.row).title)), spot.row);
        addColumnActions(*menu->addMenu(tr("Column")), spot.column);
        break;
    case Area::RowHead:
        addRowActions(*menu, spot.row);
        menu->addSeparator();
        addRowOrders(*menu);
        break;
    case Area::GroupHead:
    case Area::ColumnHead:
        addColumnActions(*menu, spot.column);
        break;
    default:
        addRowOrders(*menu);
        menu->addSeparator();
        addColumnOrders(*menu);
        menu->addSeparator();
        menu->addAction(tr("Add department…"), this, &MatrixPanel::addDepartment);
        break;
    }
    return menu;
}

void MatrixPanel::showMenu(const MatrixSpot &spot, QPoint place)
{
    menuFor(spot)->popup(place);
}

void MatrixPanel::addRoles(QMenu &menu)
{
    const CellRange range = m_view->range();
    const auto now = m_matrix.role(m_view->currentRow(), m_view->currentColumn());
    const bool possible
        = !range.isEmpty() && (!range.isSingle() || m_matrix.isEditable(range.top, range.left));
    const auto add = [&](const QString &text, const QString &key, std::optional<Role> role) {
        QAction *action = menu.addAction(withKey(text, key));
        action->setCheckable(true);
        action->setChecked(range.isSingle() && possible && role == now);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, range, role] { setRoles(range, role); });
    };
    add(roleName(Role::Lead), QStringLiteral("Q"), Role::Lead);
    add(roleName(Role::Responsible), QStringLiteral("Z"), Role::Responsible);
    add(roleName(Role::Support), QStringLiteral("P"), Role::Support);
    menu.addSeparator();
    add(tr("No part"), QStringLiteral("Del"), std::nullopt);
}

void MatrixPanel::chooseRole(int row, int column)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRoles(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(m_view->cellRect(row, column).bottomLeft()));
}

void MatrixPanel::addClipboard(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &key, MatrixCommand command) {
        menu.addAction(withKey(text, key), this, [this, command] { run(command); });
    };
    add(tr("Cut"), QStringLiteral("Ctrl+X"), MatrixCommand::Cut);
    add(tr("Copy"), QStringLiteral("Ctrl+C"), MatrixCommand::Copy);
    add(tr("Paste"), QStringLiteral("Ctrl+V"), MatrixCommand::Paste);
    menu.addSeparator();
    add(tr("Fill down"), QStringLiteral("Ctrl+D"), MatrixCommand::FillDown);
    add(tr("Fill right"), QStringLiteral("Ctrl+R"), MatrixCommand::FillRight);
}

void MatrixPanel::addRowActions(QMenu &menu, int row)
{
    const MatrixRow &shown = m_matrix.rows()[static_cast<size_t>(row)];
    const RecordRef record = m_matrix.entryAt(row).record;
    if (shown.hasChildren)
        menu.addAction(shown.expanded ? withKey(tr("Fold"), QStringLiteral("-"))
                                      : withKey(tr("Unfold"), QStringLiteral("+")),
            this, [this, record] {
                if (const int at = m_matrix.rowOf(record); at >= 0)
                    foldRow(at);
            });
    menu.addAction(tr("Fold all chapters"), this, [this] { foldAllRows(true); });
    menu.addAction(tr("Unfold all"), this, [this] { foldAllRows(false); });
    menu.addSeparator();
    menu.addAction(tr("Show in the ledger"), this, [this, record] {
        m_workbench.view.select(record);
        m_workbench.view.askForPanel(QStringLiteral("ledger"));
    });
    menu.addAction(tr("Show in the notice"), this,
        [this, record] { m_workbench.view.askForSource(record, QStringLiteral("title")); });
    if (record.kind != RecordKind::Task)
        return;
    menu.addSeparator();
    QAction *clear = menu.addAction(tr("Take all departments away"), this, [this, record] {
        RoleWishes wishes;
        for (const ResponsibilityId id : m_workbench.plan.responsibilities().of(record))
            wishes.push_back(
                {TaskId {record.id}, m_workbench.plan.responsibilities().at(id).departmentId, std::nullopt});
        (void)write(tr("Change departments' parts"), wishes);
    });
    clear->setEnabled(!m_matrix.entryAt(row).parts.empty());
}

void MatrixPanel::addColumnActions(QMenu &menu, int column)
{
    const bool there = column >= 0 && column < m_matrix.columnCount();
    if (there && m_matrix.columns()[static_cast<size_t>(column)].department >= 0) {
        addDepartmentActions(menu, column);
        menu.addSeparator();
    }
    menu.addAction(tr("Add department…"), this, &MatrixPanel::addDepartment);
    menu.addSeparator();
    if (there && m_matrix.options().columnOrder == ColumnOrder::Official) {
        const DepartmentCategory category = m_matrix.columns()[static_cast<size_t>(column)].category;
        const bool folded = m_matrix.options().foldedGroups.contains(category);
        menu.addAction(folded ? tr("Unfold “%1”").arg(categoryName(category))
                              : tr("Fold “%1”").arg(categoryName(category)),
            this, [this, category] { foldGroup(category); });
        menu.addAction(tr("Fold all groups"), this, [this] { foldAllGroups(true); });
        menu.addAction(tr("Unfold all groups"), this, [this] { foldAllGroups(false); });
        menu.addSeparator();
    }
    addColumnOrders(menu);
}

void MatrixPanel::addDepartmentActions(QMenu &menu, int column)
{
    const int place = m_matrix.columns()[static_cast<size_t>(column)].department;
    const DepartmentId id = m_matrix.departments()[static_cast<size_t>(place)].id;
    menu.addAction(tr("Name, category and aliases…"), this, [this, id] { editDepartment(id); });
    QAction *only = menu.addAction(tr("Only tasks of this department"), this, [this, id](bool on) {
        Filter filter = m_workbench.view.filter();
        filter.department = on ? std::optional(id) : std::nullopt;
        m_workbench.view.setFilter(filter);
    });
    only->setCheckable(true);
    only->setChecked(m_workbench.view.filter().department == id);
    menu.addSeparator();
    const auto addMove = [&](const QString &text, int step) {
        QAction *move = menu.addAction(text, this, [this, id, step] {
            if (const int at = m_matrix.columnOf(m_matrix.departmentOf(id)); at >= 0)
                moveColumnBy(at, step);
        });
        const int to = column + step;
        move->setEnabled(m_matrix.options().columnOrder == ColumnOrder::Official && to >= 0
            && to < m_matrix.columnCount());
    };
    addMove(tr("Move to the left"), -1);
    addMove(tr("Move to the right"), 1);
    menu.addSeparator();
    menu.addAction(tr("Delete department"), this, [this, id] {
        if (const auto done = edits::removeDepartment(m_workbench.plan, id); !done)
            m_workbench.report(done.error());
    });
}

void MatrixPanel::addRowOrders(QMenu &menu)
{
    const auto add = [&](const QString &text, RowOrder order) {
        QAction *action = menu.addAction(text, this, [this, order] {
            MatrixOptions options = m_matrix.options();
            options.rowOrder = order;
            setOptions(options);
        });
        action->setCheckable(true);
        action->setChecked(m_matrix.options().rowOrder == order);
    };
    add(tr("Tasks in the order of the plan"), RowOrder::Plan);
    add(tr("Tasks by number of departments"), RowOrder::DepartmentCount);
    add(tr("Tasks with gaps first"), RowOrder::GapsFirst);
}

void MatrixPanel::addColumnOrders(QMenu &menu)
{
    const auto add = [&](const QString &text, ColumnOrder order) {
        QAction *action = menu.addAction(text, this, [this, order] {
            MatrixOptions options = m_matrix.options();
            options.columnOrder = order;
            setOptions(options);
        });
        action->setCheckable(true);
        action->setChecked(m_matrix.options().columnOrder == order);
    };
    add(tr("Departments in official order"), ColumnOrder::Official);
    add(tr("Departments by tasks led"), ColumnOrder::LeadCount);
    add(tr("Departments by all tasks"), ColumnOrder::TaskCount);
    add(tr("Departments by name"), ColumnOrder::Name);
    QAction *only = menu.addAction(tr("Only departments with tasks"), this, [this](bool on) {
        MatrixOptions options = m_matrix.options();
        options.onlyInvolved = on;
        setOptions(options);
    });
    only->setCheckable(true);
    only->setChecked(m_matrix.options().onlyInvolved);
}

void MatrixPanel::addDepartment()
{
    auto *popover = new DepartmentPopover(m_workbench, std::nullopt, this);
    connect(popover, &DepartmentPopover::saved, this, [this](DepartmentId id) {
        const int department = matrix().departmentOf(id);
        if (department < 0)
            return;
        revealDepartment(department);
        pickDepartment(m_matrix.columnOf(department));
    });
    popover->openAt(this, QRect(width() - 16 - popover->sizeHint().width(), 0, 1, 40));
}

void MatrixPanel::editDepartment(DepartmentId id)
{
    auto *popover = new DepartmentPopover(m_workbench, id, this);
    const int column = m_matrix.columnOf(m_matrix.departmentOf(id));
    popover->openAt(m_view->viewport(), m_view->geometryOfCells().headRect(std::max(column, 0)));
}

} // namespace xushi
