#pragma once

#include <QCompleter>
#include <QHash>
#include <QStringList>

class QLineEdit;
class QStringListModel;

namespace xushi
{

// Completes names while they are typed: any part of a name finds it, its pinyin initials and its other names
// (TextQuery); the nearest stands first. With Many it completes the name at the end of a list that 、
// divides.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    enum class Names { One, Many };
    // 发改局 and the like, by the name that is put in for them.
    using OtherNames = QHash<QString, QStringList>;
    // Belongs to the line.
    NameCompleter(const QStringList &names, Names mode, QLineEdit *line, const OtherNames &otherNames = {});

    // The names that this text finds, the nearest first.
    [[nodiscard]] QStringList found(const QString &typed) const;

private:
    void suggest(const QString &typed);
    void take(const QString &name);

    QStringList m_names;
    OtherNames m_otherNames;
    QStringListModel *m_shown;
    QLineEdit *m_line;
    Names m_mode;
};

} // namespace xushi
