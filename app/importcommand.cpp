#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "core/edits/noticefile.h"
#include "core/exchange/planjson.h"

namespace xushi::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<void> importJsonFile(Plan &plan, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(
            ErrorKind::NotFound, tr("There is no file “%1”. Check the name and the folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, tr("“%1” cannot be read.").arg(path));
    return exchange::importJson(plan, file.readAll());
}

int run(const QStringList &arguments, Console &console)
{
    Options options(QStringLiteral("import"), tr("Makes a plan from the text of a notice, or from JSON."));
    options.argument(QStringLiteral("NOTICE|PLAN.json"), tr("what to read"));
    options.option({QStringLiteral("o"), QStringLiteral("output")}, tr("the plan file to write"),
        QStringLiteral("PLAN"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    const QString input = options.at(0);
    const QString output = options.value(QStringLiteral("o"));
    if (output.isEmpty())
        return wrongUse(console, tr("Say with -o which plan file to write."));
    auto document = Document::create(console.places, QFileInfo(input).completeBaseName());
    if (!document)
        return failed(console, document.error(), true);
    Plan &plan = (*document)->plan();
    const bool json = input.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const Result<void> read = json ? importJsonFile(plan, input) : edits::importNoticeFile(plan, input);
    Result<void> saved;
    if (read)
        saved = (*document)->saveAs(output);
    if (read && saved)
        console.out << tr("%1: %2 chapters, %3 tasks, %4 responsibilities, %5 targets")
                           .arg(output)
                           .arg(plan.sections().size())
                           .arg(plan.tasks().size())
                           .arg(plan.responsibilities().size())
                           .arg(plan.targets().size())
                    << '\n';
    (*document)->discard();
    if (!read)
        return failed(console, read.error());
    return saved ? int(Success) : failed(console, saved.error(), true);
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"), tr("a plan from a notice or from JSON"), false, run};
}

} // namespace xushi::cli
