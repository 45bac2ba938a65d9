#include "core/report/kinds/wording.h"

#include "core/base/daterange.h"
#include "core/report/officialtext.h"

namespace xushi::report
{

QString lightWord(progress::Light light)
{
    switch (light) {
    case progress::Light::Green:
        return QStringLiteral("● 绿");
    case progress::Light::Yellow:
        return QStringLiteral("▲ 黄");
    case progress::Light::Red:
        return QStringLiteral("■ 红");
    case progress::Light::None:
        break;
    }
    return {};
}

QString classWord(progress::StatusClass statusClass)
{
    switch (statusClass) {
    case progress::StatusClass::Completed:
        return QStringLiteral("已完成");
    case progress::StatusClass::Ahead:
        return QStringLiteral("超进度");
    case progress::StatusClass::OnTrack:
        return QStringLiteral("达进度");
    case progress::StatusClass::Behind:
        return QStringLiteral("欠进度");
    case progress::StatusClass::Other:
        break;
    }
    return QStringLiteral("其他");
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const int tens = number / 10;
    QString words;
    if (tens > 0)
        words = (tens > 1 ? QString(digits[tens]) : QString()) + u'十';
    if (number % 10 > 0)
        words += digits[number % 10];
    return words;
}

QString periodWords(const Plan &plan, QDate asOf)
{
    const QDate first = plan.info().startsOn;
    if (asOf.day() != asOf.daysInMonth())
        return QStringLiteral("截至%1").arg(dayWords(plan, asOf));
    const QString month = QString::number(asOf.month()) + u'月';
    if (!first.isValid() || first.year() != asOf.year())
        return QString::number(asOf.year()) + u'年' + month;
    return first.month() == asOf.month() ? month : QString::number(first.month()) + u'—' + month;
}

QString dayWords(const Plan &plan, QDate day)
{
    const QString full = longDate(day);
    return day.year() == plan.info().year ? full.mid(full.indexOf(u'年') + 1) : full;
}

QString dataNote(const Plan &plan)
{
    return plan.info().demoNote.isEmpty() ? QString() : QStringLiteral("演示数据");
}

QString filterNote(bool filtered)
{
    return filtered ? QStringLiteral("（仅列筛选出的任务）") : QString();
}

QString goalWords(const Target &target)
{
    if (!target.value)
        return {};
    const QString figure = target.value->toDisplay();
    switch (target.comparator) {
    case Comparator::AtMost:
        return u'≤' + figure;
    case Comparator::LessThan:
        return u'＜' + figure;
    case Comparator::About:
        return figure + QStringLiteral("左右");
    case Comparator::Between:
        return figure + u'—' + (target.upperValue ? target.upperValue->toDisplay() : QString());
    default:
        return figure;
    }
}

QString printed(const QString &text)
{
    QString plain = text.simplified();
    plain.remove(u'[').remove(u']');
    return toFullWidthPunctuation(plain);
}

QString clause(const QString &text)
{
    QString words = printed(text);
    while (words.endsWith(u'。') || words.endsWith(u'；') || words.endsWith(u'，'))
        words.chop(1);
    return words;
}

QString firstSentence(const QString &text)
{
    const QString words = printed(text);
    const auto isEnd = [](QChar c) { return c == u'。' || c == u'；'; };
    const auto end = std::find_if(words.begin(), words.end(), isEnd);
    return words.left(end - words.begin());
}

QString percentFigure(const Rational &rate)
{
    return (rate * 100).toDisplay(1);
}

Cell textCell(const QString &text, Align align)
{
    Cell cell;
    cell.text = text;
    cell.align = align;
    return cell;
}

Cell boldCell(const QString &text, int columnSpan)
{
    Cell cell = textCell(text);
    cell.bold = true;
    cell.columnSpan = columnSpan;
    return cell;
}

Cell figureCell(const std::optional<Decimal> &figure, const QString &unit)
{
    Cell cell;
    if (figure) {
        cell.text = figure->toDisplay() + unit;
        cell.number = figure->toDouble();
        cell.decimals = figure->scale();
    }
    return cell;
}

Cell countCell(int count)
{
    return figureCell(Decimal(count));
}

Cell rateCell(const std::optional<Rational> &rate, Sign sign)
{
    Cell cell;
    if (rate) {
        const Rational percent = *rate * 100;
        cell.text = percent.toDisplay(1, sign == Sign::Both ? Rational::Plus::Show : Rational::Plus::Omit);
        cell.number = percent.toFixed(1).toDouble();
        cell.decimals = 1;
    }
    return cell;
}

Cell aboutRecord(Cell cell, const RecordRef &record)
{
    cell.record = record;
    return cell;
}

} // namespace xushi::report
