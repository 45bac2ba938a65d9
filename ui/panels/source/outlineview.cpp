#include "ui/panels/source/outlineview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/panels/source/outlinedelegate.h"
#include "ui/panels/source/outlinemodel.h"

namespace xushi::source
{

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new OutlineDelegate(model, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The plan that was read"));
}

void OutlineView::showRow(int row)
{
    const QModelIndex shown = row < 0 ? QModelIndex() : m_model.index(row);
    setCurrentIndex(shown);
    if (shown.isValid())
        scrollTo(shown, EnsureVisible);
    else
        clearSelection();
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && fold(event->key()))
        event->accept();
    else
        QListView::keyPressEvent(event);
    const bool asked = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex().isValid() && (currentIndex() != before || asked))
        emit rowChosen(currentIndex().row());
}

// Left closes or goes to the row above in the tree, right opens or goes to the first row below.
bool OutlineView::fold(int key)
{
    if (!currentIndex().isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const int row = currentIndex().row();
    const OutlineRow current = m_model.row(row);
    const bool canFold = current.hasChildren && current.expanded == (key == Qt::Key_Left);
    if (canFold)
        m_model.setExpanded(row, key == Qt::Key_Right);
    else if (key == Qt::Key_Left && m_model.parentOf(row) >= 0)
        showRow(m_model.parentOf(row));
    else if (key == Qt::Key_Right && current.expanded)
        showRow(row + 1);
    return true;
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed.isValid()) {
        const OutlineRow &row = m_model.row(pressed.row());
        const QRect arrow = OutlineDelegate::chevron(row, visualRect(pressed));
        if (row.hasChildren && arrow.contains(event->position().toPoint())) {
            m_model.setExpanded(pressed.row(), !row.expanded);
            return;
        }
    }
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && pressed.isValid())
        emit rowChosen(pressed.row());
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed.isValid())
        m_model.setExpanded(pressed.row(), !m_model.row(pressed.row()).expanded);
}

} // namespace xushi::source
