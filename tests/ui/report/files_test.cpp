#include "tests/ui/report/reportdesk.h"

#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/support/generatedplan.h"
#include "ui/print/pdfwriter.h"

namespace xushi
{

namespace
{

using test::ReportDesk;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesOfPdf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

// What the command line writes: the same order, from the plan itself.
TEST(ReportFiles, AreThoseOfTheCommandLine)
{
    QTemporaryDir folder;
    ReportDesk desk;
    desk.open();
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        desk.panel->showKind(kind.id);
        desk.wait();
        for (const QString &format : kind.formats) {
            const QString saved = folder.filePath(QStringLiteral("a%1.%2").arg(kind.id, format));
            const QString other = folder.filePath(QStringLiteral("b%1.%2").arg(kind.id, format));
            desk.dialogs.files = {saved};
            desk.panel->save(format);
            ASSERT_TRUE(
                output::writeReport(*desk.plan, desk.fields, {kind.id, desk.view.asOf()}, other, format));
            ASSERT_FALSE(read(saved).isEmpty());
            if (format == u"pdf") {
                EXPECT_EQ(pagesOfPdf(read(saved)), static_cast<qsizetype>(desk.pages().size()));
            } else {
                EXPECT_EQ(read(saved), read(other)) << saved.toStdString();
            }
        }
    }
    EXPECT_TRUE(desk.reported.isEmpty());
}

TEST(ReportFiles, GetTheEndingOfTheirFormat)
{
    QTemporaryDir folder;
    ReportDesk desk;
    desk.open();
    desk.dialogs.files = {folder.filePath(QStringLiteral("报告"))};
    desk.panel->save(QStringLiteral("docx"));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("报告.docx"))));
    desk.panel->save(QStringLiteral("docx")); // given up: no name
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ReportFiles, ThatCannotBeWrittenAreReportedAndLeaveNothing)
{
    QTemporaryDir folder;
    ReportDesk desk;
    desk.open();
    desk.dialogs.files = {folder.filePath(QStringLiteral("fehlt/a.pdf"))};
    desk.panel->save(QStringLiteral("pdf"));
    EXPECT_EQ(desk.reported.size(), 1);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ReportFiles, StoppedBeforeTheyAreWrittenLeaveNothing)
{
    QTemporaryDir folder;
    ReportDesk desk;
    std::stop_source stop;
    stop.request_stop();
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        for (const QString &format : kind.formats) {
            const auto written = output::writeReport(*desk.plan, desk.fields, {kind.id, desk.view.asOf()},
                folder.filePath(QStringLiteral("a.") + format), format, {stop.get_token(), {}});
            ASSERT_FALSE(written);
            EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
        }
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ReportFiles, StoppedInTheDialogLeaveNothing)
{
    QTemporaryDir folder;
    ReportDesk desk {QString()};
    test::generatePlan(*desk.plan, 2000);
    desk.open(QStringLiteral("ledger"));
    desk.dialogs.files = {folder.filePath(QStringLiteral("a.pdf"))};
    QTimer stopper;
    bool stopped = false;
    QObject::connect(&stopper, &QTimer::timeout, &stopper, [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QProgressDialog *>(window)) {
                emit dialog->canceled(); // what its button does
                stopped = true;
                stopper.stop();
            }
        }
    });
    stopper.start(1);
    desk.panel->save(QStringLiteral("pdf"));
    EXPECT_TRUE(stopped);
    EXPECT_TRUE(desk.reported.isEmpty()) << desk.reported.join(u'\n').toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

// In a layout that was stopped half-way nothing counts.
TEST(ReportFiles, ALayoutCanBeStoppedAtAnyPoint)
{
    ReportDesk desk {QString()};
    test::generatePlan(*desk.plan, 300);
    const auto report
        = output::makeReport(*desk.plan, desk.fields, {QStringLiteral("ledger"), desk.view.asOf()});
    ASSERT_TRUE(report);
    for (const double share : {0.0, 0.2, 0.9}) {
        std::stop_source stop;
        const print::Watch watch {stop.get_token(), [&](double now) {
                                      if (now >= share)
                                          stop.request_stop();
                                  }};
        const auto pdf = print::pdfBytes(report->document, report->style, print::FaceSet(), watch);
        ASSERT_FALSE(pdf);
        EXPECT_EQ(pdf.error().kind, ErrorKind::Cancelled);
    }
}

} // namespace xushi
