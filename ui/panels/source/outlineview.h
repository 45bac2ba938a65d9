#pragma once

#include <QListView>

namespace xushi::source
{

class OutlineModel;

// The list of what was read: chevrons fold, left and right fold and go up and down the tree.
class OutlineView : public QListView
{
    Q_OBJECT

public:
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    // Shows a row as the selected one; -1: none. It does not ask for anything.
    void showRow(int row);

signals:
    // A person went to a row by key or mouse.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool fold(int key);

    OutlineModel &m_model;
};

} // namespace xushi::source
