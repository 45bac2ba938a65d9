// Law 3: save then open gives an equal dump. And nothing is lost by crashes, locks and strangers.
// (A save that fails at any byte is the business of tests/store.)

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/edits/progressedits.h"
#include "core/edits/taskedits.h"
#include "core/plan/document.h"
#include "core/plan/integrity.h"
#include "core/store/backups.h"
#include "core/store/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

class DocumentTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    Places m_places {
        m_folder.filePath(QStringLiteral("working")), m_folder.filePath(QStringLiteral("backups"))};
    QString m_file = m_folder.filePath(QStringLiteral("计划.xushi"));

    std::unique_ptr<Document> make()
    {
        auto document = Document::create(m_places, QStringLiteral("计划"));
        EXPECT_TRUE(document.has_value());
        fill((*document)->plan(),
            QStringLiteral("# 某县计划\n一、章\n1.甲 牵头:县水利局\n  * 指标 >= 5 家\n"));
        return std::move(*document);
    }
    std::unique_ptr<Document> open(Document::Access access = Document::Access::Edit)
    {
        auto document = Document::open(m_places, m_file, access);
        EXPECT_TRUE(document.has_value()) << (document ? "" : document.error().message.toStdString());
        return document ? std::move(*document) : nullptr;
    }
    static QByteArray dump(Document &document) { return store::dump(document.plan().database().handle()); }
};

TaskId firstTask(Document &document)
{
    return document.plan().tasks().begin()->id;
}

} // namespace

TEST_F(DocumentTest, SavedAndOpenedGivesAnEqualPlanWithItsHistory)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        auto document = make();
        Random random(seed);
        for (int i = 0; i < 120; ++i)
            (void)allEdits()[std::uniform_int_distribution<size_t>(0, allEdits().size() - 1)(random)].run(
                document->plan(), random);
        const QByteArray before = dump(*document);
        const auto steps = document->plan().history().steps().size();
        ASSERT_TRUE(document->saveAs(m_file).has_value());
        EXPECT_TRUE(document->isSaved());
        document->discard();
        auto again = open();
        EXPECT_EQ(dump(*again), before);
        EXPECT_EQ(again->plan().history().steps().size(), steps);
        EXPECT_EQ(again->plan().history().steps().back().author, store::thisProcess({}).user);
        EXPECT_TRUE(again->isSaved());
        EXPECT_TRUE(findFaults(again->plan()).isEmpty());
        // Undo reaches back over save and close.
        ASSERT_TRUE(again->plan().undo().has_value());
        EXPECT_FALSE(again->isSaved());
        again->discard();
    }
}

TEST_F(DocumentTest, WhatACrashLeavesBehindIsOfferedBack)
{
    QByteArray before;
    {
        auto document = make();
        ASSERT_TRUE(document->saveAs(m_file).has_value());
        ASSERT_TRUE(
            edits::setTaskTitle(document->plan(), firstTask(*document), QStringLiteral("没有保存的改动"))
                .has_value());
        before = dump(*document);
        // No discard(): as when the process ends here.
    }
    const auto left = store::WorkingCopy::recoverable(m_places.workingRoot);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front().session.source, m_file);
    auto recovered = Document::recover(m_places, left.front().folder);
    ASSERT_TRUE(recovered.has_value());
    EXPECT_EQ(dump(**recovered), before);
    EXPECT_FALSE((*recovered)->isSaved());
    EXPECT_EQ((*recovered)->path(), m_file);
    ASSERT_TRUE((*recovered)->save().has_value());
    (*recovered)->discard();
    EXPECT_TRUE(store::WorkingCopy::recoverable(m_places.workingRoot).empty());
    auto again = open();
    EXPECT_EQ(dump(*again), before);
    again->discard();
}

TEST_F(DocumentTest, AFileChangedByAStrangerIsNotOverwritten)
{
    auto document = make();
    ASSERT_TRUE(document->saveAs(m_file).has_value());
    ASSERT_TRUE(
        edits::setTaskNote(document->plan(), firstTask(*document), QStringLiteral("我的")).has_value());
    QFile stranger(m_file);
    ASSERT_TRUE(stranger.open(QIODevice::Append));
    stranger.write("x");
    stranger.close();
    const Result<void> saved = document->save();
    EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
    EXPECT_FALSE(document->isSaved());
    // Replacing keeps theirs as a backup.
    ASSERT_TRUE(document->save(Document::Existing::Replace).has_value());
    EXPECT_FALSE(store::Backups(m_places.backupRoot).list(m_file).empty());
    document->discard();
}

TEST_F(DocumentTest, TheSecondToOpenLearnsWhoHasIt)
{
    auto document = make();
    ASSERT_TRUE(document->saveAs(m_file).has_value());
    const auto second = Document::open(m_places, m_file);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
    auto reader = open(Document::Access::ReadOnly);
    EXPECT_TRUE(reader->isReadOnly());
    ASSERT_TRUE(edits::setTaskNote(reader->plan(), firstTask(*reader), QStringLiteral("试改")).has_value());
    EXPECT_EQ(reader->save().error().kind, ErrorKind::NotWritable);
    reader->discard();
    auto copy = open(Document::Access::Copy);
    EXPECT_TRUE(copy->path().isEmpty());
    copy->discard();
    document->discard();
}

TEST_F(DocumentTest, TenBackupsAreKept)
{
    auto document = make();
    ASSERT_TRUE(document->saveAs(m_file).has_value());
    for (int i = 0; i < 13; ++i) {
        ASSERT_TRUE(
            edits::setTaskNote(document->plan(), firstTask(*document), QString::number(i)).has_value());
        ASSERT_TRUE(document->save().has_value());
    }
    EXPECT_EQ(store::Backups(m_places.backupRoot).list(m_file).size(), 10u);
    document->discard();
}

TEST_F(DocumentTest, AttachmentsOfRowsAndOfStepsThatCanBeUndoneAreKept)
{
    QFile file(m_folder.filePath(QStringLiteral("佐证.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("内容");
    file.close();
    auto document = make();
    const auto stored = document->workingCopy().addAttachment(file.fileName());
    ASSERT_TRUE(stored.has_value());
    const auto id = edits::attachFile(document->plan(), refTo(firstTask(*document)),
        QStringLiteral("佐证.pdf"), stored->sha256, stored->size);
    ASSERT_TRUE(id.has_value());
    ASSERT_TRUE(edits::removeAttachment(document->plan(), *id).has_value());
    ASSERT_TRUE(document->saveAs(m_file).has_value());
    document->discard();
    auto again = open();
    ASSERT_TRUE(again->plan().undo().has_value());
    EXPECT_TRUE(again->workingCopy().attachmentPath(stored->sha256).has_value());
    again->discard();
}
