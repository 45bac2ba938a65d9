#include "core/report/workbookparts.h"

#include <QRegularExpression>

#include "core/report/xmlpart.h"

namespace xushi::report
{
namespace
{

constexpr int generalFormat = 0;
constexpr int textFormat = 49;
constexpr int firstOwnFormat = 164;

// _x0041_ in a string means the character; a text that happens to hold that is escaped itself
// (ISO/IEC 29500-1, 22.9.2.19).
QString escaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_"));
}

void writeBorder(XmlPart &xml, const char *line)
{
    XmlScope border(xml, "border");
    for (const char *side : {"left", "right", "top", "bottom"}) {
        if (!line) {
            xml.leaf(side);
            continue;
        }
        XmlScope rule(xml, side, {{"style", line}});
        xml.leaf("color", {{"auto", 1}});
    }
    xml.leaf("diagonal");
}

void writeFont(XmlPart &xml, const CellLook &look)
{
    XmlScope font(xml, "font");
    if (look.bold)
        xml.leaf("b");
    xml.leaf("sz", {{"val", QString::number(look.size)}});
    xml.leaf("name", {{"val", look.face}});
    xml.leaf("charset", {{"val", 134}}); // GB2312
}

} // namespace

WorkbookStyles::WorkbookStyles(const PageStyle &style)
    : m_faces(style.faces)
{
    [[maybe_unused]] const int normal = index({m_faces.number});
}

int WorkbookStyles::index(const CellLook &look)
{
    const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6")
                            .arg(look.face)
                            .arg(look.size)
                            .arg(static_cast<int>(look.align))
                            .arg(look.bold)
                            .arg(look.ruled)
                            .arg(look.numberFormat);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const int number = static_cast<int>(m_looks.size());
    m_looks.push_back(look);
    m_known.insert(key, number);
    return number;
}

QByteArray WorkbookStyles::xml() const
{
    // One font and one number format for each look: there are few looks.
    const int count = static_cast<int>(m_looks.size());
    XmlPart xml;
    xml.open("styleSheet", {{"xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}});
    const auto formatOf = [&](int look) {
        const QString &format = m_looks[static_cast<size_t>(look)].numberFormat;
        return format.isEmpty() ? generalFormat : format == u"@" ? textFormat : firstOwnFormat + look;
    };
    int ownFormats = 0;
    for (int look = 0; look < count; ++look)
        ownFormats += formatOf(look) >= firstOwnFormat ? 1 : 0;
    if (ownFormats > 0) {
        XmlScope formats(xml, "numFmts", {{"count", ownFormats}});
        for (int look = 0; look < count; ++look)
            if (formatOf(look) >= firstOwnFormat)
                xml.leaf("numFmt",
                    {{"numFmtId", formatOf(look)},
                        {"formatCode", m_looks[static_cast<size_t>(look)].numberFormat}});
    }
    {
        XmlScope fonts(xml, "fonts", {{"count", count}});
        for (const CellLook &look : m_looks)
            writeFont(xml, look);
    }
    {
        XmlScope fills(xml, "fills", {{"count", 2}});
        for (const char *pattern : {"none", "gray125"}) {
            XmlScope fill(xml, "fill");
            xml.leaf("patternFill", {{"patternType", pattern}});
        }
    }
    {
        XmlScope borders(xml, "borders", {{"count", 2}});
        writeBorder(xml, nullptr);
        writeBorder(xml, "thin");
    }
    {
        XmlScope bases(xml, "cellStyleXfs", {{"count", 1}});
        xml.leaf("xf", {{"numFmtId", 0}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}});
    }
    {
        XmlScope formats(xml, "cellXfs", {{"count", count}});
        for (int look = 0; look < count; ++look) {
            const CellLook &cell = m_looks[static_cast<size_t>(look)];
            XmlScope format(xml, "xf",
                {{"numFmtId", formatOf(look)}, {"fontId", look}, {"fillId", 0},
                    {"borderId", cell.ruled ? 1 : 0}, {"xfId", 0}, {"applyNumberFormat", 1}, {"applyFont", 1},
                    {"applyBorder", 1}, {"applyAlignment", 1}});
            const char *across = cell.align == Align::Center ? "center"
                : cell.align == Align::Right                 ? "right"
                                                             : "left";
            xml.leaf("alignment", {{"horizontal", across}, {"vertical", "center"}, {"wrapText", 1}});
        }
    }
    {
        XmlScope named(xml, "cellStyles", {{"count", 1}});
        xml.leaf("cellStyle", {{"name", "Normal"}, {"xfId", 0}, {"builtinId", 0}});
    }
    return xml.take();
}

int SharedStrings::index(const QString &text)
{
    ++m_uses;
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    const int number = static_cast<int>(m_texts.size());
    m_texts.push_back(text);
    m_known.insert(text, number);
    return number;
}

QByteArray SharedStrings::xml() const
{
    XmlPart xml;
    xml.open("sst",
        {{"xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}, {"count", m_uses},
            {"uniqueCount", static_cast<int>(m_texts.size())}});
    for (const QString &text : m_texts) {
        XmlScope item(xml, "si");
        xml.textLeaf("t", escaped(text), {{"xml:space", "preserve"}});
    }
    return xml.take();
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

} // namespace xushi::report
