#include "ui/panels/history/changeview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/panels/history/textmarks.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int margin = 16;
constexpr int titleWidth = 96;
constexpr int indent = 40; // of fields under their record
constexpr int lineSpacing = 20;
constexpr int padding = 4; // above and below wrapped words
constexpr qsizetype longText = 44; // characters of both values that still stand side by side
constexpr qsizetype kept = 16; // characters left of what is the same, at each side of a difference

QTextLayout::FormatRange format(qsizetype start, qsizetype length, const QColor &ink)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    range.format.setForeground(ink);
    return range;
}

// The text with the parts that are the same on both sides shortened; the parts' places follow.
QString shortened(const QString &text, std::vector<TextPart> &parts)
{
    QString result;
    qsizetype from = 0;
    const auto add = [&](qsizetype to, bool first, bool last) {
        const qsizetype length = to - from;
        const qsizetype head = first ? 0 : kept;
        const qsizetype tail = last ? 0 : kept;
        if (length <= head + tail + 8) {
            result += QStringView(text).mid(from, length);
            return;
        }
        result += QStringView(text).mid(from, head);
        result += u'…';
        result += QStringView(text).mid(to - tail, tail);
    };
    for (TextPart &part : parts) {
        add(part.start, from == 0, false);
        from = part.start + part.length;
        const QString words = text.mid(part.start, part.length);
        part = {result.size(), words.size()};
        result += words;
    }
    if (parts.empty())
        return text.size() > 4 * kept ? text.left(4 * kept) + u'…' : text;
    add(text.size(), false, true);
    return result;
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', QChar(0x21B5)).replace(u'\r', QString());
}

} // namespace

ChangeDelegate::ChangeDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    connect(view->model(), &QAbstractItemModel::modelReset, this, [this] { m_heights.clear(); });
}

const ChangeModel &ChangeDelegate::changes() const
{
    return *static_cast<const ChangeModel *>(m_view->model());
}

ChangeDelegate::Words ChangeDelegate::wordsOf(const ChangeRow &row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    Words words;
    const auto add = [&](const QString &text, const QColor &ink) {
        words.formats << format(words.text.size(), text.size(), ink);
        words.text += text;
    };
    if (row.kind == ChangeRowKind::Note) {
        add(row.text, theme.text2);
        return words;
    }
    if (row.kind == ChangeRowKind::Values) {
        for (const FieldLine &line : row.values) {
            if (!words.text.isEmpty())
                add(QStringLiteral("　"), theme.text);
            add(ChangeModel::tr("%1: ").arg(line.title), theme.text3);
            add(onOneLine(line.before.isEmpty() ? line.after : line.before), theme.text);
        }
        return words;
    }
    const QString none = ChangeModel::tr("(empty)");
    const QString before = onOneLine(row.line.before);
    const QString after = onOneLine(row.line.after);
    if (before.size() + after.size() <= longText || before.isEmpty() || after.isEmpty()) {
        // A text that is moved among its neighbours has no value before.
        add(before.isEmpty() ? none : before, before.isEmpty() ? theme.text3 : theme.text2);
        add(QStringLiteral(" → "), theme.text3);
        add(after.isEmpty() ? none : after, after.isEmpty() ? theme.text3 : theme.text);
        return words;
    }
    TextDifference difference = differenceOf(before, after);
    const auto addMarked = [&](const QString &text, std::vector<TextPart> parts, bool gone) {
        const QString shown = shortened(text, parts);
        const qsizetype start = words.text.size();
        add(shown, gone ? theme.text2 : theme.text);
        for (const TextPart &part : parts) {
            QTextLayout::FormatRange mark
                = format(start + part.start, part.length, gone ? theme.text2 : theme.text);
            mark.format.setBackground(gone ? theme.cTrack : theme.tint3);
            mark.format.setFontStrikeOut(gone);
            words.formats << mark;
        }
    };
    addMarked(before, difference.gone, true);
    words.text += QChar(QChar::LineSeparator);
    add(QStringLiteral("→ "), theme.text3);
    addMarked(after, difference.come, false);
    return words;
}

QRect ChangeDelegate::wordsRect(const ChangeRow &row, const QRect &cell) const
{
    const int left = row.kind == ChangeRowKind::Field ? indent + titleWidth
        : row.kind == ChangeRowKind::Values           ? indent
                                                      : margin;
    return cell.adjusted(left, padding, -margin, -padding);
}

int ChangeDelegate::layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 40));
        line.setPosition({0, lines * lineSpacing + (lineSpacing - line.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1) * lineSpacing;
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ChangeRow &row = changes().row(index.row());
    const int width = m_view->viewport()->width();
    if (row.kind == ChangeRowKind::Record || row.kind == ChangeRowKind::Step)
        return {width, ui::measure::row};
    if (width != m_width)
        m_heights.clear();
    m_width = width;
    m_heights.resize(static_cast<size_t>(changes().rowCount()));
    int &height = m_heights[static_cast<size_t>(index.row())];
    if (height > 0)
        return {width, height};
    const Words words = wordsOf(row);
    const ui::Theme &theme = ui::themeOf(m_view);
    QTextLayout layout(words.text, theme.font(ui::TypeSize::Body));
    layout.setFormats(words.formats);
    const QRect room = wordsRect(row, QRect(0, 0, width, 100));
    height = std::max(layOut(layout, room.width()) + 2 * padding, ui::measure::row);
    return {width, height};
}

void ChangeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    const ChangeRow &row = changes().row(index.row());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyleOptionViewItem ground = option;
    if (row.kind == ChangeRowKind::Step)
        ground.backgroundBrush = theme.alt;
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    if (row.kind == ChangeRowKind::Step) {
        painter->setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
        painter->setPen(theme.text);
        const QRect words = option.rect.adjusted(margin, 0, -margin, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(row.text, Qt::ElideRight, words.width()));
    } else if (row.kind == ChangeRowKind::Record) {
        paintRecord(*painter, option.rect, row);
    } else {
        const Words words = wordsOf(row);
        const QRect room = wordsRect(row, option.rect);
        painter->setFont(theme.font(ui::TypeSize::Body));
        if (row.kind == ChangeRowKind::Field) {
            painter->setPen(theme.text3);
            const QRect title(option.rect.left() + indent, room.top(), titleWidth - 8, lineSpacing);
            painter->drawText(title, Qt::AlignVCenter | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(row.line.title, Qt::ElideRight, title.width()));
        }
        QTextLayout layout(words.text, painter->font());
        layout.setFormats(words.formats);
        layOut(layout, room.width());
        painter->setPen(theme.text);
        layout.draw(painter, room.topLeft());
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        ui::drawFocusRing(*painter, option.rect, theme);
    painter->restore();
}

// 修改 任务 平台建设 ……… 篇章“一、创新”
void ChangeDelegate::paintRecord(QPainter &painter, const QRect &cell, const ChangeRow &row) const
{
    const ui::Theme &theme = ui::themeOf(m_view);
    QRect rest = cell.adjusted(margin, 0, -margin, 0);
    const auto word = [&](const QString &text, const QFont &font, const QColor &ink, int gap) {
        if (rest.width() <= 0)
            return;
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(text) + gap);
    };
    const bool gone = row.change->operation == Changes::Operation::Delete;
    word(operationName(row.change->operation), theme.font(ui::TypeSize::Small, QFont::Medium), theme.text2,
        ui::measure::padding);
    word(HistoryWords::kindName(row.change->record.kind), theme.font(ui::TypeSize::Small), theme.text3,
        ui::measure::padding);
    QFont name = theme.font(ui::TypeSize::Body, QFont::DemiBold);
    name.setStrikeOut(gone);
    word(changes().recordTitle(row), name, gone ? theme.text2 : theme.text, 12);
    if (const QString place = changes().placeTitle(row); rest.width() > 60 && !place.isEmpty())
        word(place, theme.font(ui::TypeSize::Small), theme.text3, 0);
}

ChangeView::ChangeView(ChangeModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(ui::measure::row);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Fixed);
    setUniformItemSizes(false);
    setAccessibleName(ChangeModel::tr("Changes"));
    connect(model, &QAbstractItemModel::modelReset, this, &ChangeView::rowChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        emit menuAsked(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    });
}

void ChangeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit rowChanged();
}

void ChangeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit menuAsked(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    QListView::keyPressEvent(event);
}

void ChangeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    emit menuAsked(
        index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

// Heights follow the width.
void ChangeView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace xushi
