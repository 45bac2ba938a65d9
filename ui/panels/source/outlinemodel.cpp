#include "ui/panels/source/outlinemodel.h"

#include <algorithm>

namespace xushi::source
{

OutlineModel::OutlineModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent)
    , m_workbench(workbench)
{
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::ToolTipRole:
        for (const OpenQuestion &question : m_questions) {
            if (question.isAbout(this->row(row).record, this->row(row).field))
                return QString(textOf(row) + u'\n' + question.message);
        }
        return textOf(row);
    case Qt::AccessibleTextRole:
        return QString(chipOf(row) + numberOf(row) + u' ' + textOf(row)).trimmed();
    default:
        return {};
    }
}

QString OutlineModel::numberOf(int row) const
{
    const OutlineRow &shown = this->row(row);
    const Task *task
        = shown.kind == OutlineKind::Task ? m_workbench.plan.tasks().find(TaskId {shown.record.id}) : nullptr;
    return task ? task->number : QString();
}

// The chapters and tasks that a record stands under, itself first.
std::vector<RecordRef> OutlineModel::pathTo(const RecordRef &record) const
{
    std::vector<RecordRef> path;
    for (RecordRef at = record; !at.isNull();) {
        path.push_back(at);
        RecordRef owner;
        withRecord(at.kind, [&]<class R>() {
            if (const R *found = m_workbench.plan.table<R>().find(Id<R> {at.id}))
                owner = found->owner();
        });
        at = owner;
    }
    return path;
}

int OutlineModel::rowOf(const RecordRef &record, const QString &field) const
{
    for (const RecordRef &wanted : pathTo(record)) {
        int first = -1;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].record != wanted)
                continue;
            if (wanted == record && m_rows[i].field == field)
                return static_cast<int>(i);
            if (first < 0)
                first = static_cast<int>(i);
        }
        if (first >= 0)
            return first;
    }
    return -1;
}

int OutlineModel::parentOf(int row) const
{
    const int depth = this->row(row).depth;
    for (int i = row - 1; i >= 0; --i) {
        if (this->row(i).depth < depth)
            return i;
    }
    return -1;
}

void OutlineModel::setQuestions(std::vector<OpenQuestion> questions)
{
    m_questions = std::move(questions);
    refresh();
}

void OutlineModel::refresh()
{
    exchange(outlineRows(
        m_workbench.plan, m_questions, m_folding, m_workbench.view.filter(), m_workbench.view.asOf()));
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void OutlineModel::setExpanded(int row, bool expanded)
{
    const OutlineRow &folded = this->row(row);
    if (!folded.hasChildren || folded.expanded == expanded)
        return;
    const RecordRef record = folded.record;
    const bool isTask = record.kind == RecordKind::Task;
    auto &set = isTask ? m_folding.openTasks : m_folding.closedSections;
    if (expanded == isTask)
        set.insert(record);
    else
        set.erase(record);
    refresh();
}

void OutlineModel::reveal(const RecordRef &record, const QString &field)
{
    const bool isTitle = field.isEmpty() || field == u"title";
    bool changed = false;
    for (const RecordRef &above : pathTo(record)) {
        if (above == record && isTitle)
            continue;
        if (above.kind == RecordKind::Section)
            changed = m_folding.closedSections.erase(above) > 0 || changed;
        else if (above.kind == RecordKind::Task)
            changed = m_folding.openTasks.insert(above).second || changed;
    }
    if (changed)
        refresh();
}

// Rows that stay keep their place in the view: only the stretch between the first and the last difference
// is taken out and put in.
void OutlineModel::exchange(std::vector<OutlineRow> rows)
{
    const auto same = [](const OutlineRow &a, const OutlineRow &b) {
        return a.record == b.record && a.field == b.field && a.kind == b.kind;
    };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto first = static_cast<int>(head.first - m_rows.begin());
    const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.first), rows.rbegin(),
        std::make_reverse_iterator(head.second), same);
    const auto kept = static_cast<int>(tail.first - m_rows.rbegin());
    const int removed = static_cast<int>(m_rows.size()) - kept - first;
    const int added = static_cast<int>(rows.size()) - kept - first;
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + removed);
        endRemoveRows();
    }
    if (added > 0)
        beginInsertRows({}, first, first + added - 1);
    m_rows = std::move(rows);
    if (added > 0)
        endInsertRows();
}

} // namespace xushi::source
