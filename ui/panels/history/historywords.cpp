#include "ui/panels/history/historywords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/daterange.h"
#include "ui/panels/history/columnwords.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryWords", text);
}

QString textAt(const RecordValues &values, int column)
{
    const auto at = static_cast<size_t>(column);
    const QString *text = column >= 0 && at < values.size() ? std::get_if<QString>(&values[at]) : nullptr;
    return text ? *text : QString();
}

RecordRef ownerFrom(RecordKind kind, const RecordValues &values)
{
    RecordRef owner;
    withRecord(kind, [&]<class R>() {
        if (const std::optional<R> record = recordFrom<R>(values))
            owner = record->owner();
    });
    return owner;
}

// Values that say nothing: empty ones, and those every new record has.
bool isPlain(RecordKind kind, int column, const StoredValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    if (const auto *text = std::get_if<QString>(&value); text && text->isEmpty())
        return true;
    if (columnsOf(kind)[static_cast<size_t>(column)].type != ColumnType::YesNo)
        return false;
    bool same = false;
    withRecord(kind, [&]<class R>() { same = valuesOf(R {})[static_cast<size_t>(column)] == value; });
    return same;
}

} // namespace

HistoryWords::HistoryWords(
    const Plan &plan, const FieldCatalogue &fields, const HistoryIndex &index, const RecordSet *version)
    : m_plan(plan)
    , m_fields(fields)
    , m_index(index)
    , m_version(version)
{
}

QString HistoryWords::kindName(RecordKind kind)
{
    return historywords::kindName(kind);
}

std::optional<RecordValues> HistoryWords::find(const RecordRef &record) const
{
    if (auto values = valuesOf(m_plan, record))
        return values;
    if (const RecordValues *last = m_index.lastValuesOf(record))
        return *last;
    std::optional<RecordValues> values;
    if (m_version) {
        withRecord(record.kind, [&]<class R>() {
            if (const R *found = m_version->table<R>().find(Id<R> {record.id}))
                values = valuesOf(*found);
        });
    }
    return values;
}

QString HistoryWords::originField(const RecordValues &values) const
{
    const std::optional<Origin> origin = recordFrom<Origin>(values);
    if (!origin)
        return {};
    const int column = columnNamed(origin->record, origin->field.toUtf8());
    return column < 0 ? QString() : columnTitle(origin->record, column);
}

QString HistoryWords::nameFrom(RecordKind kind, const RecordValues &values) const
{
    const auto dayAt = [&](const char *name) {
        return longDate(QDate::fromString(textAt(values, columnNamed(kind, name)), Qt::ISODate));
    };
    const auto wordsAt = [&](const char *name) {
        const int column = columnNamed(kind, name);
        return valueText(kind, column, values[static_cast<size_t>(column)]);
    };
    switch (kind) {
    case RecordKind::Section:
    case RecordKind::Task: {
        const QString number = textAt(values, columnNamed(kind, "number"));
        const QString title = textAt(values, nameColumn(kind));
        const QString separator = kind == RecordKind::Section ? QStringLiteral("、") : QStringLiteral(" ");
        return number.isEmpty() ? title : number + separator + title;
    }
    case RecordKind::Responsibility:
        return tr("%1 (%2)").arg(wordsAt("department_id"), wordsAt("role"));
    case RecordKind::Measurement:
        return tr("Figure as of %1").arg(dayAt("as_of"));
    case RecordKind::ProgressEntry:
        return tr("Report for %1").arg(wordsAt("period_id"));
    case RecordKind::Period:
        return tr("%1 to %2").arg(dayAt("first_on"), dayAt("last_on"));
    case RecordKind::CalendarDay:
        return dayAt("day");
    case RecordKind::Commitment:
        return textAt(values, columnNamed(kind, "quote"));
    case RecordKind::Doubt:
        return textAt(values, columnNamed(kind, "message"));
    case RecordKind::Origin:
        return tr("Where “%1” comes from").arg(originField(values));
    default:
        return textAt(values, nameColumn(kind));
    }
}

QString HistoryWords::recordName(const RecordRef &record) const
{
    const std::optional<RecordValues> values = find(record);
    const QString name = values ? nameFrom(record.kind, *values).simplified() : QString();
    return name.isEmpty() ? tr("(without a name)") : name;
}

QString HistoryWords::recordName(const RecordChange &change) const
{
    if (change.operation == Changes::Operation::Update)
        return recordName(change.record);
    const QString name = nameFrom(change.record.kind, change.values()).simplified();
    return name.isEmpty() ? tr("(without a name)") : name;
}

QString HistoryWords::placeText(const RecordRef &owner) const
{
    return owner.isNull() ? QString() : kindName(owner.kind) + QStringLiteral("“%1”").arg(recordName(owner));
}

QString HistoryWords::placeName(const RecordRef &record) const
{
    const std::optional<RecordValues> values = find(record);
    return values ? placeText(ownerFrom(record.kind, *values)) : QString();
}

QString HistoryWords::placeName(const RecordChange &change) const
{
    return change.operation == Changes::Operation::Update
        ? placeName(change.record)
        : placeText(ownerFrom(change.record.kind, change.values()));
}

const Field *HistoryWords::fieldOf(RecordKind kind, int column) const
{
    const QString name = QString::fromLatin1(columnsOf(kind)[static_cast<size_t>(column)].name);
    const auto &fields = m_fields.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return field.record == kind && !field.column.isEmpty() && field.column == name;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString HistoryWords::columnTitle(RecordKind kind, int column) const
{
    const QByteArray &name = columnsOf(kind)[static_cast<size_t>(column)].name;
    if (const QString own = historywords::columnTitle(kind, name); !own.isEmpty())
        return own;
    const Field *field = fieldOf(kind, column);
    return field && field->title ? field->title() : QString::fromLatin1(name);
}

QString HistoryWords::codeText(RecordKind kind, int column, const QString &code) const
{
    if (const Field *field = fieldOf(kind, column); field && field->choices) {
        for (const Choice &choice : field->choices()) {
            if (choice.code == code)
                return choice.label;
        }
    }
    return historywords::codeLabel(kind, columnsOf(kind)[static_cast<size_t>(column)].name, code);
}

QString HistoryWords::valueText(RecordKind kind, int column, const StoredValue &value) const
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    const Column &about = columnsOf(kind)[static_cast<size_t>(column)];
    const auto *number = std::get_if<qint64>(&value);
    const auto *text = std::get_if<QString>(&value);
    switch (about.type) {
    case ColumnType::Reference:
        return number && *number != 0 ? recordName(RecordRef {*about.refersTo, *number}) : QString();
    case ColumnType::YesNo:
        return number && *number != 0 ? tr("yes") : tr("no");
    case ColumnType::Whole:
        if (kind == RecordKind::Attachment && about.name == "size" && number)
            return QLocale().formattedDataSize(*number, 1, QLocale::DataSizeTraditionalFormat);
        return number ? QString::number(*number) : QString();
    case ColumnType::Day: {
        const QDate day = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
        return day.isValid() ? longDate(day) : QString();
    }
    case ColumnType::Figure: {
        const auto figure = text ? Decimal::parse(*text) : std::nullopt;
        return figure ? figure->toDisplay() : QString();
    }
    case ColumnType::Code:
        return text ? codeText(kind, column, *text) : QString();
    case ColumnType::Text:
        break;
    }
    if (kind == RecordKind::Origin && about.name == "field")
        return {};
    return text ? *text : QString();
}

FieldLine HistoryWords::placeLine(const RecordChange &change) const
{
    FieldLine line;
    line.title = tr("Place");
    bool moved = false;
    RecordRef before;
    RecordRef after;
    for (const ColumnChange &column : change.columns) {
        if (!isPlaceColumn(change.record.kind, column.column))
            continue;
        line.columns.push_back(column.column);
        const auto &about = columnsOf(change.record.kind)[static_cast<size_t>(column.column)];
        if (about.type != ColumnType::Reference)
            continue;
        moved = true;
        if (const auto *id = std::get_if<qint64>(&column.before))
            before = {*about.refersTo, *id};
        if (const auto *id = std::get_if<qint64>(&column.after))
            after = {*about.refersTo, *id};
    }
    if (moved) {
        line.before = before.isNull() ? tr("at the top") : placeText(before);
        line.after = after.isNull() ? tr("at the top") : placeText(after);
    } else if (!line.columns.empty()) {
        line.title = tr("Order");
        line.after = tr("moved among its neighbours");
    }
    return line;
}

std::vector<FieldLine> HistoryWords::lines(const RecordChange &change) const
{
    std::vector<FieldLine> lines;
    const RecordKind kind = change.record.kind;
    const bool whole = change.operation != Changes::Operation::Update;
    if (!whole) {
        if (FieldLine place = placeLine(change); !place.columns.empty())
            lines.push_back(std::move(place));
    }
    for (const ColumnChange &column : change.columns) {
        if (column.column == 0 || isPlaceColumn(kind, column.column)
            || historywords::isHidden(kind, columnsOf(kind)[static_cast<size_t>(column.column)].name))
            continue;
        const StoredValue &shown
            = change.operation == Changes::Operation::Delete ? column.before : column.after;
        if (whole && (isPlain(kind, column.column, shown) || column.column == nameColumn(kind)))
            continue;
        FieldLine line;
        line.title = columnTitle(kind, column.column);
        line.columns = {column.column};
        if (change.operation != Changes::Operation::Insert)
            line.before = valueText(kind, column.column, column.before);
        if (change.operation != Changes::Operation::Delete)
            line.after = valueText(kind, column.column, column.after);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace xushi
