#include "core/store/sha256.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace xushi::store
{

QString sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> sha256(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device)) {
        return fail(ErrorKind::Unreadable,
            QCoreApplication::translate("Store", "The file could not be read to its end."));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QFileInfo::exists(path) ? ErrorKind::Unreadable : ErrorKind::NotFound,
            QCoreApplication::translate("Store", "\"%1\" could not be opened for reading.").arg(path));
    }
    return sha256(file);
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace xushi::store
