#include "ui/panels/ledger/ledgerviews.h"

#include <algorithm>
#include <QMenu>

#include "ui/panels/ledger/columnfilter.h"
#include "ui/panels/ledger/ledgercolumns.h"

namespace xushi
{

namespace
{

constexpr int narrowestColumn = 32;
constexpr int widestColumn = 1200;

void setCondition(Filter &filter, const ColumnCondition &condition)
{
    std::erase_if(
        filter.conditions, [&](const ColumnCondition &other) { return other.column == condition.column; });
    filter.conditions.push_back(condition);
}

} // namespace

LedgerViews::LedgerViews(Workbench &workbench, PlanRowModel &rows, LedgerView &view)
    : QObject(&view)
    , m_workbench(workbench)
    , m_rows(rows)
    , m_view(view)
    , m_memory(workbench.memory)
{
    connect(view.head(), &LedgerHeader::arranged, this, [this] {
        change(Part::Columns, [this](LedgerLayout &layout) {
            const LedgerLayout made = m_view.arrangement();
            layout.columns = made.columns;
            layout.widths = made.widths;
        });
    });
    connect(view.head(), &QHeaderView::sectionClicked, this, &LedgerViews::sortBy);
    view.head()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view.head(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const int column = m_view.head()->columnAt(place); column >= 0)
            headMenu(column)->popup(m_view.head()->viewport()->mapToGlobal(place));
    });
    connect(&view, &LedgerView::headMenuAsked, this,
        [this](int column, const QPoint &place) { headMenu(column)->popup(place); });
    connect(&view, &LedgerView::columnFilterAsked, this, &LedgerViews::askFilter);
    connect(&view, &LedgerView::moveColumnAsked, this, &LedgerViews::moveColumn);
    connect(&view, &LedgerView::widenColumnAsked, this, &LedgerViews::widenColumn);
    connect(&workbench.view, &ViewState::filterChanged, this, &LedgerViews::showFilteredColumns);
}

QString LedgerViews::idOf(int column) const
{
    return m_rows.columns()[static_cast<size_t>(column)].id;
}

QString LedgerViews::titleOf(int column) const
{
    return m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

bool LedgerViews::isSavedView() const
{
    return !m_current.id.isEmpty() && !ledgerPresets.contains(m_current.id);
}

void LedgerViews::showLast()
{
    show(m_memory.last());
}

void LedgerViews::show(const LedgerLayout &layout)
{
    m_current = layout;
    m_current.columns.removeIf([this](const QString &id) { return m_view.columnNamed(id) < 0; });
    m_view.arrange(m_current);
    arrangeRows();
    takeConditions();
    showFilteredColumns();
    m_memory.setLast(m_current);
    emit shown();
}

void LedgerViews::change(Part part, const std::function<void(LedgerLayout &)> &edit)
{
    LedgerLayout layout = m_current;
    edit(layout);
    if (layout == m_current)
        return;
    layout.fits = layout.fits && part != Part::Columns;
    if (part != Part::Rows && !isSavedView())
        layout.id.clear();
    m_current = layout;
    if (part != Part::Rows)
        m_view.arrange(m_current);
    arrangeRows();
    m_memory.setLast(m_current);
    emit shown();
}

void LedgerViews::arrangeRows()
{
    RowOptions options = m_rows.options();
    if (options.foldTasks != m_current.foldsTasks)
        std::erase_if(
            options.folded, [](const RecordRef &record) { return record.kind == RecordKind::Task; });
    options.foldTasks = m_current.foldsTasks;
    options.grouping = m_current.grouping;
    const int column = m_view.columnNamed(m_current.sortColumn);
    const RowColumn spec = column >= 0 ? m_rows.columns()[static_cast<size_t>(column)] : RowColumn();
    options.sortTask = m_workbench.fields.find(spec.task);
    options.sortTarget = m_workbench.fields.find(spec.target);
    options.order = m_current.sortOrder;
    m_rows.setOptions(options);
    m_view.head()->setSortIndicatorShown(column >= 0);
    m_view.head()->setSortIndicator(column, m_current.sortOrder);
}

// A view brings its conditions along, and with none it clears those of the one before.
void LedgerViews::takeConditions()
{
    Filter filter = m_workbench.view.filter();
    filter.conditions.clear();
    for (const LedgerLayout::Condition &kept : m_current.conditions) {
        const int column = m_view.columnNamed(kept.column);
        if (column < 0)
            continue;
        ColumnCondition condition
            = conditionOn(m_workbench, m_rows.columns()[static_cast<size_t>(column)], titleOf(column));
        condition.test = kept.test;
        condition.text = kept.text;
        condition.values = kept.values;
        filter.conditions.push_back(condition);
    }
    m_workbench.view.setFilter(filter);
}

void LedgerViews::showFilteredColumns()
{
    std::vector<int> columns;
    for (const ColumnCondition &condition : m_workbench.view.filter().conditions)
        columns.push_back(m_view.columnNamed(condition.column));
    m_view.head()->setFilteredColumns(columns);
}

void LedgerViews::setGrouping(Grouping grouping)
{
    change(Part::Rows, [&](LedgerLayout &layout) { layout.grouping = grouping; });
}

void LedgerViews::sortBy(int column)
{
    const bool again = m_current.sortColumn == idOf(column);
    const bool over = again && m_current.sortOrder == Qt::DescendingOrder;
    setSort(over ? QString() : idOf(column), again && !over ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LedgerViews::setSort(const QString &column, Qt::SortOrder order)
{
    change(Part::Rows, [&](LedgerLayout &layout) {
        layout.sortColumn = column;
        layout.sortOrder = order;
    });
}

void LedgerViews::showColumn(const QString &id, bool shown)
{
    change(Part::Columns, [&](LedgerLayout &layout) {
        layout.columns.removeOne(id);
        if (shown)
            layout.columns << id;
    });
}

void LedgerViews::moveColumn(int column, int by)
{
    change(Part::Columns, [&](LedgerLayout &layout) {
        const auto at = layout.columns.indexOf(idOf(column));
        if (at >= 0 && at + by >= 0 && at + by < layout.columns.size())
            layout.columns.move(at, at + by);
    });
    m_view.scrollTo(m_view.currentIndex());
}

void LedgerViews::widenColumn(int column, int by)
{
    const int width = std::clamp(m_view.columnWidth(column) + by, narrowestColumn, widestColumn);
    change(Part::Columns, [&](LedgerLayout &layout) { layout.widths.insert(idOf(column), width); });
}

void LedgerViews::freeze(int columns)
{
    change(Part::Columns, [&](LedgerLayout &layout) { layout.frozen = columns; });
}

void LedgerViews::setWraps(bool wraps)
{
    change(Part::Heights, [&](LedgerLayout &layout) { layout.wraps = wraps; });
}

void LedgerViews::scrollSideways()
{
    change(Part::Columns, [](LedgerLayout &layout) { layout.fits = false; });
}

void LedgerViews::askFilter(int column)
{
    ColumnCondition condition
        = conditionOn(m_workbench, m_rows.columns()[static_cast<size_t>(column)], titleOf(column));
    for (const ColumnCondition &set : m_workbench.view.filter().conditions) {
        if (set.column == condition.column)
            condition = set;
    }
    auto *asking = new ColumnFilter(m_workbench, condition, &m_view);
    connect(asking, &ColumnFilter::chosen, this, [this](const ColumnCondition &chosen) {
        Filter filter = m_workbench.view.filter();
        setCondition(filter, chosen);
        m_workbench.view.setFilter(filter);
    });
    connect(asking, &ColumnFilter::cleared, this, [this, column] { clearFilter(column); });
    LedgerHeader *head = m_view.head();
    const int left = head->sectionViewportPosition(column) + head->shiftOf(column);
    asking->openAt(head, QRect(left, 0, head->sectionSize(column), head->height()));
}

void LedgerViews::clearFilter(int column)
{
    Filter filter = m_workbench.view.filter();
    std::erase_if(filter.conditions,
        [&](const ColumnCondition &condition) { return condition.column == idOf(column); });
    m_workbench.view.setFilter(filter);
}

void LedgerViews::saveAs(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    LedgerLayout layout = m_current;
    layout.conditions.clear();
    for (const ColumnCondition &condition : m_workbench.view.filter().conditions)
        layout.conditions.push_back({condition.column, condition.test, condition.text, condition.values});
    layout.fits = layout.fits && ledgerPresets.contains(layout.id);
    m_current = m_memory.save(layout, name.trimmed());
    m_memory.setLast(m_current);
    emit shown();
}

void LedgerViews::rename(const QString &name)
{
    if (!m_memory.rename(m_current.id, name.trimmed())) {
        m_workbench.report({ErrorKind::Invalid,
            tr("There is a view named “%1” already. Choose another name.").arg(name.trimmed())});
        return;
    }
    m_current.name = name.trimmed();
    m_memory.setLast(m_current);
    emit shown();
}

void LedgerViews::removeCurrent()
{
    m_memory.remove(m_current.id);
    m_current.id.clear();
    m_current.name.clear();
    m_memory.setLast(m_current);
    emit shown();
}

} // namespace xushi
