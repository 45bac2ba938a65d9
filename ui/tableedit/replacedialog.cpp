#include "ui/tableedit/replacedialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/tableedit/cellworktable.h"
#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi::tableedit
{

namespace
{

constexpr int pause = 150; // ms of typing before the list follows

QString nameOf(const Field &field)
{
    return field.record == RecordKind::Target ? ReplaceDialog::tr("Target: %1").arg(field.title())
        : field.record == RecordKind::Section ? ReplaceDialog::tr("Chapter: %1").arg(field.title())
                                              : field.title();
}

} // namespace

ReplaceDialog::ReplaceDialog(Workbench &workbench, std::vector<RecordRef> selected, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_selected(std::move(selected))
    , m_model(workbench.plan, m_work, nullptr)
    , m_find(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_case(new QCheckBox(tr("Match case")))
    , m_scope(new ui::SegmentedControl(tr("Where")))
    , m_fields(new ui::LabeledComboButton(tr("Fields")))
    , m_summary(new ui::Label({}))
    , m_table(new CellWorkTable(m_model))
    , m_replace(new ui::PrimaryButton(tr("Replace")))
{
    setWindowTitle(tr("Find and replace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::measure::margin, 12, ui::measure::margin, ui::measure::margin);
    layout->setSpacing(ui::measure::gap);
    layout->addWidget(
        new ui::Label(tr("Find and replace"), ui::TypeSize::Large, ui::TextTone::Text, QFont::DemiBold));
    makeFields(layout);
    m_summary->setOverflow(ui::Overflow::Wrap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    auto *close = new ui::PlainButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_replace);
    layout->addLayout(buttons);

    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &ReplaceDialog::search);
    for (QLineEdit *field : {m_find, m_replacement})
        connect(field, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(m_case, &QCheckBox::toggled, this, &ReplaceDialog::search);
    connect(m_scope, &ui::SegmentedControl::chosen, this, &ReplaceDialog::search);
    connect(m_fields, &ui::LabeledComboButton::chosen, this, &ReplaceDialog::search);
    connect(&m_model, &CellWorkModel::ticked, this, &ReplaceDialog::showCounts);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    m_replace->setDefault(true);
    search();
    resize(960, 560);
    m_find->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

void ReplaceDialog::makeFields(QLayout *layout)
{
    m_find->setAccessibleName(tr("Find"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("empty: the words are taken out"));
    m_scope->addSegment(
        QStringLiteral("selected"), tr("%n selected row(s)", nullptr, static_cast<int>(m_selected.size())));
    m_scope->addSegment(QStringLiteral("all"),
        m_workbench.view.filter().isEmpty() ? tr("All rows") : tr("All rows of the filter"));
    const bool several = m_selected.size() > 1;
    m_scope->setCurrent(several ? QStringLiteral("selected") : QStringLiteral("all"));
    m_scope->setVisible(!m_selected.empty());
    QList<ui::Choice> choices;
    for (const Field *field : searchableFields(m_workbench.fields))
        choices << ui::Choice {field->id, nameOf(*field), {}, {}};
    m_fields->setMode(ui::ChoiceMode::Many, tr("All"));
    m_fields->setChoices(choices);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::measure::gap);
    grid->setVerticalSpacing(ui::measure::gap);
    grid->addWidget(new ui::Label(tr("Find"), ui::TypeSize::Body, ui::TextTone::Second), 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(new ui::Label(tr("Replace with"), ui::TypeSize::Body, ui::TextTone::Second), 0, 2);
    grid->addWidget(m_replacement, 0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(ui::measure::gap);
    bar->addWidget(m_scope);
    bar->addWidget(m_fields);
    bar->addWidget(m_case);
    bar->addStretch();
    auto *whole = static_cast<QVBoxLayout *>(layout);
    whole->addLayout(grid);
    whole->addLayout(bar);
}

TextSearch ReplaceDialog::asked() const
{
    TextSearch search;
    search.find = m_find->text();
    search.replacement = m_replacement->text();
    search.caseSensitive = m_case->isChecked();
    for (const Field *field : searchableFields(m_workbench.fields)) {
        if (m_fields->current().isEmpty() || m_fields->current().contains(field->id))
            search.fields.push_back(field);
    }
    search.records = m_scope->current() == u"selected" ? m_selected : recordsShown(m_workbench);
    return search;
}

void ReplaceDialog::search()
{
    m_wait.stop();
    m_work = m_find->text().isEmpty() ? CellWork {} : replacements(m_workbench, asked());
    m_model.refresh();
    showCounts();
}

void ReplaceDialog::showCounts()
{
    const int hits = static_cast<int>(m_work.cells.size());
    const int taken = m_work.count(Outcome::Taken);
    QString words = m_find->text().isEmpty() ? tr("Type what is to be found.")
        : hits == 0                          ? tr("“%1” is not found here.").arg(m_find->text())
                    : tr("Found in %1 cells, %2 will be replaced.").arg(hits).arg(taken);
    for (const QString &note : m_work.notes)
        words += u' ' + note;
    if (const int refused = m_work.count(Outcome::Refused); refused > 0)
        words += u' ' + tr("%1 cannot be replaced; the remark says why.").arg(refused);
    m_summary->setText(words);
    m_replace->setText(tr("Replace %1").arg(taken));
    m_replace->setEnabled(taken > 0);
}

// What is refused is told first; nothing is changed until the user has seen it.
void ReplaceDialog::replace()
{
    if (m_wait.isActive())
        return search();
    const int taken = m_work.count(Outcome::Taken);
    CellWork work = m_work;
    std::erase_if(work.cells, [](const CellEdit &cell) { return cell.outcome != Outcome::Taken; });
    work.notes.clear();
    if (const auto tried = run(m_workbench, work, Mode::Trial); !tried)
        return m_workbench.report(tried.error());
    if (work.count(Outcome::Refused) > 0) {
        auto tried = work.cells.begin();
        for (CellEdit &cell : m_work.cells) {
            if (cell.outcome == Outcome::Taken)
                cell = *tried++;
        }
        m_model.refresh();
        return showCounts();
    }
    const auto done = run(m_workbench, work, Mode::WhatFits);
    if (!done)
        return m_workbench.report(done.error());
    if (*done)
        emit replaced(taken);
    search();
}

} // namespace xushi::tableedit
