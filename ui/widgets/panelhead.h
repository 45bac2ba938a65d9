#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;

namespace xushi::ui
{

// The 40-px head of a panel: title and subtitle at the left, what belongs to the panel at the right.
class PanelHead : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // "12篇章 75项任务 136项指标"; elided when the controls need the room.
    void setSubtitle(const QString &subtitle);
    // Adds a control at the right, after those added before; the head becomes its parent.
    void addControl(QWidget *control);
    void addSeparator();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_controls;
};

} // namespace xushi::ui
