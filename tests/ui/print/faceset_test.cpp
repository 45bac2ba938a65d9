#include "ui/print/faceset.h"

#include <gtest/gtest.h>

#include <QFontDatabase>

namespace xushi::print
{
namespace
{

TEST(Face, IsOpenedOnlyUnderItsExactName)
{
    EXPECT_FALSE(Face::open(QStringLiteral("没有这种字体_GB2312"), QFont::Normal));
    const FaceSet faces;
    for (const FaceUse &use : faces.uses())
        EXPECT_TRUE(QFontDatabase::hasFamily(use.used)) << qPrintable(use.used);
}

TEST(FaceSet, SaysForEachRoleWhatWasWantedAndUsed)
{
    const FaceSet faces;
    ASSERT_EQ(faces.uses().size(), static_cast<size_t>(roleCount));
    const report::FaceNames names;
    EXPECT_EQ(faces.uses()[0].wanted, names.title);
    EXPECT_EQ(faces.uses()[1].wanted, names.body);
    qsizetype substituted = 0;
    for (const FaceUse &use : faces.uses()) {
        EXPECT_EQ(faces.face(use.role)->family(), use.used);
        substituted += use.genuine ? 0 : 1;
        for (const QString &sentence : faces.substitutions())
            EXPECT_FALSE(use.genuine && sentence.contains(use.wanted));
    }
    EXPECT_EQ(faces.substitutions().size(), substituted);
}

TEST(FaceSet, TakesTheWantedFaceWhereItIsInstalled)
{
    report::FaceNames names;
    names.body = QStringLiteral("AR PL UMing CN");
    const FaceSet faces(names);
    if (!QFontDatabase::hasFamily(names.body))
        GTEST_SKIP() << "AR PL UMing is not installed";
    EXPECT_EQ(faces.uses()[1], (FaceUse {Role::Body, names.body, names.body, true}));
}

TEST(FaceSet, OneFamilyInTwoRolesIsOneFace)
{
    report::FaceNames names;
    names.body = names.number = names.second = QStringLiteral("AR PL UMing CN");
    const FaceSet faces(names);
    EXPECT_EQ(faces.face(Role::Body), faces.face(Role::Number));
}

TEST(FaceSet, EveryCommonCharacterHasAGlyphInEveryRole)
{
    const FaceSet faces;
    const QString text = QStringLiteral("序时二〇二三年0123456789.%‰℃“”‘’《》〔〕（）—…～−·①＋镕堃㸆");
    for (const Role role : {Role::Title, Role::Body, Role::Second, Role::First, Role::Number})
        for (const uint character : text.toUcs4())
            EXPECT_NE(faces.choose(role, character).glyph.index, 0u)
                << qPrintable(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
}

TEST(FaceSet, IdeographsAreAnEmWide)
{
    const FaceSet faces;
    for (const Role role : {Role::Title, Role::Body, Role::Second, Role::First, Role::Number})
        for (const char32_t character : {U'序', U'，', U'（', U'。'})
            EXPECT_NEAR(faces.choose(role, character).glyph.advance, 1, 0.001);
}

TEST(FaceSet, FiguresAreEquallyWide)
{
    const FaceSet faces;
    for (const Role role : {Role::Body, Role::First, Role::Number})
        for (char32_t digit = U'1'; digit <= U'9'; ++digit)
            EXPECT_NEAR(
                faces.choose(role, digit).glyph.advance, faces.choose(role, U'0').glyph.advance, 0.002);
}

TEST(LoadBundledFaces, PassesOverFoldersThatAreNotThere)
{
    EXPECT_TRUE(loadBundledFaces({QStringLiteral("/no/such/folder")}).isEmpty());
}

} // namespace
} // namespace xushi::print
