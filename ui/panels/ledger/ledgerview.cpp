#include "ui/panels/ledger/ledgerview.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/panels/ledger/ledgerheader.h"
#include "ui/theme/measures.h"

namespace xushi
{

LedgerView::LedgerView(Workbench &workbench, PlanRowModel &rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setModel(&rows);
    m_delegate = new LedgerDelegate(workbench, this);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new LedgerHeader(this));
    verticalHeader()->hide();
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

void LedgerView::setWantedColumns(const QStringList &ids)
{
    m_wanted = ids;
    layOutColumns();
}

void LedgerView::layOutColumns()
{
    const int width = viewport()->width();
    const QStringList shown = ledgerColumnsFor(m_rows, m_wanted, width);
    const int title = columnNamed(QStringLiteral("title"));
    int rest = width;
    for (int i = 0; i < m_rows.columnCount(); ++i) {
        const bool visible = shown.contains(m_rows.columns()[static_cast<size_t>(i)].id);
        setColumnHidden(i, !visible);
        if (!visible || i == title)
            continue;
        setColumnWidth(i, ledgerColumnWidth(m_rows, i));
        rest -= columnWidth(i);
    }
    setColumnWidth(title, std::max(rest, narrowestTitle));
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
    } else if (held != Qt::NoModifier || !takeFoldKey(event->key())) {
        QTableView::keyPressEvent(event);
        // Qt takes a key it cannot use; the window's shortcuts and tabs shall have it.
        if (currentIndex().isValid() && !openEditor())
            emit rowPicked(currentIndex().row());
    }
}

// On the title (and anywhere on a chapter) the arrows fold as in a tree; elsewhere they go from cell to cell.
bool LedgerView::takeFoldKey(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const PlanRow &row = m_rows.row(at.row());
    const bool section = row.record.kind == RecordKind::Section;
    const bool onTitle = at.column() <= columnNamed(QStringLiteral("title"));
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
    const int columns = m_rows.columnCount();
    const int cells = m_rows.rowCount() * columns;
    for (int cell = from.row() * columns + from.column() + step; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex index = m_rows.index(cell / columns, cell % columns);
        if (!isColumnHidden(index.column()) && (index.flags() & Qt::ItemIsEditable))
            return index;
    }
    return {};
}

} // namespace xushi
