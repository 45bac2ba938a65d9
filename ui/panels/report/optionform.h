#pragma once

#include <map>

#include <QWidget>

#include "core/report/kinds/reportrequest.h"
#include "ui/widgets/labeledcombobutton.h"

class QCheckBox;
class QGridLayout;

namespace xushi
{

// A form built from the options that a kind of report names: a list for each choice, a tick for each yes or
// no. It shows values and asks for changes; who listens keeps them.
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    // Starts afresh with these options, top to bottom; the same ones keep their places and the focus.
    void setOptions(const std::vector<report::ReportOption> &options);
    void setValues(const report::OptionValues &values);
    // What an option of the type Department offers; the first is the one without a name.
    void setDepartments(const QList<ui::Choice> &departments);
    // An option that cannot be decided now, and why.
    void setAvailable(const QString &id, bool available, const QString &why = {});

    [[nodiscard]] QWidget *control(const QString &id) const;

signals:
    void chosen(const QString &id, const QString &value);

private:
    void addList(const report::ReportOption &option);
    void addTick(const report::ReportOption &option);
    void clear();

    QGridLayout *m_grid;
    std::vector<report::ReportOption> m_options;
    std::map<QString, ui::LabeledComboButton *> m_lists;
    std::map<QString, QCheckBox *> m_ticks;
    QList<ui::Choice> m_departments;
};

} // namespace xushi
