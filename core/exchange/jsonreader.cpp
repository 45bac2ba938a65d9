#include "core/exchange/jsonreader.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonDocument>

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

} // namespace

JsonPlace JsonPlace::at(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return {value.toObject().value(name), path.isEmpty() ? name : path + u'.' + name};
}

JsonPlace JsonPlace::at(int index, const QJsonArray &array) const
{
    return {array.at(index), path + u'[' + QString::number(index) + u']'};
}

Result<JsonPlace> JsonReader::document(const QByteArray &bytes)
{
    constexpr const char *byteOrderMark = "\xef\xbb\xbf";
    const QByteArray content = bytes.startsWith(byteOrderMark) ? bytes.mid(3) : bytes;
    if (content.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, tr("The file is empty. Nothing was changed."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = content.left(error.offset);
        const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
        return fail(ErrorKind::Foreign,
            tr("The file is not readable as JSON: the mistake is in line %1, at character %2. "
               "Nothing was changed.")
                .arg(before.count('\n') + 1)
                .arg(std::max<qsizetype>(QString::fromUtf8(line).size(), 1)));
    }
    if (!document.isObject())
        return fail(
            ErrorKind::Foreign, tr("The file is JSON, but not a plan of Xushi. Nothing was changed."));
    return JsonPlace {document.object(), {}};
}

Result<void> JsonReader::status() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void JsonReader::refuse(const QString &path, const QString &what)
{
    if (!m_error)
        m_error = Error {ErrorKind::Invalid, tr("At %1: %2. Nothing was changed.").arg(path, what)};
}

QString JsonReader::text(const JsonPlace &place)
{
    if (!place.value.isString())
        refuse(place.path, tr("a text in quotes is needed"));
    return place.value.toString();
}

bool JsonReader::yes(const JsonPlace &place)
{
    if (!place.value.isBool())
        refuse(place.path, tr("true or false is needed"));
    return place.value.toBool();
}

qint64 JsonReader::whole(const JsonPlace &place, qint64 least, qint64 most)
{
    const double number = place.value.toDouble();
    if (!place.value.isDouble() || std::floor(number) != number || number < static_cast<double>(least)
        || number > static_cast<double>(most)) {
        refuse(place.path, tr("a whole number from %1 to %2 is needed").arg(least).arg(most));
        return least;
    }
    return static_cast<qint64>(number);
}

qint64 JsonReader::id(const JsonPlace &place)
{
    bool read = false;
    const qint64 id = place.value.toString().toLongLong(&read);
    if (!place.value.isString() || !read || id <= 0)
        refuse(place.path, tr("an id is needed: a whole number above 0, in quotes"));
    return id;
}

void JsonReader::requireObject(const JsonPlace &place)
{
    if (!place.value.isObject())
        refuse(place.path, tr("an object in { } is needed"));
}

QJsonArray JsonReader::array(const JsonPlace &place)
{
    if (!place.value.isArray())
        refuse(place.path, tr("a list in [ ] is needed"));
    return place.value.toArray();
}

} // namespace xushi::exchange
