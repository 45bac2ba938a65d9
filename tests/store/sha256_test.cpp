#include "core/store/sha256.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QTemporaryFile>

#include "tests/store/storefixtures.h"

using namespace xushi::store;

// FIPS 180-4, the published examples.
TEST(Sha256, GivesThePublishedSums)
{
    EXPECT_EQ(sha256(""), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    EXPECT_EQ(
        sha256("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

// In pieces of any length, with and without the processor's instructions: as Qt has it.
TEST(Sha256, EqualsQtsForAnyBytesInAnyPieces)
{
    std::mt19937 random(7);
    for (int length = 0; length < 400; ++length) {
        const QByteArray bytes = xushi::store::testing::randomBytes(random, length);
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        for (const Sha256::Engine engine : {Sha256::Engine::Fastest, Sha256::Engine::Portable}) {
            Sha256 sum(engine);
            for (qsizetype at = 0; at < length;) {
                const qsizetype piece = std::min<qsizetype>(random() % 150, length - at);
                sum.add(QByteArrayView(bytes).sliced(at, piece));
                at += piece;
            }
            EXPECT_EQ(sum.result().toLatin1(), expected) << length;
        }
    }
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
