#include "ui/panels/history/stepmodel.h"

#include <algorithm>

#include <QLocale>

#include "core/base/daterange.h"

namespace xushi
{

bool StepFilter::looksInside() const
{
    return kinds != 0 || !text.isEmpty() || !only.isNull() || section || department || !sharedText.isEmpty();
}

QString stepTitle(const Step &step)
{
    switch (step.kind) {
    case StepKind::Undo:
        return StepModel::tr("Undo: %1").arg(step.label);
    case StepKind::Redo:
        return StepModel::tr("Redo: %1").arg(step.label);
    default:
        return step.label;
    }
}

QString countsText(const StepSummary &summary)
{
    QStringList parts;
    if (summary.changed > 0)
        parts << StepModel::tr("%1 changed").arg(summary.changed);
    if (summary.added > 0)
        parts << StepModel::tr("%1 added").arg(summary.added);
    if (summary.removed > 0)
        parts << StepModel::tr("%1 deleted").arg(summary.removed);
    return parts.join(u' ');
}

StepModel::StepModel(const Plan &plan, HistoryIndex &index, const HistoryWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_index(index)
    , m_words(words)
{
    refilter();
}

const Step &StepModel::step(int position) const
{
    return m_plan.history().steps()[static_cast<size_t>(position)];
}

// Steps of one day follow each other, so most are answered by the day before.
int StepModel::dayOf(const Step &step)
{
    const qint64 at = step.at.toMSecsSinceEpoch();
    if (at >= m_dayFrom && at < m_dayTo)
        return m_day;
    const QDate day = step.at.toLocalTime().date();
    m_dayFrom = day.startOfDay().toMSecsSinceEpoch();
    m_dayTo = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    m_day = static_cast<int>(day.toJulianDay());
    return m_day;
}

void StepModel::note(const Step &step)
{
    ++m_authors[step.author];
    if (step.kind == StepKind::Undo)
        m_undone.insert(step.refers);
    else if (step.kind == StepKind::Redo)
        m_undone.remove(step.refers);
}

bool StepModel::isUndone(int position) const
{
    return m_undone.contains(step(position).id);
}

void StepModel::setFilter(const StepFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = TextQuery(filter.text);
    refilter();
}

void StepModel::refilter()
{
    beginResetModel();
    const auto &steps = m_plan.history().steps();
    for (; m_known < static_cast<int>(steps.size()); ++m_known)
        note(step(m_known));
    prepareFilter();
    m_rows = makeRows();
    endResetModel();
}

std::vector<StepModel::Row> StepModel::makeRows()
{
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(m_known) + 64);
    m_count = 0;
    size_t heading = 0;
    for (int position = m_known - 1; position >= 0; --position) {
        if (!fits(position))
            continue;
        const int day = dayOf(step(position));
        if (rows.empty() || rows.back().day != day) {
            heading = rows.size();
            rows.push_back({-1, day, 0});
        }
        rows.push_back({position, day, 0});
        ++rows[heading].count;
        ++m_count;
    }
    return rows;
}

void StepModel::restrictTo(const std::vector<int> &positions)
{
    std::vector<bool> found(static_cast<size_t>(m_known));
    for (const int position : positions)
        found[static_cast<size_t>(position)] = !m_allowed || (*m_allowed)[static_cast<size_t>(position)];
    m_allowed = std::move(found);
}

QSet<qint64> StepModel::concerning(DepartmentId department) const
{
    QSet<qint64> records = m_index.withEverythingBelow(refTo(department));
    for (const Responsibility &part : m_plan.responsibilities()) {
        if (part.departmentId == department && part.taskId)
            records += m_index.withEverythingBelow(refTo(*part.taskId));
    }
    return records;
}

void StepModel::prepareFilter()
{
    m_allowed.reset();
    m_named.assign(static_cast<size_t>(m_known), false);
    if (!m_filter.only.isNull())
        restrictTo(m_index.touching(m_index.withEverythingBelow(m_filter.only)));
    if (m_filter.section)
        restrictTo(m_index.touching(m_index.withEverythingBelow(refTo(*m_filter.section))));
    if (m_filter.department)
        restrictTo(m_index.touching(concerning(*m_filter.department)));
    const auto named = [this](const QString &text) {
        const TextQuery query(text);
        return m_index.touching(
            m_index.named([&](const QString &name) { return query.isIn(name) || query.isInName(name); }));
    };
    if (!m_filter.sharedText.isEmpty())
        restrictTo(named(m_filter.sharedText));
    if (m_filter.text.isEmpty())
        return;
    for (const int position : named(m_filter.text))
        m_named[static_cast<size_t>(position)] = true;
}

bool StepModel::fits(int position) const
{
    const Step &step = this->step(position);
    const auto at = static_cast<size_t>(position);
    if (m_filter.author && step.author != *m_filter.author)
        return false;
    if (m_allowed && (at >= m_allowed->size() || !(*m_allowed)[at]))
        return false;
    if (m_filter.kinds != 0 && (m_index.summary(position).kinds & m_filter.kinds) == 0)
        return false;
    if (m_filter.first.isValid() || m_filter.last.isValid()) {
        const QDate day = step.at.toLocalTime().date();
        if ((m_filter.first.isValid() && day < m_filter.first)
            || (m_filter.last.isValid() && day > m_filter.last))
            return false;
    }
    return m_query.isEmpty() || (at < m_named.size() && m_named[at]) || m_query.isIn(step.label)
        || m_query.isInName(step.author);
}

void StepModel::follow()
{
    const int before = m_known;
    const int now = static_cast<int>(m_plan.history().steps().size());
    if (m_filter.looksInside()) {
        refilter();
        return;
    }
    for (; m_known < now; ++m_known)
        note(step(m_known));
    for (int position = before; position < now; ++position) {
        if (!fits(position))
            continue;
        const int day = dayOf(step(position));
        const bool newDay = m_rows.empty() || m_rows.front().day != day;
        beginInsertRows({}, newDay ? 0 : 1, 1);
        if (newDay)
            m_rows.insert(m_rows.begin(), {-1, day, 0});
        m_rows.insert(m_rows.begin() + 1, {position, day, 0});
        ++m_rows.front().count;
        ++m_count;
        endInsertRows();
    }
    if (!m_rows.empty()) // steps further down may have been taken back
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString StepModel::subjectText(int position) const
{
    const StepSummary &summary = m_index.summary(position);
    if (summary.subject.isNull())
        return {};
    const RecordKind kind = summary.subject.kind;
    const bool byItself = nameColumn(kind) >= 0 && kind != RecordKind::Attachment;
    const RecordRef owner = byItself ? RecordRef() : m_index.ownerOf(summary.subject);
    return m_words.recordName(owner.isNull() ? summary.subject : owner);
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = position(index.row());
    const bool figures = index.column() == Counts || index.column() == Time;
    if (role == Qt::TextAlignmentRole && figures)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (at < 0) {
        const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return spoken && index.column() == What ? headingText(index.row()) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Step &step = this->step(at);
    switch (index.column()) {
    case Time:
        return step.at.toLocalTime().time().toString(QStringLiteral("HH:mm"));
    case What: {
        const QString label = isUndone(at) ? tr("%1 (undone)").arg(stepTitle(step)) : stepTitle(step);
        const QString subject = role == Qt::DisplayRole ? QString() : subjectText(at);
        if (role == Qt::DisplayRole)
            return stepTitle(step);
        return subject.isEmpty() ? label : label + QStringLiteral("\n") + subject;
    }
    case Counts:
        return step.hasChangeset ? countsText(m_index.summary(at)) : tr("not kept");
    default:
        return step.author;
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == Counts || section == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What was done");
    case Counts:
        return tr("Changes");
    default:
        return tr("By");
    }
}

int StepModel::rowOf(int position) const
{
    // Positions fall from row to row; headings stand between.
    size_t low = 0;
    size_t high = m_rows.size();
    while (low < high) {
        size_t middle = (low + high) / 2;
        while (middle > low && m_rows[middle].position < 0)
            --middle;
        if (m_rows[middle].position < 0 || m_rows[middle].position > position)
            low = std::max(middle + 1, low + 1);
        else if (m_rows[middle].position == position)
            return static_cast<int>(middle);
        else
            high = middle;
    }
    return -1;
}

std::vector<int> StepModel::positions() const
{
    std::vector<int> found;
    found.reserve(static_cast<size_t>(m_count));
    for (const Row &row : m_rows) {
        if (row.position >= 0)
            found.push_back(row.position);
    }
    return found;
}

QString StepModel::headingText(int row) const
{
    const QDate day = QDate::fromJulianDay(m_rows[static_cast<size_t>(row)].day);
    return longDate(day) + u' ' + QLocale().dayName(day.dayOfWeek());
}

std::vector<std::pair<QString, int>> StepModel::authors() const
{
    std::vector<std::pair<QString, int>> sorted;
    for (auto it = m_authors.cbegin(); it != m_authors.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

} // namespace xushi
