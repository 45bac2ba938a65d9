#include "ui/search/searchhits.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int mostOfAKind = 6;
constexpr int mostRows = 16;
constexpr int width = 420;
constexpr int indent = 12;
constexpr int typingPause = 120; // ms
enum Role { KindRole = Qt::UserRole, IdRole, WhereRole };

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Task:
        return SearchHits::tr("Tasks");
    case RecordKind::Target:
        return SearchHits::tr("Targets");
    case RecordKind::Department:
        return SearchHits::tr("Departments");
    case RecordKind::Person:
        return SearchHits::tr("People");
    case RecordKind::Section:
        return SearchHits::tr("Chapters");
    default:
        return SearchHits::tr("Milestones");
    }
}

// The panel where a record of this kind is at home.
QString panelOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Target:
        return QStringLiteral("targets");
    case RecordKind::Department:
    case RecordKind::Person:
        return QStringLiteral("matrix");
    default:
        return QStringLiteral("ledger");
    }
}

bool isHead(const QListWidgetItem *item)
{
    return !item->data(IdRole).isValid();
}

// Title at the left, what it belongs to at the right; heads of kinds small, with their count.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(option.widget);
        const bool head = !index.data(IdRole).isValid();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.tint2);
        else if (!head && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.tint1);
        const QRect words = option.rect.adjusted(indent, 0, -indent, 0);
        const QString where = index.data(WhereRole).toString();
        painter->setFont(theme.font(ui::TypeSize::Small, head ? QFont::DemiBold : QFont::Normal));
        const int room = head ? words.width() : words.width() * 2 / 5;
        const QString shownWhere = painter->fontMetrics().elidedText(where, Qt::ElideRight, room);
        const int taken = where.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(shownWhere) + 12;
        painter->setPen(theme.text3);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, shownWhere);
        if (!head)
            painter->setFont(theme.font(ui::TypeSize::Body));
        painter->setPen(head ? theme.text2 : theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width() - taken));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {width, ui::measure::row};
    }
};

} // namespace

SearchHits::SearchHits(QLineEdit *field, Workbench &workbench)
    : QObject(field)
    , m_field(field)
    , m_workbench(workbench)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchHits::find);
    connect(field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            hide();
    });
    connect(&workbench.plan, &Plan::changed, this, [this] {
        if (isShown())
            m_pause.start();
    });
    field->installEventFilter(this);
}

bool SearchHits::isShown() const
{
    return m_list && m_list->isVisible();
}

void SearchHits::find()
{
    if (!m_field->hasFocus())
        return;
    const auto found = findInPlan(m_workbench.plan, TextQuery(m_field->text()), mostOfAKind);
    if (m_field->text().trimmed().isEmpty())
        hide();
    else {
        show();
        fill(found);
    }
}

// A child of the window, not a window: the keys stay with the field.
void SearchHits::show()
{
    if (!m_list) {
        m_list = new QListWidget(m_field->window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setAccessibleName(tr("What was found"));
        connect(m_list, &QListWidget::itemClicked, this, &SearchHits::take);
        connect(m_field, &QObject::destroyed, m_list, &QObject::deleteLater);
    }
    m_list->show();
    m_list->raise();
}

void SearchHits::fill(const std::vector<PlanHits> &found)
{
    m_list->clear();
    for (const PlanHits &kind : found) {
        auto *head = new QListWidgetItem(kindName(kind.kind), m_list);
        head->setFlags(Qt::NoItemFlags);
        head->setData(WhereRole,
            kind.count > int(kind.hits.size())
                ? tr("%1, the nearest %2").arg(kind.count).arg(kind.hits.size())
                : QString::number(kind.count));
        for (const PlanHit &hit : kind.hits) {
            auto *item = new QListWidgetItem(hit.title, m_list);
            item->setData(KindRole, int(hit.record.kind));
            item->setData(IdRole, hit.record.id);
            item->setData(WhereRole, hit.where);
            item->setToolTip(hit.where.isEmpty() ? hit.title : hit.title + u'\n' + hit.where);
        }
    }
    if (found.empty())
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
    const QPoint corner = m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + 2));
    const int rows = std::min(m_list->count(), mostRows);
    const QWidget *window = m_field->window();
    const int left = std::max(0, std::min(corner.x(), window->width() - width - 8));
    const int height
        = std::min(rows * ui::measure::row + 2 * m_list->frameWidth(), window->height() - corner.y() - 8);
    m_list->setGeometry(
        left, corner.y(), std::min(width, window->width()), std::max(height, ui::measure::row));
    m_list->scrollToTop();
}

void SearchHits::hide()
{
    m_pause.stop();
    if (m_list)
        m_list->hide();
}

void SearchHits::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (!isHead(m_list->item(row))) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    if (by < 0)
        m_list->setCurrentRow(-1); // above the first: back to what was typed
}

void SearchHits::take(const QListWidgetItem *item)
{
    if (!item || isHead(item))
        return;
    RecordRef record {RecordKind(item->data(KindRole).toInt()), item->data(IdRole).toLongLong()};
    hide();
    const QString panel = panelOf(record.kind);
    if (record.kind == RecordKind::Person) { // shown with the department
        const Person *person = m_workbench.plan.table<Person>().find(PersonId {record.id});
        record = person && person->departmentId ? refTo(*person->departmentId) : RecordRef {};
    }
    if (record.isNull())
        return;
    m_workbench.view.select(record);
    m_workbench.view.askForPanel(panel);
}

bool SearchHits::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (!isShown())
            find();
        else if (m_pause.isActive()) {
            m_pause.stop();
            find();
        }
        if (isShown())
            step(1);
        return isShown();
    case Qt::Key_Up:
        if (isShown())
            step(-1);
        return isShown();
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool chosen = isShown() && m_list->currentItem();
        if (chosen)
            take(m_list->currentItem());
        else
            hide();
        return chosen;
    }
    case Qt::Key_Escape: {
        const bool shown = isShown();
        hide();
        return shown;
    }
    default:
        return false;
    }
}

bool SearchHits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    return QObject::eventFilter(watched, event);
}

} // namespace xushi
