#include "ui/panels/source/outlinehead.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/widgets/label.h"

namespace xushi::source
{

OutlineHead::OutlineHead(QWidget *parent)
    : QWidget(parent)
    , m_counts(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
{
    setFixedHeight(ui::measure::row);
    m_counts->setOverflow(ui::Overflow::Elide);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::measure::padding, 0, ui::measure::padding, 0);
    layout->setSpacing(12);
    layout->addWidget(new ui::Label(
        tr("The plan that was read"), ui::TypeSize::Small, ui::TextTone::Second, QFont::Medium));
    layout->addWidget(m_counts, 1);
}

void OutlineHead::setCounts(const QString &counts)
{
    m_counts->setText(counts);
    setAccessibleName(counts);
}

void OutlineHead::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    ui::drawLineBottom(painter, rect(), theme.line);
}

} // namespace xushi::source
