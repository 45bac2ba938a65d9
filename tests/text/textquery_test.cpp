#include <gtest/gtest.h>

#include <random>

#include <QStringList>

#include "core/text/pinyin.h"
#include "core/text/textquery.h"

using namespace xushi;

namespace
{

// A second matcher, as slow and plain as can be: every place, every character, no table of its own.
namespace slow
{

QList<uint> plain(const QString &text)
{
    QString narrow = text;
    for (QChar &c : narrow) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
    }
    return narrow.toCaseFolded().toUcs4();
}

bool fits(uint typed, uint character)
{
    if (typed == character)
        return true;
    return typed >= 'a' && typed <= 'z' && (pinyin::initialsOf(character) >> (typed - 'a') & 1);
}

bool isWordIn(const QList<uint> &word, const QList<uint> &text)
{
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; i < word.size(); ++i)
            all = all && fits(word[i], text[at + i]);
        if (all)
            return true;
    }
    return false;
}

// Every way to take or leave a character is tried.
bool isWordInName(const QList<uint> &word, const QList<uint> &name, qsizetype typed = 0, qsizetype at = 0)
{
    if (typed == word.size())
        return true;
    if (at == name.size())
        return false;
    return (fits(word[typed], name[at]) && isWordInName(word, name, typed + 1, at + 1))
        || isWordInName(word, name, typed, at + 1);
}

bool isIn(const QString &typed, const QString &text, bool name)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return name ? isWordInName(plain(word), plain(text)) : isWordIn(plain(word), plain(text));
    });
}

} // namespace slow

QString randomText(std::mt19937 &random, int longest)
{
    static const QStringList pieces = {u"县"_qs, u"发"_qs, u"展"_qs, u"改"_qs, u"革"_qs, u"局"_qs, u"重"_qs,
        u"长"_qs, u"行"_qs, u"会"_qs, u"厦"_qs, u"绿"_qs, u"女"_qs, u"f"_qs, u"G"_qs, u"ｘ"_qs, u"Ｚ"_qs,
        u"c"_qs, u"h"_qs, u"x"_qs, u"2"_qs, u"２"_qs, u"3"_qs, u"（"_qs, u"("_qs, u"、"_qs, u"𠀀"_qs, u"é"_qs,
        u"K"_qs, u"ſ"_qs, u"k"_qs, u"S"_qs, u"Σ"_qs, u"ς"_qs};
    QString text;
    for (int left = int(random() % unsigned(longest + 1)); left > 0; --left)
        text += pieces.at(qsizetype(random() % size_t(pieces.size())));
    return text;
}

} // namespace

TEST(TextQuery, FindsWhatASlowMatcherFinds)
{
    std::mt19937 random(2023);
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        QString typed = randomText(random, round % 7 == 0 ? 12 : 4);
        if (round % 5 == 0)
            typed.insert(typed.size() / 2, u' ');
        const TextQuery query(typed);
        for (int asked = round % 4 == 0 ? 250 : 0; asked > 0; --asked) // from some number on it has a table
            (void)query.isIn(u"x"_qs);
        for (int i = 0; i < 6; ++i) {
            const QString text = randomText(random, 14);
            ASSERT_EQ(query.isIn(text), slow::isIn(typed, text, false))
                << typed.toStdString() << " in " << text.toStdString();
            ASSERT_EQ(query.isInName(text), slow::isIn(typed, text, true))
                << typed.toStdString() << " in the name " << text.toStdString();
            found += query.isIn(text) ? 1 : 0;
        }
    }
    EXPECT_GT(found, 1000);
    for (int round = 0; round < 1000; ++round) { // words longer than the scan keeps in mind
        const QString text = randomText(random, 40);
        QString typed = text.mid(3, 12).simplified().remove(u' ');
        if (round % 2 == 0 && !typed.isEmpty())
            typed.back() = u'q';
        const TextQuery query(typed);
        for (int asked = round % 4 < 2 ? 250 : 0; asked > 0; --asked)
            (void)query.isIn(text);
        ASSERT_EQ(query.isIn(text), slow::isIn(typed, text, false)) << typed.toStdString();
    }
}

TEST(TextQuery, APartOfATextAlwaysFindsIt)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random, 20);
        if (text.isEmpty())
            continue;
        auto from = qsizetype(random() % size_t(text.size()));
        from -= text.at(from).isLowSurrogate() ? 1 : 0;
        QString part = text.mid(from, 5);
        part.chop(part.back().isHighSurrogate() ? 1 : 0);
        const TextQuery query(part);
        EXPECT_TRUE(query.isIn(text) && query.isInName(text)) << text.toStdString();
    }
}

TEST(TextQuery, InitialsFindNamesWithGapsAndBeginningAnywhere)
{
    const QString reform = u"县发展改革局"_qs;
    for (const QString &typed : {u"xfgj"_qs, u"XFGJ"_qs, u"ｆｇｊ"_qs, u"县fgj"_qs, u"发g"_qs, u"fzggj"_qs,
             u"改革"_qs, u"g局"_qs, u"发改局"_qs, u" x  局 "_qs, u"xfzggj"_qs})
        EXPECT_TRUE(TextQuery(typed).isInName(reform)) << typed.toStdString();
    for (const QString &typed : {u"xfgw"_qs, u"jx"_qs, u"局县"_qs, u"xfggjj"_qs, u"发2"_qs, u"xfgj q"_qs})
        EXPECT_FALSE(TextQuery(typed).isInName(reform)) << typed.toStdString();
    EXPECT_TRUE(TextQuery(u"fgw"_qs).isInName(u"发展和改革委员会"_qs));
    EXPECT_TRUE(TextQuery(u"xms"_qs).isInName(u"厦门市"_qs));
    EXPECT_TRUE(TextQuery(u"lsj"_qs).isInName(u"绿色经济"_qs));
}

TEST(TextQuery, InTextsInitialsStandTogether)
{
    const QString title = u"推进鲁村至中庄道路建设（2期）"_qs;
    for (const QString &typed : {u"dljs"_qs, u"道l建s"_qs, u"js（2"_qs, u"js(2q"_qs, u"２期"_qs, u"tj lc"_qs})
        EXPECT_TRUE(TextQuery(typed).isIn(title)) << typed.toStdString();
    for (const QString &typed : {u"tjdl"_qs, u"道建"_qs, u"js2"_qs, u"tj bj"_qs})
        EXPECT_FALSE(TextQuery(typed).isIn(title)) << typed.toStdString();
    EXPECT_TRUE(TextQuery(u"gdp"_qs).isIn(u"人均GDP增长"_qs));
    EXPECT_TRUE(TextQuery(u"gdp"_qs).isIn(u"更大平台"_qs));
}

TEST(TextQuery, WordsMayBeFoundInDifferentTextsOfOneRecord)
{
    const TextQuery query(u"fgj 道路"_qs);
    const auto name = query.wordsInName(u"县发展改革局"_qs);
    const auto title = query.wordsIn(u"农村道路"_qs);
    EXPECT_FALSE(query.isAll(name) || query.isAll(title));
    EXPECT_TRUE(query.isAll(name | title));
}

TEST(TextQuery, NothingTypedFindsEverythingAndNothingBreaksIt)
{
    for (const QString &typed : {u""_qs, u"  \t\u3000\n"_qs}) {
        EXPECT_TRUE(TextQuery(typed).isEmpty());
        EXPECT_TRUE(TextQuery(typed).isIn(u"x"_qs) && TextQuery(typed).isInName(QString()));
    }
    EXPECT_FALSE(TextQuery(u"x"_qs).isIn(QString()));
    // More words than a query counts apart: the last of them is still asked for.
    const QString many = QString(u"县 "_qs).repeated(100);
    EXPECT_FALSE(TextQuery(many + u"乡"_qs).isIn(u"县"_qs));
    EXPECT_TRUE(TextQuery(many).isIn(many));
    // Halves of pairs, as a cut text has them.
    for (const char16_t half : {u'\xD840', u'\xDC00'}) {
        EXPECT_TRUE(TextQuery(QString(half)).isIn(QString(3, half)));
        EXPECT_FALSE(TextQuery(u"h"_qs).isIn(QString(3, half)));
    }
    EXPECT_TRUE(TextQuery(QString(100'000, u'x')).isIn(QString(100'001, u'县')));
}

TEST(TextQuery, NearerNamesComeFirst)
{
    using Nearness = TextQuery::Nearness;
    const auto of = [](const char16_t *typed, const char16_t *name) {
        return TextQuery(QString::fromUtf16(typed)).nearness(QString::fromUtf16(name));
    };
    EXPECT_EQ(of(u"县财政局", u"县财政局"), Nearness::Whole);
    EXPECT_EQ(of(u"县财", u"县财政局"), Nearness::Beginning);
    EXPECT_EQ(of(u"财政", u"县财政局"), Nearness::Part);
    EXPECT_EQ(of(u"xcz", u"县财政局"), Nearness::InitialsFromBeginning);
    EXPECT_EQ(of(u"czj", u"县财政局"), Nearness::Initials);
    EXPECT_EQ(of(u"xcj", u"县财政局"), Nearness::Gaps);
    EXPECT_EQ(of(u"xcw", u"县财政局"), std::nullopt);
    EXPECT_EQ(of(u"", u"县财政局"), Nearness::Beginning);
}
