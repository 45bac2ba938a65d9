#include "ui/panels/overview/itemlist.h"

#include <algorithm>

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

#include "ui/models/shownlight.h"
#include "ui/panels/overview/overview.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/theme/xushistyle.h"
#include "ui/widgets/buttons.h"

namespace xushi
{

namespace
{

constexpr int listWidth = 520;
constexpr int mostRows = 12;
constexpr int numberWidth = 36;
constexpr int departmentWidth = 124;
constexpr int lightWidth = 20;

enum Role { DepartmentRole = Qt::UserRole + 1, NumberRole, LightRole, EarlierRole, RecordIdRole };

// Rows are asked for as they come into sight: a list may hold every task of a province.
class ItemModel : public QAbstractListModel
{
public:
    ItemModel(const Plan &plan, const Surveyor &surveyor, QDate day, QDate earlier,
        std::vector<RecordRef> records, QObject *parent)
        : QAbstractListModel(parent)
        , m_plan(plan)
        , m_surveyor(surveyor)
        , m_day(day)
        , m_earlier(earlier)
        , m_records(std::move(records))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const RecordRef record = m_records[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return title(record);
        case DepartmentRole:
            return department(record);
        case NumberRole:
            return number(record);
        case LightRole:
            return static_cast<int>(m_surveyor.standingOf(record, m_day).light);
        case EarlierRole:
            return m_earlier.isValid()
                ? QVariant(static_cast<int>(m_surveyor.standingOf(record, m_earlier).light))
                : QVariant();
        case RecordIdRole:
            return QVariant::fromValue(record);
        default:
            return {};
        }
    }

private:
    [[nodiscard]] const Task *taskOf(const RecordRef &record) const
    {
        return record.kind == RecordKind::Task ? m_plan.tasks().find(TaskId {record.id}) : nullptr;
    }
    [[nodiscard]] const Target *targetOf(const RecordRef &record) const
    {
        return record.kind == RecordKind::Target ? m_plan.targets().find(TargetId {record.id}) : nullptr;
    }
    [[nodiscard]] QString title(const RecordRef &record) const
    {
        if (const Task *task = taskOf(record))
            return task->title;
        const Target *target = targetOf(record);
        return target ? target->name : QString();
    }
    [[nodiscard]] QString number(const RecordRef &record) const
    {
        const Target *target = targetOf(record);
        const Task *task = target ? m_plan.tasks().find(target->taskId) : taskOf(record);
        if (!task)
            return {};
        return task->number.isEmpty() ? progress::topTask(m_plan, *task).number : task->number;
    }
    [[nodiscard]] QString department(const RecordRef &record) const
    {
        if (const Target *target = targetOf(record)) {
            const Department *department = departmentOf(m_plan, *target);
            return department ? department->name : QString();
        }
        const Task *task = taskOf(record);
        if (!task)
            return {};
        auto id = progress::countedUnder(m_plan, task->id);
        if (!id)
            id = progress::countedUnder(m_plan, progress::topTask(m_plan, *task).id);
        const Department *department = m_plan.departments().find(id);
        return department ? department->name : QString();
    }

    const Plan &m_plan;
    const Surveyor &m_surveyor;
    QDate m_day;
    QDate m_earlier;
    std::vector<RecordRef> m_records;
};

class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(option.widget);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QRect rest = option.rect.adjusted(12, 0, -12, 0);
        const auto fromRight = [&rest](int width) {
            const QRect cell(rest.right() + 1 - width, rest.top(), width, rest.height());
            rest.setRight(cell.left() - 1);
            return cell;
        };
        const auto paintLight = [&](const QVariant &light) {
            const QRect cell = fromRight(lightWidth);
            ui::paintLight(*painter, QRect(cell.right() - 11, cell.top() + (cell.height() - 12) / 2, 12, 12),
                shownLight(static_cast<progress::Light>(light.toInt())), theme);
        };
        const auto write = [&](const QRect &cell, const QString &text, const QColor &ink) {
            painter->setPen(ink);
            painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        };
        paintLight(index.data(LightRole));
        painter->setFont(theme.font(ui::TypeSize::Small));
        if (const QVariant earlier = index.data(EarlierRole); earlier.isValid()) {
            write(fromRight(16).adjusted(3, 0, 0, 0), QStringLiteral("→"), theme.text3);
            paintLight(earlier);
        }
        write(fromRight(departmentWidth).adjusted(8, 0, 0, 0), index.data(DepartmentRole).toString(),
            theme.text2);
        write(QRect(rest.left(), rest.top(), numberWidth - 4, rest.height()),
            index.data(NumberRole).toString(), theme.text3);
        painter->setFont(theme.font(ui::TypeSize::Body));
        write(rest.adjusted(numberWidth, 0, 0, 0), index.data(Qt::DisplayRole).toString(), theme.text);
        if (option.state.testFlag(QStyle::State_HasFocus))
            ui::drawFocusRing(*painter, option.rect, theme);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {listWidth, ui::measure::row};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
        const QModelIndex &index) override
    {
        if (!index.isValid())
            return false;
        const QString text
            = index.data(Qt::DisplayRole).toString() + u'\n' + index.data(DepartmentRole).toString();
        QToolTip::showText(event->globalPos(),
            QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.trimmed().toHtmlEscaped()),
            view);
        return true;
    }
};

} // namespace

ItemList::ItemList(Workbench &workbench, const Surveyor &surveyor, const Figure &figure,
    std::vector<RecordRef> records, QWidget *parent)
    : Popover(parent)
    , m_workbench(workbench)
    , m_view(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(figure.name);
    body()->setContentsMargins(1, 12, 1, 8);
    const int rows = std::clamp(static_cast<int>(records.size()), 1, mostRows);
    const QDate day = figure.day.isValid() ? figure.day : workbench.view.asOf();
    m_view->setModel(
        new ItemModel(workbench.plan, surveyor, day, figure.earlier, std::move(records), m_view));
    m_view->setItemDelegate(new ItemDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setProperty(ui::plainRowsProperty, true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFixedHeight(rows * ui::measure::row);
    m_view->setMinimumWidth(listWidth);
    m_view->setAccessibleName(figure.name);
    m_view->installEventFilter(this);
    // The head of a pop-up has no margins of its own.
    if (QLayoutItem *head = body()->itemAt(0))
        head->widget()->setContentsMargins(12, 0, 8, 0);
    body()->addWidget(m_view);
    addFoot();
    // A row that vanishes behind the list would leave it lying.
    connect(&workbench.plan, &Plan::changed, this, &QWidget::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_moving)
                select(index);
        });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index);
        close();
    });
    m_view->setFocus();
}

void ItemList::addFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(12);
    const auto addLink = [&](const QString &text, const QString &panel) {
        auto *link = new ui::LinkButton(text);
        connect(link, &QAbstractButton::clicked, this, [this, panel] {
            const QModelIndex current = m_view->currentIndex();
            select(current.isValid() ? current : m_view->model()->index(0, 0));
            close();
            m_workbench.view.askForPanel(panel);
        });
        row->addWidget(link);
    };
    addLink(tr("Go to the ledger"), QStringLiteral("ledger"));
    const QVariant first = m_view->model()->index(0, 0).data(RecordIdRole);
    if (first.value<RecordRef>().kind == RecordKind::Target)
        addLink(tr("Go to the targets"), QStringLiteral("target"));
    row->addStretch();
    body()->addLayout(row);
}

void ItemList::select(const QModelIndex &index)
{
    if (index.isValid())
        m_workbench.view.select(index.data(RecordIdRole).value<RecordRef>());
}

bool ItemList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    m_moving = true;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    select(m_view->currentIndex());
    close();
    return true;
}

} // namespace xushi
