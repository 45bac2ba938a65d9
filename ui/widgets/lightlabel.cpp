#include "ui/widgets/lightlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace xushi::ui
{

namespace
{

constexpr int shapeSide = 12;
constexpr int between = 4;

void paintShapeAndWord(QPainter &painter, const QRect &rect, Light light, const QString &word,
    const QColor &ink, const Theme &theme)
{
    paintLight(painter,
        QRect(rect.left(), rect.top() + (rect.height() - shapeSide) / 2, shapeSide, shapeSide), light, theme);
    painter.setPen(ink);
    painter.drawText(rect.adjusted(shapeSide + between, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, word);
}

} // namespace

void paintLightLabel(QPainter &painter, const QRect &rect, Light light, const QString &word,
    const QColor &ink, const Theme &theme)
{
    paintShapeAndWord(painter, rect, light, word.isEmpty() ? lightWord(light) : word, ink, theme);
}

void paintLightCounts(
    QPainter &painter, const QRect &rect, const QList<LightCount> &counts, int step, const Theme &theme)
{
    QRect place = rect;
    for (const LightCount &count : counts) {
        if (count.count <= 0)
            continue;
        paintShapeAndWord(painter, place, count.light, QString::number(count.count), theme.text, theme);
        place.setLeft(place.left() + step);
    }
}

LightLabel::LightLabel(Light light, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLight(light);
}

void LightLabel::setLight(Light light, const QString &word)
{
    m_light = light;
    m_word = word.isEmpty() ? lightWord(light) : word;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize LightLabel::sizeHint() const
{
    return {shapeSide + between + fontMetrics().horizontalAdvance(m_word), measure::line};
}

QSize LightLabel::minimumSizeHint() const
{
    return sizeHint();
}

void LightLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintLightLabel(painter, rect(), m_light, m_word, isEnabled() ? theme.text : theme.textOff, theme);
}

} // namespace xushi::ui
