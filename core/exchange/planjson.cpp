#include "core/exchange/planjson.h"

#include <QCoreApplication>

#include "core/exchange/plandraft.h"
#include "core/store/fieldcodec.h"

namespace xushi::exchange
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

bool isEmpty(const Plan &plan)
{
    bool empty = true;
    forEachRecord([&]<class R>() { empty = empty && plan.table<R>().isEmpty(); });
    return empty;
}

Result<void> checkFormat(const JsonPlace &document)
{
    const JsonPlace format = document.at("format");
    if (format.value.toString() != QLatin1String(planFormat))
        return fail(
            ErrorKind::Foreign, tr("The file is JSON, but not a plan of Xushi. Nothing was changed."));
    const double version = document.at("version").value.toDouble(-1);
    if (version > planFormatVersion)
        return fail(ErrorKind::TooNew,
            tr("This file was written by a newer version of Xushi and cannot be read here. "
               "Nothing was changed. Update Xushi, or ask the sender for an older form."));
    if (version != planFormatVersion)
        return fail(ErrorKind::Invalid,
            tr("At %1: %2. Nothing was changed.")
                .arg(QStringLiteral("version"), tr("the number 1 is needed")));
    return {};
}

// Writes the records of a file; alive only during the step.
class DraftWriter
{
public:
    DraftWriter(Transaction &transaction, const PlanDraft &draft)
        : m_transaction(transaction)
        , m_draft(draft)
    {
    }

    Result<void> run()
    {
        Result<void> written;
        forEachRecord([&]<class R>() {
            for (const Drafted<R> &drafted : m_draft.list<R>()) {
                if (written)
                    written = write(drafted);
            }
        });
        return written;
    }

private:
    template <class R>
    Result<void> write(const Drafted<R> &drafted)
    {
        R record = drafted.record;
        R::columns(record, [this](const char *, auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (store::IsId<T>::value) {
                settle(value.value);
            } else if constexpr (store::IsOptional<T>::value) {
                if constexpr (store::IsId<typename T::value_type>::value) {
                    if (value)
                        settle(value->value);
                }
            }
        });
        m_transaction.insert(record);
        const Result<void> status = m_transaction.status();
        const bool refused = !status
            && (status.error().kind == ErrorKind::Invalid || status.error().kind == ErrorKind::Internal);
        if (refused)
            return fail(ErrorKind::Invalid,
                tr("At %1: %2. Nothing was changed.")
                    .arg(drafted.place, tr("these values do not fit together")));
        return status;
    }

    // A temporary id becomes a drawn one, the same wherever it stands.
    void settle(qint64 &id)
    {
        if (id >= 0)
            return;
        qint64 &drawn = m_drawn[id];
        if (drawn == 0)
            drawn = m_transaction.drawId();
        id = drawn;
    }

    Transaction &m_transaction;
    const PlanDraft &m_draft;
    std::unordered_map<qint64, qint64> m_drawn;
};

} // namespace

Result<void> importJson(Plan &empty, const QByteArray &json)
{
    if (!isEmpty(empty))
        return fail(ErrorKind::Invalid,
            tr("This plan is not empty. Import the file into a new plan. Nothing was changed."));
    const Result<JsonPlace> document = JsonReader::document(json);
    if (!document)
        return tl::unexpected(document.error());
    if (const auto ours = checkFormat(*document); !ours)
        return ours;
    JsonReader reader;
    PlanDraft draft = readPlan(reader, *document);
    if (reader.isSound())
        checkReferences(draft, reader);
    if (!reader.isSound())
        return reader.status();
    completeRanks(draft);
    return empty.apply(
        tr("Import plan"), [&](Transaction &transaction) { return DraftWriter(transaction, draft).run(); });
}

} // namespace xushi::exchange
