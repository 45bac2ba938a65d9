#include "ui/inspector/readingpopover.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/base/daterange.h"
#include "core/fields/builtinfields.h"
#include "ui/models/readings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace xushi
{

namespace
{
constexpr int captionWidth = 72;
constexpr int fieldWidth = 220;
} // namespace

ReadingPopover::ReadingPopover(Workbench &workbench, const std::vector<TargetId> &targets, QWidget *parent)
    : Popover(parent)
    , m_workbench(workbench)
    , m_target(new QComboBox)
    , m_value(new QLineEdit)
    , m_day(new QLineEdit(longDate(workbench.view.asOf())))
    , m_source(new QLineEdit)
    , m_sentence(new ui::Label({}, ui::TypeSize::Small))
    , m_record(new ui::PrimaryButton(tr("Record")))
{
    setTitle(tr("Record a figure"));
    for (const TargetId id : targets) {
        if (const Target *target = workbench.plan.targets().find(id))
            m_target->addItem(target->unit.isEmpty()
                    ? target->name
                    : QStringLiteral("%1（%2）").arg(target->name, target->unit),
                id.value);
    }
    addRow(tr("Target"), m_target);
    addRow(tr("Value"), m_value);
    addRow(tr("Up to"), m_day);
    addRow(tr("Source"), m_source);
    m_sentence->setOverflow(ui::Overflow::Wrap);
    m_sentence->setMaximumWidth(captionWidth + fieldWidth);
    m_sentence->hide();
    body()->addWidget(m_sentence);
    body()->addWidget(m_record, 0, Qt::AlignRight);
    connect(m_record, &QPushButton::clicked, this, &ReadingPopover::record);
    for (QLineEdit *line : {m_value, m_day, m_source})
        connect(line, &QLineEdit::returnPressed, this, &ReadingPopover::record);
    m_value->setFocus();
}

void ReadingPopover::addRow(const QString &caption, QWidget *field)
{
    auto *row = new QHBoxLayout;
    auto *words = new ui::Label(caption, ui::TypeSize::Small, ui::TextTone::Third);
    words->setFixedWidth(captionWidth);
    words->setBuddy(field);
    field->setFixedWidth(fieldWidth);
    field->setAccessibleName(caption);
    row->setSpacing(0);
    row->addWidget(words);
    row->addWidget(field);
    body()->addLayout(row);
}

void ReadingPopover::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    adjustSize();
}

void ReadingPopover::record()
{
    const TargetId id {m_target->currentData().toLongLong()};
    const Target *target = m_workbench.plan.targets().find(id);
    const Result<Decimal> value = parseFigure(m_value->text());
    if (!target || !value) {
        say(value ? QString() : value.error().message);
        return;
    }
    const Result<QDate> day = fields::parseDay(m_workbench.plan, m_day->text());
    if (!day) {
        say(day.error().message);
        return;
    }
    const Measurement *before = readingBefore(m_workbench.plan, id, *day);
    if (before && isLeap(*before->value, *value) && m_confirmed != m_value->text()) {
        m_confirmed = m_value->text();
        m_record->setText(tr("Record as it is"));
        say(leapQuestion(*before->value, *value, target->unit));
        return;
    }
    edits::Reading reading = readingFor(m_workbench.plan, id, *day, *value);
    if (!m_source->text().trimmed().isEmpty())
        reading.source = m_source->text().trimmed();
    const auto done = edits::recordMeasurement(m_workbench.plan, id, reading);
    if (done)
        close();
    else
        say(done.error().message);
}

} // namespace xushi
