#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>

#include "tests/support/randomedits.h"
#include "tests/ui/matrix/matrixart.h"
#include "ui/panels/matrix/matrixtips.h"
#include "ui/widgets/searchfield.h"

using namespace xushi;
using namespace xushi::test;

TEST(MatrixPanelTest, AfterRandomEditsThePanelShowsWhatAFreshOneShows)
{
    for (const bool shown : {true, false}) {
        MatrixDesk desk;
        desk.panel->setVisible(shown);
        Random random(11);
        for (int i = 0; i < 300; ++i) {
            if (i % 7 == 6)
                (void)desk.plan->undo();
            else
                (void)allEdits()[random() % allEdits().size()].run(*desk.plan, random);
            if (i % 50 == 49) {
                EXPECT_FALSE(desk.panel->grab().isNull());
            }
        }
        EXPECT_TRUE(desk.panel->matrix()
            == Matrix(*desk.plan, desk.panel->matrix().options(), {}, desk.workbench.view.asOf()));
    }
}

TEST(MatrixPanelTest, SearchFindsNamesAliasesInitialsAndNumbers)
{
    MatrixDesk desk;
    const DepartmentId id = *edits::findDepartment(*desk.plan, QStringLiteral("县财政局"));
    ASSERT_TRUE(edits::addDepartmentAlias(*desk.plan, id, QStringLiteral("国资办")).has_value());
    const auto find = [&](const QString &text) {
        desk.panel->search()->setText(text);
        return desk.view->currentColumn();
    };
    EXPECT_EQ(find(QStringLiteral("财政")), 2);
    EXPECT_EQ(find(QStringLiteral("xslj")), 1);
    EXPECT_EQ(find(QStringLiteral("国资")), 2);
    find(QStringLiteral("5"));
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).number, QStringLiteral("5"));
    find(QStringLiteral("没有的"));
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).number, QStringLiteral("5"));
}

TEST(MatrixPanelTest, EnterGoesFromHitToHitAndOpensWhatIsFolded)
{
    MatrixDesk desk;
    MatrixOptions options;
    for (const Section &section : desk.plan->sections())
        options.foldedRows.insert(refTo(section.id));
    desk.panel->setOptions(options);
    EXPECT_EQ(desk.panel->matrix().rowCount(), 2);
    desk.panel->search()->setText(QStringLiteral("事"));
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).title, QStringLiteral("事一"));
    QTest::keyClick(desk.panel->search(), Qt::Key_Return);
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).title, QStringLiteral("事二"));
    QTest::keyClick(desk.panel->search(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk.panel->matrix().entryAt(desk.view->currentRow()).title, QStringLiteral("事一"));
    QTest::keyClick(desk.panel->search(), Qt::Key_Escape);
    EXPECT_TRUE(desk.panel->search()->text().isEmpty());
}

TEST(MatrixPanelTest, ALetterThatIsNoRoleBeginsASearch)
{
    MatrixDesk desk;
    desk.click(1, 1);
    desk.press(Qt::Key_X);
    EXPECT_EQ(desk.panel->search()->text(), QStringLiteral("x"));
}

TEST(MatrixPanelTest, GapsAreGoneThroughOneAfterTheOther)
{
    MatrixDesk desk;
    ASSERT_TRUE(edits::addDepartment(*desk.plan, QStringLiteral("县民政局")).has_value());
    const auto at = [&] { return desk.panel->matrix().entryAt(desk.view->currentRow()).number; };
    desk.panel->jumpToGap(Gap::NoLead, 1);
    EXPECT_EQ(at(), QStringLiteral("3"));
    desk.panel->jumpToGap(Gap::NoLead, 1);
    EXPECT_EQ(at(), QStringLiteral("5"));
    desk.panel->jumpToGap(Gap::SeveralLeads, 1);
    EXPECT_EQ(at(), QStringLiteral("2"));
    desk.press(Qt::Key_F8);
    EXPECT_EQ(at(), QStringLiteral("3"));
    desk.press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(at(), QStringLiteral("2"));
    desk.panel->jumpToGap(Gap::Idle, 1);
    EXPECT_TRUE(desk.panel->matrix().isIdle(desk.view->currentColumn()));
    EXPECT_EQ(desk.workbench.view.selection().kind, RecordKind::Department);
}

TEST(MatrixPanelTest, SelectionRunsBothWays)
{
    MatrixDesk desk;
    desk.click(6, 2);
    EXPECT_EQ(desk.workbench.view.selection(), refTo(desk.task(u"事四")));
    desk.workbench.view.select(refTo(desk.task(u"事一")));
    EXPECT_EQ(desk.view->currentRow(), 1);
    EXPECT_EQ(desk.view->currentColumn(), 2) << "the column stays";
    const auto &parts = desk.plan->responsibilities().of(desk.task(u"事二"));
    desk.workbench.view.select(refTo(parts.front()));
    EXPECT_EQ(desk.view->currentRow(), 2);
    EXPECT_EQ(desk.view->currentColumn(), 1);
}

TEST(MatrixPanelTest, FoldingAndSortingAreRemembered)
{
    MatrixDesk desk;
    MatrixOptions options;
    options.rowOrder = RowOrder::GapsFirst;
    options.columnOrder = ColumnOrder::LeadCount;
    options.onlyInvolved = true;
    options.foldedRows.insert(refTo(desk.plan->sections().top().front()));
    options.foldedGroups.insert(DepartmentCategory::Town);
    desk.panel->setOptions(options);
    desk.open();
    const MatrixOptions &again = desk.panel->matrix().options();
    EXPECT_EQ(again.rowOrder, options.rowOrder);
    EXPECT_EQ(again.columnOrder, options.columnOrder);
    EXPECT_EQ(again.onlyInvolved, true);
    EXPECT_EQ(again.foldedRows, options.foldedRows);
    EXPECT_EQ(again.foldedGroups, options.foldedGroups);
}

TEST(MatrixPanelTest, EveryPlaceHasATipAndAMenu)
{
    MatrixDesk desk;
    desk.panel->setOptions([] {
        MatrixOptions options;
        options.foldedGroups.insert(DepartmentCategory::Government);
        return options;
    }());
    QSet<int> areas;
    for (int x = 4; x < 520; x += 12) {
        for (int y = 4; y < desk.view->viewport()->height(); y += 12) {
            const MatrixSpot spot
                = desk.view->geometryOfCells().spotAt({x, y}, desk.panel->matrix().groups());
            const QString tip = matrixTip(desk.workbench.plan, desk.panel->matrix(), spot);
            const bool blank
                = spot.area == MatrixSpot::Area::Nothing || spot.area == MatrixSpot::Area::Corner;
            EXPECT_EQ(tip.isEmpty(), blank) << x << ' ' << y;
            areas.insert(static_cast<int>(spot.area));
        }
    }
    EXPECT_EQ(areas.size(), 7);
    using Area = MatrixSpot::Area;
    for (const MatrixSpot &spot : {MatrixSpot {Area::Cell, 1, 1, -1}, MatrixSpot {Area::Cell, 0, 0, -1},
             MatrixSpot {Area::RowHead, 1, -1, -1}, MatrixSpot {Area::GroupHead, -1, 0, 0},
             MatrixSpot {Area::ColumnHead, -1, 1, -1}, MatrixSpot {Area::Corner, -1, -1, -1}}) {
        QMenu *menu = desk.panel->menuFor(spot);
        EXPECT_GT(menu->actions().size(), 3);
        delete menu;
    }
}

TEST(MatrixPanelTest, AnEmptyPanelSaysWhatItIsForAndOffersTheFirstStep)
{
    MatrixDesk desk {QString()};
    EXPECT_FALSE(desk.view->isVisible());
    ASSERT_TRUE(edits::addDepartment(*desk.plan, QStringLiteral("县民政局")).has_value());
    EXPECT_FALSE(desk.view->isVisible()) << "no tasks yet";
    fill(*desk.plan, QStringLiteral("一、章\n1.事\n"));
    EXPECT_TRUE(desk.view->isVisible());
    Filter filter;
    filter.text = QStringLiteral("没有的");
    desk.workbench.view.setFilter(filter);
    EXPECT_FALSE(desk.view->isVisible());
}
