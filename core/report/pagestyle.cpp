#include "core/report/pagestyle.h"

#include <cmath>

namespace xushi::report
{

double PageStyle::characterPitch() const
{
    return pointsOf(typeWidth()) / charactersPerLine;
}

int PageStyle::linesPerPage() const
{
    return static_cast<int>(std::floor(pointsOf(typeHeight()) / linePitch));
}

int PageStyle::titleCharacters() const
{
    return static_cast<int>(std::floor(pointsOf(typeWidth()) / titleSize));
}

PageStyle PageStyle::turned() const
{
    PageStyle result = *this;
    result.pageWidth = pageHeight;
    result.pageHeight = pageWidth;
    result.top = left;
    result.right = top;
    result.bottom = right;
    result.left = bottom;
    result.charactersPerLine = static_cast<int>(pointsOf(result.typeWidth()) / characterPitch());
    return result;
}

int twipsOf(double points)
{
    return static_cast<int>(std::lround(points * 20));
}

} // namespace xushi::report
