#include <memory>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>

#include "core/edits/noticeedits.h"
#include "core/exchange/demoprogress.h"
#include "core/notice/noticereader.h"
#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/inspector/inspector.h"
#include "ui/panels/ledger/columnfilter.h"
#include "ui/panels/ledger/ledgerpanel.h"
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

// The panel with the inspector at its right, as in the window.
void saveLedger(test::Desk &desk, const QSize &size, const QString &preset, const QString &file)
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *panel = new LedgerPanel(desk.workbench, &window);
    panel->takePreset(preset);
    layout->addWidget(panel, 1);
    layout->addWidget(new Inspector(desk.workbench, &window));
    window.resize(size);
    window.show();
    panel->view()->setFocus();
    save(window, file);
}

// By department, scrolled sideways behind frozen columns.
void saveGroups(test::Desk &desk, const QString &file)
{
    LedgerPanel panel(desk.workbench, nullptr);
    LedgerLayout layout = ledgerPreset(QStringLiteral("fill"));
    layout.columns << QStringLiteral("support") << QStringLiteral("ends") << QStringLiteral("note");
    layout.fits = false;
    layout.frozen = 2;
    layout.grouping = Grouping::Department;
    layout.sortColumn = QStringLiteral("difference");
    panel.views()->show(layout);
    panel.resize(1045, 560);
    panel.show();
    QApplication::processEvents();
    panel.view()->horizontalScrollBar()->setValue(140);
    save(panel, file);
}

void saveFilter(test::Desk &desk, const QString &file)
{
    LedgerPanel panel(desk.workbench, nullptr);
    panel.takePreset(QStringLiteral("fill"));
    panel.resize(1045, 560);
    panel.show();
    QApplication::processEvents();
    panel.views()->askFilter(panel.view()->columnNamed(QStringLiteral("lead")));
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *asking = qobject_cast<ColumnFilter *>(widget)) {
            save(*asking, file);
            asking->close();
        }
    }
    std::unique_ptr<QMenu> menu(panel.views()->headMenu(2));
    menu->popup(QPoint(0, 0));
    QString other = file;
    save(*menu, other.replace(QStringLiteral("filter"), QStringLiteral("menu")));
    menu->close();
    (void)menu.release();
}

void saveInspector(test::Desk &desk, const RecordRef &record, const QString &file)
{
    desk.view.select(record);
    Inspector inspector(desk.workbench, nullptr);
    inspector.resize(320, 980);
    inspector.show();
    save(inspector, file);
}

void saveAll(test::Desk &desk, const QString &folder, const QString &theme)
{
    const Plan &plan = desk.workbench.plan;
    const TaskId task = desk.task(QStringLiteral("加大高端人才引育力度"));
    desk.view.select(refTo(task));
    const auto name = [&](const char *part) {
        return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(part), theme);
    };
    saveLedger(desk, {1230, 660}, QStringLiteral("fill"), name("ledger-1230"));
    saveLedger(desk, {1784, 980}, QStringLiteral("fill"), name("ledger-1784"));
    saveLedger(desk, {1045, 500}, QStringLiteral("leaders"), name("ledger-1045"));
    saveLedger(desk, {1230, 660}, QStringLiteral("print"), name("ledger-print"));
    saveGroups(desk, name("ledger-groups"));
    saveFilter(desk, name("ledger-filter"));
    saveInspector(desk, refTo(task), name("inspector-task"));
    saveInspector(desk, refTo(plan.targets().of(task).back()), name("inspector-target"));
    saveInspector(desk, refTo(plan.sections().top().front()), name("inspector-section"));
    saveInspector(desk, refTo(plan.departments().top().front()), name("inspector-department"));
    if (!plan.milestones().of(task).empty())
        saveInspector(desk, refTo(plan.milestones().of(task).front()), name("inspector-milestone"));
}

} // namespace

// ledger_pictures FOLDER [WORDS [SCALE]]: the ledger and the inspector in both themes, to be looked at.
// WORDS is a folder with lists of translations.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 3)
        qputenv("QT_SCALE_FACTOR", argv[3]);
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("ledger_pictures FOLDER [WORDS [SCALE]]");
        return 2;
    }
    test::TsvWords words(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    QApplication::installTranslator(&words);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    test::Desk desk;
    test::importCounty(*desk.plan);
    if (const auto done
        = exchange::importDemoProgress(*desk.plan, seed(QStringLiteral("demo-progress.json")));
        !done)
        qWarning("%s", qPrintable(done.error().message));
    ui::applyTheme(application, ui::Theme::light());
    saveAll(desk, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(desk, folder, QStringLiteral("dark"));
    return 0;
}
