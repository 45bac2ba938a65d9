#include "ui/models/namecompleter.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

#include "core/text/textquery.h"

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

bool hasLetters(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLower() || c.isUpper(); });
}

} // namespace

NameCompleter::NameCompleter(
    const QStringList &names, Names mode, QLineEdit *line, const OtherNames &otherNames)
    : QCompleter(line)
    , m_names(names)
    , m_otherNames(otherNames)
    , m_shown(new QStringListModel(this))
    , m_line(line)
    , m_mode(mode)
{
    setModel(m_shown);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &NameCompleter::suggest);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &NameCompleter::take);
}

QStringList NameCompleter::found(const QString &typed) const
{
    const TextQuery query(typed);
    std::vector<std::pair<TextQuery::Nearness, QString>> hits;
    for (const QString &name : m_names) {
        std::optional<TextQuery::Nearness> nearest = query.nearness(name);
        for (const QString &other : m_otherNames.value(name)) {
            const auto near = query.nearness(other);
            if (near && (!nearest || *near < *nearest))
                nearest = near;
        }
        if (nearest)
            hits.emplace_back(*nearest, name);
    }
    std::stable_sort(
        hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &hit : hits)
        names << hit.second;
    return names;
}

void NameCompleter::suggest(const QString &typed)
{
    const QString part = m_mode == Names::Many ? typed.mid(lastNameAt(typed)) : typed;
    const QStringList names = part.isEmpty() ? QStringList() : found(part);
    if (names.isEmpty() || names == QStringList(part)) {
        popup()->hide();
        return;
    }
    m_shown->setStringList(names);
    setCompletionPrefix(part);
    complete();
    // Initials are no name: Enter takes what they stand for. A name that is being written is left as it is.
    const bool initials = hasLetters(part) && !names.contains(part);
    popup()->setCurrentIndex(initials ? completionModel()->index(0, 0) : QModelIndex());
}

void NameCompleter::take(const QString &name)
{
    const QString typed = m_line->text();
    m_line->setText(m_mode == Names::Many ? typed.left(lastNameAt(typed)) + name : name);
}

} // namespace xushi
