#include "core/plan/planversion.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/store/backups.h"
#include "core/store/database.h"
#include "core/store/databasecheck.h"

namespace xushi
{

namespace
{

tl::unexpected<Error> unreadable()
{
    return fail(ErrorKind::Unreadable,
        QCoreApplication::translate(
            "History", "The plan could not be read for the comparison. Nothing was changed; try again."));
}

} // namespace

Result<VersionComparison> compareWithVersion(
    const QString &database, const QString &version, std::stop_token stop)
{
    const QTemporaryDir folder;
    const QString extracted = folder.filePath(QStringLiteral("plan.sqlite"));
    if (const auto done = store::extractDatabase(version, extracted, stop); !done)
        return tl::unexpected(done.error());
    auto records = std::make_shared<RecordSet>();
    {
        // Brings an older one up to date.
        const auto opened = store::Database::open(extracted);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const auto loaded = records->load((*opened)->handle()); !loaded)
            return tl::unexpected(loaded.error());
    }
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    RecordSet present;
    const store::SideConnection side(database, store::SideConnection::Mode::Shared);
    if (!side.isOpen() || !present.load(side.handle()))
        return unreadable();
    VersionComparison comparison;
    comparison.changes = differences(present, *records);
    comparison.version = std::move(records);
    return comparison;
}

} // namespace xushi
