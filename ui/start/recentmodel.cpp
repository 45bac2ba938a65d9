#include "ui/start/recentmodel.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/daterange.h"
#include "core/text/textquery.h"

namespace xushi
{

void RecentModel::setPlans(std::vector<RecentPlan> plans)
{
    m_plans = std::move(plans);
    narrow();
}

void RecentModel::setText(const QString &text)
{
    m_text = text.trimmed();
    narrow();
}

void RecentModel::narrow()
{
    const TextQuery query(m_text);
    beginResetModel();
    m_shown.clear();
    for (const RecentPlan &plan : m_plans) {
        if (m_text.isEmpty() || query.isIn(plan.title) || query.isIn(plan.path))
            m_shown.push_back(plan);
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentModel::textOf(const RecentPlan &plan, int column) const
{
    switch (column) {
    case Name:
        return plan.title;
    case Tasks:
        return QString::number(plan.tasks);
    case Targets:
        return QString::number(plan.targets);
    case Latest:
        return plan.latest.isValid() ? tr("%1-%2").arg(plan.latest.year()).arg(plan.latest.month())
                                     : QString();
    default:
        return longDate(plan.usedAt.date()) + plan.usedAt.toString(QStringLiteral(" HH:mm"));
    }
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    const RecentPlan &plan = m_shown[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == Tasks || index.column() == Targets || index.column() == UsedAt;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(plan, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QDir::toNativeSeparators(plan.path) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case FolderRole:
        return QDir::toNativeSeparators(QFileInfo(plan.path).absolutePath());
    case MissingRole:
        return !QFileInfo::exists(plan.path);
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Tasks || section == Targets || section == UsedAt;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name and place");
    case Tasks:
        return tr("Tasks");
    case Targets:
        return tr("Targets");
    case Latest:
        return tr("Latest figures");
    default:
        return tr("Opened at");
    }
}

} // namespace xushi
