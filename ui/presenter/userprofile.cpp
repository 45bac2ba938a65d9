#include "ui/presenter/userprofile.h"

#include "ui/presenter/memory.h"

namespace xushi
{

namespace
{

const QString nameKey = QStringLiteral("user/name");
const QString unitKey = QStringLiteral("user/unit");

} // namespace

QString UserProfile::author() const
{
    return (unit + u' ' + name).trimmed();
}

UserProfile UserProfile::remembered(const Memory &memory)
{
    return {memory.value(nameKey).toString(), memory.value(unitKey).toString()};
}

void UserProfile::remember(Memory &memory) const
{
    memory.setValue(nameKey, name);
    memory.setValue(unitKey, unit);
}

} // namespace xushi
