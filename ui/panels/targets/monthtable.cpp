#include "ui/panels/targets/monthtable.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "core/base/daterange.h"
#include "core/edits/targetedits.h"
#include "core/fields/builtinfields.h"
#include "ui/models/fielddelegate.h"
#include "ui/panels/targets/targetentry.h"
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

bool isTyped(int column)
{
    return column == Month || column == Value;
}

Field typedField(FieldType type, const QString &title)
{
    Field field;
    field.record = RecordKind::Measurement;
    field.type = type;
    field.title = [title] { return title; };
    return field;
}

// Opens the editors of day and figure.
class ReadingDelegate : public FieldDelegate
{
public:
    ReadingDelegate(Workbench &workbench, MonthTable *table)
        : FieldDelegate(workbench, table)
        , m_table(table)
    {
    }

    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *field = qobject_cast<FieldEditor *>(editor);
        const Measurement *reading = m_workbench.plan.measurements().find(m_table->readingAt(index.row()));
        if (!field || field->isModified() || !reading)
            return;
        field->setText(index.column() == Month ? shortDate(reading->asOf) : index.data().toString());
    }

protected:
    [[nodiscard]] const Field *editableField(const QModelIndex &index) const override
    {
        return index.column() == Month ? &m_day : index.column() == Value ? &m_figure : nullptr;
    }
    [[nodiscard]] Result<void> write(const QModelIndex &index, const QString &typed) const override
    {
        return m_table->write(index.row(), index.column(), typed);
    }

private:
    MonthTable *m_table;
    Field m_day = typedField(FieldType::Date, MonthTable::tr("Day of the figure"));
    Field m_figure = typedField(FieldType::Figure, MonthTable::tr("Figure"));
};

} // namespace

MonthTable::MonthTable(Workbench &workbench, Write write, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_workbench(workbench)
    , m_write(std::move(write))
{
    setItemDelegate(new ReadingDelegate(workbench, this));
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
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
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
    for (const charts::TrendReading &reading : trend.readings)
        m_readings.push_back(reading.measurement);
    setRowCount(static_cast<int>(m_readings.size()));
    for (size_t row = 0; row < m_readings.size(); ++row)
        showReading(static_cast<int>(row), trend.readings[row], row + 1 == m_readings.size());
    setFixedHeight(ui::measure::row * (rowCount() + 1));
}

void MonthTable::showReading(int row, const charts::TrendReading &reading, bool last)
{
    const auto rate = [](const std::optional<Rational> &value, Rational::Plus plus) {
        return value ? (*value * 100).toDisplay(1, plus) : QString();
    };
    const Measurement *measurement = m_workbench.plan.measurements().find(reading.measurement);
    const QString tip = measurement ? tipOf(*measurement) : QString();
    setCell(row, Month, monthText(reading.asOf), last, tip);
    setCell(row, Value, reading.value.toDisplay(), last, tip);
    setCell(row, Expected, reading.expectedValue ? reading.expectedValue->toDisplay(m_decimals) : QString(),
        last, tip);
    setCell(row, Completion, rate(reading.status.completion, Rational::Plus::Omit), last, tip);
    setCell(row, Difference, rate(reading.status.difference, Rational::Plus::Show), last, tip);
}

QString MonthTable::tipOf(const Measurement &reading) const
{
    QStringList lines {longDate(reading.asOf)};
    lines << (reading.certainty == Certainty::Certified ? tr("Certified") : tr("Preliminary"));
    if (!reading.source.isEmpty())
        lines << tr("Source: %1").arg(reading.source);
    if (!reading.note.isEmpty())
        lines << reading.note;
    if (reading.demo)
        lines << tr("Demonstration data");
    return lines.join(u'\n');
}

// Cells stay while the readings do, and an editor over one with them.
void MonthTable::setCell(int row, int column, const QString &text, bool last, const QString &tip)
{
    const ui::Theme &theme = ui::themeOf(this);
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        cell->setFlags(isTyped(column) ? flags | Qt::ItemIsEditable : flags);
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(tip);
    cell->setTextAlignment(alignmentOf(column));
    cell->setForeground(column == Expected ? theme.text3 : theme.text);
    cell->setFont(theme.font(ui::TypeSize::Body, last ? QFont::DemiBold : QFont::Normal));
}

MeasurementId MonthTable::readingAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_readings.size()) ? m_readings[static_cast<size_t>(row)]
                                                                 : MeasurementId();
}

Result<void> MonthTable::write(int row, int column, const QString &typed)
{
    const Measurement *reading = m_workbench.plan.measurements().find(readingAt(row));
    if (!reading)
        return {};
    if (column == Value)
        return m_write(reading->targetId, reading->asOf, typed);
    const Result<QDate> day = fields::parseDay(m_workbench.plan, typed);
    if (!day)
        return tl::unexpected(day.error());
    return moveReading(m_workbench.plan, reading->id, *day);
}

void MonthTable::removeReading(int row)
{
    const MeasurementId reading = readingAt(row);
    if (!m_workbench.plan.measurements().contains(reading))
        return;
    const Result<void> done = edits::removeMeasurement(m_workbench.plan, reading);
    if (!done && m_workbench.report)
        m_workbench.report(done.error());
}

void MonthTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        removeReading(currentRow());
    else if (enter && currentItem())
        edit(model()->index(currentRow(), isTyped(currentColumn()) ? currentColumn() : int(Value)));
    else
        QTableWidget::keyPressEvent(event);
}

void MonthTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = byMouse ? rowAt(event->pos().y()) : currentRow();
    if (row < 0)
        return;
    setCurrentCell(row, Value);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Reading"));
    const auto add = [&](const QString &text, Qt::Key key, auto &&run) {
        QAction *action = menu->addAction(text);
        if (key != Qt::Key_unknown)
            action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Change the figure"), Qt::Key_F2, [this, row] { edit(model()->index(row, Value)); });
    add(tr("Change the day"), Qt::Key_unknown, [this, row] { edit(model()->index(row, Month)); });
    menu->addSeparator();
    add(tr("Remove this figure"), Qt::Key_Delete, [this, row] { removeReading(row); });
    menu->popup(
        byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    event->accept();
}

void MonthTable::highlight(MeasurementId reading)
{
    const auto found = std::find(m_readings.begin(), m_readings.end(), reading);
    if (found == m_readings.end())
        return;
    selectRow(static_cast<int>(found - m_readings.begin()));
}

} // namespace xushi
