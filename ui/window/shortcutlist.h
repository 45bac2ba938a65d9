#pragma once

#include <vector>

#include <QString>

class QWidget;

namespace xushi
{

// One line of the list of keys.
struct ShortcutLine {
    QString group; // 文件, 台账 …
    QString name;
    QString keys; // as the platform writes them
    bool operator==(const ShortcutLine &) const = default;
};

// Every key of the window as its actions have them now, menus first, then the panels that were shown; each
// once.
[[nodiscard]] std::vector<ShortcutLine> shortcutLines(const QWidget &window);

// Shows the list until it is closed.
void showShortcuts(QWidget *window);

} // namespace xushi
