#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QtTest/QTest>

#include "ui/presenter/longwork.h"

using namespace xushi;

namespace
{

QProgressDialog *shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QProgressDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST(LongWork, GivesTheResultAndKeepsTheWindowAlive)
{
    QWidget window;
    window.show();
    int beats = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &window, [&] { ++beats; });
    beat.start(5);
    QThread *const here = QThread::currentThread();
    QThread *worker = nullptr;
    const auto result = longwork::run<int>(&window, QStringLiteral("数"),
        [&](std::stop_token, const longwork::Progress &progress) -> Result<int> {
            worker = QThread::currentThread();
            for (int i = 0; i < 10; ++i) {
                progress(i / 10.0);
                QThread::msleep(10);
            }
            return 42;
        });
    EXPECT_EQ(*result, 42);
    EXPECT_NE(worker, here);
    EXPECT_GT(beats, 2);
}

TEST(LongWork, KeysAndClicksGoNowhereMeanwhile)
{
    QLineEdit line;
    line.show();
    line.setFocus();
    QTimer::singleShot(20, &line, [&] { QTest::keyClicks(&line, QStringLiteral("abc")); });
    (void)longwork::run<int>(
        &line, QStringLiteral("等"), [](std::stop_token, const longwork::Progress &) -> Result<int> {
            QThread::msleep(80);
            return 0;
        });
    EXPECT_TRUE(line.text().isEmpty());
    QTest::keyClicks(&line, QStringLiteral("abc"));
    EXPECT_EQ(line.text(), QStringLiteral("abc"));
}

TEST(LongWork, AfterAMomentTheDialogShowsHowFarItIsAndStops)
{
    QWidget window;
    window.show();
    int seen = -1;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        QProgressDialog *dialog = shownDialog();
        if (!dialog || dialog->value() <= 0)
            return;
        look.stop();
        seen = dialog->value() * 100 / dialog->maximum();
        QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
    });
    look.start(20);
    const auto result = longwork::run<int>(&window, QStringLiteral("长"),
        [](std::stop_token stop, const longwork::Progress &progress) -> Result<int> {
            for (int i = 0; i < 2000 && !stop.stop_requested(); ++i) {
                progress(0.25);
                QThread::msleep(5);
            }
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled, {});
            return 1;
        });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(seen, 25);
    EXPECT_EQ(shownDialog(), nullptr);
}
