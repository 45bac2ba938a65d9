#include "ui/panels/ledger/ledgerview.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/panels/ledger/ledgerheader.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int widthStep = 16;

} // namespace

LedgerView::LedgerView(Workbench &workbench, PlanRowModel &rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_head(new LedgerHeader(this))
{
    setModel(&rows);
    m_delegate = new LedgerDelegate(workbench, this);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    verticalHeader()->setUpdatesEnabled(false); // then heights are taken in without counting all rows anew
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(ui::measure::row);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Tasks and targets"));
}

int LedgerView::columnNamed(const QString &id) const
{
    const auto &columns = m_rows.columns();
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const RowColumn &c) { return c.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

void LedgerView::arrange(const LedgerLayout &layout)
{
    m_layout = layout;
    m_delegate->setWraps(layout.wraps);
    int place = 0;
    for (const QString &id : layout.columns) {
        if (const int column = columnNamed(id); column >= 0)
            m_head->moveSection(m_head->visualIndex(column), place++);
    }
    layOutColumns();
    m_head->setFrozenCount(layout.frozen);
}

LedgerLayout LedgerView::arrangement() const
{
    LedgerLayout layout = m_layout;
    layout.columns.clear();
    const QString title = QStringLiteral("title");
    for (const int column : m_head->visibleColumns()) {
        const QString &id = m_rows.columns()[static_cast<size_t>(column)].id;
        layout.columns << id;
        if (id != title && columnWidth(column) != ledgerColumnWidth(m_rows, column))
            layout.widths.insert(id, columnWidth(column));
        else if (id != title)
            layout.widths.remove(id);
    }
    if (columnWidth(columnNamed(title)) != titleWidth())
        layout.widths.insert(title, columnWidth(columnNamed(title)));
    return layout;
}

QStringList LedgerView::leftOut() const
{
    QStringList ids;
    for (const QString &id : m_layout.columns) {
        const int column = columnNamed(id);
        if (column >= 0 && isColumnHidden(column))
            ids << id;
    }
    return ids;
}

// What the other columns leave, unless the user has set it.
int LedgerView::titleWidth() const
{
    const QString title = QStringLiteral("title");
    if (m_layout.widths.contains(title))
        return m_layout.widths.value(title);
    int rest = viewport()->width();
    for (const int column : m_head->visibleColumns()) {
        const QString &id = m_rows.columns()[static_cast<size_t>(column)].id;
        if (id != title)
            rest -= m_layout.widths.value(id, ledgerColumnWidth(m_rows, column));
    }
    return std::max(rest, m_layout.fits ? narrowestTitle : comfortableTitle);
}

void LedgerView::layOutColumns()
{
    const QStringList before = leftOut();
    const QStringList shown
        = m_layout.fits ? ledgerColumnsFor(m_rows, m_layout.columns, viewport()->width()) : m_layout.columns;
    const int title = columnNamed(QStringLiteral("title"));
    for (int i = 0; i < m_rows.columnCount(); ++i) {
        const QString &id = m_rows.columns()[static_cast<size_t>(i)].id;
        setColumnHidden(i, !shown.contains(id));
        if (i != title && shown.contains(id))
            setColumnWidth(i, m_layout.widths.value(id, ledgerColumnWidth(m_rows, i)));
    }
    setColumnWidth(title, titleWidth());
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    m_measured.clear();
    measureInSight();
    if (leftOut() != before)
        emit leftOutChanged();
}

QRect LedgerView::visualRect(const QModelIndex &index) const
{
    return QTableView::visualRect(index).translated(m_head->shiftOf(index.column()), 0);
}

QModelIndex LedgerView::indexAt(const QPoint &place) const
{
    const bool frozen = place.x() < m_head->frozenWidth();
    return QTableView::indexAt(frozen ? place - QPoint(m_head->offset(), 0) : place);
}

// Columns are brought out from below those that stand still.
void LedgerView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *across = horizontalScrollBar();
    const int before = across->value();
    QTableView::scrollTo(index, hint);
    const int frozen = m_head->frozenWidth();
    if (m_head->isFrozen(index.column()) || m_rows.row(index.row()).isHead())
        across->setValue(before);
    else if (const int hidden = frozen - columnViewportPosition(index.column()); frozen > 0 && hidden > 0)
        across->setValue(across->value() - hidden);
}

// A row's line runs over all columns, and frozen ones stand still: nothing can be pushed sideways.
void LedgerView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update();
    measureInSight();
}

void LedgerView::doItemsLayout()
{
    m_measured.clear();
    QTableView::doItemsLayout();
    measureInSight();
}

void LedgerView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_measured.clear();
    measureInSight();
}

// Heights are taken of the rows in sight only. What comes in at the top grows upwards, so that what is being
// read stays where it is.
void LedgerView::measureInSight()
{
    if (!m_layout.wraps || m_measuring || m_rows.rowCount() == 0)
        return;
    m_measuring = true;
    m_measured.resize(static_cast<size_t>(m_rows.rowCount()));
    const int first = std::max(rowAt(0), 0);
    int top = rowViewportPosition(first);
    int grown = 0;
    bool changed = false;
    for (int row = first; row < m_rows.rowCount() && top < viewport()->height(); ++row) {
        if (!m_measured[static_cast<size_t>(row)]) {
            const int height = m_delegate->heightOf(row);
            m_measured[static_cast<size_t>(row)] = true;
            if (const int by = height - rowHeight(row); by != 0) {
                grown += top < 0 ? by : 0;
                verticalHeader()->resizeSection(row, height);
                changed = true;
            }
        }
        top += verticalHeader()->sectionSize(row);
    }
    if (changed) {
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
        viewport()->update();
    }
    m_measuring = false;
}

QRegion LedgerView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, viewport()->width(), bottom - top).intersected(viewport()->rect());
    }
    return region;
}

void LedgerView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_head->frozenCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintFrozen(painter, event->region());
}

void LedgerView::paintFrozen(QPainter &painter, const QRegion &region)
{
    const ui::Theme &theme = ui::themeOf(this);
    const int width = m_head->frozenWidth();
    const QRect bounds = region.boundingRect();
    const int first = std::max(rowAt(bounds.top()), 0);
    const bool scrolled = m_head->offset() > 0;
    int bottom = rowViewportPosition(first);
    for (int row = first; row < m_rows.rowCount() && bottom <= bounds.bottom(); ++row) {
        bottom += rowHeight(row);
        for (const int column : m_head->visibleColumns()) {
            if (!scrolled || !m_head->isFrozen(column))
                break;
            const QModelIndex index = m_rows.index(row, column);
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = visualRect(index);
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            painter.fillRect(option.rect, theme.base);
            m_delegate->paint(&painter, option, index);
        }
    }
    ui::drawLineRight(painter, QRectF(0, 0, width, std::min(bottom, viewport()->height())), theme.line);
}

QRect LedgerView::headPlace(int column) const
{
    return {m_head->sectionViewportPosition(column) + m_head->shiftOf(column), 0, m_head->sectionSize(column),
        m_head->height()};
}

std::vector<int> LedgerView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LedgerView::editTitle(int row)
{
    const QModelIndex index = m_rows.index(row, columnNamed(QStringLiteral("title")));
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
    } else if (event->key() == Qt::Key_Delete && held == Qt::NoModifier) {
        emit removeAsked();
    } else if (event->key() == Qt::Key_Insert && held == Qt::NoModifier) {
        emit addTaskAsked();
    } else if (!takeColumnKey(*event) && (held != Qt::NoModifier || !takeFoldKey(event->key()))) {
        QTableView::keyPressEvent(event);
        // Qt takes a key it cannot use; the window's shortcuts and tabs shall have it.
        if (currentIndex().isValid() && !openEditor())
            emit rowPicked(currentIndex().row());
    }
}

// Alt+Shift+Down: the menu of the column; Ctrl+Shift+L: its filter; Ctrl+Alt with arrows, + and −: its place and
// width.
bool LedgerView::takeColumnKey(const QKeyEvent &event)
{
    const int column = currentIndex().column();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (column < 0)
        return false;
    if (held == (Qt::AltModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Down)
        emit headMenuAsked(column, m_head->viewport()->mapToGlobal(headPlace(column).bottomLeft()));
    else if (held == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_L)
        emit columnFilterAsked(column);
    else if (!held.testFlag(Qt::ControlModifier) || !held.testFlag(Qt::AltModifier))
        return false;
    else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        emit moveColumnAsked(column, event.key() == Qt::Key_Left ? -1 : 1);
    else if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        emit widenColumnAsked(column, widthStep);
    else if (event.key() == Qt::Key_Minus)
        emit widenColumnAsked(column, -widthStep);
    else
        return false;
    return true;
}

// On the title (and anywhere on a chapter) the arrows fold as in a tree; elsewhere they go from cell to cell.
bool LedgerView::takeFoldKey(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const PlanRow &row = m_rows.row(at.row());
    const bool section = row.isHead();
    const bool onTitle
        = m_head->visualIndex(at.column()) <= m_head->visualIndex(columnNamed(QStringLiteral("title")));
    if (!section && !onTitle)
        return false;
    const bool open = key == Qt::Key_Right;
    if (!row.hasChildren || row.expanded == open)
        return section;
    emit foldAsked(at.row());
    return true;
}

void LedgerView::mousePressEvent(QMouseEvent *event)
{
    if (FieldEditor *editor = openEditor(); editor && !editor->problem().isEmpty()) {
        editor->setFocus();
        return;
    }
    const int row = rowAt(event->pos().y());
    if (row >= 0 && event->button() == Qt::LeftButton
        && m_delegate->chevronOf(row).adjusted(-6, -8, 4, 8).contains(event->pos())) {
        emit foldAsked(row);
        return;
    }
    QTableView::mousePressEvent(event);
    if (currentIndex().isValid())
        emit rowPicked(currentIndex().row());
}

void LedgerView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (currentIndex().isValid() && !openEditor())
        emit rowPicked(currentIndex().row());
}

void LedgerView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row >= 0 && m_delegate->chevronOf(row).adjusted(-6, -8, 4, 8).contains(event->pos())) {
        emit foldAsked(row);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    layOutColumns();
    QTableView::resizeEvent(event);
}

void LedgerView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void LedgerView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void LedgerView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(current.row());
    updateRow(previous.row());
}

bool LedgerView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void LedgerView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    updateRow(row);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
}

void LedgerView::updateRow(int row)
{
    if (row >= 0 && row < m_rows.rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

// Tab goes on to the next cell that can be typed into.
void LedgerView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool onward
        = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, onward ? QAbstractItemDelegate::NoHint : hint);
    if (!onward)
        return;
    const QModelIndex next
        = nextEditable(currentIndex(), hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    emit rowPicked(next.row());
    edit(next);
}

QModelIndex LedgerView::nextEditable(const QModelIndex &from, int step) const
{
    if (!from.isValid())
        return {};
    const std::vector<int> columns = visibleColumns();
    const auto count = static_cast<int>(columns.size());
    const auto at = std::find(columns.begin(), columns.end(), from.column()) - columns.begin();
    const int cells = m_rows.rowCount() * count;
    for (int cell = from.row() * count + static_cast<int>(at) + step; cell >= 0 && cell < cells;
         cell += step) {
        const QModelIndex index = m_rows.index(cell / count, columns[static_cast<size_t>(cell % count)]);
        if (index.flags() & Qt::ItemIsEditable)
            return index;
    }
    return {};
}

} // namespace xushi
