#include "ui/widgets/choicepopover.h"

#include "core/text/textquery.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/xushistyle.h"
#include "ui/widgets/searchfield.h"

#include <algorithm>
#include <optional>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace xushi::ui
{

namespace
{

enum Role { IdRole = Qt::UserRole, NoteRole, KeysRole, TakenRole };
constexpr int markColumn = 28;
constexpr int mostRows = 12;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const bool taken = index.data(TakenRole).toBool();
        if (taken)
            paintIcon(*painter, QRect(option.rect.left() + 8, option.rect.top() + 6, 16, 16), Icon::Check,
                theme.accent);
        const QRect words = option.rect.adjusted(markColumn, 0, -12, 0);
        painter->setFont(theme.font(TypeSize::Small));
        painter->setPen(theme.text3);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(NoteRole).toString());
        const int note = painter->fontMetrics().horizontalAdvance(index.data(NoteRole).toString());
        painter->setFont(theme.font(TypeSize::Body, taken ? QFont::Medium : QFont::Normal));
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width() - note - measure::gap));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(*painter, option.rect, theme);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString whole = index.data(Qt::DisplayRole).toString() + index.data(NoteRole).toString();
        return {markColumn + option.fontMetrics.horizontalAdvance(whole) + 36, measure::row};
    }
};

// By its words or by one of its other names; none: it is not found.
std::optional<TextQuery::Nearness> nearness(const QListWidgetItem *item, const TextQuery &query)
{
    std::optional<TextQuery::Nearness> nearest = query.nearness(item->text());
    for (const QString &key : item->data(KeysRole).toStringList()) {
        const auto near = query.nearness(key);
        if (near && (!nearest || *near < *nearest))
            nearest = near;
    }
    return nearest;
}

} // namespace

ChoicePopover::ChoicePopover(const QList<Choice> &choices, ChoiceMode mode, QWidget *parent)
    : Popover(parent, Padding::None)
    , m_list(new QListWidget)
    , m_mode(mode)
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->setSpacing(0);
    body()->setContentsMargins(1, 4, 1, 4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty(plainRowsProperty, true);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopover::take);
    fill(choices);
}

void ChoicePopover::fill(const QList<Choice> &choices)
{
    int widest = 96;
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(IdRole, choice.id);
        item->setData(NoteRole, choice.note);
        item->setData(KeysRole, choice.keys);
        widest = std::max(widest,
            markColumn + 36 + fontMetrics().horizontalAdvance(choice.text)
                + fontMetrics().horizontalAdvance(choice.note));
    }
    const int rows = std::min(int(choices.size()), mostRows);
    m_list->setFixedHeight(rows * measure::row);
    m_list->setMinimumWidth(std::min(widest + measure::scroll, 420));
}

void ChoicePopover::setCurrent(const QStringList &ids)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString id = item->data(IdRole).toString();
        // In a list of many, no id at all is the choice of everything.
        const bool taken = ids.contains(id) || (m_mode == ChoiceMode::Many && ids.isEmpty() && id.isEmpty());
        item->setData(TakenRole, taken);
        item->setData(Qt::AccessibleDescriptionRole, taken ? tr("taken") : QString());
        if (taken && !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

void ChoicePopover::addSearch(const QString &placeholder)
{
    m_search = new SearchField;
    m_search->setPlaceholderText(placeholder);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopover::narrow);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 8);
    row->addWidget(m_search);
    body()->insertLayout(0, row);
    m_search->setFocus();
}

void ChoicePopover::narrow(const QString &text)
{
    const TextQuery query(text);
    QListWidgetItem *first = nullptr;
    std::optional<TextQuery::Nearness> nearest;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const auto near = nearness(item, query);
        item->setHidden(!near);
        if (near && (!nearest || *near < *nearest)) {
            nearest = near;
            first = item;
        }
    }
    m_list->setCurrentItem(first);
}

void ChoicePopover::take(QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    emit toggled(item->data(IdRole).toString());
    if (m_mode == ChoiceMode::One)
        close();
}

bool ChoicePopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool taking
        = key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && watched == m_list);
    if (taking) {
        take(m_list->currentItem());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Popover::eventFilter(watched, event);
}

} // namespace xushi::ui
