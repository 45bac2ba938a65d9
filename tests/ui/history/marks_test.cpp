#include "ui/panels/history/textmarks.h"

#include <random>

#include <gtest/gtest.h>
#include <QStringList>

using namespace xushi;

namespace
{

QString without(const QString &text, const std::vector<TextPart> &parts)
{
    QString rest = text;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        rest.remove(part->start, part->length);
    return rest;
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces {QStringLiteral("建"), QStringLiteral("设"), QStringLiteral("省级"),
        QStringLiteral("𠮷"), QStringLiteral("𠮸"), QStringLiteral("1"), QStringLiteral("\n")};
    QString text;
    for (int i = std::uniform_int_distribution<int>(0, 24)(random); i > 0; --i)
        text += pieces[std::uniform_int_distribution<int>(0, 6)(random)];
    return text;
}

} // namespace

TEST(TextMarks, WhatIsLeftWithoutTheMarksIsTheSameAndNoCharacterIsHalved)
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        const TextDifference difference = differenceOf(before, after);
        EXPECT_EQ(without(before, difference.gone), without(after, difference.come));
        for (const auto &[text, parts] :
            {std::pair(before, difference.gone), std::pair(after, difference.come)}) {
            qsizetype last = -1;
            for (const TextPart &part : parts) {
                EXPECT_GT(part.start, last);
                EXPECT_GT(part.length, 0);
                last = part.start + part.length;
                ASSERT_LE(last, text.size());
                EXPECT_FALSE(text[part.start].isLowSurrogate());
                EXPECT_FALSE(text[last - 1].isHighSurrogate());
            }
        }
        EXPECT_EQ(before == after, difference.gone.empty() && difference.come.empty());
    }
}

TEST(TextMarks, MarksTheOneWordThatChanged)
{
    const TextDifference difference
        = differenceOf(QStringLiteral("新建省级平台10家以上"), QStringLiteral("新建市级平台10家以上"));
    EXPECT_EQ(difference.gone, (std::vector<TextPart> {{2, 1}}));
    EXPECT_EQ(difference.come, (std::vector<TextPart> {{2, 1}}));
}
