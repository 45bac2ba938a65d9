#pragma once

#include <optional>
#include <QWidget>

class QPainter;

namespace xushi::ui
{

struct Theme;

// Shares of the full target, 0 to 1; more is cut at the end of the track, less at its start.
struct Ladder {
    std::optional<double> actual;
    std::optional<double> expected;

    bool operator==(const Ladder &) const = default;
};

// Draws track, filled part and the tick of expected progress across the width of `rect`, centred in its
// height: 8 px and 2 × 16 px. For delegates.
void paintLadder(QPainter &painter, const QRect &rect, const Ladder &ladder, const Theme &theme);

// The same as a widget, 16 px high.
class LadderBar : public QWidget
{
    Q_OBJECT

public:
    explicit LadderBar(QWidget *parent = nullptr);

    // `description` is what is read aloud: "完成31.2%，序时50.0%".
    void setLadder(const Ladder &ladder, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ladder m_ladder;
};

} // namespace xushi::ui
