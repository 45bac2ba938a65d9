#include "tests/report/officefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

OfficeFile::OfficeFile(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        file.close(); // tells of a wrong CRC
        if (file.getZipError() == UNZ_OK)
            m_parts[zip.getCurrentFileName()] = content;
    }
}

QByteArray OfficeFile::part(const QString &path) const
{
    const auto found = m_parts.find(path);
    return found == m_parts.end() ? QByteArray() : found->second;
}

QStringList OfficeFile::faults() const
{
    QStringList faults;
    QStringList typed {QStringLiteral("[Content_Types].xml")};
    for (const XmlElement &type : elements(part(typed.front()), "Override"))
        typed << type.attribute("PartName").mid(1);
    for (const auto &[path, content] : m_parts) {
        if (!typed.contains(path) && !path.endsWith(QStringLiteral(".rels")))
            faults << path + QStringLiteral(": no content type");
        if (path.endsWith(QStringLiteral(".png")))
            continue;
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            faults << path + QStringLiteral(": ") + reader.errorString();
    }
    for (const QString &path : typed)
        if (!m_parts.contains(path))
            faults << path + QStringLiteral(": typed but not there");
    for (const auto &[path, content] : m_parts) {
        if (!path.endsWith(QStringLiteral(".rels")))
            continue;
        const QString folder = path.left(path.indexOf(QStringLiteral("_rels/")));
        for (const XmlElement &relation : elements(content, "Relationship")) {
            const QString target = relation.attribute("Target");
            const QString full = target.startsWith(u'/') ? target.mid(1) : folder + target;
            if (!m_parts.contains(full))
                faults << path + QStringLiteral(": no ") + full;
        }
    }
    return faults;
}

void walk(const QByteArray &xml, const std::function<void(const QXmlStreamReader &)> &enter,
    const std::function<void(const QString &)> &leave)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            enter(reader);
        else if (reader.isEndElement())
            leave(reader.qualifiedName().toString());
    }
}

std::vector<XmlElement> elements(const QByteArray &xml, const char *name)
{
    std::vector<XmlElement> found;
    QStringList path;
    std::vector<size_t> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (reader.qualifiedName() == QLatin1String(name)) {
                open.push_back(found.size());
                found.push_back({reader.qualifiedName().toString(), path, reader.attributes(), {}});
            }
            path << reader.qualifiedName().toString();
        } else if (reader.isEndElement()) {
            path.removeLast();
            if (reader.qualifiedName() == QLatin1String(name))
                open.pop_back();
        } else if (reader.isCharacters() && !open.empty()) {
            found[open.back()].text += reader.text();
        }
    }
    return found;
}
