#pragma once

#include <QStringList>

namespace xushi
{

// The words of the edit menu that Qt gives every text field, in the user's language. They stand here so that
// they are in the program's own translation: Qt's is a package of its own, which not every computer has.
[[nodiscard]] QStringList editMenuWords();

} // namespace xushi
