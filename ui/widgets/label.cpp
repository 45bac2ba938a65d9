#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>

namespace xushi::ui
{

Label::Label(const QString &text, TypeSize size, TextTone tone, int weight, QWidget *parent)
    : QLabel(parent)
    , m_text(text)
    , m_size(size)
    , m_tone(tone)
    , m_weight(weight)
{
    refresh();
}

void Label::setText(const QString &text)
{
    m_text = text;
    compose();
}

void Label::setNote(const QString &note)
{
    m_note = note;
    compose();
}

void Label::setTone(TextTone tone)
{
    m_tone = tone;
    refresh();
}

void Label::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    compose();
    updateGeometry();
    updateToolTip();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (m_overflow != Overflow::Elide)
        return hint;
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), hint.height()};
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        refresh();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_overflow != Overflow::Elide) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    updateToolTip();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

// Qt lays out plain text at the face's own line height; the agreed one, and a second tone, need mark-up.
void Label::compose()
{
    if (m_overflow != Overflow::Wrap && m_note.isEmpty()) {
        setTextFormat(Qt::PlainText);
        QLabel::setText(m_text);
    } else {
        setTextFormat(Qt::RichText);
        QLabel::setText(QStringLiteral("<p style=\"line-height:%1px;margin:0;white-space:pre-wrap\">%2"
                                       "<span style=\"color:%3\">%4</span></p>")
                            .arg(QString::number(measure::line), m_text.toHtmlEscaped(),
                                themeOf(this).text3.name(), m_note.toHtmlEscaped()));
    }
    updateToolTip();
}

void Label::refresh()
{
    const Theme &theme = themeOf(this);
    QPalette colours = theme.palette();
    const QColor ink = m_tone == TextTone::Second ? theme.text2
        : m_tone == TextTone::Third               ? theme.text3
        : m_tone == TextTone::Accent              ? theme.accent
                                                  : theme.text;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        colours.setColor(group, QPalette::WindowText, ink);
    setPalette(colours);
    setFont(theme.font(m_size, m_weight));
    compose();
}

// Only a text that is cut gets a tool tip; one set from outside stays.
void Label::updateToolTip()
{
    const bool cut
        = m_overflow == Overflow::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (cut && (m_ownToolTip || toolTip().isEmpty())) {
        if (toolTip() != text())
            setToolTip(text());
        m_ownToolTip = true;
    } else if (!cut && m_ownToolTip) {
        setToolTip({});
        m_ownToolTip = false;
    }
}

} // namespace xushi::ui
