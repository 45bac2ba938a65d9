#include "ui/panels/targets/targetspanel.h"

#include <algorithm>
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/edits/targetedits.h"
#include "ui/panels/targets/targetdetail.h"
#include "ui/panels/targets/targettable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

namespace
{

constexpr int narrowPanel = 1000;
constexpr int detailWidth = 460;
constexpr int narrowDetail = 360;

const QString byChapter = QStringLiteral("chapter");
const QString ungrouped = QStringLiteral("none");
const QString allStates = QStringLiteral("all");

ui::Explanation shownExplanation(const progress::Explanation &explanation, bool hasReading)
{
    ui::Explanation shown;
    shown.title = explanation.title;
    shown.sentence = explanation.sentence;
    for (const progress::WorkingLine &line : explanation.lines)
        shown.rows.append({line.name, line.working, line.result});
    // The last line of a working is what the table shows of it.
    if (shown.rows.size() > 1)
        shown.shown = shown.rows.takeLast();
    shown.note = explanation.footer;
    shown.links.append({QStringLiteral("source"), TargetsPanel::tr("See the notice")});
    if (hasReading)
        shown.links.append({QStringLiteral("data"), TargetsPanel::tr("See this figure")});
    return shown;
}

} // namespace

Panel *makeTargetsPanel(Workbench &workbench, QWidget *parent)
{
    return new TargetsPanel(workbench, parent);
}

TargetsPanel::TargetsPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_model(new TargetModel(workbench, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    makeStrip();
    makeBody();
    layout->addWidget(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_empty);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    setAccessibleName(tr("Targets"));
    connect(&workbench.view, &ViewState::selectionChanged, this, &TargetsPanel::followSelection);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TargetsPanel::dropQuestion);
    connect(m_model, &TargetModel::refreshed, this, &TargetsPanel::followRows);
    followRows();
}

void TargetsPanel::makeHead()
{
    m_head = new ui::PanelHead(tr("Targets"));
    m_grouping = new ui::LabeledComboButton(tr("Group"));
    m_grouping->setChoices({{byChapter, tr("by chapter"), {}, {}}, {ungrouped, tr("not grouped"), {}, {}}});
    m_grouping->setCurrent(byChapter);
    connect(m_grouping, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        TargetRowOptions options = m_model->options();
        options.grouping = ids.contains(ungrouped) ? TargetGrouping::None : TargetGrouping::Chapter;
        m_model->setOptions(options);
    });
    m_state = new ui::LabeledComboButton(tr("State"));
    QList<ui::Choice> states {{allStates, tr("all"), {}, {}}};
    for (const progress::StatusClass state : progress::statusClasses)
        states.append({QString::number(static_cast<int>(state)), progress::className(state), {}, {}});
    m_state->setChoices(states);
    m_state->setNeutral(allStates);
    m_state->setCurrent(allStates);
    connect(m_state, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        bool isState = false;
        const int state = ids.value(0).toInt(&isState);
        TargetRowOptions options = m_model->options();
        options.statusClass
            = isState ? std::optional(static_cast<progress::StatusClass>(state)) : std::nullopt;
        m_model->setOptions(options);
    });
    m_detailButton
        = new ui::IconButton(ui::Icon::Target, tr("Show the course"), ui::IconButton::Size::Compact);
    m_detailButton->setCheckable(true);
    connect(m_detailButton, &QAbstractButton::clicked, this, [this](bool checked) {
        m_detailWanted = checked;
        updateDetailShown();
    });
    m_entryButton = new ui::PrimaryButton(ui::Icon::Plus, tr("Record a figure"));
    connect(m_entryButton, &QAbstractButton::clicked, this, &TargetsPanel::startEntry);
    m_head->addControl(m_grouping);
    m_head->addControl(m_state);
    m_head->addControl(m_detailButton);
    m_head->addControl(m_entryButton);
}

void TargetsPanel::makeStrip()
{
    m_strip = new ui::MessageStrip;
    QPushButton *change = m_strip->addButton(tr("Change it"), ui::ButtonKind::Primary);
    connect(change, &QAbstractButton::clicked, this, [this] { answer(false); });
    QPushButton *keep = m_strip->addButton(tr("Record it like this"));
    connect(keep, &QAbstractButton::clicked, this, [this] { answer(true); });
    m_strip->hide();
}

void TargetsPanel::makeBody()
{
    m_table = new TargetTable(m_workbench, m_model,
        [this](const QModelIndex &index, const QString &typed) { return write(index, typed); });
    m_detail = new TargetDetail(m_workbench);
    m_detail->hide();
    m_empty = new ui::EmptyState({}, {});
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterMoved = true; });
    connect(m_table, &TargetTable::rowChosen, this, &TargetsPanel::chooseRow);
    connect(m_table, &TargetTable::explanationAsked, this, &TargetsPanel::explain);
    connect(m_table, &TargetTable::acceptanceAsked, this, &TargetsPanel::accept);
}

QString TargetsPanel::statusText() const
{
    return m_detail->target().isNull() ? QString() : tr("1 target selected");
}

void TargetsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

// Rows and figures are up to date: the head counts them, and what is selected stays in view.
void TargetsPanel::followRows()
{
    const TargetCounts counts = m_model->counts();
    m_head->setSubtitle(tr("%1 targets, %2 of them compared with expected progress")
                            .arg(counts.targets)
                            .arg(counts.scaledByTime));
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = !m_workbench.view.filter().isEmpty() || m_model->options().statusClass.has_value();
    m_empty->setText(filtered ? tr("No target fits the filter.")
                              : tr("Here stand the targets of the tasks. There is none yet. Add one to a "
                                   "task in the ledger."),
        {});
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
    m_entryButton->setEnabled(!empty);
    if (m_asked && !m_workbench.plan.targets().contains(m_asked->target))
        dropQuestion();
    followSelection();
}

void TargetsPanel::followSelection()
{
    const int row = m_model->rowOf(m_workbench.view.selection());
    if (row != m_table->currentIndex().row() || row < 0)
        m_table->showRow(row);
    const RecordRef selected = m_workbench.view.selection();
    const TargetId shown = selected.kind == RecordKind::Target ? TargetId {selected.id}
        : row >= 0                                             ? m_model->row(row).target()
                                                               : TargetId();
    m_detail->setTarget(shown);
    emit statusTextChanged();
}

void TargetsPanel::chooseRow(int row)
{
    const RecordRef record = m_model->row(row).record();
    if (!record.isNull())
        m_workbench.view.select(record);
}

void TargetsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    updateDetailShown();
}

void TargetsPanel::updateDetailShown()
{
    const bool shown = m_detailWanted.value_or(width() >= narrowPanel);
    const bool appears = shown && m_detail->isHidden();
    m_detail->setVisible(shown);
    m_detailButton->setChecked(shown);
    if (shown && (appears || !m_splitterMoved)) {
        const int right = std::clamp(width() * 3 / 8, narrowDetail, detailWidth);
        m_splitter->setSizes({width() - right - m_splitter->handleWidth(), right});
    }
}

void TargetsPanel::explain(int row, const QRect &cell)
{
    const Target *target = m_model->targetAt(row);
    if (!target)
        return;
    const progress::TargetStatus status = m_model->statusAt(row);
    auto *popover = new ui::ExplanationPopover(
        shownExplanation(progress::explain(m_workbench.plan, status), status.measurement.has_value()), this);
    connect(popover, &ui::ExplanationPopover::linkChosen, this,
        [this, id = target->id](const QString &link) { takeLink(link, id); });
    popover->openAt(m_table->viewport(), cell);
}

void TargetsPanel::takeLink(const QString &link, TargetId target)
{
    if (link == u"source") {
        m_workbench.view.askForSource(refTo(target), QStringLiteral("value"));
        return;
    }
    m_workbench.view.select(refTo(target));
    m_detailWanted = true;
    updateDetailShown();
    const int row = m_model->rowOf(target);
    const progress::TargetStatus status = row < 0 ? progress::TargetStatus() : m_model->statusAt(row);
    if (status.measurement)
        m_detail->highlight(*status.measurement);
}

// A doubtful target counts from now on as the kind of figure that is picked.
void TargetsPanel::accept(int row, const QRect &cell)
{
    const Target *target = m_model->targetAt(row);
    const Field *change = m_workbench.fields.find(QStringLiteral("target.change"));
    if (!target || !change)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Accept as"));
    for (const Choice &choice : change->choices()) {
        const std::optional<Change> kind = fromCode<Change>(choice.code);
        if (!kind || *kind == Change::None)
            continue;
        QAction *action = menu->addAction(tr("Accept as: %1").arg(choice.label));
        if (*kind == target->change)
            menu->setDefaultAction(action);
        connect(action, &QAction::triggered, this, [this, id = target->id, kind = *kind] {
            const Result<void> done = edits::acceptTarget(m_workbench.plan, id, kind);
            if (!done && m_workbench.report)
                m_workbench.report(done.error());
        });
    }
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

Result<void> TargetsPanel::write(const QModelIndex &index, const QString &typed)
{
    const Target *target = m_model->targetAt(index.row());
    if (!target)
        return {};
    if (index.column() == TargetModel::Reached)
        return record(target->id, typed);
    const Field *field = m_model->field(index.column());
    return field && field->isEditable() ? field->set(m_workbench.plan, target->id.value, typed)
                                        : Result<void>();
}

Result<void> TargetsPanel::record(TargetId target, const QString &typed)
{
    const Result<TargetEntry> entry = readEntry(target, m_workbench.view.asOf(), typed);
    if (!entry)
        return tl::unexpected(entry.error());
    dropQuestion();
    if (const QString sentence = oddityOf(m_workbench.plan, *entry); !sentence.isEmpty()) {
        askAbout(*entry, typed, sentence);
        return {};
    }
    return recordEntry(m_workbench.plan, *entry);
}

void TargetsPanel::askAbout(const TargetEntry &entry, const QString &typed, const QString &sentence)
{
    m_asked = entry;
    m_askedText = typed;
    const Target *target = m_workbench.plan.targets().find(entry.target);
    m_strip->setText(target ? target->name : QString(), sentence);
    m_strip->setToolTip(sentence);
    m_strip->show();
}

void TargetsPanel::dropQuestion()
{
    m_asked.reset();
    m_strip->hide();
}

void TargetsPanel::answer(bool record)
{
    const std::optional<TargetEntry> asked = m_asked;
    dropQuestion();
    if (!asked)
        return;
    if (record) {
        const Result<void> done = recordEntry(m_workbench.plan, *asked);
        if (!done && m_workbench.report)
            m_workbench.report(done.error());
        m_table->setFocus();
        return;
    }
    const int row = m_model->rowOf(asked->target);
    if (row < 0)
        return;
    m_table->editCell(row, TargetModel::Reached);
    if (FieldEditor *editor = m_table->openEditor())
        editor->type(m_askedText);
}

// The selected target, or the first that has no reading for the day yet.
void TargetsPanel::startEntry()
{
    int row = m_table->currentIndex().row();
    if (row < 0 || m_model->row(row).kind != TargetRowKind::Certain) {
        row = -1;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->row(i).kind != TargetRowKind::Certain)
                continue;
            if (row < 0)
                row = i;
            if (m_model->statusAt(i).cutOff != m_workbench.view.asOf()) {
                row = i;
                break;
            }
        }
    }
    if (row >= 0)
        m_table->editCell(row, TargetModel::Reached);
}

} // namespace xushi
