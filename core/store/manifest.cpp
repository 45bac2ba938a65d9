#include "core/store/manifest.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/sha256.h"

namespace xushi::store
{

namespace
{

std::optional<ManifestEntry> entryFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const ManifestEntry entry {
        json.value(u"name").toString(), json.value(u"size").toInteger(-1), json.value(u"sha256").toString()};
    if (entry.name.isEmpty() || entry.size < 0 || !isSha256(entry.sha256))
        return std::nullopt;
    return entry;
}

} // namespace

const ManifestEntry *Manifest::find(QStringView name) const
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const ManifestEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

QByteArray toJson(const Manifest &manifest)
{
    QJsonArray entries;
    for (const ManifestEntry &entry : manifest.entries) {
        entries.append(QJsonObject {{QStringLiteral("name"), entry.name},
            {QStringLiteral("size"), entry.size}, {QStringLiteral("sha256"), entry.sha256}});
    }
    return QJsonDocument(
        QJsonObject {{QStringLiteral("formatVersion"), manifest.formatVersion},
            {QStringLiteral("applicationVersion"), manifest.applicationVersion},
            {QStringLiteral("createdBy"), manifest.createdBy}, {QStringLiteral("entries"), entries}})
        .toJson(QJsonDocument::Indented);
}

std::optional<Manifest> manifestFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Manifest manifest;
    manifest.formatVersion = json.value(u"formatVersion").toInt();
    manifest.applicationVersion = json.value(u"applicationVersion").toString();
    manifest.createdBy = json.value(u"createdBy").toString();
    if (manifest.formatVersion < 1)
        return std::nullopt;
    if (manifest.formatVersion > containerFormat)
        return manifest;
    const QJsonArray entries = json.value(u"entries").toArray();
    for (const QJsonValue &value : entries) {
        const std::optional<ManifestEntry> entry = entryFromJson(value);
        if (!entry)
            return std::nullopt;
        manifest.entries.push_back(*entry);
    }
    return manifest;
}

bool isContentName(QStringView name)
{
    if (name.startsWith(attachmentsPrefix))
        return isAttachmentName(name.mid(QStringView(attachmentsPrefix).size()));
    return name == databaseName || name == previewName;
}

bool isAttachmentName(QStringView name)
{
    const QStringView extension = name.mid(65);
    return name.size() >= 66 && name[64] == u'.' && isSha256(name.left(64)) && extension.size() <= 16
        && std::all_of(extension.begin(), extension.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

} // namespace xushi::store
