#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/base/daterange.h"
#include "core/edits/departmentedits.h"
#include "core/edits/targetedits.h"
#include "ui/inspector/blocks.h"
#include "ui/inspector/readingpopover.h"
#include "ui/widgets/buttons.h"

namespace xushi
{

namespace
{

// A line of words with a button at its right that takes it away.
QWidget *removableRow(const QString &text, const QString &name, const QString &note, QObject *context,
    const std::function<void()> &remove)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new ui::Label(text));
    auto *rest = new ui::Label(note, ui::TypeSize::Small, ui::TextTone::Third);
    rest->setOverflow(ui::Overflow::Elide);
    rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(rest, 1);
    auto *button = new ui::IconButton(ui::Icon::Close, name, ui::IconButton::Size::Compact);
    QObject::connect(button, &QAbstractButton::clicked, context, remove);
    layout->addWidget(button);
    return row;
}

class MeasurementsBlock : public Block
{
public:
    MeasurementsBlock(Workbench &workbench, TargetId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape = QStringLiteral("readings");
        for (const MeasurementId id : plan().measurements().of(m_id))
            shape += u'|' + line(plan().measurements().at(id)) + note(plan().measurements().at(id));
        return shape;
    }

    void build() override
    {
        auto *link = addHead(tr("Figures"), {}, tr("Record a figure"));
        connect(link, &QAbstractButton::clicked, this, [this, link] {
            auto *popover = new ReadingPopover(workbench(), {m_id}, this);
            popover->setAttribute(Qt::WA_DeleteOnClose);
            popover->openAt(link);
        });
        const auto &readings = plan().measurements().of(m_id);
        for (auto id = readings.rbegin(); id != readings.rend(); ++id) {
            const Measurement &reading = plan().measurements().at(*id);
            addWide(removableRow(line(reading), tr("Delete figure"), note(reading), this,
                [this, gone = *id] { tell(edits::removeMeasurement(workbench().plan, gone)); }));
        }
    }

private:
    [[nodiscard]] static QString line(const Measurement &reading)
    {
        return longDate(reading.asOf) + QStringLiteral("  ")
            + (reading.value ? reading.value->toDisplay() : QString());
    }
    [[nodiscard]] static QString note(const Measurement &reading)
    {
        return reading.demo && !reading.source.contains(tr("demonstration data"))
            ? tr("demonstration data") + u' ' + reading.source
            : reading.source;
    }
    TargetId m_id;
};

class TargetDoubtBlock : public Block
{
public:
    TargetDoubtBlock(Workbench &workbench, TargetId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        const Target *target = plan().targets().find(m_id);
        return target ? target->doubt : QString();
    }
    void build() override
    {
        if (shape().isEmpty())
            return;
        addHead(tr("To be checked"));
        addText(shape());
        auto *button = new ui::PlainButton(tr("Checked"));
        connect(button, &QAbstractButton::clicked, this, [this] {
            if (const Target *target = plan().targets().find(m_id))
                tell(edits::acceptTarget(workbench().plan, m_id, target->change));
        });
        addWide(button);
    }

private:
    TargetId m_id;
};

class SectionCountBlock : public Block
{
public:
    SectionCountBlock(Workbench &workbench, SectionId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override { return QString::number(plan().tasks().of(m_id).size()); }
    void build() override
    {
        addText(QCoreApplication::translate(
                    "Inspector", "%n task(s)", nullptr, static_cast<int>(plan().tasks().of(m_id).size())),
            ui::TextTone::Second);
    }

private:
    SectionId m_id;
};

class DepartmentPartsBlock : public Block
{
public:
    DepartmentPartsBlock(Workbench &workbench, DepartmentId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        std::array<int, 3> counts {};
        for (const Responsibility &part : plan().responsibilities()) {
            if (part.departmentId == m_id)
                ++counts[static_cast<size_t>(part.role)];
        }
        return tr("%1 led, %2 supported, %3 responsible").arg(counts[0]).arg(counts[1]).arg(counts[2]);
    }
    void build() override
    {
        addHead(tr("Tasks"));
        addText(shape());
    }

private:
    DepartmentId m_id;
};

class AliasBlock : public Block
{
public:
    AliasBlock(Workbench &workbench, DepartmentId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape = QStringLiteral("aliases");
        for (const DepartmentAliasId id : plan().table<DepartmentAlias>().of(m_id))
            shape += u'|' + plan().table<DepartmentAlias>().at(id).name;
        return shape;
    }
    void build() override
    {
        addHead(tr("Other names"));
        for (const DepartmentAliasId id : plan().table<DepartmentAlias>().of(m_id))
            addWide(removableRow(plan().table<DepartmentAlias>().at(id).name, tr("Delete name"), {}, this,
                [this, id] { tell(edits::removeDepartmentAlias(workbench().plan, id)); }));
        auto *line = new QLineEdit;
        line->setPlaceholderText(tr("Add another name"));
        line->setAccessibleName(tr("Add another name"));
        connect(line, &QLineEdit::returnPressed, this,
            [this, line] { tell(edits::addDepartmentAlias(workbench().plan, m_id, line->text())); });
        addWide(line);
    }

private:
    DepartmentId m_id;
};

// What a target says. An upper value is asked for where there is a range.
class TargetFieldsBlock : public Block
{
public:
    TargetFieldsBlock(Workbench &workbench, TargetId id)
        : Block(workbench)
        , m_id(id)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        return hasRange() ? QStringLiteral("range") : QStringLiteral("value");
    }
    void build() override
    {
        addHead(tr("Target"));
        const bool range = hasRange();
        for (const char *field : {"comparator", "value", "upper_value", "unit", "base_value", "change",
                 "direction", "relative_to", "firmness", "due_on", "certifier_id", "definition"}) {
            const QLatin1String name(field);
            if (range || name != QLatin1String("upper_value"))
                addField(QStringLiteral("target.") + name, m_id.value);
        }
    }

private:
    [[nodiscard]] bool hasRange() const
    {
        const Target *target = plan().targets().find(m_id);
        return target && (target->comparator == Comparator::Between || target->upperValue);
    }
    TargetId m_id;
};

} // namespace

std::vector<Block *> targetBlocks(Workbench &workbench, TargetId id)
{
    const auto fields = [](const QString &names) {
        QStringList ids;
        for (const QString &name : names.split(u' '))
            ids << QStringLiteral("target.") + name;
        return ids;
    };
    return {titleBlock(workbench, QStringLiteral("target.name"), id.value), lightBlock(workbench, refTo(id)),
        new TargetDoubtBlock(workbench, id), new TargetFieldsBlock(workbench, id),
        fieldBlock(workbench, Block::tr("Progress"),
            fields(QStringLiteral("latest completion expected difference")), id.value),
        new MeasurementsBlock(workbench, id), originBlock(workbench, refTo(id), QStringLiteral("quote")),
        attachmentBlock(workbench, refTo(id)), historyBlock(workbench, refTo(id))};
}

std::vector<Block *> sectionBlocks(Workbench &workbench, SectionId id)
{
    return {titleBlock(workbench, QStringLiteral("section.title"), id.value),
        new SectionCountBlock(workbench, id),
        fieldBlock(workbench, {}, {QStringLiteral("section.number")}, id.value),
        originBlock(workbench, refTo(id), QStringLiteral("title")), attachmentBlock(workbench, refTo(id)),
        historyBlock(workbench, refTo(id))};
}

std::vector<Block *> departmentBlocks(Workbench &workbench, DepartmentId id)
{
    return {titleBlock(workbench, QStringLiteral("department.name"), id.value),
        fieldBlock(workbench, {}, {QStringLiteral("department.category"), QStringLiteral("department.note")},
            id.value),
        new DepartmentPartsBlock(workbench, id), new AliasBlock(workbench, id),
        attachmentBlock(workbench, refTo(id)), historyBlock(workbench, refTo(id))};
}

std::vector<Block *> milestoneBlocks(Workbench &workbench, MilestoneId id)
{
    return {titleBlock(workbench, QStringLiteral("milestone.title"), id.value),
        fieldBlock(workbench, {}, {QStringLiteral("milestone.due_on"), QStringLiteral("milestone.done_on")},
            id.value),
        attachmentBlock(workbench, refTo(id)), historyBlock(workbench, refTo(id))};
}

} // namespace xushi
