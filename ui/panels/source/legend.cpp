#include "ui/panels/source/legend.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/panels/source/markpainter.h"
#include "ui/theme/theme.h"

namespace xushi::source
{

namespace
{
constexpr int side = 3; // room at both sides of the word
constexpr int lineHeight = 22;
} // namespace

LegendWord::LegendWord(MarkKind kind, const QString &word, const QString &figure, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_word(word)
    , m_figure(figure)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word);
}

QFont LegendWord::wordFont() const
{
    const int weight = m_kind == MarkKind::Title ? QFont::DemiBold : QFont::Normal;
    return ui::themeOf(this).font(ui::TypeSize::Small, weight);
}

QFont LegendWord::figureFont() const
{
    return ui::themeOf(this).font(ui::TypeSize::Small, QFont::DemiBold);
}

QSize LegendWord::sizeHint() const
{
    const double width = QFontMetricsF(wordFont()).horizontalAdvance(m_word)
        + QFontMetricsF(figureFont()).horizontalAdvance(m_figure);
    return {static_cast<int>(std::ceil(width)) + 2 * side, lineHeight};
}

void LegendWord::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    paintMarkGround(painter, m_kind, rect(), theme);
    paintMarkLine(painter, m_kind, QRectF(rect()).adjusted(0, 0, 0, -1), theme);
    QRectF place = QRectF(rect()).adjusted(side, 0, 0, -2);
    painter.setFont(wordFont());
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_word);
    place.setLeft(place.left() + QFontMetricsF(wordFont()).horizontalAdvance(m_word));
    painter.setFont(figureFont());
    painter.setPen(theme.accent);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_figure);
}

} // namespace xushi::source
