#include <random>

#include <gtest/gtest.h>

#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/timeline/rowshape.h"

namespace xushi
{

namespace
{

constexpr double height = 28;

struct Scene {
    test::Desk desk {test::smallPlan()};
    PlanSpans spans;

    TimelineScene now(double width = 1000)
    {
        spans = planSpans(*desk.plan, QDate(2023, 7, 12));
        return {*desk.plan, spans, TimeScale::fitted(spans.extent, width), desk.view.asOf(), {2023, 7, 12}};
    }
    RowShape of(QStringView title)
    {
        const TimelineScene scene = now();
        return rowShape(scene, refTo(desk.task(title)), height);
    }
};

QFontMetricsF metrics()
{
    return QFontMetricsF(ui::Theme::light().font(ui::TypeSize::Small));
}

} // namespace

TEST(RowShape, BarRunsFromTheFirstToTheEndOfTheLastDay)
{
    Scene scene;
    const RowShape shape = scene.of(u"人才引育");
    const TimeScale scale = scene.now().scale;
    EXPECT_DOUBLE_EQ(shape.bar.left(), scale.left({2023, 3, 1}));
    EXPECT_DOUBLE_EQ(shape.bar.right(), scale.right({2023, 6, 30}));
    EXPECT_EQ(shape.bar.height(), 12);
    EXPECT_EQ(scene.of(u"清单事项").bar.height(), 10);
}

TEST(RowShape, TaskWithoutFiguresHasNoFilledPart)
{
    Scene scene;
    EXPECT_TRUE(scene.of(u"技术改造").filled.isNull());
    EXPECT_TRUE(scene.of(u"平台建设").filled.isNull());
    // Done or not: its state is no percentage.
    ASSERT_TRUE(edits::setTaskState(*scene.desk.plan, scene.desk.task(u"技术改造"), TaskState::Done));
    EXPECT_TRUE(scene.of(u"技术改造").filled.isNull());
}

TEST(RowShape, FilledPartIsTheCompletion)
{
    Scene scene;
    Plan &plan = *scene.desk.plan;
    const TargetId target = scene.desk.target(u"高层次人才");
    const auto record = [&](QDate day, int value) {
        return edits::recordMeasurement(plan, target, {day, Decimal(value), Certainty::Preliminary, {}, {}});
    };
    ASSERT_TRUE(record({2023, 5, 31}, 5));
    RowShape shape = scene.of(u"人才引育");
    EXPECT_NEAR(shape.filled.width(), shape.bar.width() / 4, 1e-6);
    EXPECT_EQ(shape.filled.topLeft(), shape.bar.topLeft());
    // A figure after the as-of day is not known yet; more than all fills the bar and no more.
    ASSERT_TRUE(record({2023, 7, 31}, 50));
    EXPECT_NEAR(scene.of(u"人才引育").filled.width(), shape.bar.width() / 4, 1e-6);
    scene.desk.view.setAsOf({2023, 7, 31});
    EXPECT_EQ(scene.of(u"人才引育").filled, shape.bar);
}

TEST(RowShape, ChapterSpansItsTasks)
{
    Scene scene;
    Plan &plan = *scene.desk.plan;
    ASSERT_TRUE(edits::setTaskStart(plan, scene.desk.task(u"技术改造"), {2023, 4, 10}));
    ASSERT_TRUE(edits::setTaskStart(plan, scene.desk.task(u"绿色制造"), {2023, 5, 10}));
    const SectionId section = *plan.tasks().at(scene.desk.task(u"技术改造")).sectionId;
    const TimelineScene now = scene.now();
    const RowShape shape = rowShape(now, refTo(section), height);
    EXPECT_DOUBLE_EQ(shape.bracket.left(), now.scale.left({2023, 4, 10}));
    EXPECT_DOUBLE_EQ(shape.bracket.right(), now.scale.right({2023, 12, 31}));
    EXPECT_TRUE(shape.bar.isNull());
}

TEST(RowShape, TaskWithItemsHasABracketOverThem)
{
    Scene scene;
    Plan &plan = *scene.desk.plan;
    const TaskId task = scene.desk.task(u"技术改造");
    const TaskId item = scene.desk.task(u"清单事项");
    ASSERT_TRUE(edits::setTaskStart(plan, item, {2023, 2, 6}));
    ASSERT_TRUE(edits::setTaskEnd(plan, item, {2023, 5, 26}));
    const TimeScale scale = scene.now().scale;
    RowShape shape = scene.of(u"技术改造");
    EXPECT_FALSE(shape.bar.isNull());
    EXPECT_DOUBLE_EQ(shape.bracket.left(), scale.left({2023, 2, 6}));
    EXPECT_DOUBLE_EQ(shape.bracket.right(), scale.right({2023, 5, 26}));
    EXPECT_GE(shape.bracket.top(), shape.bar.bottom());
    EXPECT_LT(shape.bracket.bottom(), height);
    // Without days of its own the bracket says what is known.
    ASSERT_TRUE(edits::setTaskStart(plan, task, {}));
    ASSERT_TRUE(edits::setTaskEnd(plan, task, {}));
    shape = scene.of(u"技术改造");
    EXPECT_TRUE(shape.bar.isNull());
    EXPECT_FALSE(shape.bracket.isNull() || shape.undated);
}

TEST(RowShape, MilestoneIsDoneOnlyUpToTheAsOfDay)
{
    Scene scene;
    Plan &plan = *scene.desk.plan;
    const TaskId task = scene.desk.task(u"人才引育");
    const auto milestone = edits::addMilestone(plan, task, QStringLiteral("签约"), {2023, 6, 1});
    ASSERT_TRUE(milestone);
    ASSERT_TRUE(edits::setMilestoneDone(plan, *milestone, {2023, 7, 3}));
    const TimeScale scale = scene.now().scale;
    RowShape shape = scene.of(u"人才引育");
    ASSERT_EQ(shape.nodes.size(), 1u);
    EXPECT_FALSE(shape.nodes[0].done);
    EXPECT_DOUBLE_EQ(shape.nodes[0].place.center().x(), scale.middle({2023, 6, 1}));
    scene.desk.view.setAsOf({2023, 7, 31});
    shape = scene.of(u"人才引育");
    EXPECT_TRUE(shape.nodes[0].done);
    EXPECT_DOUBLE_EQ(shape.nodes[0].place.center().x(), scale.middle({2023, 7, 3}));
}

TEST(RowShape, RecordsThatAreGoneOrUndatedShowNothing)
{
    Scene scene;
    const TimelineScene now = scene.now();
    for (const RecordRef &record : {RecordRef {}, RecordRef {RecordKind::Task, 12345},
             RecordRef {RecordKind::Section, 12345}, RecordRef {RecordKind::Target, 12345}}) {
        const RowShape shape = rowShape(now, record, height);
        EXPECT_TRUE(shape.bar.isNull() && shape.bracket.isNull() && shape.nodes.empty());
    }
    const TaskId task = scene.desk.task(u"人才引育");
    ASSERT_TRUE(edits::setTaskStart(*scene.desk.plan, task, {}));
    ASSERT_TRUE(edits::setTaskEnd(*scene.desk.plan, task, {}));
    RowShape shape = scene.of(u"人才引育");
    EXPECT_TRUE(shape.bar.isNull() && shape.undated);
    EXPECT_EQ(scene.now().spans.undated, 1);
    // Nothing silent: the row says so, off the lines.
    const TimelineScene without = scene.now();
    placeLabels(shape, without, metrics(), 1000);
    ASSERT_EQ(shape.labels.size(), 1u);
    for (const double line : {without.asOfLine(), without.todayLine()})
        EXPECT_TRUE(line < shape.labels[0].place.left() || line > shape.labels[0].place.right());
}

TEST(RowShape, LabelsStandWhereNothingElseIs)
{
    Scene scene;
    Plan &plan = *scene.desk.plan;
    const TaskId task = scene.desk.task(u"人才引育");
    ASSERT_TRUE(edits::setTaskEnd(plan, task, {2023, 3, 20}));
    std::mt19937 random(7);
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(edits::addMilestone(plan, task, QStringLiteral("节点名称%1").arg(i),
            QDate(2023, 1, 1).addDays(static_cast<int>(random() % 365))));
    size_t shown = 0;
    for (double width = 300; width < 6000; width *= 1.1) {
        const TimelineScene now = scene.now(width);
        RowShape shape = rowShape(now, refTo(task), height);
        placeLabels(shape, now, metrics(), width);
        shown = shape.labels.size();
        for (size_t i = 0; i < shape.labels.size(); ++i) {
            const QRectF label = shape.labels[i].place;
            EXPECT_GE(label.left(), 0);
            EXPECT_LE(label.right(), width);
            EXPECT_FALSE(label.left() < shape.bar.right() && shape.bar.left() < label.right());
            EXPECT_FALSE(!shape.bracket.isNull() && label.left() < shape.bracket.right()
                && shape.bracket.left() < label.right());
            for (const double line : {now.asOfLine(), now.todayLine()})
                EXPECT_TRUE(line < label.left() || line > label.right());
            for (const NodeShape &node : shape.nodes)
                EXPECT_FALSE(label.left() < node.place.right() && node.place.left() < label.right());
            for (size_t j = 0; j < i; ++j)
                EXPECT_FALSE(label.intersects(shape.labels[j].place));
        }
    }
    EXPECT_GE(shown, 6u);
}

} // namespace xushi
