#pragma once

#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/popover.h"

class QListWidget;
class QListWidgetItem;

namespace xushi::ui
{

class SearchField;

// The list that a LabeledComboButton opens: check marks, notes at the right, a field to search in above.
class ChoicePopover : public Popover
{
    Q_OBJECT

public:
    ChoicePopover(const QList<Choice> &choices, ChoiceMode mode, QWidget *parent);

    void setCurrent(const QStringList &ids);
    void addSearch(const QString &placeholder);

signals:
    void toggled(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<Choice> &choices);
    void narrow(const QString &text);
    void take(QListWidgetItem *item);

    QListWidget *m_list;
    SearchField *m_search = nullptr;
    ChoiceMode m_mode;
};

} // namespace xushi::ui
