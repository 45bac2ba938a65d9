#pragma once

#include <memory>

#include <QHash>
#include <QWidget>

#include "ui/panels/panelcatalogue.h"
#include "ui/window/filterbar.h"

class QStackedWidget;

namespace xushi
{

namespace ui
{
class NavigationBar;
}
class Inspector;

// The open plan on screen: navigation, the panel in front, the inspector. Made for one document and gone
// with it. Panels are made when they are first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(const Workbench &workbench, QWidget *parent);
    ~Workspace() override;

    // Ids of the catalogue; unknown ones are passed over.
    void showPanel(const QString &id);
    [[nodiscard]] QString currentPanel() const { return m_current; }
    [[nodiscard]] QString panelStatus() const;
    // Null until it was shown once.
    [[nodiscard]] Panel *panel(const QString &id) const { return m_panels.value(id); }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const { return m_inspectorShown; }
    [[nodiscard]] Workbench &workbench() { return m_workbench; }

signals:
    void panelChanged(const QString &id);
    void statusChanged();
    void inspectorShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Panel *makePanel(const PanelEntry &entry);
    void arrange();
    [[nodiscard]] bool isNarrow() const;

    Workbench m_workbench;
    std::vector<PanelEntry> m_entries;
    ui::NavigationBar *m_navigation;
    QStackedWidget *m_heads;
    QStackedWidget *m_stack;
    Inspector *m_inspector;
    FilterBar *m_filterBar;
    QHash<QString, Panel *> m_panels;
    QHash<QString, QWidget *> m_panelHeads;
    QString m_current;
    bool m_inspectorShown = false;
};

} // namespace xushi
