#include <QCoreApplication>

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

Result<QDate> parseDay(const Plan &plan, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QDate();
    if (const auto day = parseDate(typed, plan.info().year > 0 ? plan.info().year : plan.now().date().year()))
        return *day;
    return fail(ErrorKind::Invalid,
        tr("“%1” is not a date. Write it like 6.30, 2023-6-30 or 6月底, or press Esc to give up.")
            .arg(typed));
}

Result<bool> parseYesNo(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == yesNo(true) || text == u"1" || text == u"true")
        return true;
    if (text == yesNo(false) || text == u"0" || text == u"false" || text.isEmpty())
        return false;
    return notAChoice(typed);
}

QString yesNo(bool value)
{
    return value ? tr("Yes") : tr("No");
}

} // namespace xushi::fields
