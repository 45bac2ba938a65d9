#include "ui/attachments/filedrop.h"

#include <algorithm>

#include <QDropEvent>
#include <QMimeData>

#include "ui/attachments/attachmentactions.h"

namespace xushi::attachments
{

namespace
{

// A plan that is dragged here is to be opened: the window sees to that.
bool offersFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && std::none_of(urls.begin(), urls.end(), [](const QUrl &url) {
        return url.path().endsWith(QStringLiteral(".xushi"), Qt::CaseInsensitive);
    });
}

} // namespace

FileDrop::FileDrop(QWidget *widget, Workbench &workbench, RecordAt recordAt)
    : QObject(widget)
    , m_widget(widget)
    , m_workbench(workbench)
    , m_recordAt(std::move(recordAt))
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

RecordRef FileDrop::targetAt(QPoint point) const
{
    const RecordRef record = m_recordAt(point);
    return canCarry(m_workbench.plan, record) ? record : RecordRef {};
}

void FileDrop::hover(const RecordRef &record)
{
    if (m_hovered == record)
        return;
    m_hovered = record;
    emit hovered(record);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        hover({});
        return false;
    default:
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!offersFiles(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    const RecordRef record = targetAt(drop->position().toPoint());
    if (event->type() != QEvent::Drop)
        hover(record);
    // Entering has to be accepted for moves to follow.
    if (record.isNull() && event->type() != QEvent::DragEnter) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        hover({});
        // Later, so that the program they were dragged from does not wait for us.
        QMetaObject::invokeMethod(
            this,
            [this, record, urls = drop->mimeData()->urls()] {
                dropFiles(m_workbench, m_widget->window(), record, urls);
            },
            Qt::QueuedConnection);
    }
    return true;
}

} // namespace xushi::attachments
