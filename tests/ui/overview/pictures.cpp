#include <memory>
#include <QApplication>
#include <QDir>
#include <QFile>

#include "core/exchange/demoprogress.h"
#include "tests/support/generatedplan.h"
#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/panels/overview/figurearea.h"
#include "ui/panels/overview/overviewarea.h"
#include "ui/panels/overview/overviewpage.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/theme/theme.h"

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

void savePopover(const QString &file)
{
    QWidget *popover = QApplication::activePopupWidget();
    if (!popover)
        return;
    save(*popover, file);
    popover->close();
}

// The first figure of the area that has records behind it, from the given one on.
int figureWithRecords(const FigureArea &area, int from)
{
    for (int i = from; i < static_cast<int>(area.figures().size()); ++i) {
        const Figure &figure = area.figures()[static_cast<size_t>(i)];
        if (figure.records && figure.explanation)
            return i;
    }
    return from;
}

void saveSizes(test::Desk &desk, const QString &folder, const QString &name, const QString &theme)
{
    const auto file = [&](const QString &part) {
        return QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, part, theme);
    };
    desk.view.setFilter({});
    desk.view.select({});
    for (const QSize size :
        {QSize(1230, 660), QSize(1784, 980), QSize(1045, 500), QSize(910, 660), QSize(725, 900)}) {
        OverviewPanel panel(desk.workbench, nullptr);
        panel.resize(size);
        panel.show();
        while (!panel.isComplete())
            QApplication::processEvents();
        save(panel, file(QString::number(size.width())));
    }
    OverviewPanel panel(desk.workbench, nullptr);
    panel.resize(1230, 760);
    panel.show();
    while (!panel.isComplete())
        QApplication::processEvents();
    for (const LowerArea area : {LowerArea::Kind, LowerArea::Section, LowerArea::State}) {
        panel.setLowerArea(area);
        save(panel, file(QStringLiteral("lower%1").arg(static_cast<int>(area))));
    }
    panel.setLowerArea(LowerArea::Department);
    FigureArea *summary = panel.page()->areas()[0];
    summary->setFocus();
    const int behind = figureWithRecords(*summary, 8);
    summary->setCurrent(behind);
    save(panel, file(QStringLiteral("focus")));
    panel.take(summary, behind);
    savePopover(file(QStringLiteral("list")));
    panel.explain(summary, behind);
    savePopover(file(QStringLiteral("why")));
}

void saveAll(
    test::Desk &county, test::Desk &large, test::Desk &empty, const QString &folder, const QString &theme)
{
    saveSizes(county, folder, QStringLiteral("county"), theme);
    saveSizes(large, folder, QStringLiteral("large"), theme);
    OverviewPanel panel(empty.workbench, nullptr);
    panel.resize(1045, 500);
    panel.show();
    save(panel, QStringLiteral("%1/empty-%2.png").arg(folder, theme));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 3)
        qputenv("QT_SCALE_FACTOR", argv[3]);
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("overview_pictures FOLDER [WORDS [SCALE]]");
        return 2;
    }
    test::TsvWords words(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    QApplication::installTranslator(&words);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    test::Desk county;
    test::importCounty(*county.plan);
    if (const auto done
        = exchange::importDemoProgress(*county.plan, seed(QStringLiteral("demo-progress.json")));
        !done)
        qWarning("%s", qPrintable(done.error().message));
    test::Desk large;
    test::generatePlan(*large.plan, 3000);
    test::Desk empty;
    ui::applyTheme(application, ui::Theme::light());
    saveAll(county, large, empty, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(county, large, empty, folder, QStringLiteral("dark"));
    return 0;
}
