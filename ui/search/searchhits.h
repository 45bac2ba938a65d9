#pragma once

#include <QTimer>

#include "core/text/planhits.h"
#include "ui/presenter/panel.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace xushi
{

// What of the plan answers to a search field, in a list under it: by kind, with counts, the nearest first.
// Down and Up walk through it while one goes on typing, Return goes to the record, Esc puts the list away.
// Belongs to the field.
class SearchHits : public QObject
{
    Q_OBJECT

public:
    SearchHits(QLineEdit *field, Workbench &workbench);

    [[nodiscard]] bool isShown() const;
    // Null while it was never shown.
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void fill(const std::vector<PlanHits> &found);
    void show();
    void hide();
    void step(int by);
    void take(const QListWidgetItem *item);
    bool takeKey(int key);

    QLineEdit *m_field;
    Workbench &m_workbench;
    QListWidget *m_list = nullptr;
    QTimer m_pause; // the list follows shortly after the last key
};

} // namespace xushi
