#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace xushi::ui
{

namespace
{
constexpr int iconAt = 8;
constexpr int wordsAt = 27;
constexpr int clearSide = 22;
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(new IconButton(Icon::Close, tr("Clear"), IconButton::Size::Compact, this))
{
    m_clear->setFixedSize(clearSide, clearSide);
    m_clear->setIconSize({measure::iconArrow, measure::iconArrow});
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    setAccessibleName(tr("Find"));
    arrange();
}

void SearchField::setShortcut(const QKeySequence &shortcut)
{
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setContext(Qt::WindowShortcut);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_shortcut->setKey(shortcut);
    arrange();
}

QSize SearchField::sizeHint() const
{
    return {232, measure::ctl};
}

QSize SearchField::minimumSizeHint() const
{
    return {120, measure::ctl};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int side = measure::iconButton;
    paintIcon(painter, QRect(iconAt, (height() - side) / 2, side, side), Icon::Search,
        isEnabled() ? theme.text2 : theme.textOff);
    if (hint().isEmpty())
        return;
    painter.setFont(theme.font(TypeSize::Small));
    painter.setPen(isEnabled() ? theme.text3 : theme.textOff);
    painter.drawText(
        rect().adjusted(0, 0, -measure::padding - 1, 0), Qt::AlignVCenter | Qt::AlignRight, hint());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

// The shortcut gives way to the cross once something is written, and to the words where room is short.
void SearchField::arrange()
{
    m_clear->setVisible(!text().isEmpty());
    m_clear->move(width() - clearSide - 3, (height() - clearSide) / 2);
    const QFontMetrics small(themeOf(this).font(TypeSize::Small));
    const QString shown = hint();
    const int right = !text().isEmpty() ? clearSide
        : shown.isEmpty()               ? 0
                                        : small.horizontalAdvance(shown) + 4;
    setTextMargins(wordsAt - measure::padding, 0, right, 0);
}

QString SearchField::hint() const
{
    const bool fits = width() >= minimumSizeHint().width() + 30;
    return m_shortcut && text().isEmpty() && fits ? m_shortcut->key().toString(QKeySequence::NativeText)
                                                  : QString();
}

} // namespace xushi::ui
