#include "ui/panels/report/optionform.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/theme/measures.h"
#include "ui/widgets/label.h"

namespace xushi
{

namespace
{

constexpr int labelWidth = 64;
constexpr int manyChoices = 12; // from this many on the list has a field to search in

} // namespace

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addStretch();
    m_grid->setHorizontalSpacing(ui::measure::gap);
    m_grid->setVerticalSpacing(ui::measure::gap);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void OptionForm::clear()
{
    m_lists.clear();
    m_ticks.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // A list of ours may be what is just being answered.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void OptionForm::setOptions(const std::vector<report::ReportOption> &options)
{
    if (options == m_options)
        return;
    clear();
    m_options = options;
    for (const report::ReportOption &option : options) {
        if (option.type == report::ReportOption::Type::YesNo)
            addTick(option);
        else
            addList(option);
    }
}

void OptionForm::addList(const report::ReportOption &option)
{
    auto *label = new ui::Label(option.title, ui::TypeSize::Body, ui::TextTone::Second);
    label->setOverflow(ui::Overflow::Elide);
    auto *list = new ui::LabeledComboButton({});
    list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QList<ui::Choice> choices;
    for (const report::OptionChoice &choice : option.choices)
        choices.append({choice.code, choice.label, {}, {}});
    if (option.type == report::ReportOption::Type::Department)
        choices = m_departments;
    list->setChoices(choices);
    list->setSearchable(choices.size() >= manyChoices, tr("Find"));
    list->setAccessibleName(option.title);
    connect(list, &ui::LabeledComboButton::chosen, this, [this, id = option.id](const QStringList &codes) {
        if (!codes.isEmpty())
            emit chosen(id, codes.first());
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(list, row, 1);
    m_lists[option.id] = list;
}

void OptionForm::addTick(const report::ReportOption &option)
{
    auto *tick = new QCheckBox(option.title);
    tick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    tick->setToolTip(option.title);
    connect(tick, &QCheckBox::clicked, this, [this, id = option.id](bool on) {
        emit chosen(id, on ? QStringLiteral("yes") : QStringLiteral("no"));
    });
    m_grid->addWidget(tick, m_grid->rowCount(), 0, 1, 2);
    m_ticks[option.id] = tick;
}

void OptionForm::setValues(const report::OptionValues &values)
{
    for (const report::ReportOption &option : m_options) {
        const auto list = m_lists.find(option.id);
        if (list == m_lists.end())
            continue;
        list->second->setCurrent(values.value(option.id));
        list->second->setAccessibleName(option.title); // the button itself has no caption
    }
    for (const auto &[id, tick] : m_ticks)
        tick->setChecked(values.isOn(id));
}

void OptionForm::setDepartments(const QList<ui::Choice> &departments)
{
    m_departments = departments;
    for (const report::ReportOption &option : m_options) {
        if (option.type == report::ReportOption::Type::Department)
            m_lists[option.id]->setChoices(departments);
    }
}

void OptionForm::setAvailable(const QString &id, bool available, const QString &why)
{
    QWidget *widget = control(id);
    if (!widget)
        return;
    widget->setEnabled(available);
    if (!why.isEmpty())
        widget->setToolTip(why);
}

QWidget *OptionForm::control(const QString &id) const
{
    if (const auto list = m_lists.find(id); list != m_lists.end())
        return list->second;
    const auto tick = m_ticks.find(id);
    return tick == m_ticks.end() ? nullptr : tick->second;
}

} // namespace xushi
