#pragma once

#include <QString>

namespace xushi::report
{

// The faces by the names that the standard's users have installed. They are written into docx as they
// are, so that the receiving office finds its own; the PDF writer maps each to what is there.
struct FaceNames {
    QString title = QStringLiteral("方正小标宋简体"); // titles
    QString body = QStringLiteral("仿宋_GB2312"); // text, headings of level 3 and 4
    QString second = QStringLiteral("楷体_GB2312"); // headings of level 2, subtitles
    QString first = QStringLiteral("黑体"); // headings of level 1, attachment labels, heads of tables
    QString number = QStringLiteral("宋体"); // page numbers
    bool operator==(const FaceNames &) const = default;
};

// How the page of an official document looks, shared by the docx and the PDF writer. Lengths in
// millimetres, sizes in points. The defaults are GB/T 9704—2012: A4 (5.1), margins 37/28/35/26 and so a
// type area of 156 × 225 mm (5.2.1), 22 lines of 28 characters (5.2.3), 三号 text (5.2.2), page number in
// 四号, 7 mm below the type area (7.5). The standard says nothing about text in tables: those sizes are
// habit (五号, note 小五).
struct PageStyle {
    double pageWidth = 210;
    double pageHeight = 297;
    double top = 37;
    double left = 28;
    double bottom = 35;
    double right = 26;

    // 28.95 and not 29: the latter gives 21 lines on 225 mm.
    double linePitch = 28.95;
    int charactersPerLine = 28;

    double bodySize = 16; // 三号
    double titleSize = 22; // 二号
    double pageNumberSize = 14; // 四号
    double pageNumberGap = 7; // mm from the type area to the dashes beside the number
    double tableSize = 10.5; // 五号
    double tableLinePitch = 15; // least height of a line in a table
    double noteSize = 9; // 小五: unit, note, demonstration data
    double figureHeight = 85; // mm; as wide as the type area of an upright page
    FaceNames faces;

    bool operator==(const PageStyle &) const = default;

    [[nodiscard]] double typeWidth() const { return pageWidth - left - right; }
    [[nodiscard]] double typeHeight() const { return pageHeight - top - bottom; }
    // Distance of neighbouring characters in points that sets charactersPerLine in a line: 15.79.
    [[nodiscard]] double characterPitch() const;
    // Whole lines in the type area: 22.
    [[nodiscard]] int linesPerPage() const;
    // Characters of a title that fit into a line: 20.
    [[nodiscard]] int titleCharacters() const;
    // The same sheet held so that a table turned by 90° counter-clockwise stands upright: the top of the
    // turned page is the left edge of the sheet, its left edge the foot. The pitches stay.
    [[nodiscard]] PageStyle turned() const;
};

[[nodiscard]] constexpr double pointsOf(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}
// Twentieths of a point, the unit of docx, rounded.
[[nodiscard]] int twipsOf(double points);

} // namespace xushi::report
