#include "ui/panels/ledger/rowdrag.h"

#include <algorithm>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "core/edits/taskorderedits.h"
#include "ui/panels/ledger/rowediting.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int depthStep = 20;
constexpr int edge = 24; // of the table, where it scrolls by itself
constexpr double nearEdge = 0.28; // share of a row's height that means before or behind it

template <class R>
bool isBelow(const Plan &plan, std::optional<Id<R>> id, const std::vector<RecordRef> &records)
{
    for (const R *r = plan.table<R>().find(id); r; r = plan.table<R>().find(r->parentId)) {
        if (std::find(records.begin(), records.end(), refTo(r->id)) != records.end())
            return true;
    }
    return false;
}

template <class R>
std::optional<Id<R>> idOf(const RecordRef &record)
{
    return record.isNull() || record.kind != R::kind ? std::nullopt : std::optional(Id<R> {record.id});
}

template <class R>
std::vector<Id<R>> idsOf(const std::vector<RecordRef> &records)
{
    std::vector<Id<R>> ids;
    for (const RecordRef &record : records)
        ids.push_back(Id<R> {record.id});
    return ids;
}

} // namespace

// The line between two rows, or the frame around the row that takes what is dragged.
class RowDrag::Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void showAt(const QRect &place)
    {
        setGeometry(place);
        show();
        raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        if (height() > 2 * ui::measure::focus + 2)
            ui::drawFocusRing(painter, rect(), theme);
        else
            painter.fillRect(rect(), theme.accent);
    }
};

RowDrag::RowDrag(Workbench &workbench, PlanRowModel &rows, LedgerView &view, RowEditing &editing)
    : QObject(&editing)
    , m_workbench(workbench)
    , m_rows(rows)
    , m_view(view)
    , m_editing(editing)
    , m_mark(new Mark(view.viewport()))
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(&workbench.plan, &Plan::changed, this, &RowDrag::giveUp);
}

RowDrag::~RowDrag() = default;

bool RowDrag::startsAt(const QPoint &place) const
{
    const QModelIndex index = m_view.indexAt(place);
    if (!index.isValid() || m_view.openEditor() || !m_view.selectionModel()->isRowSelected(index.row()))
        return false;
    const auto *delegate = qobject_cast<LedgerDelegate *>(m_view.itemDelegate());
    return !delegate || !delegate->chevronOf(index.row()).adjusted(-6, -8, 4, 8).contains(place);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isReplaying)
        return false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const bool escapes = m_isDragging && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (escapes)
            giveUp();
        return escapes;
    }
    if (watched != m_view.viewport())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        giveUp();
        m_isPressed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
            && startsAt(mouse->pos());
        m_pressed = mouse->pos();
        return m_isPressed;
    case QEvent::MouseMove:
        if (!m_isPressed)
            return false;
        if (!m_isDragging
            && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            begin();
        if (m_isDragging)
            follow(mouse->pos());
        return true;
    case QEvent::MouseButtonRelease: {
        if (!m_isPressed)
            return false;
        if (m_isDragging) {
            finish();
            return true;
        }
        // It was a click after all: the table gets the press that was kept back.
        m_isPressed = false;
        m_isReplaying = true;
        QMouseEvent press(QEvent::MouseButtonPress, mouse->position(), mouse->globalPosition(),
            Qt::LeftButton, Qt::LeftButton, mouse->modifiers());
        QCoreApplication::sendEvent(m_view.viewport(), &press);
        m_isReplaying = false;
        return false;
    }
    default:
        return false;
    }
}

// Only rows of one kind go together; what stands below a row goes along with it.
std::vector<RecordRef> RowDrag::draggedRecords() const
{
    std::vector<RecordRef> records;
    for (const int row : m_view.selectedRows())
        records.push_back(m_rows.row(row).record);
    const Plan &plan = m_workbench.plan;
    std::erase_if(records, [&, all = records](const RecordRef &record) {
        if (const Task *task = plan.tasks().find(idOf<Task>(record)))
            return isBelow<Task>(plan, task->parentId, all);
        const Target *target = plan.targets().find(idOf<Target>(record));
        return target && isBelow<Task>(plan, target->taskId, all);
    });
    const bool mixed = std::any_of(records.begin(), records.end(),
        [&](const RecordRef &record) { return record.isNull() || record.kind != records.front().kind; });
    return mixed ? std::vector<RecordRef>() : records;
}

void RowDrag::begin()
{
    if (!m_editing.canOrder()) {
        m_isPressed = false;
        return;
    }
    m_dragged = draggedRecords();
    if (m_dragged.empty())
        m_editing.tell(tr("Chapters, tasks and targets are moved each by themselves."));
    m_isPressed = m_isDragging = !m_dragged.empty();
}

void RowDrag::follow(const QPoint &place)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    if (place.y() < edge)
        bar->setValue(bar->value() - bar->singleStep() / 2);
    else if (place.y() > m_view.viewport()->height() - edge)
        bar->setValue(bar->value() + bar->singleStep() / 2);
    m_drop = dropAt(place);
    m_view.viewport()->setCursor(m_drop ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    if (m_drop)
        m_mark->showAt(m_drop->mark);
    else
        m_mark->hide();
}

void RowDrag::giveUp()
{
    if (m_isDragging)
        m_view.viewport()->unsetCursor();
    m_isPressed = m_isDragging = false;
    m_drop.reset();
    m_mark->hide();
}

void RowDrag::finish()
{
    const std::optional<Drop> drop = m_drop;
    const std::vector<RecordRef> dragged = m_dragged;
    if (!drop)
        return giveUp();
    const Result<void> moved = move(*drop);
    giveUp();
    if (moved)
        m_editing.select(dragged);
    else
        m_workbench.report(moved.error());
}

// Before a sibling, or behind it: before the one that follows.
template <class R>
RowDrag::Drop RowDrag::beside(Id<R> id, bool behind) const
{
    const auto &table = m_workbench.plan.table<R>();
    Drop drop;
    drop.owner = table.at(id).owner();
    drop.before = refTo(id);
    if (!behind)
        return drop;
    const auto &siblings = table.of(drop.owner);
    const auto at = std::find(siblings.begin(), siblings.end(), id);
    const bool last = at == siblings.end() || std::next(at) == siblings.end();
    drop.before = last ? RecordRef {} : refTo(*std::next(at));
    return drop;
}

std::optional<RowDrag::Drop> RowDrag::dropOnTask(const RecordRef &record, double share) const
{
    const Plan &plan = m_workbench.plan;
    if (record.kind == RecordKind::Section && plan.sections().contains(SectionId {record.id})) {
        const auto &tasks = plan.tasks().of(record);
        return Drop {record, share > 1 - nearEdge && !tasks.empty() ? refTo(tasks.front()) : RecordRef {}, {},
            share <= 1 - nearEdge};
    }
    const Task *task = plan.tasks().find(idOf<Task>(record));
    if (!task || isBelow<Task>(plan, task->id, m_dragged))
        return std::nullopt;
    const int row = m_rows.rowOf(record);
    const auto &items = plan.tasks().of(record);
    if (share > 1 - nearEdge && m_rows.row(row).expanded && !items.empty())
        return Drop {record, refTo(items.front()), {}, false};
    if (share < nearEdge || share > 1 - nearEdge)
        return beside(task->id, share > 0.5);
    return Drop {record, {}, {}, true};
}

std::optional<RowDrag::Drop> RowDrag::dropOfSections(const RecordRef &record, double share) const
{
    const Section *section = m_workbench.plan.sections().find(idOf<Section>(record));
    if (!section || isBelow<Section>(m_workbench.plan, section->id, m_dragged))
        return std::nullopt;
    return beside(section->id, share > 0.5);
}

std::optional<RowDrag::Drop> RowDrag::dropOfTargets(const RecordRef &record, double share) const
{
    if (const Target *target = m_workbench.plan.targets().find(idOf<Target>(record));
        target && target->taskId)
        return beside(target->id, share > 0.5);
    if (record.kind == RecordKind::Task && m_workbench.plan.tasks().contains(TaskId {record.id}))
        return Drop {record, {}, {}, true};
    return std::nullopt;
}

std::optional<RowDrag::Drop> RowDrag::dropAt(const QPoint &place) const
{
    const int row = m_view.rowAt(place.y());
    if (row < 0 || !m_view.viewport()->rect().contains(place))
        return std::nullopt;
    const RecordRef record = m_rows.row(row).record;
    const double share = double(place.y() - m_view.rowViewportPosition(row)) / m_view.rowHeight(row);
    const RecordKind kind = m_dragged.front().kind;
    std::optional<Drop> drop = kind == RecordKind::Section ? dropOfSections(record, share)
        : kind == RecordKind::Target                       ? dropOfTargets(record, share)
                                                           : dropOnTask(record, share);
    if (drop)
        drop->mark = markOf(row, *drop, share);
    return drop;
}

QRect RowDrag::markOf(int row, const Drop &drop, double share) const
{
    const int top = m_view.rowViewportPosition(row);
    const int height = m_view.rowHeight(row);
    const int width = m_view.viewport()->width();
    if (drop.into)
        return {0, top, width, height};
    const bool inside = drop.owner == m_rows.row(row).record;
    const int depth = m_rows.row(row).depth + (inside ? 1 : 0);
    const QModelIndex title = m_rows.index(row, m_view.columnNamed(QStringLiteral("title")));
    const int left = std::clamp(m_view.visualRect(title).left() + depth * depthStep, 0, width / 2);
    const int line = share > 0.5 ? top + height : top;
    return {left, std::max(0, line - ui::measure::focus / 2), width - left, ui::measure::focus};
}

Result<void> RowDrag::move(const Drop &drop)
{
    Plan &plan = m_workbench.plan;
    switch (m_dragged.front().kind) {
    case RecordKind::Section:
        return edits::moveSections(
            plan, idsOf<Section>(m_dragged), {idOf<Section>(drop.owner), idOf<Section>(drop.before)});
    case RecordKind::Target:
        return edits::moveTargets(
            plan, idsOf<Target>(m_dragged), {TaskId {drop.owner.id}, idOf<Target>(drop.before)});
    default:
        return edits::moveTasks(plan, idsOf<Task>(m_dragged),
            {idOf<Section>(drop.owner), idOf<Task>(drop.owner), idOf<Task>(drop.before)});
    }
}

} // namespace xushi
