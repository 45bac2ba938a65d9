#include "ui/tableedit/reviewdialog.h"

#include <algorithm>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/tableedit/cellworktable.h"
#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi::tableedit
{

namespace
{

constexpr int mostNamesSeen = 5; // more are scrolled

ui::Label *wrapped(const QString &text, ui::TextTone tone)
{
    auto *label = new ui::Label(text, ui::TypeSize::Body, tone);
    label->setOverflow(ui::Overflow::Wrap);
    return label;
}

} // namespace

ReviewDialog::ReviewDialog(Workbench &workbench, CellWork work, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_work(std::move(work))
    , m_model(workbench.plan, m_work, nullptr)
    , m_summary(wrapped({}, ui::TextTone::Text))
    , m_show(new ui::SegmentedControl(tr("Which cells are listed")))
    , m_table(new CellWorkTable(m_model))
    , m_take(new ui::PrimaryButton(tr("Take")))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::measure::margin, 12, ui::measure::margin, ui::measure::margin);
    layout->setSpacing(ui::measure::gap);
    layout->addWidget(new ui::Label(title, ui::TypeSize::Large, ui::TextTone::Text, QFont::DemiBold));
    layout->addWidget(m_summary);
    for (const QString &note : m_work.notes)
        layout->addWidget(wrapped(note, ui::TextTone::Second));
    makeNames(layout);
    m_show->addSegment(QStringLiteral("all"), tr("All"));
    m_show->addSegment(QStringLiteral("changes"), tr("Will change"));
    m_show->addSegment(QStringLiteral("problems"), tr("Not taken"));
    m_show->setCurrent(QStringLiteral("all"));
    connect(m_show, &ui::SegmentedControl::chosen, this, [this](const QString &which) {
        m_model.setShow(which == u"all" ? CellWorkModel::Show::All
                : which == u"changes"   ? CellWorkModel::Show::Changes
                                        : CellWorkModel::Show::Problems);
    });
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_show);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    auto *give = new ui::PlainButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(give);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(give, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_model, &CellWorkModel::ticked, this, &ReviewDialog::showCounts);
    m_take->setDefault(true);
    showCounts();
    resize(960, 580);
    m_table->setFocus();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::makeNames(QLayout *layout)
{
    if (m_work.names.empty())
        return;
    layout->addWidget(
        wrapped(tr("The plan does not know these names. What shall become of them?"), ui::TextTone::Text));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(ui::measure::gap / 2);
    grid->setColumnStretch(2, 1);
    for (size_t i = 0; i < m_work.names.size(); ++i)
        addName(grid, i);
    area->setWidget(inside);
    const int seen = std::min(static_cast<int>(m_work.names.size()), mostNamesSeen);
    area->setFixedHeight(seen * (ui::measure::ctl + ui::measure::gap / 2) + 4);
    layout->addWidget(area);
}

void ReviewDialog::addName(QLayout *layout, size_t place)
{
    auto *grid = static_cast<QGridLayout *>(layout);
    const UnknownName &name = m_work.names[place];
    auto *box = new QComboBox;
    box->setAccessibleName(name.name);
    box->addItem(name.isPerson ? tr("Add as a person") : tr("Add as a department"), 0);
    box->addItem(tr("Leave out"), 1);
    if (!name.isPerson) {
        for (const DepartmentId id : m_workbench.plan.departments().top()) {
            const QString known = m_workbench.plan.departments().at(id).name;
            box->addItem(tr("Means %1").arg(known), known);
        }
    }
    if (name.choice == UnknownName::Choice::Match)
        box->setCurrentIndex(std::max(0, box->findData(name.match)));
    connect(box, &QComboBox::activated, this, [this, place, box] { choose(place, box->currentData()); });
    const int row = static_cast<int>(place);
    auto *label = new ui::Label(name.name, ui::TypeSize::Body, ui::TextTone::Text, QFont::Medium);
    label->setMaximumWidth(280);
    label->setOverflow(ui::Overflow::Elide);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    grid->addWidget(
        new ui::Label(tr("in %n cell(s)", nullptr, name.cells), ui::TypeSize::Small, ui::TextTone::Third),
        row, 2);
}

void ReviewDialog::choose(size_t place, const QVariant &choice)
{
    UnknownName &name = m_work.names[place];
    name.match.clear();
    if (choice.userType() == QMetaType::QString) {
        name.choice = UnknownName::Choice::Match;
        name.match = choice.toString();
    } else {
        name.choice = choice.toInt() == 0 ? UnknownName::Choice::Add : UnknownName::Choice::Leave;
    }
    if (const auto tried = run(m_workbench, m_work, Mode::Trial); !tried)
        m_workbench.report(tried.error());
    m_model.refresh();
    showCounts();
}

void ReviewDialog::showCounts()
{
    int taken = 0;
    int insisted = 0;
    for (const CellEdit &cell : m_work.cells) {
        taken += cell.outcome == Outcome::Taken ? 1 : 0;
        insisted += cell.outcome == Outcome::Doubtful && cell.insisted ? 1 : 0;
    }
    const int all = static_cast<int>(m_work.cells.size());
    const int same = m_work.count(Outcome::Same);
    QString words = tr("%1 cells: %2 will change, %3 say so already, %4 are not taken.")
                        .arg(all)
                        .arg(taken + insisted)
                        .arg(same)
                        .arg(all - same - taken - insisted);
    if (!m_work.newTitles.isEmpty())
        words += u' ' + tr("%1 rows for new tasks.").arg(m_work.newTitles.size());
    m_summary->setText(words);
    m_take->setText(tr("Take %1 cells").arg(taken + insisted));
    m_take->setEnabled(taken + insisted > 0);
}

} // namespace xushi::tableedit
