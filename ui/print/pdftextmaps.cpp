#include "ui/print/pdftextmaps.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include <QCoreApplication>
#include <QRegularExpression>
namespace xushi::print
{
namespace
{

tl::unexpected<Error> disagreement()
{
    return fail(ErrorKind::Internal,
        QCoreApplication::translate("Print", "The faces in the PDF are not those that were drawn."));
}

class GlyphCollector
{
public:
    void add(const PageItems &items)
    {
        for (const PageItem &item : items)
            if (const auto *text = std::get_if<GlyphText>(&item))
                add(*text);
    }
    std::vector<DrawnFace> take() { return std::move(m_faces); }

private:
    void add(const GlyphText &text)
    {
        if (text.glyphs.isEmpty())
            return;
        const auto [slot, fresh] = m_places.try_emplace(text.face.get(), m_faces.size());
        if (fresh) {
            m_faces.push_back({text.face, {}, {}});
            m_known.emplace_back();
        }
        DrawnFace &drawn = m_faces[slot->second];
        auto &known = m_known[slot->second];
        for (qsizetype i = 0; i < text.glyphs.size(); ++i) {
            // Qt gives the glyph for missing characters the number 0 in every face.
            if (text.glyphs[i] == 0 || !known.insert(text.glyphs[i]).second)
                continue;
            drawn.glyphs.push_back(text.glyphs[i]);
            drawn.characters.push_back(text.characters[static_cast<size_t>(i)]);
        }
    }

    std::vector<DrawnFace> m_faces;
    std::unordered_map<const Face *, size_t> m_places;
    std::vector<std::unordered_set<quint32>> m_known;
};

// The characters of Qt's map by the number of their glyph in the file. Glyphs that Qt finds no character
// for (those beyond the first plane) are not in it, nor is number 0, the glyph for missing characters.
std::map<size_t, char32_t> mappedCharacters(const QByteArray &map)
{
    // <first> <last> [<code> …], or <first> <last> <code> where a range holds one glyph.
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<[0-9A-Fa-f]{4}>\\s*(?:\\[([^\\]]*)\\]|(<[0-9A-Fa-f]{4}>))"));
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    std::map<size_t, char32_t> characters;
    auto ranges = range.globalMatch(QString::fromLatin1(map));
    while (ranges.hasNext()) {
        const auto match = ranges.next();
        size_t number = match.captured(1).toUInt(nullptr, 16);
        auto codes = code.globalMatch(match.captured(2) + match.captured(3));
        for (; codes.hasNext(); ++number)
            if (const char32_t character = codes.next().captured(1).toUInt(nullptr, 16))
                characters[number] = character;
    }
    return characters;
}

// Qt's map must name, glyph by glyph, a character that has the drawn glyph.
bool agrees(const std::map<size_t, char32_t> &mapped, const DrawnFace &drawn)
{
    if (!mapped.empty() && mapped.rbegin()->first > drawn.glyphs.size())
        return false;
    for (size_t i = 0; i < drawn.glyphs.size(); ++i) {
        const auto found = mapped.find(i + 1);
        if (found == mapped.end()) {
            if (!QChar::requiresSurrogates(drawn.characters[i]))
                return false;
            continue;
        }
        const auto glyph = drawn.face->glyph(found->second);
        if (!glyph || glyph->index != drawn.glyphs[i])
            return false;
    }
    return true;
}

QByteArray hex(char16_t unit)
{
    return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
}

QByteArray textMap(const std::vector<char32_t> &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n"
                     "12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t mostInBlock = 100; // limit of the format
    for (size_t start = 0; start < characters.size(); start += mostInBlock) {
        const size_t end = std::min(start + mostInBlock, characters.size());
        map += QByteArray::number(static_cast<qulonglong>(end - start)) + " beginbfchar\n";
        for (size_t i = start; i < end; ++i) {
            map += "<" + hex(static_cast<char16_t>(i + 1)) + "> <";
            for (const QChar unit : QString::fromUcs4(&characters[i], 1))
                map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Numbers of the objects that hold the maps, in the order in which Qt met the faces.
std::vector<int> mapObjects(const PdfFile &file)
{
    std::vector<int> maps;
    for (const auto &[number, content] : file.objects())
        if (content.left(200).contains("/Subtype /Type0"))
            maps.push_back(PdfFile::reference(content, "/ToUnicode"));
    return maps;
}

} // namespace

std::vector<DrawnFace> drawnFaces(const std::vector<Page> &pages)
{
    GlyphCollector collector;
    for (const Page &page : pages) {
        collector.add(page.body);
        collector.add(page.margin);
    }
    return collector.take();
}

Result<void> correctTextMaps(PdfFile &file, const std::vector<DrawnFace> &faces)
{
    const std::vector<int> maps = mapObjects(file);
    if (maps.size() != faces.size())
        return disagreement();
    for (size_t i = 0; i < maps.size(); ++i)
        if (!agrees(mappedCharacters(PdfFile::streamData(file.object(maps[i]))), faces[i]))
            return disagreement();
    for (size_t i = 0; i < maps.size(); ++i)
        file.setObject(maps[i], PdfFile::streamObject(textMap(faces[i].characters)));
    return {};
}

} // namespace xushi::print
