#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QRegularExpression>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "core/store/safefile.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

namespace xushi::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

// Nothing is asked when nobody is there: every question is given up.
class SilentDialogs : public UserDialogs
{
public:
    int ask(QWidget *, const Question &question) override
    {
        return question.onEscape < 0 ? static_cast<int>(question.answers.size()) - 1 : question.onEscape;
    }
    void tell(QWidget *, const QString &text) override { m_told << text; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<UserProfile> user(QWidget *, const UserProfile &) override { return std::nullopt; }
    QStringList m_told;
};

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<void> writePicture(QWidget &window, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!window.grab().save(&buffer, "PNG"))
        return fail(ErrorKind::Internal, tr("The picture could not be made."));
    return store::replaceFile(path, png);
}

// The whole window with this panel in front, as it looks on a screen of this size.
Result<void> renderPanel(MainWindow &window, const QString &panel, const QString &path)
{
    constexpr int patience = 30'000; // ms
    window.showPanel(panel);
    QCoreApplication::processEvents();
    const Panel *shown = window.workspace()->panel(panel);
    for (const QDeadlineTimer end(patience); !shown->isSettled() && !end.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return writePicture(window, path);
}

QStringList panelIds()
{
    QStringList ids;
    for (const PanelEntry &entry : panelCatalogue())
        ids << entry.id;
    return ids;
}

int run(const QStringList &arguments, Console &console)
{
    Options options(QStringLiteral("render"), tr("Draws a panel of a plan as a picture."));
    options.argument(QStringLiteral("PLAN"), tr("the plan file"));
    options.option({QStringLiteral("panel")}, tr("which panel: %1; or all").arg(panelIds().join(QStringLiteral(", "))),
                   QStringLiteral("NAME"), QStringLiteral("ledger"));
    options.option({QStringLiteral("size")}, tr("size of the window in pixels"), QStringLiteral("WxH"),
                   QStringLiteral("1366x768"));
    options.option({QStringLiteral("theme")}, tr("light or dark"), QStringLiteral("THEME"), QStringLiteral("light"));
    options.option({QStringLiteral("select")}, tr("number of the task to select and show in the inspector"),
                   QStringLiteral("NUMBER"));
    options.option({QStringLiteral("o"), QStringLiteral("output")}, tr("the PNG to write; a folder with --panel all"),
                   QStringLiteral("FILE"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    const QString panel = options.value(QStringLiteral("panel"));
    const QString output = options.value(QStringLiteral("o"));
    const auto size = parseSize(options.value(QStringLiteral("size")));
    if (!size)
        return wrongUse(console, tr("“%1” is no size; write it like 1366x768.").arg(options.value(QStringLiteral("size"))));
    if (output.isEmpty())
        return wrongUse(console, tr("Say with -o which file to write."));
    if (panel != u"all" && !panelIds().contains(panel))
        return wrongUse(console, tr("“%1” is no panel; there are %2.").arg(panel, panelIds().join(QStringLiteral(", "))));

    ui::applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                   options.value(QStringLiteral("theme")) == u"dark" ? ui::Theme::dark() : ui::Theme::light());
    SilentDialogs dialogs;
    DocumentController controller(console.places, dialogs, {});
    Memory memory; // a picture is of the plan, not of somebody's habits
    MainWindow window(controller, dialogs, memory);
    window.resize(*size);
    Result<std::unique_ptr<Document>> opened = openForReading(console, options.at(0));
    if (!opened)
        return failed(console, opened.error());
    controller.adopt(std::move(*opened));
    window.show();
    window.resize(*size);
    if (options.isSet(QStringLiteral("select"))) {
        for (const Task &task : controller.document()->plan().tasks()) {
            if (task.number == options.value(QStringLiteral("select")))
                window.viewState().select(refTo(task.id));
        }
        window.workspace()->setInspectorShown(true);
    }
    Result<void> done;
    if (panel == u"all") {
        QDir().mkpath(output);
        for (const QString &id : panelIds()) {
            if (done)
                done = renderPanel(window, id, QStringLiteral("%1/%2-%3x%4.png").arg(output, id).arg(size->width()).arg(size->height()));
        }
    } else {
        done = renderPanel(window, panel, output);
    }
    controller.close();
    return done ? int(Success) : failed(console, done.error(), true);
}

} // namespace

Command renderCommand()
{
    return {QStringLiteral("render"), tr("a panel as a picture"), true, run};
}

} // namespace xushi::cli
