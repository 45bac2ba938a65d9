#pragma once

#include <QJsonObject>
#include <QString>

#include "core/base/result.h"

namespace xushi::store
{

// What a file was when it was last read or written, to notice later that someone else changed it. Equal
// sums mean equal content; the rest only tells whether the sum has to be taken again.
struct FileFingerprint {
    qint64 size = 0; // bytes
    QString sha256;
    QString stamp; // place and times of the file in the words of this system; empty where it has none

    bool operator==(const FileFingerprint &) const = default;
};

// NotFound or Unreadable.
[[nodiscard]] Result<FileFingerprint> fingerprintOf(const QString &path);
// False also when the file is gone or cannot be read: either way it is not what it was.
[[nodiscard]] bool isUnchanged(const QString &path, const FileFingerprint &before);

// The same fingerprint after the file was given another name, which changes its stamp though nothing in it.
[[nodiscard]] FileFingerprint renamed(FileFingerprint fingerprint, const QString &path);

[[nodiscard]] QJsonObject toJson(const FileFingerprint &fingerprint);
[[nodiscard]] FileFingerprint fingerprintFromJson(const QJsonObject &json);

} // namespace xushi::store
