#include "ui/start/recentview.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/start/recentmodel.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr int mostRows = 8;

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool missing = index.data(RecentModel::MissingRole).toBool();
        painter->fillRect(option.rect,
            selected && hovered ? theme.tint3
                : selected      ? theme.tint2
                : hovered       ? theme.tint1
                                : theme.base);
        ui::drawLineBottom(*painter, option.rect, theme.hair);
        QRect cell = option.rect.adjusted(ui::measure::padding, 0, -ui::measure::padding, 0);
        painter->setFont(theme.font(ui::TypeSize::Body));
        painter->setPen(missing ? theme.text3 : theme.text);
        if (index.column() == RecentModel::Name) {
            drawLine(*painter, cell.adjusted(0, 2, 0, -cell.height() / 2), index.data().toString());
            painter->setFont(theme.font(ui::TypeSize::Small));
            painter->setPen(theme.text3);
            const QString folder = index.data(RecentModel::FolderRole).toString();
            drawLine(*painter, cell.adjusted(0, cell.height() / 2, 0, -2),
                missing ? RecentModel::tr("No longer there: %1").arg(folder) : folder);
        } else {
            if (index.column() == RecentModel::UsedAt)
                painter->setPen(theme.text2);
            painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), index.data().toString());
        }
    }

private:
    static void drawLine(QPainter &painter, const QRect &place, const QString &text)
    {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
    }
};

} // namespace

RecentView::RecentView(RecentModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RecentDelegate(this));
    // After a search the first plan is the one that Enter opens.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
    });
    setAccessibleName(tr("Recent plans"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ui::measure::row2);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(ui::measure::row);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize RecentView::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    return {640, ui::measure::row + rows * ui::measure::row2 + 2 * frameWidth()};
}

QString RecentView::currentPath() const
{
    return currentIndex().isValid() ? m_model.plan(currentIndex().row()).path : QString();
}

void RecentView::keyPressEvent(QKeyEvent *event)
{
    const QString path = currentPath();
    if (!path.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit openAsked(path);
    else if (!path.isEmpty() && event->key() == Qt::Key_Delete)
        emit removeAsked(path);
    else
        QTableView::keyPressEvent(event);
}

void RecentView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit openAsked(m_model.plan(index.row()).path);
}

void RecentView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, path] { emit openAsked(path); });
    menu.addAction(tr("Show in its folder"), this, [this, path] { emit folderAsked(path); });
    menu.addAction(tr("Remove from this list"), this, [this, path] { emit removeAsked(path); });
    menu.exec(event->globalPos());
}

void RecentView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void RecentView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr int number = 88;
    constexpr int latest = 120;
    constexpr int usedAt = 176;
    horizontalHeader()->resizeSection(
        RecentModel::Name, std::max(160, viewport()->width() - 2 * number - latest - usedAt));
    horizontalHeader()->resizeSection(RecentModel::Tasks, number);
    horizontalHeader()->resizeSection(RecentModel::Targets, number);
    horizontalHeader()->resizeSection(RecentModel::Latest, latest);
    horizontalHeader()->resizeSection(RecentModel::UsedAt, usedAt);
}

} // namespace xushi
