#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace xushi {

// Why something could not be done. The kind is for code (exit codes, which buttons a dialog offers);
// the sentence in Error::message is for the user.
enum class ErrorKind {
    Cancelled, // the user stopped it: no error box
    Invalid, // what was asked makes no sense here (a rule of the product)
    NotFound, // no such file, record or entry
    Unreadable, // could not be read: permissions, device
    NotWritable, // could not be written: permissions, read-only place
    DiskFull, // no room
    Damaged, // ours, but broken
    Foreign, // not ours
    TooNew, // written by a newer version
    Locked, // someone else holds it
    Conflict, // the ground changed below the operation
    Internal, // a fault of the program
};

// message is a sentence ready for the user, in the user's language, saying what happened, what was kept
// and what to do next. Technical detail goes to the log, never in here.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString message)
{
    return tl::unexpected<Error>(Error {kind, std::move(message)});
}

} // namespace xushi
