#pragma once

#include <memory>

#include <QHash>
#include <QVariant>

class QSettings;

namespace xushi
{

// What the program remembers of its user between sittings: name and unit, recent plans, layouts, saved
// views. One INI file; it is small and never part of a plan. A file that cannot be read or written costs
// the memory, not the work.
class Memory
{
public:
    // Nothing is kept beyond the object's life: pictures, tests.
    Memory();
    explicit Memory(const QString &file);
    ~Memory();
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    // Keys are paths like "ledger/columns".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    // Names of the values and folders right below this path, sorted.
    [[nodiscard]] QStringList childrenOf(const QString &path) const;

private:
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_values;
};

} // namespace xushi
