#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace xushi::ui
{

enum class ActionWords { Hidden, Beside };

// The 40-px bar under the menu: a row of controls on the window ground with a line below.
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

    // A 32-px tool button that follows the action; with Beside its words stand at the icon's right and
    // its shortcut after them.
    QToolButton *addAction(QAction *action, ActionWords words = ActionWords::Hidden);
    void addControl(QWidget *control, int stretch = 0);
    void addSeparator();
    void addGap(int width);
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

} // namespace xushi::ui
