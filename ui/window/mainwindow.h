#pragma once

#include <QMainWindow>

#include "core/fields/fieldcatalogue.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/presenter/memory.h"
#include "ui/presenter/viewstate.h"

class QStackedLayout;
class QLabel;

namespace xushi
{

namespace ui
{
class StatusBar;
class ToolBar;
} // namespace ui
class StartPage;
class WindowActions;
class Workspace;

// The window: menus, tool bar, the workspace of the open plan (or the start page) and the status bar. It
// puts parts together; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DocumentController &controller, UserDialogs &dialogs, Memory &memory);
    ~MainWindow() override;

    void showPanel(const QString &id);
    // Shows the window where and as it was left; in a first sitting it fills a screen no larger than itself.
    void showAsLeft();
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] ViewState &viewState() { return m_view; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowActions;
    void buildBars();
    void leaveDocument();
    void enterDocument();
    void showStatus();
    void showStart();
    void printReport();
    void noteDocument();
    void askForUser();
    void askForUserOnce();
    void takeUser(const UserProfile &user);
    void restorePlace();
    void keepPlace();
    void saveReport(const QString &kind, const QString &ending);

    DocumentController &m_controller;
    UserDialogs &m_dialogs;
    Memory &m_memory;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
    ViewState m_view;
    WindowActions *m_actions;
    ui::ToolBar *m_toolBar = nullptr;
    QWidget *m_filterPlace = nullptr;
    ui::StatusBar *m_status = nullptr;
    QLabel *m_planTitle = nullptr;
    QStackedLayout *m_middle = nullptr;
    StartPage *m_start = nullptr;
    Workspace *m_workspace = nullptr; // of the open document
    QWidget *m_saveStop = nullptr; // gives up a save that takes long
};

} // namespace xushi
