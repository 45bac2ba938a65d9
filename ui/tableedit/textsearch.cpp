#include "ui/tableedit/textsearch.h"

#include <QCoreApplication>

#include "ui/models/planrows.h"
#include "ui/tableedit/celltext.h"

namespace xushi::tableedit
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TableEdit", text);
}

} // namespace

std::vector<const Field *> searchableFields(const FieldCatalogue &fields)
{
    std::vector<const Field *> found;
    for (const Field &field : fields.fields()) {
        const bool ofRow = field.record == RecordKind::Section || field.record == RecordKind::Task
            || field.record == RecordKind::Target;
        const bool words = field.type == FieldType::Text || field.type == FieldType::LongText
            || field.type == FieldType::Departments || field.type == FieldType::Person;
        if (ofRow && words && field.isEditable())
            found.push_back(&field);
    }
    return found;
}

CellWork replacements(const Workbench &workbench, const TextSearch &search)
{
    CellWork work;
    work.label = tr("Replace");
    work.addsNames = true;
    if (search.find.isEmpty())
        return work;
    const Qt::CaseSensitivity sensitivity = search.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const FieldContext context = workbench.context();
    for (const RecordRef &record : search.records) {
        for (const Field *field : search.fields) {
            if (field->record != record.kind)
                continue;
            const QString before = copyText(*field, context, record);
            if (!before.contains(search.find, sensitivity))
                continue;
            if (static_cast<int>(work.cells.size()) >= TextSearch::mostHits) {
                work.notes << tr("Only the first %1 places are listed. Replace them, then search again.")
                                  .arg(TextSearch::mostHits);
                return work;
            }
            CellEdit cell;
            cell.record = record;
            cell.field = field;
            cell.before = before;
            cell.typed = QString(before).replace(search.find, search.replacement, sensitivity);
            cell.after = cell.typed;
            cell.outcome = Outcome::Taken;
            cell.column = field->title();
            work.cells.push_back(std::move(cell));
        }
    }
    return work;
}

std::vector<RecordRef> recordsShown(const Workbench &workbench)
{
    std::vector<RecordRef> records;
    for (const PlanRow &row : planRows(workbench.plan, {}, workbench.view.filter(), workbench.view.asOf()))
        records.push_back(row.record);
    return records;
}

} // namespace xushi::tableedit
