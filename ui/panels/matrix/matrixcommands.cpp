#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include "core/edits/departmentedits.h"
#include "core/fields/fieldcatalogue.h"
#include "ui/panels/matrix/matrixpanel.h"
#include "ui/panels/matrix/roleblock.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

// What the gestures of the matrix do to the plan and to what is shown of it.
namespace xushi
{

namespace
{

constexpr qsizetype mostRefusals = 10; // told one by one

// For word processors, which make a table of it.
QString htmlOf(const QString &block)
{
    QString html = QStringLiteral("<table border=\"1\">");
    for (const QString &line : block.split(u'\n')) {
        html += QStringLiteral("<tr>");
        for (const QString &word : line.split(u'\t'))
            html += QStringLiteral("<td>") + word.toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

// Whether the plan now is as wished.
bool MatrixPanel::write(const QString &label, const Result<RoleWishes> &wishes)
{
    if (!wishes) {
        m_workbench.report(wishes.error());
        return false;
    }
    if (wishes->empty())
        return true;
    const auto done
        = m_workbench.plan.together(label, [&] { return edits::setRoles(m_workbench.plan, *wishes); });
    if (!done)
        m_workbench.report(done.error());
    return done.has_value();
}

void MatrixPanel::setRoles(const CellRange &range, std::optional<Role> role)
{
    if (range.isEmpty())
        return;
    const QString label = range.isSingle() ? tr("Change department's part") : tr("Change departments' parts");
    (void)write(label, setInRange(m_matrix, range, role));
}

void MatrixPanel::drag(const CellRange &range, int rows, int columns, bool copy)
{
    const QString label = copy ? tr("Copy department's part") : tr("Move department's part");
    // Empty cells at the rim of a block may have gone beyond the matrix.
    const CellRange target {std::max(range.top + rows, 0), std::max(range.left + columns, 0),
        std::min(range.bottom + rows, m_matrix.rowCount() - 1),
        std::min(range.right + columns, m_matrix.columnCount() - 1)};
    if (target.isEmpty() || !write(label, dragged(m_matrix, range, rows, columns, copy)))
        return;
    // Sorted by counts, rows and columns may have changed places meanwhile.
    const MatrixOptions &options = m_matrix.options();
    if (options.rowOrder == RowOrder::Plan && options.columnOrder == ColumnOrder::Official)
        m_view->setRange(target);
    takeCurrent(m_view->currentRow(), m_view->currentColumn());
}

void MatrixPanel::fill(const CellRange &source, const CellRange &target)
{
    if (write(tr("Fill departments' parts"), fillOver(m_matrix, source, target))
        && m_matrix.options().rowOrder == RowOrder::Plan)
        m_view->setRange(target);
}

void MatrixPanel::run(MatrixCommand command)
{
    const CellRange range = m_view->range();
    switch (command) {
    case MatrixCommand::NextGap:
        jumpToGap(std::nullopt, 1);
        return;
    case MatrixCommand::PreviousGap:
        jumpToGap(std::nullopt, -1);
        return;
    case MatrixCommand::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    default:
        break;
    }
    if (range.isEmpty())
        return;
    if (command == MatrixCommand::Copy || command == MatrixCommand::Cut)
        copy();
    if (command == MatrixCommand::Cut)
        (void)write(tr("Cut departments' parts"), setInRange(m_matrix, range, std::nullopt));
    else if (command == MatrixCommand::Paste)
        paste();
    else if (command == MatrixCommand::FillDown)
        (void)write(tr("Fill departments' parts"), fillDown(m_matrix, range));
    else if (command == MatrixCommand::FillRight)
        (void)write(tr("Fill departments' parts"), fillRight(m_matrix, range));
}

void MatrixPanel::copy()
{
    const CellRange range = m_view->range();
    if (range.cells() > 50 * mostCellsAtOnce) {
        m_workbench.report({ErrorKind::Invalid,
            tr("These are %1 cells, too many for the clipboard. Nothing was copied. Select fewer.")
                .arg(range.cells())});
        return;
    }
    const QString block = blockText(m_matrix, range);
    auto *data = new QMimeData;
    data->setText(block);
    data->setHtml(htmlOf(block));
    QApplication::clipboard()->setMimeData(data);
}

// What does not fit is told before anything is changed.
void MatrixPanel::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasText()) {
        m_workbench.report({ErrorKind::Invalid,
            tr("The clipboard holds no words. Copy cells with roles first: lead, responsible, support.")});
        return;
    }
    const RolePaste pasted = pastedBlock(m_matrix, m_view->range(), data->text());
    if (!pasted.refused.isEmpty()) {
        QStringList shown = pasted.refused.mid(0, mostRefusals);
        if (pasted.refused.size() > mostRefusals)
            shown << tr("… and %1 more").arg(pasted.refused.size() - mostRefusals);
        const QString refused = shown.join(u'\n');
        if (pasted.wishes.empty()) {
            m_workbench.dialogs.tell(this, tr("Nothing of this can be pasted here:\n%1").arg(refused));
            return;
        }
        const int answer = m_workbench.dialogs.ask(this,
            {tr("Paste roles"),
                tr("%1 cells will change, %2 do not fit:\n%3")
                    .arg(pasted.wishes.size())
                    .arg(pasted.refused.size())
                    .arg(refused),
                {tr("Paste what fits"), tr("Cancel")}, 1});
        if (answer != 0)
            return;
    }
    if (write(tr("Paste departments' parts"), pasted.wishes) && m_matrix.options().rowOrder == RowOrder::Plan)
        m_view->setRange(pasted.range);
}

void MatrixPanel::pickDepartment(int column)
{
    if (column >= m_matrix.columnCount())
        return;
    const int department = m_matrix.columns()[static_cast<size_t>(column)].department;
    m_view->setCurrent(m_view->currentRow(), column);
    if (department >= 0)
        m_workbench.view.select(refTo(m_matrix.departments()[static_cast<size_t>(department)].id));
    emit statusTextChanged();
}

// A head dropped among the departments of another category joins them.
void MatrixPanel::moveColumn(int column, int before)
{
    const auto &columns = m_matrix.columns();
    if (column >= m_matrix.columnCount() || columns[static_cast<size_t>(column)].department < 0)
        return;
    if (m_matrix.options().columnOrder != ColumnOrder::Official) {
        m_workbench.report({ErrorKind::Invalid,
            tr("Departments have places of their own only in the official order. Nothing was changed. Choose "
               "“Official order” first.")});
        return;
    }
    const auto at = [&columns](int place) -> const MatrixColumn * {
        return place >= 0 && place < static_cast<int>(columns.size()) ? &columns[static_cast<size_t>(place)]
                                                                      : nullptr;
    };
    const MatrixColumn *left = at(before - 1);
    const MatrixColumn *right = at(before);
    const DepartmentCategory own = columns[static_cast<size_t>(column)].category;
    const bool atOwn = (left && left->category == own) || (right && right->category == own);
    const DepartmentCategory category = atOwn ? own : left ? left->category : right->category;
    const auto idOf
        = [this](int department) { return m_matrix.departments()[static_cast<size_t>(department)].id; };
    const DepartmentId id = idOf(columns[static_cast<size_t>(column)].department);
    std::optional<DepartmentId> next;
    if (right && right->category == category && right->department >= 0) {
        next = idOf(right->department);
    } else if (left) {
        // Right behind its neighbour, whatever comes there in the order of ranks.
        const DepartmentId last = idOf(left->department >= 0 ? left->department : left->members.back());
        const auto &order = m_workbench.plan.departments().top();
        auto place = std::find(order.begin(), order.end(), last);
        place = place == order.end() ? place : std::next(place);
        if (place != order.end() && *place == id)
            ++place;
        if (place != order.end())
            next = *place;
    }
    if (next == id)
        return;
    const auto done = m_workbench.plan.together(tr("Change order of departments"), [&]() -> Result<void> {
        if (const auto changed = edits::setDepartmentCategory(m_workbench.plan, id, category); !changed)
            return changed;
        return edits::moveDepartment(m_workbench.plan, id, next);
    });
    if (!done)
        m_workbench.report(done.error());
    m_view->setCurrent(m_view->currentRow(), m_matrix.columnOf(m_matrix.departmentOf(id)));
}

void MatrixPanel::moveColumnBy(int column, int step)
{
    const int before = step < 0 ? column - 1 : column + 2;
    if (before >= 0 && before <= m_matrix.columnCount())
        moveColumn(column, before);
}

void MatrixPanel::foldRow(int row)
{
    MatrixOptions options = m_matrix.options();
    const RecordRef record = m_matrix.entryAt(row).record;
    if (!options.foldedRows.erase(record))
        options.foldedRows.insert(record);
    setOptions(options);
}

void MatrixPanel::foldGroup(DepartmentCategory category)
{
    MatrixOptions options = m_matrix.options();
    if (!options.foldedGroups.erase(category))
        options.foldedGroups.insert(category);
    setOptions(options);
}

void MatrixPanel::foldAllRows(bool folded)
{
    MatrixOptions options = m_matrix.options();
    options.foldedRows.clear();
    for (const MatrixEntry &entry : m_matrix.entries()) {
        if (folded && !entry.isTask())
            options.foldedRows.insert(entry.record);
    }
    setOptions(options);
}

void MatrixPanel::foldAllGroups(bool folded)
{
    MatrixOptions options = m_matrix.options();
    options.foldedGroups.clear();
    for (const MatrixGroup &group : m_matrix.groups()) {
        if (folded)
            options.foldedGroups.insert(group.category);
    }
    setOptions(options);
}

// Opens what the entry is folded into.
void MatrixPanel::revealEntry(int entry)
{
    if (m_matrix.rowOf(entry) >= 0)
        return;
    MatrixOptions options = m_matrix.options();
    if (!m_matrix.entries()[static_cast<size_t>(entry)].isTask())
        options.rowOrder = RowOrder::Plan; // sorted otherwise, chapters have no rows
    for (int at = entry; at >= 0; at = m_matrix.entries()[static_cast<size_t>(at)].parent) {
        if (at != entry)
            options.foldedRows.erase(m_matrix.entries()[static_cast<size_t>(at)].record);
    }
    setOptions(options);
}

void MatrixPanel::revealDepartment(int department)
{
    const MatrixDepartment &wanted = m_matrix.departments()[static_cast<size_t>(department)];
    MatrixOptions options = m_matrix.options();
    const bool folded = options.foldedGroups.erase(wanted.category) > 0;
    const bool leftOut = m_matrix.columnOf(department) < 0;
    options.onlyInvolved = options.onlyInvolved && !leftOut;
    if (folded || leftOut)
        setOptions(options);
}

void MatrixPanel::jumpToGap(std::optional<Gap> gap, int step)
{
    const auto next
        = [step](int at, int count) { return (std::max(at, step < 0 ? 0 : -1) + step + count) % count; };
    if (gap == Gap::Idle) {
        const int count = static_cast<int>(m_matrix.departments().size());
        const int column = m_view->currentColumn();
        int at = column >= 0 && column < m_matrix.columnCount()
            ? m_matrix.columns()[static_cast<size_t>(column)].department
            : -1;
        for (int tried = 0; tried < count; ++tried) {
            at = next(at, count);
            if (m_matrix.departments()[static_cast<size_t>(at)].partsInPlan > 0)
                continue;
            revealDepartment(at);
            pickDepartment(m_matrix.columnOf(at));
            m_view->setFocus();
            return;
        }
        return;
    }
    // In the order of the rows where tasks are sorted, else of the plan, with what is folded.
    const bool sorted = m_matrix.options().rowOrder != RowOrder::Plan;
    const int count = sorted ? m_matrix.rowCount() : static_cast<int>(m_matrix.entries().size());
    const auto entryAt
        = [&](int place) { return sorted ? m_matrix.rows()[static_cast<size_t>(place)].entry : place; };
    int at = m_view->currentRow();
    if (!sorted && at >= 0)
        at = m_matrix.rows()[static_cast<size_t>(at)].entry;
    for (int tried = 0; tried < count; ++tried) {
        at = next(at, count);
        const MatrixEntry &entry = m_matrix.entries()[static_cast<size_t>(entryAt(at))];
        const bool wanted
            = gap ? entry.has(*gap) : entry.needsLead() || entry.hasSeveralLeads() || entry.hasDoubledPart();
        if (!wanted)
            continue;
        const int found = entryAt(at);
        revealEntry(found);
        m_view->moveTo(m_matrix.rowOf(found), std::max(m_view->currentColumn(), 0));
        m_view->setFocus();
        return;
    }
}

void MatrixPanel::findHits(const QString &text)
{
    m_hits = findHeads(m_workbench.plan, m_matrix, text);
    m_hit = m_hits.empty() ? -1 : std::clamp(m_hit, 0, static_cast<int>(m_hits.size()) - 1);
    MatrixFinds finds;
    for (const MatrixHit &hit : m_hits)
        (hit.isDepartment ? finds.departments : finds.entries).insert(hit.index);
    m_view->setFinds(std::move(finds));
    m_searchNote->setText(text.trimmed().isEmpty() ? QString()
            : m_hits.empty()                       ? tr("not found")
                                                   : tr("%1 of %2").arg(m_hit + 1).arg(m_hits.size()));
}

void MatrixPanel::lookFor(const QString &text)
{
    m_hit = 0;
    findHits(text);
    showHit();
}

void MatrixPanel::goToHit(int step)
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_hit = (m_hit + step + count) % count;
    m_searchNote->setText(tr("%1 of %2").arg(m_hit + 1).arg(count));
    showHit();
}

void MatrixPanel::showHit()
{
    if (m_hit < 0 || m_hit >= static_cast<int>(m_hits.size()))
        return;
    const MatrixHit hit = m_hits[static_cast<size_t>(m_hit)];
    if (hit.isDepartment) {
        revealDepartment(hit.index);
        m_view->setCurrent(std::max(m_view->currentRow(), 0), m_matrix.columnOf(hit.index));
    } else {
        revealEntry(hit.index);
        m_view->moveTo(m_matrix.rowOf(hit.index), m_view->currentColumn());
    }
    emit statusTextChanged();
}

} // namespace xushi
