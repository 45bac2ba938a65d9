#include "ui/panels/ledger/ledgerpanel.h"

#include <algorithm>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/attachments/filedrop.h"
#include "ui/models/readings.h"
#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/panels/ledger/ledgeredits.h"
#include "ui/panels/ledger/ledgerfoot.h"
#include "ui/panels/ledger/rowediting.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi
{

namespace
{

constexpr int roomForGrouping = 840;

RowOptions ledgerOptions()
{
    RowOptions options;
    options.inlineSingleTargets = true;
    return options;
}

} // namespace

LedgerPanel::LedgerPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_rows(workbench,
          ledgerColumns(workbench,
              [this](TargetId target, const QString &typed) { return recordReading(target, typed); }),
          ledgerOptions())
    , m_head(new ui::PanelHead(tr("Ledger")))
    , m_presets(new ui::SegmentedControl(tr("Columns")))
    , m_strip(new ui::MessageStrip)
    , m_pages(new QStackedWidget)
    , m_empty(new ui::EmptyState({}, {}))
    , m_view(new LedgerView(workbench, m_rows))
    , m_views(new LedgerViews(workbench, m_rows, *m_view))
    , m_foot(new LedgerFoot(workbench, m_rows))
    , m_editing(new RowEditing(workbench, m_rows, *m_view, this))
    , m_grouping(new ui::LabeledComboButton(tr("Group")))
    , m_addMenu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_editing->strip());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_strip->hide();
    setFocusProxy(m_view);
    makeMenus();
    makeHead();

    connect(&workbench.plan, &Plan::changed, this, &LedgerPanel::follow);
    connect(&workbench.view, &ViewState::filterChanged, this, &LedgerPanel::follow);
    connect(&workbench.view, &ViewState::asOfChanged, this, &LedgerPanel::follow);
    connect(&workbench.view, &ViewState::selectionChanged, this, &LedgerPanel::showSelection);
    connect(m_view, &LedgerView::rowPicked, this, &LedgerPanel::pickRow);
    connect(m_view, &LedgerView::foldAsked, this, &LedgerPanel::fold);
    connect(m_view, &LedgerView::addTaskAsked, this, &LedgerPanel::addTask);
    connect(m_view, &LedgerView::removeAsked, this, &LedgerPanel::removeSelected);
    connect(m_view, &LedgerView::copyAsked, this, &LedgerPanel::copySelected);
    connect(m_editing, &RowEditing::inserted, this, [this](TaskId task) { startTyping(Result<TaskId>(task)); });
    new attachments::FileDrop(m_view->viewport(), workbench, [this](QPoint at) {
        const QModelIndex index = m_view->indexAt(at);
        return index.isValid() ? m_rows.recordAt(index.row(), index.column()) : RecordRef {};
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LedgerPanel::showContextMenu);
    connect(m_views, &LedgerViews::shown, this, &LedgerPanel::showLayout);
    connect(m_view, &LedgerView::leftOutChanged, this, &LedgerPanel::showLeftOut);
    connect(m_foot, &LedgerFoot::scrollingAsked, m_views, &LedgerViews::scrollSideways);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LedgerPanel::statusTextChanged);
    connect(m_empty, &ui::EmptyState::clicked, this, [this] {
        if (m_workbench.view.filter().isEmpty())
            addSection();
        else
            m_workbench.view.setFilter({});
    });
    m_views->showLast();
    follow();
}

void LedgerPanel::makeMenus()
{
    QAction *task = m_addMenu->addAction(tr("New task"), this, &LedgerPanel::addTask);
    task->setShortcut(Qt::Key_Insert);
    task->setShortcutContext(Qt::WidgetShortcut); // only shown here: the view takes the key itself
    m_addMenu->addAction(tr("New target"), this, &LedgerPanel::addTarget);
    m_addMenu->addAction(tr("New chapter"), this, &LedgerPanel::addSection);
}

void LedgerPanel::makeHead()
{
    makeGrouping();
    for (const QString &id : ledgerPresets)
        m_presets->addSegment(id, LedgerViews::presetTitle(id));
    connect(m_presets, &ui::SegmentedControl::chosen, this, &LedgerPanel::takePreset);
    auto *columns = new ui::PlainButton(ui::Icon::Columns, tr("Columns"));
    columns->setToolTip(tr("Choose which columns are shown"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        m_views->columnMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height() + 4)));
    });
    auto *more = new ui::IconButton(
        ui::Icon::More, tr("Views: save, rename, group, whole texts"), ui::IconButton::Size::Compact);
    connect(more, &QAbstractButton::clicked, this,
        [this, more] { m_views->viewsMenu(more)->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    auto *add = new ui::PrimaryButton(ui::Icon::Plus, tr("Add"));
    connect(add, &QPushButton::clicked, this,
        [this, add] { m_addMenu->popup(add->mapToGlobal(QPoint(0, add->height() + 4))); });
    m_head->addControl(m_grouping);
    m_head->addControl(m_presets);
    m_head->addControl(columns);
    m_head->addControl(more);
    m_head->addControl(add);
}

void LedgerPanel::makeGrouping()
{
    QList<ui::Choice> choices;
    for (int i = 0; i <= static_cast<int>(Grouping::None); ++i)
        choices << ui::Choice {
            QString::number(i), LedgerViews::groupingTitle(static_cast<Grouping>(i)), {}, {}};
    m_grouping->setChoices(choices);
    m_grouping->setNeutral(QString::number(static_cast<int>(Grouping::Section)));
    m_grouping->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_grouping, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        m_views->setGrouping(static_cast<Grouping>(ids.value(0).toInt()));
    });
}

void LedgerPanel::takePreset(const QString &preset)
{
    m_views->show(ledgerPreset(preset));
}

void LedgerPanel::showLayout()
{
    const LedgerLayout &layout = m_views->current();
    m_presets->setCurrent(layout.id);
    m_grouping->setCurrent(QString::number(static_cast<int>(layout.grouping)));
    m_foot->followSoon();
    showLeftOut();
    showCounts();
    showSelection();
}

void LedgerPanel::showLeftOut()
{
    QStringList titles;
    for (const QString &id : m_view->leftOut())
        titles << m_rows.headerData(m_view->columnNamed(id), Qt::Horizontal, Qt::DisplayRole).toString();
    m_foot->setLeftOut(titles);
}

// In a narrow window grouping is found under the views.
void LedgerPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_grouping->setVisible(width() >= roomForGrouping);
}

void LedgerPanel::showContextMenu(const QPoint &place)
{
    const RecordRef record = currentRecord();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *change = menu->addAction(tr("Change"), m_view, [this] { m_view->edit(m_view->currentIndex()); });
    change->setShortcut(Qt::Key_F2);
    change->setEnabled(m_view->currentIndex().flags().testFlag(Qt::ItemIsEditable));
    menu->addAction(
            tr("See in the notice"), this, [this, record] { m_workbench.view.askForSource(record, {}); })
        ->setEnabled(!record.isNull());
    menu->addSeparator();
    menu->addActions(m_addMenu->actions());
    menu->addSeparator();
    m_editing->addTo(*menu);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Delete"), this, &LedgerPanel::removeSelected);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(record.kind == RecordKind::Task || record.kind == RecordKind::Target);
    menu->addSeparator();
    menu->addAction(tr("Unfold all"), this, [this] {
        m_rows.setAllExpanded(true);
        showSelection();
    });
    menu->addAction(tr("Fold all"), this, [this] {
        m_rows.setAllExpanded(false);
        showSelection();
    });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

// What was current inside what is folded passes to its head.
void LedgerPanel::fold(int row)
{
    const RecordRef record = m_rows.row(row).record;
    m_rows.toggle(row);
    const int current = m_rows.rowOf(m_workbench.view.selection(), m_view->currentIndex().row());
    if (current == row)
        m_workbench.view.select(record);
    showSelection();
}

void LedgerPanel::pickRow(int row)
{
    m_workbench.view.select(m_rows.row(row).record);
}

RecordRef LedgerPanel::currentRecord() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? m_rows.row(at.row()).record : RecordRef {};
}

void LedgerPanel::follow()
{
    showCounts();
    if (m_rows.rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
    } else if (m_workbench.view.filter().isEmpty()) {
        m_empty->setText(
            tr("Here all tasks and targets stand in one table. There are none yet."), tr("New chapter"));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_empty->setText(tr("No task matches the filter."), tr("Clear the filter"));
        m_pages->setCurrentWidget(m_empty);
    }
    showSelection();
}

// What the plan holds; the foot says what of it is shown. The name of a saved view stands first.
void LedgerPanel::showCounts()
{
    const Plan &plan = m_workbench.plan;
    const int top = static_cast<int>(std::count_if(
        plan.tasks().begin(), plan.tasks().end(), [](const Task &task) { return !task.parentId; }));
    const int targets = static_cast<int>(std::count_if(plan.targets().begin(), plan.targets().end(),
        [](const Target &target) { return target.taskId && !target.isDoubtful(); }));
    const QString counts
        = tr("%1 chapters %2 tasks %3 targets").arg(plan.sections().size()).arg(top).arg(targets);
    const QString &name = m_views->current().name;
    m_head->setSubtitle(name.isEmpty() ? counts : tr("%1 · %2").arg(name, counts));
}

// The row of the shared selection, or of what holds it, becomes current; of several rows of one record the
// one that is current stays. Several selected rows stay as long as it is among them.
void LedgerPanel::showSelection()
{
    const QModelIndex at = m_view->currentIndex();
    const RecordRef selection = m_workbench.view.selection();
    if (selection.isNull() && at.isValid() && m_rows.row(at.row()).record.isNull())
        return; // the head of a group that is no record
    const int row = m_rows.rowOf(selection, at.row());
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    if (at.row() == row && m_view->selectionModel()->isRowSelected(row))
        return;
    const int column = at.isValid() ? at.column() : m_view->columnNamed(QStringLiteral("title"));
    const QModelIndex index = m_rows.index(row, column);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void LedgerPanel::bringIntoSight(const RecordRef &record)
{
    const auto shown = [&] {
        const int row = m_rows.rowOf(record);
        return row >= 0 && m_rows.row(row).record == record;
    };
    for (int row = m_rows.rowOf(record); row >= 0 && !shown(); row = m_rows.rowOf(record)) {
        if (m_rows.row(row).expanded || !m_rows.row(row).hasChildren)
            break;
        m_rows.setExpanded(row, true);
    }
    if (!shown())
        m_workbench.view.setFilter({});
}

template <class R>
void LedgerPanel::startTyping(const Result<Id<R>> &added)
{
    if (!added) {
        m_workbench.report(added.error());
        return;
    }
    const RecordRef record = refTo(*added);
    m_pages->setCurrentWidget(m_view);
    bringIntoSight(record);
    m_workbench.view.select(record);
    if (const int row = m_rows.rowOf(record); row >= 0 && m_rows.row(row).record == record)
        m_view->editTitle(row);
}

void LedgerPanel::addTask()
{
    startTyping(addTaskBehind(m_workbench.plan, currentRecord()));
}

void LedgerPanel::addTarget()
{
    startTyping(addTargetTo(m_workbench.plan, currentRecord()));
}

void LedgerPanel::addSection()
{
    startTyping(addSectionBehind(m_workbench.plan, currentRecord()));
}

void LedgerPanel::removeSelected()
{
    std::vector<RecordRef> records;
    const std::vector<int> rows = m_view->selectedRows();
    for (const int row : rows)
        records.push_back(m_rows.row(row).record);
    if (records.empty())
        return;
    if (const Result<void> done = removeRecords(m_workbench.plan, records); !done)
        m_workbench.report(done.error());
    if (m_rows.rowCount() > 0)
        pickRow(std::min(rows.front(), m_rows.rowCount() - 1));
}

void LedgerPanel::copySelected()
{
    m_editing->copy();
}

// A figure that leaps is only taken when the user says so: Cancelled then, and the question stands above.
Result<void> LedgerPanel::recordReading(TargetId target, const QString &typed)
{
    const Plan &plan = m_workbench.plan;
    const QDate day = m_workbench.view.asOf();
    m_strip->hide();
    const Target *record = plan.targets().find(target);
    if (!record || typed.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, tr("A reading needs a figure. To delete one, open it at the right."));
    const Result<Decimal> value = parseFigure(typed);
    if (!value)
        return tl::unexpected(value.error());
    const edits::Reading reading = readingFor(plan, target, day, *value);
    const Measurement *before = readingBefore(plan, target, day);
    if (before && isLeap(*before->value, *value)) {
        askAboutLeap(target, reading, leapQuestion(*before->value, *value, record->unit));
        return fail(ErrorKind::Cancelled, {});
    }
    const Result<MeasurementId> done = edits::recordMeasurement(m_workbench.plan, target, reading);
    return done ? Result<void> {} : tl::unexpected(done.error());
}

void LedgerPanel::askAboutLeap(TargetId target, const edits::Reading &reading, const QString &question)
{
    m_strip->clearControls();
    m_strip->setText({}, question);
    QPushButton *change = m_strip->addButton(tr("Change it"));
    QPushButton *take = m_strip->addButton(tr("Record as it is"));
    connect(change, &QPushButton::clicked, this, [this, target, typed = reading.value.toString()] {
        m_strip->hide();
        const RecordRef wanted = refTo(target);
        m_workbench.view.select(wanted);
        const int row = m_rows.rowOf(wanted);
        if (row < 0)
            return;
        const QModelIndex index = m_rows.index(row, m_view->columnNamed(QStringLiteral("latest")));
        m_view->setCurrentIndex(index);
        m_view->edit(index);
        if (FieldEditor *editor = m_view->openEditor())
            editor->type(typed);
    });
    connect(take, &QPushButton::clicked, this, [this, target, reading] {
        m_strip->hide();
        const auto done = edits::recordMeasurement(m_workbench.plan, target, reading);
        if (!done)
            m_workbench.report(done.error());
        m_view->setFocus();
    });
    m_strip->show();
    change->setFocus();
}

QString LedgerPanel::statusText() const
{
    const auto count = m_view->selectedRows().size();
    return count == 0 ? QString() : tr("%n selected", nullptr, static_cast<int>(count));
}

Panel *makeLedgerPanel(Workbench &workbench, QWidget *parent)
{
    return new LedgerPanel(workbench, parent);
}

} // namespace xushi
