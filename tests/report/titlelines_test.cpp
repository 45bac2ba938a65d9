#include "core/report/titlelines.h"

#include <random>

#include <gtest/gtest.h>

#include "core/report/officialtext.h"
#include "core/report/titlewords.h"

using namespace xushi::report;

namespace
{

constexpr int lineCharacters = 20;

// Rising, falling, or rising and then falling.
bool isBalanced(const QStringList &lines)
{
    bool falling = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const int before = halfWidths(lines[i - 1]);
        const int now = halfWidths(lines[i]);
        if (falling && now > before)
            return false;
        falling = falling || now < before;
    }
    return true;
}

QString randomTitle(std::mt19937 &random)
{
    static const QStringList parts
        = QStringLiteral("沂源县 鲁村镇 2023年 2026年度 1—6月 第3季度 《政府工作报告》 63%～68% 12.5亿元 5G "
                         "的 与 和 GDP 关于 （试行） "
                         "、 〔2023〕7号 二〇二三年")
              .split(QLatin1Char(' '));
    const int pieces = std::uniform_int_distribution(1, 14)(random);
    QString title;
    for (int i = 0; i < pieces; ++i) {
        const QStringList &from = random() % 3 == 0 ? parts : titleWords();
        title += from[static_cast<qsizetype>(random() % static_cast<size_t>(from.size()))];
    }
    return title;
}

} // namespace

TEST(TitleLines, ShortTitlesStayOnOneLine)
{
    EXPECT_EQ(titleLines(QStringLiteral("2023年重点工作进展情况报告"), lineCharacters).size(), 1);
    EXPECT_TRUE(titleLines(QString(), lineCharacters).isEmpty());
}

TEST(TitleLines, BreaksWhereAReaderWould)
{
    const std::vector<std::pair<QString, QString>> expected = {
        {QStringLiteral("沂源县人民政府关于2023年度政府工作报告重点任务进展情况的报告"),
            QStringLiteral("沂源县人民政府|关于2023年度政府工作报告|重点任务进展情况的报告")},
        {QStringLiteral("沂源县人民政府办公室关于印发2023年政府工作报告重点任务分工方案的通知"),
            QStringLiteral("沂源县人民政府办公室|关于印发2023年政府工作报告|重点任务分工方案的通知")},
        {QStringLiteral("关于2023年上半年县政府重点工作任务完成情况的督查通报"),
            QStringLiteral("关于2023年上半年县政府|重点工作任务完成情况的督查通报")},
        {QStringLiteral("2023年县《政府工作报告》重点任务1—6月进展情况的报告"),
            QStringLiteral("2023年县《政府工作报告》|重点任务1—6月进展情况的报告")},
    };
    for (const auto &[title, lines] : expected)
        EXPECT_EQ(titleLines(title, lineCharacters).join(u'|').toStdString(), lines.toStdString());
}

TEST(TitleLines, KeepTheLawsOverRandomTitles)
{
    std::mt19937 random(20230705);
    for (int round = 0; round < 300; ++round) {
        const QString title = randomTitle(random);
        const QStringList lines = titleLines(title, lineCharacters);
        ASSERT_EQ(lines.join(QString()), title);
        ASSERT_TRUE(isBalanced(lines)) << lines.join(u'|').toStdString();
        qsizetype at = 0;
        for (const QString &line : lines) {
            ASSERT_LE(halfWidths(line), 2 * lineCharacters) << title.toStdString();
            for (const TextRange &range : unbreakableRanges(title))
                ASSERT_FALSE(range.start < at && at < range.end) << lines.join(u'|').toStdString();
            if (at > 0) {
                ASSERT_TRUE(mayEndLine(title[at - 1])) << lines.join(u'|').toStdString();
            }
            at += line.size();
        }
    }
}
