#include "ui/inspector/inspector.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/attachments/filedrop.h"
#include "ui/inspector/blocks.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

namespace xushi
{

namespace
{

const Section *chapterOf(const Plan &plan, const Task *task)
{
    while (task && task->parentId)
        task = plan.tasks().find(task->parentId);
    return task ? plan.sections().find(task->sectionId) : nullptr;
}

} // namespace

Inspector::Inspector(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_where(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
    , m_scroll(new QScrollArea)
{
    setFixedWidth(ui::measure::insp);
    setAccessibleName(tr("Inspector"));
    auto *head = new QWidget;
    head->setFixedHeight(ui::measure::panel);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(ui::measure::margin, 0, 8, 0);
    m_where->setOverflow(ui::Overflow::Elide);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_where, 1);
    auto *close = new ui::IconButton(ui::Icon::Close, tr("Close"), ui::IconButton::Size::Compact);
    connect(close, &QAbstractButton::clicked, this, &Inspector::closeRequested);
    row->addWidget(close);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    connect(&workbench.view, &ViewState::selectionChanged, this, &Inspector::showSelection);
    connect(&workbench.view, &ViewState::asOfChanged, this, &Inspector::refresh);
    connect(&workbench.plan, &Plan::changed, this, &Inspector::refresh);
    auto *drop = new attachments::FileDrop(this, workbench, [this](QPoint) { return m_shown; });
    connect(drop, &attachments::FileDrop::hovered, this, [this](const RecordRef &record) {
        m_awaitsFiles = !record.isNull();
        update();
    });
    showSelection();
}

bool Inspector::exists(const RecordRef &record) const
{
    bool found = false;
    withRecord(
        record.kind, [&]<class R>() { found = m_workbench.plan.table<R>().contains(Id<R> {record.id}); });
    return found;
}

// Who takes part in a task is shown with the task.
RecordRef Inspector::subject() const
{
    const RecordRef selected = m_workbench.view.selection();
    if (selected.kind != RecordKind::Responsibility)
        return selected;
    const Responsibility *part = m_workbench.plan.responsibilities().find(ResponsibilityId {selected.id});
    return part ? part->owner() : RecordRef {};
}

void Inspector::showSelection()
{
    const RecordRef record = subject();
    const bool isShown = record == m_shown && m_scroll->widget();
    if (isShown && (record.isNull() || (!m_blocks.empty() && exists(record))))
        return;
    if (exists(m_shown)) {
        for (ValueField *field : findChildren<ValueField *>())
            field->commitNow();
    }
    m_shown = record;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 12, 16);
    column->setSpacing(4);
    m_blocks = blocksFor(m_workbench, record);
    for (Block *block : m_blocks) {
        column->addWidget(block);
        block->refresh();
    }
    if (m_blocks.empty()) {
        auto *hint = new ui::Label(
            tr("Choose a task, target, chapter or department: everything about it stands here."),
            ui::TypeSize::Body, ui::TextTone::Second);
        hint->setOverflow(ui::Overflow::Wrap);
        column->addWidget(hint);
    }
    column->addStretch(1);
    // The old page may be at work: it goes when that is over.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    showHead();
}

void Inspector::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void Inspector::refresh()
{
    if (!isVisibleTo(parentWidget()))
        return; // and again when it is shown
    if (subject() != m_shown || m_blocks.empty() || !exists(m_shown)) {
        showSelection();
        return;
    }
    for (Block *block : m_blocks)
        block->refresh();
    showHead();
}

void Inspector::showHead()
{
    const Plan &plan = m_workbench.plan;
    const auto place = [](const QString &what, const QString &where) {
        return where.isEmpty() ? what : what + QStringLiteral("    ") + where;
    };
    if (const Task *task
        = m_shown.kind == RecordKind::Task ? plan.tasks().find(TaskId {m_shown.id}) : nullptr) {
        const Section *chapter = chapterOf(plan, task);
        m_where->setText(place((task->parentId ? tr("Item %1") : tr("Task %1")).arg(task->number).trimmed(),
            chapter ? sectionHeading(*chapter) : QString()));
    } else if (const Target *target
        = m_shown.kind == RecordKind::Target ? plan.targets().find(TargetId {m_shown.id}) : nullptr) {
        const Task *owner = plan.tasks().find(target->taskId);
        m_where->setText(place(tr("Target"), owner ? owner->number + u' ' + owner->title : QString()));
    } else if (m_blocks.empty()) {
        m_where->setText({});
    } else if (m_shown.kind == RecordKind::Milestone) {
        const Milestone &milestone = plan.milestones().at(MilestoneId {m_shown.id});
        const Task *owner = plan.tasks().find(milestone.taskId);
        m_where->setText(place(tr("Milestone"), owner ? owner->title : QString()));
    } else {
        m_where->setText(m_shown.kind == RecordKind::Section ? tr("Chapter") : tr("Department"));
    }
}

void Inspector::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    ui::drawLineLeft(painter, rect(), theme.line);
    ui::drawLineBottom(painter, QRect(0, 0, width(), ui::measure::panel), theme.line);
    if (m_awaitsFiles)
        ui::drawFocusRing(painter, rect().adjusted(1, 0, 0, 0), theme);
}

} // namespace xushi
