#pragma once

#include <functional>

#include "ui/presenter/panel.h"

namespace xushi::attachments
{

// Lets files be dragged onto the records that a widget shows. Belongs to the widget (of a view: its viewport)
// and touches nothing of its other drags. One line in a view:
//     new attachments::FileDrop(viewport(), workbench, [this](QPoint at) { return recordAt(at); });
class FileDrop : public QObject
{
    Q_OBJECT

public:
    // The record under a point of the widget; null: nothing that carries files.
    using RecordAt = std::function<RecordRef(QPoint)>;
    FileDrop(QWidget *widget, Workbench &workbench, RecordAt recordAt);

signals:
    // What the files would go to if they were let go now; null when they are gone or over nothing.
    void hovered(const xushi::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hover(const RecordRef &record);
    [[nodiscard]] RecordRef targetAt(QPoint point) const;

    QWidget *m_widget;
    Workbench &m_workbench;
    RecordAt m_recordAt;
    RecordRef m_hovered;
};

} // namespace xushi::attachments
