#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QScrollBar>

#include "core/edits/progressedits.h"
#include "core/edits/taskedits.h"
#include "core/exchange/demoprogress.h"
#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"

using namespace xushi;

namespace
{

QByteArray seed(const QString &name)
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(QWidget &widget, const QString &file)
{
    QApplication::processEvents();
    if (!widget.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

// Items and shorter spans, so that labels and items are seen too.
void addItems(test::Desk &desk)
{
    Plan &plan = *desk.plan;
    const TaskId first = desk.task(QStringLiteral("加快高能级创新平台建设"));
    const auto item = [&](const char *title, QDate from, QDate to) {
        const auto id = edits::addTask(plan, {{}, first, {}}, QString::fromUtf8(title));
        (void)edits::setTaskStart(plan, *id, from);
        (void)edits::setTaskEnd(plan, *id, to);
        return *id;
    };
    const TaskId report = item("市级平台申报", {2023, 2, 6}, {2023, 5, 26});
    const auto done = edits::addMilestone(plan, report, QStringLiteral("已认定"), {2023, 5, 26});
    (void)edits::setMilestoneDone(plan, *done, {2023, 5, 26});
    const TaskId merge = item("工程研究中心优化整合", {2023, 4, 3}, {2023, 9, 28});
    (void)edits::addMilestone(plan, merge, QStringLiteral("报省发展改革委"), {2023, 9, 28});
    (void)item("省级平台培育", {2023, 10, 9}, {2023, 12, 20});
    (void)item("建成后评价", {}, {});
    (void)edits::setTaskStart(
        plan, desk.task(QStringLiteral("发展壮大绿色低碳环保产业")), QDate(2023, 6, 15));
}

void saveAll(test::Desk &desk, const QString &folder, const QString &theme)
{
    const auto name = [&](const char *part) {
        return QStringLiteral("%1/timeline-%2-%3.png").arg(folder, QLatin1String(part), theme);
    };
    TimelinePanel panel(desk.workbench, nullptr);
    panel.resize(1230, 660);
    panel.show();
    desk.view.select(refTo(desk.task(QStringLiteral("加大高端人才引育力度"))));
    panel.view()->tree()->setFocus();
    save(panel, name("1230"));
    panel.resize(1784, 980);
    save(panel, name("1784"));
    panel.resize(1045, 500);
    save(panel, name("1045"));
    panel.resize(725, 500);
    save(panel, name("725"));
    panel.resize(1230, 660);
    panel.view()->setLevel(ScaleLevel::Week);
    save(panel, name("week"));
    panel.view()->zoomAt(3, 200);
    save(panel, name("days"));
    panel.view()->setLevel(ScaleLevel::Month);
    save(panel, name("month"));
    panel.view()->setLevel(ScaleLevel::Quarter);
    save(panel, name("quarter"));
    panel.view()->setLevel(ScaleLevel::Year);
    save(panel, name("year"));
    panel.view()->zoom(ZoomStep::Fit);
    panel.view()->rows().listAllMilestones(true);
    save(panel, name("milestones"));
    desk.view.select(refTo(desk.task(QStringLiteral("市级平台申报"))));
    panel.view()->addMilestone(QDate(2023, 4, 20));
    save(panel, name("naming"));
    panel.view()->rows().listAllMilestones(false);
}

// Median milliseconds of one call.
template <class Function>
double median(Function &&call)
{
    std::vector<double> times;
    for (int i = 0; i < 41; ++i) {
        QElapsedTimer timer;
        timer.start();
        call(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + 20, times.end());
    return times[20];
}

// One full frame of 60 rows, and the strip that scrolling by 40 px lays open.
void measure(test::Desk &desk)
{
    TimelinePanel panel(desk.workbench, nullptr);
    panel.resize(1784, 40 + 40 + 60 * 28);
    panel.show();
    QApplication::processEvents();
    QImage image(panel.size(), QImage::Format_RGB32);
    TimelineView *view = panel.view();
    const auto frame = [&](int) { view->render(&image); };
    std::printf("full frame, fit: %.2f ms\n", median(frame));
    view->setLevel(ScaleLevel::Week);
    QApplication::processEvents();
    std::printf("full frame, weeks: %.2f ms\n", median(frame));
    QScrollBar *across = view->bars()->horizontalScrollBar();
    std::printf("40 px across: %.2f ms\n", median([&](int i) {
        across->setValue(500 + i * 40);
        QApplication::processEvents();
    }));
    QScrollBar *down = view->bars()->verticalScrollBar();
    std::printf("28 px down: %.2f ms\n", median([&](int i) {
        down->setValue(i % 2 * 28);
        QApplication::processEvents();
    }));
}

} // namespace

// timeline_pictures FOLDER [WORDS [SCALE]]: the timeline in both themes, to be looked at, and what a frame
// costs. WORDS is a folder with lists of translations.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 3)
        qputenv("QT_SCALE_FACTOR", argv[3]);
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("timeline_pictures FOLDER [WORDS [SCALE]]");
        return 2;
    }
    test::TsvWords words(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    QApplication::installTranslator(&words);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    test::Desk desk;
    test::importCounty(*desk.plan);
    if (const auto done
        = exchange::importDemoProgress(*desk.plan, seed(QStringLiteral("demo-progress.json")));
        !done)
        qWarning("%s", qPrintable(done.error().message));
    addItems(desk);
    ui::applyTheme(application, ui::Theme::light());
    saveAll(desk, folder, QStringLiteral("light"));
    measure(desk);
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(desk, folder, QStringLiteral("dark"));
    return 0;
}
