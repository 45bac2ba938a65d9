#include "ui/panels/history/steptable.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr std::array widths {64, 0, 120, 136};
constexpr int narrowCounts = 88;
constexpr int narrowestWhat = 180;
constexpr int margin = 16; // of headings

void drawWords(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setPen(ink);
    painter.drawText(rect, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QRect padded(const QRect &cell, int column)
{
    return cell.adjusted(column == StepModel::Time ? 0 : ui::measure::padding, 0, -ui::measure::padding, 0);
}

} // namespace

StepDelegate::StepDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

const StepModel &StepDelegate::steps() const
{
    return *static_cast<const StepModel *>(m_view->model());
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const bool heading = steps().isHeading(index.row());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered && !heading);
    if (heading)
        ground.backgroundBrush = theme.alt;
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    painter->setFont(theme.font(ui::TypeSize::Body));
    if (heading) {
        paintHeading(*painter, index.row());
    } else if (index.column() == StepModel::What) {
        paintWhat(*painter, padded(option.rect, index.column()), index);
    } else {
        const bool kept = steps().step(steps().position(index.row())).hasChangeset;
        const bool quiet = index.column() == StepModel::Counts;
        painter->setFont(theme.font(quiet ? ui::TypeSize::Small : ui::TypeSize::Body));
        drawWords(*painter, padded(option.rect, index.column()), index.data(Qt::DisplayRole).toString(),
            quiet && !kept ? theme.text3 : theme.text2,
            index.column() == StepModel::Who ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (!heading && index.column() == StepModel::What && m_view->hasFocus()
        && m_view->currentIndex().row() == index.row())
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

// Every cell of a heading draws its slice of one line that runs over all columns.
void StepDelegate::paintHeading(QPainter &painter, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const QHeaderView *head = m_view->horizontalHeader();
    const QRect line(
        -head->offset(), m_view->rowViewportPosition(row), head->length(), m_view->rowHeight(row));
    const QRect words = line.adjusted(margin, 0, -ui::measure::padding, 0);
    painter.setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    const QString text = steps().headingText(row);
    drawWords(painter, words, text, theme.text);
    const int end = painter.fontMetrics().horizontalAdvance(text) + ui::measure::padding;
    painter.setFont(theme.font(ui::TypeSize::Small));
    drawWords(painter, words.adjusted(end, 0, 0, 0), StepModel::tr("%1 steps").arg(steps().headingCount(row)),
        theme.text3);
}

void StepDelegate::paintWhat(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const int position = steps().position(index.row());
    const bool undone = steps().isUndone(position);
    const QString label = index.data(Qt::DisplayRole).toString();
    QRect rest = cell;
    QFont font = theme.font(ui::TypeSize::Body);
    font.setStrikeOut(undone);
    painter.setFont(font);
    drawWords(painter, rest, label, undone ? theme.text3 : theme.text);
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(label) + ui::measure::padding);
    painter.setFont(theme.font(ui::TypeSize::Small));
    if (undone && rest.width() > 0) {
        const QString word = StepModel::tr("undone");
        const QRect box(
            rest.left(), rest.center().y() - 8, painter.fontMetrics().horizontalAdvance(word) + 2 * 6, 18);
        if (box.right() <= rest.right()) {
            ui::drawBox(painter, box, QColor(), theme.line, ui::measure::radius);
            drawWords(painter, box, word, theme.text3, Qt::AlignHCenter);
        }
        rest.setLeft(box.right() + ui::measure::padding);
    }
    if (rest.width() > 40)
        drawWords(painter, rest, steps().subjectText(position), theme.text3);
}

bool StepDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

StepTable::StepTable(StepModel *model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new StepDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(ui::measure::row);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(StepModel::tr("Steps"));
}

const StepModel &StepTable::steps() const
{
    return *static_cast<const StepModel *>(model());
}

void StepTable::showPosition(int position)
{
    const int row = position < 0 ? -1 : steps().rowOf(position);
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    setCurrentIndex(model()->index(row, StepModel::What));
    scrollTo(currentIndex());
}

void StepTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const int position = current.isValid() ? steps().position(current.row()) : -1;
    if (position >= 0)
        emit stepChosen(position);
}

// The keys pass over headings; Home and End go to the newest and the oldest step.
QModelIndex StepTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return {};
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    if (action == MoveHome || action == MoveEnd)
        to = model()->index(action == MoveHome ? 0 : last, StepModel::What);
    if (!to.isValid() || !steps().isHeading(to.row()))
        return to;
    const bool down = to.row() == 0 || to.row() > currentIndex().row();
    const int row = to.row() + (down ? 1 : -1);
    return row <= last ? model()->index(row, to.column()) : currentIndex();
}

void StepTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void StepTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && steps().position(index.row()) >= 0)
        emit stepOpened(steps().position(index.row()));
}

void StepTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && steps().position(currentIndex().row()) >= 0) {
        emit stepOpened(steps().position(currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void StepTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

bool StepTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void StepTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// What was done takes the room that is left; in little room the counts shrink and the names go.
void StepTable::fitColumns()
{
    const int room = viewport()->width();
    const int counts = room < 520 ? narrowCounts : widths[StepModel::Counts];
    const bool named = room - widths[StepModel::Time] - counts - widths[StepModel::Who] >= narrowestWhat;
    setColumnHidden(StepModel::Who, !named);
    setColumnWidth(StepModel::Time, widths[StepModel::Time]);
    setColumnWidth(StepModel::Counts, counts);
    setColumnWidth(StepModel::Who, widths[StepModel::Who]);
    setColumnWidth(
        StepModel::What, room - widths[StepModel::Time] - counts - (named ? widths[StepModel::Who] : 0));
}

} // namespace xushi
