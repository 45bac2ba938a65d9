#include "core/store/sha256.h"

#include <gtest/gtest.h>

#include <QTemporaryFile>

using namespace xushi::store;

// FIPS 180-4, the published examples.
TEST(Sha256, GivesThePublishedSums)
{
    EXPECT_EQ(sha256(""), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    EXPECT_EQ(
        sha256("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST(Sha256, OfAFileEqualsOfItsBytes)
{
    QTemporaryFile file;
    const QByteArray bytes(600'000, 'x');
    ASSERT_TRUE(file.open());
    file.write(bytes);
    file.flush();
    EXPECT_EQ(sha256OfFile(file.fileName()).value(), sha256(bytes));
    EXPECT_FALSE(sha256OfFile(file.fileName() + u'x'));
}

TEST(Sha256, OnlyLowerCaseHexadecimalOfFullLengthIsASum)
{
    const QString sum = sha256("abc");
    EXPECT_TRUE(isSha256(sum));
    EXPECT_FALSE(isSha256(sum.toUpper()));
    EXPECT_FALSE(isSha256(sum.chopped(1)));
    EXPECT_FALSE(isSha256(sum.chopped(1) + u'g'));
}
