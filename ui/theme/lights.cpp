#include "ui/theme/lights.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QCoreApplication>
#include <QPainter>

namespace xushi::ui
{

namespace
{

// Shapes stand on a field of 24 × 24 whose rim is 2 wide: 1 px at 12 px, 2.7 px at 32 px.
constexpr double field = 24;
constexpr double rimWidth = 2;

struct LightColours {
    QColor ground;
    QColor rim;
};

LightColours coloursOf(Light light, const Theme &theme)
{
    switch (light) {
    case Light::Green:
        return {theme.lg, theme.lgRim};
    case Light::Yellow:
        return {theme.ly, theme.lyRim};
    case Light::Red:
        return {theme.lr, theme.lrRim};
    case Light::Blue:
        return {theme.lb, theme.lbRim};
    case Light::Orange:
        return {theme.lo, theme.loRim};
    case Light::None:
        break;
    }
    return {QColor(), theme.ln};
}

QPolygonF outlineOf(Light light)
{
    switch (light) {
    case Light::Yellow:
        return {{12, 3}, {22, 20.5}, {2, 20.5}};
    case Light::Blue:
        return {{12, 1.5}, {22.5, 12}, {12, 22.5}, {1.5, 12}};
    case Light::Orange:
        return {{6.75, 2.75}, {17.25, 2.75}, {22.5, 12}, {17.25, 21.25}, {6.75, 21.25}, {1.5, 12}};
    default:
        return {};
    }
}

} // namespace

void paintLight(QPainter &painter, const QRectF &rect, Light light, const Theme &theme)
{
    const LightColours colours = coloursOf(light, theme);
    const double side = std::min(rect.width(), rect.height());
    const double unit = side / field;
    const QPointF origin = rect.center() - QPointF(side / 2, side / 2);
    if (light == Light::Red) {
        const QRectF square(origin + QPointF(unit, unit), QSizeF(22 * unit, 22 * unit));
        drawBox(painter, square, colours.ground, colours.rim, 0, rimWidth * unit);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(unit, unit);
    painter.setPen(QPen(colours.rim, rimWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(colours.ground.isValid() ? QBrush(colours.ground) : QBrush(Qt::NoBrush));
    if (light == Light::Green)
        painter.drawEllipse(QPointF(12, 12), 10, 10);
    else if (light == Light::None)
        painter.drawEllipse(QPointF(12, 12), 9, 9);
    else
        painter.drawPolygon(outlineOf(light));
    painter.restore();
}

QString lightWord(Light light)
{
    switch (light) {
    case Light::Green:
        return QCoreApplication::translate("Light", "Green");
    case Light::Yellow:
        return QCoreApplication::translate("Light", "Yellow");
    case Light::Red:
        return QCoreApplication::translate("Light", "Red");
    case Light::Blue:
        return QCoreApplication::translate("Light", "Blue");
    case Light::Orange:
        return QCoreApplication::translate("Light", "Orange");
    case Light::None:
        break;
    }
    return QCoreApplication::translate("Light", "None");
}

} // namespace xushi::ui
