#include <QCoreApplication>
#include <QTextStream>

#include "app/commands.h"
#include "app/options.h"
#include "core/fields/fieldcatalogue.h"
#include "core/plan/integrity.h"

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
        QStringLiteral("check"), tr("Opens a plan file, checks everything in it and says what is wrong."));
    options.argument(QStringLiteral("PLAN"), tr("the plan file"));
    if (const auto code = options.parse(arguments, console))
        return *code;
    auto document = openForReading(console, options.at(0));
    if (!document)
        return failed(console, document.error());
    const QStringList findings = findFaults((*document)->plan());
    const Plan &plan = (*document)->plan();
    for (const QString &finding : findings)
        console.out << finding << '\n';
    if (findings.isEmpty())
        console.out << tr("The plan is sound: %1 tasks, %2 targets, %3 steps of history.")
                           .arg(plan.tasks().size())
                           .arg(plan.targets().size())
                           .arg(plan.history().steps().size())
                    << '\n';
    (*document)->discard();
    return findings.isEmpty() ? Success : Findings;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), tr("whether a plan file is sound"), false, run};
}

} // namespace xushi::cli
