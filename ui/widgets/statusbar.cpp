#include "ui/widgets/statusbar.h"

#include "ui/theme/drawing.h"

#include <QHBoxLayout>
#include <QPainter>

namespace xushi::ui
{

BoxedWord::BoxedWord(const QString &text, QWidget *parent)
    : Label(text, TypeSize::Small, TextTone::Text, QFont::Medium, parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BoxedWord::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 14, 18};
}

QSize BoxedWord::minimumSizeHint() const
{
    return sizeHint();
}

void BoxedWord::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawBox(painter, rect(), {}, theme.edge, 2);
    painter.end();
    Label::paintEvent(event);
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new BoxedWord({}))
    , m_source(new Label({}, TypeSize::Small, TextTone::Second))
    , m_controls(new QHBoxLayout)
    , m_factLayout(new QHBoxLayout)
{
    setFixedHeight(measure::status);
    m_source->setOverflow(Overflow::Elide);
    m_source->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_controls->setSpacing(measure::margin);
    m_factLayout->setSpacing(measure::margin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 1);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_mark);
    layout->addWidget(m_source, 1);
    layout->addLayout(m_controls);
    layout->addStretch(1);
    layout->addLayout(m_factLayout);
    setMark({});
}

void StatusBar::setMark(const QString &word)
{
    m_mark->setText(word);
    m_mark->setVisible(!word.isEmpty());
    m_mark->updateGeometry();
}

void StatusBar::setSource(const QString &text)
{
    m_source->setText(text);
}

void StatusBar::setFacts(const QStringList &facts)
{
    while (m_facts.size() < facts.size()) {
        m_facts.append(new Label({}, TypeSize::Small, TextTone::Second));
        m_factLayout->addWidget(m_facts.last());
    }
    for (qsizetype at = 0; at < m_facts.size(); ++at) {
        m_facts.at(at)->setText(facts.value(at));
        m_facts.at(at)->setVisible(!facts.value(at).isEmpty());
    }
}

void StatusBar::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.nav);
    drawLineTop(painter, rect(), theme.line);
}

} // namespace xushi::ui
