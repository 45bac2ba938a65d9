#include "ui/panels/targets/targettable.h"

#include <algorithm>
#include <array>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
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

const QString widthsKey = QStringLiteral("targets/widths");
const QString hiddenKey = QStringLiteral("targets/hidden");
const QString sortKey = QStringLiteral("targets/sort");

// What the table cannot do without.
bool mayBeHidden(int column)
{
    return column != TargetModel::Name && column != TargetModel::Reached;
}

} // namespace

TargetTable::TargetTable(
    Workbench &workbench, TargetModel *model, TargetDelegate::Write write, QWidget *parent)
    : QTableView(parent)
    , m_workbench(workbench)
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
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Targets"));
    connect(m_delegate, &TargetDelegate::entered, this, [this] {
        if (currentIndex().column() == TargetModel::Reached)
            emit figureEntered(m_next);
    });
    rememberHead(head);
}

void TargetTable::rememberHead(TargetHeader *head)
{
    connect(head, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(head, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_widths.remove(columnId(column));
        takeWidth(-1, 0);
        fitColumns();
    });
    connect(head, &QWidget::customContextMenuRequested, this, &TargetTable::showColumnMenu);
    restoreColumns();
    const QStringList sorted = m_workbench.memory.value(sortKey).toStringList();
    for (int column = 0; column < TargetModel::ColumnCount && sorted.size() == 2; ++column) {
        if (columnId(column) != sorted[0])
            continue;
        const Qt::SortOrder order = sorted[1] == u"down" ? Qt::DescendingOrder : Qt::AscendingOrder;
        head->setSortIndicator(column, order);
        model()->sort(column, order);
    }
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        model()->sort(column, order);
        const QString way = order == Qt::DescendingOrder ? QStringLiteral("down") : QStringLiteral("up");
        m_workbench.memory.setValue(
            sortKey, column < 0 ? QStringList() : QStringList {columnId(column), way});
    });
}

QString TargetTable::columnId(int column) const
{
    return model()->headerData(column, Qt::Horizontal, TargetModel::ColumnIdRole).toString();
}

void TargetTable::restoreColumns()
{
    for (const QString &entry : m_workbench.memory.value(widthsKey).toStringList()) {
        const int width = entry.section(u'=', 1).toInt();
        if (width > 0)
            m_widths.insert(entry.section(u'=', 0, 0), width);
    }
    const QStringList hidden = m_workbench.memory.value(hiddenKey).toStringList();
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 0; column < TargetModel::ColumnCount; ++column)
        setColumnHidden(column, mayBeHidden(column) && hidden.contains(columnId(column)));
}

// A width that a person drew, not one that was worked out; −1: only remember what there is.
void TargetTable::takeWidth(int column, int width)
{
    if (m_fitting)
        return;
    if (column >= 0 && width > 0)
        m_widths.insert(columnId(column), width);
    QStringList entries;
    for (auto entry = m_widths.cbegin(); entry != m_widths.cend(); ++entry)
        entries << entry.key() + u'=' + QString::number(entry.value());
    entries.sort();
    m_workbench.memory.setValue(widthsKey, entries);
}

void TargetTable::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int column = 0; column < TargetModel::ColumnCount; ++column) {
        QAction *shown
            = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        shown->setEnabled(mayBeHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool checked) {
            QStringList hidden = m_workbench.memory.value(hiddenKey).toStringList();
            hidden.removeAll(columnId(column));
            if (!checked)
                hidden << columnId(column);
            m_workbench.memory.setValue(hiddenKey, hidden);
            restoreColumns();
            fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns and widths")), &QAction::triggered, this, [this] {
        m_widths.clear();
        m_workbench.memory.remove(widthsKey);
        m_workbench.memory.remove(hiddenKey);
        restoreColumns();
        fitColumns();
    });
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(place));
}

int TargetTable::selectedTargets() const
{
    const QModelIndexList selected = selectionModel()->selectedRows(TargetModel::Name);
    return static_cast<int>(std::count_if(selected.begin(), selected.end(),
        [this](const QModelIndex &index) { return !rows().row(index.row()).isHeading(); }));
}

void TargetTable::goToReading(TargetId target)
{
    const int row = rows().rowOf(target);
    if (row < 0)
        return;
    const QModelIndex place = model()->index(row, TargetModel::Reached);
    setCurrentIndex(place);
    scrollTo(place);
}

// Which one comes next is settled before the figure is taken: that may move its row to another group.
bool TargetTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.isValid() && index.column() == TargetModel::Reached && !openEditor()) {
        const int next = rows().nextToFill(index.row());
        m_next = next < 0 || next == index.row() ? TargetId() : rows().row(next).target();
    }
    return QTableView::edit(index, trigger, event);
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

// What the menu of a row offers, by key.
bool TargetTable::takeCommandKey(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_F8 && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        emit nextAsked(held == Qt::ShiftModifier);
        return true;
    }
    if (!current.isValid() || rows().row(current.row()).isHeading())
        return false;
    if (event.key() == Qt::Key_Delete && held == Qt::NoModifier && current.column() == TargetModel::Reached) {
        emit removalAsked(current.row());
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && held == Qt::ControlModifier) {
        emit historyAsked(current.row());
        return true;
    }
    return false;
}

void TargetTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint place = byMouse ? event->pos() : visualRect(index).bottomLeft();
    emit menuAsked(index.isValid() ? index.row() : -1, place);
    event->accept();
}

void TargetTable::keyPressEvent(QKeyEvent *event)
{
    if (takeCommandKey(*event))
        return;
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
    const QScopedValueRollback guard(m_fitting, true);
    const auto drawn = [this](int column) { return m_widths.value(columnId(column)); };
    int others = 0;
    for (int column = 0; column < TargetModel::ColumnCount; ++column) {
        const int width = drawn(column) > 0 ? drawn(column) : widths[static_cast<size_t>(column)];
        if (column == TargetModel::Name || isColumnHidden(column))
            continue;
        setColumnWidth(column, width);
        others += width;
    }
    const int room = viewport()->width();
    const int spare = room - others - narrowestName;
    int ladder = columnWidth(TargetModel::Completion);
    if (!isColumnHidden(TargetModel::Completion) && drawn(TargetModel::Completion) == 0) {
        const int asked = ladder;
        ladder = spare < 0 ? std::max(shortLadder, asked + spare)
                           : std::min(widestLadder, asked + std::max(0, spare - 120) / 3);
        setColumnWidth(TargetModel::Completion, ladder);
        others += ladder - asked;
    }
    const int name = drawn(TargetModel::Name);
    setColumnWidth(TargetModel::Name, name > 0 ? name : std::max(narrowestName, room - others));
}

} // namespace xushi
