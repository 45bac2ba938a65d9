#include "app/options.h"

#include <QCoreApplication>
#include <QTextStream>

namespace xushi::cli
{

Options::Options(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("Cli", "Shows this help.")});
}

void Options::argument(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    ++m_arguments;
}

void Options::option(
    const QStringList &names, const QString &description, const QString &value, const QString &standard)
{
    m_parser.addOption(QCommandLineOption(names, description, value, standard));
}

std::optional<int> Options::parse(const QStringList &arguments, Console &console)
{
    const bool understood = m_parser.parse(QStringList {QStringLiteral("xushi ") + m_command} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        // The parser only knows the program's own name.
        console.out << m_parser.helpText().replace(
            QCoreApplication::arguments().constFirst(), QStringLiteral("xushi ") + m_command);
        return Success;
    }
    if (!understood)
        return wrongUse(console, m_parser.errorText());
    if (m_parser.positionalArguments().size() != m_arguments)
        return wrongUse(console,
            QCoreApplication::translate("Cli", "“%1” takes %2 file name(s), %3 were given.")
                .arg(m_command)
                .arg(m_arguments)
                .arg(m_parser.positionalArguments().size()));
    return std::nullopt;
}

QString Options::at(int argument) const
{
    return m_parser.positionalArguments().value(argument);
}

int wrongUse(Console &console, const QString &sentence)
{
    console.error << sentence << '\n' << QCoreApplication::translate("Cli", "See xushi --help.") << '\n';
    return WrongUse;
}

} // namespace xushi::cli
