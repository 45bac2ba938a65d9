#include <QCoreApplication>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "core/progress/status.h"
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
    Options options(QStringLiteral("report"), tr("Writes a report of a plan as docx, pdf, xlsx or csv."));
    options.argument(QStringLiteral("PLAN"), tr("the plan file"));
    options.option(
        {QStringLiteral("kind")}, tr("monthly or ledger"), QStringLiteral("KIND"), QStringLiteral("monthly"));
    options.option({QStringLiteral("as-of")}, tr("the day up to which figures count, like 2023-06-30"),
        QStringLiteral("DAY"));
    options.option({QStringLiteral("o"), QStringLiteral("output")},
        tr("the file to write; its ending names the format"), QStringLiteral("FILE"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    const QString output = options.value(QStringLiteral("o"));
    if (output.isEmpty())
        return wrongUse(console, tr("Say with -o which file to write."));
    QDate asOf;
    if (options.isSet(QStringLiteral("as-of"))) {
        asOf = QDate::fromString(options.value(QStringLiteral("as-of")), Qt::ISODate);
        if (!asOf.isValid())
            return wrongUse(console,
                tr("“%1” is not a day; write it like 2023-06-30.")
                    .arg(options.value(QStringLiteral("as-of"))));
    }
    auto document = openForReading(console, options.at(0));
    if (!document)
        return failed(console, document.error());
    const Plan &plan = (*document)->plan();
    if (!asOf.isValid())
        asOf = progress::defaultAsOf(plan, QDate::currentDate());
    const Result<void> written = output::writeReport(
        plan, FieldCatalogue::builtIn(), options.value(QStringLiteral("kind")), asOf, output);
    (*document)->discard();
    if (written)
        return Success;
    if (written.error().kind == ErrorKind::Invalid)
        return wrongUse(console, written.error().message);
    return failed(console, written.error(), true);
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"), tr("a report as docx, pdf, xlsx or csv"), true, run};
}

} // namespace xushi::cli
