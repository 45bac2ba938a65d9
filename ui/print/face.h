#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

namespace xushi::print
{

// One face of one family, opened once and measured by the em. Text is set glyph by glyph from it, without
// hinting and without the system's own substitutes, so that screen, printer and PDF place it alike and we
// know which character each glyph stands for. Belongs to the thread that opened it.
class Face
{
public:
    struct Glyph {
        quint32 index = 0;
        double advance = 1; // in em
    };

    // Empty where exactly this family is not installed. The weight is the nearest one the family has.
    [[nodiscard]] static std::shared_ptr<const Face> open(const QString &family, QFont::Weight weight);

    [[nodiscard]] const QString &family() const { return m_family; }
    // Empty where the face has no such character.
    [[nodiscard]] std::optional<Glyph> glyph(char32_t character) const;
    // The glyph drawn for characters that no face has.
    [[nodiscard]] Glyph missingGlyph() const;
    // The face at a size in units of the painter (points on our pages).
    [[nodiscard]] const QRawFont &at(double size) const;

private:
    Face(QString family, QRawFont reference);
    [[nodiscard]] double advanceOf(quint32 index) const;

    QString m_family;
    QRawFont m_reference;
    mutable QHash<char32_t, Glyph> m_glyphs;
    mutable std::map<double, QRawFont> m_sizes;
};

using FacePointer = std::shared_ptr<const Face>;

} // namespace xushi::print
