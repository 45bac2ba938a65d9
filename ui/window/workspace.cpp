#include "ui/window/workspace.h"

#include <algorithm>

#include <QKeyEvent>
#include <QStackedWidget>

#include "ui/inspector/inspector.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/widgets/navigationbar.h"

namespace xushi
{

namespace
{

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
}

Workspace::~Workspace() = default;

void Workspace::showPanel(const QString &id)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const PanelEntry &e) { return e.id == id; });
    if (entry == m_entries.end() || id == m_current)
        return;
    Panel *&panel = m_panels[id];
    if (!panel) {
        panel = entry->make(m_workbench, m_stack);
        m_stack->addWidget(panel);
        connect(panel, &Panel::statusTextChanged, this, &Workspace::statusChanged);
    }
    m_current = id;
    m_stack->setCurrentWidget(panel);
    m_navigation->setCurrent(id);
    panel->setFocus();
    emit panelChanged(id);
    emit statusChanged();
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

// In a narrow window the navigation shows icons only. The inspector takes its room from the panel in any
// window: laid over, it would cover the very columns that are being worked on.
void Workspace::arrange()
{
    const bool narrow = isNarrow();
    m_navigation->setFolded(narrow);
    m_filterBar->setNarrow(narrow);
    const int left = narrow ? ui::measure::navwNarrow : ui::measure::navw;
    const int right = m_inspectorShown ? ui::measure::insp : 0;
    m_navigation->setGeometry(0, 0, left, height());
    m_inspector->setVisible(m_inspectorShown);
    m_inspector->setGeometry(width() - right, 0, ui::measure::insp, height());
    m_stack->setGeometry(left, 0, width() - left - right, height());
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspectorShown && isNarrow())
        setInspectorShown(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace xushi
