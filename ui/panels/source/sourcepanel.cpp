#include "ui/panels/source/sourcepanel.h"

#include <algorithm>
#include <utility>

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "core/edits/progressedits.h"
#include "core/edits/targetedits.h"
#include "ui/panels/source/legend.h"
#include "ui/panels/source/noticeview.h"
#include "ui/panels/source/outlinehead.h"
#include "ui/panels/source/outlinemodel.h"
#include "ui/panels/source/outlineview.h"
#include "ui/panels/source/questionstrip.h"
#include "ui/theme/measures.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

using namespace source;

namespace
{

constexpr int narrowPanel = 1100;
constexpr int narrowOutline = 300;
constexpr int widestOutline = 560;

int topTasks(const Plan &plan)
{
    return static_cast<int>(std::count_if(
        plan.tasks().begin(), plan.tasks().end(), [](const Task &task) { return !task.parentId; }));
}

} // namespace

SourcePanel::SourcePanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_head(new ui::PanelHead(tr("Notice"), this))
    , m_strip(new QuestionStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_notice(new NoticeView)
    , m_outlineHead(new OutlineHead)
    , m_model(new OutlineModel(workbench, this))
    , m_outline(new OutlineView(*m_model))
    , m_record(workbench.view.selection())
{
    buildHead();
    buildBody();
    connectAll();
    refresh();
}

void SourcePanel::buildHead()
{
    m_head->addControl(new LegendWord(MarkKind::Title, tr("Title"), {}));
    m_head->addControl(new LegendWord(MarkKind::Department, tr("Department"), {}));
    m_head->addControl(new LegendWord(MarkKind::Quote, tr("Target"), QStringLiteral("5家")));
    m_head->addControl(new LegendWord(MarkKind::Deadline, tr("Deadline"), {}));
    m_head->addControl(new LegendWord(MarkKind::Doubt, tr("In doubt"), {}));
}

void SourcePanel::buildBody()
{
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_outlineHead);
    sideLayout->addWidget(m_outline, 1);
    side->setMinimumWidth(240);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_notice);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(new ui::EmptyState(
        tr("Here stands the notice that a plan was read from. This plan was not read from a notice."), {}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
}

void SourcePanel::connectAll()
{
    connect(&m_workbench.plan, &Plan::changed, this, &SourcePanel::follow);
    ViewState &view = m_workbench.view;
    connect(
        &view, &ViewState::selectionChanged, this, [this](const RecordRef &record) { attend(record, {}); });
    connect(&view, &ViewState::sourceAsked, this, &SourcePanel::attend);
    connect(&view, &ViewState::filterChanged, this, [this] {
        m_model->refresh();
        m_outline->showRow(m_model->rowOf(m_record, m_field));
    });
    connect(&view, &ViewState::asOfChanged, m_model, [this] { m_model->refresh(); });
    connect(m_notice, &NoticeView::markClicked, this,
        [this](const Mark &mark) { goTo(mark.record, mark.field); });
    connect(m_notice, &NoticeView::hintAsked, this,
        [this](const Mark &mark, QString *hint) { *hint = hintOf(m_workbench.plan, mark, m_questions); });
    connect(m_outline, &OutlineView::rowChosen, this, [this](int row) {
        const OutlineRow chosen = m_model->row(row);
        goTo(chosen.record, chosen.field);
    });
    connect(m_strip, &QuestionStrip::stepped, this, &SourcePanel::step);
    connect(m_strip, &QuestionStrip::correctAsked, this, &SourcePanel::correct);
    connect(m_strip, &QuestionStrip::keepAsked, this, &SourcePanel::keepAsWritten);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterMoved = true; });
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, by] { step(by); });
    };
    shortcut(QKeySequence(Qt::Key_F8), 1);
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
}

void SourcePanel::follow(const Changes &changes)
{
    if (!changes.touchesAny(
            {RecordKind::SourceDocument, RecordKind::Origin, RecordKind::Doubt, RecordKind::Target,
                RecordKind::Responsibility, RecordKind::Department, RecordKind::Task, RecordKind::Section}))
        return;
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void SourcePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        refresh();
    // When the panel has its size: what was selected while it was out of sight is brought into sight.
    if (std::exchange(m_scrollDue, false))
        QTimer::singleShot(0, this, [this] { scrollToPlace(); });
}

void SourcePanel::refresh()
{
    m_stale = false;
    m_questions = openQuestions(m_workbench.plan);
    m_model->setQuestions(m_questions);
    showDocument();
    m_model->reveal(m_record, m_field);
    showPlace();
}

// The document that the selected place is in, else the one shown before, else the first.
void SourcePanel::showDocument()
{
    const auto &documents = m_workbench.plan.table<SourceDocument>();
    const auto place = placeOf(m_workbench.plan, m_record, m_field);
    if (place && documents.contains(place->document))
        m_document = place->document;
    if (!documents.contains(m_document))
        m_document = documents.top().empty() ? SourceDocumentId() : documents.top().front();
    const SourceDocument *document = documents.find(m_document);
    m_stack->setCurrentIndex(document ? 0 : 1);
    m_notice->setText(document ? document->text : QString());
    m_notice->setMarks(marksOf(m_workbench.plan, m_document, m_questions));
    refreshHead();
}

void SourcePanel::refreshHead()
{
    const Plan &plan = m_workbench.plan;
    const SourceDocument *document = plan.table<SourceDocument>().find(m_document);
    m_head->setSubtitle(document
            ? QString(document->number + QStringLiteral("\u2003") + longDate(document->issuedOn)).trimmed()
            : QString());
    m_outlineHead->setCounts(QStringList {tr("%1 chapters").arg(plan.sections().size()),
        tr("%1 tasks").arg(topTasks(plan)), tr("%1 responsibilities").arg(plan.responsibilities().size()),
        tr("%1 targets").arg(plan.targets().size())}
                                 .join(QStringLiteral("\u2002")));
}

// Shows what is looked at in text, outline and strip; without scrolling the text.
void SourcePanel::showPlace()
{
    const auto place = placeOf(m_workbench.plan, m_record, m_field);
    const bool here = place && place->document == m_document;
    m_notice->setPlace(here ? std::optional(place->span) : std::nullopt);
    m_outline->showRow(m_model->rowOf(m_record, m_field));
    const bool hasNotice = !m_document.isNull();
    m_strip->present(hasNotice ? m_questions : std::vector<OpenQuestion>(), currentQuestion());
    emit statusTextChanged();
}

void SourcePanel::goTo(const RecordRef &record, const QString &field)
{
    m_workbench.view.select(record);
    m_workbench.view.askForSource(record, field);
}

void SourcePanel::attend(const RecordRef &record, const QString &field)
{
    m_record = record;
    m_field = columnOf(field);
    const auto place = placeOf(m_workbench.plan, m_record, m_field);
    if (place && place->document != m_document)
        showDocument();
    m_model->reveal(m_record, m_field);
    showPlace();
    if (isVisible())
        scrollToPlace();
    else
        m_scrollDue = true;
}

void SourcePanel::scrollToPlace()
{
    if (const auto place = m_notice->place())
        m_notice->scrollTo(*place);
}

int SourcePanel::currentQuestion() const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
        [this](const OpenQuestion &question) { return question.isAbout(m_record, m_field); });
    return found == m_questions.end() ? -1 : static_cast<int>(found - m_questions.begin());
}

void SourcePanel::step(int by)
{
    if (m_questions.empty())
        return;
    const auto count = static_cast<int>(m_questions.size());
    int next = currentQuestion();
    if (next >= 0) {
        next = (next + by + count) % count;
    } else {
        const int from = m_notice->place() ? m_notice->place()->start : m_notice->firstVisible();
        const auto after
            = std::find_if(m_questions.begin(), m_questions.end(), [&](const OpenQuestion &question) {
                  return question.place && question.place->document == m_document
                      && question.place->span.start >= from;
              });
        const auto place = static_cast<int>(after - m_questions.begin());
        next = (by > 0 ? place : place - 1 + count) % count;
    }
    const OpenQuestion question = m_questions[static_cast<size_t>(next)];
    goTo(question.record, question.field);
}

void SourcePanel::keepAsWritten()
{
    const int current = currentQuestion();
    if (current < 0)
        return;
    const OpenQuestion question = m_questions[static_cast<size_t>(current)];
    if (!question.doubt) {
        QMenu *menu = makeKindMenu(TargetId {question.record.id});
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QPushButton *button = m_strip->keepButton();
        menu->popup(button->mapToGlobal(QPoint(0, button->height())), menu->actions().value(1));
        return;
    }
    if (const auto settled = edits::settleDoubt(m_workbench.plan, *question.doubt, true); !settled)
        m_workbench.report(settled.error());
    else
        goOnAfter(current);
}

QMenu *SourcePanel::makeKindMenu(TargetId target)
{
    auto *menu = new QMenu(this);
    menu->addSection(tr("The figure is"));
    const Field *field = m_workbench.fields.find(QStringLiteral("target.change"));
    if (!field || !field->choices)
        return menu;
    for (const Choice &choice : field->choices()) {
        QAction *action = menu->addAction(choice.label);
        connect(action, &QAction::triggered, this,
            [this, target, code = choice.code] { acceptAs(target, code); });
    }
    return menu;
}

void SourcePanel::acceptAs(TargetId target, const QString &code)
{
    const int current = currentQuestion();
    const std::string wanted = code.toStdString();
    for (const auto &[change, name] : Codes<Change>::table) {
        if (name != wanted)
            continue;
        if (const auto accepted = edits::acceptTarget(m_workbench.plan, target, change); !accepted)
            m_workbench.report(accepted.error());
        else
            goOnAfter(current);
    }
}

// The answered question has left the list: the one in its place comes next.
void SourcePanel::goOnAfter(int answered)
{
    if (m_questions.empty() || answered < 0)
        return;
    const auto next = static_cast<size_t>(answered) % m_questions.size();
    const OpenQuestion question = m_questions[next];
    goTo(question.record, question.field);
}

void SourcePanel::correct()
{
    const int current = currentQuestion();
    if (current < 0)
        return;
    const OpenQuestion &question = m_questions[static_cast<size_t>(current)];
    // Nothing can be put right on a doubt itself, but on its task.
    if (question.record.kind == RecordKind::Doubt && question.task)
        m_workbench.view.select(refTo(*question.task));
    else
        m_workbench.view.select(question.record);
    m_workbench.view.askForPanel(QStringLiteral("inspector"));
}

QString SourcePanel::statusText() const
{
    const int row = m_model->rowOf(m_record, m_field);
    return row < 0 ? QString() : tr("Selected: %1").arg(m_model->textOf(row));
}

void SourcePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void SourcePanel::arrange()
{
    if (m_splitterMoved)
        return;
    const int outline = width() < narrowPanel ? narrowOutline : std::min(width() * 11 / 30, widestOutline);
    m_splitter->setSizes({std::max(1, width() - outline), outline});
}

Panel *makeSourcePanel(Workbench &workbench, QWidget *parent)
{
    return new SourcePanel(workbench, parent);
}

} // namespace xushi
