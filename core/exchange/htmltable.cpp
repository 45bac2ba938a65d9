#include "core/exchange/tableclipboard.h"

#include <algorithm>
#include <array>

#include "core/exchange/gridrows.h"

namespace xushi::exchange
{

namespace
{

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Chinese characters and their punctuation, between which a line end of the source means nothing.
bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE4F)
        || (u >= 0xFF00 && u <= 0xFF60);
}

struct Entity {
    QLatin1String name;
    char16_t character;
};
constexpr std::array entities {
    Entity {QLatin1String("amp"), u'&'},
    Entity {QLatin1String("lt"), u'<'},
    Entity {QLatin1String("gt"), u'>'},
    Entity {QLatin1String("quot"), u'"'},
    Entity {QLatin1String("apos"), u'\''},
    Entity {QLatin1String("nbsp"), u'\u00A0'},
    Entity {QLatin1String("ensp"), u'\u2002'},
    Entity {QLatin1String("emsp"), u'\u2003'},
    Entity {QLatin1String("middot"), u'·'},
    Entity {QLatin1String("ndash"), u'–'},
    Entity {QLatin1String("mdash"), u'—'},
    Entity {QLatin1String("lsquo"), u'‘'},
    Entity {QLatin1String("rsquo"), u'’'},
    Entity {QLatin1String("ldquo"), u'“'},
    Entity {QLatin1String("rdquo"), u'”'},
    Entity {QLatin1String("hellip"), u'…'},
    Entity {QLatin1String("times"), u'×'},
    Entity {QLatin1String("deg"), u'°'},
    Entity {QLatin1String("plusmn"), u'±'},
    Entity {QLatin1String("le"), u'≤'},
    Entity {QLatin1String("ge"), u'≥'},
    Entity {QLatin1String("yen"), u'¥'},
};

// The words of one cell: blanks of the source count once, those given by number or name as they are.
class CellText
{
public:
    void add(QChar c)
    {
        if (isHtmlBlank(c)) {
            m_blank = true;
            m_lineEnd = m_lineEnd || c == u'\n' || c == u'\r';
        } else {
            addAsItIs(c);
        }
    }
    void addAsItIs(QChar c)
    {
        if (m_break && !m_text.isEmpty())
            m_text += u'\n';
        else if (m_blank && !m_text.isEmpty() && !m_text.endsWith(u'\n')
            && !(m_lineEnd && isWide(m_text.back()) && isWide(c)))
            m_text += u' ';
        m_break = m_blank = m_lineEnd = false;
        m_text += c;
    }
    void addLineEnd()
    {
        if (m_break && !m_text.isEmpty())
            m_text += u'\n';
        m_break = m_blank = m_lineEnd = false;
        m_text += u'\n';
    }
    // Whatever comes next stands in a line of its own.
    void addBreak() { m_break = true; }
    [[nodiscard]] QString take()
    {
        m_break = m_blank = m_lineEnd = false;
        return std::exchange(m_text, {});
    }

private:
    QString m_text;
    bool m_break = false;
    bool m_blank = false;
    bool m_lineEnd = false;
};

// Puts cells side by side and carries those that span rows down.
class SpanningRows
{
public:
    explicit SpanningRows(const ClipboardLimits &limits)
        : m_limits(limits)
        , m_rows(limits)
    {
    }
    [[nodiscard]] GridRows &rows() { return m_rows; }
    void add(const QString &text, int rowSpan, int columnSpan)
    {
        carryDown();
        for (int i = 0; i < std::max(columnSpan, 1) && !m_isOver; ++i) {
            const auto column = static_cast<size_t>(m_rows.rowWidth());
            const bool fits = m_rows.rowWidth() < m_limits.columns;
            if (rowSpan > 1 && fits) {
                m_carried.resize(std::max(m_carried.size(), column + 1));
                m_carried[column] = {std::min(rowSpan, m_limits.rows) - 1, text, true};
            }
            m_isOver = !m_rows.addCell(text);
            if (!fits)
                break;
        }
    }
    void endRow()
    {
        if (!isCarrying())
            m_carried.clear();
        if (m_rows.rowWidth() == 0 && m_carried.empty())
            return;
        for (carryDown(); !m_isOver && isCarriedBehind(); carryDown())
            m_isOver = !m_rows.addCell({});
        m_rows.endRow();
        for (Carried &carried : m_carried)
            carried.fresh = false;
        m_isOver = m_isOver || m_rows.isFull();
    }
    void endTable() { m_carried.clear(); }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    struct Carried {
        int rows = 0;
        QString text;
        bool fresh = false; // begins in the row being read
    };
    [[nodiscard]] bool isCarrying() const
    {
        return std::any_of(
            m_carried.begin(), m_carried.end(), [](const Carried &carried) { return carried.rows > 0; });
    }
    [[nodiscard]] bool isCarriedBehind() const
    {
        const auto from = std::min(static_cast<size_t>(m_rows.rowWidth()), m_carried.size());
        return std::any_of(m_carried.begin() + static_cast<std::ptrdiff_t>(from), m_carried.end(),
            [](const Carried &carried) { return carried.rows > 0 && !carried.fresh; });
    }
    // Fills the places that cells from above cover, up to the next free one.
    void carryDown()
    {
        for (size_t i = static_cast<size_t>(m_rows.rowWidth());
             i < m_carried.size() && m_carried[i].rows > 0 && !m_carried[i].fresh && !m_isOver; ++i) {
            --m_carried[i].rows;
            m_isOver = !m_rows.addCell(m_carried[i].text);
        }
    }

    ClipboardLimits m_limits;
    GridRows m_rows;
    std::vector<Carried> m_carried;
    bool m_isOver = false;
};

struct Tag {
    QString name; // lower case
    bool closing = false;
    int rowSpan = 1;
    int columnSpan = 1;
    bool hidden = false;
};

// Goes through HTML once from front to back; nothing it meets makes it go back or call itself.
class TableReader
{
public:
    TableReader(QStringView html, const ClipboardLimits &limits)
        : m_table(limits)
        , m_html(m_table.rows().withinLimit(html))
    {
    }

    std::optional<CellGrid> read()
    {
        while (m_place < m_html.size() && !m_table.isOver()) {
            const QChar c = m_html[m_place];
            if (c == u'<')
                readMarkup();
            else if (c == u'&')
                readReference();
            else if (++m_place, m_inCell && c != QChar(0))
                m_cell.add(c);
        }
        closeRow();
        CellGrid grid = m_table.rows().take();
        if (grid.isEmpty())
            return std::nullopt;
        return grid;
    }

private:
    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_place);
        if (rest.startsWith(u"<!--"))
            return skipBehind(u"-->", m_place + 4);
        if (rest.size() > 1 && (rest[1] == u'!' || rest[1] == u'?'))
            return skipBehind(u">", m_place + 2);
        const bool closing = rest.size() > 1 && rest[1] == u'/';
        const qsizetype name = closing ? 2 : 1;
        if (name >= rest.size() || !isAsciiLetter(rest[name])) {
            if (m_inCell)
                m_cell.add(u'<');
            ++m_place;
            return;
        }
        take(readTag(closing));
    }
    void skipBehind(QStringView end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, std::min(from, m_html.size()), Qt::CaseInsensitive);
        m_place = found < 0 ? m_html.size() : found + end.size();
    }

    Tag readTag(bool closing)
    {
        m_place += closing ? 2 : 1;
        Tag tag;
        tag.closing = closing;
        const qsizetype from = m_place;
        while (m_place < m_html.size() && !isHtmlBlank(m_html[m_place]) && m_html[m_place] != u'>'
            && m_html[m_place] != u'/')
            ++m_place;
        tag.name = m_html.sliced(from, std::min<qsizetype>(m_place - from, 20)).toString().toLower();
        while (m_place < m_html.size() && m_html[m_place] != u'>')
            readAttribute(tag);
        ++m_place;
        return tag;
    }
    void readAttribute(Tag &tag)
    {
        const qsizetype from = m_place;
        while (m_place < m_html.size() && m_html[m_place] != u'>' && m_html[m_place] != u'='
            && !isHtmlBlank(m_html[m_place]))
            ++m_place;
        const QStringView name = m_html.sliced(from, m_place - from);
        skipBlanks();
        if (m_place >= m_html.size() || m_html[m_place] != u'=')
            return;
        ++m_place;
        skipBlanks();
        const QStringView value = readValue();
        if (name.compare(u"rowspan", Qt::CaseInsensitive) == 0)
            tag.rowSpan = value.first(std::min<qsizetype>(value.size(), 6)).toInt();
        else if (name.compare(u"colspan", Qt::CaseInsensitive) == 0)
            tag.columnSpan = value.first(std::min<qsizetype>(value.size(), 6)).toInt();
        else if (name.compare(u"style", Qt::CaseInsensitive) == 0)
            tag.hidden = value.first(std::min<qsizetype>(value.size(), 2000))
                             .toString()
                             .remove(u' ')
                             .contains(u"display:none", Qt::CaseInsensitive);
    }
    void skipBlanks()
    {
        while (m_place < m_html.size() && isHtmlBlank(m_html[m_place]))
            ++m_place;
    }
    QStringView readValue()
    {
        if (m_place < m_html.size() && (m_html[m_place] == u'"' || m_html[m_place] == u'\'')) {
            const QChar mark = m_html[m_place];
            const qsizetype from = ++m_place;
            while (m_place < m_html.size() && m_html[m_place] != mark)
                ++m_place;
            const QStringView value = m_html.sliced(from, m_place - from);
            m_place = std::min(m_place + 1, m_html.size());
            return value;
        }
        const qsizetype from = m_place;
        while (m_place < m_html.size() && m_html[m_place] != u'>' && !isHtmlBlank(m_html[m_place]))
            ++m_place;
        return m_html.sliced(from, m_place - from);
    }

    // &amp; &#12345; &#x4E00; anything else is taken as it stands.
    void readReference()
    {
        constexpr qsizetype longest = 10;
        const QStringView rest = m_html.sliced(m_place + 1, std::min(longest, m_html.size() - m_place - 1));
        const qsizetype end = rest.indexOf(u';');
        const char32_t character = end > 0 ? referred(rest.first(end)) : 0;
        m_place += character ? end + 2 : 1;
        if (!m_inCell)
            return;
        if (!character)
            return m_cell.add(u'&');
        const auto units = QChar::fromUcs4(character);
        for (const QChar unit : QStringView(units))
            m_cell.addAsItIs(unit);
    }
    static char32_t referred(QStringView name)
    {
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool isNumber = false;
            const uint number = name.sliced(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
            return isNumber && number <= 0x10FFFF ? number : 0;
        }
        for (const Entity &entity : entities) {
            if (name == entity.name)
                return entity.character;
        }
        return 0;
    }

    void take(const Tag &tag)
    {
        static const QStringList unread {QStringLiteral("style"), QStringLiteral("script"),
            QStringLiteral("title"), QStringLiteral("xml"), QStringLiteral("noscript"),
            QStringLiteral("template")};
        static const QStringList ownLine {QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("li"),
            QStringLiteral("tr"), QStringLiteral("table"), QStringLiteral("h1"), QStringLiteral("h2"),
            QStringLiteral("h3")};
        if (!tag.closing && unread.contains(tag.name)) {
            skipBehind(QString(QStringLiteral("</") + tag.name), m_place);
            skipBehind(u">", m_place);
        } else if (tag.name == u"table") {
            takeTable(tag.closing);
        } else if (m_depth == 1 && (tag.name == u"tr" || tag.name == u"td" || tag.name == u"th")) {
            takePart(tag);
        } else if (m_inCell && tag.name == u"br") {
            m_cell.addLineEnd();
        } else if (m_inCell && ownLine.contains(tag.name)) {
            m_cell.addBreak();
        } else if (m_inCell && (tag.name == u"td" || tag.name == u"th")) {
            m_cell.add(u' ');
        }
    }
    void takeTable(bool closing)
    {
        if (m_depth > (closing ? 1 : 0))
            m_cell.addBreak();
        if (closing && m_depth == 1) {
            closeRow();
            m_table.endTable();
        }
        m_depth = std::max(0, m_depth + (closing ? -1 : 1));
    }
    void takePart(const Tag &tag)
    {
        if (tag.name == u"tr") {
            closeRow();
            m_hiddenRow = !tag.closing && tag.hidden;
            m_rowOpen = !tag.closing && !tag.hidden;
            return;
        }
        closeCell();
        if (tag.closing || tag.hidden || m_hiddenRow)
            return;
        m_inCell = m_rowOpen = true;
        m_rowSpan = tag.rowSpan;
        m_columnSpan = tag.columnSpan;
    }
    void closeCell()
    {
        if (m_inCell)
            m_table.add(m_cell.take(), m_rowSpan, m_columnSpan);
        m_inCell = false;
    }
    void closeRow()
    {
        closeCell();
        if (m_rowOpen)
            m_table.endRow();
        m_rowOpen = false;
    }

    SpanningRows m_table;
    QStringView m_html;
    qsizetype m_place = 0;
    CellText m_cell;
    int m_depth = 0;
    bool m_inCell = false;
    bool m_hiddenRow = false;
    bool m_rowOpen = false;
    int m_rowSpan = 1;
    int m_columnSpan = 1;
};

// The text of a cell so that reading it gives the same text.
void appendEscaped(QString &html, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool kept = i > 0 && i + 1 < text.size() && !text[i - 1].isSpace() && text[i + 1] != u'\n';
        if (c == u'\n')
            html += QStringLiteral("<br style=\"mso-data-placement:same-cell\">");
        else if (c == u'&')
            html += QStringLiteral("&amp;");
        else if (c == u'<')
            html += QStringLiteral("&lt;");
        else if (c == u'>')
            html += QStringLiteral("&gt;");
        else if ((isHtmlBlank(c) && !(c == u' ' && kept)) || c == QChar::Nbsp)
            html += QStringLiteral("&#%1;").arg(c.unicode());
        else
            html += c;
    }
}

} // namespace

std::optional<CellGrid> gridFromHtml(QStringView html, const ClipboardLimits &limits)
{
    return TableReader(html, limits).read();
}

QString toHtml(const CellGrid &grid)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    for (const QStringList &row : grid.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            html += QStringLiteral("<td>");
            appendEscaped(html, cell);
            html += QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace xushi::exchange
