#pragma once

#include <functional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"
#include "core/plan/document.h"

class QTextStream;

// The program without its window: xushi COMMAND … works with no display and gives the same result.
namespace xushi::cli
{

// What a script can rely on.
enum ExitCode {
    Success = 0,
    WrongUse = 1, // unknown command, option or value
    CannotRead = 2, // the input is missing, unreadable, damaged, foreign, too new or holds nothing
    CannotWrite = 3, // the output could not be written
    InUse = 4, // somebody has the plan open
    Findings = 5, // check: the plan has faults
    Fault = 6, // a fault of the program
};

struct Console {
    QTextStream &out;
    QTextStream &error;
    Places places;
};

struct Command {
    QString name;
    QString summary; // one line, in the user's language
    bool drawsText = false; // needs fonts: a QGuiApplication on the off-screen platform
    // arguments without program and command name; returns an exit code.
    std::function<int(const QStringList &arguments, Console &console)> run;
};

[[nodiscard]] const std::vector<Command> &commands();
[[nodiscard]] const Command *findCommand(const QString &name);
void printHelp(QTextStream &out);

// Prints the sentence and gives the code that goes with its kind. writing: the output was at fault.
int failed(Console &console, const Error &error, bool writing = false);

// Opens a plan file as a copy that is thrown away; works on read-only media and beside an open window.
[[nodiscard]] Result<std::unique_ptr<Document>> openForReading(Console &console, const QString &path);

} // namespace xushi::cli
