#include "ui/panels/targets/targettable.h"

#include <algorithm>
#include <array>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/panels/targets/targetheader.h"
#include "ui/theme/measures.h"

namespace xushi
{

namespace
{

constexpr int narrowestName = 132;
constexpr int widestLadder = 340;

// Widths of the columns but the name's, which takes the rest. The ladder may shrink to the second width.
constexpr std::array<int, TargetModel::ColumnCount> widths {44, 0, 64, 64, 52, 216, 64, 56};
constexpr int shortLadder = 136;

} // namespace

TargetTable::TargetTable(
    Workbench &workbench, TargetModel *model, TargetDelegate::Write write, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TargetDelegate(workbench, this, std::move(write)))
{
    auto *head = new TargetHeader(workbench.plan, workbench.view, this);
    setHorizontalHeader(head);
    setModel(model);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Targets"));
    connect(head, &QHeaderView::sortIndicatorChanged, model,
        [model](int column, Qt::SortOrder order) { model->sort(column, order); });
}

const TargetModel &TargetTable::rows() const
{
    return *static_cast<const TargetModel *>(model());
}

void TargetTable::showRow(int row)
{
    const QScopedValueRollback guard(m_showing, true);
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : TargetModel::Reached;
    const QModelIndex place = model()->index(row, column);
    if (currentIndex().row() != row)
        setCurrentIndex(place);
    scrollTo(place, EnsureVisible);
}

void TargetTable::editCell(int row, int column)
{
    const QModelIndex place = model()->index(row, column);
    setFocus();
    setCurrentIndex(place);
    scrollTo(place);
    edit(place);
}

void TargetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_showing && current.isValid() && current.row() != previous.row())
        emit rowChosen(current.row());
}

bool TargetTable::isLink(const QModelIndex &index) const
{
    if (!index.isValid() || rows().row(index.row()).isHeading())
        return false;
    const bool doubtful = rows().row(index.row()).kind == TargetRowKind::Doubtful;
    return index.column() == TargetModel::LightColumn
        || (index.column() == TargetModel::Difference && !doubtful);
}

// What a click or Enter on a cell leads to: folding, the explanation, accepting.
bool TargetTable::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const TargetRow row = rows().row(index.row());
    if (row.isHeading()) {
        static_cast<TargetModel *>(model())->setExpanded(index.row(), !row.expanded);
        return true;
    }
    if (!isLink(index))
        return false;
    if (row.kind == TargetRowKind::Doubtful)
        emit acceptanceAsked(index.row(), visualRect(index));
    else
        emit explanationAsked(index.row(), visualRect(index));
    return true;
}

void TargetTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void TargetTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->pos());
    const bool sameCell = m_pressed.isValid() && m_pressed == released;
    m_pressed = QModelIndex();
    if (event->button() == Qt::LeftButton && sameCell)
        follow(released);
}

void TargetTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    hover(under.row());
    viewport()->setCursor(isLink(under) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void TargetTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

bool TargetTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TargetTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool heading = current.isValid() && rows().row(current.row()).isHeading();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (follow(current))
            return;
        if (event->key() != Qt::Key_Space && (model()->flags(current) & Qt::ItemIsEditable)) {
            edit(current);
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heading) {
            static_cast<TargetModel *>(model())->setExpanded(current.row(), event->key() == Qt::Key_Right);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TargetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// The name takes what is left; the ladder gives way first and takes a part of what is plenty.
void TargetTable::fitColumns()
{
    int others = 0;
    for (const int width : widths)
        others += width;
    const int room = viewport()->width();
    const int ladderAsked = widths[TargetModel::Completion];
    const int spare = room - others - narrowestName;
    const int ladder = spare < 0 ? std::max(shortLadder, ladderAsked + spare)
                                 : std::min(widestLadder, ladderAsked + std::max(0, spare - 120) / 3);
    for (int column = 0; column < TargetModel::ColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<size_t>(column)]);
    setColumnWidth(TargetModel::Completion, ladder);
    setColumnWidth(TargetModel::Name, std::max(narrowestName, room - others + ladderAsked - ladder));
}

} // namespace xushi
