#include "core/report/kinds/targetclause.h"

#include <array>

#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

// A name with such a word says what is done, and the figure follows at once: 新增平台3家, 完成投资126.7亿元.
// Any other is an indicator: 技术合同登记额达到3亿元.
bool saysWhatIsDone(const QString &name)
{
    static const std::array words {QStringLiteral("完成"), QStringLiteral("发放"), QStringLiteral("新增"),
        QStringLiteral("到位"), QStringLiteral("建成"), QStringLiteral("建设"), QStringLiteral("实施"),
        QStringLiteral("引进"), QStringLiteral("培育"), QStringLiteral("打造"), QStringLiteral("改造"),
        QStringLiteral("办理")};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

// 同比增长 with a negative figure is 同比下降 with a positive one.
QString movementWords(QString name, const Decimal &value, const QString &unit)
{
    const bool falls = value.isNegative();
    const QString figure = falls ? value.toDisplay().mid(1) : value.toDisplay();
    const std::pair<QString, QString> growth {QStringLiteral("增长"), QStringLiteral("下降")};
    const std::pair<QString, QString> decrease {QStringLiteral("下降"), QStringLiteral("上升")};
    for (const auto &[up, down] : {growth, decrease}) {
        if (!name.endsWith(up))
            continue;
        if (falls)
            name.replace(name.size() - up.size(), up.size(), down);
        return name + figure + unit;
    }
    return name + u'为' + value.toDisplay() + unit;
}

QString relativeWords(const QString &name, const Target &target, const Decimal &value)
{
    const bool below = value.isNegative();
    const QString figure = below ? value.toDisplay().mid(1) : value.toDisplay();
    return name + (below ? QStringLiteral("低于") : QStringLiteral("高于")) + printed(target.relativeTo)
        + figure + target.unit;
}

QString incrementWords(const QString &name, const QString &figure)
{
    const bool isWork = name.endsWith(QStringLiteral("工程")) && !saysWhatIsDone(name);
    return name + (isWork ? QStringLiteral("完成") : QString()) + figure;
}

QString comparedWith(const Rational &difference, const QString &ahead, const QString &behind,
    const QString &reference, const QString &level)
{
    const QString figure = percentFigure(difference.sign() < 0 ? Rational(0) - difference : difference);
    if (figure == QStringLiteral("0.0"))
        return level;
    return (difference.sign() < 0 ? behind : ahead) + reference + figure + QStringLiteral("个百分点");
}

} // namespace

QString readingWords(const TargetStanding &standing)
{
    if (!standing.measurement || !standing.measurement->value)
        return {};
    const Target &target = *standing.target;
    const Decimal &value = *standing.measurement->value;
    const QString name = printed(target.name);
    const QString figure = value.toDisplay() + target.unit;
    if (!target.relativeTo.isEmpty())
        return relativeWords(name, target, value);
    switch (target.change) {
    case Change::GrowthRate:
    case Change::DecreaseRate:
        return movementWords(name, value, target.unit);
    case Change::Share:
        return name + (standing.status.reached ? QStringLiteral("达到") : QStringLiteral("为")) + figure;
    case Change::AbsoluteTotal:
        return saysWhatIsDone(name) ? name + figure : name + QStringLiteral("达到") + figure;
    default:
        return incrementWords(name, figure);
    }
}

QString differenceWords(const TargetStanding &standing)
{
    if (standing.status.reached)
        return QStringLiteral("已完成年度目标");
    if (!standing.status.difference)
        return standing.status.statusClass == progress::StatusClass::Behind
            ? QStringLiteral("已过完成时限仍未完成")
            : QString();
    if (standing.status.scaledByTime)
        return comparedWith(*standing.status.difference, QStringLiteral("快于"), QStringLiteral("慢于"),
            QStringLiteral("时间进度"), QStringLiteral("与时间进度持平"));
    return comparedWith(*standing.status.difference, QStringLiteral("高于"), QStringLiteral("低于"),
        QStringLiteral("目标"), QStringLiteral("与目标持平"));
}

QString targetClause(const Standing &standing, const TargetStanding &target)
{
    QString words = readingWords(target);
    if (words.isEmpty())
        return words;
    if (target.status.cutOff != standing.asOf())
        words += QStringLiteral("（截至%1）").arg(dayWords(standing.plan(), target.status.cutOff));
    if (target.status.completion && !target.status.reached)
        words += QStringLiteral("，完成年度目标的%1%").arg(percentFigure(*target.status.completion));
    const QString difference = differenceWords(target);
    return difference.isEmpty() ? words : words + u'，' + difference;
}

} // namespace xushi::report
