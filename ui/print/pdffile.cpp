#include "ui/print/pdffile.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <QtEndian>

namespace xushi::print
{
namespace
{

tl::unexpected<Error> notPlain()
{
    return fail(ErrorKind::Foreign,
        QCoreApplication::translate("Print", "The PDF is not built as this program builds it."));
}

// Offsets of the objects by number; empty where the table is not a plain one.
std::map<int, qsizetype> readOffsets(const QByteArray &bytes, qsizetype table)
{
    std::map<int, qsizetype> offsets;
    const QList<QByteArray> lines = bytes.mid(table).split('\n');
    if (lines.size() < 3 || lines[0].trimmed() != "xref")
        return {};
    const QList<QByteArray> range = lines[1].trimmed().split(' ');
    if (range.size() != 2 || range[0] != "0")
        return {};
    const int count = range[1].toInt();
    if (count < 1 || lines.size() < count + 2)
        return {};
    for (int number = 1; number < count; ++number) {
        const QByteArray &entry = lines[number + 2];
        if (entry.size() >= 18 && entry[17] == 'n')
            offsets[number] = entry.left(10).toLongLong();
    }
    return offsets;
}

// The dictionary at the head of an object, without what a stream holds.
QByteArray dictionaryOf(const QByteArray &object)
{
    const qsizetype stream = object.indexOf("stream\n");
    return stream < 0 ? object : object.left(stream);
}

} // namespace

Result<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    const qsizetype marker = bytes.lastIndexOf("startxref");
    if (!bytes.startsWith("%PDF-") || marker < 0)
        return notPlain();
    const qsizetype table = bytes.mid(marker + 9).trimmed().split('\n').first().trimmed().toLongLong();
    const qsizetype trailer = bytes.lastIndexOf("trailer", marker);
    if (table <= 0 || trailer < table)
        return notPlain();
    const auto offsets = readOffsets(bytes, table);
    if (offsets.empty())
        return notPlain();

    std::map<qsizetype, int> order;
    for (const auto &[number, offset] : offsets)
        order[offset] = number;
    PdfFile file;
    file.m_header = bytes.left(order.begin()->first);
    file.m_trailer = bytes.mid(trailer + 7, marker - trailer - 7).trimmed();
    for (auto entry = order.begin(); entry != order.end(); ++entry) {
        const auto next = std::next(entry);
        const qsizetype limit = next == order.end() ? table : next->first;
        const QByteArray head = QByteArray::number(entry->second) + " 0 obj";
        const QByteArray whole = bytes.mid(entry->first, limit - entry->first);
        const qsizetype end = whole.lastIndexOf("endobj");
        if (!whole.startsWith(head) || end < 0)
            return notPlain();
        file.m_objects[entry->second] = whole.mid(head.size(), end - head.size());
    }
    return file;
}

QByteArray PdfFile::object(int number) const
{
    const auto found = m_objects.find(number);
    return found == m_objects.end() ? QByteArray() : found->second;
}

int PdfFile::reference(const QByteArray &object, const char *key)
{
    static const QRegularExpression numbers(QStringLiteral("^\\s*\\[?\\s*(\\d+)\\s+0\\s+R"));
    const QByteArray dictionary = dictionaryOf(object);
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return 0;
    const auto match
        = numbers.match(QString::fromLatin1(dictionary.mid(at + static_cast<qsizetype>(qstrlen(key)), 40)));
    return match.captured(1).toInt();
}

QByteArray PdfFile::streamData(const QByteArray &object)
{
    const qsizetype start = object.indexOf("stream\n");
    const qsizetype end = object.lastIndexOf("endstream");
    if (start < 0 || end < start)
        return {};
    const QByteArray data = object.mid(start + 7, end - start - 7);
    if (!dictionaryOf(object).contains("/FlateDecode"))
        return data;
    // qUncompress wants a guess of the size before the zlib stream.
    QByteArray sized(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(data.size()) * 4, sized.data());
    return qUncompress(sized + data);
}

QByteArray PdfFile::streamObject(const QByteArray &data)
{
    const QByteArray packed = qCompress(data).mid(4); // without the size that Qt puts first
    return "\n<< /Length " + QByteArray::number(packed.size()) + " /Filter /FlateDecode >>\nstream\n" + packed
        + "\nendstream\n";
}

QByteArray PdfFile::bytes() const
{
    QByteArray result = m_header;
    const int count = m_objects.empty() ? 1 : m_objects.rbegin()->first + 1;
    QByteArray table = "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
    int number = 1;
    for (const auto &[at, content] : m_objects) {
        for (; number < at; ++number)
            table += "0000000000 65535 f \n";
        table += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        ++number;
        result += QByteArray::number(at) + " 0 obj" + content + "endobj\n";
    }
    const QByteArray start = QByteArray::number(result.size());
    result += table + "trailer\n" + m_trailer + "\nstartxref\n" + start + "\n%%EOF\n";
    return result;
}

} // namespace xushi::print
