#include <algorithm>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/inspector/blocks.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

constexpr int longestQuote = 240;

class FieldBlock : public Block
{
public:
    FieldBlock(Workbench &workbench, const QString &title, const QStringList &fields, qint64 id)
        : Block(workbench)
        , m_title(title)
        , m_fields(fields)
        , m_id(id)
    {
    }

protected:
    void build() override
    {
        if (!m_title.isEmpty())
            addHead(m_title);
        for (const QString &field : m_fields)
            addField(field, m_id);
    }

private:
    QString m_title;
    QStringList m_fields;
    qint64 m_id;
};

class TitleBlock : public Block
{
public:
    TitleBlock(Workbench &workbench, const QString &field, qint64 id)
        : Block(workbench)
        , m_field(field)
        , m_id(id)
    {
    }

protected:
    void build() override { addWide(new ValueField(workbench(), m_field, m_id, ValueField::Look::Title)); }

private:
    QString m_field;
    qint64 m_id;
};

// Words of the notice behind a rule at the left.
class Quote : public QWidget
{
public:
    explicit Quote(const QString &text)
    {
        auto *words = new ui::Label(text);
        words->setOverflow(ui::Overflow::Wrap);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(12, 0, 0, 0);
        layout->addWidget(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 2, height()), ui::themeOf(this).accentLine);
    }
};

class OriginBlock : public Block
{
public:
    OriginBlock(Workbench &workbench, const RecordRef &record, const QString &field)
        : Block(workbench)
        , m_record(record)
        , m_field(field)
    {
    }

protected:
    [[nodiscard]] QString shape() const override { return quote(); }

    void build() override
    {
        const QString text = quote();
        if (text.isEmpty())
            return;
        auto *link = addHead(tr("Notice"), {}, tr("See in the notice"));
        connect(link, &QAbstractButton::clicked, this,
            [this] { workbench().view.askForSource(m_record, m_field); });
        auto *words
            = new Quote(text.size() > longestQuote ? text.left(longestQuote) + QStringLiteral("…") : text);
        if (text.size() > longestQuote)
            words->setToolTip(text);
        addWide(words);
    }

private:
    [[nodiscard]] QString quote() const
    {
        for (const OriginId id : plan().origins().of(m_record)) {
            const Origin &origin = plan().origins().at(id);
            const SourceDocument *source = plan().table<SourceDocument>().find(origin.documentId);
            if (origin.field == m_field && source)
                return source->text.mid(origin.start, origin.end - origin.start).trimmed();
        }
        return {};
    }

    RecordRef m_record;
    QString m_field;
};

class LightBlock : public Block
{
public:
    LightBlock(Workbench &workbench, const RecordRef &record)
        : Block(workbench)
        , m_record(record)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        const Known now = known();
        return QString::number(static_cast<int>(now.light)) + now.explanation.title
            + now.explanation.sentence;
    }

    void build() override
    {
        const Known now = known();
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(ui::measure::gap);
        if (now.light != progress::Light::None)
            layout->addWidget(new ui::LightLabel(shownLight(now.light)));
        auto *words = new ui::Label(now.explanation.sentence, ui::TypeSize::Small);
        words->setOverflow(ui::Overflow::Elide);
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(words, 1);
        auto *why = new ui::LinkButton(now.explanation.title);
        connect(why, &QAbstractButton::clicked, this, [this, why] { explain(why); });
        layout->addWidget(why);
        addWide(row);
    }

private:
    struct Known {
        progress::Light light = progress::Light::None;
        progress::Explanation explanation;
    };

    [[nodiscard]] Known known() const
    {
        const QDate day = workbench().view.asOf();
        if (m_record.kind == RecordKind::Task) {
            if (const Task *task = plan().tasks().find(TaskId {m_record.id})) {
                const auto status = progress::statusOf(plan(), *task, day);
                return {status.light, progress::explain(plan(), status)};
            }
        } else if (const Target *target = plan().targets().find(TargetId {m_record.id})) {
            const auto status = progress::statusOf(plan(), *target, day);
            return {status.light, progress::explain(plan(), status)};
        }
        return {};
    }

    void explain(QWidget *anchor)
    {
        const progress::Explanation why = known().explanation;
        ui::Explanation shown {why.title, why.sentence, {}, std::nullopt, why.footer, {}};
        for (const progress::WorkingLine &line : why.lines)
            shown.rows.append({line.name, line.working, line.result});
        shown.links.append({QStringLiteral("source"), tr("See in the notice")});
        auto *popover = new ui::ExplanationPopover(shown, this);
        popover->setAttribute(Qt::WA_DeleteOnClose);
        connect(popover, &ui::ExplanationPopover::linkChosen, this,
            [this] { workbench().view.askForSource(m_record, {}); });
        popover->openAt(anchor);
    }

    RecordRef m_record;
};

// The way to what happened to a record.
class HistoryBlock : public Block
{
public:
    HistoryBlock(Workbench &workbench, const RecordRef &record)
        : Block(workbench)
        , m_record(record)
    {
    }

protected:
    void build() override
    {
        auto *link = addHead(tr("History"), {}, tr("Who changed what"));
        connect(link, &QAbstractButton::clicked, this, [this] {
            workbench().view.select(m_record);
            workbench().view.askForPanel(QStringLiteral("history"));
        });
    }

private:
    RecordRef m_record;
};

} // namespace

Block *fieldBlock(Workbench &workbench, const QString &title, const QStringList &fields, qint64 id)
{
    return new FieldBlock(workbench, title, fields, id);
}

Block *titleBlock(Workbench &workbench, const QString &field, qint64 id)
{
    return new TitleBlock(workbench, field, id);
}

Block *originBlock(Workbench &workbench, const RecordRef &record, const QString &field)
{
    return new OriginBlock(workbench, record, field);
}

Block *lightBlock(Workbench &workbench, const RecordRef &record)
{
    return new LightBlock(workbench, record);
}

Block *historyBlock(Workbench &workbench, const RecordRef &record)
{
    return new HistoryBlock(workbench, record);
}

std::vector<Block *> blocksFor(Workbench &workbench, const RecordRef &record)
{
    const Plan &plan = workbench.plan;
    switch (record.kind) {
    case RecordKind::Task:
        return plan.tasks().contains(TaskId {record.id}) ? taskBlocks(workbench, TaskId {record.id})
                                                         : std::vector<Block *> {};
    case RecordKind::Target:
        return plan.targets().contains(TargetId {record.id}) ? targetBlocks(workbench, TargetId {record.id})
                                                             : std::vector<Block *> {};
    case RecordKind::Section:
        return plan.sections().contains(SectionId {record.id})
            ? sectionBlocks(workbench, SectionId {record.id})
            : std::vector<Block *> {};
    case RecordKind::Department:
        return plan.departments().contains(DepartmentId {record.id})
            ? departmentBlocks(workbench, DepartmentId {record.id})
            : std::vector<Block *> {};
    case RecordKind::Milestone:
        return plan.milestones().contains(MilestoneId {record.id})
            ? milestoneBlocks(workbench, MilestoneId {record.id})
            : std::vector<Block *> {};
    default:
        return {};
    }
}

} // namespace xushi
