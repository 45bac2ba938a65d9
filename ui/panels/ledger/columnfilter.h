#pragma once

#include <QListWidget>

#include "ui/models/planrowmodel.h"
#include "ui/widgets/popover.h"

class QLineEdit;

namespace xushi
{

// The condition of a column, without what it asks for yet.
[[nodiscard]] ColumnCondition conditionOn(
    const Workbench &workbench, const RowColumn &column, const QString &title);
// Every value the cells of this column show in the whole plan, empty last; `most` at most, the rest is left
// out. In the order of textKeys().
[[nodiscard]] QStringList columnValues(
    const FieldContext &context, const ColumnCondition &condition, int most);

// Asks what a column must show: a text, one of its values, something, nothing. Emits chosen() with the
// condition, or cleared().
class ColumnFilter : public ui::Popover
{
    Q_OBJECT

public:
    ColumnFilter(const Workbench &workbench, const ColumnCondition &condition, QWidget *parent);

signals:
    void chosen(const xushi::ColumnCondition &condition);
    void cleared();

private:
    void addText();
    void addValues(const Workbench &workbench);
    void addButtons();
    void narrow(const QString &text);
    void takeTest(ColumnCondition::Test test);
    // What is ticked, else what is typed.
    void take();

    ColumnCondition m_condition;
    QLineEdit *m_text = nullptr;
    QListWidget *m_values = nullptr;
};

} // namespace xushi
