#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>

#include "tests/ui/matrix/matrixart.h"

using namespace xushi;
using namespace xushi::test;

TEST(MatrixGestures, KeysChangeARoleAndUndoBringsItBack)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    desk.click(1, 1);
    EXPECT_EQ(desk.view->currentRow(), 1);
    EXPECT_EQ(desk.view->currentColumn(), 1);
    desk.press(Qt::Key_P);
    EXPECT_EQ(desk.panel->matrix().role(1, 1), Role::Support);
    desk.press(Qt::Key_Z);
    EXPECT_EQ(desk.panel->matrix().role(1, 1), Role::Responsible);
    desk.press(Qt::Key_Delete);
    EXPECT_EQ(desk.panel->matrix().role(1, 1), std::nullopt);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before);
    EXPECT_EQ(desk.panel->matrix().role(1, 1), Role::Lead);
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST(MatrixGestures, ARangeIsSelectedByShiftAndChangedAsOneStep)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    desk.click(2, 0);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(desk.view->range(), (CellRange {2, 0, 3, 1}));
    desk.press(Qt::Key_Q);
    EXPECT_EQ(desk.shown().section(u'\n', 2, 3), QStringLiteral("2 牵牵责.\n3 牵牵.."));
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before);
    EXPECT_EQ(desk.view->range(), (CellRange {2, 0, 3, 1})) << "the range stays";
    desk.press(Qt::Key_Escape);
    EXPECT_TRUE(desk.view->range().isSingle());
}

TEST(MatrixGestures, ClickingTheCurrentCellOffersTheRoles)
{
    MatrixDesk desk;
    desk.click(1, 0);
    EXPECT_EQ(desk.view->findChild<QMenu *>(), nullptr);
    desk.click(1, 0);
    auto *menu = desk.view->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->actions().at(2)->isChecked());
    menu->actions().at(0)->trigger();
    EXPECT_EQ(desk.panel->matrix().role(1, 0), Role::Lead);
}

TEST(MatrixGestures, DraggingAPartMovesItAndWithControlCopiesIt)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    desk.drag(desk.at(1, 1), desk.at(3, 2));
    EXPECT_EQ(desk.shown().section(u'\n', 1, 3), QStringLiteral("1 配..配\n2 .责责.\n3 ..牵."));
    EXPECT_EQ(desk.view->currentRow(), 3);
    EXPECT_EQ(desk.view->currentColumn(), 2);
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before) << "one step";
    desk.drag(desk.at(1, 1), desk.at(3, 2), Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 1, 3), QStringLiteral("1 配牵.配\n2 .责责.\n3 ..牵."));
}

TEST(MatrixGestures, ADragIsGivenUpByEscapeAndNotTakenByAChapter)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    desk.dragBegin(desk.at(1, 1), desk.at(3, 2));
    desk.press(Qt::Key_Escape);
    QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton, {}, desk.at(3, 2));
    EXPECT_EQ(desk.plan.dump(), before);
    desk.drag(desk.at(1, 1), desk.at(0, 1));
    desk.drag(desk.at(1, 1), desk.at(5, 1));
    EXPECT_EQ(desk.plan.dump(), before);
    EXPECT_EQ(desk.view->findChild<QMenu *>(), nullptr);
}

TEST(MatrixGestures, TheTargetOfADragIsSeen)
{
    MatrixDesk desk;
    desk.click(4, 3);
    const QRect target = desk.view->cellRect(3, 2);
    const QImage before = desk.view->viewport()->grab(target).toImage();
    desk.dragBegin(desk.at(1, 1), desk.at(3, 2));
    EXPECT_NE(desk.view->viewport()->grab(target).toImage(), before);
    desk.press(Qt::Key_Escape);
}

TEST(MatrixGestures, DraggingFromAnEmptyCellSelectsAndABlockMovesAsAWhole)
{
    MatrixDesk desk;
    desk.drag(desk.at(3, 0), desk.at(4, 2));
    EXPECT_EQ(desk.view->range(), (CellRange {3, 0, 4, 2}));
    desk.click(1, 0);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.drag(desk.at(1, 0), desk.at(3, 1));
    EXPECT_EQ(desk.shown().section(u'\n', 1, 3), QStringLiteral("1 ...配\n2 .责责.\n3 .配牵."));
}

TEST(MatrixGestures, TheHandleFillsTheRangeOn)
{
    MatrixDesk desk;
    desk.click(1, 1);
    const QPoint handle = desk.view->geometryOfCells().handleRect(desk.view->range()).center();
    desk.drag(handle, desk.at(3, 1));
    EXPECT_EQ(desk.shown().section(u'\n', 1, 3), QStringLiteral("1 配牵.配\n2 .牵责.\n3 .牵.."));
    EXPECT_EQ(desk.view->range(), (CellRange {1, 1, 3, 1}));
}

TEST(MatrixGestures, BlocksTravelThroughTheClipboardAndFillByKeys)
{
    MatrixDesk desk;
    desk.click(1, 0);
    desk.press(Qt::Key_End, Qt::ShiftModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    desk.click(3, 0);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 3, 3), QStringLiteral("3 配牵.配"));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 4, 4), QStringLiteral("清单事项 配牵.配"));
    desk.click(6, 2);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 6, 6), QStringLiteral("4 ..牵牵"));
    desk.press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 6, 6), QStringLiteral("4 ...."));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u'\t'));
}

TEST(MatrixGestures, APasteThatDoesNotFitIsAskedAboutFirst)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    QApplication::clipboard()->setText(QStringLiteral("牵头\t不懂"));
    desk.click(3, 0);
    desk.dialogs.answers = {1};
    desk.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.plan.dump(), before);
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_TRUE(desk.dialogs.asked.first().contains(QStringLiteral("不懂")));
    desk.dialogs.answers = {0};
    desk.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.shown().section(u'\n', 3, 3), QStringLiteral("3 牵..."));
    QApplication::clipboard()->setText(QStringLiteral("不懂"));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.dialogs.told.size(), 1);
}

TEST(MatrixGestures, KeysFoldChaptersAndFindTheirWay)
{
    MatrixDesk desk;
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, QPoint(150, desk.at(0, 0).y()));
    EXPECT_EQ(desk.view->currentColumn(), -1);
    desk.press(Qt::Key_Left);
    EXPECT_EQ(desk.panel->matrix().rowCount(), 4);
    desk.press(Qt::Key_Right);
    EXPECT_EQ(desk.panel->matrix().rowCount(), 8);
    desk.press(Qt::Key_Right);
    EXPECT_EQ(desk.view->currentColumn(), 0);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(desk.view->currentRow(), 7);
    EXPECT_EQ(desk.view->currentColumn(), 3);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(desk.view->range(), (CellRange {0, 0, 7, 3}));
}

TEST(MatrixGestures, AClickOnTheArrowFoldsAndOnAGroupToo)
{
    MatrixDesk desk;
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, QPoint(54, desk.at(0, 0).y()));
    EXPECT_EQ(desk.panel->matrix().rowCount(), 4);
    const MatrixGroup group = desk.panel->matrix().groups().at(1);
    QTest::mouseClick(
        desk.view->viewport(), Qt::LeftButton, {}, desk.view->geometryOfCells().groupRect(group).center());
    EXPECT_EQ(desk.panel->matrix().columnCount(), 3);
    EXPECT_EQ(desk.memory.value(QStringLiteral("matrix/foldedGroups")).toStringList(),
        QStringList {QStringLiteral("government")});
    desk.click(1, 1);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.panel->matrix().columnCount(), 4) << "Enter on a folded group opens it";
}

TEST(MatrixGestures, TheCurrentCellStaysWithItsTaskWhenRowsAreSorted)
{
    MatrixDesk desk;
    desk.click(6, 2);
    MatrixOptions options;
    options.rowOrder = RowOrder::DepartmentCount;
    options.columnOrder = ColumnOrder::TaskCount;
    desk.panel->setOptions(options);
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).number, QStringLiteral("4"));
    EXPECT_EQ(desk.panel->matrix().role(desk.view->currentRow(), desk.view->currentColumn()), Role::Lead);
}

TEST(MatrixGestures, NothingHappensOnAnEmptyPlanOrWithoutACurrentCell)
{
    MatrixDesk empty {QString()};
    for (const int key : {Qt::Key_Q, Qt::Key_Down, Qt::Key_End, Qt::Key_F8, Qt::Key_Return, Qt::Key_Menu})
        empty.press(key);
    EXPECT_FALSE(empty.panel->grab().isNull());
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    for (const int key : {Qt::Key_Q, Qt::Key_Delete, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Up})
        desk.press(key);
    for (const int key : {Qt::Key_C, Qt::Key_V, Qt::Key_D, Qt::Key_R, Qt::Key_X})
        desk.press(key, Qt::ControlModifier);
    EXPECT_EQ(desk.plan.dump(), before);
}
