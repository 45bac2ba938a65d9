#include <gtest/gtest.h>

#include <random>

#include "core/notice/noticereader.h"
#include "core/notice/wrappedlines.h"
#include "tests/notice/samples.h"

namespace xushi::notice
{

namespace
{

class SpanCheck
{
public:
    explicit SpanCheck(const NoticeDraft &draft)
        : m_draft(draft)
    {
    }

    void run() const
    {
        for (const Quoted *fact : {&m_draft.title, &m_draft.planTitle, &m_draft.documentNumber,
                 &m_draft.issuer, &m_draft.addressees, &m_draft.preamble})
            check(*fact);
        for (const SectionDraft &section : m_draft.sections) {
            check(section.number);
            check(section.title);
            EXPECT_LT(section.parent, int(m_draft.sections.size()));
        }
        for (const TaskDraft &task : m_draft.tasks)
            check(task);
        for (const TargetDraft &target : m_draft.documentTargets)
            check(target);
    }

private:
    void check(const Quoted &quoted) const
    {
        EXPECT_GE(quoted.span.start, 0);
        EXPECT_LE(quoted.span.end, m_draft.text.size());
        EXPECT_EQ(m_draft.text.mid(quoted.span.start, quoted.span.end - quoted.span.start).toStdString(),
            quoted.text.toStdString());
    }
    void check(const TargetDraft &target) const
    {
        check(target.figure);
        check(target.quote);
        EXPECT_LE(target.quote.span.start, target.figure.span.start);
        EXPECT_GE(target.quote.span.end, target.figure.span.end);
        EXPECT_FALSE(target.unit.isEmpty());
        EXPECT_FALSE(target.name.isEmpty() && target.doubt.isEmpty());
    }
    void check(const TaskDraft &task) const
    {
        for (const Quoted *part : {&task.number, &task.title, &task.body, &task.responsibilityText})
            check(*part);
        for (const ResponsibilityDraft &party : task.responsibilities) {
            check(party.department);
            EXPECT_FALSE(party.department.text.isEmpty());
        }
        for (const TargetDraft &target : task.targets)
            check(target);
        for (const CommitmentDraft &commitment : task.commitments)
            check(commitment.quote);
        for (const DeadlineDraft &deadline : task.deadlines) {
            check(deadline.phrase);
            check(deadline.clause);
        }
        EXPECT_LT(task.section, int(m_draft.sections.size()));
        EXPECT_LT(task.parent, int(m_draft.tasks.size()));
    }

    const NoticeDraft &m_draft;
};

void expectLaws(const QString &text)
{
    const auto draft = readNotice(text);
    if (!draft) {
        EXPECT_FALSE(draft.error().message.isEmpty());
        return;
    }
    SpanCheck(*draft).run();
    EXPECT_TRUE(readNotice(text).value() == *draft); // the same text gives the same draft
}

// Cuts, doubles, moves and replaces pieces; pieces that matter to the grammar are put in at random places.
QString mutated(QString text, std::mt19937 &random)
{
    static const QStringList pieces {QStringLiteral("("), QStringLiteral(")"), QStringLiteral("（"),
        QStringLiteral("“"), QStringLiteral("。"), QStringLiteral("、"), QStringLiteral("\n"),
        QStringLiteral("12"), QStringLiteral("亿元以上"), QStringLiteral("分别达到3家、4家"),
        QStringLiteral("责任单位："), QStringLiteral("牵头"), QStringLiteral("同上"), QStringLiteral("等"),
        QStringLiteral("一、"), QStringLiteral("1."), QStringLiteral("（一）"), QStringLiteral("年底前"),
        QStringLiteral("2025年6月"), QStringLiteral("——"), QString(QChar(0xD83D)), QString(QChar(0)),
        QStringLiteral("三千万"), QStringLiteral("至少一个"), QStringLiteral("高于全市平均水平2个百分点"),
        QStringLiteral("第三条"), QStringLiteral("："), QStringLiteral("999999999999999999999"),
        QStringLiteral("5-8%"), QStringLiteral("\t \u3000")};
    const auto place = [&] { return text.isEmpty() ? 0 : qsizetype(random() % std::size_t(text.size())); };
    for (int i = 0; i < 12; ++i) {
        const qsizetype at = place();
        const qsizetype length = std::min<qsizetype>(qsizetype(random() % 60), text.size() - at);
        switch (random() % 4) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(place(), text.mid(at, length));
            break;
        default:
            text.insert(at, pieces[qsizetype(random() % std::size_t(pieces.size()))]);
        }
    }
    return text;
}

QString head(const QString &text, qsizetype length)
{
    return text.left(length);
}

} // namespace

TEST(Laws, HoldForEverySample)
{
    for (const Sample &sample : allSamples()) {
        SCOPED_TRACE(sample.noticePath.toStdString());
        const QString text = fileText(sample.noticePath);
        expectLaws(text);
        const QString joined = joinWrappedLines(text);
        EXPECT_TRUE(joinWrappedLines(joined) == joined);
    }
}

TEST(Laws, HoldForMutatedNotices)
{
    std::mt19937 random(20230705);
    for (const Sample &sample : allSamples()) {
        const QString text = head(fileText(sample.noticePath), 4000);
        for (int round = 0; round < 40; ++round) {
            const QString broken = mutated(text, random);
            SCOPED_TRACE(sample.noticePath.toStdString() + " round " + std::to_string(round));
            expectLaws(broken);
            if (testing::Test::HasFailure())
                return;
        }
    }
}

TEST(Laws, HoldForTextCutAnywhere)
{
    const QString text = countyNotice();
    for (qsizetype length = 0; length < 3000; length += 37)
        expectLaws(head(text, length));
}

TEST(Laws, HoldForRandomText)
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        QString text = QStringLiteral("一、甲\n1.乙。");
        for (int i = 0; i < 2000; ++i)
            text.append(QChar(char16_t(random() % (round % 2 ? 0x10000 : 0x80))));
        expectLaws(text);
    }
}

// Shapes that make a careless reader quadratic; each is long enough that such a reader would not come back.
TEST(Laws, LongMonotonousTextIsReadInProportion)
{
    const QString start = QStringLiteral("一、甲\n1.乙。");
    for (const QString &piece : {QStringLiteral("(“《["), QStringLiteral(")”》]"), QStringLiteral("新增5家"),
             QStringLiteral("5家、"), QStringLiteral("年内"), QStringLiteral("县甲局、"),
             QStringLiteral("\n1.同上(同上)"), QStringLiteral("\n(一)甲。责任单位:县甲局"),
             QStringLiteral("甲"), QStringLiteral("9"), QStringLiteral("十"), QStringLiteral("和"),
             QStringLiteral("分别3家、"), QStringLiteral("县甲局牵头,"), QStringLiteral("\n①"),
             QStringLiteral("责任单位:"), QStringLiteral("高于"), QStringLiteral("\"")}) {
        const QString text = start + piece.repeated(60'000 / piece.size());
        SCOPED_TRACE(piece.toStdString());
        (void)readNotice(text);
        (void)readNotice(start + u'(' + piece.repeated(60'000 / piece.size()) + QStringLiteral("牵头)"));
    }
}

TEST(Laws, ANoticeRepeatedHasAllItsTasksEachTime)
{
    const QString text = countyNotice();
    const auto once = readNotice(text);
    const auto repeated = readNotice(text.repeated(5));
    ASSERT_TRUE(once && repeated);
    EXPECT_EQ(repeated->tasks.size(), 5 * once->tasks.size());
    std::size_t single = 0, all = 0;
    for (const TaskDraft &task : once->tasks)
        single += task.targets.size();
    for (const TaskDraft &task : repeated->tasks)
        all += task.targets.size();
    EXPECT_EQ(all, 5 * single);
}

} // namespace xushi::notice
