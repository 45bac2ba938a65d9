#include "app/commandline.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTextStream>

#include "app/commands.h"

namespace xushi::cli
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list {
        importCommand(),
        exportCommand(),
        reportCommand(),
        renderCommand(),
        checkCommand(),
        sampleCommand(),
    };
    return list;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(
        commands().begin(), commands().end(), [&](const Command &c) { return c.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

void printHelp(QTextStream &out)
{
    out << tr("Xushi: annual key-task plans") << "\n\n"
        << tr("xushi [FILE.xushi]                opens the window") << '\n'
        << tr("xushi --sample                    opens the window on the sample plan") << '\n'
        << tr("xushi COMMAND … [--help]          works without a window") << '\n'
        << tr("--lang en                         speaks English") << "\n\n";
    for (const Command &command : commands())
        out << "  " << command.name.leftJustified(10) << command.summary << '\n';
    out << '\n'
        << tr("Exit codes: 0 done, 1 wrong use, 2 cannot read, 3 cannot write, 4 in use, 5 faults found, 6 "
              "fault of "
              "the program.")
        << '\n';
}

int failed(Console &console, const Error &error, bool writing)
{
    console.error << error.message << '\n';
    switch (error.kind) {
    case ErrorKind::NotWritable:
    case ErrorKind::DiskFull:
    case ErrorKind::Conflict:
        return CannotWrite;
    case ErrorKind::Locked:
        return InUse;
    case ErrorKind::Internal:
        return Fault;
    default:
        return writing ? CannotWrite : CannotRead;
    }
}

Result<std::unique_ptr<Document>> openForReading(Console &console, const QString &path)
{
    return Document::open(console.places, path, Document::Access::Copy);
}

} // namespace xushi::cli
