#include "ui/panels/matrix/roleblock.h"

#include <QCoreApplication>

#include "core/fields/fieldcatalogue.h"

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("RoleBlock", text);
}

tl::unexpected<Error> tooMany(qint64 cells)
{
    return fail(ErrorKind::Invalid,
        tr("These are %1 cells; at most %2 can be changed at once. Nothing was changed. Select fewer.")
            .arg(cells)
            .arg(mostCellsAtOnce));
}

TaskId taskAt(const Matrix &matrix, int row)
{
    return TaskId {matrix.entryAt(row).record.id};
}

DepartmentId departmentAt(const Matrix &matrix, int column)
{
    const int department = matrix.columns()[static_cast<size_t>(column)].department;
    return matrix.departments()[static_cast<size_t>(department)].id;
}

void wish(RoleWishes &wishes, const Matrix &matrix, int row, int column, std::optional<Role> role)
{
    const MatrixPart *part = matrix.part(row, column);
    const bool same = part ? part->role == role && !part->doubled : !role;
    if (!same)
        wishes.push_back({taskAt(matrix, row), departmentAt(matrix, column), role});
}

std::vector<int> taskRows(const Matrix &matrix, int from, int to)
{
    std::vector<int> rows;
    for (int row = std::max(from, 0); row <= std::min(to, matrix.rowCount() - 1); ++row) {
        if (matrix.entryAt(row).isTask())
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> departmentColumns(const Matrix &matrix, int from, int to)
{
    std::vector<int> columns;
    for (int column = std::max(from, 0); column <= std::min(to, matrix.columnCount() - 1); ++column) {
        if (matrix.columns()[static_cast<size_t>(column)].department >= 0)
            columns.push_back(column);
    }
    return columns;
}

struct Word {
    bool known = true;
    std::optional<Role> role;
};

// Words of notices and tables, and the marks themselves.
Word readRole(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word == u"-" || word == u"—" || word == u"/")
        return {};
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support}) {
        if (word == roleName(role) || word == roleLetter(role)
            || word.compare(toCode(role), Qt::CaseInsensitive) == 0)
            return {true, role};
    }
    static const std::pair<const char16_t *, Role> others[] {{u"牵头", Role::Lead}, {u"牵头单位", Role::Lead},
        {u"主办", Role::Lead}, {u"牵头负责", Role::Lead}, {u"负责", Role::Responsible},
        {u"责任", Role::Responsible}, {u"责任单位", Role::Responsible}, {u"配合", Role::Support},
        {u"配合单位", Role::Support}, {u"协办", Role::Support}, {u"参与", Role::Support}};
    for (const auto &[other, role] : others) {
        if (word == QStringView(other))
            return {true, role};
    }
    return {false, std::nullopt};
}

std::vector<QStringList> readBlock(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows.push_back(line.split(u'\t'));
    return rows;
}

QString shortened(const QString &text)
{
    constexpr int longest = 16;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

// How often a block of `block` goes into a selection of `selected`: at least once, only whole times.
size_t repeats(size_t block, size_t selected)
{
    return block > 0 && selected > block && selected % block == 0 ? selected / block : 1;
}

} // namespace

CellRange CellRange::between(int row, int column, int otherRow, int otherColumn)
{
    return {std::min(row, otherRow), std::min(column, otherColumn), std::max(row, otherRow),
        std::max(column, otherColumn)};
}

bool CellRange::contains(int row, int column) const
{
    return row >= top && row <= bottom && column >= left && column <= right;
}

qint64 CellRange::cells() const
{
    return isEmpty() ? 0 : qint64 {bottom - top + 1} * (right - left + 1);
}

Result<RoleWishes> setInRange(const Matrix &matrix, const CellRange &range, std::optional<Role> role)
{
    RoleWishes wishes;
    if (role && range.cells() > mostCellsAtOnce)
        return tooMany(range.cells());
    const std::vector<int> columns
        = role ? departmentColumns(matrix, range.left, range.right) : std::vector<int>();
    for (const int row : taskRows(matrix, range.top, range.bottom)) {
        for (const int column : columns)
            wish(wishes, matrix, row, column, role);
        // Taking away looks at what is there only: a whole matrix has many more cells than parts.
        if (!role) {
            for (const MatrixPart &part : matrix.entryAt(row).parts) {
                const int column = matrix.columnOf(part.department);
                if (column >= range.left && column <= range.right && matrix.isEditable(row, column))
                    wish(wishes, matrix, row, column, role);
            }
        }
    }
    if (static_cast<qint64>(wishes.size()) > mostCellsAtOnce)
        return tooMany(static_cast<qint64>(wishes.size()));
    return wishes;
}

Result<RoleWishes> fillDown(const Matrix &matrix, const CellRange &range)
{
    CellRange source = range;
    if (range.top == range.bottom) {
        do {
            --source.top;
        } while (source.top >= 0 && !matrix.entryAt(source.top).isTask());
        if (source.top < 0)
            return RoleWishes {};
    }
    source.bottom = source.top;
    return fillOver(matrix, source, {source.top, range.left, range.bottom, range.right});
}

Result<RoleWishes> fillRight(const Matrix &matrix, const CellRange &range)
{
    CellRange source = range;
    if (range.left == range.right) {
        do {
            --source.left;
        } while (source.left >= 0 && matrix.columns()[static_cast<size_t>(source.left)].department < 0);
        if (source.left < 0)
            return RoleWishes {};
    }
    source.right = source.left;
    return fillOver(matrix, source, {range.top, source.left, range.bottom, range.right});
}

Result<RoleWishes> fillOver(const Matrix &matrix, const CellRange &source, const CellRange &target)
{
    if (target.cells() > mostCellsAtOnce)
        return tooMany(target.cells());
    // A range that begins with a chapter is filled from its first task.
    const std::vector<int> rows = taskRows(matrix, target.top, target.bottom);
    const std::vector<int> columns = departmentColumns(matrix, target.left, target.right);
    std::vector<int> fromRows = taskRows(matrix, source.top, source.bottom);
    const std::vector<int> fromColumns = departmentColumns(matrix, source.left, source.right);
    RoleWishes wishes;
    if (fromRows.empty() && !rows.empty() && source.top == target.top)
        fromRows.push_back(rows.front());
    if (fromRows.empty() || fromColumns.empty())
        return wishes;
    // The pattern runs on from the source, upwards and to the left too.
    const auto wrapped
        = [](size_t place, size_t origin, size_t size) { return (place + size - origin % size) % size; };
    const auto firstRow
        = static_cast<size_t>(std::lower_bound(rows.begin(), rows.end(), fromRows.front()) - rows.begin());
    const auto firstColumn = static_cast<size_t>(
        std::lower_bound(columns.begin(), columns.end(), fromColumns.front()) - columns.begin());
    for (size_t r = 0; r < rows.size(); ++r) {
        for (size_t c = 0; c < columns.size(); ++c) {
            if (source.contains(rows[r], columns[c]))
                continue;
            const int row = fromRows[wrapped(r, firstRow, fromRows.size())];
            const int column = fromColumns[wrapped(c, firstColumn, fromColumns.size())];
            wish(wishes, matrix, rows[r], columns[c], matrix.role(row, column));
        }
    }
    return wishes;
}

bool takesPart(const Matrix &matrix, int row, int column)
{
    return matrix.isEditable(row, column);
}

Result<RoleWishes> dragged(const Matrix &matrix, const CellRange &range, int rows, int columns, bool copy)
{
    if (range.cells() > mostCellsAtOnce)
        return tooMany(range.cells());
    RoleWishes taken;
    RoleWishes given;
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            const MatrixPart *part = matrix.part(row, column);
            if (!part)
                continue;
            if (!takesPart(matrix, row + rows, column + columns))
                return fail(ErrorKind::Invalid,
                    tr("A part can be given only where one task and one department meet. Nothing was "
                       "changed."));
            if (!copy)
                taken.push_back({taskAt(matrix, row), departmentAt(matrix, column), std::nullopt});
            given.push_back({taskAt(matrix, row + rows), departmentAt(matrix, column + columns), part->role});
        }
    }
    // Of two wishes for one cell the later counts, so that a block can be moved onto itself.
    taken.insert(taken.end(), given.begin(), given.end());
    return taken;
}

QString blockText(const Matrix &matrix, const CellRange &range)
{
    QStringList lines;
    const std::vector<int> columns = departmentColumns(matrix, range.left, range.right);
    for (const int row : taskRows(matrix, range.top, range.bottom)) {
        QStringList words;
        for (const int column : columns) {
            const auto role = matrix.role(row, column);
            words << (role ? roleName(*role) : QString());
        }
        lines << words.join(u'\t');
    }
    return lines.join(u'\n');
}

RolePaste pastedBlock(const Matrix &matrix, const CellRange &range, const QString &text)
{
    RolePaste paste;
    const std::vector<QStringList> block = readBlock(text);
    size_t width = 0;
    for (const QStringList &line : block)
        width = std::max(width, static_cast<size_t>(line.size()));
    const std::vector<int> rows = taskRows(matrix, range.top, matrix.rowCount() - 1);
    const std::vector<int> columns = departmentColumns(matrix, range.left, matrix.columnCount() - 1);
    const size_t down
        = block.size() * repeats(block.size(), taskRows(matrix, range.top, range.bottom).size());
    const size_t across = width * repeats(width, departmentColumns(matrix, range.left, range.right).size());
    paste.range = {range.top, range.left, range.top, range.left};
    if (static_cast<qint64>(down) * static_cast<qint64>(across) > mostCellsAtOnce) {
        paste.refused << tooMany(static_cast<qint64>(down) * static_cast<qint64>(across)).value().message;
        return paste;
    }
    for (size_t r = 0; r < down; ++r) {
        const QStringList &line = block[r % block.size()];
        for (size_t c = 0; c < across; ++c) {
            const QString word = line.value(static_cast<int>(c % width));
            const Word read = readRole(word);
            const QString place = tr("row %1, column %2").arg(r + 1).arg(c + 1);
            if (!read.known)
                paste.refused << tr("%1: “%2” is not a role").arg(place, shortened(word.trimmed()));
            else if (r < rows.size() && c < columns.size())
                wish(paste.wishes, matrix, rows[r], columns[c], read.role);
            else if (read.role)
                paste.refused << tr("%1: “%2” falls outside the matrix").arg(place, word.trimmed());
        }
    }
    if (!rows.empty() && !columns.empty()) {
        paste.range.bottom = rows[std::min(down, rows.size()) - 1];
        paste.range.right = columns[std::min(across, columns.size()) - 1];
    }
    return paste;
}

} // namespace xushi
