#include <gtest/gtest.h>

#include <QString>
#include <QStringDecoder>

#include "core/text/pinyin.h"

using namespace xushi;

namespace
{

std::string lettersOf(char32_t character)
{
    std::string letters;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (pinyin::initialsOf(character) & pinyin::letterBit(letter))
            letters += letter;
    }
    return letters;
}

} // namespace

// Rows 16 to 55 of GB 2312 are its first level: 3,755 characters in the order of their first reading. The
// order is a second witness: within the rows of a letter every character has that letter.
TEST(Pinyin, EveryCharacterOfTheFirstLevelHasTheLetterOfItsRow)
{
    struct Start {
        char letter;
        QString first;
    };
    const std::vector<Start> starts {{'a', u"啊"_qs}, {'b', u"芭"_qs}, {'c', u"擦"_qs}, {'d', u"搭"_qs},
        {'e', u"蛾"_qs}, {'f', u"发"_qs}, {'g', u"噶"_qs}, {'h', u"哈"_qs}, {'j', u"击"_qs}, {'k', u"喀"_qs},
        {'l', u"垃"_qs}, {'m', u"妈"_qs}, {'n', u"拿"_qs}, {'o', u"哦"_qs}, {'p', u"啪"_qs}, {'q', u"期"_qs},
        {'r', u"然"_qs}, {'s', u"撒"_qs}, {'t', u"塌"_qs}, {'w', u"挖"_qs}, {'x', u"昔"_qs}, {'y', u"压"_qs},
        {'z', u"匝"_qs}};
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        GTEST_SKIP() << "this Qt knows no GB 18030";
    size_t at = 0;
    int seen = 0;
    for (int row = 0xB0; row <= 0xD7; ++row) {
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell) {
            const char bytes[] = {char(row), char(cell)};
            const QString character = decoder.decode(QByteArrayView(bytes, 2));
            ASSERT_EQ(character.size(), 1);
            if (at + 1 < starts.size() && character == starts[at + 1].first)
                ++at;
            EXPECT_TRUE(lettersOf(character.at(0).unicode()).find(starts[at].letter) != std::string::npos)
                << character.toStdString() << " has no " << starts[at].letter;
            ++seen;
        }
    }
    EXPECT_EQ(seen, 3755);
    EXPECT_EQ(at + 1, starts.size());
}

TEST(Pinyin, ACharacterAnswersToAllItsReadings)
{
    const std::vector<std::pair<char32_t, std::string>> known {{U'厦', "sx"}, {U'会', "hk"}, {U'单', "cds"},
        {U'长', "cz"}, {U'重', "cz"}, {U'行', "hx"}, {U'乐', "ly"}, {U'调', "dt"}, {U'传', "cz"},
        {U'还', "h"}, {U'都', "d"}, {U'差', "c"}, {U'参', "cs"}, {U'朝', "cz"}, {U'盛', "cs"}, {U'解', "jx"},
        {U'曾', "cz"}, {U'区', "oq"}, {U'仇', "cq"}, {U'朴', "p"}, {U'翟', "dz"}, {U'查', "cz"},
        {U'藏', "cz"}, {U'弹', "dt"}, {U'降', "jx"}, {U'省', "sx"}, {U'率', "ls"}, {U'系', "jx"},
        {U'校', "jx"}, {U'石', "ds"}, {U'尉', "wy"}, {U'车', "cj"}, {U'女', "n"}, {U'绿', "l"}, {U'儿', "er"},
        {U'嗯', "n"}, {U'欸', "e"}, {U'呣', "m"}, {U'〇', "l"}, {U'源', "y"}, {U'沂', "y"},
        {U'\U0002CA02', ""}};
    for (const auto &[character, letters] : known) {
        for (const char letter : letters) {
            EXPECT_TRUE(lettersOf(character).find(letter) != std::string::npos)
                << QString::fromUcs4(&character, 1).toStdString() << " has no " << letter;
        }
    }
}

TEST(Pinyin, LettersAnswerToThemselvesAndNothingElseAnswers)
{
    for (const char32_t letter : {U'g', U'G', U'ｇ', U'Ｇ'})
        EXPECT_EQ(lettersOf(letter), "g");
    for (const char32_t other : {U'\0', U'7', U'，', U'。', U'あ', U'é', char32_t(0xD842), char32_t(0xFFFF),
             char32_t(0x10FFFF), char32_t(0x110000), char32_t(0xFFFFFFFF)})
        EXPECT_EQ(lettersOf(other), "") << std::hex << quint32(other);
    EXPECT_EQ(lettersOf(U'\U00020000'), "h"); // 𠀀 hē, beyond the first plane
}
