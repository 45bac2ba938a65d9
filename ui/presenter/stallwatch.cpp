#include "ui/presenter/stallwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

namespace xushi
{

namespace
{

Q_LOGGING_CATEGORY(log, "xushi.stall")

StallWatch *watch = nullptr; // the one there is; read on the window's thread only

QString placeOf(const QObject *receiver, const QEvent *event)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(receiver->metaObject()->className()),
        kind ? QString::fromLatin1(kind) : QString::number(event->type()));
}

} // namespace

StallWatch::StallWatch(Say say, QObject *parent)
    : QObject(parent)
    , m_say(std::move(say))
{
    Q_ASSERT(!watch);
    watch = this;
    if (auto *dispatcher = QAbstractEventDispatcher::instance()) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (m_level > 0)
                begin(m_where);
        });
    }
}

StallWatch::~StallWatch()
{
    watch = nullptr;
}

StallWatch::Stall StallWatch::takeLongest()
{
    return std::exchange(m_longest, {});
}

void StallWatch::begin(const QString &where)
{
    m_where = where;
    m_running = true;
    m_since.start();
}

void StallWatch::end()
{
    if (!m_running)
        return;
    m_running = false;
    const Stall stall {static_cast<int>(m_since.elapsed()), m_where};
    if (stall.milliseconds > m_longest.milliseconds)
        m_longest = stall;
    if (stall.milliseconds <= limit)
        return;
    if (m_say)
        m_say(stall);
    else
        qCWarning(log).noquote() << stall.milliseconds << "ms in" << stall.where;
}

// Only events that a loop hands on begin a stretch; those sent within one belong to it.
StallWatch::Event::Event(const QObject *receiver, const QEvent *event)
{
    if (!watch || QThread::currentThread() != watch->thread())
        return;
    const int level = std::max(1, QThread::currentThread()->loopLevel());
    if (watch->m_level >= level)
        return;
    m_watch = watch;
    m_outerLevel = std::exchange(watch->m_level, level);
    m_outerWhere = watch->m_where;
    watch->end();
    watch->begin(placeOf(receiver, event));
}

StallWatch::Event::~Event()
{
    if (!m_watch || m_watch != watch)
        return;
    m_watch->end();
    m_watch->m_level = m_outerLevel;
    if (m_outerLevel > 0)
        m_watch->begin(m_outerWhere);
}

} // namespace xushi
