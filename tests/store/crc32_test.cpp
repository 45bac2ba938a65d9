#include <gtest/gtest.h>

#include <random>

#include <QByteArray>
#include <zlib.h>

#include "core/store/crc32.h"

using namespace xushi;

TEST(Crc32, IsThatOfZlibForAnyLengthPlaceAndStart)
{
    std::mt19937 random(11);
    QByteArray bytes(100'000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random());
    for (int round = 0; round < 3000; ++round) {
        const auto from = qsizetype(random() % 300);
        const auto size = qsizetype(random() % (round % 10 == 0 ? 99'000U : 300U));
        const quint32 start = round % 3 == 0 ? 0 : quint32(random());
        const auto *data = reinterpret_cast<const Bytef *>(bytes.constData() + from);
        ASSERT_EQ(store::crc32(start, QByteArrayView(bytes).sliced(from, size)),
            ::crc32_z(start, data, size_t(size)))
            << from << ' ' << size;
    }
}

TEST(Crc32, GoesOnWhereThePieceBeforeEnded)
{
    EXPECT_EQ(store::crc32(0, "123456789"), 0xcbf43926U); // the check value of the standard
    const QByteArray bytes(10'000, 'x');
    quint32 crc = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 77)
        crc = store::crc32(crc, QByteArrayView(bytes).sliced(at, qMin<qsizetype>(77, bytes.size() - at)));
    EXPECT_EQ(crc, store::crc32(0, bytes));
    EXPECT_EQ(store::crc32(5, {}), 5U);
}
