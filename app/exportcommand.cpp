#include <QCoreApplication>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "core/exchange/planjson.h"
#include "core/progress/status.h"
#include "core/store/safefile.h"
#include "ui/output/reportoutput.h"

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
        QStringLiteral("export"), tr("Writes a plan as JSON (all of it), or its ledger as xlsx or csv."));
    options.argument(QStringLiteral("PLAN"), tr("the plan file"));
    options.option({QStringLiteral("format")}, tr("json, xlsx or csv"), QStringLiteral("FORMAT"),
        QStringLiteral("json"));
    options.option(
        {QStringLiteral("o"), QStringLiteral("output")}, tr("the file to write"), QStringLiteral("FILE"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    const QString format = options.value(QStringLiteral("format"));
    const QString output = options.value(QStringLiteral("o"));
    if (!QStringList {QStringLiteral("json"), QStringLiteral("xlsx"), QStringLiteral("csv")}.contains(format))
        return wrongUse(console, tr("“%1” is no format; take json, xlsx or csv.").arg(format));
    if (output.isEmpty())
        return wrongUse(console, tr("Say with -o which file to write."));
    auto document = openForReading(console, options.at(0));
    if (!document)
        return failed(console, document.error());
    const Plan &plan = (*document)->plan();
    const Result<void> written = format == u"json"
        ? store::replaceFile(output, exchange::planToJson(plan))
        : output::writeReportAs(plan, FieldCatalogue::builtIn(), QStringLiteral("ledger"),
            progress::defaultAsOf(plan, QDate::currentDate()), output, format);
    (*document)->discard();
    return written ? int(Success) : failed(console, written.error(), true);
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), tr("a plan as json, its ledger as xlsx or csv"), false, run};
}

} // namespace xushi::cli
