#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QUrl>

#include "ui/presenter/recentplans.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/workspace.h"

namespace xushi
{

WindowActions::WindowActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    DocumentController &documents = window.m_controller;
    const auto hasPlan = [&documents] { return documents.document() != nullptr; };
    const auto plan = [&documents]() -> Plan & { return documents.document()->plan(); };
    const auto told = [&documents](const Result<void> &done) {
        if (!done)
            documents.report(done.error());
    };

    newFromNotice
        = add(tr("New from notice…"), QKeySequence::New, [&documents] { documents.newFromNotice(); });
    newFromClipboard = add(tr("New from clipboard"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
        [&documents] { documents.newFromText(QApplication::clipboard()->text()); });
    openSample = add(
        tr("Open sample"), QKeySequence(QStringLiteral("Ctrl+E")), [&documents] { documents.openSample(); });
    open = add(tr("Open…"), QKeySequence::Open, [&documents] { documents.open(); });
    save = add(
        tr("Save"), QKeySequence::Save, [&documents] { documents.save(); },
        [&documents, hasPlan] { return hasPlan() && !documents.isSaving(); });
    saveAs = add(
        tr("Save as…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), [&documents] { documents.saveAs(); },
        [&documents, hasPlan] { return hasPlan() && !documents.isSaving(); });
    close = add(
        tr("Close plan"), QKeySequence(QStringLiteral("Ctrl+W")), [&documents] { documents.close(); },
        hasPlan);
    quit = add(tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), [&window] { window.close(); });
    undo = add(
        tr("Undo"), QKeySequence::Undo, [plan, told] { told(plan().undo()); },
        [plan, hasPlan] { return hasPlan() && plan().history().nextUndo(); });
    redo = add(
        tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Y")), [plan, told] { told(plan().redo()); },
        [plan, hasPlan] { return hasPlan() && plan().history().nextRedo(); });
    find = add(
        tr("Find"), {}, [&window] { window.workspace()->filterBar()->focusSearch(); }, hasPlan);
    cut = addKey(tr("Cut"), QKeySequence::Cut);
    copy = addKey(tr("Copy"), QKeySequence::Copy);
    paste = addKey(tr("Paste"), QKeySequence::Paste);
    remove = addKey(tr("Delete"), QKeySequence::Delete);
    selectAll = addKey(tr("Select all"), QKeySequence::SelectAll);
    inspector = add(
        tr("Inspector"), QKeySequence(QStringLiteral("F9")),
        [&window, this] { window.workspace()->setInspectorShown(inspector->isChecked()); }, hasPlan);
    inspector->setCheckable(true);
    darkTheme = add(tr("Dark"), {}, [this, &window] {
        window.m_memory.setValue(darkKey, darkTheme->isChecked());
        ui::applyTheme(*qobject_cast<QApplication *>(QApplication::instance()),
            darkTheme->isChecked() ? ui::Theme::dark() : ui::Theme::light());
    });
    darkTheme->setCheckable(true);
    darkTheme->setChecked(window.m_memory.value(darkKey).toBool());
    keys = add(tr("Keys…"), QKeySequence(QStringLiteral("F1")), [&window] { showShortcuts(&window); });
    user = add(tr("Who is working…"), {}, [&window] { window.askForUser(); });
    copiesFolder = add(tr("Folder of working copies and backups"), {}, [&documents] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(documents.places().workingRoot).path()));
    });
    print = add(
        tr("Print…"), QKeySequence::Print, [&window] { window.printReport(); }, hasPlan);
    print->setIcon(ui::lineIcon(ui::Icon::Print));
    const auto report = [&window](const char *kind, const char *ending) {
        return [&window, kind, ending] {
            window.saveReport(QString::fromLatin1(kind), QString::fromLatin1(ending));
        };
    };
    monthlyPdf = add(tr("Monthly progress report as PDF…"), {}, report("monthly", "pdf"), hasPlan);
    monthlyDocx = add(tr("Monthly progress report as docx…"), {}, report("monthly", "docx"), hasPlan);
    ledgerXlsx = add(tr("Ledger as xlsx…"), {}, report("ledger", "xlsx"), hasPlan);
    ledgerPdf = add(tr("Ledger as PDF…"), {}, report("ledger", "pdf"), hasPlan);

    save->setIcon(ui::lineIcon(ui::Icon::Save));
    undo->setIcon(ui::lineIcon(ui::Icon::Undo));
    redo->setIcon(ui::lineIcon(ui::Icon::Redo));
    inspector->setIcon(ui::lineIcon(ui::Icon::Panel));
    refresh();
}

QAction *WindowActions::add(const QString &text, const QKeySequence &shortcut,
    const std::function<void()> &trigger, const std::function<bool()> &possible)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(QString(text).remove(u'…') + u' ' + shortcut.toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [trigger] { trigger(); });
    m_window.addAction(action);
    m_entries.push_back({action, possible});
    return action;
}

QAction *WindowActions::addKey(const QString &text, QKeySequence::StandardKey key)
{
    const QKeyCombination keys = QKeySequence(key)[0];
    auto *action = new QAction(text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText), this);
    connect(action, &QAction::triggered, this, [keys] {
        QWidget *place = QApplication::focusWidget();
        if (!place)
            return;
        QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
        QKeyEvent release(QEvent::KeyRelease, keys.key(), keys.keyboardModifiers());
        QCoreApplication::sendEvent(place, &press);
        QCoreApplication::sendEvent(place, &release);
    });
    return action;
}

void WindowActions::fillRecent(QMenu &menu) const
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        for (const RecentPlan &plan : RecentPlans(m_window.m_memory).list()) {
            QAction *entry = menu.addAction(plan.title);
            entry->setToolTip(plan.path);
            connect(entry, &QAction::triggered, this,
                [this, path = plan.path] { m_window.m_controller.openFile(path); });
        }
        if (menu.isEmpty())
            menu.addAction(tr("None yet"))->setEnabled(false);
    });
    menu.setToolTipsVisible(true);
}

void WindowActions::fillMenus(QMenuBar &menus) const
{
    QMenu *file = menus.addMenu(tr("File"));
    file->addActions({newFromNotice, newFromClipboard, open});
    fillRecent(*file->addMenu(tr("Recent plans")));
    file->addAction(openSample);
    file->addSeparator();
    file->addActions({save, saveAs, close});
    file->addSeparator();
    file->addAction(print);
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = menus.addMenu(tr("Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, remove, selectAll});
    edit->addSeparator();
    edit->addAction(find);
    QMenu *view = menus.addMenu(tr("View"));
    int number = 0;
    for (const PanelEntry &entry : panelCatalogue()) {
        QAction *show = view->addAction(entry.title);
        show->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)));
        connect(show, &QAction::triggered, this, [this, id = entry.id] { m_window.showPanel(id); });
    }
    view->addSeparator();
    view->addActions({inspector, darkTheme});
    QMenu *reports = menus.addMenu(tr("Reports"));
    reports->addActions({monthlyPdf, monthlyDocx});
    reports->addSeparator();
    reports->addActions({ledgerXlsx, ledgerPdf});
    QMenu *help = menus.addMenu(tr("Help"));
    help->addActions({keys, user, copiesFolder});
}

void WindowActions::refresh()
{
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(!entry.possible || entry.possible());
    const auto name = [this](const QString &verb, const Step *step) {
        return step ? tr("%1: %2").arg(verb, step->label) : verb;
    };
    const Document *document = m_window.m_controller.document();
    undo->setText(name(tr("Undo"), document ? document->plan().history().nextUndo() : nullptr));
    redo->setText(name(tr("Redo"), document ? document->plan().history().nextRedo() : nullptr));
}

} // namespace xushi
