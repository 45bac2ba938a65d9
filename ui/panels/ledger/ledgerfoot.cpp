#include "ui/panels/ledger/ledgerfoot.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/drawing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

constexpr int lightStep = 44;
constexpr int workSlice = 6; // ms

// A sum of shares, rates or things of unlike units would say nothing.
class Sums
{
public:
    void add(const Workbench &workbench, const Target &target, const progress::TargetStatus &status)
    {
        const bool amount = target.change == Change::Increment || target.change == Change::AbsoluteTotal;
        if (!amount || target.unit.isEmpty() || !target.value
            || (!m_unit.isEmpty() && m_unit != target.unit)) {
            m_unlike = true;
            return;
        }
        m_unit = target.unit;
        m_aimedAt = m_aimedAt + target.value->toRational();
        if (const Measurement *reading = workbench.plan.measurements().find(status.measurement))
            m_reached = m_reached.value_or(Rational(0)) + reading->value->toRational();
    }
    void writeTo(LedgerTotals &totals) const
    {
        if (m_unlike || m_unit.isEmpty())
            return;
        totals.unit = m_unit;
        totals.aimedAt = m_aimedAt;
        totals.reached = m_reached;
    }
    [[nodiscard]] bool isUnlike() const { return m_unlike; }

private:
    bool m_unlike = false;
    QString m_unit;
    Rational m_aimedAt;
    std::optional<Rational> m_reached;
};

// The top task at this place of the outline, with all below it.
void addTask(
    const Workbench &workbench, const PlanOutline &outline, quint32 place, LedgerTotals &totals, Sums &sums)
{
    for (quint32 below = place + 1; below < outline.node(place).end; ++below) {
        const PlanOutline::Node &node = outline.node(below);
        if (node.kind == RecordKind::Task)
            ++totals.items;
        const Target *target = node.kind == RecordKind::Target ? outline.target(node) : nullptr;
        if (!target || target->isDoubtful())
            continue;
        ++totals.targets;
        if (!sums.isUnlike())
            sums.add(workbench, *target, progress::statusOf(workbench.plan, *target, workbench.view.asOf()));
    }
}

// The lights of the tasks shown: "● 55 ▲ 18 ■ 2".
class LightCounts : public QWidget
{
public:
    explicit LightCounts(const LedgerTotals &totals)
        : m_totals(totals)
    {
        setFixedSize(3 * lightStep, ui::measure::line);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        painter.setFont(theme.font(ui::TypeSize::Small));
        painter.setPen(theme.text2);
        ui::paintLightCounts(painter, rect(),
            {{ui::Light::Green, m_totals.green}, {ui::Light::Yellow, m_totals.yellow},
                {ui::Light::Red, m_totals.red}},
            lightStep, theme);
    }

private:
    const LedgerTotals &m_totals;
};

QString figure(const Rational &sum)
{
    QString text = sum.toDisplay(2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

} // namespace

LedgerTotals ledgerTotals(const Workbench &workbench, const PlanRowModel &rows)
{
    LedgerTotals totals;
    Sums sums;
    const PlanOutline &outline = rows.outline();
    for (const quint32 place : rows.shownTops()) {
        const Task *task = outline.task(outline.node(place));
        if (!task)
            continue;
        ++totals.tasks;
        const progress::Light light = rows.standings().of(*task).light;
        totals.green += light == progress::Light::Green;
        totals.yellow += light == progress::Light::Yellow;
        totals.red += light == progress::Light::Red;
        addTask(workbench, outline, place, totals, sums);
    }
    sums.writeTo(totals);
    return totals;
}

LedgerFoot::LedgerFoot(Workbench &workbench, PlanRowModel &rows, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rows(rows)
    , m_counts(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
    , m_lights(new LightCounts(m_totals))
    , m_sums(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second))
    , m_leftOut(new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Third))
    , m_scroll(new ui::LinkButton(tr("Scroll sideways instead")))
{
    setFixedHeight(ui::measure::row);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::measure::margin, 0, 12, 0);
    layout->setSpacing(ui::measure::margin);
    layout->addWidget(m_counts);
    layout->addWidget(m_lights);
    layout->addWidget(m_sums);
    layout->addStretch(1);
    m_leftOut->setOverflow(ui::Overflow::Elide);
    layout->addWidget(m_leftOut, 4);
    layout->addWidget(m_scroll);
    setLeftOut({});
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LedgerFoot::follow);
    connect(m_scroll, &QAbstractButton::clicked, this, &LedgerFoot::scrollingAsked);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &LedgerFoot::followSoon);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &LedgerFoot::followSoon);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &LedgerFoot::followSoon);
    follow();
}

// How things stand is worked out in slices; the totals stay as they are until it is known.
void LedgerFoot::follow()
{
    if (!m_rows.standings().workAhead(workSlice)) {
        m_soon.start();
        return;
    }
    m_totals = ledgerTotals(m_workbench, m_rows);
    QString counts = tr("%n task(s)", nullptr, m_totals.tasks);
    if (m_totals.items > 0)
        counts += QStringLiteral("  ") + tr("%n item(s)", nullptr, m_totals.items);
    m_counts->setText(counts + QStringLiteral("  ") + tr("%n target(s)", nullptr, m_totals.targets));
    m_sums->setVisible(m_totals.aimedAt.has_value());
    if (m_totals.aimedAt)
        m_sums->setText(m_totals.reached
                ? tr("aimed at %1 %3, reached %2 %3")
                      .arg(figure(*m_totals.aimedAt), figure(*m_totals.reached), m_totals.unit)
                : tr("aimed at %1 %2").arg(figure(*m_totals.aimedAt), m_totals.unit));
    m_lights->setVisible(m_totals.green + m_totals.yellow + m_totals.red > 0);
    m_lights->update();
    setAccessibleName(text());
}

QString LedgerFoot::text() const
{
    QString text = m_counts->text() + QStringLiteral("  ")
        + tr("green %1, yellow %2, red %3").arg(m_totals.green).arg(m_totals.yellow).arg(m_totals.red);
    if (m_totals.aimedAt)
        text += QStringLiteral("  ") + m_sums->text();
    return text;
}

void LedgerFoot::setLeftOut(const QStringList &titles)
{
    m_leftOut->setVisible(!titles.isEmpty());
    m_scroll->setVisible(!titles.isEmpty());
    m_leftOut->setText(tr("No room for: %1").arg(titles.join(u'、')));
}

void LedgerFoot::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    ui::drawLineTop(painter, rect(), theme.line);
}

} // namespace xushi
