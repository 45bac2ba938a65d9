#include "ui/presenter/longwork.h"

#include <algorithm>
#include <atomic>
#include <memory>

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QProgressDialog>
#include <QScopeGuard>
#include <QThread>
#include <QTimer>

namespace xushi::longwork
{

namespace
{

constexpr int quietTime = 400; // ms in which nothing is shown
constexpr int steps = 1000;

// Until the dialog is there, keys and clicks go nowhere: the plan must not be touched under the work.
class InputStop : public QObject
{
public:
    explicit InputStop(QWidget *allowed)
        : m_allowed(allowed)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::Shortcut:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::Wheel:
        case QEvent::DragEnter:
        case QEvent::Drop:
        case QEvent::ContextMenu:
            break;
        case QEvent::Close:
            if (object->isWidgetType() && object != m_allowed) {
                event->ignore();
                return true;
            }
            return false;
        default:
            return false;
        }
        for (const QObject *o = object; o; o = o->parent()) {
            if (o == m_allowed)
                return false;
        }
        // A native window hands its events on to the widgets; those are asked again.
        return object->isWidgetType() || event->type() == QEvent::Shortcut;
    }

private:
    QWidget *m_allowed;
};

} // namespace

void runTask(QWidget *window, const QString &title, const Task &task)
{
    QProgressDialog dialog(title, QCoreApplication::translate("LongWork", "Stop"), 0, 0, window, Qt::Dialog);
    dialog.setWindowTitle(QCoreApplication::translate("LongWork", "Please wait"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(quietTime);
    dialog.setMinimumWidth(360);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);

    std::stop_source stop;
    std::atomic<double> share = -1;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        task(stop.get_token(), [&share](double now) { share.store(now, std::memory_order_relaxed); });
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] {
        stop.request_stop();
        dialog.setLabelText(QCoreApplication::translate("LongWork", "Stopping…"));
        dialog.show();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        const double now = share.load(std::memory_order_relaxed);
        if (now < 0 || stop.stop_requested())
            return;
        dialog.setMaximum(steps);
        dialog.setValue(std::clamp(static_cast<int>(now * steps), 0, steps));
    });
    look.start(50);
    const InputStop inputStop(&dialog);
    thread->start();
    loop.exec();
    thread->wait();
}

} // namespace xushi::longwork
