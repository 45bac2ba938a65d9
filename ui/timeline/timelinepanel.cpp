#include "ui/timeline/timelinepanel.h"

#include <array>
#include <QAction>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi
{

namespace
{

struct LevelChoice {
    ScaleLevel level;
    QString id;
    QString word;
};

std::array<LevelChoice, 5> levelChoices()
{
    return {{{ScaleLevel::Day, QStringLiteral("day"), TimelinePanel::tr("Day")},
        {ScaleLevel::Week, QStringLiteral("week"), TimelinePanel::tr("Week")},
        {ScaleLevel::Month, QStringLiteral("month"), TimelinePanel::tr("Month")},
        {ScaleLevel::Quarter, QStringLiteral("quarter"), TimelinePanel::tr("Quarter")},
        {ScaleLevel::Year, QStringLiteral("year"), TimelinePanel::tr("Year")}}};
}

ui::PlainButton *signButton(ui::Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new ui::PlainButton(icon, {}, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(32);
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_head(new ui::PanelHead(tr("Timeline"), this))
    , m_levels(new ui::SegmentedControl(tr("Scale of time"), this))
    , m_view(new TimelineView(workbench, this))
    , m_empty(new ui::EmptyState({}, {}, this))
    , m_pages(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_view);
    setAccessibleName(tr("Timeline"));
    fillHead();
    connect(m_view, &TimelineView::levelChanged, this, &TimelinePanel::refresh);
    connect(m_view->tree(), &TimelineTree::lightAsked, this, &TimelinePanel::explainLight);
    connect(m_empty, &ui::EmptyState::clicked, this, &TimelinePanel::takeFirstStep);
    connect(&workbench.plan, &Plan::changed, this, &TimelinePanel::refresh);
    connect(&workbench.view, &ViewState::filterChanged, this, &TimelinePanel::refresh);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TimelinePanel::refresh);
    connect(&workbench.view, &ViewState::selectionChanged, this, &Panel::statusTextChanged);
    refresh();
}

void TimelinePanel::fillHead()
{
    m_head->addControl(new TimelineLegend(m_head));
    m_head->addSeparator();
    for (const LevelChoice &choice : levelChoices())
        m_levels->addSegment(choice.id, choice.word);
    m_head->addControl(m_levels);
    auto *out = signButton(ui::Icon::Minus, tr("Zoom out (Ctrl+−)"), m_head);
    auto *in = signButton(ui::Icon::Plus, tr("Zoom in (Ctrl++)"), m_head);
    auto *all = new ui::PlainButton(ui::Icon::Fit, tr("All"), m_head);
    all->setToolTip(tr("Show the whole plan (Ctrl+0)"));
    for (QWidget *button :
        {static_cast<QWidget *>(out), static_cast<QWidget *>(in), static_cast<QWidget *>(all)})
        m_head->addControl(button);
    connect(m_levels, &ui::SegmentedControl::chosen, this, [this](const QString &id) {
        for (const LevelChoice &choice : levelChoices()) {
            if (choice.id == id)
                m_view->setLevel(choice.level);
        }
    });
    connect(out, &QPushButton::clicked, m_view, [this] { m_view->zoom(ZoomStep::Out); });
    connect(in, &QPushButton::clicked, m_view, [this] { m_view->zoom(ZoomStep::In); });
    connect(all, &QPushButton::clicked, m_view, [this] { m_view->zoom(ZoomStep::Fit); });
    auto *more = new ui::IconButton(ui::Icon::More, tr("More"), ui::IconButton::Size::Compact, m_head);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_view->fillMenu(*menu, m_view->tree()->currentIndex().row(), {});
    });
    m_head->addControl(more);
    addKeys();
}

// Also while the keyboard is in the head of the panel.
void TimelinePanel::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_view, run);
        addAction(action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_view->zoom(ZoomStep::In); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_view->zoom(ZoomStep::In); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->zoom(ZoomStep::Out); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->zoom(ZoomStep::Fit); });
    add(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { m_view->goTo(m_workbench.view.asOf()); });
    add(QKeySequence(Qt::ALT | Qt::Key_End), [this] { m_view->goTo(m_workbench.plan.now().date()); });
}

void TimelinePanel::refresh()
{
    const PlanInfo &info = m_workbench.plan.info();
    const auto span = DateSpan::of(info.startsOn, info.endsOn);
    QStringList words;
    if (span)
        words << longSpan(*span);
    if (const int undated = m_view->undatedTasks(); undated > 0)
        words << tr("%n task(s) without dates", nullptr, undated);
    m_head->setSubtitle(words.join(u'，'));
    for (const LevelChoice &choice : levelChoices()) {
        if (choice.level == m_view->level())
            m_levels->setCurrent(choice.id);
    }
    const bool none = m_workbench.plan.tasks().isEmpty();
    const bool filtered = !none && m_view->rows().rowCount() == 0;
    if (none)
        m_empty->setText(tr("Here tasks stand against time: spans, completion, milestones and today. There "
                            "are no tasks yet."),
            tr("Add tasks in the ledger"));
    else
        m_empty->setText(tr("No task fits the filter."), tr("Clear the filter"));
    m_pages->setCurrentWidget(none || filtered ? static_cast<QWidget *>(m_empty) : m_view);
    emit statusTextChanged();
}

void TimelinePanel::takeFirstStep()
{
    if (m_workbench.plan.tasks().isEmpty())
        m_workbench.view.askForPanel(QStringLiteral("ledger"));
    else
        m_workbench.view.setFilter({});
}

QString TimelinePanel::statusText() const
{
    return m_view->rows().rowOf(m_workbench.view.selection()) >= 0 ? tr("1 selected") : QString();
}

void TimelinePanel::explainLight(int row)
{
    const RecordRef record = m_view->rows().row(row).record;
    const Task *task
        = record.kind == RecordKind::Task ? m_workbench.plan.tasks().find(TaskId {record.id}) : nullptr;
    if (!task)
        return;
    const auto why = progress::explain(
        m_workbench.plan, progress::statusOf(m_workbench.plan, *task, m_workbench.view.asOf()));
    ui::Explanation shown {why.title, why.sentence, {}, {}, why.footer, {}};
    for (const progress::WorkingLine &line : why.lines)
        shown.rows << ui::WorkingRow {line.name, line.working, line.result};
    shown.links << ui::ExplanationLink {QStringLiteral("source"), tr("See the notice")};
    auto *popover = new ui::ExplanationPopover(shown, this);
    connect(popover, &ui::ExplanationPopover::linkChosen, this,
        [this, record] { m_workbench.view.askForSource(record, QStringLiteral("title")); });
    connect(popover, &ui::Popover::closed, popover, &QObject::deleteLater);
    const QModelIndex index = m_view->rows().index(row, TimelineModel::Light);
    popover->openAt(m_view->tree()->viewport(), m_view->tree()->visualRect(index));
}

Panel *makeTimelinePanel(Workbench &workbench, QWidget *parent)
{
    return new TimelinePanel(workbench, parent);
}

} // namespace xushi
