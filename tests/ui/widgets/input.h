#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

// Keys and clicks as a user gives them, sent straight to the widget.
namespace input
{

inline void key(
    QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &release);
}

inline void click(QWidget &widget, QPoint place)
{
    const QPointF at(place);
    QMouseEvent press(
        QEvent::MouseButtonPress, at, widget.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, widget.mapToGlobal(at), Qt::LeftButton, {}, {});
    QApplication::sendEvent(&widget, &release);
}

inline void click(QWidget &widget)
{
    click(widget, widget.rect().center());
}

inline void activate(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
}

} // namespace input
