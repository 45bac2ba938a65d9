#pragma once

#include <QTableView>

namespace xushi
{

class RecentModel;

// The table of plans worked on lately: two lines for name and place; Enter or a double click opens, Delete
// takes a line out of the list (never the file).
class RecentView : public QTableView
{
    Q_OBJECT

public:
    RecentView(RecentModel &model, QWidget *parent);
    // As high as its rows, up to eight.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void openAsked(const QString &path);
    void folderAsked(const QString &path);
    void removeAsked(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString currentPath() const;

    RecentModel &m_model;
};

} // namespace xushi
