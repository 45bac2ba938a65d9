#include "ui/window/mainwindow.h"

#include <algorithm>

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedLayout>
#include <QToolButton>

#include "core/progress/status.h"
#include "ui/output/reportoutput.h"
#include "ui/panels/report/reportpanel.h"
#include "ui/presenter/recentplans.h"
#include "ui/start/startpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/toolbar.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

namespace xushi
{

namespace
{

const QString firstPanel = QStringLiteral("ledger");

QString droppedFile(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QString droppedPlan(const QMimeData *dropped)
{
    const QString file = droppedFile(dropped);
    return file.endsWith(QStringLiteral(".xushi"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

MainWindow::MainWindow(DocumentController &controller, UserDialogs &dialogs, Memory &memory)
    : m_controller(controller)
    , m_dialogs(dialogs)
    , m_memory(memory)
    , m_actions(new WindowActions(*this))
{
    controller.setWindow(this);
    setMinimumSize(960, 540);
    setAcceptDrops(true);
    if (const UserProfile user = UserProfile::remembered(memory); !user.isEmpty())
        controller.setAuthor(user.author());
    buildBars();
    connect(&controller, &DocumentController::documentAboutToChange, this, &MainWindow::leaveDocument);
    connect(&controller, &DocumentController::documentChanged, this, &MainWindow::enterDocument);
    connect(&controller, &DocumentController::savingChanged, this, &MainWindow::showStatus);
    connect(&m_view, &ViewState::asOfChanged, this, &MainWindow::showStatus);
    enterDocument();
}

MainWindow::~MainWindow()
{
    leaveDocument();
}

void MainWindow::buildBars()
{
    m_planTitle = new ui::Label(QString(), ui::TypeSize::Small, ui::TextTone::Second, QFont::Normal, this);
    m_planTitle->setContentsMargins(0, 0, 16, 0);
    m_planTitle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_planTitle->setFixedHeight(ui::measure::menu);
    menuBar()->setFixedHeight(ui::measure::menu);
    menuBar()->setCornerWidget(m_planTitle);
    m_actions->fillMenus(*menuBar());

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_toolBar = new ui::ToolBar(centre);
    m_toolBar->addAction(m_actions->save);
    m_toolBar->addAction(m_actions->undo);
    m_toolBar->addAction(m_actions->redo);
    m_toolBar->addSeparator();
    m_filterPlace = new QWidget(m_toolBar);
    auto *place = new QHBoxLayout(m_filterPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_toolBar->addControl(m_filterPlace, 1);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->print);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->inspector);
    column->addWidget(m_toolBar);

    auto *middle = new QWidget(centre);
    m_middle = new QStackedLayout(middle);
    m_start = new StartPage(middle);
    m_middle->addWidget(m_start);
    column->addWidget(middle, 1);
    m_status = new ui::StatusBar(centre);
    column->addWidget(m_status);
    setCentralWidget(centre);
    connect(m_start, &StartPage::newFromNoticeAsked, m_actions->newFromNotice, &QAction::trigger);
    connect(m_start, &StartPage::openAsked, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::sampleAsked, m_actions->openSample, &QAction::trigger);
    connect(
        m_start, &StartPage::planAsked, this, [this](const QString &path) { m_controller.openFile(path); });
    connect(m_start, &StartPage::forgetAsked, this, [this](const QString &path) {
        RecentPlans(m_memory).remove(path);
        showStart();
    });
    connect(m_start, &StartPage::userAsked, this, &MainWindow::askForUser);
    auto *stop = new ui::LinkButton(tr("Stop saving"), m_status);
    m_status->addControl(stop);
    m_saveStop = stop;
    connect(stop, &ui::LinkButton::clicked, &m_controller, &DocumentController::stopSaving);
}

void MainWindow::showPanel(const QString &id)
{
    if (m_workspace)
        m_workspace->showPanel(id);
}

void MainWindow::leaveDocument()
{
    if (!m_workspace)
        return;
    noteDocument();
    delete m_workspace->filterBar();
    delete m_workspace;
    m_workspace = nullptr;
    m_view.select({});
    m_view.setFilter({});
}

void MainWindow::enterDocument()
{
    Document *document = m_controller.document();
    if (document) {
        Plan &plan = document->plan();
        m_view.setAsOf(progress::defaultAsOf(plan, QDate::currentDate()));
        m_workspace
            = new Workspace({plan, m_view, m_fields, [this](const Error &e) { m_controller.report(e); },
                                m_dialogs, m_memory, document, &m_controller},
                this);
        m_filterPlace->layout()->addWidget(m_workspace->filterBar());
        m_middle->addWidget(m_workspace);
        m_middle->setCurrentWidget(m_workspace);
        connect(m_workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
        connect(m_workspace, &Workspace::inspectorShownChanged, m_actions->inspector, &QAction::setChecked);
        connect(&plan, &Plan::changed, this, &MainWindow::showStatus);
        connect(&plan, &Plan::savedStateChanged, this, &MainWindow::showStatus);
        m_workspace->showPanel(m_memory.value(QStringLiteral("window/panel"), firstPanel).toString());
        if (m_workspace->currentPanel().isEmpty())
            m_workspace->showPanel(firstPanel);
        m_actions->inspector->setChecked(m_workspace->isInspectorShown());
        noteDocument();
        askForUserOnce();
    } else {
        showStart();
    }
    m_toolBar->setVisible(document);
    m_status->setVisible(document);
    showStatus();
}

void MainWindow::showStart()
{
    m_start->setPlans(RecentPlans(m_memory).list());
    m_start->setUser(UserProfile::remembered(m_memory));
    m_middle->setCurrentWidget(m_start);
}

// Among the recent plans: when it comes, and as it is when it goes.
void MainWindow::noteDocument()
{
    if (const Document *document = m_controller.document())
        RecentPlans(m_memory).note(*document, QDateTime::currentDateTime());
}

// When work on a plan of one's own begins for the first time.
void MainWindow::askForUserOnce()
{
    const QString asked = QStringLiteral("user/asked");
    const bool isDemo = !m_controller.document()->plan().info().demoNote.isEmpty();
    if (!isVisible() || m_memory.value(asked).toBool() || isDemo)
        return;
    m_memory.setValue(asked, true);
    if (UserProfile::remembered(m_memory).isEmpty())
        QMetaObject::invokeMethod(this, &MainWindow::askForUser, Qt::QueuedConnection);
}

void MainWindow::askForUser()
{
    if (const auto user = m_dialogs.user(this, UserProfile::remembered(m_memory)))
        takeUser(*user);
}

void MainWindow::takeUser(const UserProfile &user)
{
    user.remember(m_memory);
    m_controller.setAuthor(user.author());
    m_start->setUser(user);
}

void MainWindow::restorePlace()
{
    const QSize room = screen()->availableSize();
    resize(QSize(1366, 768).boundedTo(room));
    if (restoreGeometry(m_memory.value(QStringLiteral("window/place")).toByteArray()))
        return;
    // Fills a screen that is no larger: an office PC at 125 % has 1093 × 614.
    if (width() >= room.width() || height() >= room.height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::keepPlace()
{
    m_memory.setValue(QStringLiteral("window/place"), saveGeometry());
}

void MainWindow::showAsLeft()
{
    restorePlace();
    show();
    if (m_workspace) // it was given on the command line
        askForUserOnce();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPlan(event->mimeData()).isEmpty()
        || (!m_workspace && !droppedFile(event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString plan = droppedPlan(event->mimeData());
    const QString file = droppedFile(event->mimeData());
    event->acceptProposedAction();
    // Questions may follow; the program that the file came from must not wait for them.
    QMetaObject::invokeMethod(
        this,
        [this, plan, file] {
            if (!plan.isEmpty())
                m_controller.openFile(plan);
            else if (!file.isEmpty())
                m_controller.newFromNoticeFile(file);
        },
        Qt::QueuedConnection);
}

void MainWindow::showStatus()
{
    m_actions->refresh();
    Document *document = m_controller.document();
    if (!document || !m_workspace) {
        setWindowTitle(tr("Xushi"));
        m_planTitle->clear();
        return;
    }
    const Plan &plan = document->plan();
    const bool saved = document->isSaved();
    m_saveStop->setVisible(m_controller.isSaving() && m_controller.savingShare() > 0);
    setWindowTitle(tr("%1%2 — Xushi").arg(saved ? QString() : QStringLiteral("• "), document->displayName()));
    if (m_planTitle->text() != plan.info().title) {
        m_planTitle->setText(plan.info().title);
        menuBar()->setCornerWidget(m_planTitle); // the menu bar measures its corner only then
    }
    m_status->setMark(!plan.info().demoNote.isEmpty() ? tr("Demonstration data")
            : document->isReadOnly()                  ? tr("Read only")
                                                      : QString());
    QString source;
    for (const SourceDocumentId id : plan.table<SourceDocument>().top())
        source = plan.table<SourceDocument>().at(id).number;
    if (!source.isEmpty())
        source = plan.info().demoNote.isEmpty() ? tr("Tasks from %1").arg(source)
                                                : tr("Progress is invented, tasks are from %1").arg(source);
    m_status->setSource(source);
    const auto &tasks = plan.tasks();
    const auto top
        = std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return !task.parentId; });
    const auto tracked = std::count_if(
        tasks.begin(), tasks.end(), [](const Task &task) { return !task.parentId && task.tracked; });
    QStringList facts;
    if (const QString status = m_workspace->panelStatus(); !status.isEmpty())
        facts << status;
    facts << tr("%1 tasks, %2 tracked").arg(top).arg(tracked) << tr("Lights: Yinchuan, progress")
          << (m_controller.isSaving() ? tr("Saving, %1 %").arg(qRound(m_controller.savingShare() * 100))
                     : saved          ? tr("Saved")
                                      : tr("Not saved"));
    m_status->setFacts(facts);
}

// What is printed are reports, and their panel is the preview: it comes to the front first.
void MainWindow::printReport()
{
    const QString report = QStringLiteral("report");
    const bool shown = m_workspace->currentPanel() == report;
    m_workspace->showPanel(report);
    if (auto *panel = qobject_cast<ReportPanel *>(m_workspace->panel(report)); panel && shown)
        panel->print();
}

void MainWindow::saveReport(const QString &kind, const QString &ending)
{
    const Plan &plan = m_controller.document()->plan();
    const QString suggested = output::suggestedName(kind, m_view.asOf()) + u'.' + ending;
    const QString path
        = m_dialogs.fileToSave(this, tr("Save report"), suggested, QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    if (const auto written = output::writeReport(plan, m_fields, kind, m_view.asOf(), path); !written)
        m_controller.report(written.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_controller.close());
    if (event->isAccepted())
        keepPlace();
}

} // namespace xushi
