// The words of the history are those of the rest of the program: names and labels, never codes or ids.

#include <gtest/gtest.h>
#include <QRegularExpression>

#include "core/edits/historyedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "tests/support/randomedits.h"
#include "tests/ui/models/desk.h"
#include "ui/panels/history/historywords.h"
#include "ui/panels/history/stepmodel.h"

#include <QAbstractItemModelTester>

using namespace xushi;
using namespace xushi::test;

namespace
{

std::vector<RecordChange> changesIn(Plan &plan, const Step &step)
{
    return recordChanges(*plan.changesetOf(step)).value_or(std::vector<RecordChange>());
}

void doSomething(Plan &plan, Random &random)
{
    const int what = std::uniform_int_distribution<int>(0, 9)(random);
    if (what == 0) {
        (void)plan.undo();
    } else if (what == 1) {
        (void)plan.redo();
    } else {
        (void)allEdits()[std::uniform_int_distribution<size_t>(0, allEdits().size() - 1)(random)].run(
            plan, random);
    }
}

} // namespace

TEST(HistoryWords, NoIdAndNoCodeIsEverShown)
{
    static const QRegularExpression id(QStringLiteral("\\d{12,}"));
    static const QRegularExpression code(QStringLiteral("[a-z]+_[a-z_]+"));
    Desk desk(smallPlan());
    Random random(2);
    for (int i = 0; i < 200; ++i)
        doSomething(*desk.plan, random);
    HistoryIndex index(*desk.plan);
    while (!index.advance(1000)) { }
    const HistoryWords words(*desk.plan, desk.fields, index);
    int lines = 0;
    for (const Step &step : desk.plan->history().steps()) {
        for (const RecordChange &change : changesIn(*desk.plan, step)) {
            QStringList said {words.recordName(change), words.placeName(change)};
            for (const FieldLine &line : words.lines(change)) {
                ++lines;
                EXPECT_FALSE(line.title.isEmpty());
                said << line.title << line.before << line.after;
            }
            for (const QString &text : said) {
                EXPECT_FALSE(id.match(text).hasMatch()) << text.toStdString();
                EXPECT_FALSE(code.match(text).hasMatch()) << text.toStdString();
            }
        }
    }
    EXPECT_GT(lines, 200);
}

TEST(HistoryWords, EveryColumnAndCodeHasWords)
{
    Desk desk;
    const HistoryIndex index(*desk.plan);
    const HistoryWords words(*desk.plan, desk.fields, index);
    forEachRecord([&]<class R>() {
        EXPECT_FALSE(HistoryWords::kindName(R::kind).isEmpty());
        RecordChange change {{R::kind, 1}, Changes::Operation::Update, {}};
        const auto &columns = columnsOf(R::kind);
        for (int column = 1; column < static_cast<int>(columns.size()); ++column)
            change.columns.push_back({column, StoredValue(), StoredValue()});
        for (const FieldLine &line : words.lines(change)) {
            const QByteArray &name = columns[static_cast<size_t>(line.columns.front())].name;
            EXPECT_NE(line.title, QString::fromLatin1(name)) << R::table;
        }
        R record {};
        int at = 0;
        R::columns(record, [&]<class T>(const char *name, T &) {
            if constexpr (std::is_enum_v<T>) {
                for (const auto &[value, unused] : Codes<T>::table)
                    EXPECT_FALSE(words.valueText(R::kind, at, toCode(value)).isEmpty())
                        << R::table << ' ' << name << ' ' << toCode(value).toStdString();
            }
            ++at;
        });
    });
}

// A value that is restored is then shown by the field as the history showed it.
TEST(HistoryWords, ARestoredValueIsWhatTheFieldShows)
{
    Desk desk(smallPlan());
    Random random(9);
    for (int i = 0; i < 200; ++i)
        doSomething(*desk.plan, random);
    HistoryIndex index(*desk.plan);
    while (!index.advance(1000)) { }
    const HistoryWords words(*desk.plan, desk.fields, index);
    const FieldContext context {*desk.plan, QDate(2023, 6, 30)};
    int compared = 0;
    const size_t steps = desk.plan->history().steps().size();
    for (size_t position = 0; position < steps; ++position) {
        const Step step = desk.plan->history().steps()[position];
        for (const RecordChange &change : changesIn(*desk.plan, step)) {
            if (change.operation != Changes::Operation::Update)
                continue;
            for (const ColumnChange &column : change.columns) {
                if (isPlaceColumn(change.record.kind, column.column)
                    || !edits::restoreFields(*desk.plan, change.record, {{column.column, column.before}}))
                    continue;
                const QString said = words.valueText(change.record.kind, column.column, column.before);
                const auto now = valuesOf(*desk.plan, change.record);
                ASSERT_TRUE(now.has_value());
                EXPECT_EQ((*now)[static_cast<size_t>(column.column)], column.before);
                for (const Field *field : desk.fields.fieldsOf(change.record.kind)) {
                    const auto &name = columnsOf(change.record.kind)[static_cast<size_t>(column.column)].name;
                    if (field->column != QLatin1String(name) || field->type == FieldType::Date
                        || field->type == FieldType::YesNo)
                        continue; // days and ticks are shorter in tables
                    EXPECT_EQ(field->show(context, change.record.id), said) << field->id.toStdString();
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 20);
}

TEST(HistoryWords, ADeletedRecordKeepsItsName)
{
    Desk desk(smallPlan());
    const TaskId task = desk.task(u"平台建设");
    ASSERT_TRUE(edits::removeTasks(*desk.plan, {task}).has_value());
    HistoryIndex index(*desk.plan);
    while (!index.advance(1000)) { }
    const HistoryWords words(*desk.plan, desk.fields, index);
    EXPECT_EQ(words.recordName(refTo(task)), QStringLiteral("1 平台建设"));
}

TEST(StepModel, AfterRandomEditsEqualsAFreshOne)
{
    Desk desk(smallPlan());
    HistoryIndex index(*desk.plan);
    const HistoryWords words(*desk.plan, desk.fields, index);
    StepModel model(*desk.plan, index, words, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Random random(4);
    for (int i = 0; i < 120; ++i) {
        StepFilter filter;
        if (i % 40 > 30)
            filter.kinds = quint32 {1} << static_cast<int>(RecordKind::Task);
        if (i % 40 > 35)
            filter.text = QStringLiteral("平台");
        model.setFilter(filter);
        doSomething(*desk.plan, random);
        index.follow();
        while (!index.advance(1000)) { }
        model.follow();
        if (i % 10 != 0)
            continue;
        StepModel fresh(*desk.plan, index, words, nullptr);
        fresh.setFilter(filter);
        ASSERT_EQ(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            EXPECT_EQ(model.position(row), fresh.position(row));
            if (model.position(row) >= 0) {
                EXPECT_EQ(model.isUndone(model.position(row)), fresh.isUndone(model.position(row)));
                EXPECT_EQ(model.rowOf(model.position(row)), row);
            } else {
                EXPECT_EQ(model.headingCount(row), fresh.headingCount(row));
            }
        }
        const std::vector<bool> undone = undoneSteps(desk.plan->history());
        for (int position = 0; position < static_cast<int>(undone.size()); ++position)
            EXPECT_EQ(model.isUndone(position), undone[static_cast<size_t>(position)]);
    }
}
