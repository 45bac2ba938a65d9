#include "ui/panels/history/stepdetail.h"

#include <array>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/panels/history/changeview.h"
#include "ui/panels/history/stepmodel.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagestrip.h"

namespace xushi
{

namespace
{

constexpr int headHeight = 56;

QString whenText(const Step &step)
{
    const QDateTime at = step.at.toLocalTime();
    return longDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm"));
}

// 任务改3、指标删1: what a changeset does, by kind.
QString countsByKind(RecordChangeReader &reader, int &total)
{
    std::array<StepSummary, recordKindCount> counts;
    total = 0;
    while (const auto change = reader.next()) {
        if (change->record.kind == RecordKind::Origin)
            continue;
        StepSummary &count = counts[static_cast<size_t>(change->record.kind)];
        ++total;
        if (change->operation == Changes::Operation::Insert)
            ++count.added;
        else if (change->operation == Changes::Operation::Delete)
            ++count.removed;
        else
            ++count.changed;
    }
    QStringList words;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const StepSummary &count = counts[static_cast<size_t>(kind)];
        if (count.total() > 0)
            words << HistoryWords::kindName(static_cast<RecordKind>(kind)) + u' ' + countsText(count);
    }
    return words.join(QStringLiteral("、"));
}

} // namespace

StepDetail::StepDetail(Workbench &workbench, HistoryIndex &index, const HistoryWords &words, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_index(index)
    , m_words(words)
    , m_model(new ChangeModel(workbench.plan, index, this))
    , m_view(new ChangeView(m_model))
    , m_strip(new ui::MessageStrip)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    layout->addWidget(m_strip);
    layout->addWidget(m_view, 1);
    m_strip->hide();
    connect(m_view, &ChangeView::rowChanged, this, &StepDetail::updateButtons);
    connect(m_view, &ChangeView::menuAsked, this, [this](const QModelIndex &at, const QPoint &place) {
        QMenu *menu = menuFor(at);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(place);
    });
    connect(&workbench.plan, &Plan::changed, this, [this] {
        if (m_preview)
            leavePreview(); // what was previewed is no longer what would happen
        updateButtons();
    });
    showNothing({});
}

void StepDetail::makeHead()
{
    m_leave = new ui::IconButton(ui::Icon::Back, tr("Back to the step (Esc)"), ui::IconButton::Size::Compact);
    m_title = new ui::Label({}, ui::TypeSize::Body, ui::TextTone::Text, QFont::DemiBold);
    m_note = new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second);
    for (ui::Label *label : {m_title, m_note}) {
        label->setOverflow(ui::Overflow::Elide);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_restore = new ui::PlainButton(tr("Restore this value"));
    m_goBack = new ui::PlainButton(ui::Icon::Back, tr("Go back to this step"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(ui::measure::margin, 0, 12, 0);
    row->setSpacing(ui::measure::gap);
    row->addWidget(m_leave);
    row->addLayout(words, 1);
    row->addWidget(m_restore);
    row->addWidget(m_goBack);
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    head->setLayout(row);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
    connect(m_leave, &QAbstractButton::clicked, this, &StepDetail::leaveField);
    connect(m_goBack, &QAbstractButton::clicked, this, [this] { askToGoBack(m_position); });
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        if (!current.isValid())
            return;
        const ChangeRow row = m_model->row(current.row());
        if (row.kind == ChangeRowKind::Field)
            restore(row, false);
        else if (row.change)
            bringBack(row.change->record, m_index.deletedAt(row.change->record));
    });
}

void StepDetail::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    ui::drawLineLeft(painter, rect(), theme.line);
    ui::drawLineBottom(painter, QRect(0, 0, width(), headHeight), theme.hair);
}

void StepDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_preview)
        leavePreview();
    else if (event->key() == Qt::Key_Escape && m_field)
        leaveField();
    else
        QWidget::keyPressEvent(event);
}

void StepDetail::setHead(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_leave->setVisible(m_field);
    updateButtons();
}

void StepDetail::showNothing(const QString &sentence)
{
    m_position = -1;
    m_preview = false;
    m_field = false;
    m_item = false;
    m_strip->hide();
    m_model->clear();
    setHead(sentence, {});
}

void StepDetail::showStep(int position, const std::optional<QSet<qint64>> &only)
{
    m_preview = false;
    m_field = false;
    m_item = false;
    m_strip->hide();
    m_position = position;
    m_only = only;
    m_again = [this, position, only] { showStep(position, only); };
    const std::optional<Error> why = whyNotBackTo(m_workbench.plan, position);
    m_canGoBack = !why && position + 1 < static_cast<int>(m_workbench.plan.history().steps().size());
    m_whyNotBack = why ? why->message : tr("The plan is as it was right after this step.");
    ChangeList list;
    list.positions = {position};
    list.records = only;
    m_model->show(std::move(list), m_words);
    const Step &step = m_workbench.plan.history().steps()[static_cast<size_t>(position)];
    QStringList note {whenText(step), step.author};
    if (const QString counts = countsText(m_index.summary(position)); !counts.isEmpty())
        note << counts;
    if (only)
        note << tr("only what is selected is listed");
    setHead(stepTitle(step), note.join(QStringLiteral("　")));
}

void StepDetail::showItem(
    const QString &title, const std::vector<int> &positions, const QSet<qint64> &records)
{
    m_preview = false;
    m_field = false;
    m_item = true;
    m_strip->hide();
    m_position = -1;
    m_again = [this, title, positions, records] { showItem(title, positions, records); };
    ChangeList list;
    list.positions = positions;
    list.stepHeadings = true;
    list.records = records;
    m_model->show(std::move(list), m_words);
    setHead(title, tr("All changes with everything below it: %1 steps").arg(positions.size()));
}

// In the list of all changes: to those of one step.
void StepDetail::scrollToStep(int position)
{
    for (int row = 0;; ++row) {
        if (row == m_model->rowCount()) {
            if (!m_model->canFetchMore({}))
                return;
            m_model->fetchMore({});
            if (row == m_model->rowCount())
                return;
        }
        if (m_model->row(row).kind == ChangeRowKind::Step && m_model->row(row).position == position) {
            m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
            return;
        }
    }
}

void StepDetail::updateButtons()
{
    m_goBack->setVisible(m_position >= 0 && !m_preview && !m_field);
    m_goBack->setEnabled(m_canGoBack);
    m_goBack->setToolTip(m_canGoBack
            ? tr("Shows first what would change. It is a new step that can be undone; the history stays.")
            : m_whyNotBack);
    const QModelIndex current = m_view->currentIndex();
    const ChangeRow *row = current.isValid() ? &m_model->row(current.row()) : nullptr;
    const bool field = row && row->kind == ChangeRowKind::Field;
    const bool gone = row && row->change && isGone(*row);
    m_restore->setVisible(!m_preview && row && (field || gone));
    m_restore->setText(field ? tr("Restore this value") : tr("Bring it back"));
    m_restore->setToolTip(field ? tr("Gives the field the value it had before this step")
                                : tr("Brings it back with everything that was deleted with it"));
}

bool StepDetail::isGone(const ChangeRow &row) const
{
    return row.kind != ChangeRowKind::Field && row.change->record.kind != RecordKind::Origin
        && !isInPlan(m_workbench.plan, row.change->record) && m_index.deletedAt(row.change->record) >= 0;
}

void StepDetail::report(const Error &error) const
{
    if (m_workbench.report)
        m_workbench.report(error);
}

void StepDetail::tell(const QString &strong, const QString &rest)
{
    m_strip->clearControls();
    m_strip->setText(strong, rest);
    m_strip->setToolTip(strong + u' ' + rest);
    m_strip->show();
}

void StepDetail::askToGoBack(int position)
{
    const Result<QByteArray> changeset = changesetBackTo(m_workbench.plan, position);
    if (!changeset) {
        report(changeset.error());
        return;
    }
    const Step &step = m_workbench.plan.history().steps()[static_cast<size_t>(position)];
    const int later = static_cast<int>(m_workbench.plan.history().steps().size()) - 1 - position;
    RecordChangeReader reader(*changeset);
    int total = 0;
    const QString counts = countsByKind(reader, total);
    if (changeset->isEmpty()) {
        tell(tr("Nothing would change."), tr("The plan is as it was right after this step."));
        return;
    }
    ChangeList list;
    list.changeset = *changeset;
    m_preview = true;
    m_position = position;
    m_model->show(std::move(list), m_words);
    tell(tr("%1 changes").arg(total), counts);
    QPushButton *go = m_strip->addButton(tr("Go back"), ui::ButtonKind::Primary);
    QPushButton *leave = m_strip->addButton(tr("Cancel"));
    connect(go, &QAbstractButton::clicked, this, &StepDetail::goBack);
    connect(leave, &QAbstractButton::clicked, this, &StepDetail::leavePreview);
    setHead(tr("Preview: back to right after “%1” (%2)").arg(stepTitle(step), whenText(step)),
        tr("Takes back %1 later steps as one new step. The history stays, and it can be undone.").arg(later));
    go->show();
    leave->show();
    go->setFocus();
}

void StepDetail::goBack()
{
    m_preview = false; // the plan changes now; nothing is left to be previewed
    const int position = m_position;
    const Step step = m_workbench.plan.history().steps()[static_cast<size_t>(position)];
    const Result<void> done = edits::goBackTo(m_workbench.plan, step.number);
    if (!done) {
        report(done.error());
        showStep(position, m_only);
        return;
    }
    showStep(static_cast<int>(m_workbench.plan.history().steps().size()) - 1, std::nullopt);
    tell(tr("The plan is as it was right after “%1”.").arg(step.label), tr("This can be undone."));
}

void StepDetail::leavePreview()
{
    m_preview = false;
    if (m_position >= 0)
        showStep(m_position, m_only);
}

void StepDetail::leaveField()
{
    m_field = false;
    if (m_again)
        m_again();
    m_view->setFocus();
}

// The values of the line before or after its step. Of a place all columns, as it was at that time.
Result<std::vector<edits::ColumnValue>> StepDetail::valuesFor(const ChangeRow &row, bool after) const
{
    const RecordRef record = row.change->record;
    std::vector<edits::ColumnValue> values;
    if (!isPlaceColumn(record.kind, row.line.columns.front())) {
        for (const int column : row.line.columns) {
            const ColumnChange *change = row.change->find(column);
            values.push_back({column, after ? change->after : change->before});
        }
        return values;
    }
    const auto then = valuesAfter(
        m_workbench.plan, record, after ? row.position : row.position - 1, m_index.touching(record));
    if (!then)
        return tl::unexpected(then.error());
    for (int column = 1; *then && column < static_cast<int>((*then)->size()); ++column) {
        if (isPlaceColumn(record.kind, column))
            values.push_back({column, (**then)[static_cast<size_t>(column)]});
    }
    return values;
}

void StepDetail::restore(const ChangeRow &row, bool after)
{
    const RecordRef record = row.change->record;
    if (!isInPlan(m_workbench.plan, record)) {
        offerToBringBack(record,
            {ErrorKind::NotFound,
                tr("“%1” has been deleted since, so its values cannot be restored.")
                    .arg(m_words.recordName(record))});
        return;
    }
    const auto values = valuesFor(row, after);
    if (!values) {
        report(values.error());
        return;
    }
    const size_t steps = m_workbench.plan.history().steps().size();
    const Result<void> done = edits::restoreFields(m_workbench.plan, record, *values);
    if (!done) {
        report(done.error());
        return;
    }
    const bool changed = m_workbench.plan.history().steps().size() != steps;
    const QString value = after ? row.line.after : row.line.before;
    const QString shown = value.isEmpty() ? tr("(empty)") : QStringLiteral("“%1”").arg(value.left(40));
    tell(m_words.recordName(record),
        changed ? tr("%1 is %2 again. This can be undone.").arg(row.line.title, shown)
                : tr("%1 is %2 already. Nothing was changed.").arg(row.line.title, shown));
}

void StepDetail::offerToBringBack(const RecordRef &record, const Error &error)
{
    const int deleted = m_index.deletedAt(record);
    if (deleted < 0) {
        report(error);
        return;
    }
    const int answer = m_workbench.dialogs.ask(
        this, {tr("Restore a value"), error.message, {tr("Bring it back"), tr("Cancel")}});
    if (answer == 0)
        bringBack(record, deleted);
}

void StepDetail::bringBack(const RecordRef &record, int position)
{
    const qint64 number
        = position < 0 ? 0 : m_workbench.plan.history().steps()[static_cast<size_t>(position)].number;
    const auto done = edits::bringBack(m_workbench.plan, record, number);
    if (!done) {
        report(done.error());
        return;
    }
    const QString back = tr("%1 entries are back. This can be undone.").arg(done->records);
    tell(m_words.recordName(record),
        done->left == 0 ? back
                        : back + u' ' + tr("%1 that no longer have a place stayed away.").arg(done->left));
    updateButtons();
}

// All values a field ever had.
void StepDetail::showField(const ChangeRow &row)
{
    const RecordRef record = row.change->record;
    std::vector<int> positions = m_index.touching(record);
    std::reverse(positions.begin(), positions.end());
    const FieldLine line = row.line;
    m_field = true;
    m_strip->hide();
    ChangeList list;
    list.positions = std::move(positions);
    list.stepHeadings = true;
    list.records = QSet<qint64> {record.id};
    list.columns = line.columns;
    m_model->show(std::move(list), m_words);
    setHead(tr("All values of “%1”").arg(line.title), m_words.recordName(record));
    m_view->setFocus();
}

void StepDetail::showRecord(const RecordRef &record)
{
    m_workbench.view.select(record);
    m_workbench.view.askForPanel(QStringLiteral("inspector"));
}

QMenu *StepDetail::menuFor(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    if (!index.isValid())
        return menu;
    const ChangeRow row = m_model->row(index.row());
    const auto cut = [](const QString &value) {
        return value.size() > 24 ? value.left(24) + u'…' : value.isEmpty() ? tr("(empty)") : value;
    };
    const bool restorable = row.kind == ChangeRowKind::Field && !m_preview && row.position >= 0;
    if (restorable) {
        if (row.line.before != row.line.after && row.line.title != row.line.after) {
            menu->addAction(tr("Restore the old value: %1").arg(cut(row.line.before)), this,
                [this, row] { restore(row, false); });
            menu->addAction(tr("Restore the new value: %1").arg(cut(row.line.after)), this,
                [this, row] { restore(row, true); });
        }
        if (!m_field)
            menu->addAction(tr("All values of this field"), this, [this, row] { showField(row); });
        menu->addSeparator();
    }
    if (row.change && !m_preview && isGone(row))
        menu->addAction(tr("Bring it back"), this,
            [this, record = row.change->record] { bringBack(record, m_index.deletedAt(record)); });
    if (row.change && isInPlan(m_workbench.plan, row.change->record)) {
        const RecordRef record = row.change->record.kind == RecordKind::Origin
            ? m_index.ownerOf(row.change->record)
            : row.change->record;
        menu->addAction(tr("Select it"), this, [this, record] { showRecord(record); });
    }
    if (row.position >= 0 && m_position < 0)
        menu->addAction(tr("Show this step"), this,
            [this, position = row.position] { showStep(position, std::nullopt); });
    menu->addAction(
        tr("Copy"), this, [text = index.data().toString()] { QApplication::clipboard()->setText(text); });
    return menu;
}

} // namespace xushi
