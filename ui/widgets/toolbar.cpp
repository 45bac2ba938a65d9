#include "ui/widgets/toolbar.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/separator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace xushi::ui
{

namespace
{

QString shortcutOf(const QAction *action)
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

// Icon, words and shortcut in a row: "放映 F5".
class WordedButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics small(themeOf(this).font(TypeSize::Small));
        const QString keys = shortcutOf(defaultAction());
        const int shortcut = keys.isEmpty() ? 0 : between + small.horizontalAdvance(keys);
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        return {2 * measure::padding + measure::iconBar + between + words + shortcut, measure::toolButton};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
        const int side = measure::iconBar;
        icon().paint(&painter, QRect(measure::padding, (height() - side) / 2, side, side), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
        QRect words = rect().adjusted(measure::padding + side + between, 0, -measure::padding, 0);
        painter.setPen(!isEnabled() ? theme.textOff : isChecked() ? theme.accent : theme.text2);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
        painter.setFont(theme.font(TypeSize::Small));
        painter.setPen(isEnabled() ? theme.text3 : theme.textOff);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, shortcutOf(defaultAction()));
    }

private:
    static constexpr int between = 6;
};

} // namespace

ToolBar::ToolBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(measure::tool);
    m_layout->setContentsMargins(measure::padding, 0, measure::padding, 0);
    m_layout->setSpacing(4);
}

QToolButton *ToolBar::addAction(QAction *action, ActionWords words)
{
    QToolButton *button = words == ActionWords::Beside ? new WordedButton(this) : new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({measure::iconBar, measure::iconBar});
    button->setAccessibleName(action->text());
    if (words == ActionWords::Hidden) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFixedSize(measure::toolButton, measure::toolButton);
    }
    m_layout->addWidget(button);
    return button;
}

void ToolBar::addControl(QWidget *control, int stretch)
{
    m_layout->addWidget(control, stretch);
}

void ToolBar::addSeparator()
{
    m_layout->addWidget(new Separator(this));
}

void ToolBar::addGap(int width)
{
    m_layout->addSpacing(width);
}

void ToolBar::addStretch()
{
    m_layout->addStretch();
}

void ToolBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    drawLineBottom(painter, rect(), theme.line);
}

} // namespace xushi::ui
