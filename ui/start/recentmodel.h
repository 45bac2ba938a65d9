#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/presenter/recentplans.h"

namespace xushi
{

// The plans worked on lately as rows, narrowed by a text that is found in names and places, pinyin initials
// included.
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Tasks, Targets, Latest, UsedAt, ColumnCount };
    enum Role { FolderRole = Qt::UserRole + 1, MissingRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(std::vector<RecentPlan> plans);
    void setText(const QString &text);
    [[nodiscard]] const RecentPlan &plan(int row) const { return m_shown[static_cast<size_t>(row)]; }
    [[nodiscard]] bool hasPlans() const { return !m_plans.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    [[nodiscard]] QString textOf(const RecentPlan &plan, int column) const;

    std::vector<RecentPlan> m_plans;
    std::vector<RecentPlan> m_shown;
    QString m_text;
};

} // namespace xushi
