#pragma once

#include <vector>

#include <QWidget>

#include "ui/presenter/panel.h"

class QScrollArea;
class QVBoxLayout;

namespace xushi
{

class Block;
namespace ui
{
class Label;
}

// Shows and edits every field of what is selected, 320 px wide. What is half typed is committed before
// another record is shown, and stays when the plan changes elsewhere.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(Workbench &workbench, QWidget *parent);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSelection();
    void refresh();
    void showHead();
    [[nodiscard]] RecordRef subject() const;
    [[nodiscard]] bool exists(const RecordRef &record) const;

    Workbench &m_workbench;
    ui::Label *m_where;
    QScrollArea *m_scroll;
    RecordRef m_shown;
    std::vector<Block *> m_blocks;
    bool m_awaitsFiles = false; // some are being dragged over it
};

} // namespace xushi
