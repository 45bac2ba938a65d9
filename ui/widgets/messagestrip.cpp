#include "ui/widgets/messagestrip.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace xushi::ui
{

namespace
{
constexpr int wordsAt = 44;
} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_strong(new Label({}, TypeSize::Body, TextTone::Text, QFont::DemiBold))
    , m_rest(new Label({}, TypeSize::Body, TextTone::Second))
    , m_note(new Label({}, TypeSize::Body, TextTone::Second))
    , m_controls(new QHBoxLayout)
{
    setFixedHeight(measure::strip);
    m_rest->setOverflow(Overflow::Elide);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_controls->setSpacing(12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(wordsAt, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_strong);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_note);
    layout->addLayout(m_controls);
    setText({}, {});
    setNote({});
}

void MessageStrip::setText(const QString &strong, const QString &rest)
{
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_rest->setText(rest);
    setAccessibleName(
        strong.isEmpty() || rest.isEmpty() ? strong + rest : QStringLiteral("%1 %2").arg(strong, rest));
}

void MessageStrip::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QPushButton *MessageStrip::addButton(const QString &text, ButtonKind kind)
{
    QPushButton *button = nullptr;
    if (kind == ButtonKind::Primary)
        button = new PrimaryButton(text);
    else
        button = new PlainButton(text);
    addControl(button);
    return button;
}

void MessageStrip::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

// Later, for the button whose click led here is still at work.
void MessageStrip::clearControls()
{
    while (QLayoutItem *item = m_controls->takeAt(0)) {
        if (QWidget *control = item->widget()) {
            control->hide();
            control->deleteLater();
        }
        delete item;
    }
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint1);
    drawLineBottom(painter, rect(), theme.line);
    const int side = measure::iconButton;
    paintIcon(painter, QRect(measure::margin, (height() - side) / 2, side, side), Icon::Info, theme.text2);
}

} // namespace xushi::ui
