#include "ui/panels/history/historypanel.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/panels/history/changeview.h"
#include "ui/panels/history/dayrangepopover.h"
#include "ui/panels/history/stepdetail.h"
#include "ui/panels/history/steptable.h"
#include "ui/panels/history/versionspane.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/panelhead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xushi
{

namespace
{

constexpr int slice = 12; // ms of reading between two events
constexpr int firstSlice = 8;
constexpr int typingPause = 150; // ms

const QString all = QStringLiteral("all");
const QString selected = QStringLiteral("selected");
const QString today = QStringLiteral("today");
const QString week = QStringLiteral("week");
const QString month = QStringLiteral("month");
const QString other = QStringLiteral("other");
const QString stepsPage = QStringLiteral("steps");
const QString versionsPage = QStringLiteral("versions");
const QString thisStep = QStringLiteral("step");
const QString wholeItem = QStringLiteral("item");
const QString authorPrefix = QStringLiteral("by:");

constexpr quint32 bit(RecordKind kind)
{
    return quint32 {1} << static_cast<int>(kind);
}

struct KindChoice {
    const char *id;
    const char *title;
    quint32 kinds;
};
constexpr std::array kindChoices {
    KindChoice {"task", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "tasks"), bit(RecordKind::Task)},
    KindChoice {"section", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "chapters"), bit(RecordKind::Section)},
    KindChoice {"responsibility", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "responsibilities"),
        bit(RecordKind::Responsibility)},
    KindChoice {"target", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "targets"), bit(RecordKind::Target)},
    KindChoice {"figure", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "figures"), bit(RecordKind::Measurement)},
    KindChoice {
        "milestone", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "milestones"), bit(RecordKind::Milestone)},
    KindChoice {"progress", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "rounds and progress"),
        bit(RecordKind::Period) | bit(RecordKind::ProgressEntry)},
    KindChoice {"department", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "departments and persons"),
        bit(RecordKind::Department) | bit(RecordKind::DepartmentAlias) | bit(RecordKind::Person)},
    KindChoice {
        "attachment", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "attachments"), bit(RecordKind::Attachment)},
    KindChoice {"other", QT_TRANSLATE_NOOP("xushi::HistoryPanel", "plan, notice and the rest"),
        bit(RecordKind::PlanInfo) | bit(RecordKind::SourceDocument) | bit(RecordKind::Calendar)
            | bit(RecordKind::CalendarDay) | bit(RecordKind::Commitment) | bit(RecordKind::Doubt)},
};

// The strip with the filters, 40 px with a line below.
class FilterStrip : public QWidget
{
public:
    FilterStrip() { setFixedHeight(ui::measure::strip); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.base);
        ui::drawLineBottom(painter, rect(), theme.line);
    }
};

} // namespace

Panel *makeHistoryPanel(Workbench &workbench, QWidget *parent)
{
    return new HistoryPanel(workbench, parent);
}

HistoryPanel::HistoryPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_index(workbench.plan)
    , m_words(workbench.plan, workbench.fields, m_index)
    , m_model(new StepModel(workbench.plan, m_index, m_words, this))
{
    makeHead();
    makeFilters();
    makeBody();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    setAccessibleName(tr("History"));
    m_reading.setInterval(0);
    m_typing.setInterval(typingPause);
    m_typing.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, [this] { readOn(slice); });
    connect(&m_typing, &QTimer::timeout, this, &HistoryPanel::takeFilters);
    connect(&workbench.plan, &Plan::changed, this, [this] { followPlan(); });
    connect(&workbench.view, &ViewState::selectionChanged, this, &HistoryPanel::followSelection);
    connect(&workbench.view, &ViewState::filterChanged, this, &HistoryPanel::takeFilters);
    showAuthors();
    takeFilters();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::makeHead()
{
    m_head = new ui::PanelHead(tr("History"));
    m_page = new ui::SegmentedControl(tr("What is shown"));
    m_page->addSegment(stepsPage, tr("Steps"));
    m_page->addSegment(versionsPage, tr("Versions of the file"));
    m_page->setCurrent(stepsPage);
    connect(m_page, &ui::SegmentedControl::chosen, this, &HistoryPanel::showPage);
    m_extent = new ui::SegmentedControl(tr("Changes of"));
    m_extent->addSegment(thisStep, tr("This step"));
    m_extent->addSegment(wholeItem, tr("All steps"));
    m_extent->setCurrent(thisStep);
    connect(m_extent, &ui::SegmentedControl::chosen, this, [this] { showDetail(m_detail->position()); });
    m_extent->hide();
    m_head->addControl(m_page);
}

void HistoryPanel::makeFilters()
{
    m_strip = new FilterStrip;
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &caption) {
        auto *combo = new ui::LabeledComboButton(caption);
        combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        combo->setNeutral(all);
        layout->addWidget(combo);
        return combo;
    };
    m_scope = add(tr("Scope"));
    m_scope->setChoices({{all, tr("everything"), {}, {}}, {selected, tr("selected only"), {}, {}}});
    m_author = add(tr("By"));
    m_kind = add(tr("Kind"));
    QList<ui::Choice> kinds {{all, tr("all"), {}, {}}};
    for (const KindChoice &kind : kindChoices)
        kinds.append({QString::fromLatin1(kind.id), tr(kind.title), {}, {}});
    m_kind->setChoices(kinds);
    m_days = add(tr("Days"));
    m_days->setChoices(
        {{all, tr("all"), {}, {}}, {today, tr("today"), {}, {}}, {week, tr("last 7 days"), {}, {}},
            {month, tr("last 30 days"), {}, {}}, {other, tr("choose…"), {}, {}}});
    for (ui::LabeledComboButton *combo : {m_scope, m_author, m_kind, m_days})
        combo->setCurrent(all);
    for (ui::LabeledComboButton *combo : {m_scope, m_author, m_kind})
        connect(combo, &ui::LabeledComboButton::chosen, this, &HistoryPanel::takeFilters);
    connect(m_days, &ui::LabeledComboButton::chosen, this,
        [this](const QStringList &ids) { chooseDays(ids.value(0, all)); });
    m_search = new ui::SearchField;
    m_search->setPlaceholderText(tr("Search in steps and names"));
    m_search->setMaximumWidth(260);
    layout->addSpacing(4);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_extent);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
}

void HistoryPanel::makeBody()
{
    m_table = new StepTable(m_model);
    m_detail = new StepDetail(m_workbench, m_index, m_words);
    m_versions = new VersionsPane(m_workbench, m_index);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_table->setMinimumWidth(320);
    m_detail->setMinimumWidth(340);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterMoved = true; });
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_versions);
    m_empty = new ui::EmptyState({}, {});
    m_empty->hide();
    connect(m_table, &StepTable::stepChosen, this, &HistoryPanel::showDetail);
    connect(m_table, &StepTable::stepOpened, this, [this] { m_detail->view()->setFocus(); });
    connect(m_empty, &ui::EmptyState::clicked, this,
        [this] { m_workbench.view.askForPanel(QStringLiteral("ledger")); });
    auto *goBack = new QAction(tr("Go back to this step…"), m_table);
    connect(goBack, &QAction::triggered, this, [this] {
        if (m_detail->position() >= 0)
            m_detail->askToGoBack(m_detail->position());
    });
    m_table->addAction(goBack);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryPanel::showPage(const QString &id)
{
    m_page->setCurrent(id);
    const bool versions = id == versionsPage;
    m_pages->setCurrentIndex(versions ? 1 : 0);
    setFocusProxy(versions ? static_cast<QWidget *>(m_versions) : m_table);
    showCounts();
    if (versions)
        m_versions->refresh();
}

void HistoryPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (!m_splitterMoved)
        m_splitter->setSizes({width() / 2, width() - width() / 2});
}

// What is in sight is read at once, the rest between events.
void HistoryPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_behind)
        followPlan();
    else
        readOn(firstSlice);
}

void HistoryPanel::readOn(int milliseconds)
{
    if (m_index.isComplete())
        return;
    if (m_index.advance(milliseconds)) {
        m_reading.stop();
        if (m_model->filter().looksInside())
            m_model->refilter();
        showCounts();
        if (m_model->filter().looksInside() && m_detail->position() >= 0)
            m_table->showPosition(m_detail->position());
    } else if (isVisible()) {
        m_reading.start();
    }
    if (!isVisible())
        m_reading.stop();
    m_table->viewport()->update();
}

void HistoryPanel::readAll()
{
    while (!m_index.isComplete())
        readOn(1000);
}

// A panel out of sight catches up when it is shown.
void HistoryPanel::followPlan()
{
    m_index.follow();
    m_behind = !isVisible();
    if (m_behind)
        return;
    readOn(slice);
    const int shown = m_detail->position();
    m_model->follow();
    showAuthors();
    showCounts();
    if (m_detail->showsItem())
        showDetail(-1);
    if (shown >= 0 && m_model->filter().looksInside())
        m_table->showPosition(shown);
}

RecordRef HistoryPanel::selectedItem() const
{
    const RecordRef selection = m_workbench.view.selection();
    switch (selection.kind) {
    case RecordKind::Responsibility:
    case RecordKind::Measurement:
        return m_index.ownerOf(selection);
    default:
        return selection;
    }
}

bool HistoryPanel::onlySelected() const
{
    return m_scope->current().value(0) == selected;
}

void HistoryPanel::followSelection()
{
    if (onlySelected())
        takeFilters();
}

void HistoryPanel::takeFilters()
{
    StepFilter filter;
    const QString author = m_author->current().value(0, all);
    if (author.startsWith(authorPrefix))
        filter.author = author.mid(authorPrefix.size());
    for (const KindChoice &kind : kindChoices) {
        if (m_kind->current().value(0) == QLatin1String(kind.id))
            filter.kinds = kind.kinds;
    }
    filter.first = m_first;
    filter.last = m_last;
    filter.text = m_search->text().trimmed();
    if (onlySelected())
        filter.only = selectedItem();
    const Filter shared = m_workbench.view.filter();
    filter.section = shared.section;
    filter.department = shared.department;
    filter.sharedText = shared.text;
    m_model->setFilter(filter);
    m_extent->setVisible(!filter.only.isNull());
    if (filter.only.isNull())
        m_extent->setCurrent(thisStep);
    showCounts();
    const bool wasThere = m_detail->position() >= 0 && m_model->rowOf(m_detail->position()) >= 0;
    if (wasThere)
        m_table->showPosition(m_detail->position());
    else if (m_model->stepCount() > 0)
        m_table->showPosition(m_model->positions().front());
    else
        m_detail->showNothing({});
}

void HistoryPanel::showAuthors()
{
    QList<ui::Choice> choices {{all, tr("everybody"), {}, {}}};
    for (const auto &[name, count] : m_model->authors())
        choices.append({authorPrefix + name, name.isEmpty() ? tr("(without a name)") : name,
            QString::number(count), {}});
    const QStringList current = m_author->current();
    m_author->setChoices(choices);
    m_author->setCurrent(current.isEmpty() ? all : current.front());
}

void HistoryPanel::chooseDays(const QString &id)
{
    if (id == other) {
        askForDays();
        return;
    }
    const QDate now = m_workbench.plan.now().toLocalTime().date();
    m_last = {};
    m_first = id == today ? now : id == week ? now.addDays(-6) : id == month ? now.addDays(-29) : QDate();
    takeFilters();
}

void HistoryPanel::askForDays()
{
    auto *popover
        = new DayRangePopover(m_first, m_last, m_workbench.plan.now().toLocalTime().date().year(), this);
    connect(popover, &DayRangePopover::rangeChosen, this, [this](QDate first, QDate last) {
        m_first = first;
        m_last = last;
        if (!first.isValid() && !last.isValid())
            m_days->setCurrent(all);
        takeFilters();
    });
    connect(popover, &ui::Popover::closed, this, [this] {
        if (!m_first.isValid() && !m_last.isValid())
            m_days->setCurrent(all);
    });
    popover->openAt(m_days);
    popover->setFocus();
}

void HistoryPanel::showCounts()
{
    const int steps = static_cast<int>(m_workbench.plan.history().steps().size());
    const bool versions = m_pages->currentIndex() == 1;
    const bool filtered = !m_model->filter().isEmpty();
    QString subtitle
        = filtered ? tr("%1 of %2 steps").arg(m_model->stepCount()).arg(steps) : tr("%1 steps").arg(steps);
    if (filtered && m_model->filter().looksInside() && !m_index.isComplete())
        subtitle += u' ' + tr("(still reading)");
    if (onlySelected() && m_model->filter().only.isNull())
        subtitle += u' ' + tr("Nothing is selected; all steps are listed.");
    m_head->setSubtitle(versions ? tr("The file as it was before each of the last saves") : subtitle);
    const bool empty = !versions && m_model->stepCount() == 0;
    if (steps == 0)
        m_empty->setText(tr("Every change of the plan is listed here, with who made it and when, and can be "
                            "taken back. Nothing has been changed yet."),
            tr("Open the ledger"));
    else
        m_empty->setText(tr("No step fits the filter."), {});
    m_empty->setVisible(empty);
    m_strip->setVisible(!versions && steps > 0);
    m_pages->setVisible(!empty);
    emit statusTextChanged();
}

void HistoryPanel::showDetail(int position)
{
    const RecordRef only = m_model->filter().only;
    if (!only.isNull() && m_extent->current() == wholeItem) {
        const bool shown = m_detail->showsItem() && m_shownItem == only;
        if (shown && position >= 0 && m_table->hasFocus()) {
            m_detail->scrollToStep(position);
            return;
        }
        m_shownItem = only;
        m_detail->showItem(m_words.recordName(only), m_model->positions(), m_index.withEverythingBelow(only));
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (position < 0 && current.isValid())
        position = m_model->position(current.row());
    if (position < 0)
        return;
    std::optional<QSet<qint64>> records;
    if (!only.isNull())
        records = m_index.withEverythingBelow(only);
    m_detail->showStep(position, records);
}

QString HistoryPanel::statusText() const
{
    return m_model->filter().isEmpty() ? QString() : tr("%1 steps listed").arg(m_model->stepCount());
}

} // namespace xushi
