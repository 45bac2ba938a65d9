#include <gtest/gtest.h>

#include "tests/ui/source/sampleplan.h"
#include "ui/panels/source/paper.h"

using namespace xushi;
using namespace xushi::source;

namespace
{

Paper sheet(const SamplePlan &sample, int width)
{
    Paper paper;
    paper.setText(sample.document().text);
    paper.setWidth(width);
    paper.setMarks(marksOf(*sample.plan, sample.document().id, openQuestions(*sample.plan)));
    return paper;
}

void measureAll(Paper &paper)
{
    for (int i = 0; i < paper.paragraphCount(); ++i)
        paper.measure(i);
}

} // namespace

TEST(Paper, EveryCharacterStandsInExactlyOneParagraph)
{
    const SamplePlan sample;
    const Paper paper = sheet(sample, 700);
    int next = 0;
    for (int i = 0; i < paper.paragraphCount(); ++i) {
        EXPECT_EQ(paper.span(i).start, next);
        next = paper.span(i).end + 1;
    }
    EXPECT_GE(next, paper.text().size());
}

TEST(Paper, ACharacterIsFoundWhereItIsDrawn)
{
    const SamplePlan sample;
    Paper paper = sheet(sample, 640);
    measureAll(paper);
    for (int position = 0; position < paper.text().size(); position += 7) {
        const int paragraph = paper.paragraphOf(position);
        const auto boxes = paper.boxes(paragraph, {position, position + 1});
        if (boxes.empty() || boxes.front().width() < 2)
            continue;
        EXPECT_EQ(paper.characterAt(boxes.front().center()), position);
    }
}

TEST(Paper, EstimatesAreNearWhatIsMeasured)
{
    const SamplePlan sample;
    Paper paper = sheet(sample, 700);
    const int estimated = paper.height();
    measureAll(paper);
    EXPECT_NEAR(estimated, paper.height(), paper.height() / 20.0);
}

TEST(Paper, ParagraphsFollowEachOtherWithoutGapsAfterMeasuring)
{
    const SamplePlan sample;
    Paper paper = sheet(sample, 431);
    measureAll(paper);
    for (int i = 1; i < paper.paragraphCount(); ++i)
        EXPECT_EQ(paper.top(i), paper.bottom(i - 1));
    EXPECT_EQ(paper.bottom(paper.paragraphCount() - 1), paper.height());
    const int before = paper.height();
    paper.setMarks({});
    measureAll(paper);
    EXPECT_NEAR(paper.height(), before, 20 * Paper::lineHeight);
}

TEST(Paper, TheInnermostMarkIsTaken)
{
    Paper paper;
    paper.setText(QStringLiteral("新增市级创新平台5家以上"));
    paper.setWidth(400);
    const RecordRef target {RecordKind::Target, 7};
    Marks marks;
    marks.marks = {{{0, 12}, MarkKind::Quote, target, QStringLiteral("quote")},
        {{8, 10}, MarkKind::Figure, target, QStringLiteral("value")}};
    paper.setMarks(marks);
    EXPECT_EQ(paper.markAt(2)->kind, MarkKind::Quote);
    EXPECT_EQ(paper.markAt(9)->kind, MarkKind::Figure);
    EXPECT_EQ(paper.markAt(40), nullptr);
    EXPECT_EQ(paper.markAt(-1), nullptr);
}

TEST(Paper, NothingFitsOnNoPaper)
{
    Paper paper;
    paper.setText({});
    paper.setWidth(300);
    EXPECT_EQ(paper.paragraphCount(), 0);
    EXPECT_EQ(paper.paragraphAt(10), -1);
    EXPECT_EQ(paper.characterAt({5, 5}), -1);
}
