#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace xushi::ui
{

EmptyState::EmptyState(const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label({}, TypeSize::Body, TextTone::Second))
    , m_button(new PlainButton(QString()))
{
    m_sentence->setOverflow(Overflow::Wrap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::clicked);
    setText(sentence, button);
}

void EmptyState::setText(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).base);
}

} // namespace xushi::ui
