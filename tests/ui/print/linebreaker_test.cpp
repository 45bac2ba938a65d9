#include "ui/print/linebreaker.h"

#include <gtest/gtest.h>

#include "core/report/officialtext.h"
#include "tests/ui/print/documenttext.h"

namespace xushi::print
{
namespace
{

// Ideographs are 1 wide, narrow characters half of it.
std::vector<double> advancesOf(const QString &text)
{
    std::vector<double> advances;
    for (const QChar c : text)
        advances.push_back(report::halfWidths(c) / 2.0);
    return advances;
}

std::vector<LineSpan> broken(const QString &text, double width)
{
    return breakLines(text, advancesOf(text), {width, width});
}

QStringList linesOf(const QString &text, double width)
{
    QStringList lines;
    for (const LineSpan &span : broken(text, width))
        lines << text.mid(span.start, span.end - span.start);
    return lines;
}

TEST(LineBreaker, PlainTextFillsEachLine)
{
    const QString text(100, QChar(0x4E2D));
    const auto spans = breakLines(text, advancesOf(text), {26, 28});
    ASSERT_EQ(spans.size(), 4u);
    EXPECT_EQ(spans[0].end, 26);
    EXPECT_EQ(spans[1].end, 26 + 28);
    EXPECT_EQ(spans[2].end, 26 + 28 + 28);
    EXPECT_FALSE(spans[2].last);
    EXPECT_TRUE(spans[3].last);
}

TEST(LineBreaker, RandomTextsKeepTheRules)
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const QString text = samples::randomText(random, 120);
        const double width = 8 + random.bounded(30);
        const auto spans = broken(text, width);
        const auto whole = report::unbreakableRanges(text);
        QString joined;
        for (size_t i = 0; i < spans.size(); ++i) {
            const LineSpan &span = spans[i];
            joined += text.mid(span.start, span.end - span.start);
            EXPECT_LE(span.width, width + 0.03) << seed;
            ASSERT_LT(span.start, span.end) << seed;
            EXPECT_FALSE(i > 0 && text[span.start].isSpace()) << seed;
            if (i + 1 < spans.size() && !span.forced) {
                const bool spaced = text[span.end].isSpace();
                EXPECT_TRUE(spaced || report::mayEndLine(text[span.end - 1])) << seed << " line " << i;
                EXPECT_TRUE(spaced || report::mayBeginLine(text[spans[i + 1].start]))
                    << seed << " line " << i;
                for (const report::TextRange &range : whole)
                    EXPECT_FALSE(range.start < span.end && span.end < range.end && !spaced) << seed;
            }
        }
        EXPECT_EQ(samples::squeezed(joined), samples::squeezed(text)) << seed;
        EXPECT_TRUE(spans.back().last);
    }
}

TEST(LineBreaker, NumbersStayWithTheirUnits)
{
    EXPECT_EQ(linesOf(QStringLiteral("完成投资达到126.7亿元"), 8),
        (QStringList {QStringLiteral("完成投资达到"), QStringLiteral("126.7亿元")}));
    EXPECT_EQ(linesOf(QStringLiteral("重点工作任务清单2023年"), 9),
        (QStringList {QStringLiteral("重点工作任务清单"), QStringLiteral("2023年")}));
}

TEST(LineBreaker, ClosingMarkTakesItsNeighbourAlong)
{
    EXPECT_EQ(linesOf(QStringLiteral("甲乙丙丁戊己”。庚"), 6),
        (QStringList {QStringLiteral("甲乙丙丁戊"), QStringLiteral("己”。庚")}));
    EXPECT_EQ(linesOf(QStringLiteral("甲乙丙丁戊（己庚"), 6),
        (QStringList {QStringLiteral("甲乙丙丁戊"), QStringLiteral("（己庚")}));
}

TEST(LineBreaker, TooLongAWordIsCutAndNothingIsLost)
{
    const QString text(50, QLatin1Char('w'));
    const auto spans = broken(text, 5);
    ASSERT_EQ(spans.size(), 5u);
    EXPECT_TRUE(spans[0].forced);
    EXPECT_EQ(spans[4].end, 50);
}

TEST(LineBreaker, LineFeedsBreakAndEmptyTextIsOneLine)
{
    EXPECT_EQ(linesOf(QStringLiteral("甲\n\n乙"), 6),
        (QStringList {QStringLiteral("甲"), {}, QStringLiteral("乙")}));
    EXPECT_EQ(linesOf({}, 6), QStringList {QString()});
}

TEST(LineBreaker, NarrowerThanACharacterStillEnds)
{
    EXPECT_EQ(linesOf(QStringLiteral("甲乙丙"), 0.5).size(), 3);
}

} // namespace
} // namespace xushi::print
