#include <QCoreApplication>
#include <QFileInfo>
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

QString kindsAsText()
{
    QStringList ids;
    for (const report::ReportKind &kind : report::reportCatalogue())
        ids << kind.id;
    return ids.join(QStringLiteral(", "));
}

// monthly: layout, pitch; ledger: paper
QString optionsAsText()
{
    QStringList kinds;
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        QStringList ids;
        for (const report::ReportOption &option : kind.options)
            ids << option.id;
        kinds << kind.id + QStringLiteral(": ") + ids.join(QStringLiteral(", "));
    }
    return kinds.join(QStringLiteral("; "));
}

Result<void> readOptions(const QString &text, output::ReportOrder &order)
{
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign <= 0)
            return fail(ErrorKind::Invalid,
                tr("“%1” is no option of a report; write it like paper=a4.").arg(part.trimmed()));
        order.options.set(part.left(sign).trimmed(), part.mid(sign + 1).trimmed());
    }
    return {};
}

int run(const QStringList &arguments, Console &console)
{
    Options options(QStringLiteral("report"), tr("Writes a report of a plan as docx, pdf, xlsx or csv."));
    options.argument(QStringLiteral("PLAN"), tr("the plan file"));
    options.option({QStringLiteral("kind")}, tr("one of: %1").arg(kindsAsText()), QStringLiteral("KIND"),
        QStringLiteral("monthly"));
    options.option({QStringLiteral("set")},
        tr("options of the kind, like paper=a4; several with ; between them. They are: %1")
            .arg(optionsAsText()),
        QStringLiteral("OPTIONS"));
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
    output::ReportOrder order {options.value(QStringLiteral("kind")), asOf};
    if (const auto read = readOptions(options.value(QStringLiteral("set")), order); !read)
        return wrongUse(console, read.error().message);
    auto document = openForReading(console, options.at(0));
    if (!document)
        return failed(console, document.error());
    const Plan &plan = (*document)->plan();
    if (!order.asOf.isValid())
        order.asOf = progress::defaultAsOf(plan, QDate::currentDate());
    const Result<void> written = output::writeReport(
        plan, FieldCatalogue::builtIn(), order, output, QFileInfo(output).suffix().toLower());
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
