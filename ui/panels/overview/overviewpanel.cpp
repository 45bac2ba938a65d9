#include "ui/panels/overview/overviewpanel.h"

#include <algorithm>

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/panels/overview/itemlist.h"
#include "ui/panels/overview/montharea.h"
#include "ui/panels/overview/overviewpage.h"
#include "ui/panels/overview/overviewpicture.h"
#include "ui/panels/overview/overviewwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/labeledcombobutton.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

namespace
{

const QString comparisonKey = QStringLiteral("overview/comparison");
const QString lowerKey = QStringLiteral("overview/lower");
constexpr std::array comparisons {
    progress::Comparison::Month, progress::Comparison::Quarter, progress::Comparison::Start};

// What was remembered by an older or newer program may name a choice that there is not.
template <class Enum>
Enum remembered(const Memory &memory, const QString &key, Enum last)
{
    const int value = memory.value(key, 0).toInt();
    return static_cast<Enum>(std::clamp(value, 0, static_cast<int>(last)));
}

} // namespace

OverviewPanel::OverviewPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_surveyor(workbench.plan)
    , m_comparison(remembered(workbench.memory, comparisonKey, progress::Comparison::Start))
    , m_lowerArea(remembered(workbench.memory, lowerKey, LowerArea::State))
    , m_head(new ui::PanelHead(tr("Overview")))
    , m_compare(new ui::LabeledComboButton(tr("Compare")))
    , m_save(new ui::PlainButton(ui::Icon::Doc, tr("Save as picture")))
    , m_pages(new QStackedLayout)
    , m_empty(new ui::EmptyState({}, {}))
    , m_waiting(new ui::EmptyState(tr("Counting the tasks…"), {}))
    , m_scroll(new QScrollArea)
    , m_page(new OverviewPage(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_pages, 1);
    makeHead();
    makePages();
    connectAreas();
    setAccessibleName(tr("Overview"));
    setFocusProxy(m_page->areas().front());
    connect(&workbench.plan, &Plan::changed, this, &OverviewPanel::follow);
    connect(&workbench.view, &ViewState::filterChanged, this, &OverviewPanel::count);
    connect(&workbench.view, &ViewState::asOfChanged, this, &OverviewPanel::count);
    connect(&m_surveyor, &Surveyor::dayKnown, this, &OverviewPanel::takeDay);
}

void OverviewPanel::makeHead()
{
    QList<ui::Choice> choices;
    for (const progress::Comparison comparison : comparisons) {
        ui::Choice choice;
        choice.id = QString::number(static_cast<int>(comparison));
        choice.text = overviewwords::comparisonName(comparison);
        choices << choice;
    }
    m_compare->setChoices(choices);
    m_compare->setCurrent(QString::number(static_cast<int>(m_comparison)));
    m_save->setToolTip(tr("The whole overview as a PNG file, for a document or a slide"));
    m_head->addControl(m_compare);
    m_head->addControl(m_save);
    connect(m_compare, &ui::LabeledComboButton::chosen, this, [this](const QStringList &ids) {
        setComparison(static_cast<progress::Comparison>(ids.value(0).toInt()));
    });
    connect(m_save, &QAbstractButton::clicked, this, &OverviewPanel::saveAsPicture);
}

void OverviewPanel::makePages()
{
    m_scroll->setWidget(m_page);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    connect(m_empty, &ui::EmptyState::clicked, this, [this] {
        if (m_workbench.view.filter().isEmpty())
            m_workbench.view.askForPanel(QStringLiteral("ledger"));
        else
            m_workbench.view.setFilter({});
    });
}

void OverviewPanel::connectAreas()
{
    connect(m_page, &OverviewPage::fitAsked, this, &OverviewPanel::fitPage);
    connect(m_page, &OverviewPage::lowerAreaChosen, this, &OverviewPanel::setLowerArea);
    for (OverviewArea *area : m_page->areas()) {
        connect(area, &FigureArea::taken, this, [this, area](int figure) { take(area, figure); });
        connect(
            area, &FigureArea::explanationAsked, this, [this, area](int figure) { explain(area, figure); });
        connect(area, &FigureArea::reached, this, [this, area](const QRect &rect) {
            const QPoint centre = area->mapTo(m_page, rect.center());
            m_scroll->ensureVisible(centre.x(), centre.y(), 0, rect.height() / 2 + ui::measure::gap);
        });
    }
}

bool OverviewPanel::isComplete() const
{
    return m_overview && m_overview->monthsKnown
        && (m_overview->compared || !m_overview->comparedDay.isValid());
}

void OverviewPanel::setComparison(progress::Comparison comparison)
{
    m_comparison = comparison;
    m_workbench.memory.setValue(comparisonKey, static_cast<int>(comparison));
    m_compare->setCurrent(QString::number(static_cast<int>(comparison)));
    count();
}

void OverviewPanel::setLowerArea(LowerArea area)
{
    m_lowerArea = area;
    m_workbench.memory.setValue(lowerKey, static_cast<int>(area));
    refresh();
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        count();
}

void OverviewPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_surveyor.pause();
    m_stale = m_stale || !isComplete();
}

bool OverviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitPage();
    return Panel::eventFilter(watched, event);
}

// Without a scroll bar where all finds room, else beside it; never from one to the other and back.
void OverviewPanel::fitPage()
{
    const QSize room = m_scroll->maximumViewportSize();
    if (m_page->fit(room.width(), room.height()) <= room.height())
        return;
    m_page->fit(room.width() - m_scroll->verticalScrollBar()->sizeHint().width(), room.height());
}

void OverviewPanel::follow(const Changes &changes)
{
    m_surveyor.follow(changes);
    count();
}

// Nobody counts while nobody looks; what is shown then is never old.
void OverviewPanel::count()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    {
        const QScopedValueRollback counting(m_counting, true);
        m_surveyor.ask(overviewDays(m_workbench.plan, m_workbench.view.asOf(), m_comparison));
    }
    refresh();
}

void OverviewPanel::takeDay(QDate day)
{
    if (m_counting || !isVisible())
        return;
    const std::vector<QDate> days = overviewDays(m_workbench.plan, m_workbench.view.asOf(), m_comparison);
    const bool isFirst = day == days.front() || (days.size() > 1 && day == days[1]);
    const bool isLast
        = std::all_of(days.begin(), days.end(), [this](QDate d) { return m_surveyor.knows(d); });
    if (isFirst || isLast)
        refresh();
}

void OverviewPanel::refresh()
{
    const Plan &plan = m_workbench.plan;
    const ViewState &view = m_workbench.view;
    if (!isVisible())
        return;
    if (!m_surveyor.knows(view.asOf())) {
        m_overview.reset();
        m_save->setEnabled(false);
        m_head->setSubtitle({});
        m_pages->setCurrentWidget(m_waiting);
        return;
    }
    m_overview
        = std::make_shared<const Overview>(makeOverview(plan, view, m_surveyor, m_comparison, m_lowerArea));
    m_head->setSubtitle(overviewwords::subtitle(*m_overview));
    m_save->setEnabled(isComplete() && !m_overview->isEmpty());
    m_page->setOverview(m_overview);
    if (m_overview->isEmpty())
        showNothing();
    else
        m_pages->setCurrentWidget(m_scroll);
}

void OverviewPanel::showNothing()
{
    if (m_workbench.view.filter().isEmpty())
        m_empty->setText(tr("Here all tasks are counted: by class, light, chapter, department and month. "
                            "There is none yet."),
            tr("Add tasks in the ledger"));
    else
        m_empty->setText(tr("No task fits the filter."), tr("Clear the filter"));
    m_pages->setCurrentWidget(m_empty);
}

void OverviewPanel::take(FigureArea *area, int index)
{
    const Figure figure = area->figures()[static_cast<size_t>(index)];
    ViewState &view = m_workbench.view;
    if (!figure.record.isNull()) {
        view.select(figure.record);
        return;
    }
    const auto follow = [&] {
        view.setFilter(*figure.filter);
        view.askForPanel(figure.panel);
    };
    if (figure.link && figure.filter) {
        follow();
        return;
    }
    if (!figure.records)
        return;
    std::vector<RecordRef> records = figure.records();
    const auto count = static_cast<int>(records.size());
    // Only where the filter leaves in these and no others does it show what the number says.
    if (figure.filter && tasksWithin(m_workbench.plan, *figure.filter, view.asOf(), m_surveyor) == count) {
        follow();
        return;
    }
    auto *list = new ItemList(m_workbench, m_surveyor, figure, std::move(records), this);
    list->openAt(area, figure.rect);
}

void OverviewPanel::explain(FigureArea *area, int index)
{
    const Figure figure = area->figures()[static_cast<size_t>(index)];
    if (!figure.explanation)
        return;
    auto *popover = new ui::ExplanationPopover(figure.explanation(), this);
    connect(
        popover, &ui::ExplanationPopover::linkChosen, this, [this, area, index, figure](const QString &link) {
            if (link == u"source")
                m_workbench.view.askForSource(figure.record, {});
            else if (index < static_cast<int>(area->figures().size())
                && area->figures()[static_cast<size_t>(index)].name == figure.name)
                take(area, index);
        });
    popover->openAt(area, figure.rect);
}

QString OverviewPanel::pictureFoot() const
{
    QStringList parts;
    if (!m_workbench.plan.info().demoNote.isEmpty())
        parts << tr("Demonstration data");
    parts << tr("Up to %1").arg(longDate(m_overview->asOf)) << tr("Lights: Yinchuan, progress");
    if (!m_overview->filter.isEmpty())
        parts << tr("Only what fits the filter");
    return parts.join(QStringLiteral("    "));
}

void OverviewPanel::saveAsPicture()
{
    if (!isComplete() || m_overview->isEmpty())
        return;
    const QString suggested
        = tr("Overview %1.png").arg(m_overview->asOf.toString(QStringLiteral("yyyy-MM-dd")));
    const QString path
        = m_workbench.dialogs.fileToSave(this, tr("Save as picture"), suggested, tr("Pictures (*.png)"));
    if (path.isEmpty() || !m_overview)
        return;
    const PictureWords words {
        tr("Overview"), overviewwords::subtitle(*m_overview), m_workbench.plan.info().title, pictureFoot()};
    const Result<void> done = savePicture(overviewPicture(*m_page, words), path);
    if (!done && m_workbench.report)
        m_workbench.report(done.error());
}

Panel *makeOverviewPanel(Workbench &workbench, QWidget *parent)
{
    return new OverviewPanel(workbench, parent);
}

} // namespace xushi
