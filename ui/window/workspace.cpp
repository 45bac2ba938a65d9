#include "ui/window/workspace.h"

#include <algorithm>

#include <QKeyEvent>
#include <QStackedWidget>

#include "ui/inspector/inspector.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

namespace
{

const QString panelKey = QStringLiteral("window/panel");
const QString inspectorKey = QStringLiteral("window/inspector");

ui::Icon iconOf(const QString &panel)
{
    const auto icons = ui::allIcons();
    const auto found = std::find_if(
        icons.begin(), icons.end(), [&](ui::Icon icon) { return ui::iconName(icon) == panel; });
    return found == icons.end() ? ui::Icon::Doc : *found;
}

} // namespace

Workspace::Workspace(const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_entries(panelCatalogue())
    , m_navigation(new ui::NavigationBar(this))
    , m_heads(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_inspector(new Inspector(m_workbench, this))
    , m_filterBar(new FilterBar(m_workbench, this))
{
    QList<ui::NavigationItem> items;
    for (const PanelEntry &entry : m_entries)
        items << ui::NavigationItem {entry.id, entry.title, iconOf(entry.id), {}, entry.group};
    m_navigation->setItems(items);
    m_inspector->hide();
    connect(m_navigation, &ui::NavigationBar::chosen, this, &Workspace::showPanel);
    connect(m_inspector, &Inspector::closeRequested, this, [this] { setInspectorShown(false); });
    connect(&m_workbench.view, &ViewState::panelAsked, this, [this](const QString &id) {
        if (id == u"inspector")
            setInspectorShown(true);
        else
            showPanel(id);
    });
    connect(&m_workbench.view, &ViewState::sourceAsked, this,
        [this](const RecordRef &record, const QString &field) {
            const QString source = QStringLiteral("source");
            const bool isNew = !m_panels.contains(source);
            showPanel(source);
            if (isNew) // it was not there yet to hear the question
                m_workbench.view.askForSource(record, field);
        });
    connect(&m_workbench.view, &ViewState::selectionChanged, this, &Workspace::statusChanged);
    setInspectorShown(m_workbench.memory.value(inspectorKey).toBool());
}

Workspace::~Workspace() = default;

void Workspace::showPanel(const QString &id)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const PanelEntry &e) { return e.id == id; });
    if (entry == m_entries.end() || id == m_current)
        return;
    Panel *&panel = m_panels[id];
    if (!panel)
        panel = makePanel(*entry);
    m_current = id;
    m_heads->setCurrentWidget(m_panelHeads.value(id));
    m_stack->setCurrentWidget(panel);
    m_workbench.memory.setValue(panelKey, id);
    m_navigation->setCurrent(id);
    panel->setFocus();
    emit panelChanged(id);
    emit statusChanged();
}

Panel *Workspace::makePanel(const PanelEntry &entry)
{
    Panel *panel = entry.make(m_workbench, m_stack);
    m_stack->addWidget(panel);
    QWidget *head = panel->findChild<ui::PanelHead *>({}, Qt::FindDirectChildrenOnly);
    if (!head)
        head = new QWidget;
    m_heads->addWidget(head);
    m_panelHeads.insert(entry.id, head);
    connect(panel, &Panel::statusTextChanged, this, &Workspace::statusChanged);
    return panel;
}

QString Workspace::panelStatus() const
{
    const Panel *panel = m_panels.value(m_current);
    return panel ? panel->statusText() : QString();
}

void Workspace::setInspectorShown(bool shown)
{
    if (m_inspectorShown == shown)
        return;
    m_inspectorShown = shown;
    m_workbench.memory.setValue(inspectorKey, shown);
    arrange();
    emit inspectorShownChanged(shown);
}

bool Workspace::isNarrow() const
{
    return width() < ui::measure::narrowWindow;
}

void Workspace::resizeEvent(QResizeEvent *)
{
    arrange();
}

// In a narrow window the navigation shows icons only, and the inspector lies under the panel's head. What is
// below the head keeps to the part left free, so that nothing that is worked on is covered.
void Workspace::arrange()
{
    const bool narrow = isNarrow();
    m_navigation->setFolded(narrow);
    m_filterBar->setNarrow(narrow);
    const int left = narrow ? ui::measure::navwNarrow : ui::measure::navw;
    const int right = m_inspectorShown ? ui::measure::insp : 0;
    m_navigation->setGeometry(0, 0, left, height());
    m_inspector->setVisible(m_inspectorShown);
    const int head = ui::measure::panel;
    const int top = narrow ? head : 0;
    m_inspector->setGeometry(width() - right, top, ui::measure::insp, height() - top);
    m_heads->setGeometry(left, 0, width() - left - (narrow ? 0 : right), head);
    m_stack->setGeometry(left, head, width() - left - right, height() - head);
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspectorShown && isNarrow())
        setInspectorShown(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace xushi
