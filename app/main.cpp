#include <memory>

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include "app/commandline.h"
#include "app/firstpaint.h"
#include "app/sample.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/presenter/watchedapplication.h"
#include "ui/print/faceset.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

namespace
{

using namespace xushi;

// Takes "--lang en" (or --lang=en) out of the arguments; Chinese without it.
QString takeLanguage(QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QStringLiteral("--lang="))) {
            const QString language = arguments[i].mid(7);
            arguments.removeAt(i);
            return language;
        }
        if (arguments[i] == u"--lang" && i + 1 < arguments.size()) {
            const QString language = arguments[i + 1];
            arguments.remove(i, 2);
            return language;
        }
    }
    return QStringLiteral("zh_CN");
}

void speak(QCoreApplication &application, const QString &language)
{
    if (language.startsWith(QStringLiteral("en")))
        return;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    for (const auto &[name, folder] : {std::pair(QStringLiteral("xushi_zh_CN"), QStringLiteral(":/i18n")),
             std::pair(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    }
}

// Free faces that were unpacked beside the program, for paper.
void loadFaces()
{
    const QString program = QCoreApplication::applicationDirPath();
    print::loadBundledFaces({program + QStringLiteral("/faces"), program + QStringLiteral("/../../faces"),
        program + QStringLiteral("/../share/xushi/faces")});
}

bool isCommand(const QStringList &arguments)
{
    return arguments.size() > 1 && cli::findCommand(arguments[1]);
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream error(stderr);
    cli::Console console {out, error, Places::ofThisComputer()};
    const cli::Command *command = cli::findCommand(arguments[1]);
    if (command->drawsText)
        loadFaces();
    return command->run(arguments.mid(2), console);
}

int runWindow(QApplication &application, const QStringList &arguments)
{
    loadFaces();
    WindowDialogs dialogs;
    const Places places = Places::ofThisComputer();
    Memory memory(places.memoryFile);
    ui::applyTheme(
        application, memory.value(WindowActions::darkKey).toBool() ? ui::Theme::dark() : ui::Theme::light());
    std::unique_ptr<StallWatch> watch;
    if (qEnvironmentVariableIsSet("XUSHI_WATCH"))
        watch = std::make_unique<StallWatch>();
    DocumentController controller(places, dialogs, fillSample);
    MainWindow window(controller, dialogs, memory);
    const QString wanted = arguments.value(1);
    const bool given = !wanted.isEmpty() && !wanted.startsWith(u'-');
    if (given)
        controller.openFile(QDir::current().absoluteFilePath(wanted));
    window.showAsLeft();
    if (qEnvironmentVariableIsSet("XUSHI_EXIT_AFTER_FIRST_PAINT"))
        new FirstPaint(window);
    if (!given && !controller.offerRecovery() && wanted == u"--sample")
        controller.openSample();
    return application.exec();
}

int refuse(const QString &word)
{
    QTextStream(stderr) << QCoreApplication::translate(
        "Cli", "“%1” is no command and no plan file. See xushi --help.")
                               .arg(word)
                        << '\n';
    return cli::WrongUse;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString language = takeLanguage(arguments);
    // The list of commands is translated, so it is asked only once there is an application. Work without a
    // window must not need a display.
    static const QStringList withoutWindow {QStringLiteral("import"), QStringLiteral("export"),
        QStringLiteral("report"), QStringLiteral("render"), QStringLiteral("check"), QStringLiteral("sample"),
        QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version")};
    if (withoutWindow.contains(arguments.value(1)))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("xushi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUSHI_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    speak(application, language);

    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h") {
        QTextStream out(stdout);
        cli::printHelp(out);
        return cli::Success;
    }
    if (first == u"--version") {
        QTextStream(stdout) << "xushi " << QCoreApplication::applicationVersion() << '\n';
        return cli::Success;
    }
    if (isCommand(arguments))
        return runCommand(arguments);
    if (!first.isEmpty() && first != u"--sample" && !QFile::exists(first))
        return refuse(first);
    return runWindow(application, arguments);
}
