#pragma once

#include <QCommandLineParser>
#include <QDate>
#include <QSize>

#include "app/commandline.h"

namespace xushi::cli
{

// The options and arguments of one command. parse() answers --help and mistakes itself.
class Options
{
public:
    Options(const QString &command, const QString &description);

    void argument(const QString &name, const QString &description);
    void option(const QStringList &names, const QString &description, const QString &value,
        const QString &standard = {});

    // Nothing when the command shall go on, else the exit code.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, Console &console);
    [[nodiscard]] QString at(int argument) const;
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }

private:
    QCommandLineParser m_parser;
    QString m_command;
    int m_arguments = 0;
};

int wrongUse(Console &console, const QString &sentence);

} // namespace xushi::cli
