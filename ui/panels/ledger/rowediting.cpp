#include "ui/panels/ledger/rowediting.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

#include "ui/panels/ledger/rowdrag.h"
#include "ui/tableedit/celltext.h"
#include "ui/tableedit/replacedialog.h"
#include "ui/tableedit/reviewdialog.h"
#include "ui/tableedit/tableclip.h"
#include "ui/widgets/messagestrip.h"

namespace xushi
{

namespace
{

template <class R>
std::vector<Id<R>> idsOf(const std::vector<RecordRef> &records)
{
    std::vector<Id<R>> ids;
    for (const RecordRef &record : records)
        ids.push_back(Id<R> {record.id});
    return ids;
}

} // namespace

RowEditing::RowEditing(Workbench &workbench, PlanRowModel &rows, LedgerView &view, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_rows(rows)
    , m_view(view)
    , m_strip(new ui::MessageStrip)
{
    m_strip->hide();
    makeActions();
    connect(&workbench.plan, &Plan::changed, m_strip, &QWidget::hide);
    if (auto *delegate = qobject_cast<FieldDelegate *>(view.itemDelegate()))
        delegate->setWriteToAll(
            [this](const QModelIndex &index, const QString &typed) { return writeToAll(index, typed); });
    new RowDrag(workbench, rows, view, *this);
}

void RowEditing::makeActions()
{
    add(tr("Copy"), QKeySequence::Copy, &RowEditing::copy);
    add(tr("Copy the cell"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), &RowEditing::copyCell);
    add(tr("Paste"), QKeySequence::Paste, &RowEditing::paste);
    add(tr("Paste as new tasks"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), &RowEditing::pasteAsTasks);
    add(tr("Fill down"), QKeySequence(QStringLiteral("Ctrl+D")), &RowEditing::fillDown);
    add(tr("Find and replace…"), QKeySequence(QStringLiteral("Ctrl+H")), &RowEditing::replace);
    m_actions.push_back(nullptr);
    add(tr("Insert above"), QKeySequence(QStringLiteral("Alt+Insert")), nullptr);
    connect(m_actions.back(), &QAction::triggered, this, [this] { insert(Side::Above); });
    add(tr("Insert below"), QKeySequence(QStringLiteral("Alt+Shift+Insert")), nullptr);
    connect(m_actions.back(), &QAction::triggered, this, [this] { insert(Side::Below); });
    add(tr("Duplicate"), QKeySequence(QStringLiteral("Ctrl+Shift+D")), &RowEditing::duplicate);
    m_actions.push_back(nullptr);
    add(tr("Move up"), QKeySequence(QStringLiteral("Alt+Up")), nullptr);
    connect(m_actions.back(), &QAction::triggered, this, [this] { shift(edits::Shift::Up); });
    add(tr("Move down"), QKeySequence(QStringLiteral("Alt+Down")), nullptr);
    connect(m_actions.back(), &QAction::triggered, this, [this] { shift(edits::Shift::Down); });
    add(tr("Indent: item of the task above"), QKeySequence(QStringLiteral("Alt+Shift+Right")),
        &RowEditing::indent);
    add(tr("Outdent"), QKeySequence(QStringLiteral("Alt+Shift+Left")), &RowEditing::outdent);
}

QAction *RowEditing::add(const QString &text, const QKeySequence &keys, void (RowEditing::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (act)
        connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    m_actions.push_back(action);
    return action;
}

void RowEditing::addTo(QMenu &menu) const
{
    for (QAction *action : m_actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

tableedit::TablePlace RowEditing::place() const
{
    const QModelIndex at = m_view.currentIndex();
    tableedit::TablePlace place {m_rows, m_view.visibleColumns(), -1, -1, m_view.selectedRows()};
    if (at.isValid()) {
        place.row = at.row();
        place.column = at.column();
    } else if (!place.selected.empty() && !place.columns.empty()) {
        place.row = place.selected.front();
        place.column = place.columns.front();
    }
    return place;
}

RecordKind RowEditing::currentKind() const
{
    const QModelIndex at = m_view.currentIndex();
    return at.isValid() ? m_rows.row(at.row()).record.kind : RecordKind::PlanInfo;
}

std::vector<RecordRef> RowEditing::selectedOf(RecordKind kind) const
{
    std::vector<RecordRef> records;
    for (const int row : m_view.selectedRows()) {
        const RecordRef record = m_rows.row(row).record;
        if (record.kind == kind && !record.isNull()
            && std::find(records.begin(), records.end(), record) == records.end())
            records.push_back(record);
    }
    return records;
}

void RowEditing::tell(const QString &sentence)
{
    m_strip->clearControls();
    m_strip->setText({}, sentence);
    connect(m_strip->addButton(tr("Close")), &QPushButton::clicked, m_strip, &QWidget::hide);
    m_strip->show();
}

void RowEditing::tellDone(const tableedit::CellWork &work)
{
    using tableedit::Outcome;
    const int taken = work.count(Outcome::Taken);
    const int left
        = work.count(Outcome::Refused) + work.count(Outcome::Doubtful) + work.count(Outcome::LeftOut);
    QString words = work.newTitles.isEmpty()
        ? tr("%1: %2 cells changed.").arg(work.label).arg(taken)
        : tr("%1: %2 tasks added.").arg(work.label).arg(work.made.size());
    if (left > 0)
        words += u' ' + tr("%1 cells were not taken.").arg(left);
    m_strip->clearControls();
    m_strip->setText({}, words);
    connect(m_strip->addButton(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_workbench.plan.undo(); !undone)
            m_workbench.report(undone.error());
        m_view.setFocus();
    });
    m_strip->show();
}

// Everything that fits is taken at once; what does not is shown first.
void RowEditing::take(tableedit::CellWork work, const QString &title)
{
    const auto done = tableedit::run(m_workbench, work, tableedit::Mode::OnlyIfAllFits);
    if (!done)
        return m_workbench.report(done.error());
    if (!work.fits())
        return review(std::move(work), title);
    if (!*done)
        return tell(tr("Nothing was changed: the cells say so already."));
    std::vector<RecordRef> made;
    for (const TaskId id : work.made)
        made.push_back(refTo(id));
    if (!made.empty())
        select(made);
    tellDone(work);
}

void RowEditing::review(tableedit::CellWork work, const QString &title)
{
    auto *dialog = new tableedit::ReviewDialog(m_workbench, std::move(work), title, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto done = tableedit::run(m_workbench, dialog->work(), tableedit::Mode::WhatFits);
        if (!done)
            m_workbench.report(done.error());
        else if (*done)
            tellDone(dialog->work());
    });
    connect(dialog, &QDialog::finished, &m_view, [this] { m_view.setFocus(); });
    dialog->open();
}

void RowEditing::fillDown()
{
    const tableedit::TablePlace at = place();
    if (at.column < 0)
        return;
    std::vector<int> rows = at.selected;
    if (rows.size() < 2 && at.row > 0)
        rows = {at.row - 1, at.row};
    const auto source = std::find_if(
        rows.begin(), rows.end(), [&](int row) { return m_rows.fieldAt(row, at.column) != nullptr; });
    if (source == rows.end() || std::next(source) == rows.end())
        return tell(tr("Nothing to fill down: select the row with the value and the rows below it."));
    const QString text = tableedit::copyText(
        *m_rows.fieldAt(*source, at.column), m_workbench.context(), m_rows.recordAt(*source, at.column));
    take(tableedit::fill(at, {std::next(source), rows.end()}, at.column, text), tr("Check before filling"));
}

// One value for all selected rows. A value that fits nowhere keeps the editor open.
Result<void> RowEditing::writeToAll(const QModelIndex &index, const QString &typed)
{
    const tableedit::TablePlace at = place();
    if (at.selected.size() < 2)
        return m_rows.edit(index, typed);
    tableedit::CellWork work = tableedit::fill(at, at.selected, index.column(), typed);
    const auto done = tableedit::run(m_workbench, work, tableedit::Mode::OnlyIfAllFits);
    if (!done)
        return tl::unexpected(done.error());
    if (work.fits()) {
        if (*done)
            tellDone(work);
        return {};
    }
    if (work.count(tableedit::Outcome::Refused) == static_cast<int>(work.cells.size()))
        return fail(ErrorKind::Invalid, work.cells.front().reason);
    review(std::move(work), tr("Check before filling"));
    return fail(ErrorKind::Cancelled, {});
}

void RowEditing::copy()
{
    const std::vector<int> rows = m_view.selectedRows();
    if (!rows.empty())
        QApplication::clipboard()->setMimeData(
            tableedit::makeClip(m_workbench, m_rows, rows, m_view.visibleColumns()));
}

void RowEditing::copyCell()
{
    const QModelIndex at = m_view.currentIndex();
    if (at.isValid())
        QApplication::clipboard()->setText(tableedit::copiedText(m_workbench, m_rows, at.row(), at.column()));
}

void RowEditing::paste()
{
    const tableedit::Clip clip = tableedit::readClip(QApplication::clipboard()->mimeData());
    if (clip.grid.isEmpty())
        return tell(tr("The clipboard holds no text and no table."));
    const tableedit::TablePlace at = place();
    if (at.row < 0)
        return pasteAsTasks();
    take(tableedit::pasteOver(m_workbench, clip, at), tr("Check before pasting"));
}

void RowEditing::pasteAsTasks()
{
    const tableedit::Clip clip = tableedit::readClip(QApplication::clipboard()->mimeData());
    if (clip.grid.isEmpty())
        return tell(tr("The clipboard holds no text and no table."));
    take(tableedit::pasteAsTasks(m_workbench, clip, place()), tr("Check before pasting"));
}

void RowEditing::replace()
{
    std::vector<RecordRef> records;
    for (const int row : m_view.selectedRows())
        records.push_back(m_rows.row(row).record);
    auto *dialog = new tableedit::ReplaceDialog(m_workbench, records, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &tableedit::ReplaceDialog::replaced, this,
        [this](int places) { tell(tr("Replaced in %1 cells.").arg(places)); });
    connect(dialog, &QDialog::finished, &m_view, [this] { m_view.setFocus(); });
    dialog->open();
}

bool RowEditing::canOrder()
{
    const RowOptions &options = m_rows.options();
    if (options.grouping == Grouping::Section && !options.sortTask && !options.sortTarget)
        return true;
    tell(tr("The rows do not stand in the order of the plan now. Take away sorting and grouping first."));
    return false;
}

template <class Move>
void RowEditing::order(const QString &otherwise, Move &&move)
{
    if (!canOrder())
        return;
    const std::vector<RecordRef> records = selectedOf(currentKind());
    if (records.empty())
        return;
    const qint64 before = m_workbench.plan.history().lastNumber();
    const Result<void> done = move(records);
    if (!done)
        return m_workbench.report(done.error());
    if (m_workbench.plan.history().lastNumber() == before)
        return tell(otherwise);
    select(records);
}

void RowEditing::shift(edits::Shift direction)
{
    const QString edge = direction == edits::Shift::Up ? tr("It is the first one here already.")
                                                       : tr("It is the last one here already.");
    order(edge, [&](const std::vector<RecordRef> &records) -> Result<void> {
        Plan &plan = m_workbench.plan;
        switch (records.front().kind) {
        case RecordKind::Section:
            return edits::shiftSections(plan, idsOf<Section>(records), direction);
        case RecordKind::Target:
            return edits::shiftTargets(plan, idsOf<Target>(records), direction);
        case RecordKind::Task:
            return edits::shiftTasks(plan, idsOf<Task>(records), direction);
        default:
            return {};
        }
    });
}

void RowEditing::indent()
{
    order(tr("Only a task with another one above it can become its item."),
        [this](const std::vector<RecordRef> &records) -> Result<void> {
            if (records.front().kind != RecordKind::Task)
                return {};
            return edits::indentTasks(m_workbench.plan, idsOf<Task>(records));
        });
}

void RowEditing::outdent()
{
    order(tr("Only items of a task can move out of it."),
        [this](const std::vector<RecordRef> &records) -> Result<void> {
            if (records.front().kind != RecordKind::Task)
                return {};
            return edits::outdentTasks(m_workbench.plan, idsOf<Task>(records));
        });
}

void RowEditing::duplicate()
{
    const std::vector<RecordRef> records = selectedOf(RecordKind::Task);
    if (records.empty())
        return tell(tr("Choose the tasks to be duplicated first."));
    const auto copies = edits::duplicateTasks(m_workbench.plan, idsOf<Task>(records));
    if (!copies)
        return m_workbench.report(copies.error());
    std::vector<RecordRef> made;
    for (const TaskId id : *copies)
        made.push_back(refTo(id));
    select(made);
}

void RowEditing::insert(Side side)
{
    const QModelIndex at = m_view.currentIndex();
    const RecordRef current = at.isValid() ? m_rows.row(at.row()).record : RecordRef {};
    edits::TaskSpot spot = tableedit::spotBelow(m_workbench.plan, current);
    const Task *task
        = current.kind == RecordKind::Task ? m_workbench.plan.tasks().find(TaskId {current.id}) : nullptr;
    if (task && side == Side::Above)
        spot.before = task->id;
    const auto made = edits::insertTask(m_workbench.plan, spot, tr("New task"));
    if (made)
        emit inserted(*made);
    else
        m_workbench.report(made.error());
}

void RowEditing::select(const std::vector<RecordRef> &records)
{
    QItemSelection selection;
    int first = -1;
    for (const RecordRef &record : records) {
        int row = m_rows.rowOf(record);
        while (row >= 0 && m_rows.row(row).record != record && m_rows.row(row).hasChildren
            && !m_rows.row(row).expanded) {
            m_rows.setExpanded(row, true);
            row = m_rows.rowOf(record);
        }
    }
    for (const RecordRef &record : records) {
        const int row = m_rows.rowOf(record);
        if (row < 0 || m_rows.row(row).record != record)
            continue;
        selection.select(m_rows.index(row, 0), m_rows.index(row, m_rows.columnCount() - 1));
        first = first < 0 ? row : first;
    }
    if (first < 0)
        return;
    const int column = std::max(0, m_view.currentIndex().column());
    const QModelIndex current = m_rows.index(first, column);
    m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_workbench.view.select(m_rows.row(first).record);
    m_view.scrollTo(current);
}

} // namespace xushi
