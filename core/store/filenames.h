#pragma once

#include <QByteArrayView>
#include <QString>

// Names of files that come from outside or go out again.
namespace xushi::store
{

// A name that every system takes and that says what it seems to say: no folders, no control characters and
// none that turn the direction of writing, no reserved characters or names, at most 180 bytes in UTF-8 with
// its ending kept. Empty where nothing is left.
[[nodiscard]] QString cleanFileName(const QString &name);

// Whether opening such a file would run it: by the ending of its name, or by its first bytes where the name
// does not say. Programs, scripts, installers, shortcuts, and images of disks that may hold any of them.
[[nodiscard]] bool isProgram(const QString &name, QByteArrayView firstBytes);

} // namespace xushi::store
