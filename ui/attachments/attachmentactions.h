#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

#include "ui/presenter/panel.h"

// What a user does with the files of a record. Each runs beside the window with progress and a way to stop,
// and reports what went wrong as a sentence; `window` is what dialogs stand over.
namespace xushi::attachments
{

// Whether files can be kept with this record: it exists and is one that people see.
[[nodiscard]] bool canCarry(const Plan &plan, const RecordRef &record);

// Takes copies of the files as one step. Those that cannot be taken (a folder, too large, unreadable, there
// already) are named with the reason, the others are taken.
void addFiles(Workbench &workbench, QWidget *window, const RecordRef &record, const QStringList &paths);
// The same for what was dragged here; an address of the network is refused with a sentence.
void dropFiles(Workbench &workbench, QWidget *window, const RecordRef &record, const QList<QUrl> &urls);
// Asks for the file.
void chooseFile(Workbench &workbench, QWidget *window, const RecordRef &record);

// Hands a read-only copy under the attachment's name to the program that opens such files. What would run is
// not opened (store::isProgram).
void open(Workbench &workbench, QWidget *window, AttachmentId id);
// Asks where, and writes it there.
void saveOut(Workbench &workbench, QWidget *window, AttachmentId id);

} // namespace xushi::attachments
