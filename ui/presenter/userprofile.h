#pragma once

#include <QString>

namespace xushi
{

class Memory;

// Who sits before the program, as typed once: no account, no password. It stands in every step of history.
struct UserProfile {
    QString name;
    QString unit;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && unit.isEmpty(); }
    // "沂源县人民政府办公室 张某某"; empty when nothing is known.
    [[nodiscard]] QString author() const;
    bool operator==(const UserProfile &) const = default;

    [[nodiscard]] static UserProfile remembered(const Memory &memory);
    void remember(Memory &memory) const;
};

} // namespace xushi
