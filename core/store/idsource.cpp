#include "core/store/idsource.h"

#include <tuple>

#include "core/store/database.h"
#include "core/store/statement.h"

namespace xushi::store
{

IdSource::IdSource(sqlite3 *db, Random random)
    : m_db(db)
    , m_random(std::move(random))
{
}

qint64 IdSource::next()
{
    if (m_prefix < 0 || m_next >= counterEnd)
        useFreshPrefix();
    m_stored = false;
    return (m_prefix << counterBits) | m_next++;
}

void IdSource::usePrefix(qint64 prefix)
{
    prefix &= prefixEnd - 1;
    if (prefix == 0 || isTaken(prefix))
        useFreshPrefix();
    else
        begin(prefix);
}

void IdSource::useFreshPrefix()
{
    qint64 prefix = 0;
    while (prefix == 0 || prefix == m_prefix || isTaken(prefix))
        prefix = static_cast<qint64>(m_random() & static_cast<quint64>(prefixEnd - 1));
    begin(prefix);
}

void IdSource::begin(qint64 prefix)
{
    if (m_prefix >= 0)
        std::ignore = store(); // the books of the prefix that is left; an error shows again at the commit
    m_prefix = prefix;
    m_next = 1;
}

Result<void> IdSource::store()
{
    if (m_stored)
        return {};
    Statement write(m_db,
        "INSERT INTO id_space(prefix, next) VALUES (?, ?) "
        "ON CONFLICT(prefix) DO UPDATE SET next = excluded.next");
    write.bind(0, m_prefix);
    write.bind(1, m_next);
    if (!write.run())
        return tl::unexpected(lastError(m_db));
    m_stored = true;
    return {};
}

bool IdSource::isTaken(qint64 prefix) const
{
    Statement query(m_db, "SELECT 1 FROM id_space WHERE prefix = ?");
    query.bind(0, prefix);
    return query.step();
}

} // namespace xushi::store
