#pragma once

#include "ui/theme/lights.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace xushi::ui
{

struct LightCount {
    Light light = Light::None;
    int count = 0;
};

// Draws shape and word ("● 绿") from the left of `rect`, centred in its height, in the painter's font.
// An empty word takes lightWord(). For delegates.
void paintLightLabel(QPainter &painter, const QRect &rect, Light light, const QString &word,
    const QColor &ink, const Theme &theme);
// Draws "● 5  ▲ 1" from the left of `rect`, `step` px apart; counts of zero show no shape and keep no room.
void paintLightCounts(
    QPainter &painter, const QRect &rect, const QList<LightCount> &counts, int step, const Theme &theme);

// A light with its word beside it: 12-px shape, 4-px gap.
class LightLabel : public QWidget
{
    Q_OBJECT

public:
    explicit LightLabel(Light light = Light::None, QWidget *parent = nullptr);

    // An empty word takes lightWord().
    void setLight(Light light, const QString &word = {});
    [[nodiscard]] Light light() const { return m_light; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Light m_light;
    QString m_word;
};

} // namespace xushi::ui
