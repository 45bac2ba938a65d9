#include "ui/panels/targets/targetspanel.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

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

const QString allStates = QStringLiteral("all");
const QString groupingKey = QStringLiteral("targets/grouping");
const QString foldedKey = QStringLiteral("targets/folded");
const QString courseKey = QStringLiteral("targets/course");
const QString divisionKey = QStringLiteral("targets/division");
constexpr qsizetype mostFolded = 500; // headings that are kept in mind

struct GroupingChoice {
    TargetGrouping grouping;
    QString id;
    QString words;
};

std::vector<GroupingChoice> groupingChoices()
{
    return {{TargetGrouping::Chapter, QStringLiteral("chapter"), TargetsPanel::tr("by chapter")},
        {TargetGrouping::Department, QStringLiteral("department"), TargetsPanel::tr("by department")},
        {TargetGrouping::Unit, QStringLiteral("unit"), TargetsPanel::tr("by unit")},
        {TargetGrouping::State, QStringLiteral("state"), TargetsPanel::tr("by state")},
        {TargetGrouping::Light, QStringLiteral("light"), TargetsPanel::tr("by light")},
        {TargetGrouping::None, QStringLiteral("none"), TargetsPanel::tr("not grouped")}};
}

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
    restore();
    connect(m_model, &TargetModel::refreshed, this, &TargetsPanel::followRows);
    connect(m_empty, &ui::EmptyState::clicked, this, &TargetsPanel::takeFirstStep);
    followRows();
}

void TargetsPanel::makeHead()
{
    m_head = new ui::PanelHead(tr("Targets"));
    m_grouping = new ui::LabeledComboButton(tr("Group"));
    QList<ui::Choice> groupings;
    for (const GroupingChoice &choice : groupingChoices())
        groupings.append({choice.id, choice.words, {}, {}});
    m_grouping->setChoices(groupings);
    connect(m_grouping, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        for (const GroupingChoice &choice : groupingChoices()) {
            if (ids.contains(choice.id))
                setGrouping(choice.grouping);
        }
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
        m_workbench.memory.setValue(courseKey, checked);
        updateDetailShown();
    });
    m_entryButton = new ui::PrimaryButton(ui::Icon::Plus, tr("Record a figure"));
    m_entryButton->setToolTip(tr("To the next target without a figure for this day (F8)"));
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
    for (QPushButton *button : {change, keep})
        button->installEventFilter(this);
    m_strip->hide();
}

void TargetsPanel::makeBody()
{
    m_table = new TargetTable(m_workbench, m_model,
        [this](const QModelIndex &index, const QString &typed) { return write(index, typed); });
    m_detail = new TargetDetail(m_workbench,
        [this](TargetId target, QDate asOf, const QString &typed) { return record(target, asOf, typed); });
    m_detail->hide();
    m_empty = new ui::EmptyState({}, {});
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_splitterMoved = true;
        m_workbench.memory.setValue(divisionKey, m_splitter->sizes().value(1));
    });
    connect(m_table, &TargetTable::rowChosen, this, &TargetsPanel::chooseRow);
    connect(m_table, &TargetTable::explanationAsked, this, &TargetsPanel::explain);
    connect(m_table, &TargetTable::acceptanceAsked, this, &TargetsPanel::accept);
    connect(m_table, &TargetTable::figureEntered, this, &TargetsPanel::goOn);
    connect(m_table, &TargetTable::nextAsked, this, &TargetsPanel::goToNext);
    connect(m_table, &TargetTable::menuAsked, this, &TargetsPanel::showMenu);
    connect(m_table, &TargetTable::historyAsked, this, &TargetsPanel::showHistory);
    connect(m_table, &TargetTable::removalAsked, this, &TargetsPanel::removeReading);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Panel::statusTextChanged);
}

void TargetsPanel::restore()
{
    const Memory &memory = m_workbench.memory;
    TargetRowOptions options = m_model->options();
    const QString remembered = memory.value(groupingKey).toString();
    for (const GroupingChoice &choice : groupingChoices()) {
        if (choice.id == remembered)
            options.grouping = choice.grouping;
    }
    const QStringList folded = memory.value(foldedKey).toStringList();
    options.folded = std::set<QString>(folded.begin(), folded.end());
    if (memory.value(courseKey).isValid())
        m_detailWanted = memory.value(courseKey).toBool();
    m_model->setOptions(options);
    setGrouping(options.grouping);
}

void TargetsPanel::setGrouping(TargetGrouping grouping)
{
    TargetRowOptions options = m_model->options();
    for (const GroupingChoice &choice : groupingChoices()) {
        if (choice.grouping == grouping)
            m_grouping->setCurrent(choice.id);
    }
    if (options.grouping != grouping) {
        options.grouping = grouping;
        m_model->setOptions(options);
    }
    remember();
}

void TargetsPanel::remember()
{
    for (const GroupingChoice &choice : groupingChoices()) {
        if (choice.grouping == m_model->options().grouping)
            m_workbench.memory.setValue(groupingKey, choice.id);
    }
    const std::set<QString> &folded = m_model->options().folded;
    QStringList keys(folded.begin(), folded.end());
    m_workbench.memory.setValue(foldedKey, keys.mid(std::max<qsizetype>(0, keys.size() - mostFolded)));
}

// 选中 3 项指标，还有 12 项未填
QString TargetsPanel::statusText() const
{
    QStringList parts;
    const int selected = m_table->selectedTargets();
    if (selected > 0)
        parts << tr("%n target(s) selected", nullptr, selected);
    const TargetCounts counts = m_model->counts();
    if (const int left = counts.targets - counts.filled; left > 0 && counts.filled > 0)
        parts << tr("%n still without a figure for this day", nullptr, left);
    return parts.join(u'，');
}

void TargetsPanel::showEvent(QShowEvent *event)
{
    m_model->setFollowing(true);
    Panel::showEvent(event);
}

void TargetsPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_model->setFollowing(false);
    remember();
}

// The question under the head is answered by keys too.
bool TargetsPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    case Qt::Key_Escape:
        answer(false);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Right);
        return true;
    default:
        return Panel::eventFilter(watched, event);
    }
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
    m_empty->setText(emptyText(), filtered ? tr("Clear the filter") : tr("Add targets in the ledger"));
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
    m_entryButton->setEnabled(!empty);
    if (m_asked && !m_workbench.plan.targets().contains(m_asked->target))
        dropQuestion();
    followSelection();
}

QString TargetsPanel::emptyText() const
{
    const bool filtered = !m_workbench.view.filter().isEmpty() || m_model->options().statusClass.has_value();
    return filtered ? tr("No target fits the filter.")
                    : tr("Here stand the targets of the tasks, and every month their figures are typed in. "
                         "There is none yet.");
}

void TargetsPanel::takeFirstStep()
{
    if (m_workbench.view.filter().isEmpty() && !m_model->options().statusClass) {
        m_workbench.view.askForPanel(QStringLiteral("ledger"));
        return;
    }
    TargetRowOptions options = m_model->options();
    options.statusClass.reset();
    m_state->setCurrent(allStates);
    m_model->setOptions(options);
    m_workbench.view.setFilter({});
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
        const int drawn = m_workbench.memory.value(divisionKey).toInt();
        const int right = drawn > 0 ? std::min(drawn, width() / 2)
                                    : std::clamp(width() * 3 / 8, narrowDetail, detailWidth);
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
        return record(target->id, m_workbench.view.asOf(), typed);
    const Field *field = m_model->field(index.column());
    return field && field->isEditable() ? field->set(m_workbench.plan, target->id.value, typed)
                                        : Result<void>();
}

Result<void> TargetsPanel::record(TargetId target, QDate asOf, const QString &typed)
{
    const Result<TargetEntry> entry = readEntry(target, asOf, typed);
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
    const TargetId next = std::exchange(m_next, TargetId());
    dropQuestion();
    m_table->setFocus();
    if (!asked)
        return;
    if (record) {
        const Result<void> done = recordEntry(m_workbench.plan, *asked);
        if (!done && m_workbench.report)
            m_workbench.report(done.error());
        goOn(next);
        return;
    }
    const int row = m_model->rowOf(asked->target);
    if (row < 0 || asked->asOf != m_workbench.view.asOf())
        return;
    m_table->editCell(row, TargetModel::Reached);
    if (FieldEditor *editor = m_table->openEditor())
        editor->type(m_askedText);
}

// A question about what was just typed comes first; then the next figure.
void TargetsPanel::goOn(TargetId next)
{
    if (!m_asked) {
        m_table->goToReading(next);
        return;
    }
    m_next = next;
    if (QPushButton *first = m_strip->findChild<QPushButton *>())
        first->setFocus();
}

void TargetsPanel::goToNext(bool backwards)
{
    const int row = m_model->nextToFill(m_table->currentIndex().row(), backwards);
    if (row >= 0)
        m_table->goToReading(m_model->row(row).target());
}

// The selected target, or the first that has no reading for the day yet.
void TargetsPanel::startEntry()
{
    int row = m_table->currentIndex().row();
    if (row < 0 || m_model->row(row).kind != TargetRowKind::Certain)
        row = m_model->nextToFill(-1);
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).kind == TargetRowKind::Certain)
            row = i;
    }
    if (row >= 0)
        m_table->editCell(row, TargetModel::Reached);
}

void TargetsPanel::showHistory(int row)
{
    const TargetId target = m_model->row(row).target();
    if (target.isNull())
        return;
    m_workbench.view.select(refTo(target));
    m_detailWanted = true;
    updateDetailShown();
    m_detail->showHistory();
}

void TargetsPanel::removeReading(int row)
{
    const TargetEntry entry {m_model->row(row).target(), m_workbench.view.asOf(), std::nullopt};
    const Result<void> done = recordEntry(m_workbench.plan, entry);
    if (!done && m_workbench.report)
        m_workbench.report(done.error());
}

void TargetsPanel::showMenu(int row, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Target"));
    if (m_model->targetAt(std::max(row, 0)) && row >= 0)
        addTargetActions(*menu, row);
    connect(menu->addAction(tr("Open all groups")), &QAction::triggered, m_model,
        [this] { m_model->setAllExpanded(true); });
    connect(menu->addAction(tr("Close all groups")), &QAction::triggered, m_model,
        [this] { m_model->setAllExpanded(false); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void TargetsPanel::addTargetActions(QMenu &menu, int row)
{
    const TargetId target = m_model->row(row).target();
    const bool certain = m_model->row(row).kind == TargetRowKind::Certain;
    // Rows may have moved until the choice is made.
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto run) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, target, run] {
            if (const int now = m_model->rowOf(target); now >= 0)
                run(now);
        });
    };
    const auto cellOf
        = [this](int now, int column) { return m_table->visualRect(m_model->index(now, column)); };
    add(tr("Record a figure"), Qt::Key_Return, certain,
        [this](int now) { m_table->editCell(now, TargetModel::Reached); });
    add(tr("Next without a figure"), Qt::Key_F8, certain, [this](int) { goToNext(false); });
    add(tr("Remove the figure of this day"), Qt::Key_Delete, certain && m_model->row(row).isFilled(),
        [this](int now) { removeReading(now); });
    menu.addSeparator();
    add(tr("All figures so far"), QKeySequence(Qt::CTRL | Qt::Key_Return), true,
        [this](int now) { showHistory(now); });
    if (certain)
        add(tr("Why this light"), {}, true,
            [this, cellOf](int now) { explain(now, cellOf(now, TargetModel::LightColumn)); });
    else
        add(tr("Accept…"), {}, true,
            [this, cellOf](int now) { accept(now, cellOf(now, TargetModel::LightColumn)); });
    add(tr("See the notice"), {}, true,
        [this, target](int) { m_workbench.view.askForSource(refTo(target), QStringLiteral("value")); });
    menu.addSeparator();
}

} // namespace xushi
