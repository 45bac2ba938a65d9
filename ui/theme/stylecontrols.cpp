#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTextEdit>

namespace xushi::ui::parts
{

namespace
{

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool pressed(const QStyleOption &option)
{
    return has(option, QStyle::State_Sunken);
}

bool hovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void primaryGround(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const QRectF rect = option.rect;
    if (!has(option, QStyle::State_Enabled)) {
        drawBox(painter, rect, theme.window, theme.line, measure::radius);
        return;
    }
    const QColor fill = pressed(option) || hovered(option) ? theme.accentDown : theme.fill;
    if (!showsFocus(option)) {
        drawBox(painter, rect, fill, {}, measure::radius);
        return;
    }
    drawBox(painter, rect, theme.base, {}, measure::radius);
    drawBox(painter, rect.adjusted(3, 3, -3, -3), fill, {}, measure::radius - 1);
    drawFocusRing(painter, rect, theme, measure::radius);
}

QColor buttonInk(const Theme &theme, const QStyleOption &option, Emphasis emphasis)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.textOff;
    if (emphasis == Emphasis::Primary)
        return theme.onAccent;
    return has(option, QStyle::State_On) ? theme.accent : theme.text;
}

void chevron(const Theme &theme, const QStyleOption &option, QPainter &painter, const QRect &field)
{
    const int side = measure::iconArrow;
    const QRect place = QStyle::visualRect(option.direction, field,
        QRect(field.right() - side - measure::padding, field.center().y() - side / 2 + 1, side, side));
    paintIcon(painter, place, Icon::Down, has(option, QStyle::State_Enabled) ? theme.text3 : theme.textOff);
}

bool isReadOnly(const QStyleOption &option, const QWidget *widget)
{
    if (has(option, QStyle::State_ReadOnly))
        return true;
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return text && text->isReadOnly();
}

bool inCell(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

} // namespace

void buttonGround(const Theme &theme, const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis)
{
    if (emphasis == Emphasis::Primary) {
        primaryGround(theme, option, painter);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    QColor ground = !enabled ? theme.window : pressed(option) ? theme.tint3 : on ? theme.tint2 : theme.base;
    if (hovered(option) && !pressed(option))
        ground = on ? theme.tint3 : theme.tint1;
    const QColor edge = !enabled ? theme.line : on ? theme.accent : theme.edge;
    if (flat && !hovered(option) && !pressed(option) && !on)
        ground = QColor();
    drawBox(painter, option.rect, ground, flat ? QColor() : edge, measure::radius);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, theme, measure::radius);
}

void buttonWords(const Theme &theme, const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis)
{
    constexpr int between = 6;
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconRoom = option.icon.isNull() ? 0 : icon.width() + (option.text.isEmpty() ? 0 : between);
    const int menuRoom = menu ? measure::iconArrow + between : 0;
    QRect content(0, 0, std::min(iconRoom + words + menuRoom, option.rect.width()), option.rect.height());
    content.moveCenter(option.rect.center());
    if (!option.icon.isNull()) {
        QRect place(content.left(), 0, icon.width(), icon.height());
        place.moveTop(option.rect.center().y() - icon.height() / 2 + 1);
        const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
            mode, has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const QRect text = content.adjusted(iconRoom, 0, -menuRoom, 0);
    painter.setPen(buttonInk(theme, option, emphasis));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
    if (menu)
        chevron(theme, option, painter, option.rect);
}

void toolButtonGround(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool on = has(option, QStyle::State_On);
    QColor ground;
    if (pressed(option) || (on && hovered(option)))
        ground = theme.tint3;
    else if (on || hovered(option))
        ground = theme.tint2;
    const bool raised = has(option, QStyle::State_AutoRaise);
    if (!raised && !ground.isValid())
        ground = theme.base;
    drawBox(painter, option.rect, ground, raised ? QColor() : theme.edge, measure::radius);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, theme, measure::radius);
}

void fieldGround(const Theme &theme, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus) && enabled;
    if (inCell(widget)) {
        painter.fillRect(option.rect, theme.base);
        drawFocusRing(painter, option.rect, theme);
        return;
    }
    const bool quiet = !enabled || isReadOnly(option, widget);
    drawBox(painter, option.rect, quiet ? theme.window : theme.base,
        focus       ? theme.accent
            : quiet ? theme.line
                    : theme.edge,
        measure::radius, focus ? measure::focus : 1);
}

void checkBox(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    constexpr double radius = 2;
    if (on || partly) {
        drawBox(painter, option.rect, enabled ? theme.fill : theme.line, {}, radius);
        const QRectF inner = QRectF(option.rect).adjusted(2, 2, -2, -2);
        paintIcon(painter, inner, partly ? Icon::Minus : Icon::Check, theme.onAccent);
        return;
    }
    const QColor ground = hovered(option) ? theme.tint1 : theme.base;
    drawBox(painter, option.rect, enabled ? ground : theme.window, enabled ? theme.edge : theme.line, radius);
}

void radioButton(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor strong = enabled ? theme.fill : theme.line;
    const QColor edge = on ? strong : enabled ? theme.edge : theme.line;
    const double radius = option.rect.height() / 2.0;
    drawBox(painter, option.rect, enabled ? theme.base : theme.window, edge, radius);
    if (on)
        drawBox(painter, QRectF(option.rect).adjusted(4, 4, -4, -4), strong, {}, radius - 4);
}

void comboBox(
    const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame || inCell(widget))
        fieldGround(theme, option, painter, widget);
    if (!option.editable && hovered(option) && !has(option, QStyle::State_HasFocus))
        drawBox(painter, option.rect, theme.tint1, theme.edge, measure::radius);
    chevron(theme, option, painter, option.rect);
}

void comboWords(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter, const QRect &rect)
{
    QRect words = rect;
    if (!option.currentIcon.isNull()) {
        QRect place(words.left(), words.center().y() - option.iconSize.height() / 2 + 1,
            option.iconSize.width(), option.iconSize.height());
        option.currentIcon.paint(&painter, place);
        words.setLeft(place.right() + 1 + measure::gap);
    }
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.text : theme.textOff);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, words.width()));
}

void spinBox(const Theme &theme, const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style,
    const QWidget *widget)
{
    if (option.frame || inCell(widget))
        fieldGround(theme, option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Icon icon) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool enabled = option.stepEnabled.testFlag(flag) && has(option, QStyle::State_Enabled);
        QRectF place(0, 0, measure::iconArrow, measure::iconArrow);
        place.moveCenter(QRectF(rect).center());
        paintIcon(painter, place, icon, enabled ? theme.text3 : theme.textOff);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::Up);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::Down);
}

void scrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    painter.fillRect(option.rect, theme.window);
    const bool horizontal = option.orientation == Qt::Horizontal;
    if (horizontal)
        drawLineTop(painter, option.rect, theme.hair);
    else
        drawLineLeft(painter, option.rect, theme.hair);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QColor colour = active && pressed(option) ? theme.text3 : active ? theme.edge : theme.textOff;
    const QRectF thumb
        = horizontal ? QRectF(slider).adjusted(2, 3, -2, -2) : QRectF(slider).adjusted(3, 2, -2, -2);
    drawBox(painter, thumb, colour, {}, std::min(thumb.width(), thumb.height()) / 2);
}

void slider(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter, const QRect &groove,
    const QRect &handle)
{
    QRectF track = groove;
    if (option.orientation == Qt::Horizontal)
        track = QRectF(track.left(), track.center().y() - 2, track.width(), 4);
    else
        track = QRectF(track.center().x() - 2, track.top(), 4, track.height());
    drawBox(painter, track, theme.cTrack, {}, 2);
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(QRectF(handle).center());
    const bool enabled = has(option, QStyle::State_Enabled);
    drawBox(painter, knob, enabled ? theme.fill : theme.line, {}, 7);
    if (showsFocus(option))
        drawFocusRing(painter, knob.adjusted(-3, -3, 3, 3), theme, 10);
}

void progressBar(const Theme &theme, const QStyleOptionProgressBar &option, QPainter &painter)
{
    QRectF track(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    painter.fillRect(snapped(painter, track), theme.cTrack);
    const double span = option.maximum - option.minimum;
    const double share = span > 0 ? std::clamp((option.progress - option.minimum) / span, 0.0, 1.0) : 0;
    track.setWidth(track.width() * share);
    painter.fillRect(snapped(painter, track), theme.cActual);
}

} // namespace xushi::ui::parts
