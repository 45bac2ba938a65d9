#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/plan/plan.h"

namespace xushi
{

// The value of one column as it is stored: nothing (not known, none), a whole number (also ids and yes or
// no), or a text (also days, figures and codes).
using StoredValue = std::variant<std::monostate, qint64, QString>;

// All columns of one record, in their order; the id comes first.
using RecordValues = std::vector<StoredValue>;

enum class ColumnType { Text, Whole, YesNo, Day, Figure, Code, Reference };

// What must be known of a column to speak of its values.
struct Column {
    QByteArray name; // as in the schema
    ColumnType type = ColumnType::Text;
    std::optional<RecordKind> refersTo; // of a reference
};
[[nodiscard]] const std::vector<Column> &columnsOf(RecordKind kind);
// Its place among the columns, or -1.
[[nodiscard]] int columnNamed(RecordKind kind, QByteArrayView name);
// Whether the column says where a record stands (its owner, its rank) rather than what it is.
[[nodiscard]] bool isPlaceColumn(RecordKind kind, int column);

namespace detail
{
struct StoredSource {
    const StoredValue &value;
    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    [[nodiscard]] qint64 integer() const
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? *number : 0;
    }
    [[nodiscard]] QString text() const
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};
struct StoredSink {
    StoredValue &value;
    void put(qint64 number) const { value = number; }
    void put(const QString &text) const { value = text; }
    void putNull() const { value = std::monostate(); }
};
} // namespace detail

template <class R>
[[nodiscard]] RecordValues valuesOf(const R &record)
{
    RecordValues values;
    R::columns(record, [&](const char *, const auto &member) {
        store::encodeField(detail::StoredSink {values.emplace_back()}, member);
    });
    return values;
}

// Puts the value into the record. False where the column cannot hold it; the record is then as it was.
template <class R>
[[nodiscard]] bool setValue(R &record, int column, const StoredValue &value)
{
    bool taken = false;
    int at = 0;
    R::columns(record, [&](const char *, auto &member) {
        if (at++ == column)
            taken = store::decodeField(detail::StoredSource {value}, member);
    });
    return taken;
}

// A record of these values; nothing where they are none of its kind.
template <class R>
[[nodiscard]] std::optional<R> recordFrom(const RecordValues &values)
{
    R record {};
    size_t at = 0;
    bool sound = true;
    R::columns(record, [&](const char *, auto &member) {
        sound = sound && at < values.size() && store::decodeField(detail::StoredSource {values[at]}, member);
        ++at;
    });
    return sound ? std::optional<R>(std::move(record)) : std::nullopt;
}

// The record as it is now; nothing where it is not in the plan.
[[nodiscard]] std::optional<RecordValues> valuesOf(const Plan &plan, const RecordRef &record);
[[nodiscard]] bool isInPlan(const Plan &plan, const RecordRef &record);
[[nodiscard]] RecordRef ownerOf(const Plan &plan, const RecordRef &record);

} // namespace xushi
