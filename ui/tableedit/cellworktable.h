#pragma once

#include <QTableView>

#include "ui/tableedit/cellworkmodel.h"

namespace xushi::tableedit
{

// The list of cells in a dialog: one line each, what is not taken in the quiet tone. The space bar ticks all
// selected rows.
class CellWorkTable : public QTableView
{
    Q_OBJECT

public:
    CellWorkTable(CellWorkModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CellWorkModel &m_cells;
};

} // namespace xushi::tableedit
