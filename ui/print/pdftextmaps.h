#pragma once

#include <vector>

#include "core/base/result.h"
#include "ui/print/page.h"
#include "ui/print/pdffile.h"

namespace xushi::print
{

// The glyphs of one face in the order in which the pages first draw them, with the character each was drawn
// for. Qt numbers the glyphs of an embedded face, and the faces of a PDF, in just this order.
struct DrawnFace {
    FacePointer face;
    std::vector<quint32> glyphs;
    std::vector<char32_t> characters;
};
[[nodiscard]] std::vector<DrawnFace> drawnFaces(const std::vector<Page> &pages);

// Sets the text maps (ToUnicode) of a PDF right that Qt wrote. Qt maps a glyph to the lowest code point that
// has it, and so 工 日 月 高 come out of search and copying as the Kangxi radicals U+2F2F … that share their
// glyphs in most faces; here each glyph gets the character that was drawn. Fails (Internal) and changes
// nothing where the faces in the file do not agree with the drawn ones.
[[nodiscard]] Result<void> correctTextMaps(PdfFile &file, const std::vector<DrawnFace> &faces);

} // namespace xushi::print
