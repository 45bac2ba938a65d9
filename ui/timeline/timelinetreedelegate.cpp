#include "ui/timeline/timelinetreedelegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/models/shownlight.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/timeline/rowpainter.h"
#include "ui/timeline/timelinetip.h"
#include "ui/timeline/timelinetree.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

void drawWords(QPainter &painter, const QRect &rect, const QString &text, int alignment)
{
    painter.drawText(rect, alignment | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

TimelineTreeDelegate::TimelineTreeDelegate(TimelineTree *tree)
    : FieldDelegate(tree->workbench(), tree)
    , m_tree(tree)
{
}

void TimelineTreeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_tree);
    const TimelineRow row = m_tree->rows().row(index.row());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    m_tree->paintGround(*painter, option, index.row());
    if (const QRect chevron = m_tree->chevronOf(index.row()); chevron.intersects(option.rect))
        ui::paintIcon(*painter, chevron, row.expanded ? ui::Icon::Down : ui::Icon::Right, theme.text3);
    if (row.isSection())
        paintHeading(*painter, index.row());
    else
        paintCell(*painter, option.rect, index);
    const bool heading = row.isSection();
    if (heading && m_tree->hasFocus() && m_tree->currentIndex().row() == index.row())
        ui::drawFocusRing(*painter, m_tree->rowRect(index.row()), theme);
    else if (!heading && (option.state & QStyle::State_HasFocus))
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

// Every cell of a chapter's row draws its slice of one line that runs over all columns.
void TimelineTreeDelegate::paintHeading(QPainter &painter, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_tree);
    const Workbench &bench = m_tree->workbench();
    const Section *section = bench.plan.sections().find(SectionId {m_tree->rows().row(row).record.id});
    if (!section)
        return;
    painter.setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    painter.setPen(theme.text);
    drawWords(painter, m_tree->wordsRect(row), sectionHeading(*section), Qt::AlignVCenter | Qt::AlignLeft);
}

void TimelineTreeDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_tree);
    const TimelineRow row = m_tree->rows().row(index.row());
    const Task *task
        = row.isMilestone() ? nullptr : m_tree->workbench().plan.tasks().find(TaskId {row.record.id});
    const bool item = row.isMilestone() || (task && task->parentId);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect words = cell.adjusted(ui::measure::padding, 0, -ui::measure::padding, 0);
    painter.setFont(theme.font(ui::TypeSize::Body));
    painter.setPen(item || index.column() == TimelineModel::Number ? theme.text2 : theme.text);
    if (row.isMilestone() && index.column() == TimelineModel::Light)
        paintTick(painter, cell, index);
    else if (row.isMilestone() && index.column() == TimelineModel::Title)
        paintMilestone(painter, index);
    else if (index.column() == TimelineModel::Title)
        drawWords(painter, m_tree->wordsRect(index.row()), text, Qt::AlignVCenter | Qt::AlignLeft);
    else if (index.column() != TimelineModel::Light)
        drawWords(painter, words, text, index.data(Qt::TextAlignmentRole).toInt());
    else if (!text.isEmpty())
        ui::paintLightLabel(painter, words,
            shownLight(static_cast<progress::Light>(index.data(PlanRowModel::LightRole).toInt())), text,
            theme.text, theme);
    else if (task && !item && task->tracked)
        ui::paintLight(painter, QRectF(words.left(), words.center().y() - 5, 12, 12), ui::Light::None, theme);
}

// ◇ and its name; without a name while it is being typed.
void TimelineTreeDelegate::paintMilestone(QPainter &painter, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_tree);
    const Workbench &bench = m_tree->workbench();
    const QRect words = m_tree->wordsRect(index.row());
    const Milestone *milestone
        = bench.plan.milestones().find(MilestoneId {m_tree->rows().row(index.row()).record.id});
    const bool done = milestone && milestone->doneOn.isValid() && milestone->doneOn <= bench.view.asOf();
    paintNode(painter, QRectF(words.left() - 18, words.center().y() - 5.5, 12, 12), done, theme);
    painter.setPen(theme.text2);
    drawWords(painter, words, index.data(Qt::DisplayRole).toString(), Qt::AlignVCenter | Qt::AlignLeft);
}

// A box to tick, and the day.
void TimelineTreeDelegate::paintTick(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_tree);
    const QRect box = m_tree->tickOf(index.row());
    if (box.isNull())
        return;
    const QString day = index.data(Qt::DisplayRole).toString();
    ui::drawBox(painter, box, theme.base, theme.edge, 2);
    if (!day.isEmpty())
        ui::paintIcon(painter, box, ui::Icon::Check, theme.text);
    const QRect words(box.right() + 5, cell.top(), cell.right() - box.right() - 6, cell.height());
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    drawWords(painter, words, day, Qt::AlignVCenter | Qt::AlignLeft);
}

const Field *TimelineTreeDelegate::editableField(const QModelIndex &index) const
{
    const Field *field = m_tree->rows().fieldAt(index.row(), index.column());
    return field && field->isEditable() ? field : nullptr;
}

Result<void> TimelineTreeDelegate::write(const QModelIndex &index, const QString &typed) const
{
    return m_tree->rows().edit(index, typed);
}

void TimelineTreeDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() == TimelineModel::Title)
        place.setLeft(std::max(0, m_tree->wordsRect(index.row()).left() - ui::measure::padding));
    editor->setGeometry(place);
}

// The whole of a text that is cut; of a light why it is what it is.
QString TimelineTreeDelegate::tipOf(const QModelIndex &index) const
{
    const TimelineRow row = m_tree->rows().row(index.row());
    const bool section = row.isSection();
    if (row.isMilestone())
        return milestoneTip(m_tree->workbench(), MilestoneId {row.record.id});
    if (index.column() == TimelineModel::Start || index.column() == TimelineModel::End) {
        const QString day = index.data(Qt::DisplayRole).toString();
        const QFont font = ui::themeOf(m_tree).font(ui::TypeSize::Body);
        const int room = m_tree->columnWidth(index.column()) - 2 * ui::measure::padding;
        return QFontMetrics(font).horizontalAdvance(day) > room ? day : QString();
    }
    if (index.column() == TimelineModel::Light && !section)
        return rowTip(m_tree->workbench(), row.record);
    if (index.column() != TimelineModel::Title && !section)
        return {};
    const QString text
        = section ? rowTip(m_tree->workbench(), row.record) : index.data(Qt::DisplayRole).toString();
    const QFont font
        = ui::themeOf(m_tree).font(ui::TypeSize::Body, section ? QFont::DemiBold : QFont::Normal);
    const bool cut = QFontMetrics(font).horizontalAdvance(text) > m_tree->wordsRect(index.row()).width();
    return cut ? text : QString();
}

bool TimelineTreeDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return FieldDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tipOf(index), view);
    return true;
}

} // namespace xushi
