#include "core/report/signaturelayout.h"

#include <gtest/gtest.h>

#include "core/report/sections.h"

using namespace xushi::report;

namespace
{

const QDate shortDay(2023, 7, 5); // 2023年7月5日: 6 characters
const QDate longDay(2023, 12, 15); // 7 characters

} // namespace

TEST(SignatureLayout, SealedNameIsCentredOnTheDate)
{
    const auto layout = layOut({QStringLiteral("沂源县人民政府办公室"), shortDay, true});
    EXPECT_DOUBLE_EQ(layout.dateIndent, 4);
    EXPECT_DOUBLE_EQ(layout.nameIndent + 10 / 2.0, layout.dateIndent + 6 / 2.0);
    const auto tooLong = layOut({QString(20, u'县'), shortDay, true});
    EXPECT_DOUBLE_EQ(tooLong.nameIndent, 0);
    EXPECT_DOUBLE_EQ(tooLong.nameIndent + 20 / 2.0, tooLong.dateIndent + 6 / 2.0);
}

TEST(SignatureLayout, PlainDateBeginsTwoRightOfTheName)
{
    for (const QString &issuer : {QStringLiteral("县督查室"), QStringLiteral("沂源县人民政府办公室")}) {
        const auto layout = layOut({issuer, longDay, false});
        const double nameStart = layout.nameIndent + static_cast<double>(issuer.size());
        const double dateStart = layout.dateIndent + 7;
        EXPECT_DOUBLE_EQ(nameStart - dateStart, 2);
        EXPECT_DOUBLE_EQ(std::min(layout.nameIndent, layout.dateIndent), 2);
    }
}

TEST(Sections, WideTablesTakeTheirTitleAlong)
{
    Table wide;
    wide.wide = true;
    Document document;
    document.blocks
        = {Paragraph {}, AttachmentStart {QStringLiteral("附件")}, Title {}, wide, wide, Paragraph {}};
    EXPECT_EQ(sectionsOf(document), (std::vector<Section> {{0, 1, false}, {1, 5, true}, {5, 6, false}}));
    EXPECT_EQ(sectionsOf(Document {}), (std::vector<Section> {{0, 0, false}}));
}
