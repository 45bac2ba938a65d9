#pragma once

#include <limits>

#include <QCoreApplication>
#include <QStringList>

#include "core/exchange/jsonreader.h"
#include "core/exchange/jsonwriter.h"
#include "core/plan/records.h"
#include "core/store/fieldcodec.h"

// How each type of field stands in JSON, and the names of the lists that the records stand in.
//   ids                text: a spreadsheet or script keeps 53 bits only      none: null
//   exact figures      text with all decimals                               not known: null
//   days               text, ISO                                            none: null
//   enumerations       code        text   string        yes/no   true, false        whole numbers   number
namespace xushi::exchange
{

inline constexpr qint64 largestNumber = (qint64 {1} << 53) - 1; // that every reader of JSON keeps

// A 64-bit column holds an id exactly when its name says so; the others are sizes.
[[nodiscard]] inline bool holdsId(const char *column)
{
    return QLatin1String(column).endsWith(QLatin1String("_id"));
}

template <class T>
void writeField(JsonWriter &writer, const char *column, const T &value)
{
    if constexpr (store::IsOptional<T>::value) {
        if (value)
            writeField(writer, column, *value);
        else
            writer.writeNull();
    } else if constexpr (store::IsId<T>::value) {
        writer.write(QString::number(value.value));
    } else if constexpr (std::is_enum_v<T>) {
        writer.write(toCode(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        writer.write(value);
    } else if constexpr (std::is_integral_v<T>) {
        if (holdsId(column))
            writer.write(QString::number(value));
        else
            writer.write(static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        if (value.isValid())
            writer.write(value.toString(Qt::ISODate));
        else
            writer.writeNull();
    } else if constexpr (std::is_same_v<T, Decimal>) {
        writer.write(value.toString());
    } else {
        static_assert(std::is_same_v<T, QString>);
        writer.write(value);
    }
}

template <class Enum>
void readCode(JsonReader &reader, const JsonPlace &place, Enum &value)
{
    if (const auto decoded = fromCode<Enum>(reader.text(place))) {
        value = *decoded;
        return;
    }
    QStringList codes;
    for (const auto &[candidate, code] : Codes<Enum>::table)
        codes << toCode(candidate);
    reader.refuse(place.path,
        QCoreApplication::translate("Exchange", "“%1” is none of the codes %2")
            .arg(place.value.toString(), codes.join(QStringLiteral(", "))));
}

inline void readDay(JsonReader &reader, const JsonPlace &place, QDate &day)
{
    const QString text = place.value.toString();
    day = QDate::fromString(text, Qt::ISODate);
    if (!place.value.isNull() && (!day.isValid() || text.size() != 10))
        reader.refuse(
            place.path, QCoreApplication::translate("Exchange", "a day is needed, as in \"2023-06-30\""));
}

inline void readFigure(JsonReader &reader, const JsonPlace &place, Decimal &figure)
{
    const auto read = Decimal::parse(place.value.toString());
    if (read)
        figure = *read;
    else
        reader.refuse(place.path,
            QCoreApplication::translate("Exchange", "a figure in quotes is needed, as in \"6.40\""));
}

template <class T>
void readField(JsonReader &reader, const char *column, const JsonPlace &place, T &value)
{
    if constexpr (store::IsOptional<T>::value) {
        value.reset();
        if (place.value.isNull())
            return;
        typename T::value_type inner {};
        readField(reader, column, place, inner);
        value = inner;
    } else if constexpr (store::IsId<T>::value) {
        value.value = reader.id(place);
    } else if constexpr (std::is_enum_v<T>) {
        readCode(reader, place, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = reader.yes(place);
    } else if constexpr (std::is_integral_v<T>) {
        constexpr qint64 most = std::min<qint64>(std::numeric_limits<T>::max(), largestNumber);
        value = static_cast<T>(holdsId(column) ? reader.id(place) : reader.whole(place, 0, most));
    } else if constexpr (std::is_same_v<T, QDate>) {
        readDay(reader, place, value);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        readFigure(reader, place, value);
    } else {
        static_assert(std::is_same_v<T, QString>);
        value = reader.text(place);
    }
}

// The list a kind of record stands in: task -> tasks, department_alias -> department_aliases,
// progress_entry -> progress_entries, calendar_day -> calendar_days.
template <class R>
[[nodiscard]] QByteArray listName()
{
    const QByteArray table = R::table;
    if (table.endsWith('s'))
        return table + "es";
    const bool consonantY = table.endsWith('y') && !QByteArray("aeiou").contains(table.at(table.size() - 2));
    return consonantY ? table.chopped(1) + "ies" : table + 's';
}

// Records that stand inside others or in lists of their own shape; all the rest stand in a plain list.
template <class R>
inline constexpr bool standsApart
    = std::is_same_v<R,
          PlanInfo> || std::is_same_v<R, Section> || std::is_same_v<R, Task> || std::is_same_v<R, Responsibility> || std::is_same_v<R, Target> || std::is_same_v<R, Measurement>;

// Keys that are written beside the columns, made from other records, for people and scripts to read. They
// are not read again where the columns are there.
template <class R>
[[nodiscard]] QByteArrayList derivedKeys()
{
    QByteArrayList keys;
    if constexpr (std::is_same_v<R, Section>)
        keys << "responsibilities"
             << "targets";
    if constexpr (std::is_same_v<R, Task>)
        keys << "section"
             << "responsibilities"
             << "targets";
    if constexpr (std::is_same_v<R, Target>)
        keys << "span"
             << "measurements";
    if constexpr (std::is_same_v<R, Commitment>)
        keys << "span";
    if constexpr (std::is_same_v<R, Responsibility>)
        keys << "generic";
    if constexpr (requires(R r) { r.taskId; })
        keys << "task";
    if constexpr (requires(R r) { r.departmentId; })
        keys << "department";
    return keys;
}

} // namespace xushi::exchange
