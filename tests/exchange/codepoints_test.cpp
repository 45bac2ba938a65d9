#include "core/exchange/codepoints.h"

#include <gtest/gtest.h>

#include <QList>
#include <QString>

namespace xushi::exchange
{

TEST(CodePoints, CountsLikeQtConvertsToUcs4)
{
    const QString text = QStringLiteral("a𠮷b😀😀中c𠮷");
    const CodePoints counts(text);
    for (int units = 0; units <= text.size(); ++units) {
        if (units < text.size() && text[units].isLowSurrogate())
            continue;
        const int points = static_cast<int>(text.left(units).toUcs4().size());
        EXPECT_EQ(counts.fromUtf16(units), points) << units;
        EXPECT_EQ(counts.toUtf16(points), units) << points;
    }
}

TEST(CodePoints, AgreeWithUnitsWithoutPairsAndGoOnBehindTheEnd)
{
    const CodePoints plain(QStringLiteral("重点工作任务"));
    EXPECT_EQ(plain.fromUtf16(4), 4);
    EXPECT_EQ(plain.toUtf16(4), 4);
    const CodePoints pair(QStringLiteral("𠮷"));
    EXPECT_EQ(pair.fromUtf16(7), 6);
    EXPECT_EQ(pair.toUtf16(6), 7);
}

TEST(CodePoints, InsideAPairIsTheBeginningOfTheCharacter)
{
    const CodePoints counts(QStringLiteral("a😀b"));
    EXPECT_EQ(counts.toUtf16(counts.fromUtf16(1)), 1);
    EXPECT_EQ(counts.fromUtf16(3), 2);
}

} // namespace xushi::exchange
