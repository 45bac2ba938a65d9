#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace xushi::charts
{

// What labels keep clear of: lines, and labels placed before.
struct Obstacles {
    QList<QPolygonF> lines;
    QList<QRectF> boxes;
};

// The first of the places that lies within `room` and touches nothing; else the one that touches least.
[[nodiscard]] QRectF freePlace(const QList<QRectF> &places, const QRectF &room, const Obstacles &obstacles);

} // namespace xushi::charts
