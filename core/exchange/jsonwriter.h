#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace xushi::exchange
{

// Writes JSON in the order of the calls, indented by one blank for each level: the same calls give the same
// bytes. (QJsonDocument would sort the keys, and a record is easier to read with its number and title first.)
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    // The next value belongs to this key of the object that is open.
    void key(const QString &name);
    void key(const char *name) { key(QString::fromLatin1(name)); }

    void write(const QString &text);
    void write(qint64 number);
    void write(bool yes);
    void writeNull();
    // [start, end) on one line.
    void writeSpan(int start, int end);

    // Everything written so far, with a line feed at the end.
    [[nodiscard]] QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void prepareValue();
    void newLine();
    void appendQuoted(const QString &text);

    QByteArray m_bytes;
    std::vector<bool> m_hasEntries; // of each open object or array
    bool m_afterKey = false;
};

} // namespace xushi::exchange
