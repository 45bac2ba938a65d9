#include "tests/app/commandfixture.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace xushi;
using namespace xushi::test;

namespace
{
const QString o = QStringLiteral("-o");
}

TEST_F(CommandTest, TheNoticeBecomesAPlanAndThePlanJson)
{
    const QString plan = path(QStringLiteral("计划.xushi"));
    ASSERT_EQ(run(QStringLiteral("import"), {m_notice, o, plan}), cli::Success) << m_error.toStdString();
    const QString json = path(QStringLiteral("计划.json"));
    ASSERT_EQ(run(QStringLiteral("export"), {plan, o, json}), cli::Success) << m_error.toStdString();
    const QJsonObject root = QJsonDocument::fromJson(read(json)).object();
    const QJsonArray tasks = root[QStringLiteral("tasks")].toArray();
    ASSERT_EQ(tasks.size(), 75);
    int responsibilities = 0;
    for (const QJsonValue &task : tasks)
        responsibilities += static_cast<int>(task[QStringLiteral("responsibilities")].toArray().size());
    EXPECT_EQ(responsibilities, 198);
    const QJsonObject first = tasks[0].toObject();
    EXPECT_EQ(first[QStringLiteral("number")].toString(), QStringLiteral("1"));
    EXPECT_EQ(first[QStringLiteral("title")].toString(), QStringLiteral("加快高能级创新平台建设"));
    const QJsonObject target = first[QStringLiteral("targets")].toArray()[0].toObject();
    EXPECT_EQ(target[QStringLiteral("value")].toString(), QStringLiteral("5"));
    EXPECT_EQ(target[QStringLiteral("unit")].toString(), QStringLiteral("家"));
    EXPECT_EQ(target[QStringLiteral("comparator")].toString(), QStringLiteral("ge"));
    EXPECT_EQ(target[QStringLiteral("change")].toString(), QStringLiteral("increment"));
    // The span is in code points of the stored text.
    const QString text
        = root[QStringLiteral("source_documents")].toArray()[0][QStringLiteral("text")].toString();
    const QJsonArray span = target[QStringLiteral("span")].toArray();
    const auto points = text.toUcs4();
    EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + span[0].toInt(),
                  span[1].toInt() - span[0].toInt()),
        QStringLiteral("5家"));
}

TEST_F(CommandTest, ExportImportAndExportGiveTheSameBytes)
{
    const QString first = path(QStringLiteral("一.json"));
    const QString plan = path(QStringLiteral("二.xushi"));
    const QString second = path(QStringLiteral("二.json"));
    ASSERT_EQ(run(QStringLiteral("export"), {sample(), o, first}), cli::Success) << m_error.toStdString();
    ASSERT_EQ(run(QStringLiteral("import"), {first, o, plan}), cli::Success) << m_error.toStdString();
    ASSERT_EQ(run(QStringLiteral("export"), {plan, o, second}), cli::Success) << m_error.toStdString();
    EXPECT_EQ(read(first), read(second));
    EXPECT_GT(read(first).size(), 100000);
}

TEST_F(CommandTest, ReportsComeInEveryFormat)
{
    const std::pair<QString, QByteArray> formats[] {{QStringLiteral("docx"), "PK"},
        {QStringLiteral("pdf"), "%PDF"}, {QStringLiteral("xlsx"), "PK"},
        {QStringLiteral("csv"), "\xEF\xBB\xBF"}};
    for (const QString &kind : {QStringLiteral("monthly"), QStringLiteral("ledger")}) {
        for (const auto &[ending, start] : formats) {
            const QString file = path(kind + u'.' + ending);
            ASSERT_EQ(run(QStringLiteral("report"),
                          {sample(), QStringLiteral("--kind"), kind, QStringLiteral("--as-of"),
                              QStringLiteral("2023-06-30"), o, file}),
                cli::Success)
                << m_error.toStdString();
            EXPECT_TRUE(read(file).startsWith(start)) << file.toStdString();
        }
    }
}

TEST_F(CommandTest, PanelsAreDrawnInTheAskedSize)
{
    const QString picture = path(QStringLiteral("台账.png"));
    ASSERT_EQ(run(QStringLiteral("render"),
                  {sample(), QStringLiteral("--panel"), QStringLiteral("ledger"), QStringLiteral("--size"),
                      QStringLiteral("1366x768"), o, picture}),
        cli::Success)
        << m_error.toStdString();
    EXPECT_EQ(QImage(picture).size(), QSize(1366, 768));
}

TEST_F(CommandTest, TheSampleIsSound)
{
    EXPECT_EQ(run(QStringLiteral("check"), {sample()}), cli::Success);
    EXPECT_TRUE(m_out.contains(QStringLiteral("75")));
}

TEST_F(CommandTest, EveryCommandHasHelpAndRefusesWrongUse)
{
    for (const cli::Command &command : cli::commands()) {
        EXPECT_EQ(run(command.name, {QStringLiteral("--help")}), cli::Success);
        EXPECT_TRUE(m_out.contains(command.name)) << command.name.toStdString();
        EXPECT_EQ(run(command.name, {QStringLiteral("--no-such-option")}), cli::WrongUse);
        EXPECT_FALSE(m_error.isEmpty());
    }
    EXPECT_EQ(run(QStringLiteral("report"),
                  {sample(), QStringLiteral("--as-of"), QStringLiteral("2023-02-30"), o,
                      path(QStringLiteral("a.pdf"))}),
        cli::WrongUse);
    EXPECT_EQ(run(QStringLiteral("report"),
                  {sample(), QStringLiteral("--kind"), QStringLiteral("weather"), o,
                      path(QStringLiteral("a.pdf"))}),
        cli::WrongUse);
    EXPECT_EQ(
        run(QStringLiteral("render"),
            {sample(), QStringLiteral("--size"), QStringLiteral("big"), o, path(QStringLiteral("a.png"))}),
        cli::WrongUse);
    EXPECT_EQ(
        run(QStringLiteral("export"),
            {sample(), QStringLiteral("--format"), QStringLiteral("doc"), o, path(QStringLiteral("a"))}),
        cli::WrongUse);
}

// A sample file of the first format is kept from now on; every later build opens it and finds the same plan.
TEST_F(CommandTest, ThePlanOfTheFirstFormatIsOpenedByThisBuild)
{
    const QString kept = QStringLiteral(XUSHI_SOURCE_DIR "/tests/app/format-1.xushi");
    const QByteArray before = read(kept);
    ASSERT_EQ(run(QStringLiteral("check"), {kept}), cli::Success) << m_error.toStdString();
    const QString json = path(QStringLiteral("旧.json"));
    ASSERT_EQ(run(QStringLiteral("export"), {kept, o, json}), cli::Success) << m_error.toStdString();
    const QJsonObject root = QJsonDocument::fromJson(read(json)).object();
    EXPECT_EQ(root[QStringLiteral("tasks")].toArray().size(), 75);
    EXPECT_EQ(root[QStringLiteral("plan")][QStringLiteral("year")].toInt(), 2023);
    EXPECT_EQ(read(kept), before) << "opening must not touch the file";
}
