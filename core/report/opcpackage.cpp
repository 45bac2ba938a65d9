#include "core/report/opcpackage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include "core/report/xmlpart.h"

namespace xushi::report
{
namespace
{

tl::unexpected<Error> notPacked()
{
    return fail(ErrorKind::Internal,
        QCoreApplication::translate("Report", "The document could not be packed. Nothing was written."));
}

QString relationsPath(const QString &source)
{
    const QFileInfo info(source);
    const QString folder = source.contains(QLatin1Char('/')) ? info.path() + QLatin1Char('/') : QString();
    return QStringLiteral("%1_rels/%2.rels").arg(folder, source.isEmpty() ? QString() : info.fileName());
}

bool writeEntry(QuaZip &zip, const QString &path, const QByteArray &bytes)
{
    QuaZipNewInfo info(path);
    // A fixed time, the first that ZIP knows, so that the same document gives the same bytes.
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info))
        return false;
    if (file.write(bytes) != bytes.size())
        return false;
    file.close();
    return file.getZipError() == ZIP_OK;
}

} // namespace

void OpcPackage::add(const QString &path, const QString &contentType, const QByteArray &bytes)
{
    m_parts.push_back({path, contentType, bytes});
}

QString OpcPackage::relate(const QString &source, const QString &type, const QString &target)
{
    auto &relations = m_relations[source];
    const QString id = QStringLiteral("rId%1").arg(relations.size() + 1);
    const QString folder = source.left(source.lastIndexOf(QLatin1Char('/')) + 1);
    const bool beside = target.startsWith(folder);
    relations.push_back({id, type, beside ? target.mid(folder.size()) : QLatin1Char('/') + target});
    return id;
}

QByteArray OpcPackage::contentTypes() const
{
    XmlPart xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    xml.leaf("Default",
        {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    for (const Part &part : m_parts)
        xml.leaf("Override", {{"PartName", QLatin1Char('/') + part.path}, {"ContentType", part.contentType}});
    return xml.take();
}

QByteArray OpcPackage::relations(const QString &source) const
{
    XmlPart xml;
    xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const Relation &relation : m_relations.at(source))
        xml.leaf("Relationship", {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
    return xml.take();
}

Result<QByteArray> OpcPackage::zipped() const
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return notPacked();
    bool whole = writeEntry(zip, QStringLiteral("[Content_Types].xml"), contentTypes());
    for (const auto &[source, unused] : m_relations)
        whole = whole && writeEntry(zip, relationsPath(source), relations(source));
    for (const Part &part : m_parts)
        whole = whole && writeEntry(zip, part.path, part.bytes);
    zip.close();
    if (!whole || zip.getZipError() != ZIP_OK)
        return notPacked();
    return buffer.data();
}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            break;
        done += count;
    }
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (done == bytes.size() && (!file || file->flush()))
        return {};
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return fail(full ? ErrorKind::DiskFull : ErrorKind::NotWritable,
        QCoreApplication::translate(
            "Report", "The file could not be written completely. Choose another place with enough room."));
}

} // namespace xushi::report
