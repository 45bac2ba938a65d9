// history_pictures FOLDER [WORDS]: the panel as it looks after some weeks of work.

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QThread>

#include "core/edits/departmentedits.h"
#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/panels/history/changeview.h"
#include "ui/panels/history/historypanel.h"
#include "ui/panels/history/stepdetail.h"
#include "ui/panels/history/steptable.h"
#include "ui/panels/history/versionspane.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void save(QWidget &widget, const QString &folder, const QString &name)
{
    QApplication::processEvents();
    if (!widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
        qWarning("cannot write %s", qPrintable(name));
}

TaskId taskNumbered(const Plan &plan, QStringView number)
{
    for (const Task &task : plan.tasks()) {
        if (task.number == number && !task.parentId)
            return task.id;
    }
    return {};
}

// Some small work by two people.
void work(Plan &plan)
{
    const TaskId first = taskNumbered(plan, u"1");
    const TaskId second = taskNumbered(plan, u"2");
    const TaskId third = taskNumbered(plan, u"3");
    plan.setAuthor(QStringLiteral("张某某（县政府办）"));
    must(edits::setTaskBody(plan, first,
        QString(plan.tasks().at(first).body)
            .replace(QStringLiteral("。"), QStringLiteral("，并按月报送进展。"))));
    must(edits::setTaskEnd(plan, first, QDate(2023, 10, 31)));
    must(edits::setTaskState(plan, first, TaskState::InProgress));
    plan.setAuthor(QStringLiteral("李某某（县发展改革局）"));
    for (const TargetId target : plan.targets().of(first)) {
        must(edits::recordMeasurement(plan, target,
            {QDate(2023, 5, 31), Decimal(3), Certainty::Preliminary, QStringLiteral("月报"), {}})
                 .map([](auto) {}));
    }
    must(edits::addMilestone(plan, second, QStringLiteral("完成可研批复"), QDate(2023, 8, 31)).map([](auto) {
    }));
    must(edits::setTaskTitle(plan, second, plan.tasks().at(second).title + QStringLiteral("提质增效")));
    must(plan.undo());
    plan.setAuthor(QStringLiteral("张某某（县政府办）"));
    must(edits::moveTask(plan, third, {plan.tasks().at(first).sectionId, {}, first}));
    must(edits::setTaskNote(plan, third, QStringLiteral("待与县财政局会商后确定资金来源")));
    must(edits::removeTasks(plan, {third}));
}

void saveAll(Workbench bench, const QString &folder, const QString &suffix)
{
    for (const QSize size : {QSize(1230, 660), QSize(1784, 980), QSize(1045, 500)}) {
        const QString tail = QStringLiteral("%1-%2").arg(size.width()).arg(suffix);
        bench.view.select({});
        HistoryPanel panel(bench, nullptr);
        panel.resize(size);
        panel.show();
        panel.readAll();
        const int last = static_cast<int>(bench.plan.history().steps().size()) - 1;
        save(panel, folder, QStringLiteral("deleted-") + tail);
        for (int position = last; position >= 0; --position) {
            const RecordRef subject = panel.index().summary(position).subject;
            const auto change = changeOf(bench.plan, subject, position);
            if (change && change->find(columnNamed(RecordKind::Task, "body"))
                && change->operation == Changes::Operation::Update) {
                panel.table()->showPosition(position);
                panel.detail()->view()->setCurrentIndex(panel.detail()->model()->index(1));
                save(panel, folder, QStringLiteral("text-") + tail);
                panel.detail()->askToGoBack(position);
                save(panel, folder, QStringLiteral("preview-") + tail);
                panel.detail()->showStep(position, {});
                break;
            }
        }
        panel.table()->showPosition(0);
        for (int position = 0; position <= last; ++position) {
            if (panel.index().summary(position).total() > 100)
                panel.table()->showPosition(position);
        }
        save(panel, folder, QStringLiteral("import-") + tail);
        bench.view.select(refTo(taskNumbered(bench.plan, u"1")));
        panel.detail()->showItem(QStringLiteral("选中项"), panel.model()->positions(),
            panel.index().withEverythingBelow(bench.view.selection()));
        save(panel, folder, QStringLiteral("item-") + tail);
        panel.showPage(QStringLiteral("versions"));
        for (int i = 0; i < 400 && !panel.versions()->isIdle(); ++i) {
            QThread::msleep(20);
            QApplication::processEvents();
        }
        save(panel, folder, QStringLiteral("versions-") + tail);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    if (argc < 2) {
        qWarning("history_pictures FOLDER [WORDS]");
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::unique_ptr<test::TsvWords>> words;
    for (int i = 2; i < argc; ++i) {
        words.push_back(std::make_unique<test::TsvWords>(QString::fromLocal8Bit(argv[i])));
        QApplication::installTranslator(words.back().get());
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir place;
    const Places places {
        place.filePath(QStringLiteral("working")), place.filePath(QStringLiteral("backups"))};
    test::PresetDialogs dialogs;
    auto made = Document::create(places, QStringLiteral("计划"));
    if (!made)
        return 1;
    DocumentController controller(places, dialogs, nullptr);
    controller.adopt(std::move(*made));
    Plan &plan = controller.document()->plan();
    test::importCounty(plan);
    must(controller.document()->saveAs(place.filePath(QStringLiteral("计划.xushi"))));
    work(plan);
    must(controller.document()->save());
    must(edits::setTaskNote(plan, taskNumbered(plan, u"4"), QStringLiteral("按周调度")));
    must(controller.document()->save());
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    view.setAsOf(QDate(2023, 6, 30));
    Memory memory;
    const Workbench bench {plan, view, fields, nullptr, dialogs, memory, controller.document(), &controller};
    ui::applyTheme(application, ui::Theme::light());
    saveAll(bench, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(bench, folder, QStringLiteral("dark"));
    return 0;
}
