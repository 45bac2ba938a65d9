// Paste, fill and replace without keys: what becomes of every cell.

#include <QMimeData>

#include "core/edits/targetedits.h"
#include "core/plan/integrity.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/tableedit/celltext.h"
#include "ui/tableedit/pasteplan.h"
#include "ui/tableedit/textsearch.h"

using namespace xushi;
using namespace xushi::test;
using namespace xushi::tableedit;

namespace
{

struct Table {
    Desk desk {smallPlan()};
    RowOptions options;
    PlanRowModel rows {desk.workbench,
        ledgerColumns(desk.workbench, [](TargetId, const QString &) { return Result<void> {}; }), options};

    [[nodiscard]] int column(const char *id) const
    {
        for (int i = 0; i < rows.columnCount(); ++i) {
            if (rows.columns()[static_cast<size_t>(i)].id == QLatin1String(id))
                return i;
        }
        return -1;
    }
    [[nodiscard]] TablePlace at(int row, const char *name) const
    {
        std::vector<int> columns;
        for (int i = 0; i < rows.columnCount(); ++i)
            columns.push_back(i);
        return {rows, columns, row, column(name), {row}};
    }
    [[nodiscard]] static Clip clip(const QString &text)
    {
        return {exchange::tidied(exchange::gridFromTsv(text)), {}};
    }
    [[nodiscard]] CellWork tried(CellWork work)
    {
        const QByteArray before = desk.plan.dump();
        EXPECT_TRUE(run(desk.workbench, work, Mode::Trial));
        EXPECT_EQ(desk.plan.dump(), before);
        return work;
    }
};

} // namespace

TEST(CellWork, EveryCellIsTakenOrSaysWhyNot)
{
    Table table;
    const int last = table.rows.rowCount() - 1;
    // Two rows on the last one, one cell too wide, a computed column, a wrong date.
    const CellWork low = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("甲\n乙\n")), table.at(last, "title")));
    ASSERT_EQ(low.cells.size(), 2U);
    EXPECT_EQ(low.cells[0].outcome, Outcome::Taken);
    EXPECT_EQ(low.cells[1].outcome, Outcome::Refused);
    EXPECT_FALSE(low.cells[1].reason.isEmpty());
    const CellWork wide = table.tried(pasteOver(table.desk.workbench, table.clip(QStringLiteral("甲\t乙\n")),
        table.at(last, table.rows.columns().back().id.toLatin1())));
    EXPECT_EQ(wide.count(Outcome::Refused), 1);
    const CellWork computed = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("99\n")), table.at(last, "completion")));
    EXPECT_EQ(computed.count(Outcome::Refused), 1);
    const CellWork date = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("2.30\n")), table.at(last, "ends")));
    ASSERT_EQ(date.count(Outcome::Refused), 1);
    EXPECT_TRUE(date.cells.front().reason.contains(u"2.30"));
}

TEST(CellWork, RowsThatCannotTakeTheCellsArePassedOver)
{
    Table table;
    // Leads for tasks only: chapters and targets between them stay as they are.
    CellWork work = pasteOver(
        table.desk.workbench, table.clip(QStringLiteral("组织部\n科技局\n")), table.at(0, "lead"));
    const auto done = run(table.desk.workbench, work, Mode::OnlyIfAllFits);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(leadNames(table.desk.workbench.plan, table.desk.task(u"平台建设")), QStringLiteral("组织部"));
    EXPECT_EQ(leadNames(table.desk.workbench.plan, table.desk.task(u"人才引育")), QStringLiteral("科技局"));
    EXPECT_TRUE(findFaults(table.desk.workbench.plan).isEmpty());
}

TEST(CellWork, AnUnknownDepartmentIsMatchedToTheLikelyOne)
{
    Table table;
    const int row = table.rows.rowOf(refTo(table.desk.task(u"绿色制造")));
    CellWork work = table.tried(pasteOver(
        table.desk.workbench, table.clip(QStringLiteral("县工信局、某某局\n")), table.at(row, "lead")));
    ASSERT_EQ(work.names.size(), 2U);
    EXPECT_EQ(work.names[0].match, QStringLiteral("工信局"));
    EXPECT_EQ(work.names[1].choice, UnknownName::Choice::Add);
    work.names[1].choice = UnknownName::Choice::Leave;
    const auto done = run(table.desk.workbench, work, Mode::WhatFits);
    ASSERT_TRUE(done);
    EXPECT_FALSE(*done) << "工信局 is the lead already";
}

TEST(CellWork, FiguresAreReadAsSpreadsheetsWriteThem)
{
    Table table;
    const int row = table.rows.rowOf(refTo(table.desk.target(u"省级平台")));
    CellWork work
        = pasteOver(table.desk.workbench, table.clip(QStringLiteral("１，２３４\n")), table.at(row, "value"));
    work = table.tried(std::move(work));
    // Full-width figures with a comma are figures; what is none says so.
    CellWork plain = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("1,234.5\n")), table.at(row, "value")));
    EXPECT_EQ(plain.count(Outcome::Taken), 1);
    EXPECT_EQ(plain.cells.front().after, QStringLiteral("1234.5"));
    const CellWork wrong = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("2,6OO\n")), table.at(row, "value")));
    EXPECT_EQ(wrong.count(Outcome::Refused), 1);
}

TEST(CellWork, ReadingsAreRecordedAndLeapsAskFirst)
{
    Table table;
    const TargetId target = table.desk.target(u"省级平台");
    Plan &plan = table.desk.workbench.plan;
    ASSERT_TRUE(edits::recordMeasurement(plan, target, {QDate(2023, 5, 31), Decimal(7), {}, {}, {}}));
    const int row = table.rows.rowOf(refTo(target));
    CellWork leap = table.tried(
        pasteOver(table.desk.workbench, table.clip(QStringLiteral("784\n")), table.at(row, "latest")));
    ASSERT_EQ(leap.count(Outcome::Doubtful), 1);
    leap.cells.front().insisted = true;
    const auto done = run(table.desk.workbench, leap, Mode::WhatFits);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(plan.measurements().of(target).size(), 2U);
}

// Random texts over random places: the plan stays sound, a trial leaves it as it was, one undo takes it back.
TEST(CellWork, RandomPastesAreOneStepEach)
{
    std::mt19937 random(11);
    static const QStringList texts {QStringLiteral("甲"), QString(), QStringLiteral("2023.3"),
        QStringLiteral("年底前"), QStringLiteral("12"), QStringLiteral("科技局、新局"),
        QStringLiteral("In progress"), QStringLiteral("45000"), QStringLiteral("a\nb"), QStringLiteral("是")};
    Table table;
    for (int i = 0; i < 120; ++i) {
        exchange::CellGrid grid;
        const int width = 1 + static_cast<int>(random() % 5);
        for (int k = 1 + static_cast<int>(random() % 6); k > 0; --k) {
            QStringList cells;
            for (int c = 0; c < width; ++c)
                cells << texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
            grid.rows.push_back(cells);
        }
        TablePlace place
            = table.at(static_cast<int>(random() % static_cast<unsigned>(table.rows.rowCount())), "title");
        place.column = static_cast<int>(random() % static_cast<unsigned>(table.rows.columnCount()));
        const Clip clip {grid, {}};
        CellWork work = random() % 4 == 0 ? pasteAsTasks(table.desk.workbench, clip, place)
                                          : pasteOver(table.desk.workbench, clip, place);
        work = table.tried(std::move(work));
        const QByteArray before = table.desk.plan.dump();
        const qint64 steps = table.desk.plan->history().lastNumber();
        const auto done = run(table.desk.workbench, work, Mode::WhatFits);
        ASSERT_TRUE(done);
        EXPECT_EQ(table.desk.plan->history().lastNumber(), steps + (*done ? 1 : 0));
        ASSERT_TRUE(findFaults(table.desk.workbench.plan).isEmpty());
        if (*done && random() % 2 == 0) {
            ASSERT_TRUE(table.desk.plan->undo());
            EXPECT_EQ(table.desk.plan.dump(), before);
        }
    }
}

TEST(CellWork, ReplacingListsOnlyTheFieldsAndRowsAskedFor)
{
    Table table;
    TextSearch search;
    search.find = QStringLiteral("平台");
    search.replacement = QString();
    search.fields = searchableFields(table.desk.fields);
    search.records = recordsShown(table.desk.workbench);
    EXPECT_EQ(replacements(table.desk.workbench, search).cells.size(), 3U);
    search.records = {refTo(table.desk.task(u"平台建设"))};
    const CellWork one = replacements(table.desk.workbench, search);
    ASSERT_EQ(one.cells.size(), 1U);
    EXPECT_EQ(one.cells.front().after, QStringLiteral("建设"));
    search.fields = {table.desk.fields.find(QStringLiteral("task.note"))};
    EXPECT_TRUE(replacements(table.desk.workbench, search).cells.empty());
}
