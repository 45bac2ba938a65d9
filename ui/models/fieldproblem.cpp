#include "ui/models/fieldproblem.h"

#include <algorithm>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace xushi
{

namespace
{
constexpr int widest = 360;
constexpr int margin = 8;
} // namespace

FieldProblem::FieldProblem(const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_sentence(sentence)
{
    auto *words = new ui::Label(sentence, ui::TypeSize::Small);
    words->setOverflow(ui::Overflow::Wrap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin + ui::measure::focus, 4, margin, 4);
    layout->addWidget(words);
    setAccessibleName(sentence);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FieldProblem::placeAt(const QRect &field)
{
    const QRect room = parentWidget()->rect();
    const int width = std::min({widest, std::max(room.width() - 2 * margin, 1),
        2 * margin + fontMetrics().horizontalAdvance(m_sentence) + 2 * ui::measure::focus + 2});
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    QRect place(field.left(), field.bottom() + 1, width, height);
    if (place.bottom() > room.bottom() && field.top() - height >= room.top())
        place.moveBottom(field.top() - 1);
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - width)));
    setGeometry(place);
}

void FieldProblem::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    ui::drawBox(painter, rect(), theme.base, theme.edge, ui::measure::radius);
    painter.fillRect(QRect(0, 0, ui::measure::focus + 1, height()), theme.accent);
}

} // namespace xushi
