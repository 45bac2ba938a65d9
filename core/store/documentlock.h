#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QString>

#include "core/base/result.h"

class QLockFile;

namespace xushi::store
{

// Who has a document open. Texts are empty where they are not known.
struct LockHolder {
    QString user;
    QString host;
    QString program;
    QDateTime since; // UTC
    qint64 pid = 0;

    bool operator==(const LockHolder &) const = default;
};

// This process: the user's log-in name, the name of the computer and of the program, and the given time.
[[nodiscard]] LockHolder thisProcess(const QDateTime &now);

// The right to write a document, held as long as the object lives: a hidden lock file beside the document
// and, for the others to read, one that says who holds it. A lock whose process is gone from this computer
// is taken over at once; one from another computer never goes stale.
class DocumentLock
{
public:
    // What came of trying. Exactly one of lock and error is set; holder where somebody else has it.
    struct Attempt {
        std::unique_ptr<DocumentLock> lock;
        std::optional<LockHolder> holder;
        // Locked: offer to read only, to open a copy, or to take over. NotWritable: the folder takes no
        // lock, so the document can only be read or saved elsewhere.
        std::optional<Error> error;
    };
    [[nodiscard]] static Attempt take(const QString &document, const LockHolder &self);
    // Takes the lock whoever has it. For the user's own decision only; the former holder learns of it from
    // isStillHeld() and by the Conflict when saving.
    [[nodiscard]] static Attempt takeOver(const QString &document, const LockHolder &self);
    ~DocumentLock();
    DocumentLock(const DocumentLock &) = delete;
    DocumentLock &operator=(const DocumentLock &) = delete;

    // False once somebody has taken over. To be asked before saving.
    [[nodiscard]] bool isStillHeld() const;

    // The two files, for tests and for cleaning up by hand.
    [[nodiscard]] static QString lockPath(const QString &document);
    [[nodiscard]] static QString holderPath(const QString &document);

private:
    DocumentLock(std::unique_ptr<QLockFile> lock, QString holderPath, QByteArray holder);
    std::unique_ptr<QLockFile> m_lock;
    QString m_holderPath;
    QByteArray m_holder; // as written; another text there means another holder
};

} // namespace xushi::store
