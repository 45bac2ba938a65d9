#pragma once

#include <optional>
#include <type_traits>

#include <QDate>
#include <QString>

#include "core/base/decimal.h"
#include "core/plan/codes.h"
#include "core/plan/ids.h"
#include "core/store/statement.h"

// How each type of field stands in a column. Sinks have put(qint64), put(QString), putNull(); sources have
// isNull(), integer(), text(). Both for SQL statements and for the values of a changeset.
//   ids, whole numbers, yes/no   INTEGER        optional ids      NULL where none
//   text                         TEXT           days              TEXT, ISO, '' where none
//   enumerations                 TEXT code      exact figures     TEXT, NULL where not known
namespace xushi::store
{

template <class T>
struct IsId : std::false_type {
};
template <class R>
struct IsId<Id<R>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <class Sink, class T>
void encodeField(Sink &&sink, const T &value)
{
    if constexpr (IsOptional<T>::value) {
        if (value)
            encodeField(sink, *value);
        else
            sink.putNull();
    } else if constexpr (IsId<T>::value) {
        sink.put(value.value);
    } else if constexpr (std::is_enum_v<T>) {
        sink.put(toCode(value));
    } else if constexpr (std::is_integral_v<T>) {
        sink.put(static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        sink.put(value.isValid() ? value.toString(Qt::ISODate) : QString(QLatin1String("")));
    } else if constexpr (std::is_same_v<T, Decimal>) {
        sink.put(value.toString());
    } else {
        static_assert(std::is_same_v<T, QString>);
        sink.put(value.isNull() ? QString(QLatin1String("")) : value);
    }
}

// Leaves the value as it is and returns false where the stored form is none of ours.
template <class Source, class T>
bool decodeField(const Source &source, T &value)
{
    if constexpr (IsOptional<T>::value) {
        if (source.isNull()) {
            value.reset();
            return true;
        }
        typename T::value_type inner {};
        if (!decodeField(source, inner))
            return false;
        value = inner;
    } else if constexpr (IsId<T>::value) {
        value.value = source.integer();
    } else if constexpr (std::is_enum_v<T>) {
        const auto decoded = fromCode<T>(source.text());
        if (!decoded)
            return false;
        value = *decoded;
    } else if constexpr (std::is_integral_v<T>) {
        value = static_cast<T>(source.integer());
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QString text = source.text();
        value = QDate::fromString(text, Qt::ISODate);
        return text.isEmpty() || value.isValid();
    } else if constexpr (std::is_same_v<T, Decimal>) {
        const auto decoded = Decimal::parse(source.text());
        if (!decoded)
            return false;
        value = *decoded;
    } else {
        static_assert(std::is_same_v<T, QString>);
        value = source.text();
    }
    return true;
}

// One bind position of a statement as a sink, one column as a source.
struct BindSink {
    Statement &statement;
    int index;
    void put(qint64 value) const { statement.bind(index, value); }
    void put(const QString &value) const { statement.bind(index, value); }
    void putNull() const { statement.bindNull(index); }
};
struct ColumnSource {
    const Statement &statement;
    int index;
    [[nodiscard]] bool isNull() const { return statement.isNull(index); }
    [[nodiscard]] qint64 integer() const { return statement.integer(index); }
    [[nodiscard]] QString text() const { return statement.text(index); }
};

} // namespace xushi::store
