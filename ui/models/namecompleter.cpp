#include "ui/models/namecompleter.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRegularExpression>

namespace xushi
{

namespace
{

// Where the name that is being typed begins.
qsizetype lastNameAt(const QString &typed)
{
    static const QRegularExpression separator(QStringLiteral("[、，,；;\\s]"));
    return typed.lastIndexOf(separator) + 1;
}

} // namespace

NameCompleter::NameCompleter(const QStringList &names, Names mode, QLineEdit *line)
    : QCompleter(names, line)
    , m_line(line)
    , m_mode(mode)
{
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &NameCompleter::suggest);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &NameCompleter::take);
}

void NameCompleter::suggest(const QString &typed)
{
    const QString part = m_mode == Names::Many ? typed.mid(lastNameAt(typed)) : typed;
    setCompletionPrefix(part);
    const bool only = completionCount() == 1 && currentCompletion() == part;
    if (part.isEmpty() || completionCount() == 0 || only)
        popup()->hide();
    else
        complete();
}

void NameCompleter::take(const QString &name)
{
    const QString typed = m_line->text();
    m_line->setText(m_mode == Names::Many ? typed.left(lastNameAt(typed)) + name : name);
}

} // namespace xushi
