#include "ui/tableedit/cellworkmodel.h"

#include <algorithm>

namespace xushi::tableedit
{

namespace
{

// Of a long text the part from a little before the place where it differs from another.
QString fromDifference(const QString &text, const QString &other)
{
    constexpr qsizetype before = 5;
    const auto differs = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    const qsizetype place = differs.first - text.begin();
    return place > 2 * before && text != other ? u'…' + text.mid(place - before) : text;
}

} // namespace

CellWorkModel::CellWorkModel(const Plan &plan, CellWork &work, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_work(work)
{
    refresh();
}

int CellWorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CellWorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CellEdit &CellWorkModel::cell(int row) const
{
    return m_work.cells[m_shown[static_cast<size_t>(row)]];
}

bool CellWorkModel::canBeTicked(const CellEdit &cell)
{
    return cell.outcome != Outcome::Same && cell.refusal.isEmpty();
}

bool CellWorkModel::isShown(const CellEdit &cell) const
{
    const bool problem = cell.outcome != Outcome::Same && cell.outcome != Outcome::Taken;
    return m_show == Show::All || (m_show == Show::Problems) == problem;
}

void CellWorkModel::setShow(Show show)
{
    m_show = show;
    refresh();
}

void CellWorkModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_work.cells.size(); ++i) {
        const CellEdit &cell = m_work.cells[i];
        if (isShown(cell) && (m_show != Show::Changes || cell.outcome == Outcome::Taken))
            m_shown.push_back(i);
    }
    endResetModel();
}

QVariant CellWorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellEdit &edit = cell(index.row());
    if (role == Qt::CheckStateRole && index.column() == Row && canBeTicked(edit)) {
        const bool taken = edit.wanted && (edit.outcome != Outcome::Doubtful || edit.insisted)
            && edit.outcome != Outcome::Refused;
        return taken ? Qt::Checked : Qt::Unchecked;
    }
    if (role == OutcomeRole)
        return static_cast<int>(edit.outcome);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Row:
        return rowName(m_plan, m_work, edit);
    case Title:
        return edit.column;
    case Before:
        return role == Qt::ToolTipRole ? edit.before : fromDifference(edit.before, edit.after);
    case After:
        if (edit.outcome == Outcome::Same)
            return QString();
        return edit.after.isEmpty()   ? tr("(empty)")
            : role == Qt::ToolTipRole ? edit.after
                                      : fromDifference(edit.after, edit.before);
    case Note:
        return edit.outcome == Outcome::Same ? tr("says so already") : edit.reason;
    default:
        return {};
    }
}

QVariant CellWorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Title:
        return tr("Column");
    case Before:
        return tr("Now");
    case After:
        return tr("Becomes");
    default:
        return tr("Remark");
    }
}

Qt::ItemFlags CellWorkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Row && canBeTicked(cell(index.row()))
        && cell(index.row()).outcome != Outcome::Refused)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void CellWorkModel::tick(CellEdit &cell, bool wanted)
{
    cell.wanted = wanted;
    cell.insisted = wanted && cell.outcome == Outcome::Doubtful;
    if (wanted && cell.outcome == Outcome::LeftOut)
        cell.outcome = Outcome::Taken;
    else if (!wanted && cell.outcome == Outcome::Taken)
        cell.outcome = Outcome::LeftOut;
}

bool CellWorkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(cell(index.row()), value.toInt() == Qt::Checked);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit ticked();
    return true;
}

void CellWorkModel::setAllTicked(bool wanted)
{
    for (const size_t place : m_shown) {
        CellEdit &edit = m_work.cells[place];
        if (canBeTicked(edit) && edit.outcome != Outcome::Refused)
            tick(edit, wanted);
    }
    refresh();
    emit ticked();
}

} // namespace xushi::tableedit
