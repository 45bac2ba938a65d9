#include "ui/print/page.h"

namespace xushi::print
{

void translateItems(PageItems &items, QPointF by)
{
    struct Translate {
        QPointF by;
        void operator()(GlyphText &text) const { text.origin += by; }
        void operator()(Stroke &stroke) const { stroke.points.translate(by); }
        void operator()(Fill &fill) const { fill.shape.translate(by); }
    };
    for (PageItem &item : items)
        std::visit(Translate {by}, item);
}

QSizeF Page::bodySize() const
{
    return turned ? typeArea.size().transposed() : typeArea.size();
}

QTransform Page::bodyTransform() const
{
    if (!turned)
        return QTransform::fromTranslate(typeArea.left(), typeArea.top());
    QTransform transform = QTransform::fromTranslate(typeArea.left(), typeArea.bottom());
    transform.rotate(-90);
    return transform;
}

} // namespace xushi::print
