#include "tests/support/randomedits.h"
#include "tests/ui/matrix/matrixart.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

const QDate june(2023, 6, 30);

Matrix build(const Plan &plan, const MatrixOptions &options = {}, const Filter &filter = {})
{
    return Matrix(plan, options, filter, june);
}

// Counts by asking every part of the plan, one by one.
RoleCounts countedSlowly(const Plan &plan, DepartmentId department)
{
    RoleCounts counts;
    for (const Responsibility &part : plan.responsibilities()) {
        if (part.departmentId == department && part.taskId)
            counts.add(part.role, 1);
    }
    return counts;
}

MatrixOptions drawnOptions(Random &random, const Plan &plan)
{
    const auto draw = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    MatrixOptions options;
    options.rowOrder = static_cast<RowOrder>(draw(3));
    options.columnOrder = static_cast<ColumnOrder>(draw(4));
    options.onlyInvolved = draw(2) == 0;
    if (draw(2) == 0)
        options.foldedGroups.insert(DepartmentCategory::Government);
    for (const Section &section : plan.sections()) {
        if (draw(3) == 0)
            options.foldedRows.insert(refTo(section.id));
    }
    return options;
}

} // namespace

TEST(MatrixTest, ShowsWhoDoesWhatInCategoriesAndCountsIt)
{
    Desk desk(QStringLiteral("一、甲章\n1.事一 牵头:县水利局 配合:县委组织部、某镇\n2.事二 "
                             "负责:县水利局、县财政局\n3.事三\n"));
    const Matrix matrix = build(*desk.plan);
    EXPECT_EQ(art(matrix), QStringLiteral("一、甲章 ....\n1 配牵.配\n2 .责责.\n3 ....\n"));
    EXPECT_EQ(matrix.groups().size(), 3u);
    EXPECT_EQ(matrix.totals().answers(), 3);
    EXPECT_EQ(matrix.totals().supports, 2);
    EXPECT_EQ(matrix.count(Gap::NoLead), 1);
    EXPECT_EQ(matrix.count(Gap::SeveralLeads), 1);
    EXPECT_EQ(matrix.count(Gap::Idle), 0);
    EXPECT_EQ(matrix.taskCount(), 3);
}

TEST(MatrixTest, FoldingAndFilterLeaveTheCountsTrue)
{
    Desk desk(QStringLiteral("一、甲章\n1.事一 牵头:县水利局\n二、乙章\n2.事二 牵头:县财政局\n"));
    MatrixOptions folded;
    folded.foldedRows.insert(refTo(desk.plan->sections().top().front()));
    const Matrix matrix = build(*desk.plan, folded);
    EXPECT_EQ(matrix.rowCount(), 3);
    EXPECT_EQ(matrix.totals().answers(), 2);
    EXPECT_EQ(matrix.entryAt(0).counts.answers(), 1);
    EXPECT_EQ(matrix.chapterCount(0, 0) + matrix.chapterCount(0, 1), 1);
    Filter filter;
    filter.department = edits::findDepartment(*desk.plan, QStringLiteral("县财政局"));
    const Matrix filtered = build(*desk.plan, {}, filter);
    EXPECT_EQ(filtered.taskCount(), 1);
    EXPECT_EQ(filtered.totals().answers(), 1);
    EXPECT_EQ(filtered.rowCount(), 2) << "a chapter without a task that fits is left out";
}

TEST(MatrixTest, RowsAreSortedWithoutChaptersAndColumnsWithoutGroups)
{
    Desk desk(matrixPlan());
    MatrixOptions options;
    options.rowOrder = RowOrder::DepartmentCount;
    EXPECT_EQ(art(build(*desk.plan, options)),
        QStringLiteral("1 配牵.配\n2 .责责.\n5 ..配配\n4 ..牵.\n3 ....\n清单事项 ....\n"));
    options.rowOrder = RowOrder::GapsFirst;
    EXPECT_EQ(art(build(*desk.plan, options)).section(u' ', 0, 0), QStringLiteral("3"));
    options.columnOrder = ColumnOrder::LeadCount;
    EXPECT_EQ(heads(build(*desk.plan, options)), QStringLiteral("县水利局 县财政局 县委组织部 某镇"));
    options.columnOrder = ColumnOrder::TaskCount;
    EXPECT_EQ(heads(build(*desk.plan, options)), QStringLiteral("县财政局 县水利局 某镇 县委组织部"));
    EXPECT_TRUE(build(*desk.plan, options).groups().empty());
}

TEST(MatrixTest, AFoldedGroupIsOneColumnOfCounts)
{
    Desk desk(matrixPlan());
    MatrixOptions options;
    options.foldedGroups.insert(DepartmentCategory::Government);
    const Matrix matrix = build(*desk.plan, options);
    EXPECT_EQ(heads(matrix), QStringLiteral("县委组织部 government 某镇"));
    EXPECT_EQ(art(matrix),
        QStringLiteral("一、甲章 ...\n1 配1配\n2 .2.\n3 .0.\n清单事项 .0.\n二、乙章 ...\n4 .1.\n5 .1配\n"));
    EXPECT_EQ(matrix.columnCounts(1).answers(), 4);
    EXPECT_FALSE(matrix.isEditable(1, 1));
}

TEST(MatrixTest, DepartmentsWithoutTasksStandThereUntilLeftOut)
{
    Desk desk(matrixPlan());
    ASSERT_TRUE(edits::addDepartment(*desk.plan, QStringLiteral("县民政局")).has_value());
    const Matrix all = build(*desk.plan);
    EXPECT_EQ(all.count(Gap::Idle), 1);
    EXPECT_TRUE(all.isIdle(3)) << qPrintable(heads(all));
    MatrixOptions options;
    options.onlyInvolved = true;
    EXPECT_EQ(build(*desk.plan, options).columnCount(), 4);
}

TEST(MatrixTest, ADepartmentTwiceInATaskIsMarkedAndMendedByTheNextRole)
{
    Desk desk(matrixPlan());
    const TaskId task = desk.task(u"事一");
    const DepartmentId department = *edits::findDepartment(*desk.plan, QStringLiteral("县水利局"));
    ASSERT_TRUE(desk.plan
                    ->apply(QStringLiteral("merged"),
                        [&](Transaction &transaction) -> Result<void> {
                            Responsibility part;
                            part.taskId = task;
                            part.departmentId = department;
                            part.role = Role::Support;
                            part.rank = QStringLiteral("z");
                            transaction.insert(part);
                            return {};
                        })
                    .has_value());
    const Matrix matrix = build(*desk.plan);
    EXPECT_EQ(matrix.count(Gap::Doubled), 1);
    EXPECT_TRUE(matrix.part(1, 1)->doubled);
    ASSERT_TRUE(edits::setRole(*desk.plan, task, department, Role::Lead).has_value());
    EXPECT_EQ(build(*desk.plan).count(Gap::Doubled), 0);
    EXPECT_EQ(build(*desk.plan).role(1, 1), Role::Lead);
}

// What follows the plan equals what is built anew, whatever is done and however it is laid out.
TEST(MatrixTest, FollowedThroughRandomEditsItEqualsAFreshOne)
{
    int followed = 0;
    for (const quint32 seed : {3u, 11u, 29u}) {
        Desk desk(matrixPlan());
        Random random(seed);
        Matrix matrix = build(*desk.plan);
        QObject::connect(
            desk.plan.operator->(), &Plan::changed, desk.plan.operator->(), [&](const Changes &changes) {
                if (matrix.follow(*desk.plan, changes))
                    ++followed;
                else
                    matrix = build(*desk.plan, matrix.options());
            });
        for (int i = 0; i < 250; ++i) {
            if (i % 9 == 8)
                matrix.setOptions(drawnOptions(random, *desk.plan));
            else if (i % 7 == 6)
                (void)desk.plan->undo();
            else
                (void)allEdits()[random() % allEdits().size()].run(*desk.plan, random);
            ASSERT_TRUE(matrix == build(*desk.plan, matrix.options())) << seed << " step " << i;
        }
        for (const MatrixDepartment &department : matrix.departments())
            EXPECT_EQ(department.counts, countedSlowly(*desk.plan, department.id));
    }
    EXPECT_GT(followed, 200);
}
