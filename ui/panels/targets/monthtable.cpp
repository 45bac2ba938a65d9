#include "ui/panels/targets/monthtable.h"

#include <algorithm>
#include <QHeaderView>

#include "core/base/daterange.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

enum Column { Month, Value, Expected, Completion, Difference, ColumnCount };

QString monthText(QDate day)
{
    return day.day() == day.daysInMonth() ? QString::number(day.month()) : shortDate(day);
}

Qt::Alignment alignmentOf(int column)
{
    return column == Month ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace

MonthTable::MonthTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(ui::measure::row);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Figures by month"));
}

void MonthTable::setTrend(const charts::Trend &trend, const QString &unit)
{
    const QString of = unit.isEmpty() ? QString() : tr(" (%1)").arg(unit);
    const QString value = trend.scaledByTime ? tr("Total") : tr("Figure");
    setHorizontalHeaderLabels(
        {tr("Month"), value + of, tr("Expected") + of, tr("Completion (%)"), tr("Difference")});
    horizontalHeader()->setFont(ui::themeOf(this).font(ui::TypeSize::Small, QFont::Medium));
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    setColumnHidden(Expected, !trend.start);
    setColumnHidden(Completion, !trend.scaledByTime);
    m_decimals = trend.decimals;
    m_readings.clear();
    setRowCount(0);
    for (const charts::TrendReading &reading : trend.readings)
        addReading(reading, &reading == &trend.readings.back());
    setFixedHeight(ui::measure::row * (rowCount() + 1));
}

void MonthTable::addReading(const charts::TrendReading &reading, bool last)
{
    const int row = rowCount();
    insertRow(row);
    m_readings.push_back(reading.measurement);
    const auto rate = [](const std::optional<Rational> &value, Rational::Plus plus) {
        return value ? (*value * 100).toDisplay(1, plus) : QString();
    };
    setCell(row, Month, monthText(reading.asOf), last);
    setCell(row, Value, reading.value.toDisplay(), last);
    setCell(row, Expected, reading.expectedValue ? reading.expectedValue->toDisplay(m_decimals) : QString(),
        last);
    setCell(row, Completion, rate(reading.status.completion, Rational::Plus::Omit), last);
    setCell(row, Difference, rate(reading.status.difference, Rational::Plus::Show), last);
}

void MonthTable::setCell(int row, int column, const QString &text, bool last)
{
    const ui::Theme &theme = ui::themeOf(this);
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment(alignmentOf(column));
    if (column == Expected)
        cell->setForeground(theme.text3);
    if (last)
        cell->setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    setItem(row, column, cell);
}

void MonthTable::highlight(MeasurementId reading)
{
    const auto found = std::find(m_readings.begin(), m_readings.end(), reading);
    if (found == m_readings.end())
        return;
    selectRow(static_cast<int>(found - m_readings.begin()));
}

} // namespace xushi
