#include "ui/widgets/labeledcombobutton.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicepopover.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

namespace xushi::ui
{

namespace
{

constexpr int between = 5; // caption and value
constexpr int beforeArrow = 9;
constexpr int widestValue = 160;

int advance(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

LabeledComboButton::LabeledComboButton(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &LabeledComboButton::openList);
    describe();
}

void LabeledComboButton::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    setCurrent(QStringList(m_current));
}

void LabeledComboButton::setMode(ChoiceMode mode, const QString &allText)
{
    m_mode = mode;
    m_allText = allText;
    describe();
}

void LabeledComboButton::setSearchable(bool searchable, const QString &placeholder)
{
    m_searchable = searchable;
    m_placeholder = placeholder;
}

void LabeledComboButton::setNeutral(const QString &id)
{
    m_neutral = id;
    m_hasNeutral = true;
    update();
}

void LabeledComboButton::setCurrent(const QString &id)
{
    setCurrent(QStringList {id});
}

void LabeledComboButton::setCurrent(const QStringList &ids)
{
    m_current.clear();
    for (const Choice &choice : m_choices)
        if (ids.contains(choice.id))
            m_current.append(choice.id);
    if (m_mode == ChoiceMode::One && m_current.size() > 1)
        m_current.resize(1);
    describe();
}

QString LabeledComboButton::valueText() const
{
    if (m_current.isEmpty())
        return m_allText;
    const auto first = std::ranges::find(m_choices, m_current.first(), &Choice::id);
    if (m_current.size() == 1)
        return first->text;
    return tr("%1 and others, %2 in all").arg(first->text).arg(m_current.size());
}

bool LabeledComboButton::isSet() const
{
    if (m_mode == ChoiceMode::Many)
        return !m_current.isEmpty();
    return m_hasNeutral && !m_current.isEmpty() && m_current.first() != m_neutral;
}

QSize LabeledComboButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int value = std::min(widestValue, advance(theme.font(TypeSize::Body, QFont::Medium), valueText()));
    const int caption = m_caption.isEmpty() ? 0 : advance(theme.font(TypeSize::Body), m_caption) + between;
    return {2 * measure::padding + caption + value + beforeArrow + measure::iconArrow, measure::ctl};
}

QSize LabeledComboButton::minimumSizeHint() const
{
    return sizeHint();
}

void LabeledComboButton::toggle(const QString &id)
{
    const QStringList before = m_current;
    QStringList ids {id};
    if (m_mode == ChoiceMode::Many) {
        ids = m_current;
        if (id.isEmpty())
            ids.clear();
        else if (ids.removeAll(id) == 0)
            ids.append(id);
    }
    setCurrent(ids);
    if (m_current != before)
        emit chosen(m_current);
}

void LabeledComboButton::openList()
{
    QList<Choice> listed = m_choices;
    if (m_mode == ChoiceMode::Many)
        listed.prepend(Choice {{}, m_allText, {}, {}});
    if (listed.isEmpty())
        return;
    auto *list = new ChoicePopover(listed, m_mode, this);
    list->setAccessibleName(m_caption);
    list->setCurrent(m_current);
    list->setMinimumWidth(width());
    if (m_searchable)
        list->addSearch(m_placeholder);
    connect(list, &ChoicePopover::toggled, this, [this, list](const QString &id) {
        toggle(id);
        list->setCurrent(m_current);
    });
    setDown(true);
    connect(list, &Popover::closed, this, [this] { setDown(false); });
    list->openAt(this);
}

void LabeledComboButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const bool set = isSet() && isEnabled();
    const QColor ground = !isEnabled() ? theme.window
        : isDown()                     ? theme.tint3
        : set                          ? (underMouse() ? theme.tint3 : theme.tint2)
        : underMouse()                 ? theme.tint1
                                       : theme.base;
    drawBox(painter, rect(), ground,
        !isEnabled() ? theme.line
            : set    ? theme.accent
                     : theme.edge,
        measure::radius);
    QRect words
        = rect().adjusted(measure::padding, 0, -measure::padding - measure::iconArrow - beforeArrow, 0);
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(!isEnabled() ? theme.textOff : set ? theme.accent : theme.text3);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_caption);
    if (!m_caption.isEmpty())
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(m_caption) + between);
    painter.setFont(theme.font(TypeSize::Body, QFont::Medium));
    painter.setPen(!isEnabled() ? theme.textOff : set ? theme.accent : theme.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(valueText(), Qt::ElideRight, words.width() + 1));
    const int side = measure::iconArrow;
    paintIcon(painter, QRect(width() - measure::padding - side, (height() - side) / 2, side, side),
        Icon::Down, isEnabled() ? theme.text3 : theme.textOff);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), theme, measure::radius);
}

void LabeledComboButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openList();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_mode == ChoiceMode::Many || event->modifiers().testFlag(Qt::AltModifier))
            openList();
        else
            stepBy(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool LabeledComboButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void LabeledComboButton::stepBy(int rows)
{
    if (m_choices.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype row = 0; row < m_choices.size(); ++row)
        if (m_current.contains(m_choices.at(row).id))
            at = row;
    toggle(m_choices.at(std::clamp(at + rows, qsizetype(0), m_choices.size() - 1)).id);
}

void LabeledComboButton::describe()
{
    setAccessibleName(m_caption);
    setAccessibleDescription(valueText());
    const int value = advance(themeOf(this).font(TypeSize::Body, QFont::Medium), valueText());
    setToolTip(value > widestValue ? valueText() : QString());
    updateGeometry();
    update();
}

} // namespace xushi::ui
