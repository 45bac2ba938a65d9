#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "tests/ui/matrix/matrixart.h"
#include "ui/panels/matrix/departmentpopover.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

QPoint headOf(const MatrixDesk &desk, int column)
{
    return desk.view->geometryOfCells().headRect(column).center();
}

QAction *actionNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    return nullptr;
}

MatrixSpot headSpot(int column)
{
    return {MatrixSpot::Area::ColumnHead, -1, column, -1};
}

} // namespace

TEST(MatrixDepartments, DraggingAHeadChangesTheOfficialOrderAsOneStep)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    EXPECT_EQ(heads(desk.panel->matrix()), QStringLiteral("县委组织部 县水利局 县财政局 某镇"));
    desk.drag(headOf(desk, 2), headOf(desk, 1) - QPoint(10, 0));
    EXPECT_EQ(heads(desk.panel->matrix()), QStringLiteral("县委组织部 县财政局 县水利局 某镇"));
    desk.drag(headOf(desk, 1), headOf(desk, 2) + QPoint(10, 0));
    EXPECT_EQ(heads(desk.panel->matrix()), QStringLiteral("县委组织部 县水利局 县财政局 某镇"));
    ASSERT_TRUE(desk.plan->undo().has_value());
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST(MatrixDepartments, AHeadDroppedIntoAnotherGroupJoinsIt)
{
    MatrixDesk desk;
    desk.drag(headOf(desk, 3), headOf(desk, 2) - QPoint(8, 0));
    EXPECT_EQ(heads(desk.panel->matrix()), QStringLiteral("县委组织部 县水利局 某镇 县财政局"));
    EXPECT_EQ(desk.panel->matrix().groups().size(), 2u);
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.panel->matrix().groups().size(), 3u) << "category and place are one step";
}

TEST(MatrixDepartments, SortedOtherwiseHeadsStayAndTheSentenceSaysWhy)
{
    MatrixDesk desk;
    MatrixOptions options;
    options.columnOrder = ColumnOrder::Name;
    desk.panel->setOptions(options);
    const QByteArray before = desk.plan.dump();
    desk.drag(headOf(desk, 0), headOf(desk, 2));
    EXPECT_EQ(desk.plan.dump(), before);
    EXPECT_EQ(desk.reported.size(), 1);
}

TEST(MatrixDepartments, OrderHoldsAmongEqualRanks)
{
    Desk desk(matrixPlan());
    ASSERT_TRUE(desk.plan
                    ->apply(QStringLiteral("merged"),
                        [&](Transaction &transaction) -> Result<void> {
                            for (Department department : desk.plan->departments()) {
                                department.rank = QStringLiteral("m");
                                transaction.update(department);
                            }
                            return {};
                        })
                    .has_value());
    const auto before = desk.plan->departments().top();
    ASSERT_TRUE(edits::moveDepartment(*desk.plan, before[3], before[1]).has_value());
    EXPECT_EQ(desk.plan->departments().top(), (std::vector {before[0], before[3], before[1], before[2]}));
    ASSERT_TRUE(edits::moveDepartment(*desk.plan, before[0], std::nullopt).has_value());
    EXPECT_EQ(desk.plan->departments().top(), (std::vector {before[3], before[1], before[2], before[0]}));
}

TEST(MatrixDepartments, ANewDepartmentGuessesItsCategoryAndComesIntoSight)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    desk.panel->addDepartment();
    auto *popover = desk.panel->findChild<DepartmentPopover *>();
    ASSERT_NE(popover, nullptr);
    auto *name = popover->findChildren<QLineEdit *>().at(0);
    QTest::keyClicks(name, QStringLiteral("XX"));
    name->setText(QStringLiteral("县妇联"));
    QTest::keyClick(name, Qt::Key_Return);
    const auto id = edits::findDepartment(*desk.plan, QStringLiteral("县妇联"));
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(desk.plan->departments().at(*id).category, DepartmentCategory::MassOrganisation);
    EXPECT_EQ(
        desk.view->currentColumn(), desk.panel->matrix().columnOf(desk.panel->matrix().departmentOf(*id)));
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before);
}

TEST(MatrixDepartments, ATakenNameIsRefusedInPlace)
{
    MatrixDesk desk;
    const QByteArray before = desk.plan.dump();
    const DepartmentId id = *edits::findDepartment(*desk.plan, QStringLiteral("某镇"));
    desk.panel->editDepartment(id);
    auto *popover = desk.panel->findChild<DepartmentPopover *>();
    ASSERT_NE(popover, nullptr);
    auto *name = popover->findChildren<QLineEdit *>().at(0);
    name->setText(QStringLiteral("县水利局"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(desk.plan.dump(), before);
    EXPECT_TRUE(popover->isVisible());
    name->setText(QStringLiteral("某某镇"));
    auto *alias = popover->findChildren<QLineEdit *>().at(1);
    alias->setText(QStringLiteral("镇上"));
    QTest::keyClick(alias, Qt::Key_Return);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(desk.plan->departments().at(id).name, QStringLiteral("某某镇"));
    EXPECT_EQ(edits::findDepartment(*desk.plan, QStringLiteral("镇上")), id);
    ASSERT_TRUE(desk.plan->undo().has_value());
    EXPECT_EQ(desk.plan.dump(), before) << "name and alias are one step";
}

TEST(MatrixDepartments, OnlyAnUnusedDepartmentIsDeleted)
{
    MatrixDesk desk;
    ASSERT_TRUE(edits::addDepartment(*desk.plan, QStringLiteral("县民政局")).has_value());
    const QByteArray before = desk.plan.dump();
    const auto remove = [&](int column) {
        QMenu *menu = desk.panel->menuFor(headSpot(column));
        actionNamed(*menu, QStringLiteral("Delete department"))->trigger();
        delete menu;
    };
    remove(1);
    EXPECT_EQ(desk.reported.size(), 1);
    EXPECT_EQ(desk.plan.dump(), before);
    remove(3);
    EXPECT_EQ(edits::findDepartment(*desk.plan, QStringLiteral("县民政局")), std::nullopt);
}

TEST(MatrixDepartments, TheMenuFiltersAndMovesByKeyboardToo)
{
    MatrixDesk desk;
    QMenu *menu = desk.panel->menuFor(headSpot(1));
    actionNamed(*menu, QStringLiteral("Move to the right"))->trigger();
    EXPECT_EQ(heads(desk.panel->matrix()), QStringLiteral("县委组织部 县财政局 县水利局 某镇"));
    actionNamed(*menu, QStringLiteral("Only tasks of this"))->trigger();
    EXPECT_EQ(desk.view->range().isEmpty(), true);
    EXPECT_EQ(desk.panel->matrix().taskCount(), 2);
    delete menu;
}
