#include "ui/timeline/timelinetree.h"

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
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(ui::measure::head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(TimelineModel::Title, QHeaderView::Stretch);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->resizeSection(TimelineModel::Number, numberWidth);
    head->resizeSection(TimelineModel::Start, dateWidth);
    head->resizeSection(TimelineModel::End, dateWidth);
    head->resizeSection(TimelineModel::Light, lightWidth);
    head->setMinimumSectionSize(numberWidth);
}

QRect TimelineTree::wordsRect(int row) const
{
    const PlanRow &shown = rows().row(row);
    const bool section = shown.record.kind == RecordKind::Section;
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

bool TimelineTree::isOnChevron(const QPoint &place) const
{
    const int row = rowAt(place.y());
    const QRect chevron = row >= 0 ? chevronOf(row) : QRect();
    return !chevron.isNull() && chevron.adjusted(-4, -8, 4, 8).contains(place);
}

void TimelineTree::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (takeTimeKey(*event) || (held == Qt::NoModifier && takeFoldKey(event->key())))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (currentIndex().column() == TimelineModel::Light)
            emit lightAsked(currentIndex().row());
        else if (currentIndex().flags() & Qt::ItemIsEditable)
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
    const PlanRow &row = rows().row(at.row());
    const bool section = row.record.kind == RecordKind::Section;
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
    if (m_pressedLight && indexAt(place) == currentIndex())
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
