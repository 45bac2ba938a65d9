#include "ui/panels/ledger/ledgerdelegate.h"

#include <algorithm>
#include <limits>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

#include "ui/models/shownlight.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

constexpr int sectionWords = 28;
constexpr int lightStep = 40;
constexpr int depthStep = 16;
constexpr int tallEditor = 132;
constexpr int lineStep = 18; // of texts in several lines
constexpr int mostLines = 20;

void drawWords(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink, int alignment)
{
    painter.setPen(ink);
    painter.drawText(rect, alignment | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// Breaks a text as it is drawn and measured: at most so many lines.
int layOutLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (lines < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, lines++ * lineStep));
    }
    layout.endLayout();
    return std::max(lines, 1);
}

QString asOneParagraph(const QString &text)
{
    return text.simplified();
}

void drawLines(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink)
{
    QTextLayout layout(asOneParagraph(text), painter.font());
    const int lines = layOutLines(layout, rect.width());
    const int top = rect.top() + std::max(0, (rect.height() - lines * lineStep) / 2);
    painter.setPen(ink);
    layout.draw(&painter, QPointF(rect.left(), top));
}

} // namespace

LedgerDelegate::LedgerDelegate(Workbench &workbench, QTableView *view)
    : FieldDelegate(workbench, view)
    , m_view(view)
{
}

PlanRowModel *LedgerDelegate::rows() const
{
    return qobject_cast<PlanRowModel *>(m_view->model());
}

int LedgerDelegate::columnNamed(QLatin1String id) const
{
    const auto &columns = rows()->columns();
    const auto found
        = std::find_if(columns.begin(), columns.end(), [id](const RowColumn &c) { return c.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

// What of the row is in sight: its left is the viewport's, also when columns are scrolled away.
QRect LedgerDelegate::rowRect(int row) const
{
    const QHeaderView *head = m_view->horizontalHeader();
    const int right = std::min(m_view->viewport()->width(), head->length() - head->offset());
    return {0, m_view->rowViewportPosition(row), std::max(right, 1), m_view->rowHeight(row)};
}

// Tasks begin at the title's indent, targets and items one step further for each task above them.
int LedgerDelegate::indentOf(int row) const
{
    const Plan &plan = m_workbench.plan;
    const RecordRef record = rows()->row(row).record;
    const Target *target
        = record.kind == RecordKind::Target ? plan.targets().find(TargetId {record.id}) : nullptr;
    int depth = target ? 1 : 0;
    const Task *task = plan.tasks().find(target ? target->taskId : TaskId {record.id});
    for (; task && task->parentId; task = plan.tasks().find(task->parentId))
        ++depth;
    return titleIndent + depth * depthStep;
}

QRect LedgerDelegate::chevronOf(int row) const
{
    if (!rows()->row(row).hasChildren)
        return {};
    const QRect line = rowRect(row);
    const int size = ui::measure::iconArrow;
    if (rows()->row(row).isHead())
        return {line.left() + 10 + rows()->row(row).depth * depthStep,
            line.top() + (line.height() - size) / 2, size, size};
    const int column = columnNamed(QLatin1String("title"));
    const int left = m_view->visualRect(rows()->index(row, column)).left() + indentOf(row) - titleIndent + 2;
    return {left, line.top() + (line.height() - size) / 2, size, size};
}

void LedgerDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const PlanRow &row = rows()->row(index.row());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    if (row.isHead())
        ground.backgroundBrush = theme.alt;
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    if (row.isHead()) {
        paintHead(*painter, option.rect, index.row());
        painter->restore();
        return;
    }

    const QString id = rows()->columns()[static_cast<size_t>(index.column())].id;
    const QColor ink = id == u"expected"        ? theme.text3
        : row.record.kind == RecordKind::Target ? theme.text2
                                                : theme.text;
    const QRect words = option.rect.adjusted(ui::measure::padding, 0, -ui::measure::padding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(theme.font(ui::TypeSize::Body));
    if (id == u"title")
        paintTitle(*painter, option.rect, index, ink);
    else if (id == u"number")
        drawWords(*painter, option.rect.adjusted(12, 0, 0, 0), text, theme.text2, Qt::AlignCenter);
    else if (isWrapped(index.row(), index.column()))
        drawLines(*painter, words, text, ink);
    else if (id == u"lead" || id == u"support")
        paintDepartments(*painter, words, text);
    else if (id == u"light" && !text.isEmpty())
        ui::paintLightLabel(*painter, words,
            shownLight(static_cast<progress::Light>(index.data(PlanRowModel::LightRole).toInt())), text, ink,
            theme);
    else
        drawWords(*painter, words, text, rows()->fieldAt(index.row(), index.column()) ? ink : theme.text2,
            index.data(Qt::TextAlignmentRole).toInt());
    if (option.state & QStyle::State_HasFocus)
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

// Every cell of a head's row draws its slice of one line that runs over all columns.
void LedgerDelegate::paintHead(QPainter &painter, const QRect &cell, int row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const QRect line = rowRect(row);
    if (const QRect chevron = chevronOf(row); !chevron.isEmpty())
        ui::paintIcon(
            painter, chevron, rows()->row(row).expanded ? ui::Icon::Down : ui::Icon::Right, theme.text3);
    const int light = columnNamed(QLatin1String("light"));
    const bool lightShown = light >= 0 && !m_view->isColumnHidden(light);
    const int atLight = m_view->columnViewportPosition(light) + ui::measure::padding + lightStep;
    const int lightEnd = lightShown && atLight <= line.right() && atLight > line.right() / 2
        ? atLight
        : line.right() - ui::measure::padding;
    const QRect lights(lightEnd - 3 * lightStep, line.top(), 3 * lightStep, line.height());
    const PlanRowModel::HeadCount counts = rows()->countUnder(row);
    painter.setFont(theme.font(ui::TypeSize::Body));
    if (lights.intersects(cell))
        ui::paintLightCounts(painter, lights,
            {{ui::Light::Green, counts.green}, {ui::Light::Yellow, counts.yellow},
                {ui::Light::Red, counts.red}},
            lightStep, theme);

    const QString count = tr("%n task(s)", nullptr, counts.tasks);
    const int countWidth = QFontMetrics(theme.font(ui::TypeSize::Small)).horizontalAdvance(count);
    painter.setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    QRect words = line.adjusted(sectionWords + rows()->row(row).depth * depthStep, 0, 0, 0);
    words.setRight(lights.left() - countWidth - 2 * ui::measure::padding);
    const QString heading = rows()->data(rows()->index(row, 0), PlanRowModel::HeadRole).toString();
    drawWords(painter, words, heading, theme.text, Qt::AlignVCenter | Qt::AlignLeft);
    const int end = std::min(painter.fontMetrics().horizontalAdvance(heading), words.width());
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    painter.drawText(words.left() + end + ui::measure::padding, line.top(), countWidth + 1, line.height(),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, count);
    if (m_view->hasFocus() && m_view->currentIndex().row() == row)
        ui::drawFocusRing(painter, line, theme);
}

void LedgerDelegate::paintTitle(
    QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ink) const
{
    const PlanRow &row = rows()->row(index.row());
    if (const QRect chevron = chevronOf(index.row()); !chevron.isEmpty())
        ui::paintIcon(
            painter, chevron, row.expanded ? ui::Icon::Down : ui::Icon::Right, ui::themeOf(m_view).text3);
    const QRect words = cell.adjusted(indentOf(index.row()), 0, -ui::measure::padding, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (m_wraps)
        drawLines(painter, words, title, ink);
    else
        drawWords(painter, words, title, ink, Qt::AlignVCenter | Qt::AlignLeft);
}

// Texts go over several lines; figures, dates and single words never.
bool LedgerDelegate::isWrapped(int row, int column) const
{
    if (!m_wraps)
        return false;
    const Field *field = rows()->fieldAt(row, column);
    return field
        && (field->type == FieldType::LongText || field->type == FieldType::Departments
            || field->id == u"task.title" || field->id == u"target.name" || field->id == u"task.answering");
}

int LedgerDelegate::heightOf(int row) const
{
    if (rows()->row(row).isHead())
        return ui::measure::row;
    const QFont font = ui::themeOf(m_view).font(ui::TypeSize::Body);
    const QFontMetrics metrics(font);
    int most = 1;
    for (int column = 0; column < rows()->columnCount(); ++column) {
        if (m_view->isColumnHidden(column) || !isWrapped(row, column))
            continue;
        const QModelIndex index = rows()->index(row, column);
        const bool title = column == columnNamed(QLatin1String("title"));
        const int left = title ? indentOf(row) : ui::measure::padding;
        const int width = m_view->columnWidth(column) - left - ui::measure::padding;
        const QString text = asOneParagraph(index.data(Qt::DisplayRole).toString());
        if (metrics.horizontalAdvance(text) <= width)
            continue;
        QTextLayout layout(text, font);
        most = std::max(most, layOutLines(layout, width));
    }
    return most == 1 ? ui::measure::row : most * lineStep + ui::measure::padding;
}

// 县发展改革局 等2家 where there are several.
void LedgerDelegate::paintDepartments(QPainter &painter, const QRect &cell, const QString &names) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const QStringList all = names.split(u'、', Qt::SkipEmptyParts);
    const QString more = all.size() > 1 ? tr("and others, %1 in all").arg(all.size()) : QString();
    const int moreWidth = more.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(more) + 4;
    const QString first = all.value(0);
    const QRect words = cell.adjusted(0, 0, -moreWidth, 0);
    drawWords(painter, words, first, theme.text, Qt::AlignVCenter | Qt::AlignLeft);
    if (more.isEmpty())
        return;
    const int end = std::min(painter.fontMetrics().horizontalAdvance(first), words.width());
    drawWords(painter, QRect(words.left() + end + 4, cell.top(), moreWidth + 1, cell.height()), more,
        theme.text3, Qt::AlignVCenter | Qt::AlignLeft);
}

const Field *LedgerDelegate::editableField(const QModelIndex &index) const
{
    return rows()->fieldAt(index.row(), index.column());
}

Result<void> LedgerDelegate::write(const QModelIndex &index, const QString &typed) const
{
    return rows()->edit(index, typed);
}

void LedgerDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    const auto *field = qobject_cast<FieldEditor *>(editor);
    if (field && field->isTall()) {
        place.setHeight(tallEditor);
        place.setWidth(std::max(place.width(), 280));
    } else if (index.column() == columnNamed(QLatin1String("lead"))) {
        place.setWidth(std::max(place.width(), 240));
    }
    const QRect room = editor->parentWidget()->rect();
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
    if (place.bottom() > room.bottom() && place.height() <= room.height())
        place.moveBottom(room.bottom());
    editor->setGeometry(place);
}

bool LedgerDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return FieldDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    const QString id = rows()->columns()[static_cast<size_t>(index.column())].id;
    const int indent = id == u"title" ? indentOf(index.row()) : ui::measure::padding;
    const int room = isWrapped(index.row(), index.column())
        ? std::numeric_limits<int>::max()
        : option.rect.width() - indent - ui::measure::padding;
    const bool several = !m_wraps && (id == u"lead" || id == u"support") && text.contains(u'、');
    const bool cut
        = several || QFontMetrics(ui::themeOf(view).font(ui::TypeSize::Body)).horizontalAdvance(text) > room;
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

} // namespace xushi
