#include <gtest/gtest.h>

#include "core/notice/noticereader.h"
#include "tests/notice/outlinetext.h"
#include "tests/notice/samples.h"

namespace xushi::notice
{

namespace
{

// The first line that differs, so that a failure points at one task.
std::string firstDifference(const QString &wanted, const QString &got)
{
    const QStringList a = wanted.split(u'\n'), b = got.split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1\n  golden: %2\n  read:   %3")
                .arg(i + 1)
                .arg(a.value(i), b.value(i))
                .toStdString();
    return {};
}

class Outlines : public testing::TestWithParam<Sample>
{
};

TEST_P(Outlines, IsTheGoldenOne)
{
    const auto draft = readNotice(fileText(GetParam().noticePath));
    ASSERT_TRUE(draft) << draft.error().message.toStdString();
    const QString golden = fileText(GetParam().outlinePath);
    ASSERT_FALSE(golden.isEmpty());
    EXPECT_EQ(firstDifference(golden, outlineText(*draft)), "");
}

INSTANTIATE_TEST_SUITE_P(Samples, Outlines, testing::ValuesIn(allSamples()));

TEST(CountyNotice, HasItsCounts)
{
    const auto draft = readNotice(countyNotice());
    ASSERT_TRUE(draft);
    std::size_t parties = 0, openLists = 0, certain = 0, doubtful = 0, withoutParties = 0;
    for (const TaskDraft &task : draft->tasks) {
        parties += task.responsibilities.size();
        openLists += task.openEndedSupport ? 1 : 0;
        withoutParties += task.responsibilities.empty() ? 1 : 0;
        for (const TargetDraft &target : task.targets)
            ++(target.doubt.isEmpty() ? certain : doubtful);
    }
    EXPECT_EQ(draft->sections.size(), 12U);
    EXPECT_EQ(draft->tasks.size(), 75U);
    EXPECT_EQ(parties, 198U);
    EXPECT_EQ(openLists, 41U);
    EXPECT_EQ(withoutParties, 4U);
    EXPECT_EQ(certain, 130U);
    EXPECT_EQ(doubtful, 6U);
}

// 标题。正文(责任) put together again is the printed line.
TEST(CountyNotice, TasksPutTogetherAreThePrintedLines)
{
    const QString text = countyNotice();
    const auto draft = readNotice(text);
    ASSERT_TRUE(draft);
    for (const TaskDraft &task : draft->tasks) {
        QString line = task.number.text + u'.' + task.title.text + u'。' + task.body.text;
        if (!task.responsibilityText.text.isEmpty())
            line += u'(' + task.responsibilityText.text + u')';
        EXPECT_TRUE(text.contains(u'\n' + line)) << line.toStdString();
    }
}

TEST(CountyNotice, IsStoredAsItCame)
{
    const QString text = countyNotice();
    EXPECT_EQ(readNotice(text)->text, text);
}

} // namespace

} // namespace xushi::notice
