#include <gtest/gtest.h>

#include <QBuffer>
#include <QSaveFile>

#include "core/store/archivereader.h"
#include "core/store/archivewriter.h"
#include "core/store/sha256.h"
#include "tests/store/storefixtures.h"
#include "tests/store/zipforge.h"

using namespace xushi;
using namespace xushi::store;
using namespace xushi::store::testing;
using Packing = ArchiveWriter::Packing;

namespace
{

using Contents = std::map<QString, QByteArray>;

const QString database = QStringLiteral("plan.sqlite");

QString attachment(const QByteArray &content, const QString &extension = QStringLiteral("pdf"))
{
    return QStringLiteral("attachments/%1.%2").arg(sha256(content), extension);
}

QByteArray pack(const Contents &contents, QIODevice *device = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArchiveWriter writer(device ? *device : buffer);
    for (const auto &[name, content] : contents)
        EXPECT_TRUE(writer.addBytes(name, content, name == database ? Packing::Deflate : Packing::Store));
    EXPECT_TRUE(writer.finish(QStringLiteral("1.2.3"), QStringLiteral("test")));
    return buffer.data();
}

Contents randomContents(std::mt19937 &random)
{
    Contents contents {
        {database, randomBytes(random, static_cast<int>(random() % 300'000), 1 + random() % 9)}};
    for (unsigned i = random() % 5; i > 0; --i) {
        const QByteArray content = randomBytes(random, static_cast<int>(random() % 200'000));
        contents[attachment(content)] = content;
    }
    if (random() % 2 == 0)
        contents[QStringLiteral("preview.png")] = randomBytes(random, 500);
    return contents;
}

class Archive : public ::testing::Test
{
protected:
    Result<ArchiveReader> open(const QByteArray &zip, const ZipLimits &limits = {})
    {
        write(path, zip);
        return ArchiveReader::open(path, limits);
    }
    // All that is in the file, or the error.
    Result<Contents> unpack(const QByteArray &zip)
    {
        Result<ArchiveReader> reader = open(zip);
        if (!reader)
            return tl::unexpected(reader.error());
        Contents contents;
        for (const ManifestEntry &entry : reader->manifest().entries) {
            const Result<QByteArray> content = reader->read(entry.name);
            if (!content)
                return tl::unexpected(content.error());
            contents[entry.name] = *content;
        }
        return contents;
    }
    std::optional<ErrorKind> refusal(const std::vector<ForgedEntry> &entries)
    {
        return kindOf(unpack(forgeZip(entries)));
    }
    Folder folder;
    QString path = folder.path(QStringLiteral("plan.xushi"));
};

const std::vector<std::pair<QByteArray, QByteArray>> sample {{"plan.sqlite", QByteArray(5000, 'd')}};

} // namespace

TEST_F(Archive, WhatIsWrittenIsReadBackByteForByte)
{
    std::mt19937 random(1);
    for (int round = 0; round < 25; ++round) {
        const Contents contents = randomContents(random);
        const QByteArray zip = pack(contents);
        EXPECT_EQ(unpack(zip).value(), contents) << round;
        EXPECT_EQ(pack(contents), zip) << "the same plan gives the same bytes";
    }
}

TEST_F(Archive, BeginsWithTheStoredMimeType)
{
    const QByteArray zip = pack({{database, "x"}});
    EXPECT_EQ(zip.mid(30, 8), "mimetype");
    EXPECT_EQ(zip.mid(38, 30), "application/vnd.xushi.plan+zip");
}

// Every byte of a file is turned into some other one: either it is noticed, or nothing depends on it.
TEST_F(Archive, AnyChangedByteIsNoticedOrChangesNothing)
{
    std::mt19937 random(2);
    const QByteArray inside = randomBytes(random, 700);
    const Contents contents {{database, randomBytes(random, 3000, 7)}, {attachment(inside), inside}};
    const QByteArray zip = pack(contents);
    int unnoticed = 0;
    for (int at = 0; at < zip.size(); ++at) {
        QByteArray mutated = zip;
        mutated[at] = static_cast<char>(mutated[at] ^ static_cast<char>(1 + random() % 255));
        const Result<Contents> read = unpack(mutated);
        unnoticed += read ? 1 : 0;
        if (read)
            EXPECT_EQ(*read, contents) << at;
        else
            EXPECT_TRUE(kindOf(read) == ErrorKind::Damaged || kindOf(read) == ErrorKind::Foreign) << at;
    }
    EXPECT_LT(unnoticed, 100) << "only times, attributes and versions of the few headers may be free";
}

TEST_F(Archive, AFileCutOffAnywhereIsNoticed)
{
    const QByteArray zip = pack({{database, QByteArray(2000, 'x')}});
    for (int length = 0; length < zip.size(); ++length) {
        const std::optional<ErrorKind> kind = kindOf(unpack(zip.left(length)));
        EXPECT_EQ(kind, length < 68 ? ErrorKind::Foreign : ErrorKind::Damaged) << length;
    }
    EXPECT_EQ(kindOf(unpack(zip + 'x')), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(unpack('x' + zip)), ErrorKind::Foreign);
}

TEST_F(Archive, WhatIsNotOursIsForeign)
{
    std::mt19937 random(3);
    EXPECT_EQ(kindOf(open({})), ErrorKind::Foreign);
    EXPECT_EQ(kindOf(open("一、重点工作任务")), ErrorKind::Foreign);
    EXPECT_EQ(kindOf(open(randomBytes(random, 5000))), ErrorKind::Foreign);
    EXPECT_EQ(kindOf(open(forgeZip({ForgedEntry::deflated("[Content_Types].xml", "<Types/>")}))),
        ErrorKind::Foreign);
    EXPECT_EQ(
        kindOf(open(forgeZip({ForgedEntry::stored("mimetype", "application/vnd.oasis.opendocument.text")}))),
        ErrorKind::Foreign);
    EXPECT_EQ(kindOf(ArchiveReader::open(folder.path(QStringLiteral("none")))), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(ArchiveReader::open(folder.path())), ErrorKind::Unreadable);
}

TEST_F(Archive, ALaterFormatIsRefusedAsTooNewWhateverElseIsInIt)
{
    std::vector<ForgedEntry> entries = forgeContainer(sample, containerFormat + 1);
    EXPECT_EQ(refusal(entries), ErrorKind::TooNew);
    entries.insert(entries.begin() + 1, ForgedEntry::stored("blocks/1.zst", "new kind of entry"));
    EXPECT_EQ(refusal(entries), ErrorKind::TooNew);
    EXPECT_EQ(refusal(forgeContainer(sample)), std::nullopt);
}

TEST_F(Archive, OddNamesAreRefused)
{
    const QByteArray content = "x";
    const QByteArray sum = sha256(content).toLatin1();
    const QByteArrayList names {"../plan.sqlite", "/plan.sqlite", "attachments\\x.pdf",
        "attachments/../x.pdf", "./plan.sqlite", "C:plan.sqlite", "attachments/", "attachments/x.pdf",
        "attachments/" + sum, "attachments/" + sum + ".PDF", "attachments/" + sum + ".",
        "attachments/" + sum + ".a/b", "Plan.sqlite", "notes.txt", "",
        "attachments/" + sha256("y").toLatin1() + ".pdf", "计划.sqlite", QByteArray(300, 'a'),
        QByteArray("plan.sqlite\0.x", 14)};
    for (const QByteArray &name : names) {
        EXPECT_EQ(refusal(forgeContainer({sample.front(), {name, content}})), ErrorKind::Damaged)
            << name.toStdString();
    }
    EXPECT_EQ(
        refusal(forgeContainer({sample.front(), {"attachments/" + sum + ".pdf", content}})), std::nullopt);
}

TEST_F(Archive, ANameThatOccursTwiceIsRefused)
{
    EXPECT_EQ(refusal(forgeContainer({sample.front(), sample.front()})), ErrorKind::Damaged);
    EXPECT_EQ(refusal(forgeContainer({sample.front(), {"PLAN.SQLITE", "x"}})), ErrorKind::Damaged);
    EXPECT_EQ(refusal(forgeContainer({sample.front(), {"manifest.json", "{}"}})), ErrorKind::Damaged);
}

TEST_F(Archive, EncryptionOtherMethodsAndAnyExtraAreRefused)
{
    const auto refusalWith = [&](auto change) {
        std::vector<ForgedEntry> entries = forgeContainer(sample);
        change(entries[1]);
        return refusal(entries);
    };
    EXPECT_EQ(refusalWith([](ForgedEntry &) {}), std::nullopt);
    EXPECT_EQ(refusalWith([](ForgedEntry &entry) { entry.flags = 0x0001; }), ErrorKind::Damaged);
    EXPECT_EQ(refusalWith([](ForgedEntry &entry) { entry.flags = 0x0008; }), ErrorKind::Damaged);
    EXPECT_EQ(refusalWith([](ForgedEntry &entry) { entry.flags = 0x0040; }), ErrorKind::Damaged);
    for (const quint16 method : {1, 9, 12, 14, 93, 99})
        EXPECT_EQ(refusalWith([&](ForgedEntry &entry) { entry.method = method; }), ErrorKind::Damaged)
            << method;
    EXPECT_EQ(refusalWith([](ForgedEntry &entry) { entry.extra = QByteArray(8, 'e'); }), ErrorKind::Damaged);
    EXPECT_EQ(refusalWith([](ForgedEntry &entry) { entry.comment = "c"; }), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(unpack(forgeZip(forgeContainer(sample), "comment"))), ErrorKind::Damaged);
}

TEST_F(Archive, OverlappingHiddenAndMisplacedEntriesAreRefused)
{
    std::vector<ForgedEntry> entries = forgeContainer({sample.front(), {"preview.png", "x"}});
    EXPECT_EQ(refusal(entries), std::nullopt);
    std::vector<ForgedEntry> overlapping = entries;
    overlapping[2].offset = 68; // that of plan.sqlite
    EXPECT_EQ(refusal(overlapping), ErrorKind::Damaged);
    std::vector<ForgedEntry> gap = entries;
    gap[2].gap = "nobody reads this";
    EXPECT_EQ(refusal(gap), ErrorKind::Damaged);
    std::swap(entries[1], entries[2]);
    EXPECT_EQ(refusal(entries), ErrorKind::Damaged) << "the manifest lists them in another order";
}

TEST_F(Archive, MoreThanTheLimitsIsRefusedBeforeItIsUnpacked)
{
    const QByteArray zip = forgeZip(forgeContainer({{"plan.sqlite", QByteArray(100'000, 'd')}}));
    EXPECT_EQ(kindOf(open(zip)), std::nullopt);
    EXPECT_EQ(kindOf(open(zip, {.entries = 2})), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(open(zip, {.entrySize = 99'999})), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(open(zip, {.totalSize = 100'000})), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(open(zip, {.ratioFloor = 99'999})), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(open(zip, {.ratio = 2000, .ratioFloor = 99'999})), std::nullopt);
}

TEST_F(Archive, ABombThatLiesAboutItsSizeIsStoppedWhileInflating)
{
    const QByteArray honest(1000, 0);
    std::vector<ForgedEntry> entries = forgeContainer({{"plan.sqlite", honest}});
    entries[1].packed = ForgedEntry::deflated("plan.sqlite", QByteArray(50'000'000, 0)).packed;
    Result<ArchiveReader> reader = open(forgeZip(entries));
    ASSERT_TRUE(reader);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> extracted = reader->extract(database, buffer);
    EXPECT_LE(buffer.size(), honest.size());
    EXPECT_TRUE(!extracted || buffer.data() == honest);
    entries[1].packed = ForgedEntry::deflated("plan.sqlite", QByteArray(50'000'000, 1)).packed;
    EXPECT_EQ(refusal(entries), ErrorKind::Damaged);
}

// QuaZip tells of an inflate error before close() only, of a CRC error after it only.
TEST_F(Archive, InflateErrorsAndCrcErrorsAreBothSeen)
{
    std::vector<ForgedEntry> entries = forgeContainer(sample);
    std::vector<ForgedEntry> broken = entries;
    broken[1].packed = QByteArray(broken[1].packed.size(), '\xff');
    EXPECT_EQ(refusal(broken), ErrorKind::Damaged);
    broken = entries;
    broken[1].packed.chop(3);
    EXPECT_EQ(refusal(broken), ErrorKind::Damaged);
    broken = entries;
    broken[1].crc ^= 1;
    EXPECT_EQ(refusal(broken), ErrorKind::Damaged);
    Result<ArchiveReader> reader = open(forgeZip(broken));
    ASSERT_TRUE(reader);
    EXPECT_EQ(kindOf(reader->verify({database})), ErrorKind::Damaged) << "CRC alone, without the sum";
}

TEST_F(Archive, ContentThatOnlyTheManifestDisownsIsDamaged)
{
    std::vector<ForgedEntry> entries = forgeContainer(sample);
    QByteArray other(5000, 'd');
    other[77] = 'e';
    entries[1] = ForgedEntry::deflated("plan.sqlite", other);
    EXPECT_EQ(refusal(entries), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(open(forgeZip(entries))->verify()), ErrorKind::Damaged);
}

TEST_F(Archive, ManifestAndContentMustListTheSame)
{
    std::vector<ForgedEntry> entries = forgeContainer(sample);
    std::vector<ForgedEntry> more = entries;
    more.insert(more.begin() + 2, ForgedEntry::stored("preview.png", "x"));
    EXPECT_EQ(refusal(more), ErrorKind::Damaged);
    std::vector<ForgedEntry> less = entries;
    less.erase(less.begin() + 1);
    EXPECT_EQ(refusal(less), ErrorKind::Damaged);
    EXPECT_EQ(refusal(forgeContainer({{"preview.png", "x"}})), ErrorKind::Damaged) << "no plan in it";
    const QByteArrayList manifests {"", "[]", "{}", "nonsense", R"({"formatVersion":"1"})",
        R"({"formatVersion":0,"entries":[]})", QByteArray(200'000, '['),
        R"({"formatVersion":1,"entries":[{"name":"plan.sqlite","size":-5,"sha256":"x"}]})"};
    for (const QByteArray &manifest : manifests) {
        std::vector<ForgedEntry> changed = entries;
        changed.back() = ForgedEntry::stored("manifest.json", manifest);
        EXPECT_EQ(refusal(changed), ErrorKind::Damaged) << manifest.left(80).toStdString();
    }
}

TEST_F(Archive, RawCopiesAreTheSameEntry)
{
    const QByteArray first = "a picture";
    const QByteArray second(40'000, 'x');
    const Contents contents {
        {database, QByteArray(9000, 'p')}, {attachment(first), first}, {attachment(second), second}};
    const QByteArray zip = pack(contents);
    Result<ArchiveReader> from = open(zip);
    ASSERT_TRUE(from);
    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    ArchiveWriter writer(copy);
    for (const auto &[name, content] : contents)
        ASSERT_TRUE(writer.copyRaw(*from, name));
    ASSERT_TRUE(writer.finish(QStringLiteral("1.2.3"), QStringLiteral("test")));
    EXPECT_EQ(unpack(copy.data()).value(), contents);
    EXPECT_EQ(kindOf(writer.copyRaw(*from, database)), ErrorKind::Invalid) << "finished";
}

TEST_F(Archive, ARawCopyOfADamagedEntryIsSeenByItsCrc)
{
    const QByteArray content(40'000, 'x');
    QByteArray zip = pack({{database, "p"}, {attachment(content), content}});
    zip[zip.indexOf(content) + 20'000] = 'y';
    Result<ArchiveReader> from = open(zip);
    ASSERT_TRUE(from);
    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    ArchiveWriter writer(copy);
    ASSERT_TRUE(writer.copyRaw(*from, attachment(content)));
    ASSERT_TRUE(writer.copyRaw(*from, database));
    ASSERT_TRUE(writer.finish({}, {}));
    Result<ArchiveReader> reader = open(copy.data());
    ASSERT_TRUE(reader);
    EXPECT_EQ(kindOf(reader->verify({attachment(content)})), ErrorKind::Damaged);
}

TEST_F(Archive, TheWriterTakesOnlyNamesOfTheFormatEachOnce)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ArchiveWriter writer(buffer);
    EXPECT_EQ(kindOf(writer.addBytes(QString(70'000, u'a'), "x", Packing::Store)), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(writer.addBytes(QStringLiteral("../x"), "x", Packing::Store)), ErrorKind::Invalid);
    EXPECT_EQ(
        kindOf(writer.addBytes(QStringLiteral("manifest.json"), "x", Packing::Store)), ErrorKind::Invalid);
    EXPECT_TRUE(writer.addBytes(database, "x", Packing::Deflate));
    EXPECT_EQ(kindOf(writer.addBytes(database, "x", Packing::Deflate)), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(writer.addFile(
                  QStringLiteral("preview.png"), folder.path(QStringLiteral("none")), Packing::Store)),
        ErrorKind::NotFound);
}

TEST_F(Archive, TheDeviceIsLeftOpenSoThatNothingIsCommittedBehindItsOwner)
{
    QSaveFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    pack({{database, "x"}}, &file);
    EXPECT_TRUE(file.isOpen());
    EXPECT_TRUE(contentOf(path).isEmpty());
    file.cancelWriting();
}

TEST_F(Archive, VerifyingTellsHowFarItIsAndCanBeStopped)
{
    Result<ArchiveReader> reader = open(pack({{database, QByteArray(1'000'000, 'x')}}));
    ASSERT_TRUE(reader);
    std::stop_source stop;
    qint64 last = 0;
    ASSERT_TRUE(reader->verify({}, stop.get_token(), [&](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        EXPECT_EQ(total, 1'000'000);
        last = done;
    }));
    EXPECT_EQ(last, 1'000'000);
    stop.request_stop();
    EXPECT_EQ(kindOf(reader->verify({}, stop.get_token())), ErrorKind::Cancelled);
}
