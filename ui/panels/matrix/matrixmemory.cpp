#include "ui/panels/matrix/matrixmemory.h"

#include <algorithm>
#include <array>

namespace xushi
{

namespace
{

constexpr qsizetype mostFolded = 2000; // chapters and tasks of all plans together

constexpr std::array rowCodes {"plan", "departments", "gaps"};
constexpr std::array columnCodes {"official", "leads", "tasks", "name"};

const QString rowOrderKey = QStringLiteral("matrix/rowOrder");
const QString columnOrderKey = QStringLiteral("matrix/columnOrder");
const QString involvedKey = QStringLiteral("matrix/onlyInvolved");
const QString rowsKey = QStringLiteral("matrix/foldedRows");
const QString groupsKey = QStringLiteral("matrix/foldedGroups");

QString wordOf(const RecordRef &record)
{
    return (record.kind == RecordKind::Section ? QStringLiteral("section:") : QStringLiteral("task:"))
        + QString::number(record.id);
}

RecordRef recordOf(const QString &word)
{
    const auto kind = word.startsWith(u"section:") ? RecordKind::Section : RecordKind::Task;
    return {kind, word.section(u':', 1).toLongLong()};
}

bool isIn(const Plan &plan, const RecordRef &record)
{
    return record.kind == RecordKind::Section ? plan.sections().contains(SectionId {record.id})
                                              : plan.tasks().contains(TaskId {record.id});
}

template <class Codes>
size_t placeOf(const Codes &codes, const QString &code)
{
    const auto found = std::find_if(
        codes.begin(), codes.end(), [&code](const char *known) { return code == QLatin1String(known); });
    return found == codes.end() ? 0 : static_cast<size_t>(found - codes.begin());
}

} // namespace

QString codeOf(RowOrder order)
{
    return QLatin1String(rowCodes[static_cast<size_t>(order)]);
}

QString codeOf(ColumnOrder order)
{
    return QLatin1String(columnCodes[static_cast<size_t>(order)]);
}

RowOrder rowOrderOf(const QString &code)
{
    return static_cast<RowOrder>(placeOf(rowCodes, code));
}

ColumnOrder columnOrderOf(const QString &code)
{
    return static_cast<ColumnOrder>(placeOf(columnCodes, code));
}

MatrixOptions rememberedOptions(const Memory &memory, const Plan &plan)
{
    MatrixOptions options;
    options.rowOrder = rowOrderOf(memory.value(rowOrderKey).toString());
    options.columnOrder = columnOrderOf(memory.value(columnOrderKey).toString());
    options.onlyInvolved = memory.value(involvedKey).toBool();
    for (const QString &word : memory.value(rowsKey).toStringList()) {
        if (const RecordRef record = recordOf(word); isIn(plan, record))
            options.foldedRows.insert(record);
    }
    for (const QString &code : memory.value(groupsKey).toStringList()) {
        if (const auto category = fromCode<DepartmentCategory>(code))
            options.foldedGroups.insert(*category);
    }
    return options;
}

void rememberOptions(Memory &memory, const Plan &plan, const MatrixOptions &options)
{
    memory.setValue(rowOrderKey, codeOf(options.rowOrder));
    memory.setValue(columnOrderKey, codeOf(options.columnOrder));
    memory.setValue(involvedKey, options.onlyInvolved);
    QStringList rows;
    for (const QString &word : memory.value(rowsKey).toStringList()) {
        if (!isIn(plan, recordOf(word)))
            rows << word;
    }
    QStringList folded;
    for (const RecordRef &record : options.foldedRows)
        folded << wordOf(record);
    folded.sort();
    rows += folded;
    memory.setValue(rowsKey, rows.mid(std::max<qsizetype>(0, rows.size() - mostFolded)));
    QStringList groups;
    for (const DepartmentCategory category : options.foldedGroups)
        groups << toCode(category);
    memory.setValue(groupsKey, groups);
}

} // namespace xushi
