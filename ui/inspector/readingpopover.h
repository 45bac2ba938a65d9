#pragma once

#include "ui/presenter/panel.h"
#include "ui/widgets/popover.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace xushi
{

namespace ui
{
class Label;
}

// Records one figure of a target: value, the day up to which it counts, its source. A figure that leaps is
// asked about first.
class ReadingPopover : public ui::Popover
{
    Q_OBJECT

public:
    ReadingPopover(Workbench &workbench, const std::vector<TargetId> &targets, QWidget *parent);

private:
    void addRow(const QString &caption, QWidget *field);
    void record();
    void say(const QString &sentence);

    Workbench &m_workbench;
    QComboBox *m_target;
    QLineEdit *m_value;
    QLineEdit *m_day;
    QLineEdit *m_source;
    ui::Label *m_sentence;
    QPushButton *m_record;
    QString m_confirmed; // the figure that the question was about
};

} // namespace xushi
