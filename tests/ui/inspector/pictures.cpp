#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/demoprogress.h"
#include "core/plan/document.h"
#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/attachments/attachmentactions.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/valuefield.h"
#include "ui/search/searchhits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

using namespace xushi;

namespace
{

struct Scene {
    QTemporaryDir folder;
    Places places {folder.filePath(u"working"_qs), folder.filePath(u"backups"_qs)};
    std::unique_ptr<Document> document = Document::create(places, u"新计划"_qs).value();
    Plan &plan = document->plan();
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    test::PresetDialogs dialogs;
    Memory memory;
    Workbench workbench {plan, view, fields,
        [](const Error &error) { qWarning("%s", qPrintable(error.message)); }, dialogs, memory,
        document.get()};

    Scene()
    {
        test::importCounty(plan);
        QFile progress(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/demo-progress.json"));
        if (!progress.open(QIODevice::ReadOnly) || !exchange::importDemoProgress(plan, progress.readAll()))
            qWarning("no progress");
        view.setAsOf(QDate(2023, 6, 30));
        QStringList files;
        for (const auto &[name, size] : {std::pair(u"引才专场活动签到表（6月15日）.xlsx"_qs, 34'500),
                 std::pair(u"县人才工作领导小组会议纪要.docx"_qs, 1'840'000),
                 std::pair(u"现场照片.jpg"_qs, 5'200'000)}) {
            files << folder.filePath(name);
            QFile file(files.back());
            if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
                qWarning("no file");
        }
        attachments::addFiles(workbench, nullptr, refTo(task()), files);
    }
    ~Scene() { document->discard(); }
    [[nodiscard]] TaskId task() const
    {
        for (const Task &task : plan.tasks()) {
            if (task.title == u"加大高端人才引育力度"_qs)
                return task.id;
        }
        return {};
    }
};

void save(QWidget &widget, const QString &file)
{
    QApplication::processEvents();
    if (!widget.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

void saveInspector(Scene &scene, const RecordRef &record, const QString &file)
{
    scene.view.select(record);
    Inspector inspector(scene.workbench, nullptr);
    inspector.resize(320, 1500);
    inspector.show();
    save(inspector, file);
}

void saveHits(Scene &scene, const QString &typed, const QString &file)
{
    QWidget window;
    window.resize(760, 520);
    ui::SearchField field(&window);
    field.setGeometry(40, 6, 260, 28);
    new SearchHits(&field, scene.workbench);
    window.show();
    QApplication::setActiveWindow(&window);
    field.setFocus();
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Down);
    save(window, file);
}

} // namespace

// inspector_pictures FOLDER [WORDS]: the inspector and the list of hits in both themes, to be looked at.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("inspector_pictures FOLDER [WORDS]");
        return 2;
    }
    test::TsvWords words(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    QApplication::installTranslator(&words);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    Scene scene;
    for (const bool dark : {false, true}) {
        ui::applyTheme(application, dark ? ui::Theme::dark() : ui::Theme::light());
        const auto name = [&](const char *part) {
            return QStringLiteral("%1/%2-%3.png")
                .arg(folder, QLatin1String(part), dark ? u"dark"_qs : u"light"_qs);
        };
        saveInspector(scene, refTo(scene.task()), name("task"));
        saveInspector(scene, refTo(scene.plan.targets().of(scene.task()).back()), name("target"));
        saveInspector(scene, refTo(scene.plan.departments().top().front()), name("department"));
        saveHits(scene, u"rc"_qs, name("hits"));
    }
    return 0;
}
