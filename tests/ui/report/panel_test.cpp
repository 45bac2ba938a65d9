#include "tests/ui/report/reportdesk.h"

#include <QListWidget>
#include <QTimer>

#include "core/edits/taskedits.h"
#include "tests/support/generatedplan.h"
#include "tests/support/randomedits.h"
#include "ui/widgets/emptystate.h"

namespace xushi
{

using test::ReportDesk;

TEST(ReportPanelTest, AnEmptyPlanOffersItsFirstStep)
{
    ReportDesk desk {QString()};
    desk.panel = std::make_unique<ReportPanel>(desk.workbench);
    desk.panel->show();
    auto *empty = desk.panel->findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty && empty->isVisible());
    QSignalSpy asked(&desk.view, &ViewState::panelAsked);
    emit empty->clicked();
    EXPECT_EQ(asked.size(), 1);
    desk.panel->print(); // nothing to print, nothing asked
    test::fill(*desk.plan, test::smallPlan());
    desk.wait();
    EXPECT_FALSE(empty->isVisible());
    EXPECT_FALSE(desk.pages().empty());
}

TEST(ReportPanelTest, KindsAreChosenByKeys)
{
    ReportDesk desk;
    desk.open();
    QListWidget *kinds = desk.panel->kinds();
    EXPECT_EQ(kinds->count(), static_cast<int>(report::reportCatalogue().size()));
    kinds->setFocus();
    for (int row = 1; row < kinds->count(); ++row) {
        QTest::keyClick(kinds, Qt::Key_Down);
        desk.wait();
        EXPECT_EQ(desk.panel->order().kind, kinds->currentItem()->data(Qt::UserRole).toString());
        EXPECT_EQ(desk.panel->view()->report()->order.kind, desk.panel->order().kind);
    }
}

// Orders that follow each other faster than they can be made: the last one is shown.
TEST(ReportPanelTest, TheLastWishWins)
{
    ReportDesk desk;
    test::generatePlan(*desk.plan, 500);
    desk.open(QStringLiteral("ledger"));
    for (int round = 0; round < 12; ++round) {
        desk.panel->showKind(round % 2 ? QStringLiteral("ledger") : QStringLiteral("targets"));
        desk.panel->chooseOption(
            QStringLiteral("paper"), round % 3 ? QStringLiteral("a3") : QStringLiteral("a4"));
        QTest::qWait(round * 3);
    }
    desk.wait();
    EXPECT_EQ(desk.panel->view()->report()->order.kind, desk.panel->order().kind);
    EXPECT_EQ(desk.panel->view()->report()->order.options, desk.panel->order().options);
}

TEST(ReportPanelTest, ItMayGoWhilePagesAreMade)
{
    ReportDesk desk;
    test::generatePlan(*desk.plan, 2000);
    desk.panel = std::make_unique<ReportPanel>(desk.workbench);
    desk.panel->showKind(QStringLiteral("ledger"));
    desk.panel->show();
    QTest::qWait(30);
    desk.panel.reset();
    SUCCEED();
}

TEST(ReportPanelTest, NoPlanIsTooSmallOrTooLarge)
{
    for (const int tasks : {1, 2000}) {
        ReportDesk desk {QString()};
        test::generatePlan(*desk.plan, tasks);
        desk.open();
        for (const report::ReportKind &kind : report::reportCatalogue()) {
            desk.panel->showKind(kind.id);
            desk.wait();
            EXPECT_FALSE(desk.pages().empty()) << kind.id.toStdString();
            desk.panel->grab();
        }
        EXPECT_TRUE(desk.reported.isEmpty());
    }
}

TEST(ReportPanelTest, RandomEditsNeverHarmIt)
{
    ReportDesk desk;
    desk.open(QStringLiteral("departments"));
    test::Random random(11);
    const auto &edits = test::allEdits();
    for (int round = 0; round < 120; ++round) {
        (void)edits[random() % edits.size()].run(desk.workbench.plan, random);
        QCoreApplication::processEvents();
        if (round % 20 == 0)
            desk.panel->showKind(report::reportCatalogue()[static_cast<size_t>(round / 20) % 4].id);
    }
    if (!desk.workbench.plan.tasks().isEmpty())
        desk.wait();
    desk.panel->grab();
    EXPECT_TRUE(desk.reported.isEmpty()) << desk.reported.join(u'\n').toStdString();
}

// A long ledger is made without keeping the window from painting.
TEST(ReportPanelTest, TheWindowStaysAlive)
{
    ReportDesk desk {QString()};
    test::generatePlan(*desk.plan, 2000);
    desk.panel = std::make_unique<ReportPanel>(desk.workbench);
    desk.panel->resize(1230, 660);
    desk.panel->showKind(QStringLiteral("ledger"));
    desk.panel->show();
    int turns = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] { ++turns; });
    clock.start(5);
    desk.wait();
    EXPECT_GT(turns, 10);
}

} // namespace xushi
