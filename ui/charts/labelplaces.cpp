#include "ui/charts/labelplaces.h"

#include <limits>
#include <QLineF>

namespace xushi::charts
{

namespace
{

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF down(box.topLeft(), box.bottomRight());
    const QLineF up(box.bottomLeft(), box.topRight());
    return line.intersects(down, nullptr) == QLineF::BoundedIntersection
        || line.intersects(up, nullptr) == QLineF::BoundedIntersection;
}

int touched(const QRectF &box, const Obstacles &obstacles)
{
    int count = 0;
    for (const QPolygonF &line : obstacles.lines) {
        for (qsizetype i = 1; i < line.size(); ++i)
            count += crosses({line[i - 1], line[i]}, box) ? 1 : 0;
    }
    for (const QRectF &other : obstacles.boxes)
        count += other.intersects(box) ? 2 : 0;
    return count;
}

} // namespace

QRectF freePlace(const QList<QRectF> &places, const QRectF &room, const Obstacles &obstacles)
{
    QRectF best = places.value(0);
    int least = std::numeric_limits<int>::max();
    for (const QRectF &place : places) {
        const int count = touched(place, obstacles) + (room.contains(place) ? 0 : 4);
        if (count < least) {
            least = count;
            best = place;
        }
    }
    return best;
}

} // namespace xushi::charts
