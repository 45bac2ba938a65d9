#include "ui/window/filterbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "core/text/departmentnames.h"
#include "ui/search/searchhits.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/searchfield.h"

namespace xushi
{

namespace
{

constexpr int typingPause = 150; // ms
constexpr int widestChip = 180;
const QString all = QStringLiteral("all");

QString idText(qint64 id)
{
    return QString::number(id);
}

// The conditions on columns, set in a table: one stands whole as far as there is room, several as their
// number. A click clears them.
class ConditionChip : public QPushButton
{
public:
    explicit ConditionChip(QWidget *parent)
        : QPushButton(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setConditions(const std::vector<ColumnCondition> &conditions)
    {
        QStringList words;
        for (const ColumnCondition &condition : conditions)
            words << conditionText(condition);
        setVisible(!words.isEmpty());
        setText(words.size() == 1
                ? words.front()
                : FilterBar::tr("%n condition(s)", nullptr, static_cast<int>(words.size())));
        words << FilterBar::tr("Click to clear");
        setToolTip(words.join(u'\n'));
        setAccessibleName(words.join(u' '));
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text());
        return {std::min(words + 16 + ui::measure::iconArrow + 8, widestChip), ui::measure::ctl};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        ui::drawBox(
            painter, rect(), underMouse() ? theme.tint2 : theme.tint1, theme.accent, ui::measure::chipRadius);
        const int size = ui::measure::iconArrow;
        const QRect cross(width() - size - 8, (height() - size) / 2, size, size);
        ui::paintIcon(painter, cross, ui::Icon::Close, theme.accent);
        painter.setPen(theme.accent);
        const QRect words(8, 0, cross.left() - 12, height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (hasFocus())
            ui::drawFocusRing(painter, rect(), theme, ui::measure::chipRadius);
    }
};

} // namespace

FilterBar::FilterBar(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_asOf(new ui::AsOfControl(this))
    , m_section(new ui::LabeledComboButton(tr("Chapter"), this))
    , m_department(new ui::LabeledComboButton(tr("Department"), this))
    , m_light(new ui::LabeledComboButton(tr("Light"), this))
    , m_search(new ui::SearchField(this))
    , m_conditions(new ConditionChip(this))
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
    m_section->setSearchable(true, tr("Search chapters"));
    m_department->setSearchable(true, tr("Search departments"));
    layout->addWidget(m_conditions);
    layout->addWidget(m_search, 4);
    connect(m_conditions, &QAbstractButton::clicked, this, [this] {
        Filter filter = m_workbench.view.filter();
        filter.conditions.clear();
        m_workbench.view.setFilter(filter);
    });
    layout->addStretch(1);
    m_search->setShortcut(QKeySequence::Find);
    m_search->setMaximumWidth(260);
    new SearchHits(m_search, workbench);
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
    m_search->setPlaceholderText(narrow ? tr("Find") : tr("Find: text or pinyin initials"));
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
        departments << ui::Choice {
            idText(id.value), plan.departments().at(id).name, {}, otherNames(plan, id)};
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
    static_cast<ConditionChip *>(m_conditions)->setConditions(filter.conditions);
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
