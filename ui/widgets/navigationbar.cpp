#include "ui/widgets/navigationbar.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationbutton.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace xushi::ui
{

namespace
{

class GroupLine : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int inset = width() > measure::navwNarrow ? measure::margin : measure::padding;
        drawLineTop(painter,
            QRectF(inset, 4, width() - inset - 12.0 + (inset == measure::padding ? 4 : 0), 1),
            themeOf(this).line);
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 4, 1, 4);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFixedWidth(measure::navw);
    setAccessibleName(tr("Navigation"));
}

void NavigationBar::setItems(const QList<NavigationItem> &items)
{
    qDeleteAll(m_buttons);
    qDeleteAll(m_lines);
    m_buttons.clear();
    m_lines.clear();
    while (QLayoutItem *rest = m_layout->takeAt(0))
        delete rest;
    for (const NavigationItem &item : items) {
        if (!m_buttons.isEmpty() && m_buttons.last()->item().group != item.group) {
            m_lines.append(new GroupLine(this));
            m_lines.last()->setFixedHeight(8);
            m_layout->addWidget(m_lines.last());
        }
        auto *button = new NavigationButton(item, this);
        button->setFolded(m_folded);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = item.id] { choose(id); });
        m_buttons.append(button);
        m_layout->addWidget(button);
    }
    m_layout->addStretch();
    setCurrent(m_current);
}

void NavigationBar::setCurrent(const QString &id)
{
    m_current.clear();
    for (NavigationButton *button : m_buttons) {
        const bool current = button->item().id == id;
        button->setChecked(current);
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
        if (current)
            m_current = id;
    }
    // Without a current row the first one takes the tab stop.
    if (m_current.isEmpty() && !m_buttons.isEmpty())
        m_buttons.first()->setFocusPolicy(Qt::StrongFocus);
}

void NavigationBar::setBadge(const QString &id, const QString &badge)
{
    for (NavigationButton *button : m_buttons)
        if (button->item().id == id)
            button->setBadge(badge);
}

void NavigationBar::setFolded(bool folded)
{
    m_folded = folded;
    for (NavigationButton *button : m_buttons)
        button->setFolded(folded);
    setFixedWidth(folded ? measure::navwNarrow : measure::navw);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.nav);
    drawLineRight(painter, rect(), theme.line);
}

bool NavigationBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<NavigationButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveFocus(button, key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(button->item().id);
        return true;
    default:
        return false;
    }
}

void NavigationBar::choose(const QString &id)
{
    const bool another = id != m_current;
    setCurrent(id);
    if (another)
        emit chosen(id);
}

void NavigationBar::moveFocus(NavigationButton *from, int key)
{
    const qsizetype last = m_buttons.size() - 1;
    const qsizetype at = m_buttons.indexOf(from);
    const qsizetype to = key == Qt::Key_Home ? 0
        : key == Qt::Key_End                 ? last
                             : std::clamp(at + (key == Qt::Key_Down ? 1 : -1), qsizetype(0), last);
    m_buttons.at(to)->setFocus(Qt::TabFocusReason);
}

} // namespace xushi::ui
