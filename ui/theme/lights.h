#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace xushi::ui
{

struct Theme;

// A light as it is shown. None is the hollow ring: no light can be worked out.
enum class Light { None, Green, Yellow, Red, Blue, Orange };

// Draws the shape of the light (● ▲ ■ ◆ ⬢, ring for None) with its rim, in the middle of `rect` and as
// large as its shorter side: 12 px in rows, 16 in summaries, 32 on slides.
void paintLight(QPainter &painter, const QRectF &rect, Light light, const Theme &theme);

// The character beside the shape: 绿 黄 红 蓝 橙; 无 for None.
[[nodiscard]] QString lightWord(Light light);

} // namespace xushi::ui
