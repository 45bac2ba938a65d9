#include "tests/support/randomedits.h"
#include "tests/ui/matrix/matrixart.h"
#include "ui/panels/matrix/roleblock.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

// The matrix of matrixPlan(): rows 1–3 tasks, 4 an item, 5 a chapter, 6–7 tasks.
struct RoleBlockTest : testing::Test {
    Desk desk {matrixPlan()};
    MatrixOptions options;

    [[nodiscard]] Matrix matrix() { return Matrix(*desk.plan, options, {}, QDate(2023, 6, 30)); }
    [[nodiscard]] QString after(const Result<RoleWishes> &wishes)
    {
        if (!wishes || !edits::setRoles(*desk.plan, *wishes))
            return QStringLiteral("refused");
        return art(matrix());
    }
};

} // namespace

TEST_F(RoleBlockTest, ARangeTakesOneRoleButForChapters)
{
    EXPECT_EQ(after(setInRange(matrix(), {3, 0, 6, 1}, Role::Support)),
        QStringLiteral("一、甲章 ....\n1 配牵.配\n2 .责责.\n3 配配..\n清单事项 配配..\n二、乙章 ....\n4 "
                       "配配牵.\n5 ..配配\n"));
}

TEST_F(RoleBlockTest, CellsThatAreSoAlreadyMakeNoWish)
{
    EXPECT_EQ(setInRange(matrix(), {1, 1, 1, 1}, Role::Lead)->size(), 0u);
    EXPECT_EQ(setInRange(matrix(), {0, 0, 7, 3}, std::nullopt)->size(), 8u);
}

TEST_F(RoleBlockTest, TooManyCellsAreRefused)
{
    const CellRange range {0, 0, 30000, 3};
    const auto wishes = setInRange(matrix(), range, Role::Lead);
    ASSERT_FALSE(wishes.has_value());
    EXPECT_TRUE(wishes.error().message.contains(QString::number(range.cells())));
}

TEST_F(RoleBlockTest, FillingDownTakesTheFirstRowOrTheOneAbove)
{
    EXPECT_EQ(after(fillDown(matrix(), {1, 0, 3, 3})),
        QStringLiteral("一、甲章 ....\n1 配牵.配\n2 配牵.配\n3 配牵.配\n清单事项 ....\n二、乙章 ....\n4 "
                       "..牵.\n5 ..配配\n"));
    EXPECT_EQ(after(fillDown(matrix(), {6, 1, 6, 1})).section(u'\n', 6, 6), QStringLiteral("4 ..牵."))
        << "the item above has no part";
    EXPECT_EQ(fillDown(matrix(), {0, 0, 0, 3})->size(), 0u) << "nothing stands above the first row";
}

TEST_F(RoleBlockTest, FillingRightTakesTheFirstColumn)
{
    EXPECT_EQ(after(fillRight(matrix(), {1, 1, 2, 3})).section(u'\n', 1, 2),
        QStringLiteral("1 配牵牵牵\n2 .责责责"));
}

TEST_F(RoleBlockTest, TheHandleRepeatsTheRangeInEitherDirection)
{
    EXPECT_EQ(after(fillOver(matrix(), {1, 0, 2, 1}, {1, 0, 4, 1})).section(u'\n', 1, 4),
        QStringLiteral("1 配牵.配\n2 .责责.\n3 配牵..\n清单事项 .责.."));
    EXPECT_EQ(after(fillOver(matrix(), {4, 0, 4, 1}, {2, 0, 4, 1})).section(u'\n', 2, 3),
        QStringLiteral("2 .责责.\n3 .责.."));
}

TEST_F(RoleBlockTest, ABlockIsMovedAlsoOntoItself)
{
    EXPECT_EQ(after(dragged(matrix(), {1, 0, 1, 1}, 0, 1, false)).section(u'\n', 1, 1),
        QStringLiteral("1 .配牵配"));
    EXPECT_EQ(after(dragged(matrix(), {1, 2, 1, 2}, 2, 1, true)).section(u'\n', 1, 3),
        QStringLiteral("1 .配牵配\n2 .责责.\n3 ...牵"));
    EXPECT_EQ(after(dragged(matrix(), {1, 2, 1, 2}, -1, 0, false)), QStringLiteral("refused"));
}

TEST_F(RoleBlockTest, WhatIsCopiedCanBePastedAndSaysTheSame)
{
    const QString text = blockText(matrix(), {1, 0, 2, 3});
    EXPECT_EQ(text.count(u'\t'), 6);
    const RolePaste paste = pastedBlock(matrix(), {6, 0, 6, 0}, text);
    EXPECT_TRUE(paste.refused.isEmpty());
    EXPECT_EQ(after(paste.wishes).section(u'\n', 6, 7), QStringLiteral("4 配牵.配\n5 .责责."));
}

TEST_F(RoleBlockTest, PastingRepeatsOverALargerRangeAndSkipsChapters)
{
    const RolePaste paste = pastedBlock(matrix(), {3, 0, 6, 0}, QStringLiteral("牵头\r\n"));
    EXPECT_EQ(paste.wishes.size(), 3u);
    EXPECT_EQ(paste.range, (CellRange {3, 0, 6, 0}));
}

TEST_F(RoleBlockTest, WhatDoesNotFitIsNamedAndTheRestIsTaken)
{
    const RolePaste paste
        = pastedBlock(matrix(), {7, 2, 7, 2}, QStringLiteral("牵\t主办\t配合\n乱写\t\t\n责任单位\t协办"));
    EXPECT_EQ(paste.wishes.size(), 2u);
    EXPECT_EQ(paste.refused.size(), 4) << qPrintable(paste.refused.join(u'\n'));
    EXPECT_TRUE(paste.refused.join(u'\n').contains(QStringLiteral("乱写")));
}

// Every gesture, undone, gives the dump from before.
TEST_F(RoleBlockTest, RandomGesturesUndoneRestoreTheDump)
{
    Random random(7);
    const auto draw = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    int steps = 0;
    for (int i = 0; i < 200; ++i) {
        options.columnOrder = static_cast<ColumnOrder>(draw(4));
        const Matrix now = matrix();
        const CellRange range = CellRange::between(
            draw(now.rowCount()), draw(now.columnCount()), draw(now.rowCount()), draw(now.columnCount()));
        const std::array gestures {setInRange(now, range, static_cast<Role>(draw(3))), fillDown(now, range),
            fillRight(now, range), dragged(now, range, draw(5) - 2, draw(5) - 2, draw(2) == 0),
            fillOver(now, {range.top, range.left, range.top, range.left}, range)};
        const auto &wishes = gestures[static_cast<size_t>(draw(static_cast<int>(gestures.size())))];
        const QByteArray before = desk.plan.dump();
        if (!wishes || !edits::setRoles(*desk.plan, *wishes) || desk.plan.dump() == before)
            continue;
        const QByteArray after = desk.plan.dump();
        ASSERT_TRUE(desk.plan->undo().has_value());
        ASSERT_EQ(desk.plan.dump(), before) << i;
        ASSERT_TRUE(desk.plan->redo().has_value());
        ASSERT_EQ(desk.plan.dump(), after) << i;
        ++steps;
    }
    EXPECT_GT(steps, 60);
}
