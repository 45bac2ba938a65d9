#include "core/intake/docxnumbering.h"

#include <QXmlStreamReader>

namespace xushi::intake
{

namespace
{

const QString wordSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
constexpr int largestCounter = 99'999;

QString value(const QXmlStreamReader &xml)
{
    return xml.attributes().value(wordSpace, QStringLiteral("val")).toString();
}

QString chinese(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QString units[]
        = {QString(), QStringLiteral("十"), QStringLiteral("百"), QStringLiteral("千")};
    if (number <= 0 || number >= 10'000)
        return QString::number(number);
    QString text;
    const QString decimal = QString::number(number);
    bool gap = false;
    for (qsizetype i = 0; i < decimal.size(); ++i) {
        const int digit = decimal[i].digitValue();
        const auto place = decimal.size() - 1 - i;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += QChar(u'零');
        gap = false;
        if (!(digit == 1 && place == 1 && text.isEmpty()))
            text += digits[digit];
        text += units[place];
    }
    return text;
}

QString letters(int number)
{
    // Word repeats the letter: a … z, aa, bb …
    return QString(1 + (number - 1) / 26, QChar(u'a' + (number - 1) % 26));
}

QString roman(int number)
{
    static const std::pair<int, const char *> steps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"},
        {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    if (number >= 4000)
        return QString::number(number);
    QString text;
    for (const auto &[worth, sign] : steps) {
        for (; number >= worth; number -= worth)
            text += QLatin1String(sign);
    }
    return text;
}

QString fullWidth(int number)
{
    QString text = QString::number(number);
    for (QChar &c : text)
        c = QChar(c.unicode() + (u'０' - u'0'));
    return text;
}

} // namespace

QString DocxNumbering::written(int number, const QString &format)
{
    if (number <= 0)
        return QString::number(number);
    if (format == u"chineseCounting" || format == u"chineseCountingThousand" || format == u"japaneseCounting"
        || format == u"taiwaneseCounting" || format == u"taiwaneseCountingThousand"
        || format == u"ideographDigital")
        return chinese(number);
    if (format == u"decimalEnclosedCircle" || format == u"decimalEnclosedCircleChinese")
        return number <= 20 ? QString(QChar(u'①' + number - 1)) : QString::number(number);
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2")
        return fullWidth(number);
    if (format == u"decimalZero")
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    if (format == u"lowerLetter" || format == u"upperLetter") {
        const QString text = letters(number);
        return format == u"upperLetter" ? text.toUpper() : text;
    }
    if (format == u"lowerRoman" || format == u"upperRoman") {
        const QString text = roman(number);
        return format == u"upperRoman" ? text.toUpper() : text;
    }
    if (format == u"none")
        return {};
    return QString::number(number);
}

DocxNumbering::DocxNumbering(const QByteArray &numberingXml)
{
    QXmlStreamReader xml(numberingXml);
    QString definition;
    QString list;
    int level = -1;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        const auto attribute = [&](const char16_t *key) {
            return xml.attributes().value(wordSpace, QStringView(key).toString()).toString();
        };
        if (name == u"abstractNum") {
            definition = attribute(u"abstractNumId");
            list.clear();
            m_definitions[definition] = std::vector<Level>(levels);
        } else if (name == u"num") {
            list = attribute(u"numId");
            definition.clear();
        } else if (name == u"abstractNumId") {
            m_lists[list].definition = value(xml);
        } else if (name == u"lvl" || name == u"lvlOverride") {
            level = attribute(u"ilvl").toInt();
            level = level >= 0 && level < levels ? level : -1;
        } else if (name == u"startOverride" && !list.isEmpty() && level >= 0) {
            m_lists[list].starts[level] = value(xml).toInt();
        } else if (!definition.isEmpty() && level >= 0) {
            Level &shape = m_definitions[definition][static_cast<size_t>(level)];
            if (name == u"start")
                shape.start = value(xml).toInt();
            else if (name == u"numFmt")
                shape.format = value(xml);
            else if (name == u"lvlText")
                shape.text = value(xml);
        }
    }
}

QString DocxNumbering::next(const NumberingPlace &place)
{
    const auto list = m_lists.constFind(place.list);
    if (place.isNone() || list == m_lists.constEnd() || place.level < 0 || place.level >= levels)
        return {};
    const auto shapes = m_definitions.constFind(list->definition);
    if (shapes == m_definitions.constEnd())
        return {};
    std::vector<int> &counts = m_counts[list->definition];
    counts.resize(levels);
    if (!list->starts.empty() && !m_begun.value(place.list)) {
        m_begun.insert(place.list, true);
        for (const auto &[level, start] : list->starts) {
            for (size_t i = static_cast<size_t>(level); i < counts.size(); ++i)
                counts[i] = 0;
            counts[static_cast<size_t>(level)] = start - 1;
        }
        // A counter that begins at 1 is told from one that has not begun by the level's own start below.
    }
    const auto level = static_cast<size_t>(place.level);
    const bool own = list->starts.contains(place.level);
    counts[level] = counts[level] == 0 && !own ? (*shapes)[level].start : counts[level] + 1;
    counts[level] = std::min(counts[level], largestCounter);
    for (size_t i = level + 1; i < counts.size(); ++i)
        counts[i] = 0;
    return labelOf(*shapes, counts, place.level);
}

QString DocxNumbering::labelOf(
    const std::vector<Level> &shapes, const std::vector<int> &counts, int level) const
{
    const Level &shape = shapes[static_cast<size_t>(level)];
    if (shape.format == u"bullet")
        return {};
    QString label;
    for (qsizetype i = 0; i < shape.text.size(); ++i) {
        const int wanted
            = shape.text[i] == u'%' && i + 1 < shape.text.size() ? shape.text[i + 1].digitValue() : 0;
        if (wanted < 1 || wanted > levels) {
            label += shape.text[i];
            continue;
        }
        const auto of = static_cast<size_t>(wanted - 1);
        label += written(counts[of] == 0 ? shapes[of].start : counts[of], shapes[of].format);
        ++i;
    }
    return label;
}

} // namespace xushi::intake
