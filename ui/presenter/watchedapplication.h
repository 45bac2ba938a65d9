#pragma once

#include <QApplication>

#include "ui/presenter/stallwatch.h"

namespace xushi
{

// The application as it always is, except that a StallWatch, if there is one, sees every event.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const StallWatch::Event watched(receiver, event);
        return QApplication::notify(receiver, event);
    }
};

} // namespace xushi
