#include "ui/attachments/attachmentactions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/edits/progressedits.h"
#include "core/store/filenames.h"
#include "ui/presenter/longwork.h"

namespace xushi::attachments
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

struct Arrived {
    QString fileName;
    store::StoredAttachment stored;
};

struct Arrivals {
    std::vector<Arrived> files;
    QStringList refused; // sentences
};

// An error that the next file would meet as well ends it all.
bool endsAll(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::DiskFull || kind == ErrorKind::NotWritable;
}

Result<Arrivals> copyIn(Workbench &workbench, QWidget *window, const QStringList &paths)
{
    const store::WorkingCopy &copy = workbench.document->workingCopy();
    return longwork::run<Arrivals>(window, tr("Adding attachments"),
        [&](std::stop_token stop, const longwork::Progress &progress) -> Result<Arrivals> {
            Arrivals arrivals;
            for (qsizetype i = 0; i < paths.size(); ++i) {
                const auto share = [&](double part) { progress((double(i) + part) / double(paths.size())); };
                const auto stored = copy.addAttachment(paths.at(i), stop, share);
                if (stored)
                    arrivals.files.push_back({QFileInfo(paths.at(i)).fileName(), *stored});
                else if (endsAll(stored.error().kind))
                    return tl::unexpected(stored.error());
                else
                    arrivals.refused << stored.error().message;
            }
            return arrivals;
        });
}

Error noDocument()
{
    return {ErrorKind::Invalid, tr("This plan has no file of its own, so nothing can be attached to it.")};
}

void addTo(Workbench &workbench, QWidget *window, const RecordRef &record, const QStringList &paths,
    const QStringList &refusedBefore)
{
    if (!workbench.document) {
        workbench.report(noDocument());
        return;
    }
    Result<Arrivals> arrivals = copyIn(workbench, window, paths);
    if (!arrivals) {
        workbench.report(arrivals.error());
        return;
    }
    QStringList refused = refusedBefore + arrivals->refused;
    const auto attached = workbench.plan.together(tr("Attach files"), [&]() -> Result<void> {
        for (const Arrived &file : arrivals->files) {
            const auto done = edits::attachFile(
                workbench.plan, record, file.fileName, file.stored.sha256, file.stored.size);
            if (!done)
                refused << done.error().message;
        }
        return {};
    });
    if (!attached)
        refused << attached.error().message;
    if (!refused.isEmpty())
        workbench.report({ErrorKind::Invalid, refused.join(u'\n')});
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(32) : QByteArray();
}

Result<void> copyOut(Workbench &workbench, QWidget *window, const Attachment &attachment,
    const QString &target, const QString &title)
{
    const store::WorkingCopy &copy = workbench.document->workingCopy();
    return longwork::run<void>(
        window, title, [&](std::stop_token stop, const longwork::Progress &progress) -> Result<void> {
            return copy.copyAttachment(attachment.sha256, target, stop, progress);
        });
}

Result<QString> copyForOpening(Workbench &workbench, QWidget *window, const Attachment &attachment)
{
    const Result<QString> folder = workbench.document->workingCopy().makeFolderForOpening();
    if (!folder)
        return folder;
    const QString target = QDir(*folder).filePath(store::cleanFileName(attachment.fileName));
    const Result<void> copied = copyOut(workbench, window, attachment, target, tr("Opening attachment"));
    if (!copied)
        return tl::unexpected(copied.error());
    QFile::setPermissions(target, QFile::ReadOwner);
    return target;
}

} // namespace

bool canCarry(const Plan &plan, const RecordRef &record)
{
    switch (record.kind) {
    case RecordKind::Task:
        return plan.tasks().contains(TaskId {record.id});
    case RecordKind::Target:
        return plan.targets().contains(TargetId {record.id});
    case RecordKind::Section:
        return plan.sections().contains(SectionId {record.id});
    case RecordKind::Department:
        return plan.departments().contains(DepartmentId {record.id});
    case RecordKind::Milestone:
        return plan.milestones().contains(MilestoneId {record.id});
    default:
        return false;
    }
}

void addFiles(Workbench &workbench, QWidget *window, const RecordRef &record, const QStringList &paths)
{
    addTo(workbench, window, record, paths, {});
}

void dropFiles(Workbench &workbench, QWidget *window, const RecordRef &record, const QList<QUrl> &urls)
{
    QStringList paths;
    QStringList refused;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
        else
            refused << tr("“%1” is on the network. Please save it to this computer first, then drag it here.")
                           .arg(url.toDisplayString());
    }
    addTo(workbench, window, record, paths, refused);
}

void chooseFile(Workbench &workbench, QWidget *window, const RecordRef &record)
{
    const QString path = workbench.dialogs.fileToOpen(window, tr("Attach a file"), tr("All files (*)"));
    if (!path.isEmpty())
        addFiles(workbench, window, record, {path});
}

void open(Workbench &workbench, QWidget *window, AttachmentId id)
{
    const Attachment *found = workbench.plan.table<Attachment>().find(id);
    if (!found)
        return;
    const Attachment attachment = *found;
    if (!workbench.document) {
        workbench.report(noDocument());
        return;
    }
    const auto path = workbench.document->workingCopy().attachmentPath(attachment.sha256);
    if (path && store::isProgram(attachment.fileName, firstBytes(*path))) {
        workbench.report({ErrorKind::Invalid,
            tr("“%1” would run as a program, so it is not opened from a plan. It can be saved out if you "
               "know "
               "where it comes from.")
                .arg(attachment.fileName)});
        return;
    }
    const Result<QString> copy = copyForOpening(workbench, window, attachment);
    if (!copy)
        workbench.report(copy.error());
    else if (!workbench.dialogs.openOutside(*copy))
        workbench.report({ErrorKind::NotFound,
            tr("No program on this computer opens “%1”. It can be saved out and opened elsewhere.")
                .arg(attachment.fileName)});
}

void saveOut(Workbench &workbench, QWidget *window, AttachmentId id)
{
    const Attachment *found = workbench.plan.table<Attachment>().find(id);
    if (!found)
        return;
    const Attachment attachment = *found;
    if (!workbench.document) {
        workbench.report(noDocument());
        return;
    }
    const QString target = workbench.dialogs.fileToSave(
        window, tr("Save attachment"), store::cleanFileName(attachment.fileName), tr("All files (*)"));
    if (target.isEmpty())
        return;
    const auto done = copyOut(workbench, window, attachment, target, tr("Saving attachment"));
    if (!done)
        workbench.report(done.error());
}

} // namespace xushi::attachments
