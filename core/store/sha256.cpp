#include "core/store/sha256.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QFile>

#include "core/store/storeerrors.h"

namespace xushi::store
{

QString sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(cannotOpen(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(chunk.data(), chunk.size())) > 0)
        hash.addData(QByteArrayView(chunk.constData(), got));
    if (got < 0)
        return tl::unexpected(fileUnreadable(path));
    return QString::fromLatin1(hash.result().toHex());
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace xushi::store
