#include "ui/window/shortcutlist.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/presenter/panel.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ShortcutList", text);
}

QString nameOf(const QAction &action)
{
    QString name = action.text().section(u'\t', 0, 0).section(QStringLiteral("："), 0, 0);
    return name.section(QStringLiteral(": "), 0, 0).remove(u'…').remove(u'&');
}

class Collector
{
public:
    void add(const QString &group, const QAction &action)
    {
        QStringList keys;
        for (const QKeySequence &key : action.shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (keys.isEmpty() && action.text().contains(u'\t'))
            keys << action.text().section(u'\t', 1);
        const ShortcutLine line {group, nameOf(action), keys.join(QStringLiteral("  "))};
        const bool known = std::any_of(m_lines.begin(), m_lines.end(),
            [&](const ShortcutLine &l) { return l.name == line.name && l.keys == line.keys; });
        if (!line.keys.isEmpty() && !line.name.isEmpty() && !known)
            m_lines.push_back(line);
    }
    void addMenu(const QString &group, const QMenu &menu)
    {
        for (const QAction *action : menu.actions()) {
            if (action->menu())
                addMenu(group, *action->menu());
            else
                add(group, *action);
        }
    }
    [[nodiscard]] std::vector<ShortcutLine> take() { return std::move(m_lines); }

private:
    std::vector<ShortcutLine> m_lines;
};

} // namespace

std::vector<ShortcutLine> shortcutLines(const QWidget &window)
{
    Collector lines;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const QAction *action : main->menuBar()->actions()) {
            if (action->menu())
                lines.addMenu(nameOf(*action), *action->menu());
        }
    }
    for (const Panel *panel : window.findChildren<Panel *>()) {
        for (const QAction *action : panel->findChildren<QAction *>())
            lines.add(panel->accessibleName(), *action);
    }
    return lines.take();
}

void showShortcuts(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(tr("Keys"));
    dialog.resize(520, 560);
    auto *tree = new QTreeWidget(&dialog);
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->setRootIsDecorated(false);
    QTreeWidgetItem *group = nullptr;
    for (const ShortcutLine &line : shortcutLines(*window)) {
        if (!group || group->text(0) != line.group) {
            group = new QTreeWidgetItem(tree, {line.group});
            group->setFirstColumnSpanned(true);
            QFont bold = tree->font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        new QTreeWidgetItem(group, {line.name, line.keys});
    }
    tree->resizeColumnToContents(1);
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace xushi
