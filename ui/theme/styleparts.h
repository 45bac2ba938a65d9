#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

// What XushiStyle draws, part by part. Private to the style.
namespace xushi::ui
{
struct Theme;
}

namespace xushi::ui::parts
{

// stylecontrols.cpp: what one presses and writes in
enum class Emphasis { Plain, Primary };
void buttonGround(const Theme &theme, const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis);
void buttonWords(const Theme &theme, const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis);
void toolButtonGround(const Theme &theme, const QStyleOption &option, QPainter &painter);
void fieldGround(const Theme &theme, const QStyleOption &option, QPainter &painter, const QWidget *widget);
void checkBox(const Theme &theme, const QStyleOption &option, QPainter &painter);
void radioButton(const Theme &theme, const QStyleOption &option, QPainter &painter);
void comboBox(
    const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void comboWords(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter, const QRect &rect);
void spinBox(const Theme &theme, const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style,
    const QWidget *widget);
void scrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void slider(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter, const QRect &groove,
    const QRect &handle);
void progressBar(const Theme &theme, const QStyleOptionProgressBar &option, QPainter &painter);

// styletables.cpp: rows, heads, menus, tabs and the lines between areas
void rowGround(
    const Theme &theme, const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void branch(const Theme &theme, const QStyleOption &option, QPainter &painter);
void headerSection(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter);
void headerWords(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter);
void menuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter);
void menuBarItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter);
void tab(const Theme &theme, const QStyleOptionTab &option, QPainter &painter);
void tabWords(const Theme &theme, const QStyleOptionTab &option, QPainter &painter);
void frame(const Theme &theme, const QStyleOption &option, QPainter &painter, const QWidget *widget);
void splitter(const Theme &theme, const QStyleOption &option, QPainter &painter);

} // namespace xushi::ui::parts
