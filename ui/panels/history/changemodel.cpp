#include "ui/panels/history/changemodel.h"

#include <algorithm>
#include <utility>

#include "core/base/daterange.h"
#include "ui/panels/history/stepmodel.h"

namespace xushi
{

namespace
{

constexpr size_t sortedTogether = 2000; // changes; longer steps are listed as they come
constexpr size_t page = 60; // changes read at a time
constexpr qsizetype longestValue = 160; // of a record that came or went, in characters

bool byKind(const RecordChange &a, const RecordChange &b)
{
    if (a.record.kind != b.record.kind)
        return a.record.kind < b.record.kind;
    return a.record.id < b.record.id;
}

} // namespace

QString operationName(Changes::Operation operation)
{
    switch (operation) {
    case Changes::Operation::Insert:
        return ChangeModel::tr("Added");
    case Changes::Operation::Delete:
        return ChangeModel::tr("Deleted");
    case Changes::Operation::Update:
        break;
    }
    return ChangeModel::tr("Changed");
}

ChangeModel::ChangeModel(const Plan &plan, const HistoryIndex &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_index(index)
{
}

void ChangeModel::show(ChangeList list, const HistoryWords &words)
{
    beginResetModel();
    m_list = std::move(list);
    m_words = &words;
    m_nextPosition = 0;
    m_nextChange = 0;
    m_position = -1;
    m_reader.reset();
    if (!m_list.changeset.isEmpty())
        m_reader.emplace(m_list.changeset);
    m_queue.clear();
    m_heading.reset();
    m_rows.clear();
    m_pending.clear();
    m_exhausted = false;
    endResetModel();
    fetchMore({});
}

void ChangeModel::clear()
{
    beginResetModel();
    m_list = {};
    m_reader.reset();
    m_queue.clear();
    m_heading.reset();
    m_rows.clear();
    m_pending.clear();
    m_exhausted = true;
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool ChangeModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_exhausted;
}

QString ChangeModel::stepText(int position) const
{
    const Step &step = m_plan.history().steps()[static_cast<size_t>(position)];
    const QDateTime at = step.at.toLocalTime();
    const QString when = longDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm"));
    return QStringList {when, step.author, stepTitle(step)}.join(QStringLiteral("　"));
}

// Goes to the next step of the list.
bool ChangeModel::openNext()
{
    if (m_nextPosition >= m_list.positions.size())
        return false;
    m_position = m_list.positions[m_nextPosition++];
    if (m_list.stepHeadings)
        m_heading = ChangeRow {ChangeRowKind::Step, m_position, {}, {}, {}, stepText(m_position)};
    const Step &step = m_plan.history().steps()[static_cast<size_t>(m_position)];
    const Result<QByteArray> changeset = m_plan.changesetOf(step);
    if (step.hasChangeset && changeset) {
        m_reader.emplace(*changeset);
        return true;
    }
    const QString sentence = step.hasChangeset
        ? changeset.error().message
        : tr("The changes of this step are no longer kept; of old steps only their line stays.");
    m_pending.push_back({ChangeRowKind::Note, m_position, {}, {}, {}, sentence});
    return true;
}

// Where a value comes from follows from the change of the value; it is listed only where a step did nothing
// else.
bool ChangeModel::isListed(const RecordChange &change) const
{
    if (change.record.kind != RecordKind::Origin)
        return !m_list.records || m_list.records->contains(change.record.id);
    const bool nothingElse
        = m_position >= 0 && m_index.summary(m_position).read && m_index.summary(m_position).total() == 0;
    return nothingElse && m_list.columns.empty()
        && (!m_list.records || m_list.records->contains(m_index.ownerOf(change.record).id));
}

void ChangeModel::fillQueue()
{
    if (m_list.changes) {
        while (m_queue.size() < page && m_nextChange < m_list.changes->size())
            m_queue.push_back((*m_list.changes)[m_nextChange++]);
        return;
    }
    while (m_reader && m_queue.size() < sortedTogether) {
        std::optional<RecordChange> change = m_reader->next();
        if (!change) {
            if (m_reader->isDamaged())
                m_pending.push_back({ChangeRowKind::Note, m_position, {}, {}, {},
                    tr("The rest of this step is damaged and cannot be shown. The plan itself is "
                       "unchanged.")});
            m_reader.reset();
            std::stable_sort(m_queue.begin(), m_queue.end(), byKind);
        } else if (isListed(*change)) {
            m_queue.push_back(std::move(*change));
        }
    }
}

void ChangeModel::putHeading(std::vector<ChangeRow> &rows)
{
    if (m_heading)
        rows.push_back(*std::exchange(m_heading, {}));
}

void ChangeModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_exhausted)
        return;
    std::vector<ChangeRow> rows;
    size_t taken = 0;
    while (taken < page || rows.empty()) {
        if (m_queue.empty()) {
            fillQueue();
            if (m_queue.empty() && !m_reader && !openNext()) {
                m_exhausted = true;
            }
        }
        if (!m_pending.empty())
            putHeading(rows);
        rows.insert(rows.end(), m_pending.begin(), m_pending.end());
        m_pending.clear();
        if (m_exhausted)
            break;
        if (m_queue.empty()) {
            ++taken; // a step of which nothing is listed counts too
            continue;
        }
        std::vector<ChangeRow> lines;
        addRows(m_queue.front(), lines);
        m_queue.pop_front();
        if (!lines.empty())
            putHeading(rows);
        rows.insert(rows.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
        ++taken;
    }
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void ChangeModel::addRows(const RecordChange &change, std::vector<ChangeRow> &rows) const
{
    std::vector<FieldLine> lines = m_words->lines(change);
    if (!m_list.columns.empty()) {
        std::erase_if(lines, [this](const FieldLine &line) {
            return std::none_of(line.columns.begin(), line.columns.end(), [this](int column) {
                return std::find(m_list.columns.begin(), m_list.columns.end(), column)
                    != m_list.columns.end();
            });
        });
        if (lines.empty())
            return;
    }
    const auto shared = std::make_shared<const RecordChange>(change);
    rows.push_back({ChangeRowKind::Record, m_position, shared, {}, {}, {}});
    if (change.operation == Changes::Operation::Update) {
        for (FieldLine &line : lines)
            rows.push_back({ChangeRowKind::Field, m_position, shared, std::move(line), {}, {}});
    } else if (!lines.empty()) {
        for (FieldLine &line : lines) {
            QString &text = change.operation == Changes::Operation::Delete ? line.before : line.after;
            if (text.size() > longestValue)
                text = text.left(longestValue) + u'…';
            text = text.simplified();
        }
        rows.push_back({ChangeRowKind::Values, m_position, shared, {}, std::move(lines), {}});
    }
}

QString ChangeModel::recordTitle(const ChangeRow &row) const
{
    return m_words && row.change ? m_words->recordName(*row.change) : QString();
}

QString ChangeModel::placeTitle(const ChangeRow &row) const
{
    return m_words && row.change ? m_words->placeName(*row.change) : QString();
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const ChangeRow &row = this->row(index.row());
    switch (row.kind) {
    case ChangeRowKind::Record: {
        const QString place = placeTitle(row);
        const QString words = operationName(row.change->operation) + u' '
            + HistoryWords::kindName(row.change->record.kind) + u' ' + recordTitle(row);
        return place.isEmpty() ? words : words + u'\n' + place;
    }
    case ChangeRowKind::Field: {
        const QString none = tr("(empty)");
        return tr("%1: %2 → %3")
            .arg(row.line.title, row.line.before.isEmpty() ? none : row.line.before,
                row.line.after.isEmpty() ? none : row.line.after);
    }
    case ChangeRowKind::Values: {
        QStringList words;
        for (const FieldLine &line : row.values)
            words << tr("%1: %2").arg(line.title, line.before.isEmpty() ? line.after : line.before);
        return words.join(u'\n');
    }
    default:
        return row.text;
    }
}

} // namespace xushi
