#include "ui/print/figurepainter.h"

#include <QBuffer>
#include <QImage>

#include "ui/print/figurelayout.h"
#include "ui/print/pagepainter.h"

namespace xushi::print
{

QByteArray PrintFigurePainter::png(const report::Figure &figure, QSize pixels)
{
    constexpr double dotsPerInch = 300;
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    constexpr int dotsPerMeter = static_cast<int>(dotsPerInch / 0.0254 + 0.5);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(dotsPerInch / 72, dotsPerInch / 72);
        paintItems(painter, layoutFigure(figure, QSizeF(pixels) * 72 / dotsPerInch, m_faces));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace xushi::print
