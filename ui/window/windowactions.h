#pragma once

#include <functional>
#include <vector>

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace xushi
{

class MainWindow;

// Every action of the window, each made once with its name, shortcut and what it needs to be available.
// Menus and tool bar are built from this list.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    static inline const QString darkKey = QStringLiteral("window/dark"); // in the memory

    explicit WindowActions(MainWindow &window);

    QAction *newFromNotice;
    QAction *newFromClipboard;
    QAction *openSample;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *close;
    QAction *quit;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *remove;
    QAction *selectAll;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *inspector;
    QAction *darkTheme;
    QAction *print;
    QAction *monthlyPdf;
    QAction *monthlyDocx;
    QAction *ledgerXlsx;
    QAction *ledgerPdf;
    QAction *keys;
    QAction *user;
    QAction *copiesFolder;

    void fillMenus(QMenuBar &menus) const;
    // Shows what is possible now; called when the document or its history changed.
    void refresh();

private:
    // An item that sends its key to where the keyboard is, so that it works in every field and table.
    QAction *addKey(const QString &text, QKeySequence::StandardKey key);
    void fillRecent(QMenu &menu) const;
    QAction *add(const QString &text, const QKeySequence &shortcut, const std::function<void()> &trigger,
        const std::function<bool()> &possible = {});

    MainWindow &m_window;
    struct Entry {
        QAction *action;
        std::function<bool()> possible;
    };
    std::vector<Entry> m_entries;
};

} // namespace xushi
