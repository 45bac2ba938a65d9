#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/daterange.h"
#include "core/fields/builtinfields.h"

namespace xushi::fields
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Fields", text);
}

} // namespace

std::function<QString()> translated(const char *text)
{
    return [text] { return tr(text); };
}

tl::unexpected<Error> notAChoice(const QString &typed)
{
    return fail(ErrorKind::Invalid, tr("“%1” is none of the choices. Pick one from the list.").arg(typed));
}

Result<QDate> parseDay(const Plan &plan, const QString &typed, DayMeant meant)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QDate();
    const int year = plan.info().year > 0 ? plan.info().year : plan.now().date().year();
    if (const auto day = parseDate(text, year, meant))
        return *day;
    if (const auto day = daySerialNumber(text))
        return fail(ErrorKind::Invalid,
            tr("“%1” is the number by which a spreadsheet counts days (it would be %2). Give the cell a date "
               "format there and copy again, or write the date like 2023-6-30.")
                .arg(text, longDate(*day)));
    static const QRegularExpression threeFigures(QStringLiteral("^(?:\\d{4}\\D)?\\d{1,2}\\D\\d{1,2}\\D?$"));
    if (threeFigures.match(text).hasMatch())
        return fail(ErrorKind::Invalid,
            tr("There is no day “%1” in the calendar. Write the date like 6.30 or 2023-6-30.").arg(text));
    return fail(ErrorKind::Invalid,
        tr("“%1” is not a date. Write it like 6.30, 2023-6-30, 2023.6, 6月底 or 二季度.").arg(text));
}

Result<bool> parseYesNo(const QString &typed)
{
    static const QStringList yes {QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("y"),
        QStringLiteral("yes"), QStringLiteral("是"), QStringLiteral("√"), QStringLiteral("✓")};
    static const QStringList no {QString(), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("n"),
        QStringLiteral("no"), QStringLiteral("否"), QStringLiteral("×")};
    const QString text = typed.trimmed();
    if (text == yesNo(true) || yes.contains(text, Qt::CaseInsensitive))
        return true;
    if (text == yesNo(false) || no.contains(text, Qt::CaseInsensitive))
        return false;
    return notAChoice(typed);
}

QString yesNo(bool value)
{
    return value ? tr("Yes") : tr("No");
}

} // namespace xushi::fields
