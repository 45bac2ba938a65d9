#include <gtest/gtest.h>

#include <QStringEncoder>

#include "core/notice/noticereader.h"

namespace xushi::notice
{

namespace
{

const QString sample = QStringLiteral("一、甲\n1.乙。丙，新增５家。（县甲局负责）\n");

QByteArray bytesOf(QStringEncoder encoder, const QString &text)
{
    return encoder.encode(text);
}

} // namespace

TEST(Decoding, EveryEncodingGivesTheSameText)
{
    using Flag = QStringConverter::Flag;
    EXPECT_EQ(decodeNoticeText(sample.toUtf8()).value(), sample);
    EXPECT_EQ(decodeNoticeText("\xEF\xBB\xBF" + sample.toUtf8()).value(), sample);
    EXPECT_EQ(
        decodeNoticeText(bytesOf(QStringEncoder(QStringEncoder::Utf16LE, Flag::WriteBom), sample)).value(),
        sample);
    EXPECT_EQ(
        decodeNoticeText(bytesOf(QStringEncoder(QStringEncoder::Utf16BE, Flag::WriteBom), sample)).value(),
        sample);
    QStringEncoder gb("GB18030");
    ASSERT_TRUE(gb.isValid());
    EXPECT_EQ(decodeNoticeText(bytesOf(std::move(gb), sample)).value(), sample);
}

TEST(Decoding, LineEndsBecomeOne)
{
    EXPECT_EQ(decodeNoticeText("a\r\nb\rc\n").value(), QStringLiteral("a\nb\nc\n"));
}

TEST(Decoding, WhatIsNoTextIsRefusedInASentence)
{
    for (const QByteArray &bytes :
        {QByteArray("PK\x03\x04xxxx"), QByteArray("\xD0\xCF\x11\xE0xxxx"), QByteArray("%PDF-1.7"),
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\x00\x00\x00",
                10),
            QByteArray("\x01\x02\x03\x04\x05\x06")}) {
        const auto text = decodeNoticeText(bytes);
        ASSERT_FALSE(text);
        EXPECT_EQ(text.error().kind, ErrorKind::Foreign);
        EXPECT_TRUE(text.error().message.endsWith(u'.'));
    }
}

TEST(Decoding, NothingIsRefused)
{
    EXPECT_EQ(decodeNoticeText({}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(decodeNoticeText(" \n\t ").error().kind, ErrorKind::Invalid);
    EXPECT_EQ(decodeNoticeText("\xEF\xBB\xBF").error().kind, ErrorKind::Invalid);
}

TEST(Reading, TextWithoutATaskIsRefusedInASentence)
{
    EXPECT_EQ(readNotice({}).error().kind, ErrorKind::Invalid);
    const auto letter = readNotice(QStringLiteral("各位同事：\n明天开会。\n"));
    ASSERT_FALSE(letter);
    EXPECT_EQ(letter.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(letter.error().message.isEmpty());
}

} // namespace xushi::notice
