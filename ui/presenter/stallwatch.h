#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QEvent;

namespace xushi
{

// Says when the event loop of the window stands still: the time from one event's begin to its end, waiting
// and nested loops (dialogs, long work beside the window) left out. Asks nothing of the code it watches.
// Made in tests, benchmarks and with XUSHI_WATCH set; one at a time, on the thread of the window.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int limit = 100; // ms, DESIGN's word for what a person notices

    struct Stall {
        int milliseconds = 0;
        QString where; // class of the receiver and kind of the event
    };
    using Say = std::function<void(const Stall &)>;

    // Without `say` a stall is a warning in the log.
    explicit StallWatch(Say say = {}, QObject *parent = nullptr);
    ~StallWatch() override;

    // The longest stretch so far, and forgets it.
    [[nodiscard]] Stall takeLongest();

    // For the application's notify(): before and after an event is handed on.
    class Event
    {
    public:
        Event(const QObject *receiver, const QEvent *event);
        ~Event();
        Event(const Event &) = delete;
        Event &operator=(const Event &) = delete;

    private:
        StallWatch *m_watch = nullptr;
        int m_outerLevel = 0;
        QString m_outerWhere;
    };

private:
    void begin(const QString &where);
    void end();

    Say m_say;
    QElapsedTimer m_since;
    bool m_running = false;
    int m_level = 0; // of the event loop whose event is being handled
    QString m_where;
    Stall m_longest;
};

} // namespace xushi
