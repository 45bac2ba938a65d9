#include "ui/widgets/panelhead.h"

#include "ui/theme/drawing.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QPainter>

namespace xushi::ui
{

PanelHead::PanelHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TypeSize::Large, TextTone::Text, QFont::DemiBold))
    , m_subtitle(new Label({}, TypeSize::Small, TextTone::Second))
    , m_controls(new QHBoxLayout)
{
    setFixedHeight(measure::panel);
    m_subtitle->setOverflow(Overflow::Elide);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_controls->setSpacing(measure::gap);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::margin, 0, 12, 0);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addLayout(m_controls);
    setAccessibleName(title);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PanelHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PanelHead::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void PanelHead::addSeparator()
{
    m_controls->addWidget(new Separator(this));
}

void PanelHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    drawLineBottom(painter, rect(), theme.line);
}

} // namespace xushi::ui
