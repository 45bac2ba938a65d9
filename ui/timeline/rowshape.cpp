#include "ui/timeline/rowshape.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

#include "core/progress/status.h"
#include "ui/timeline/axiscells.h"

namespace xushi
{

namespace
{

constexpr double barTop = 6;
constexpr double taskBar = 12;
constexpr double itemBar = 10;
constexpr double rowOfBar = 28; // the height that barTop is meant for
constexpr double narrowestBar = 2;
constexpr double bracketTop = 11;
constexpr double bracketHeight = 3;
constexpr double bracketBelowBar = 2;
constexpr double nodeSize = 14;
constexpr double labelGap = 6;
constexpr double widestLabel = 200;

QRectF spanRect(const TimelineScene &scene, QDate first, QDate last, double top, double height)
{
    const double left = scene.scale.left(first);
    return {left, top, std::max(narrowestBar, scene.scale.right(last) - left), height};
}

void shapeBar(RowShape &shape, const TimelineScene &scene, const Task &task, double top)
{
    // A task with one end only is a day; with none it has no bar.
    const QDate first = task.startsOn.isValid() ? task.startsOn : task.endsOn;
    const QDate last = task.endsOn.isValid() ? task.endsOn : task.startsOn;
    if (!first.isValid())
        return;
    const double height = task.parentId ? itemBar : taskBar;
    shape.bar = spanRect(scene, first, last, top + (taskBar - height) / 2, height);
    const progress::TaskStatus status = progress::statusOf(scene.plan, task, scene.asOf);
    if (!status.completion)
        return;
    shape.filled = shape.bar;
    shape.filled.setWidth(shape.bar.width() * std::clamp(status.completion->toDouble(), 0.0, 1.0));
}

void shapeNode(
    RowShape &shape, const TimelineScene &scene, const Milestone &milestone, double middle, bool alone)
{
    const bool done = milestone.doneOn.isValid() && milestone.doneOn <= scene.asOf;
    const QDate day = done ? milestone.doneOn : milestone.dueOn;
    if (!day.isValid())
        return;
    QRectF place(0, 0, nodeSize, nodeSize);
    place.moveCenter({scene.scale.middle(day), middle});
    // In a row of its own the name stands in the tree.
    shape.nodes.push_back({milestone.id, place, done, alone ? dayAndMonth(day) : milestone.title});
}

// What is below a task, as a bracket under its bar; in the bar's place where it has no days of its own.
void shapeItems(RowShape &shape, const TimelineScene &scene, const Task &task, double height)
{
    const auto items = scene.spans.tasks.find(task.id.value);
    shape.undated = shape.bar.isNull() && items == scene.spans.tasks.end();
    if (items == scene.spans.tasks.end())
        return;
    const double top
        = shape.bar.isNull() ? bracketTop + (height - rowOfBar) / 2 : shape.bar.bottom() + bracketBelowBar;
    shape.bracket = spanRect(scene, items->second.first(), items->second.last(), top, bracketHeight);
}

class LabelPlacer
{
public:
    LabelPlacer(const RowShape &shape, const TimelineScene &scene, double width)
        : m_width(width)
        , m_bars {shape.bar, shape.bracket}
        , m_nodes(shape.nodes)
    {
        for (const double line : {scene.asOfLine(), scene.todayLine()})
            m_taken.emplace_back(line - 3, 0, 6, 1);
    }

    // Whether the stretch from left to right is free; if so it is taken.
    bool take(const QRectF &place, MilestoneId own)
    {
        const auto meets = [&](const QRectF &other) {
            return place.left() < other.right() + 2 && other.left() - 2 < place.right();
        };
        const auto barMeets = [&](const QRectF &bar) { return !bar.isNull() && meets(bar); };
        const bool free = place.left() >= 0 && place.right() <= m_width
            && std::none_of(m_bars.begin(), m_bars.end(), barMeets)
            && std::none_of(m_taken.begin(), m_taken.end(), meets)
            && std::none_of(m_nodes.begin(), m_nodes.end(),
                [&](const NodeShape &node) { return node.milestone != own && meets(node.place); });
        if (free)
            m_taken.push_back(place);
        return free;
    }

private:
    double m_width;
    std::array<QRectF, 2> m_bars;
    const std::vector<NodeShape> &m_nodes;
    std::vector<QRectF> m_taken;
};

// At the beginning of the plan, or right of a line that stands there.
void sayUndated(
    RowShape &shape, const TimelineScene &scene, const QFontMetricsF &metrics, LabelPlacer &placer)
{
    const QString text = QCoreApplication::translate("Timeline", "No dates yet");
    const QDate start = scene.plan.info().startsOn;
    const double first = std::max(0.0, start.isValid() ? scene.scale.left(start) : 0.0) + labelGap;
    const double words = metrics.horizontalAdvance(text);
    for (const double left : {first, scene.asOfLine() + labelGap, scene.todayLine() + labelGap}) {
        const QRectF place(left, barTop, words, taskBar);
        if (placer.take(place, {})) {
            shape.labels.push_back({place, text});
            return;
        }
    }
}

} // namespace

RowShape rowShape(const TimelineScene &scene, const RecordRef &record, double height)
{
    RowShape shape;
    if (record.kind == RecordKind::Section) {
        const auto span = scene.spans.sections.find(record.id);
        if (span != scene.spans.sections.end())
            shape.bracket = spanRect(scene, span->second.first(), span->second.last(),
                bracketTop + (height - rowOfBar) / 2, bracketHeight);
        return shape;
    }
    const double top = barTop + (height - rowOfBar) / 2;
    if (const Milestone *milestone = record.kind == RecordKind::Milestone
            ? scene.plan.milestones().find(MilestoneId {record.id})
            : nullptr)
        shapeNode(shape, scene, *milestone, top + taskBar / 2, true);
    if (record.kind != RecordKind::Task)
        return shape;
    const Task *task = scene.plan.tasks().find(TaskId {record.id});
    if (!task)
        return shape;
    shapeBar(shape, scene, *task, top);
    shapeItems(shape, scene, *task, height);
    for (const MilestoneId id : scene.plan.milestones().of(task->id))
        shapeNode(shape, scene, scene.plan.milestones().at(id), top + taskBar / 2, false);
    return shape;
}

void placeLabels(RowShape &shape, const TimelineScene &scene, const QFontMetricsF &metrics, double width)
{
    LabelPlacer placer(shape, scene, width);
    if (shape.undated && shape.nodes.empty())
        sayUndated(shape, scene, metrics, placer);
    for (const NodeShape &node : shape.nodes) {
        const QString text = metrics.elidedText(node.title, Qt::ElideRight, widestLabel);
        const double words = metrics.horizontalAdvance(text);
        QRectF place(node.place.right() + labelGap, node.place.top(), words, node.place.height());
        if (text.isEmpty())
            continue;
        if (!placer.take(place, node.milestone)) {
            place.moveRight(node.place.left() - labelGap);
            if (!placer.take(place, node.milestone))
                continue;
        }
        shape.labels.push_back({place, text});
    }
}

} // namespace xushi
