#include "ui/window/filterbar.h"

#include <QHBoxLayout>

#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/searchfield.h"

namespace xushi
{

namespace
{

constexpr int typingPause = 150; // ms
const QString all = QStringLiteral("all");

QString idText(qint64 id)
{
    return QString::number(id);
}

} // namespace

FilterBar::FilterBar(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_asOf(new ui::AsOfControl(this))
    , m_section(new ui::LabeledComboButton(tr("Chapter"), this))
    , m_department(new ui::LabeledComboButton(tr("Department"), this))
    , m_light(new ui::LabeledComboButton(tr("Light"), this))
    , m_search(new ui::SearchField(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_asOf->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout->addWidget(m_asOf);
    layout->addSpacing(20);
    for (ui::LabeledComboButton *combo : {m_section, m_department, m_light}) {
        combo->setNeutral(all);
        combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(combo);
        connect(combo, &ui::LabeledComboButton::chosen, this, &FilterBar::takeChoices);
    }
    m_department->setSearchable(true, tr("Search departments"));
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setMaximumWidth(260);
    setNarrow(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::takeChoices);
    connect(m_asOf, &ui::AsOfControl::dateChosen, &workbench.view, &ViewState::setAsOf);
    connect(&workbench.view, &ViewState::asOfChanged, this, &FilterBar::showState);
    connect(&workbench.view, &ViewState::filterChanged, this, &FilterBar::showState);
    connect(&workbench.plan, &Plan::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({RecordKind::Section, RecordKind::Department, RecordKind::PlanInfo}))
            showChoices();
    });
    showChoices();
}

void FilterBar::setNarrow(bool narrow)
{
    m_search->setPlaceholderText(narrow ? tr("Find") : tr("Find: text"));
}

void FilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilterBar::showChoices()
{
    const Plan &plan = m_workbench.plan;
    const ui::Choice everything {all, tr("All"), {}, {}};
    QList<ui::Choice> sections {everything};
    for (const SectionId id : plan.sections().top())
        sections << ui::Choice {idText(id.value), sectionHeading(plan.sections().at(id)), {}, {}};
    m_section->setChoices(sections);
    QList<ui::Choice> departments {everything};
    for (const DepartmentId id : plan.departments().top())
        departments << ui::Choice {idText(id.value), plan.departments().at(id).name, {}, {}};
    m_department->setChoices(departments);
    QList<ui::Choice> lights {everything};
    for (const auto light : {progress::Light::Green, progress::Light::Yellow, progress::Light::Red})
        lights << ui::Choice {idText(static_cast<int>(light)), progress::lightName(light), {}, {}};
    m_light->setChoices(lights);
    m_asOf->setRange(plan.info().startsOn, plan.info().endsOn);
    showState();
}

void FilterBar::showState()
{
    const Filter filter = m_workbench.view.filter();
    m_asOf->setDate(m_workbench.view.asOf());
    m_section->setCurrent(filter.section ? idText(filter.section->value) : all);
    m_department->setCurrent(filter.department ? idText(filter.department->value) : all);
    m_light->setCurrent(filter.light ? idText(static_cast<int>(*filter.light)) : all);
    if (!m_typing.isActive() && m_search->text() != filter.text)
        m_search->setText(filter.text);
}

void FilterBar::takeChoices()
{
    m_typing.stop();
    const auto chosen = [](const ui::LabeledComboButton *combo) -> std::optional<qint64> {
        const QString id = combo->current().value(0, all);
        return id == all ? std::nullopt : std::optional(id.toLongLong());
    };
    Filter filter;
    if (const auto id = chosen(m_section))
        filter.section = SectionId {*id};
    if (const auto id = chosen(m_department))
        filter.department = DepartmentId {*id};
    if (const auto light = chosen(m_light))
        filter.light = static_cast<progress::Light>(*light);
    filter.text = m_search->text().trimmed();
    filter.conditions = m_workbench.view.filter().conditions;
    m_workbench.view.setFilter(filter);
}

} // namespace xushi
