#include "ui/timeline/timelineview.h"

#include <algorithm>
#include <cmath>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

#include "core/edits/progressedits.h"
#include "ui/theme/measures.h"
#include "ui/timeline/axiscells.h"
#include "ui/timeline/timelineaxis.h"

namespace xushi
{

namespace
{

constexpr double zoomOfStep = 1.5;
constexpr double treeShare = 0.36;
constexpr int narrowTree = 400;
constexpr int wideTree = 520;
constexpr qsizetype mostFolded = 2000; // rows of this and other plans that are kept in mind

const QString dayKey = QStringLiteral("timeline/day"); // width of a day; 0: the whole plan
const QString treeKey = QStringLiteral("timeline/tree");
const QString columnsKey = QStringLiteral("timeline/columns");
const QString foldedKey = QStringLiteral("timeline/folded");
const QString milestonesKey = QStringLiteral("timeline/milestones");

QString codeOf(const RecordRef &record)
{
    return (record.kind == RecordKind::Section ? u's' : u't') + QString::number(record.id);
}

RecordRef recordOf(const QString &code)
{
    const RecordKind kind = code.startsWith(u's') ? RecordKind::Section : RecordKind::Task;
    return {kind, code.mid(1).toLongLong()};
}

bool isInPlan(const Plan &plan, const RecordRef &record)
{
    return record.kind == RecordKind::Section ? plan.sections().contains(SectionId {record.id})
                                              : plan.tasks().contains(TaskId {record.id});
}

} // namespace

TimelineView::TimelineView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rows(new TimelineModel(workbench, this))
    , m_tree(new TimelineTree(workbench, *m_rows, this))
    , m_bars(new TimelineBars(workbench, *m_rows, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_foot(new QWidget(this))
    , m_spans(planSpans(workbench.plan, workbench.plan.now().date()))
{
    layOut();
    shareRows();
    m_bars->setSpans(m_spans);
    fit();
    connect(m_bars, &TimelineBars::zoomAsked, this, &TimelineView::zoomAt);
    connect(m_bars, &TimelineBars::resized, this, [this] {
        if (const double day = isVisible() ? std::exchange(m_rememberedDay, 0) : 0; day > 0) {
            m_fitted = false;
            setScale(m_bars->scale().withDayWidth(day), 0);
            goTo(m_workbench.view.asOf());
        } else if (m_fitted)
            fit();
        else
            m_bars->fillWidth();
    });
    connect(m_tree, &TimelineTree::zoomStepAsked, this, &TimelineView::zoom);
    connect(m_tree, &TimelineTree::panAsked, this, &TimelineView::pan);
    connect(&workbench.plan, &Plan::changed, this, &TimelineView::followPlan);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TimelineView::updateAll);
    connect(m_tree, &TimelineTree::milestoneAsked, this, [this] { addMilestone(); });
    connect(m_tree, &TimelineTree::tickAsked, this, &TimelineView::tickMilestone);
    connect(m_tree, &TimelineTree::removalAsked, this, &TimelineView::removeMilestone);
    connect(m_bars, &TimelineBars::renameAsked, this, &TimelineView::renameMilestone);
    connect(m_bars, &TimelineBars::menuAsked, this, [this](int row, QDate day, const QPoint &place) {
        popUp(row, day, m_bars->viewport()->mapToGlobal(place));
    });
    connect(m_tree, &TimelineTree::menuAsked, this,
        [this](int row, const QPoint &place) { popUp(row, {}, m_tree->viewport()->mapToGlobal(place)); });
    // Named or not, the row for naming has done its work. Later: its editor is still about to go.
    connect(m_tree, &TimelineTree::editingEnded, m_rows, &TimelineModel::dropDraft, Qt::QueuedConnection);
    restore();
    showSelection();
}

TimelineView::~TimelineView()
{
    remember();
}

void TimelineView::layOut()
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree);
    column->addWidget(m_foot);
    left->setMinimumWidth(300);
    m_bars->setMinimumWidth(200);
    m_foot->setFixedHeight(0);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_bars);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_tree);
    m_bars->setFocusProxy(m_tree);
    connect(m_bars->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int least, int most) { m_foot->setFixedHeight(most > least ? ui::measure::scroll : 0); });
}

void TimelineView::shareRows()
{
    QItemSelectionModel *own = m_bars->selectionModel();
    m_bars->setSelectionModel(m_tree->selectionModel());
    delete own;
    QScrollBar *treeBar = m_tree->verticalScrollBar();
    QScrollBar *barsBar = m_bars->verticalScrollBar();
    connect(treeBar, &QScrollBar::valueChanged, barsBar, &QScrollBar::setValue);
    connect(barsBar, &QScrollBar::valueChanged, treeBar, &QScrollBar::setValue);
    for (TimelineTable *table :
        {static_cast<TimelineTable *>(m_tree), static_cast<TimelineTable *>(m_bars)}) {
        connect(table, &TimelineTable::rowHovered, this, &TimelineView::hover);
        connect(table, &TimelineTable::recordChosen, &m_workbench.view, &ViewState::select);
    }
    connect(&m_workbench.view, &ViewState::selectionChanged, this, [this] {
        showSelection();
        updateAll();
    });
    // Qt moves the current row to a neighbour when its own goes; the selection of the window stays.
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &TimelineView::showSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TimelineView::showSelection);
}

void TimelineView::followPlan(const Changes &changes)
{
    if (!changes.touchesAny({RecordKind::PlanInfo, RecordKind::Section, RecordKind::Task,
            RecordKind::Milestone, RecordKind::Calendar, RecordKind::CalendarDay})) {
        updateAll();
        return;
    }
    const DateSpan before = m_spans.extent;
    m_spans = planSpans(m_workbench.plan, m_workbench.plan.now().date());
    m_bars->setSpans(m_spans);
    if (m_spans.extent != before && m_fitted)
        fit();
    else if (m_spans.extent != before)
        setScale(m_bars->scale().withExtent(m_spans.extent), 0);
    updateAll();
}

void TimelineView::fit()
{
    m_fitted = true;
    setScale(TimeScale::fitted(m_spans.extent, m_bars->viewport()->width()), 0);
}

void TimelineView::setScale(const TimeScale &scale, double x)
{
    const TimeScale before = m_bars->scale();
    if (scale == before)
        return;
    QScrollBar *scroll = m_bars->horizontalScrollBar();
    const double kept = scale.sameInstant(scroll->value() + x, before);
    m_bars->setScale(scale);
    scroll->setSingleStep(ui::measure::row);
    scroll->setValue(static_cast<int>(std::lround(kept - x)));
    emit levelChanged();
}

void TimelineView::zoomAt(double factor, double x)
{
    m_fitted = false;
    setScale(m_bars->scale().zoomed(factor), x);
}

void TimelineView::zoom(ZoomStep step)
{
    if (step == ZoomStep::Fit)
        fit();
    else
        zoomAt(step == ZoomStep::In ? zoomOfStep : 1 / zoomOfStep, steadyPlace());
}

void TimelineView::setLevel(ScaleLevel level)
{
    m_fitted = false;
    setScale(m_bars->scale().withDayWidth(TimeScale::dayWidthOf(level)), steadyPlace());
}

// Zooming by keys and buttons keeps the as-of day where it is, while it is in sight; else the middle.
double TimelineView::steadyPlace() const
{
    const double width = m_bars->viewport()->width();
    const double asOf = m_bars->scene().asOfLine() - m_bars->horizontalScrollBar()->value();
    return m_workbench.view.asOf().isValid() && asOf >= 0 && asOf <= width ? asOf : width / 2;
}

void TimelineView::pan(int units)
{
    const TimeScale &scale = m_bars->scale();
    QScrollBar *scroll = m_bars->horizontalScrollBar();
    const TimeUnit unit = lowerUnit(scale.level());
    const QDate from = scale.snapped(scroll->value(), unit);
    const QDate to = units > 0 ? startOfNext(unit, from) : startOf(unit, from.addDays(-1));
    scroll->setValue(static_cast<int>(std::lround(scale.left(to))));
}

void TimelineView::showSelection()
{
    const int row
        = m_rows->hasDraft() ? m_tree->currentIndex().row() : m_rows->rowOf(m_workbench.view.selection());
    QItemSelectionModel *selection = m_tree->selectionModel();
    if (row < 0) {
        selection->clear();
        return;
    }
    if (m_tree->currentIndex().row() == row && selection->isRowSelected(row))
        return;
    const int column
        = m_tree->currentIndex().isValid() ? m_tree->currentIndex().column() : TimelineModel::Title;
    const QModelIndex index = m_rows->index(row, column);
    selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

void TimelineView::hover(int row)
{
    m_tree->setHoveredRow(row);
    m_bars->setHoveredRow(row);
}

void TimelineView::updateAll()
{
    m_tree->viewport()->update();
    m_bars->viewport()->update();
    m_bars->axis()->viewport()->update();
}

void TimelineView::restore()
{
    const Memory &memory = m_workbench.memory;
    m_rememberedDay = memory.value(dayKey).toDouble();
    const QStringList widths = memory.value(columnsKey).toStringList();
    for (int column = 0; column < widths.size() && column < TimelineModel::Bars; ++column) {
        if (column != TimelineModel::Title && widths[column].toInt() > 0)
            m_tree->setColumnWidth(column, widths[column].toInt());
    }
    if (const int tree = memory.value(treeKey).toInt(); tree > 0)
        m_splitter->setSizes({tree, std::max(tree, width() - tree)});
    m_divided = memory.value(treeKey).toInt() > 0;
    std::unordered_set<RecordRef> folded;
    for (const QString &code : memory.value(foldedKey).toStringList()) {
        if (const RecordRef record = recordOf(code); isInPlan(m_workbench.plan, record))
            folded.insert(record);
    }
    if (!folded.empty())
        m_rows->setFolded(folded);
    if (memory.value(milestonesKey).toBool())
        m_rows->listAllMilestones(true);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_workbench.memory.setValue(treeKey, m_splitter->sizes().value(0)); });
}

void TimelineView::remember() const
{
    Memory &memory = m_workbench.memory;
    memory.setValue(dayKey, m_fitted ? m_rememberedDay : m_bars->scale().dayWidth());
    memory.setValue(milestonesKey, m_rows->listsAllMilestones());
    QStringList widths;
    for (int column = 0; column < TimelineModel::Bars; ++column)
        widths << QString::number(column == TimelineModel::Title ? 0 : m_tree->columnWidth(column));
    memory.setValue(columnsKey, widths);
    // What was folded in other plans is not known here and stays.
    QStringList folded;
    for (const QString &code : memory.value(foldedKey).toStringList()) {
        if (!isInPlan(m_workbench.plan, recordOf(code)))
            folded << code;
    }
    for (const RecordRef &record : m_rows->folded()) {
        if (isInPlan(m_workbench.plan, record))
            folded << codeOf(record);
    }
    memory.setValue(foldedKey, folded.mid(std::max<qsizetype>(0, folded.size() - mostFolded)));
}

void TimelineView::hideEvent(QHideEvent *event)
{
    remember();
    QWidget::hideEvent(event);
}

void TimelineView::report(const Result<void> &done) const
{
    if (!done && m_workbench.report)
        m_workbench.report(done.error());
}

void TimelineView::goTo(QDate day)
{
    if (!reaches(day))
        return;
    const double x = m_bars->scale().middle(day) - m_bars->viewport()->width() / 2.0;
    m_bars->horizontalScrollBar()->setValue(static_cast<int>(std::lround(x)));
}

void TimelineView::addMilestone(QDate day)
{
    const int current = m_tree->currentIndex().row();
    if (current < 0)
        return;
    const TimelineRow row = m_rows->row(current);
    const TaskId id = row.isMilestone() ? row.task : TaskId {row.record.id};
    const Task *task = row.isSection() ? nullptr : m_workbench.plan.tasks().find(id);
    if (!task)
        return;
    if (!day.isValid()) {
        day = m_workbench.view.asOf().isValid() ? m_workbench.view.asOf() : m_workbench.plan.now().date();
        if (task->startsOn.isValid())
            day = std::max(day, task->startsOn);
        if (task->endsOn.isValid())
            day = std::min(day, task->endsOn);
    }
    if (const int draft = m_rows->draftMilestone(id, day); draft >= 0)
        m_tree->editCell(draft, TimelineModel::Title);
}

// Milestones are typed into where they have a row.
void TimelineView::editMilestone(MilestoneId id, int column)
{
    const Milestone *milestone = m_workbench.plan.milestones().find(id);
    if (!milestone)
        return;
    const int task = m_rows->rowOf(refTo(milestone->taskId));
    m_rows->listMilestones(milestone->taskId, true);
    if (task >= 0)
        m_rows->setExpanded(task, true);
    const int row = m_rows->rowOf(refTo(id));
    if (row >= 0 && m_rows->row(row).isMilestone())
        m_tree->editCell(row, column);
}

void TimelineView::renameMilestone(MilestoneId id)
{
    editMilestone(id, TimelineModel::Title);
}

const Milestone *TimelineView::selectedMilestone() const
{
    const RecordRef selected = m_workbench.view.selection();
    return selected.kind == RecordKind::Milestone
        ? m_workbench.plan.milestones().find(MilestoneId {selected.id})
        : nullptr;
}

void TimelineView::tickMilestone()
{
    const Milestone *milestone = selectedMilestone();
    if (!milestone)
        return;
    const QDate asOf = m_workbench.view.asOf();
    const QDate day = !milestone->dueOn.isValid() || (asOf.isValid() && asOf < milestone->dueOn)
        ? asOf
        : milestone->dueOn;
    report(edits::setMilestoneDone(
        m_workbench.plan, milestone->id, milestone->doneOn.isValid() ? QDate() : day));
}

// Undone like any step, so nobody is asked. The selection goes to its task.
void TimelineView::removeMilestone()
{
    const Milestone *milestone = selectedMilestone();
    if (!milestone)
        return;
    const TaskId task = milestone->taskId;
    const Result<void> done = edits::removeMilestone(m_workbench.plan, milestone->id);
    report(done);
    if (done)
        m_workbench.view.select(refTo(task));
}

void TimelineView::popUp(int row, QDate day, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Timeline"));
    fillMenu(*menu, row, day);
    menu->popup(place);
}

void TimelineView::addMilestoneActions(QMenu &menu, int row, QDate day)
{
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto run) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const bool task = row >= 0 && !m_rows->row(row).isSection();
    const Milestone *milestone = selectedMilestone();
    const MilestoneId id = milestone ? milestone->id : MilestoneId();
    add(day.isValid() ? tr("New milestone on %1").arg(dayAndMonth(day)) : tr("New milestone"), Qt::Key_Insert,
        task, [this, day] { addMilestone(day); });
    if (!milestone)
        return;
    add(tr("Rename the milestone"), Qt::Key_F2, true, [this, id] { renameMilestone(id); });
    add(tr("Move it to another day"), {}, true, [this, id] { editMilestone(id, TimelineModel::End); });
    add(milestone->doneOn.isValid() ? tr("Not done after all") : tr("Done"), Qt::Key_Space, true,
        [this] { tickMilestone(); });
    add(tr("Remove the milestone"), Qt::Key_Delete, true, [this] { removeMilestone(); });
}

void TimelineView::fillMenu(QMenu &menu, int row, QDate day)
{
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto run) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    addMilestoneActions(menu, row, day);
    menu.addSeparator();
    if (row >= 0 && !m_rows->row(row).isMilestone()) {
        const RecordRef record = m_rows->row(row).record;
        if (record.kind == RecordKind::Task)
            add(tr("Why this light"), {}, true, [this, record] {
                if (const int now = m_rows->rowOf(record); now >= 0)
                    emit m_tree->lightAsked(now);
            });
        add(tr("See the notice"), {}, true,
            [this, record] { m_workbench.view.askForSource(record, QStringLiteral("title")); });
        menu.addSeparator();
    }
    QAction *all = add(tr("List all milestones"), {}, true,
        [this] { m_rows->listAllMilestones(!m_rows->listsAllMilestones()); });
    all->setCheckable(true);
    all->setChecked(m_rows->listsAllMilestones());
    add(tr("Open all"), {}, true, [this] { m_rows->setAllExpanded(true); });
    add(tr("Close all"), {}, true, [this] { m_rows->setAllExpanded(false); });
    menu.addSeparator();
    const QDate asOf = m_workbench.view.asOf();
    const QDate today = m_workbench.plan.now().date();
    add(tr("To the as-of day"), QKeySequence(Qt::ALT | Qt::Key_Home), reaches(asOf),
        [this, asOf] { goTo(asOf); });
    add(tr("To today"), QKeySequence(Qt::ALT | Qt::Key_End), reaches(today), [this, today] { goTo(today); });
    add(tr("Whole plan"), QKeySequence(Qt::CTRL | Qt::Key_0), true, [this] { zoom(ZoomStep::Fit); });
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_divided || width() < narrowTree)
        return;
    const int tree = std::clamp(static_cast<int>(width() * treeShare), narrowTree, wideTree);
    m_splitter->setSizes({tree, width() - tree});
    m_divided = true;
}

} // namespace xushi
