#include "ui/panels/matrix/matrixpanel.h"

#include <QPainter>
#include <QVBoxLayout>

#include "core/edits/departmentedits.h"
#include "ui/panels/matrix/matrixview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

namespace
{

const QString official = QStringLiteral("official");
const QString byCount = QStringLiteral("count");

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
    , m_withoutLead(new ui::PlainButton(QString(), this))
    , m_severalLeads(new ui::PlainButton(QString(), this))
    , m_orderChoice(new ui::LabeledComboButton(tr("Columns"), this))
    , m_view(new MatrixView(this))
    , m_empty(
          new ui::EmptyState(tr("Here stands who leads, answers for and supports each task. This plan has no "
                                "departments yet."),
              QString(), this))
{
    m_options.showTargets = false;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support})
        m_head->addControl(new RoleLegend(role, m_head));
    m_head->addSeparator();
    m_head->addControl(m_withoutLead);
    m_head->addControl(m_severalLeads);
    m_head->addControl(m_orderChoice);
    m_orderChoice->setChoices(
        {{official, tr("Official order"), {}, {}}, {byCount, tr("Number of tasks"), {}, {}}});
    m_orderChoice->setCurrent(official);
    setFocusProxy(m_view);

    connect(&workbench.plan, &Plan::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({RecordKind::Section, RecordKind::Task, RecordKind::Department,
                RecordKind::Responsibility, RecordKind::Target, RecordKind::Measurement}))
            rebuild();
    });
    connect(&workbench.view, &ViewState::filterChanged, this, &MatrixPanel::rebuild);
    connect(&workbench.view, &ViewState::asOfChanged, this, &MatrixPanel::rebuild);
    connect(&workbench.view, &ViewState::selectionChanged, this, &MatrixPanel::showSelection);
    connect(m_view, &MatrixView::currentChanged, this, &MatrixPanel::takeCurrent);
    connect(m_view, &MatrixView::roleWanted, this, &MatrixPanel::changeRole);
    connect(m_view, &MatrixView::foldWanted, this, &MatrixPanel::fold);
    connect(m_withoutLead, &QPushButton::clicked, this,
        [this] { jumpTo([](const MatrixRow &row) { return row.needsLead; }); });
    connect(m_severalLeads, &QPushButton::clicked, this, [this] {
        jumpTo(
            [](const MatrixRow &row) { return row.row.record.kind == RecordKind::Task && row.answers > 1; });
    });
    connect(m_orderChoice, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        m_order = ids.value(0) == byCount ? ColumnOrder::TaskCount : ColumnOrder::Official;
        rebuild();
    });
    rebuild();
}

void MatrixPanel::rebuild()
{
    const Matrix matrix = buildMatrix(
        m_workbench.plan, m_options, m_workbench.view.filter(), m_workbench.view.asOf(), m_order);
    m_head->setSubtitle(tr("%1 tasks × %2 departments").arg(matrix.tasks).arg(matrix.columns.size()));
    m_withoutLead->setText(tr("No lead %1").arg(matrix.withoutLead));
    m_severalLeads->setText(tr("Several leads %1").arg(matrix.withSeveralLeads));
    m_withoutLead->setEnabled(matrix.withoutLead > 0);
    m_severalLeads->setEnabled(matrix.withSeveralLeads > 0);
    m_view->setMatrix(matrix);
    m_view->setVisible(!matrix.columns.empty());
    m_empty->setVisible(matrix.columns.empty());
    showSelection();
}

void MatrixPanel::showSelection()
{
    RecordRef wanted = m_workbench.view.selection();
    int column = m_view->currentColumn();
    const Matrix &matrix = m_view->matrix();
    if (wanted.kind == RecordKind::Responsibility) {
        const Responsibility *part = m_workbench.plan.responsibilities().find(ResponsibilityId {wanted.id});
        if (!part)
            return;
        wanted = part->owner();
        for (size_t i = 0; i < matrix.columns.size(); ++i) {
            if (matrix.columns[i].department == part->departmentId)
                column = static_cast<int>(i);
        }
    }
    for (size_t i = 0; i < matrix.rows.size(); ++i) {
        if (matrix.rows[i].row.record == wanted)
            m_view->setCurrent(static_cast<int>(i), column);
    }
    emit statusTextChanged();
}

void MatrixPanel::takeCurrent(int row, int column)
{
    Q_UNUSED(column);
    m_workbench.view.select(m_view->matrix().rows[static_cast<size_t>(row)].row.record);
    emit statusTextChanged();
}

void MatrixPanel::changeRole(int row, int column, std::optional<Role> role)
{
    const Matrix &matrix = m_view->matrix();
    if (row >= static_cast<int>(matrix.rows.size()) || column >= static_cast<int>(matrix.columns.size()))
        return;
    const RecordRef record = matrix.rows[static_cast<size_t>(row)].row.record;
    if (record.kind != RecordKind::Task)
        return;
    const auto done = edits::setRole(
        m_workbench.plan, TaskId {record.id}, matrix.columns[static_cast<size_t>(column)].department, role);
    if (!done)
        m_workbench.report(done.error());
}

void MatrixPanel::fold(int row)
{
    const RecordRef record = m_view->matrix().rows[static_cast<size_t>(row)].row.record;
    if (!m_options.folded.erase(record))
        m_options.folded.insert(record);
    rebuild();
}

void MatrixPanel::jumpTo(bool (*wanted)(const MatrixRow &))
{
    const Matrix &matrix = m_view->matrix();
    const int count = static_cast<int>(matrix.rows.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(m_view->currentRow(), 0) + step) % count;
        if (!wanted(matrix.rows[static_cast<size_t>(row)]))
            continue;
        m_view->setCurrent(row, std::max(m_view->currentColumn(), 0));
        takeCurrent(row, m_view->currentColumn());
        m_view->setFocus();
        return;
    }
}

QString MatrixPanel::statusText() const
{
    const Matrix &matrix = m_view->matrix();
    const int row = m_view->currentRow();
    const int column = m_view->currentColumn();
    if (row < 0 || column < 0 || matrix.rows[static_cast<size_t>(row)].row.record.kind != RecordKind::Task)
        return {};
    return tr("Selected: task %1 × %2")
        .arg(matrix.rows[static_cast<size_t>(row)].number, matrix.columns[static_cast<size_t>(column)].name);
}

Panel *makeMatrixPanel(Workbench &workbench, QWidget *parent)
{
    return new MatrixPanel(workbench, parent);
}

} // namespace xushi
