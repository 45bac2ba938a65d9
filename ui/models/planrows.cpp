#include "ui/models/planrows.h"

#include <algorithm>
#include <optional>

namespace xushi
{

namespace
{

struct SortKey {
    std::optional<double> number;
    QString text;
};

SortKey keyOf(const Field &field, const FieldContext &context, qint64 id)
{
    if (field.order)
        return {field.order(context, id), {}};
    return {std::nullopt, field.show(context, id)};
}

// Not known comes last, whichever way the order runs.
bool isBefore(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    const bool emptyA = !a.number && a.text.isEmpty();
    const bool emptyB = !b.number && b.text.isEmpty();
    if (emptyA != emptyB)
        return emptyB;
    const SortKey &low = order == Qt::AscendingOrder ? a : b;
    const SortKey &high = order == Qt::AscendingOrder ? b : a;
    if (low.number && high.number)
        return *low.number < *high.number;
    return QString::localeAwareCompare(low.text, high.text) < 0;
}

class Walker
{
public:
    Walker(const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf)
        : m_plan(plan)
        , m_options(options)
        , m_filter(filter)
        , m_context {plan, asOf}
    {
    }

    std::vector<PlanRow> walk()
    {
        addTasks(m_plan.tasks().top(), 0);
        for (const SectionId id : m_plan.sections().top())
            addSection(id, 0);
        if (m_options.sortTask && !m_options.showSections)
            return sortedFlat();
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isOpen(const RecordRef &record) const
    {
        const bool listed = m_options.folded.contains(record);
        return record.kind == RecordKind::Task && m_options.foldTasks ? listed : !listed;
    }

    void addSection(SectionId id, int depth)
    {
        const RecordRef record = refTo(id);
        const size_t place = m_rows.size();
        const bool open = isOpen(record) || !m_options.showSections;
        if (m_options.showSections)
            m_rows.push_back({record, depth, true, open});
        const int below = m_options.showSections ? depth + 1 : depth;
        const size_t before = m_rows.size();
        if (open) {
            addTasks(m_plan.tasks().of(id), below);
            for (const SectionId child : m_plan.sections().of(id))
                addSection(child, below);
        }
        const bool empty = open ? m_rows.size() == before : !holdsMatch(id);
        if (!m_options.showSections)
            return;
        if (empty && !m_filter.isEmpty())
            m_rows.resize(place);
        else
            m_rows[place].hasChildren = !empty;
    }

    [[nodiscard]] bool holdsMatch(SectionId id) const
    {
        const auto &tasks = m_plan.tasks().of(id);
        const auto &children = m_plan.sections().of(id);
        return std::any_of(tasks.begin(), tasks.end(), [this](TaskId task) { return isShown(task); })
            || std::any_of(
                children.begin(), children.end(), [this](SectionId child) { return holdsMatch(child); });
    }

    [[nodiscard]] bool isShown(TaskId id) const
    {
        return matches(m_plan, m_plan.tasks().at(id), m_filter, m_context.asOf);
    }

    void addTasks(const std::vector<TaskId> &ids, int depth)
    {
        for (const TaskId id : sorted(ids, m_options.showSections ? m_options.sortTask : nullptr)) {
            if (isShown(id))
                addTask(id, depth);
        }
    }

    void addTask(TaskId id, int depth)
    {
        const RecordRef record = refTo(id);
        const auto &items = m_plan.tasks().of(id);
        const auto &targets = m_plan.targets().of(id);
        const bool inlined = m_options.inlineSingleTargets && targets.size() == 1;
        const bool listed = m_options.showTargets && !inlined && !targets.empty();
        const bool hasChildren = !items.empty() || listed;
        const bool open = hasChildren && isOpen(record);
        m_rows.push_back({record, depth, hasChildren, open, inlined ? targets.front() : TargetId()});
        if (!open)
            return;
        if (listed) {
            for (const TargetId target : sorted(targets, m_options.sortTarget))
                m_rows.push_back({refTo(target), depth + 1, false, false});
        }
        for (const TaskId item : items)
            addTask(item, depth + 1);
    }

    template <class R>
    [[nodiscard]] std::vector<Id<R>> sorted(const std::vector<Id<R>> &ids, const Field *field) const
    {
        std::vector<Id<R>> result = ids;
        if (!field)
            return result;
        std::unordered_map<qint64, SortKey> keys;
        for (const Id<R> id : ids)
            keys.emplace(id.value, keyOf(*field, m_context, id.value));
        std::stable_sort(result.begin(), result.end(),
            [&](Id<R> a, Id<R> b) { return isBefore(keys.at(a.value), keys.at(b.value), m_options.order); });
        return result;
    }

    // Without chapters, all top rows are sorted together, each with the rows below it.
    std::vector<PlanRow> sortedFlat() const
    {
        struct Block {
            SortKey key;
            size_t begin;
            size_t end;
        };
        std::vector<Block> blocks;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].depth == 0)
                blocks.push_back({keyOf(*m_options.sortTask, m_context, m_rows[i].record.id), i, i});
            blocks.back().end = i + 1;
        }
        std::stable_sort(blocks.begin(), blocks.end(),
            [this](const Block &a, const Block &b) { return isBefore(a.key, b.key, m_options.order); });
        std::vector<PlanRow> rows;
        rows.reserve(m_rows.size());
        for (const Block &block : blocks)
            rows.insert(rows.end(), m_rows.begin() + static_cast<std::ptrdiff_t>(block.begin),
                m_rows.begin() + static_cast<std::ptrdiff_t>(block.end));
        return rows;
    }

    const Plan &m_plan;
    const RowOptions &m_options;
    const Filter &m_filter;
    FieldContext m_context;
    std::vector<PlanRow> m_rows;
};

} // namespace

std::vector<PlanRow> planRows(const Plan &plan, const RowOptions &options, const Filter &filter, QDate asOf)
{
    return Walker(plan, options, filter, asOf).walk();
}

} // namespace xushi
