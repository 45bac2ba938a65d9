// The menus of LedgerViews.

#include <algorithm>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/panels/ledger/ledgerviews.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/popover.h"

namespace xushi
{

namespace
{

constexpr int widthStep = 32;
constexpr int nameWidth = 240;

QMenu *menuFor(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

// Shown beside the words; the table takes the keys itself.
void showKeys(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

QString LedgerViews::groupingTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Section:
        return tr("Chapter");
    case Grouping::Department:
        return tr("Lead department");
    case Grouping::Light:
        return tr("Light");
    case Grouping::StatusClass:
        return tr("Standing");
    case Grouping::State:
        return tr("State");
    case Grouping::None:
        break;
    }
    return tr("None");
}

QString LedgerViews::presetTitle(const QString &id)
{
    return id == u"leaders" ? tr("For leaders") : id == u"print" ? tr("For printing") : tr("For filling in");
}

QMenu *LedgerViews::columnMenu()
{
    QMenu *menu = menuFor(&m_view);
    for (int i = 0; i < m_rows.columnCount(); ++i) {
        const QString id = idOf(i);
        QAction *action = menu->addAction(titleOf(i));
        action->setCheckable(true);
        action->setChecked(m_current.columns.contains(id));
        action->setEnabled(id != u"title");
        connect(action, &QAction::toggled, this, [this, id](bool shown) { showColumn(id, shown); });
    }
    menu->addSeparator();
    QAction *widths = menu->addAction(tr("Widths as at first"), this,
        [this] { change(Part::Columns, [](LedgerLayout &layout) { layout.widths.clear(); }); });
    widths->setEnabled(!m_current.widths.isEmpty());
    return menu;
}

QMenu *LedgerViews::headMenu(int column)
{
    QMenu *menu = menuFor(&m_view);
    addSorting(*menu, column);
    menu->addSeparator();
    addFiltering(*menu, column);
    menu->addSeparator();
    addPlacing(*menu, column);
    return menu;
}

void LedgerViews::addSorting(QMenu &menu, int column)
{
    const QString id = idOf(column);
    const bool sorted = m_current.sortColumn == id;
    const auto add = [&](const QString &text, Qt::SortOrder order) {
        QAction *action = menu.addAction(text, this, [this, id, order] { setSort(id, order); });
        action->setCheckable(true);
        action->setChecked(sorted && m_current.sortOrder == order);
    };
    add(tr("Sort upwards"), Qt::AscendingOrder);
    add(tr("Sort downwards"), Qt::DescendingOrder);
    menu.addAction(tr("Order of the plan"), this, [this] { setSort({}, Qt::AscendingOrder); })
        ->setEnabled(!m_current.sortColumn.isEmpty());
}

void LedgerViews::addFiltering(QMenu &menu, int column)
{
    const auto &conditions = m_workbench.view.filter().conditions;
    const bool set = std::any_of(conditions.begin(), conditions.end(),
        [&](const ColumnCondition &condition) { return condition.column == idOf(column); });
    showKeys(menu.addAction(tr("Filter …"), this, [this, column] { askFilter(column); }),
        Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    menu.addAction(tr("Clear this filter"), this, [this, column] { clearFilter(column); })->setEnabled(set);
}

void LedgerViews::addPlacing(QMenu &menu, int column)
{
    const QString id = idOf(column);
    const std::vector<int> shown = m_view.visibleColumns();
    const auto place = static_cast<int>(std::find(shown.begin(), shown.end(), column) - shown.begin());
    showKeys(menu.addAction(tr("Move left"), this, [this, column] { moveColumn(column, -1); }),
        Qt::CTRL | Qt::ALT | Qt::Key_Left);
    showKeys(menu.addAction(tr("Move right"), this, [this, column] { moveColumn(column, 1); }),
        Qt::CTRL | Qt::ALT | Qt::Key_Right);
    showKeys(menu.addAction(tr("Wider"), this, [this, column] { widenColumn(column, widthStep); }),
        Qt::CTRL | Qt::ALT | Qt::Key_Plus);
    showKeys(menu.addAction(tr("Narrower"), this, [this, column] { widenColumn(column, -widthStep); }),
        Qt::CTRL | Qt::ALT | Qt::Key_Minus);
    menu.addSeparator();
    menu.addAction(tr("Freeze up to here"), this, [this, place] { freeze(place + 1); });
    menu.addAction(tr("Freeze none"), this, [this] { freeze(0); })->setEnabled(m_current.frozen > 0);
    menu.addSeparator();
    menu.addAction(tr("Hide this column"), this, [this, id] { showColumn(id, false); })
        ->setEnabled(id != u"title");
    QMenu *columns = columnMenu();
    columns->setTitle(tr("Columns"));
    columns->setParent(&menu, columns->windowFlags());
    columns->setAttribute(Qt::WA_DeleteOnClose, false);
    menu.addMenu(columns);
}

QMenu *LedgerViews::viewsMenu(QWidget *anchor)
{
    QMenu *menu = menuFor(&m_view);
    addViews(*menu, anchor);
    menu->addSeparator();
    QMenu *groups = menu->addMenu(tr("Group by"));
    for (int i = 0; i <= static_cast<int>(Grouping::None); ++i) {
        const auto grouping = static_cast<Grouping>(i);
        QAction *action
            = groups->addAction(groupingTitle(grouping), this, [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(m_current.grouping == grouping);
    }
    QAction *wraps = menu->addAction(tr("Whole texts in several lines"));
    wraps->setCheckable(true);
    wraps->setChecked(m_current.wraps);
    connect(wraps, &QAction::toggled, this, &LedgerViews::setWraps);
    return menu;
}

void LedgerViews::addViews(QMenu &menu, QWidget *anchor)
{
    QStringList names;
    for (const QString &id : ledgerPresets) {
        QAction *action = menu.addAction(presetTitle(id), this, [this, id] { show(ledgerPreset(id)); });
        action->setCheckable(true);
        action->setChecked(m_current.id == id);
    }
    for (const LedgerLayout &layout : m_memory.views()) {
        QAction *action = menu.addAction(layout.name, this, [this, layout] { show(layout); });
        action->setCheckable(true);
        action->setChecked(m_current.id == layout.id);
    }
    menu.addSeparator();
    menu.addAction(tr("Save as a view …"), this, [this, anchor] {
        askName(anchor, tr("Save as a view"), {}, [this](const QString &name) { saveAs(name); });
    });
    if (!isSavedView())
        return;
    const QString name = m_current.name;
    menu.addAction(tr("Save changes to “%1”").arg(name), this, [this, name] { saveAs(name); });
    menu.addAction(tr("Rename “%1” …").arg(name), this, [this, anchor, name] {
        askName(anchor, tr("Rename the view"), name, [this](const QString &typed) { rename(typed); });
    });
    menu.addAction(tr("Delete “%1”").arg(name), this, &LedgerViews::removeCurrent);
}

void LedgerViews::askName(QWidget *anchor, const QString &title, const QString &name,
    const std::function<void(const QString &)> &take)
{
    auto *asking = new ui::Popover(&m_view);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setTitle(title);
    asking->setFixedWidth(nameWidth);
    auto *line = new QLineEdit(name);
    line->setPlaceholderText(tr("Name"));
    line->setAccessibleName(tr("Name of the view"));
    line->setMaxLength(40);
    auto *save = new ui::PrimaryButton(tr("Save"));
    save->setEnabled(!name.isEmpty());
    asking->body()->addWidget(line);
    asking->body()->addWidget(save, 0, Qt::AlignRight);
    connect(line, &QLineEdit::textChanged, save,
        [save](const QString &typed) { save->setEnabled(!typed.trimmed().isEmpty()); });
    connect(line, &QLineEdit::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, asking, [asking, line, take] {
        const QString typed = line->text();
        asking->close();
        take(typed);
    });
    asking->openAt(anchor);
    line->selectAll();
    line->setFocus();
}

} // namespace xushi
