#include <QCoreApplication>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "app/sample.h"

namespace xushi::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

int run(const QStringList &arguments, Console &console)
{
    Options options(
        QStringLiteral("sample"), tr("Writes the sample plan: the county's notice with invented progress."));
    options.option({QStringLiteral("o"), QStringLiteral("output")}, tr("the plan file to write"),
        QStringLiteral("PLAN"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    const QString output = options.value(QStringLiteral("o"));
    if (output.isEmpty())
        return wrongUse(console, tr("Say with -o which plan file to write."));
    auto document = Document::create(console.places, tr("Sample"));
    if (!document)
        return failed(console, document.error(), true);
    Result<void> done = fillSample((*document)->plan());
    if (done)
        done = (*document)->saveAs(output);
    (*document)->discard();
    return done ? int(Success) : failed(console, done.error(), true);
}

} // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"), tr("the sample plan as a file"), false, run};
}

} // namespace xushi::cli
