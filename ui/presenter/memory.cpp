#include "ui/presenter/memory.h"

#include <QSet>
#include <QSettings>

namespace xushi
{

Memory::Memory() = default;

Memory::Memory(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    for (const QString &key : m_file->allKeys())
        m_values.insert(key, m_file->value(key));
}

Memory::~Memory() = default;

QVariant Memory::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

void Memory::setValue(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value && m_values.contains(key))
        return;
    m_values.insert(key, value);
    if (m_file)
        m_file->setValue(key, value);
}

void Memory::remove(const QString &key)
{
    m_values.remove(key);
    if (m_file)
        m_file->remove(key);
}

QStringList Memory::childrenOf(const QString &path) const
{
    const QString start = path + u'/';
    QSet<QString> names;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key().startsWith(start))
            names << it.key().mid(start.size()).section(u'/', 0, 0);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace xushi
