#include "ui/print/face.h"

#include <QFontDatabase>

namespace xushi::print
{
namespace
{

// Large enough that rounding to 1/64 of a unit does not show in an em.
constexpr int referenceSize = 1000;

} // namespace

Face::Face(QString family, QRawFont reference)
    : m_family(std::move(family))
    , m_reference(std::move(reference))
{
}

std::shared_ptr<const Face> Face::open(const QString &family, QFont::Weight weight)
{
    if (!QFontDatabase::hasFamily(family))
        return {};
    QFont font(family);
    font.setPixelSize(referenceSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid())
        return {};
    return std::shared_ptr<const Face>(new Face(family, std::move(raw)));
}

double Face::advanceOf(quint32 index) const
{
    const QList<QPointF> advances = m_reference.advancesForGlyphIndexes(
        {index}, QRawFont::SeparateAdvances | QRawFont::UseDesignMetrics);
    return advances.isEmpty() ? 1 : advances.first().x() / referenceSize;
}

std::optional<Face::Glyph> Face::glyph(char32_t character) const
{
    auto found = m_glyphs.constFind(character);
    if (found == m_glyphs.constEnd()) {
        const QList<quint32> indexes = m_reference.glyphIndexesForString(QString::fromUcs4(&character, 1));
        const quint32 index = indexes.isEmpty() ? 0 : indexes.first();
        found = m_glyphs.insert(character, {index, index == 0 ? 1 : advanceOf(index)});
    }
    if (found->index == 0)
        return std::nullopt;
    return *found;
}

Face::Glyph Face::missingGlyph() const
{
    return {0, advanceOf(0)};
}

const QRawFont &Face::at(double size) const
{
    const auto found = m_sizes.find(size);
    if (found != m_sizes.end())
        return found->second;
    QRawFont sized = m_reference;
    sized.setPixelSize(size);
    return m_sizes.emplace(size, std::move(sized)).first->second;
}

} // namespace xushi::print
