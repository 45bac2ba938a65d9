#include "ui/timeline/timelinetree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/theme/measures.h"

namespace xushi
{

namespace
{

constexpr int depthStep = 20;
constexpr int titleInset = 4;
constexpr int chevronToWords = 18;
constexpr int numberWidth = 44;
constexpr int dateWidth = 52;
constexpr int lightWidth = 60;
constexpr int narrowestColumn = 40;
constexpr int tickSize = 12;

} // namespace

TimelineTree::TimelineTree(Workbench &workbench, TimelineModel &rows, QWidget *parent)
    : TimelineTable(workbench, rows, parent)
    , m_delegate(new TimelineTreeDelegate(this))
{
    setItemDelegate(m_delegate);
    setColumnHidden(TimelineModel::Bars, true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAccessibleName(tr("Tasks"));
    makeHead();
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, &TimelineTree::editingEnded);
}

void TimelineTree::makeHead()
{
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(ui::measure::head);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(TimelineModel::Title, QHeaderView::Stretch);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->resizeSection(TimelineModel::Number, numberWidth);
    head->resizeSection(TimelineModel::Start, dateWidth);
    head->resizeSection(TimelineModel::End, dateWidth);
    head->resizeSection(TimelineModel::Light, lightWidth);
    head->setMinimumSectionSize(narrowestColumn);
    head->setToolTip(tr("Draw the edges to widen a column"));
}

QRect TimelineTree::wordsRect(int row) const
{
    const TimelineRow shown = rows().row(row);
    const bool section = shown.isSection();
    const int depth = section ? shown.depth : std::max(shown.depth, 1);
    const int left = columnViewportPosition(TimelineModel::Title);
    const int right = section ? viewport()->width() : left + columnWidth(TimelineModel::Title);
    const int words = left + titleInset + depth * depthStep;
    return {
        words, rowViewportPosition(row), std::max(0, right - ui::measure::padding - words), rowHeight(row)};
}

QRect TimelineTree::chevronOf(int row) const
{
    if (!rows().row(row).hasChildren)
        return {};
    const QRect words = wordsRect(row);
    const int size = ui::measure::iconArrow;
    return {words.left() - chevronToWords, words.top() + (words.height() - size) / 2, size, size};
}

QRect TimelineTree::tickOf(int row) const
{
    if (!rows().row(row).isMilestone() || rows().row(row).record.isNull())
        return {};
    const int left = columnViewportPosition(TimelineModel::Light) + ui::measure::padding;
    return {left, rowViewportPosition(row) + (rowHeight(row) - tickSize) / 2, tickSize, tickSize};
}

void TimelineTree::editCell(int row, int column)
{
    const QModelIndex place = rows().index(row, column);
    setFocus();
    setCurrentIndex(place);
    scrollTo(place);
    edit(place);
}

void TimelineTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    emit menuAsked(
        index.isValid() ? index.row() : -1, byMouse ? event->pos() : visualRect(index).bottomLeft());
    event->accept();
}

// Insert names a new milestone below the current task; Space and Delete are for one that is selected.
bool TimelineTree::takeMilestoneKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Insert:
        emit milestoneAsked();
        return true;
    case Qt::Key_Space:
        emit tickAsked();
        return true;
    case Qt::Key_Delete:
        emit removalAsked();
        return true;
    default:
        return false;
    }
}

bool TimelineTree::isOnChevron(const QPoint &place) const
{
    const int row = rowAt(place.y());
    const QRect chevron = row >= 0 ? chevronOf(row) : QRect();
    return !chevron.isNull() && chevron.adjusted(-4, -8, 4, 8).contains(place);
}

void TimelineTree::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (takeTimeKey(*event) || takeMilestoneKey(*event)
        || (held == Qt::NoModifier && takeFoldKey(event->key())))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        const bool editable = currentIndex().flags() & Qt::ItemIsEditable;
        if (currentIndex().column() == TimelineModel::Light && !editable)
            emit lightAsked(currentIndex().row());
        else if (editable)
            edit(currentIndex());
        return;
    }
    const int before = currentIndex().row();
    QTableView::keyPressEvent(event);
    if (currentIndex().row() != before)
        chooseCurrent();
}

bool TimelineTree::takeTimeKey(const QKeyEvent &event)
{
    const bool shifted = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomStepAsked(ZoomStep::In);
        return true;
    case Qt::Key_Minus:
        emit zoomStepAsked(ZoomStep::Out);
        return true;
    case Qt::Key_0:
        emit zoomStepAsked(ZoomStep::Fit);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shifted)
            emit panAsked(event.key() == Qt::Key_Left ? -1 : 1);
        return shifted;
    default:
        return false;
    }
}

// On the title the arrows fold as in a tree: ← closes, then goes to the row above it in the outline; → opens.
// Where there is nothing to open, and in the other columns, they go from cell to cell.
bool TimelineTree::takeFoldKey(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const TimelineRow row = rows().row(at.row());
    const bool section = row.isSection();
    if (at.column() > TimelineModel::Title && !section)
        return false;
    const bool open = key == Qt::Key_Right;
    if (row.hasChildren && row.expanded != open) {
        rows().toggle(at.row());
        return true;
    }
    if (open)
        return section;
    for (int above = at.row() - 1; above >= 0; --above) {
        if (rows().row(above).depth < row.depth) {
            goTo(above);
            break;
        }
    }
    return true;
}

void TimelineTree::goTo(int row)
{
    setCurrentIndex(rows().index(row, TimelineModel::Title));
    chooseCurrent();
}

void TimelineTree::chooseCurrent()
{
    if (currentIndex().isValid())
        emit recordChosen(rows().row(currentIndex().row()).record);
}

void TimelineTree::mousePressEvent(QMouseEvent *event)
{
    if (FieldEditor *editor = openEditor(); editor && !editor->problem().isEmpty()) {
        editor->setFocus();
        return;
    }
    const QPoint place = event->position().toPoint();
    m_pressedLight = false;
    if (event->button() == Qt::LeftButton && isOnChevron(place)) {
        rows().toggle(rowAt(place.y()));
        return;
    }
    QTableView::mousePressEvent(event);
    if (!indexAt(place).isValid())
        return;
    m_pressedLight = event->button() == Qt::LeftButton && columnAt(place.x()) == TimelineModel::Light;
    chooseCurrent();
    if (m_pressedLight && tickOf(currentIndex().row()).adjusted(-6, -8, 6, 8).contains(place))
        emit tickAsked();
}

void TimelineTree::mouseMoveEvent(QMouseEvent *event)
{
    const int before = currentIndex().row();
    QTableView::mouseMoveEvent(event);
    if (currentIndex().row() != before)
        chooseCurrent();
}

void TimelineTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    if (m_pressedLight && indexAt(place) == currentIndex() && currentIndex().isValid()
        && !rows().row(currentIndex().row()).isMilestone())
        emit lightAsked(currentIndex().row());
    m_pressedLight = false;
}

void TimelineTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnChevron(event->position().toPoint()))
        rows().toggle(rowAt(event->position().toPoint().y()));
    else
        QTableView::mouseDoubleClickEvent(event);
}

// Qt makes the first cell current; that is the number, which has nothing to fold.
void TimelineTree::focusInEvent(QFocusEvent *event)
{
    TimelineTable::focusInEvent(event);
    if (rows().rowCount() > 0 && currentIndex().column() == TimelineModel::Number
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(rows().index(currentIndex().row(), TimelineModel::Title));
}

} // namespace xushi
