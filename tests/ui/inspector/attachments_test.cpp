#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include "core/edits/progressedits.h"
#include "core/plan/document.h"
#include "tests/ui/models/desk.h"
#include "ui/attachments/attachmentactions.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/valuefield.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

// A plan with a file of its own, and an inspector on one of its tasks.
struct Desktop {
    QTemporaryDir folder;
    Places places {folder.filePath(u"working"_qs), folder.filePath(u"backups"_qs)};
    std::unique_ptr<Document> document = Document::create(places, u"新计划"_qs).value();
    Plan &plan = document->plan();
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    QStringList reported;
    PresetDialogs dialogs;
    Memory memory;
    Workbench workbench {plan, view, fields, [this](const Error &error) { reported << error.message; },
        dialogs, memory, document.get()};
    TaskId task;
    Inspector inspector {workbench, nullptr};

    Desktop()
    {
        fill(plan, smallPlan());
        view.setAsOf(QDate(2023, 6, 30));
        task = plan.tasks().begin()->id;
        view.select(refTo(task));
        inspector.resize(320, 900);
        inspector.show();
        settle();
    }
    ~Desktop() { document->discard(); }

    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room");
        return path;
    }
    void add(const QStringList &paths)
    {
        attachments::addFiles(workbench, &inspector, refTo(task), paths);
        settle();
    }
    QStringList names() const
    {
        QStringList names;
        for (const AttachmentId id : plan.table<Attachment>().of(refTo(task)))
            names << plan.table<Attachment>().at(id).fileName;
        return names;
    }
    AttachmentId first() const { return plan.table<Attachment>().of(refTo(task)).front(); }
    QWidget *row(const QString &name) const
    {
        for (QWidget *widget : inspector.findChildren<QWidget *>()) {
            if (widget->accessibleName().startsWith(name + u' ') && widget->isVisible()
                && widget->focusPolicy() == Qt::StrongFocus)
                return widget;
        }
        return nullptr;
    }
};

void dropOn(QWidget &widget, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop);
    EXPECT_TRUE(drop.isAccepted());
    Desktop::settle();
    Desktop::settle(); // the rows that came meanwhile
}

} // namespace

TEST(Attachments, DroppedFilesAreOneStepAndStandInTheInspectorWithSizeAndDay)
{
    Desktop desktop;
    const size_t before = desktop.plan.history().steps().size();
    dropOn(desktop.inspector,
        {QUrl::fromLocalFile(desktop.file(u"进展.docx"_qs, QByteArray(2048, 'x'))),
            QUrl::fromLocalFile(desktop.file(u"照片.jpg"_qs, "photo"))});
    EXPECT_EQ(desktop.names(), QStringList({u"进展.docx"_qs, u"照片.jpg"_qs}));
    EXPECT_EQ(desktop.plan.history().steps().size(), before + 1);
    EXPECT_TRUE(desktop.reported.isEmpty());
    const QWidget *row = desktop.row(u"进展.docx"_qs);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->accessibleName().contains(u"2.0 kB"_qs, Qt::CaseInsensitive))
        << row->accessibleName().toStdString();
    EXPECT_TRUE(row->accessibleName().contains(
        longDate(desktop.plan.history().steps().back().at.toLocalTime().date())));
    ASSERT_TRUE(desktop.plan.undo());
    EXPECT_TRUE(desktop.names().isEmpty());
    ASSERT_TRUE(desktop.plan.redo());
    EXPECT_EQ(desktop.names().size(), 2);
}

TEST(Attachments, APlanThatIsDraggedHereIsLeftToTheWindow)
{
    Desktop desktop;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desktop.folder.filePath(u"别的计划.XUSHI"_qs))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&desktop.inspector, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST(Attachments, WhatCannotBeTakenIsNamedAndTheRestIsTaken)
{
    Desktop desktop;
    desktop.add({desktop.folder.path(), desktop.file(u"a.txt"_qs, "a"), desktop.folder.filePath(u"none"_qs),
        desktop.file(u"same.txt"_qs, "a")});
    EXPECT_EQ(desktop.names(), QStringList(u"a.txt"_qs));
    ASSERT_EQ(desktop.reported.size(), 1);
    EXPECT_EQ(desktop.reported.front().split(u'\n').size(), 3) << desktop.reported.front().toStdString();
    desktop.reported.clear();
    attachments::dropFiles(desktop.workbench, &desktop.inspector, refTo(desktop.task),
        {QUrl(u"https://example.invalid/x.pdf"_qs)});
    EXPECT_EQ(desktop.reported.size(), 1);
    EXPECT_EQ(desktop.names().size(), 1);
    // Another file of the same name gets a number; a name that misleads is cleaned.
    QDir(desktop.folder.path()).mkdir(u"other"_qs);
    desktop.add({desktop.file(u"other/a.txt"_qs, "b"), desktop.file(u"other/表\u202Excod.exe"_qs, "c")});
    EXPECT_EQ(desktop.names(), QStringList({u"a.txt"_qs, u"a (2).txt"_qs, u"表xcod.exe"_qs}));
}

TEST(Attachments, AreOpenedAsAReadOnlyCopyUnderTheirOwnName)
{
    Desktop desktop;
    desktop.add({desktop.file(u"进展.docx"_qs, "text")});
    QWidget *row = desktop.row(u"进展.docx"_qs);
    ASSERT_TRUE(row);
    QTest::keyClick(row, Qt::Key_Return);
    ASSERT_EQ(desktop.dialogs.opened.size(), 1);
    const QFileInfo copy(desktop.dialogs.opened.front());
    EXPECT_EQ(copy.fileName(), u"进展.docx"_qs);
    EXPECT_FALSE(copy.permissions() & QFile::WriteOwner);
    QFile file(copy.filePath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "text");
    desktop.dialogs.opens = false;
    QTest::mouseClick(row, Qt::LeftButton);
    EXPECT_EQ(desktop.reported.size(), 1); // no program for it: said
}

TEST(Attachments, ProgramsAreNeverOpenedButCanBeSavedOut)
{
    Desktop desktop;
    desktop.add({desktop.file(u"工具.bat"_qs, "@echo"), desktop.file(u"照片.jpg"_qs, "MZ\x90 in disguise")});
    for (const AttachmentId id : desktop.plan.table<Attachment>().of(refTo(desktop.task)))
        attachments::open(desktop.workbench, &desktop.inspector, id);
    EXPECT_TRUE(desktop.dialogs.opened.isEmpty());
    EXPECT_EQ(desktop.reported.size(), 2);
    const QString target = desktop.folder.filePath(u"out.bat"_qs);
    desktop.dialogs.files << target;
    attachments::saveOut(desktop.workbench, &desktop.inspector, desktop.first());
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "@echo");
}

TEST(Attachments, AreRenamedNotedAndRemovedByKeys)
{
    Desktop desktop;
    desktop.add({desktop.file(u"a.txt"_qs, "a")});
    QTest::keyClick(desktop.row(u"a.txt"_qs), Qt::Key_F2);
    ValueField *name = nullptr;
    for (ValueField *field : desktop.inspector.findChildren<ValueField *>()) {
        if (field->openEditor())
            name = field;
    }
    ASSERT_TRUE(name);
    auto *line = qobject_cast<QLineEdit *>(name->openEditor()->focusProxy());
    line->setText(u"会议纪要.exe"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    Desktop::settle();
    EXPECT_EQ(desktop.names(), QStringList(u"会议纪要.exe.txt"_qs)); // the ending stays what it was
    ASSERT_TRUE(edits::setAttachmentNote(desktop.plan, desktop.first(), u"县政府第3次"_qs));
    Desktop::settle();
    QWidget *row = desktop.row(u"会议纪要.exe.txt"_qs);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->accessibleName().contains(u"县政府第3次"_qs));
    QTest::keyClick(row, Qt::Key_Delete);
    EXPECT_TRUE(desktop.names().isEmpty());
    ASSERT_TRUE(desktop.plan.undo());
    EXPECT_EQ(desktop.names().size(), 1);
}

TEST(Attachments, SurviveSavingAndOpening)
{
    Desktop desktop;
    desktop.add({desktop.file(u"a.txt"_qs, "a")});
    const QString path = desktop.folder.filePath(u"plan.xushi"_qs);
    ASSERT_TRUE(desktop.document->saveAs(path));
    auto again = Document::open(desktop.places, path, Document::Access::Copy);
    ASSERT_TRUE(again) << again.error().message.toStdString();
    const Attachment &kept = *(*again)->plan().table<Attachment>().begin();
    EXPECT_TRUE((*again)->workingCopy().attachmentPath(kept.sha256));
    (*again)->discard();
}
