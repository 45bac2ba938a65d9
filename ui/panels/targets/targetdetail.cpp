#include "ui/panels/targets/targetdetail.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/charts/chapterchart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/trendchart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/label.h"

namespace xushi
{

namespace
{

constexpr int lowestChart = 200;
constexpr int highestChart = 280;

ui::Label *addLabel(QVBoxLayout *layout, ui::TypeSize size, ui::TextTone tone, int weight)
{
    auto *label = new ui::Label({}, size, tone, weight);
    label->setOverflow(ui::Overflow::Elide);
    label->setFixedHeight(ui::measure::line);
    layout->addWidget(label);
    return label;
}

QVBoxLayout *layoutOf(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 16);
    layout->setSpacing(0);
    return layout;
}

QVBoxLayout *addMargins(QVBoxLayout *layout, int stretch = 0)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(ui::measure::margin, 0, ui::measure::margin, 0);
    inner->setSpacing(0);
    layout->addLayout(inner, stretch);
    return inner;
}

} // namespace

TargetDetail::TargetDetail(Workbench &workbench, MonthTable::Write write, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
    , m_write(std::move(write))
{
    auto *content = new QWidget;
    m_pages = new QVBoxLayout(content);
    m_pages->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setAccessibleName(tr("Course of the target"));
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&workbench.plan, &Plan::changed, this, &TargetDetail::refresh);
    connect(&workbench.view, &ViewState::filterChanged, this, &TargetDetail::refresh);
    connect(&workbench.view, &ViewState::asOfChanged, this, &TargetDetail::refresh);
}

void TargetDetail::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), ui::themeOf(this).base);
    QScrollArea::paintEvent(event);
}

void TargetDetail::setTarget(TargetId target)
{
    if (m_target == target)
        return;
    m_target = target;
    refresh();
}

void TargetDetail::highlight(MeasurementId reading)
{
    refresh();
    if (!m_months)
        return;
    m_months->highlight(reading);
    ensureWidgetVisible(m_months);
}

void TargetDetail::showHistory()
{
    refresh();
    if (!m_months || m_months->isHidden() || m_months->rowCount() == 0)
        return;
    ensureWidgetVisible(m_months);
    m_months->setCurrentCell(m_months->rowCount() - 1, 1);
    m_months->setFocus();
}

void TargetDetail::showEvent(QShowEvent *event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void TargetDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void TargetDetail::refresh()
{
    if (!isVisible())
        return;
    if (const Target *target = m_workbench.plan.targets().find(m_target))
        showTarget(*target);
    else
        showChapters();
}

void TargetDetail::takePage(QWidget *page)
{
    for (QWidget *other : {m_targetPage, m_chapterPage}) {
        if (other)
            other->setVisible(other == page);
    }
}

void TargetDetail::makeTargetPage()
{
    m_targetPage = new QWidget;
    QVBoxLayout *layout = layoutOf(m_targetPage);
    QVBoxLayout *head = addMargins(layout);
    m_title = addLabel(head, ui::TypeSize::Body, ui::TextTone::Text, QFont::DemiBold);
    m_subtitle = addLabel(head, ui::TypeSize::Small, ui::TextTone::Second, QFont::Normal);
    m_legend = new charts::ChartLegend;
    head->addWidget(m_legend);
    m_empty = new ui::Label({}, ui::TypeSize::Body, ui::TextTone::Second);
    m_empty->setOverflow(ui::Overflow::Wrap);
    head->addWidget(m_empty);
    m_chart = new charts::TrendChart;
    m_chart->setMinimumHeight(lowestChart);
    m_chart->setMaximumHeight(highestChart);
    QVBoxLayout *chart = addMargins(layout, 1);
    chart->setContentsMargins(8, 4, 8, 8);
    chart->addWidget(m_chart);
    m_months = new MonthTable(m_workbench, m_write);
    layout->addWidget(m_months);
    layout->addSpacing(12);
    QVBoxLayout *foot = addMargins(layout);
    m_form = new ui::KeyValueForm;
    foot->addWidget(m_form);
    layout->addStretch();
    m_pages->addWidget(m_targetPage);
}

void TargetDetail::showTarget(const Target &target)
{
    if (!m_targetPage)
        makeTargetPage();
    takePage(m_targetPage);
    const charts::Trend trend = charts::trendOf(m_workbench.plan, target, m_workbench.view.asOf());
    m_title->setText(target.name);
    m_subtitle->setText(subtitleOf(target, trend));
    showReadings(target, trend);
    showDefinition(target);
}

void TargetDetail::showReadings(const Target &target, const charts::Trend &trend)
{
    const bool any = !trend.readings.empty();
    m_empty->setVisible(!any);
    m_empty->setText(target.isDoubtful() ? target.doubt
                                         : tr("No figure has been recorded up to this day. Type one under "
                                              "the reached value, and the course appears here."));
    QList<charts::ChartLegend::Entry> entries;
    if (any)
        entries << charts::ChartLegend::Entry {charts::LineKind::Actual, tr("Actual")};
    if (trend.start && trend.goal)
        entries << charts::ChartLegend::Entry {charts::LineKind::Expected, tr("Expected")};
    if (trend.forecast)
        entries << charts::ChartLegend::Entry {charts::LineKind::Forecast, tr("Forecast")};
    if (trend.goal)
        entries << charts::ChartLegend::Entry {charts::LineKind::Goal, tr("Target")};
    m_legend->setEntries(entries);
    m_legend->setVisible(any);
    m_chart->setVisible(any);
    m_months->setVisible(any);
    if (any) {
        m_chart->setTrend(trend, target.name, target.unit);
        m_months->setTrend(trend, target.unit);
    }
}

// 累计，人，2023年1—6月；来源：县委组织部月报（演示数据）
QString TargetDetail::subtitleOf(const Target &target, const charts::Trend &trend) const
{
    QStringList parts;
    const Field *kind = m_workbench.fields.find(QStringLiteral("target.change"));
    if (target.change == Change::Increment)
        parts << tr("Total");
    else if (kind)
        parts << kind->show(m_workbench.context(), target.id.value);
    if (!target.unit.isEmpty())
        parts << target.unit;
    if (trend.readings.empty())
        return parts.join(u'，');
    const QDate last = trend.readings.back().asOf;
    parts << (last.day() != last.daysInMonth() ? tr("up to %1").arg(longDate(last))
            : last.month() == 1                ? tr("January %1").arg(last.year())
                                : tr("months 1–%2 of %1").arg(last.year()).arg(last.month()));
    QString text = parts.join(u'，');
    const Measurement *reading = m_workbench.plan.measurements().find(trend.readings.back().measurement);
    if (!reading)
        return text;
    if (!reading->source.isEmpty())
        text += tr("; source: %1").arg(reading->source);
    const QString mark = tr("demonstration data");
    if (reading->demo && !reading->source.contains(mark))
        text += tr(" (%1)").arg(mark);
    return text;
}

void TargetDetail::showDefinition(const Target &target)
{
    m_form->clear();
    const auto addRow = [this](const QString &name, const QString &value) {
        m_form->addRow(name, value, value.isEmpty() ? tr("not filled in") : QString());
    };
    addRow(tr("Definition"), target.definition);
    const Department *certifier = m_workbench.plan.departments().find(target.certifierId);
    addRow(tr("Certified by"), certifier ? certifier->name : QString());
    if (!target.quote.isEmpty())
        m_form->addRow(tr("In the notice"), target.quote);
    if (const QString later = laterFigures(target); !later.isEmpty())
        m_form->addRow(tr("Later figures"), later);
}

// What was recorded for days after the one shown: 7.31 901、8.31 1020.
QString TargetDetail::laterFigures(const Target &target) const
{
    QStringList figures;
    for (const MeasurementId id : m_workbench.plan.measurements().of(target.id)) {
        const Measurement &reading = m_workbench.plan.measurements().at(id);
        if (reading.asOf > m_workbench.view.asOf() && reading.value)
            figures << shortDate(reading.asOf) + u' ' + reading.value->toDisplay();
    }
    return figures.join(u'、');
}

void TargetDetail::makeChapterPage()
{
    m_chapterPage = new QWidget;
    QVBoxLayout *layout = layoutOf(m_chapterPage);
    QVBoxLayout *head = addMargins(layout);
    addLabel(head, ui::TypeSize::Body, ui::TextTone::Text, QFont::DemiBold)
        ->setText(tr("Completion by chapter"));
    m_chapterSubtitle = addLabel(head, ui::TypeSize::Small, ui::TextTone::Second, QFont::Normal);
    auto *legend = new charts::ChartLegend;
    legend->setEntries({{charts::LineKind::Expected, tr("Expected")}});
    head->addWidget(legend);
    m_chapters = new charts::ChapterChart;
    QVBoxLayout *chart = addMargins(layout);
    chart->setContentsMargins(8, 4, 8, 8);
    chart->addWidget(m_chapters);
    layout->addStretch(1);
    connect(m_chapters, &charts::ChapterChart::chapterChosen, this,
        [this](SectionId section) { m_workbench.view.select(refTo(section)); });
    m_pages->addWidget(m_chapterPage);
}

void TargetDetail::showChapters()
{
    if (!m_chapterPage)
        makeChapterPage();
    takePage(m_chapterPage);
    const Plan &plan = m_workbench.plan;
    const QDate asOf = m_workbench.view.asOf();
    const Rational expected = progress::expectedProgress(plan, asOf);
    QList<charts::ChapterChart::Bar> bars;
    for (const charts::ChapterRate &rate : charts::chapterRates(plan, m_workbench.view.filter(), asOf))
        bars.append({rate.section, sectionHeading(plan.sections().at(rate.section)), rate.completion});
    QString text
        = tr("mean of the targets scaled by time, %; expected %1 %").arg((expected * 100).toDisplay(1));
    if (!plan.info().demoNote.isEmpty())
        text += tr(" (%1)").arg(tr("demonstration data"));
    m_chapterSubtitle->setText(text);
    m_chapters->setBars(bars, expected);
}

} // namespace xushi
