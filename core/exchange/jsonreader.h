#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "core/base/result.h"

namespace xushi::exchange
{

// A value of a JSON document and where it stands: tasks[3].targets[0].value.
struct JsonPlace {
    QJsonValue value;
    QString path;

    [[nodiscard]] bool has(const char *key) const { return value.toObject().contains(QLatin1String(key)); }
    [[nodiscard]] JsonPlace at(const char *key) const;
    [[nodiscard]] JsonPlace at(int index, const QJsonArray &array) const;
};

// Reads values of an exact type. The first mistake is kept, as a sentence that names its place; what is read
// after it is of no use.
class JsonReader
{
public:
    // The document of these bytes, an object. Foreign where they are no JSON, with line and character.
    [[nodiscard]] static Result<JsonPlace> document(const QByteArray &bytes);

    [[nodiscard]] bool isSound() const { return !m_error; }
    [[nodiscard]] Result<void> status() const;
    // what: what is wrong there, a clause without a full stop.
    void refuse(const QString &path, const QString &what);

    [[nodiscard]] QString text(const JsonPlace &place);
    [[nodiscard]] bool yes(const JsonPlace &place);
    [[nodiscard]] qint64 whole(const JsonPlace &place, qint64 least, qint64 most);
    [[nodiscard]] qint64 id(const JsonPlace &place);
    void requireObject(const JsonPlace &place);
    // Empty after a mistake.
    [[nodiscard]] QJsonArray array(const JsonPlace &place);
    // Calls visit(place) for each entry of the array under the key; an absent key is an empty array.
    template <class Visit>
    void each(const JsonPlace &object, const char *key, Visit &&visit)
    {
        if (!object.has(key))
            return;
        const JsonPlace place = object.at(key);
        const QJsonArray entries = array(place);
        for (int i = 0; i < entries.size() && isSound(); ++i)
            visit(place.at(i, entries));
    }

private:
    std::optional<Error> m_error;
};

} // namespace xushi::exchange
