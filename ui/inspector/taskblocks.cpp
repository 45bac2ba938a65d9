#include <algorithm>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>

#include "core/base/daterange.h"
#include "core/edits/progressedits.h"
#include "ui/inspector/blocks.h"
#include "ui/inspector/readingpopover.h"
#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ladderbar.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

class DutyBlock : public Block
{
public:
    DutyBlock(Workbench &workbench, TaskId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        const Task *task = plan().tasks().find(m_id);
        return QStringLiteral("%1%2%3")
            .arg(departmentNames(plan(), m_id, Role::Lead).isEmpty())
            .arg(departmentNames(plan(), m_id, Role::Responsible).isEmpty())
            .arg(task && task->openEndedSupport);
    }

    void build() override
    {
        addHead(tr("Responsibility"));
        const bool led = !departmentNames(plan(), m_id, Role::Lead).isEmpty();
        const bool carried = !departmentNames(plan(), m_id, Role::Responsible).isEmpty();
        const Task *task = plan().tasks().find(m_id);
        if (led || !carried)
            addField(QStringLiteral("task.lead"), m_id.value);
        addField(QStringLiteral("task.support"), m_id.value,
            task && task->openEndedSupport ? tr(", and other departments (not all listed in the notice)")
                                           : QString());
        if (carried || !led)
            addField(QStringLiteral("task.responsible"), m_id.value);
        for (const char *field : {"responsible_person_id", "contact_person_id"})
            addField(QStringLiteral("task.") + QLatin1String(field), m_id.value);
        addSpan(tr("Start and end"), QStringLiteral("task.starts_on"), QStringLiteral("task.ends_on"),
            m_id.value, [this] { return span(); });
        for (const char *field : {"state", "tracked"})
            addField(QStringLiteral("task.") + QLatin1String(field), m_id.value);
    }

private:
    // 2023年1月1日 and 12月31日: the second year only where it is another one, and then both in short.
    [[nodiscard]] std::pair<QString, QString> span() const
    {
        const Task *task = plan().tasks().find(m_id);
        if (!task)
            return {};
        const bool oneYear = task->startsOn.isValid() && task->startsOn.year() == task->endsOn.year();
        const QString end = longDate(task->endsOn);
        return oneYear ? std::pair(longDate(task->startsOn), end.mid(end.indexOf(u'年') + 1))
                       : std::pair(shortDate(task->startsOn), shortDate(task->endsOn));
    }
    TaskId m_id;
};

// One target in two lines: name and light, ladder and figures. A click goes to it.
class TargetRow : public QWidget
{
public:
    TargetRow(Workbench &workbench, const Target &target, const progress::TargetStatus &status)
        : m_view(workbench.view)
        , m_target(target.id)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 2, 0, 4);
        grid->setHorizontalSpacing(ui::measure::gap);
        grid->setVerticalSpacing(0);
        auto *name = new ui::Label(target.name);
        name->setOverflow(ui::Overflow::Elide);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(name, 0, 0, 1, 3);
        if (status.light != progress::Light::None)
            grid->addWidget(new ui::LightLabel(shownLight(status.light)), 0, 3, Qt::AlignRight);
        const Measurement *reading = workbench.plan.measurements().find(status.measurement);
        const QString goal = target.value ? target.value->toDisplay() : QString();
        const QString figures
            = (reading && reading->value ? reading->value->toDisplay() + QStringLiteral(" / ") : QString())
            + goal + u' ' + target.unit;
        const QString rate
            = status.completion ? (*status.completion * 100).toDisplay(1) + QStringLiteral(" %") : QString();
        const QString gap
            = status.difference ? (*status.difference * 100).toDisplay(1, Rational::Plus::Show) : QString();
        auto *bar = new ui::LadderBar;
        const auto share = [](const std::optional<Rational> &part) {
            return part ? std::optional(part->toDouble()) : std::nullopt;
        };
        bar->setLadder({share(status.completion), share(status.expected)},
            Block::tr("Completion %1, difference %2").arg(rate, gap));
        bar->setFixedWidth(88);
        grid->addWidget(bar, 1, 0, Qt::AlignVCenter);
        addFigure(grid, 1, figures);
        addFigure(grid, 2, rate);
        addFigure(grid, 3, gap);
        grid->setColumnStretch(1, 1);
        grid->setColumnMinimumWidth(2, 52);
        grid->setColumnMinimumWidth(3, 44);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(target.name + u' ' + figures);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *) override { m_view.select(refTo(m_target)); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
            m_view.select(refTo(m_target));
        else
            QWidget::keyPressEvent(event);
    }

private:
    static void addFigure(QGridLayout *grid, int column, const QString &text)
    {
        auto *words = new ui::Label(text, ui::TypeSize::Small);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(words, 1, column);
    }
    ViewState &m_view;
    TargetId m_target;
};

class TargetsBlock : public Block
{
public:
    TargetsBlock(Workbench &workbench, TaskId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape = workbench().view.asOf().toString(Qt::ISODate);
        for (const TargetId id : plan().targets().of(m_id)) {
            const Target &target = plan().targets().at(id);
            const auto status = progress::statusOf(plan(), target, workbench().view.asOf());
            const Measurement *reading = plan().measurements().find(status.measurement);
            shape += QStringLiteral("|%1 %2 %3").arg(id.value).arg(targetText(target), target.doubt);
            shape += reading && reading->value ? reading->value->toString() : QString();
            shape += status.difference ? status.difference->toFixed(6) : QString();
        }
        return shape;
    }

    void build() override
    {
        const auto &targets = plan().targets().of(m_id);
        if (targets.empty())
            return;
        auto *link = addHead(tr("Targets"), {}, tr("Record a figure"));
        connect(link, &QAbstractButton::clicked, this, [this, link] {
            auto *popover = new ReadingPopover(workbench(), plan().targets().of(m_id), this);
            popover->setAttribute(Qt::WA_DeleteOnClose);
            popover->openAt(link);
        });
        for (const TargetId id : targets) {
            const Target &target = plan().targets().at(id);
            addWide(new TargetRow(
                workbench(), target, progress::statusOf(plan(), target, workbench().view.asOf())));
        }
    }

private:
    TaskId m_id;
};

class MilestonesBlock : public Block
{
public:
    MilestonesBlock(Workbench &workbench, TaskId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape = QStringLiteral("milestones");
        for (const MilestoneId id : plan().milestones().of(m_id))
            shape += QStringLiteral("|%1 %2").arg(id.value).arg(plan().milestones().at(id).doneOn.isValid());
        return shape;
    }

    void build() override
    {
        auto *link = addHead(tr("Milestones"), {}, tr("Add a milestone"));
        connect(link, &QAbstractButton::clicked, this, [this] {
            const auto done
                = edits::addMilestone(workbench().plan, m_id, tr("New milestone"), workbench().view.asOf());
            tell(done ? Result<void> {} : tl::unexpected(done.error()));
        });
        for (const MilestoneId id : plan().milestones().of(m_id))
            addMilestone(plan().milestones().at(id));
    }

private:
    void addMilestone(const Milestone &milestone)
    {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        auto *done = new QCheckBox;
        done->setChecked(milestone.doneOn.isValid());
        done->setAccessibleName(tr("Done"));
        connect(done, &QCheckBox::clicked, this, [this, id = milestone.id](bool checked) {
            tell(edits::setMilestoneDone(workbench().plan, id, checked ? workbench().view.asOf() : QDate()));
        });
        layout->addWidget(done);
        layout->addWidget(
            new ValueField(workbench(), QStringLiteral("milestone.title"), milestone.id.value), 1);
        auto *due = new ValueField(workbench(), QStringLiteral("milestone.due_on"), milestone.id.value);
        due->setFixedWidth(64);
        layout->addWidget(due);
        auto *remove
            = new ui::IconButton(ui::Icon::Close, tr("Delete milestone"), ui::IconButton::Size::Compact);
        connect(remove, &QAbstractButton::clicked, this,
            [this, id = milestone.id] { tell(edits::removeMilestone(workbench().plan, id)); });
        layout->addWidget(remove);
        addWide(row);
    }
    TaskId m_id;
};

// What departments reported in the newest round up to the as-of day.
class ProgressBlock : public Block
{
public:
    ProgressBlock(Workbench &workbench, TaskId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape;
        for (const ProgressEntry *entry : entries())
            shape += entry->progress + u'|' + entry->problems + u'|' + entry->nextSteps + u'|'
                + QString::number(entry->demo);
        return shape + workbench().view.asOf().toString(Qt::ISODate);
    }

    void build() override
    {
        const auto found = entries();
        if (found.empty())
            return;
        const Period *period = plan().table<Period>().find(found.front()->periodId);
        const bool demo
            = std::any_of(found.begin(), found.end(), [](const ProgressEntry *entry) { return entry->demo; });
        auto *link = addHead(period ? tr("Progress of month %1").arg(period->lastOn.month()) : tr("Progress"),
            demo ? tr("demonstration data") : QString(), tr("To the round"));
        connect(link, &QAbstractButton::clicked, this,
            [this] { workbench().view.askForPanel(QStringLiteral("round")); });
        for (const ProgressEntry *entry : found) {
            if (!entry->progress.isEmpty())
                addText(entry->progress);
            if (!entry->problems.isEmpty())
                addText(tr("Problems: %1").arg(entry->problems), ui::TextTone::Second);
            if (!entry->nextSteps.isEmpty())
                addText(tr("Next steps: %1").arg(entry->nextSteps), ui::TextTone::Second);
        }
    }

private:
    [[nodiscard]] std::vector<const ProgressEntry *> entries() const
    {
        const QDate asOf = workbench().view.asOf();
        const Period *newest = nullptr;
        for (const ProgressEntryId id : plan().table<ProgressEntry>().of(m_id)) {
            const Period *period = plan().table<Period>().find(plan().table<ProgressEntry>().at(id).periodId);
            if (period && period->firstOn <= asOf && (!newest || period->lastOn > newest->lastOn))
                newest = period;
        }
        std::vector<const ProgressEntry *> found;
        for (const ProgressEntryId id : plan().table<ProgressEntry>().of(m_id)) {
            const ProgressEntry &entry = plan().table<ProgressEntry>().at(id);
            if (newest && entry.periodId == newest->id)
                found.push_back(&entry);
        }
        return found;
    }
    TaskId m_id;
};

// Promises without a figure, and what a person should look at after the notice was read.
class RemarksBlock : public Block
{
public:
    RemarksBlock(Workbench &workbench, TaskId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape;
        for (const CommitmentId id : plan().table<Commitment>().of(m_id))
            shape += plan().table<Commitment>().at(id).quote + u'|';
        for (const DoubtId id : plan().table<Doubt>().of(m_id))
            shape += plan().table<Doubt>().at(id).message
                + QString::number(plan().table<Doubt>().at(id).settled) + u'|';
        return shape;
    }

    void build() override
    {
        const auto &commitments = plan().table<Commitment>().of(m_id);
        if (!commitments.empty())
            addHead(tr("Commitments"));
        for (const CommitmentId id : commitments)
            addText(plan().table<Commitment>().at(id).quote);
        const auto &doubts = plan().table<Doubt>().of(m_id);
        if (!doubts.empty())
            addHead(tr("To be checked"));
        for (const DoubtId id : doubts)
            addDoubt(plan().table<Doubt>().at(id));
    }

private:
    void addDoubt(const Doubt &doubt)
    {
        addText(doubt.message, doubt.settled ? ui::TextTone::Third : ui::TextTone::Text);
        auto *button = new ui::PlainButton(doubt.settled ? tr("Check again") : tr("Checked"));
        connect(button, &QAbstractButton::clicked, this, [this, id = doubt.id, settle = !doubt.settled] {
            tell(edits::settleDoubt(workbench().plan, id, settle));
        });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->addWidget(button, 0, Qt::AlignLeft);
        addWide(row);
    }
    TaskId m_id;
};

} // namespace

std::vector<Block *> taskBlocks(Workbench &workbench, TaskId id)
{
    return {titleBlock(workbench, QStringLiteral("task.title"), id.value), lightBlock(workbench, refTo(id)),
        new DutyBlock(workbench, id), new TargetsBlock(workbench, id), new MilestonesBlock(workbench, id),
        new ProgressBlock(workbench, id), originBlock(workbench, refTo(id), QStringLiteral("body")),
        new RemarksBlock(workbench, id),
        fieldBlock(workbench, Block::tr("More"),
            {QStringLiteral("task.number"), QStringLiteral("task.body"), QStringLiteral("task.note")},
            id.value),
        attachmentBlock(workbench, refTo(id)), historyBlock(workbench, refTo(id))};
}

} // namespace xushi
