#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

namespace xushi::store
{

// Names and numbers of the .xushi container. The format version rises when an older Xushi could no longer
// read the container rightly; what is in the database has its own version.
inline constexpr int containerFormat = 1;
inline constexpr char containerMimeType[] = "application/vnd.xushi.plan+zip";
inline constexpr char16_t mimeTypeName[] = u"mimetype";
inline constexpr char16_t manifestName[] = u"manifest.json";
inline constexpr char16_t databaseName[] = u"plan.sqlite";
inline constexpr char16_t previewName[] = u"preview.png";
inline constexpr char16_t attachmentsPrefix[] = u"attachments/";

// One packed file as the manifest vouches for it.
struct ManifestEntry {
    QString name;
    qint64 size = 0; // bytes, unpacked
    QString sha256;

    bool operator==(const ManifestEntry &) const = default;
};

// manifest.json: what is in a container, written last because it sums up all the rest.
struct Manifest {
    int formatVersion = containerFormat;
    QString applicationVersion;
    QString createdBy; // program that wrote the file
    std::vector<ManifestEntry> entries; // all but the mime type and the manifest itself

    [[nodiscard]] const ManifestEntry *find(QStringView name) const;
    bool operator==(const Manifest &) const = default;
};

// The same manifest gives the same bytes.
[[nodiscard]] QByteArray toJson(const Manifest &manifest);
// Nothing when it is not a manifest. One of a newer format is read as far as its format version.
[[nodiscard]] std::optional<Manifest> manifestFromJson(const QByteArray &json);

// plan.sqlite, preview.png or attachments/<sha256>.<ext>, the only names format 1 knows beside the two above.
[[nodiscard]] bool isContentName(QStringView name);
// "<sha256>.<ext>", ext of 1 to 16 of a-z and 0-9: how an attachment is called in container and folder.
[[nodiscard]] bool isAttachmentName(QStringView name);

} // namespace xushi::store
