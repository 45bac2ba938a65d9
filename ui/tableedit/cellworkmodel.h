#pragma once

#include <QAbstractTableModel>

#include "ui/tableedit/cellwork.h"

namespace xushi::tableedit
{

// The cells of a work as a list to look at and tick: row, column, before, after, and what becomes of it.
class CellWorkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Title, Before, After, Note, ColumnCount };
    enum class Show { All, Changes, Problems };
    enum Role { OutcomeRole = Qt::UserRole + 1 };

    CellWorkModel(const Plan &plan, CellWork &work, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setShow(Show show);
    // To be called when the work was run anew or exchanged.
    void refresh();
    void setAllTicked(bool wanted);

signals:
    void ticked();

private:
    [[nodiscard]] CellEdit &cell(int row) const;
    [[nodiscard]] bool isShown(const CellEdit &cell) const;
    [[nodiscard]] static bool canBeTicked(const CellEdit &cell);
    static void tick(CellEdit &cell, bool wanted);

    const Plan &m_plan;
    CellWork &m_work;
    Show m_show = Show::All;
    std::vector<size_t> m_shown;
};

} // namespace xushi::tableedit
