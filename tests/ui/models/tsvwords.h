#pragma once

#include <QDir>
#include <QHash>
#include <QTranslator>

namespace xushi::test
{

// Chinese from lists of "context, source, translation" (*.tsv in a folder), for pictures.
class TsvWords : public QTranslator
{
public:
    explicit TsvWords(const QString &folder)
    {
        const QDir lists(folder);
        for (const QString &name : lists.entryList({QStringLiteral("*.tsv")}, QDir::Files)) {
            QFile file(lists.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                QStringList parts = line.split(u'\t');
                if (parts.size() >= 3)
                    m_words.insert(
                        key(parts[0], parts[1].replace(QStringLiteral("\\n"), QStringLiteral("\n"))),
                        parts[2]);
            }
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value(key(QString::fromUtf8(context), QString::fromUtf8(source)));
    }

private:
    static QString key(const QString &context, const QString &source)
    {
        // Some lists write the whole name of a class, some only its last part.
        return context.section(QStringLiteral("::"), -1) + u'\t' + source;
    }
    QHash<QString, QString> m_words;
};

} // namespace xushi::test
