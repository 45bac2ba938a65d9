#include "core/plan/transaction.h"

#include "core/store/database.h"

namespace xushi
{

void Transaction::takeError()
{
    m_error = store::lastError(m_db);
}

} // namespace xushi
