#pragma once

#include <functional>

#include <QIODevice>
#include <QString>

#include "core/base/result.h"
#include "core/store/filesteps.h"

namespace xushi::store
{

// How to write one file safely. All functions but write may be left out.
struct SafeWrite {
    QString target; // created or replaced; a link is followed
    // Puts all bytes into the device: open for writing, seekable, not to be closed.
    std::function<Result<void>(QIODevice &)> write;
    // Reads the finished file, which still has its temporary name, and says whether it is good.
    std::function<Result<void>(const QString &temporaryPath)> verify;
    // Last look at the target before it is replaced; called again before each new try.
    std::function<Result<void>()> confirm;
};

// Writes beside the target, syncs, verifies and only then puts the new file in the place of the old one in
// one step. On any error the target is what it was before, and nothing is left behind, but for one case:
// a complete file that the system would not put in place is kept and named in the message. Mode and (where
// allowed) owner of an existing file are kept; further hard links to it keep the old content.
// Errors: DiskFull, NotWritable, and whatever the functions return.
[[nodiscard]] Result<void> replaceFile(const SafeWrite &job);
[[nodiscard]] Result<void> replaceFile(const SafeWrite &job, FileSteps &steps);
// For content that is at hand.
[[nodiscard]] Result<void> replaceFile(const QString &target, const QByteArray &content);

// Where a write to this path really goes: links followed, the last one may point to nothing yet.
[[nodiscard]] QString realTarget(const QString &path);

} // namespace xushi::store
