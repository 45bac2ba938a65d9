#include "core/exchange/jsonwriter.h"

namespace xushi::exchange
{

void JsonWriter::key(const QString &name)
{
    prepareValue();
    appendQuoted(name);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonWriter::write(const QString &text)
{
    prepareValue();
    appendQuoted(text);
}

void JsonWriter::write(qint64 number)
{
    prepareValue();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::write(bool yes)
{
    prepareValue();
    m_bytes += yes ? "true" : "false";
}

void JsonWriter::writeNull()
{
    prepareValue();
    m_bytes += "null";
}

void JsonWriter::writeSpan(int start, int end)
{
    prepareValue();
    m_bytes += '[' + QByteArray::number(start) + ", " + QByteArray::number(end) + ']';
}

void JsonWriter::begin(char bracket)
{
    prepareValue();
    m_bytes += bracket;
    m_hasEntries.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadEntries = m_hasEntries.back();
    m_hasEntries.pop_back();
    if (hadEntries)
        newLine();
    m_bytes += bracket;
}

void JsonWriter::prepareValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasEntries.empty())
        return;
    if (m_hasEntries.back())
        m_bytes += ',';
    m_hasEntries.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(static_cast<qsizetype>(m_hasEntries.size()), ' ');
}

void JsonWriter::appendQuoted(const QString &text)
{
    m_bytes += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            if (static_cast<uchar>(byte) < 0x20)
                m_bytes += "\\u" + QByteArray::number(static_cast<int>(byte), 16).rightJustified(4, '0');
            else
                m_bytes += byte;
        }
    }
    m_bytes += '"';
}

} // namespace xushi::exchange
