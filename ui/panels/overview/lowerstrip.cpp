#include "ui/panels/overview/lowerstrip.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

#include "ui/panels/overview/overviewwords.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"

namespace xushi
{

namespace
{

constexpr int stripHeight = 36;
constexpr int swatchWidth = 40;
constexpr int swatchHeight = 16;
constexpr int steps = 6;
constexpr std::array areas {LowerArea::Department, LowerArea::Kind, LowerArea::Section, LowerArea::State};

} // namespace

// 项数 0 1 2 3 4–5 ≥6, on the colours they have.
class LowerStrip::Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
    {
        setRamp(CountRamp());
    }

    void setRamp(const CountRamp &ramp)
    {
        m_ramp = ramp;
        const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Small));
        m_width = swatchWidth;
        for (int step = 0; step < steps; ++step)
            m_width = std::max(m_width, metrics.horizontalAdvance(ramp.textOf(step)) + 6);
        setFixedSize(steps * m_width + 2, swatchHeight + 2);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        painter.setFont(theme.font(ui::TypeSize::Small));
        for (int step = 0; step < steps; ++step) {
            const QRect cell(1 + step * m_width, 1, m_width, swatchHeight);
            painter.fillRect(cell, theme.ramp(step));
            painter.setPen(theme.textOn(theme.ramp(step)));
            painter.drawText(cell, Qt::AlignCenter, m_ramp.textOf(step));
        }
        ui::drawBox(painter, rect(), {}, theme.line, 0);
    }

private:
    CountRamp m_ramp;
    int m_width = swatchWidth; // of one step
};

LowerStrip::LowerStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Text, QFont::DemiBold))
    , m_note(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
    , m_choice(new ui::LabeledComboButton(tr("By")))
    , m_legend(new Legend(this))
{
    setFixedHeight(stripHeight);
    m_note->setOverflow(ui::Overflow::Elide);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QList<ui::Choice> choices;
    for (const LowerArea area : areas) {
        ui::Choice choice;
        choice.id = QString::number(static_cast<int>(area));
        choice.text = overviewwords::lowerName(area);
        choices << choice;
    }
    m_choice->setChoices(choices);
    m_choice->setToolTip(tr("What the lower area shows"));
    connect(m_choice, &ui::LabeledComboButton::chosen, this,
        [this](const QStringList &ids) { emit chosen(static_cast<LowerArea>(ids.value(0).toInt())); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::measure::margin, 0, ui::measure::margin, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_choice);
}

void LowerStrip::tell(LowerArea area, const QString &note, const CountRamp &ramp)
{
    m_title->setText(overviewwords::lowerTitle(area));
    m_note->setText(note);
    m_choice->setCurrent(QString::number(static_cast<int>(area)));
    m_legend->setRamp(ramp);
}

void LowerStrip::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    ui::drawLineTop(painter, rect(), theme.line);
    ui::drawLineBottom(painter, rect(), theme.line);
}

} // namespace xushi
