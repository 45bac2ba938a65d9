#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/presenter/panel.h"

class QPushButton;

namespace xushi
{

namespace ui
{
class AsOfControl;
class LabeledComboButton;
class SearchField;
} // namespace ui

// As-of day and filter of the tool bar: 截至 | 篇章 单位 亮灯 查找. Asks the view state and shows what it
// says.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Workbench &workbench, QWidget *parent);
    // Short words for the search field in a narrow window.
    void setNarrow(bool narrow);
    void focusSearch();

private:
    void showState();
    void showChoices();
    void takeChoices();

    Workbench &m_workbench;
    ui::AsOfControl *m_asOf;
    ui::LabeledComboButton *m_section;
    ui::LabeledComboButton *m_department;
    ui::LabeledComboButton *m_light;
    ui::SearchField *m_search;
    QPushButton *m_conditions; // on columns of a table, set there
    QTimer m_typing; // the filter follows shortly after the last key
};

} // namespace xushi
