#include <gtest/gtest.h>

#include <random>

#include <QStringList>

#include "core/store/filenames.h"

using namespace xushi::store;

TEST(FileNames, AreCleanedOfWhatMisleadsOrIsNotTaken)
{
    const std::vector<std::pair<QString, QString>> names {{u"进展情况.docx"_qs, u"进展情况.docx"_qs},
        {u"../../etc/passwd"_qs, u"passwd"_qs}, {u"C:\\临时\\表.xlsx"_qs, u"表.xlsx"_qs},
        {u"a<b>:\"c|?*.txt"_qs, u"abc.txt"_qs}, {u"  照 片 .jpg "_qs, u"照 片 .jpg"_qs},
        {u"...隐藏"_qs, u"隐藏"_qs}, {u"末尾. . "_qs, u"末尾"_qs}, {u"con.txt"_qs, u"_con.txt"_qs},
        {u"报告\u202Excod.exe"_qs, u"报告xcod.exe"_qs}, {u"行\n行\t.txt"_qs, u"行行.txt"_qs},
        {u"///"_qs, QString()}, {QString(), QString()}, {u".."_qs, QString()}};
    for (const auto &[name, clean] : names)
        EXPECT_EQ(cleanFileName(name), clean) << name.toStdString();
    const QString longName = cleanFileName(QString(500, u'长') + u".docx"_qs);
    EXPECT_LE(longName.toUtf8().size(), 180);
    EXPECT_TRUE(longName.endsWith(u"长.docx"_qs));
}

TEST(FileNames, CleaningIsDoneAtOnceAndNeverLeavesAPath)
{
    std::mt19937 random(3);
    const QString signs = u"ab.. /\\:*?\u202E\t县乡😀_-"_qs;
    for (int round = 0; round < 5000; ++round) {
        QString name;
        for (unsigned left = random() % 40; left > 0; --left)
            name += signs.at(qsizetype(random() % size_t(signs.size())));
        const QString clean = cleanFileName(name);
        EXPECT_EQ(cleanFileName(clean), clean) << name.toStdString();
        EXPECT_FALSE(clean.contains(u'/') || clean.contains(u'\\') || clean.startsWith(u'.'))
            << name.toStdString();
    }
}

TEST(FileNames, ProgramsAreKnownByTheirEndingOrTheirFirstBytes)
{
    for (const QString &name : {u"setup.EXE"_qs, u"表.xlsx.vbs"_qs, u"run.sh"_qs, u"快捷方式.lnk"_qs,
             u"a.desktop"_qs, u"disk.iso"_qs, u"x.ps1"_qs})
        EXPECT_TRUE(isProgram(name, "PK\x03\x04")) << name.toStdString();
    EXPECT_TRUE(isProgram(u"photo.jpg"_qs, "MZ\x90"));
    EXPECT_TRUE(isProgram(u"无后缀"_qs,
        "\x7f"
        "ELF\x02"));
    EXPECT_TRUE(isProgram(u"readme"_qs, "#!/bin/sh"));
    for (const QString &name :
        {u"通知.docx"_qs, u"照片.JPG"_qs, u"台账.xlsx"_qs, u"文件.pdf"_qs, u"说明"_qs, u"包.zip"_qs})
        EXPECT_FALSE(isProgram(name, "%PDF-1.7")) << name.toStdString();
}
