#include "ui/widgets/separator.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace xushi::ui
{

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(17, 20);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLineLeft(painter, QRectF(8, 0, 1, height()), themeOf(this).line);
}

} // namespace xushi::ui
