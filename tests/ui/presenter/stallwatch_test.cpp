#include <gtest/gtest.h>

#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <vector>

#include "ui/presenter/stallwatch.h"

using namespace xushi;

namespace
{

void run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

TEST(StallWatch, SaysWhenAnEventTakesTooLongAndWhichItWas)
{
    std::vector<StallWatch::Stall> stalls;
    const StallWatch watch([&](const StallWatch::Stall &stall) { stalls.push_back(stall); });
    QObject here;
    QTimer::singleShot(0, &here, [] { QThread::msleep(StallWatch::limit + 60); });
    run(300);
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_GE(stalls.front().milliseconds, StallWatch::limit + 50);
    EXPECT_FALSE(stalls.front().where.isEmpty());
}

TEST(StallWatch, WaitingIsNoStallAlsoInANestedLoop)
{
    std::vector<StallWatch::Stall> stalls;
    StallWatch watch([&](const StallWatch::Stall &stall) { stalls.push_back(stall); });
    QObject here;
    QTimer::singleShot(0, &here, [] { run(StallWatch::limit + 100); });
    run(StallWatch::limit + 200);
    EXPECT_TRUE(stalls.empty()) << stalls.front().milliseconds << stalls.front().where.toStdString();
    (void)watch.takeLongest();
    EXPECT_EQ(watch.takeLongest().milliseconds, 0);
}

TEST(StallWatch, WorkBehindANestedLoopIsSeen)
{
    std::vector<StallWatch::Stall> stalls;
    const StallWatch watch([&](const StallWatch::Stall &stall) { stalls.push_back(stall); });
    QObject here;
    QTimer::singleShot(0, &here, [] {
        run(30);
        QThread::msleep(StallWatch::limit + 60);
    });
    run(400);
    ASSERT_EQ(stalls.size(), 1U);
}
