#include "ui/tableedit/celltext.h"

#include <QRegularExpression>

#include "core/exchange/tableclipboard.h"

namespace xushi::tableedit
{

namespace
{

QDate dayOf(const Plan &plan, const RecordRef &record, const QString &column)
{
    QDate day;
    withRecord(record.kind, [&]<class R>() {
        const R *found = plan.table<R>().find(Id<R> {record.id});
        if (!found)
            return;
        R::columns(*found, [&]<class T>(const char *name, const T &value) {
            if constexpr (std::is_same_v<T, QDate>) {
                if (column == QLatin1String(name))
                    day = value;
            }
        });
    });
    return day;
}

} // namespace

QString copyText(const Field &field, const FieldContext &context, const RecordRef &record)
{
    if (field.type == FieldType::Date && !field.column.isEmpty())
        return dayOf(context.plan, record, field.column).toString(Qt::ISODate);
    return field.show ? field.show(context, record.id) : QString();
}

QString typedText(const Field &field, const QString &text)
{
    const QString tidy = exchange::withoutApostrophe(exchange::tidied(text));
    switch (field.type) {
    case FieldType::LongText:
        return tidy;
    case FieldType::Figure: {
        static const QRegularExpression thousands(
            QStringLiteral("^[-+−]?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?$"));
        return thousands.match(tidy).hasMatch() ? QString(tidy).remove(u',').remove(u'，') : tidy;
    }
    default:
        return tidy.contains(u'\n') ? tidy.simplified() : tidy;
    }
}

} // namespace xushi::tableedit
