#include "core/plan/integrity.h"

#include <QCoreApplication>
#include <QSet>

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}

template <class T>
struct TargetOf;
template <class R>
struct TargetOf<Id<R>> {
    using Record = R;
};

bool exists(const Plan &plan, const RecordRef &ref)
{
    bool found = false;
    withRecord(ref.kind, [&]<class R>() { found = plan.table<R>().contains(Id<R> {ref.id}); });
    return found;
}

// Every id column of every record names a record that is there.
template <class R>
void checkReferences(const Plan &plan, QStringList &faults)
{
    const auto missing = [&](const R &record, const char *column) {
        faults << tr("%1 %2: %3 leads nowhere.")
                      .arg(QLatin1String(R::table))
                      .arg(record.id.value)
                      .arg(QLatin1String(column));
    };
    for (const R &record : plan.table<R>()) {
        R::columns(record, [&]<class T>(const char *column, const T &value) {
            if constexpr (requires { typename TargetOf<T>::Record; }) {
                if (!plan.table<typename TargetOf<T>::Record>().contains(value))
                    missing(record, column);
            } else if constexpr (requires { typename TargetOf<typename T::value_type>::Record; }) {
                if (value
                    && !plan.table<typename TargetOf<typename T::value_type>::Record>().contains(*value))
                    missing(record, column);
            }
        });
        const RecordRef owner = record.owner();
        if (!owner.isNull() && !exists(plan, owner))
            missing(record, "owner");
    }
}

template <class R>
void checkTree(const Plan &plan, QStringList &faults)
{
    for (const R &record : plan.table<R>()) {
        QSet<qint64> seen {record.id.value};
        for (const R *parent = plan.table<R>().find(record.parentId); parent;
             parent = plan.table<R>().find(parent->parentId)) {
            if (seen.contains(parent->id.value)) {
                faults << tr("%1 %2 is below itself.").arg(QLatin1String(R::table)).arg(record.id.value);
                break;
            }
            seen << parent->id.value;
        }
    }
}

void checkSpans(const Plan &plan, QStringList &faults)
{
    for (const Origin &origin : plan.origins()) {
        const SourceDocument *document = plan.table<SourceDocument>().find(origin.documentId);
        if (document && origin.end > document->text.size())
            faults << tr("origin %1 lies outside its document.").arg(origin.id.value);
    }
}

} // namespace

QStringList findFaults(const Plan &plan)
{
    QStringList faults;
    forEachRecord([&]<class R>() { checkReferences<R>(plan, faults); });
    checkTree<Task>(plan, faults);
    checkTree<Section>(plan, faults);
    checkTree<Department>(plan, faults);
    checkSpans(plan, faults);
    return faults;
}

} // namespace xushi
