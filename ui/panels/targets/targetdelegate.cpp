#include "ui/panels/targets/targetdelegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "ui/models/shownlight.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ladderbar.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

constexpr int headingWords = 28;
constexpr int figureWidth = 62; // 123.4 %
constexpr int lightStep = 44; // a light and how many

void drawWords(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setPen(ink);
    painter.drawText(rect, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

std::optional<double> number(const std::optional<Rational> &rate)
{
    return rate ? std::optional(rate->toDouble()) : std::nullopt;
}

QRect padded(const QRect &cell)
{
    return cell.adjusted(ui::measure::padding, 0, -ui::measure::padding, 0);
}

} // namespace

TargetDelegate::TargetDelegate(Workbench &workbench, QTableView *view, Write write)
    : FieldDelegate(workbench, view)
    , m_view(view)
    , m_write(std::move(write))
{
}

const TargetModel &TargetDelegate::rows() const
{
    return *qobject_cast<const TargetModel *>(m_view->model());
}

QRect TargetDelegate::ladderRect(const QRect &cell)
{
    return padded(cell).adjusted(0, 0, -figureWidth, 0);
}

QWidget *TargetDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *made = FieldDelegate::createEditor(parent, option, index);
    // Connected behind the one that commits: a refused entry is still open then.
    if (auto *editor = qobject_cast<FieldEditor *>(made)) {
        auto *self = const_cast<TargetDelegate *>(this);
        connect(editor, &FieldEditor::committed, self, [self, editor](FieldEditor::Leave leave) {
            if (leave == FieldEditor::Leave::Stay && editor->isFinished())
                emit self->entered();
        });
    }
    return made;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    const bool earlier = index.column() == TargetModel::Reached && !rows().row(index.row()).isFilled();
    if (!earlier || !field)
        FieldDelegate::setEditorData(editor, index);
    else if (!field->isModified())
        field->setText(QString());
}

void TargetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const bool heading = rows().row(index.row()).isHeading();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    if (heading)
        ground.backgroundBrush = theme.alt;
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    painter->setFont(theme.font(ui::TypeSize::Body));
    if (heading)
        paintHeading(*painter, index.row());
    else if (rows().targetAt(index.row()))
        paintCell(*painter, option.rect, index);
    if (!heading && (option.state & QStyle::State_HasFocus))
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

// Every cell of a heading draws its slice of one line that runs over all columns.
void TargetDelegate::paintHeading(QPainter &painter, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const QHeaderView *head = m_view->horizontalHeader();
    const QRect line(
        -head->offset(), m_view->rowViewportPosition(row), head->length(), m_view->rowHeight(row));
    const TargetRow &heading = rows().row(row);
    const int size = ui::measure::iconArrow;
    ui::paintIcon(painter, QRect(line.left() + 10, line.top() + (line.height() - size) / 2, size, size),
        heading.expanded ? ui::Icon::Down : ui::Icon::Right, theme.text3);
    painter.setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    const QRect words = line.adjusted(headingWords, 0, -ui::measure::padding, 0);
    const QString text = rows().headingText(row);
    drawWords(painter, words, text, theme.text);
    const int end = painter.fontMetrics().horizontalAdvance(text) + ui::measure::padding;
    paintCounts(painter, words.adjusted(end, 0, 0, 0), heading.counts);
    if (m_view->hasFocus() && m_view->currentIndex().row() == row)
        ui::drawFocusRing(painter, line, theme);
}

// 12项  ● 8 ▲ 3 ■ 1, as far as there is room.
void TargetDelegate::paintCounts(QPainter &painter, const QRect &room, const TargetCounts &counts) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    painter.setFont(theme.font(ui::TypeSize::Small));
    const QString text = tr("%n target(s)", nullptr, counts.targets);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    if (width > room.width())
        return;
    drawWords(painter, room, text, theme.text3);
    const QRect lights = room.adjusted(width + 2 * ui::measure::padding, 0, 0, 0);
    if (lights.width() < 3 * lightStep)
        return;
    painter.setPen(theme.text2);
    ui::paintLightCounts(painter, lights,
        {{ui::Light::Green, counts.green}, {ui::Light::Yellow, counts.yellow}, {ui::Light::Red, counts.red}},
        lightStep, theme);
}

void TargetDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool doubtful = rows().row(index.row()).kind == TargetRowKind::Doubtful;
    switch (index.column()) {
    case TargetModel::Number:
        drawWords(painter, cell.adjusted(12, 0, 0, 0), text, theme.text2, Qt::AlignHCenter);
        break;
    case TargetModel::Completion:
        paintCompletion(painter, cell, index.row());
        break;
    case TargetModel::LightColumn:
        paintLight(painter, padded(cell), index.row());
        break;
    default:
        drawWords(painter, padded(cell), text, doubtful ? theme.text2 : theme.text, alignment);
    }
}

void TargetDelegate::paintCompletion(QPainter &painter, const QRect &cell, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const progress::TargetStatus status = rows().statusAt(row);
    const QString text = rows().index(row, TargetModel::Completion).data(Qt::DisplayRole).toString();
    if (status.completion && status.scaledByTime) {
        ui::paintLadder(
            painter, ladderRect(cell), {number(status.completion), number(status.expected)}, theme);
        drawWords(painter, padded(cell), text, theme.text, Qt::AlignRight);
        return;
    }
    const QRect words = padded(cell);
    const bool direct = !status.scaledByTime && rows().row(row).kind == TargetRowKind::Certain;
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= words.width();
    drawWords(painter, words, direct && !fits ? tr("not scaled by time") : text, theme.text2);
}

void TargetDelegate::paintLight(QPainter &painter, const QRect &cell, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    if (rows().row(row).kind == TargetRowKind::Doubtful) {
        drawWords(painter, cell, tr("Accept"), theme.accent);
        return;
    }
    ui::paintLightLabel(painter, cell, shownLight(rows().statusAt(row).light), {}, theme.text, theme);
}

const Field *TargetDelegate::editableField(const QModelIndex &index) const
{
    return rows().field(index.column());
}

Result<void> TargetDelegate::write(const QModelIndex &index, const QString &typed) const
{
    return m_write(index, typed);
}

void TargetDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool TargetDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return FieldDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    const bool heading = rows().row(index.row()).isHeading();
    const int room
        = heading ? m_view->horizontalHeader()->length() - headingWords : padded(option.rect).width();
    const bool cut = QFontMetrics(ui::themeOf(view).font(ui::TypeSize::Body)).horizontalAdvance(text) > room;
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

} // namespace xushi
