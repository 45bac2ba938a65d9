#pragma once

#include <variant>
#include <vector>

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QSizeF>
#include <QTransform>

#include "core/plan/recordkind.h"
#include "ui/print/face.h"

// A page as it is painted: items with places, in points (1/72 inch), y downwards. Values, so that layout,
// preview, printer and PDF share them and tests read them.
namespace xushi::print
{

// Characters of one face and size on one baseline. glyphs, offsets and characters go together one by one.
struct GlyphText {
    FacePointer face;
    double size = 0;
    QPointF origin; // where the baseline starts
    QList<quint32> glyphs;
    QList<QPointF> offsets; // of each glyph from origin
    std::vector<char32_t> characters; // what each glyph stands for
    double width = 0; // to the end of the last glyph
    bool bold = false; // emboldened: the faces of official documents have no bold of their own
    QColor color = Qt::black;

    [[nodiscard]] QString text() const
    {
        return QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
    }
};

// A line: rules of tables, axes and curves of charts.
struct Stroke {
    QPolygonF points;
    double width = 0.5;
    QColor color = Qt::black;
    QList<qreal> dashes = {}; // in multiples of width; empty: solid
};

struct Fill {
    QPainterPath shape;
    QColor color;
};

using PageItem = std::variant<GlyphText, Stroke, Fill>;
using PageItems = std::vector<PageItem>;

void translateItems(PageItems &items, QPointF by);

// A place on the page that speaks of a record: a click on it selects the record. Not printed.
struct PageLink {
    QRectF area; // of the body
    RecordRef record;
};

// One sheet as it leaves the printer. The body of a turned page is laid out as if the sheet lay on its side
// and then turned by 90° counter-clockwise, so that its head is at the left; page number and data note stay.
struct Page {
    int number = 1;
    QSizeF size;
    QRectF typeArea; // on the sheet
    bool turned = false;
    PageItems body; // from the top left corner of the type area as it is read
    PageItems margin; // from the top left corner of the sheet
    std::vector<PageLink> links;

    // Width and height of the type area as it is read.
    [[nodiscard]] QSizeF bodySize() const;
    // From places of the body to places on the sheet.
    [[nodiscard]] QTransform bodyTransform() const;
};

struct PageLayout {
    std::vector<Page> pages;
};

} // namespace xushi::print
