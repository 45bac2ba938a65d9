#include "ui/panels/matrix/matrixpanel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/fields/fieldcatalogue.h"
#include "ui/panels/matrix/matrixmemory.h"
#include "ui/panels/matrix/matrixtips.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/searchfield.h"

namespace xushi
{

namespace
{

constexpr int roomForLegend = 980;

// 牵 牵头: the mark with its word, in the panel's head.
class RoleLegend : public QWidget
{
public:
    RoleLegend(Role role, QWidget *parent)
        : QWidget(parent)
        , m_role(role)
    {
        setFixedSize(26 + fontMetrics().horizontalAdvance(roleName(role)), ui::measure::ctl);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRole(painter, QRect(0, 0, 20, height()), m_role, this);
        const ui::Theme &theme = ui::themeOf(this);
        painter.setFont(theme.font(ui::TypeSize::Small));
        painter.setPen(theme.text2);
        painter.drawText(rect().adjusted(24, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, roleName(m_role));
    }

private:
    Role m_role;
};

} // namespace

MatrixPanel::MatrixPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_head(new ui::PanelHead(tr("Responsibility matrix"), this))
    , m_columnOrder(new ui::LabeledComboButton(tr("Columns"), this))
    , m_rowOrder(nullptr)
    , m_view(new MatrixView(m_matrix, this))
    , m_search(nullptr)
    , m_searchNote(nullptr)
    , m_empty(new ui::EmptyState(QString(), QString(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    buildHead();
    buildCorner();
    setFocusProxy(m_view);
    m_matrix = Matrix(workbench.plan, rememberedOptions(workbench.memory, workbench.plan),
        workbench.view.filter(), workbench.view.asOf());
    m_stale = false;
    connectPlan();
    connectView();
    showMatrix();
}

void MatrixPanel::buildHead()
{
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support}) {
        m_legends.push_back(new RoleLegend(role, m_head));
        m_head->addControl(m_legends.back());
    }
    m_head->addSeparator();
    for (size_t i = 0; i < m_gaps.size(); ++i) {
        m_gaps[i] = new ui::PlainButton(QString(), this);
        m_head->addControl(m_gaps[i]);
        connect(
            m_gaps[i], &QPushButton::clicked, this, [this, gap = static_cast<Gap>(i)] { jumpToGap(gap, 1); });
    }
    m_gaps[0]->setToolTip(tr("To the next task that nobody leads or is responsible for (any gap: F8)"));
    m_gaps[1]->setToolTip(tr("To the next task with several leads or responsible bodies (any gap: F8)"));
    m_gaps[2]->setToolTip(tr("To the next department without a task"));
    m_gaps[3]->setToolTip(tr("To the next task in which a department stands twice (any gap: F8)"));
    m_columnOrder->setChoices({{codeOf(ColumnOrder::Official), tr("Official order"), {}, {}},
        {codeOf(ColumnOrder::LeadCount), tr("Tasks led"), {}, {}},
        {codeOf(ColumnOrder::TaskCount), tr("All tasks"), {}, {}},
        {codeOf(ColumnOrder::Name), tr("Name"), {}, {}}});
    m_head->addControl(m_columnOrder);
    auto *add
        = new ui::IconButton(ui::Icon::Plus, tr("Add department"), ui::IconButton::Size::Compact, m_head);
    m_head->addControl(add);
    connect(add, &QAbstractButton::clicked, this, &MatrixPanel::addDepartment);
    connect(m_columnOrder, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        MatrixOptions options = m_matrix.options();
        options.columnOrder = columnOrderOf(ids.value(0));
        setOptions(options);
    });
}

// The empty corner above the names holds what finds and sorts them.
void MatrixPanel::buildCorner()
{
    m_search = new ui::SearchField(m_view->viewport());
    m_search->setPlaceholderText(tr("Go to a task or department"));
    m_search->setShortcut(QKeySequence(QStringLiteral("Ctrl+G")));
    m_search->setToolTip(tr("Name, alias, number or pinyin initials; Enter goes to the next one"));
    m_search->setAccessibleName(tr("Go to a task or department"));
    m_search->installEventFilter(this);
    m_searchNote = new ui::Label(
        QString(), ui::TypeSize::Small, ui::TextTone::Third, QFont::Normal, m_view->viewport());
    m_searchNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rowOrder = new ui::LabeledComboButton(tr("Rows"), m_view->viewport());
    m_rowOrder->setChoices({{codeOf(RowOrder::Plan), tr("Plan order"), {}, {}},
        {codeOf(RowOrder::DepartmentCount), tr("Departments"), {}, {}},
        {codeOf(RowOrder::GapsFirst), tr("Gaps first"), {}, {}}});
    connect(m_search, &QLineEdit::textChanged, this, &MatrixPanel::lookFor);
    connect(m_rowOrder, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        MatrixOptions options = m_matrix.options();
        options.rowOrder = rowOrderOf(ids.value(0));
        setOptions(options);
    });
}

void MatrixPanel::connectPlan()
{
    connect(&m_workbench.plan, &Plan::changed, this, &MatrixPanel::follow);
    const auto refresh = [this] {
        m_stale = true;
        if (isVisible())
            rebuild();
    };
    connect(&m_workbench.view, &ViewState::filterChanged, this, refresh);
    connect(&m_workbench.view, &ViewState::asOfChanged, this, [this, refresh] {
        if (!m_workbench.view.filter().isEmpty())
            refresh();
    });
    connect(&m_workbench.view, &ViewState::selectionChanged, this, &MatrixPanel::showSelection);
}

void MatrixPanel::connectView()
{
    connect(m_view, &MatrixView::currentChanged, this, &MatrixPanel::takeCurrent);
    connect(m_view, &MatrixView::headClicked, this, &MatrixPanel::pickDepartment);
    connect(m_view, &MatrixView::headDoubleClicked, this, [this](int column) {
        const int department = m_matrix.columns()[static_cast<size_t>(column)].department;
        editDepartment(m_matrix.departments()[static_cast<size_t>(department)].id);
    });
    connect(m_view, &MatrixView::choiceWanted, this, &MatrixPanel::chooseRole);
    connect(m_view, &MatrixView::rolesWanted, this, &MatrixPanel::setRoles);
    connect(m_view, &MatrixView::dragWanted, this, &MatrixPanel::drag);
    connect(m_view, &MatrixView::fillWanted, this, &MatrixPanel::fill);
    connect(m_view, &MatrixView::columnMoveWanted, this, &MatrixPanel::moveColumn);
    connect(m_view, &MatrixView::rowFoldWanted, this, &MatrixPanel::foldRow);
    connect(m_view, &MatrixView::groupFoldWanted, this, &MatrixPanel::foldGroup);
    connect(m_view, &MatrixView::commandWanted, this, &MatrixPanel::run);
    connect(m_view, &MatrixView::menuWanted, this, &MatrixPanel::showMenu);
    connect(m_view, &MatrixView::resized, this, &MatrixPanel::layoutCorner);
    connect(m_view, &MatrixView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    connect(m_view, &MatrixView::toolTipWanted, this, [this](const MatrixSpot &spot, QPoint place) {
        QToolTip::showText(place, matrixTip(m_workbench.plan, m_matrix, spot), m_view->viewport());
    });
    connect(m_empty, &ui::EmptyState::clicked, this, &MatrixPanel::startFromEmpty);
}

const Matrix &MatrixPanel::matrix()
{
    if (m_stale)
        rebuild();
    return m_matrix;
}

void MatrixPanel::follow(const Changes &changes)
{
    if (m_stale || !m_matrix.isTouchedBy(changes))
        return;
    if (!isVisible())
        m_stale = true;
    else if (m_matrix.follow(m_workbench.plan, changes))
        showMatrix();
    else
        rebuild();
}

void MatrixPanel::rebuild()
{
    m_stale = false;
    m_matrix
        = Matrix(m_workbench.plan, m_matrix.options(), m_workbench.view.filter(), m_workbench.view.asOf());
    showMatrix();
}

void MatrixPanel::setOptions(const MatrixOptions &options)
{
    m_matrix.setOptions(options);
    rememberOptions(m_workbench.memory, m_workbench.plan, options);
    showMatrix();
}

void MatrixPanel::showMatrix()
{
    showHead();
    showEmptyState();
    m_view->matrixChanged();
    if (!m_search->text().isEmpty())
        findHits(m_search->text());
    emit statusTextChanged();
}

void MatrixPanel::showHead()
{
    m_head->setSubtitle(
        tr("%1 tasks × %2 departments").arg(m_matrix.taskCount()).arg(m_matrix.departments().size()));
    const QString titles[] {
        tr("No lead %1"), tr("Several leads %1"), tr("Without tasks %1"), tr("Twice in a task %1")};
    for (size_t i = 0; i < m_gaps.size(); ++i) {
        const Gap gap = static_cast<Gap>(i);
        const int count = m_matrix.count(gap);
        m_gaps[i]->setText(titles[i].arg(count));
        m_gaps[i]->setEnabled(count > 0);
        m_gaps[i]->setVisible(count > 0 || gap == Gap::NoLead || gap == Gap::SeveralLeads);
    }
    m_columnOrder->setCurrent(codeOf(m_matrix.options().columnOrder));
    m_rowOrder->setCurrent(codeOf(m_matrix.options().rowOrder));
    layoutCorner();
}

void MatrixPanel::showEmptyState()
{
    const bool noDepartments = m_matrix.departments().empty();
    const bool noTasks = m_matrix.entries().empty();
    if (noDepartments)
        m_empty->setText(tr("Here stands who leads, answers for and supports each task. This plan has no "
                            "departments yet."),
            tr("Add department…"));
    else if (noTasks && m_workbench.view.filter().isEmpty())
        m_empty->setText(
            tr("Here stands who leads, answers for and supports each task. This plan has no tasks yet."),
            tr("To the ledger"));
    else if (noTasks)
        m_empty->setText(tr("No task fits the filter."), tr("Show all tasks"));
    m_view->setVisible(!noDepartments && !noTasks);
    m_empty->setVisible(noDepartments || noTasks);
    setFocusProxy(m_view->isHidden() ? static_cast<QWidget *>(m_empty) : m_view);
}

void MatrixPanel::startFromEmpty()
{
    if (m_matrix.departments().empty())
        addDepartment();
    else if (m_workbench.view.filter().isEmpty())
        m_workbench.view.askForPanel(QStringLiteral("ledger"));
    else
        m_workbench.view.setFilter({});
}

void MatrixPanel::layoutCorner()
{
    constexpr int side = 8;
    const int width = m_view->geometryOfCells().namesWidth() - 2 * side;
    m_search->setGeometry(side, side, width, ui::measure::ctl);
    const QSize order = m_rowOrder->sizeHint();
    m_rowOrder->setGeometry(side, side + ui::measure::ctl + side, order.width(), ui::measure::ctl);
    m_searchNote->setGeometry(side + order.width() + side, side + ui::measure::ctl + side,
        std::max(0, width - order.width() - side), ui::measure::ctl);
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        rebuild();
    showSelection();
}

void MatrixPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    for (QWidget *legend : m_legends)
        legend->setVisible(width() >= roomForLegend);
}

bool MatrixPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        goToHit(back ? -1 : 1);
    else if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
        goToHit(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Escape) {
        m_search->clear();
        m_view->setFocus();
    } else {
        return false;
    }
    return true;
}

void MatrixPanel::showSelection()
{
    if (m_stale)
        return;
    RecordRef wanted = m_workbench.view.selection();
    int column = m_view->currentColumn();
    if (const Responsibility *part = wanted.kind == RecordKind::Responsibility
            ? m_workbench.plan.responsibilities().find(ResponsibilityId {wanted.id})
            : nullptr) {
        wanted = part->owner();
        column = m_matrix.columnOf(m_matrix.departmentOf(part->departmentId));
    }
    if (wanted.kind == RecordKind::Target) {
        if (const Target *target = m_workbench.plan.targets().find(TargetId {wanted.id}))
            wanted = target->owner();
    }
    const bool isDepartment = wanted.kind == RecordKind::Department;
    const int row = isDepartment ? m_view->currentRow() : m_matrix.rowOf(wanted);
    if (isDepartment)
        column = m_matrix.columnOf(m_matrix.departmentOf(DepartmentId {wanted.id}));
    const bool there = row == m_view->currentRow() && column == m_view->currentColumn();
    if (!there && (isDepartment ? column >= 0 : row >= 0))
        m_view->setCurrent(row, column);
    emit statusTextChanged();
}

void MatrixPanel::takeCurrent(int row, int column)
{
    m_view->setAccessibleDescription(cellWords(m_matrix, row, column));
    m_workbench.view.select(m_matrix.entryAt(row).record);
    emit statusTextChanged();
}

QString MatrixPanel::statusText() const
{
    const CellRange range = m_view->range();
    if (m_stale || m_view->currentRow() < 0 || range.isEmpty())
        return {};
    if (!range.isSingle())
        return tr("Selected: %1 tasks and chapters × %2 columns")
            .arg(range.bottom - range.top + 1)
            .arg(range.right - range.left + 1);
    return tr("Selected: %1").arg(cellWords(m_matrix, range.top, range.left));
}

Panel *makeMatrixPanel(Workbench &workbench, QWidget *parent)
{
    return new MatrixPanel(workbench, parent);
}

} // namespace xushi
