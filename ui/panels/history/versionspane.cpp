#include "ui/panels/history/versionspane.h"

#include <algorithm>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QThread>
#include <QVBoxLayout>

#include "core/base/daterange.h"
#include "ui/panels/history/changeview.h"
#include "ui/panels/history/stepmodel.h"
#include "ui/presenter/documentcontroller.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

namespace xushi
{

namespace
{

constexpr int headHeight = 56;
constexpr int listWidth = 380;

QString timeText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return longDate(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
}

// Two lines for each version.
class VersionDelegate : public QStyledItemDelegate
{
public:
    explicit VersionDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_view->viewport()->width(), ui::measure::row2};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(m_view);
        const auto *model = static_cast<const VersionModel *>(index.model());
        painter->save();
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, m_view);
        const QRect words = option.rect.adjusted(ui::measure::margin, 3, -ui::measure::padding, -3);
        const auto line = [&](int place, const QString &text, ui::TypeSize size, const QColor &ink) {
            const QRect rect(words.left(), words.top() + place * 19, words.width(), 19);
            painter->setFont(theme.font(size));
            painter->setPen(ink);
            painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        };
        line(0, model->title(index.row()), ui::TypeSize::Body, theme.text);
        line(1, model->detail(index.row()), ui::TypeSize::Small, theme.text3);
        if ((option.state & QStyle::State_HasFocus) != 0)
            ui::drawFocusRing(*painter, option.rect, theme);
        painter->restore();
    }

private:
    QListView *m_view;
};

} // namespace

void VersionModel::setVersions(std::vector<store::Backup> backups)
{
    beginResetModel();
    std::vector<Version> versions;
    for (store::Backup &backup : backups) {
        // What was read of a version stays true: nobody writes into it.
        const auto known = std::find_if(m_versions.begin(), m_versions.end(),
            [&](const Version &version) { return version.backup.path == backup.path; });
        versions.push_back({std::move(backup), {}});
        if (known != m_versions.end())
            versions.back().contents = known->contents;
    }
    m_versions = std::move(versions);
    endResetModel();
}

void VersionModel::setContents(const QString &path, Result<store::BackupContents> contents)
{
    for (size_t row = 0; row < m_versions.size(); ++row) {
        if (m_versions[row].backup.path != path)
            continue;
        m_versions[row].contents = std::move(contents);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
        return;
    }
}

QString VersionModel::title(int row) const
{
    return tr("Replaced %1").arg(timeText(version(row).backup.replacedAt));
}

QString VersionModel::detail(int row) const
{
    const auto &contents = version(row).contents;
    if (!contents)
        return tr("Reading…");
    if (!*contents)
        return contents->error().message;
    const store::BackupContents &held = **contents;
    QStringList words {tr("%1 tasks").arg(held.tasks), tr("%1 targets").arg(held.targets),
        QLocale().formattedDataSize(held.size, 1, QLocale::DataSizeTraditionalFormat)};
    if (!held.lastLabel.isEmpty())
        words << tr("last: %1").arg(held.lastLabel);
    return words.join(QStringLiteral("　"));
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    return title(index.row()) + u'\n' + detail(index.row());
}

VersionsPane::VersionsPane(Workbench &workbench, const HistoryIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_index(index)
    , m_model(new VersionModel(this))
    , m_changes(new ChangeModel(workbench.plan, index, this))
    , m_words(std::make_unique<HistoryWords>(workbench.plan, workbench.fields, index))
{
    makeSides();
    // A comparison holds for the plan it was made with.
    connect(&workbench.plan, &Plan::changed, this, [this] {
        if (m_compared.isEmpty())
            return;
        m_compared.clear();
        if (isVisible())
            choose(m_list->currentIndex().row());
    });
    connect(&workbench.plan, &Plan::savedStateChanged, this, [this] {
        if (isVisible() && !m_workbench.plan.isModified()) // saved: the version before is kept
            refresh();
    });
}

VersionsPane::~VersionsPane()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void VersionsPane::makeSides()
{
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current.row()); });

    m_title = new ui::Label({}, ui::TypeSize::Body, ui::TextTone::Text, QFont::DemiBold);
    m_note = new ui::Label({}, ui::TypeSize::Small, ui::TextTone::Second);
    for (ui::Label *label : {m_title, m_note}) {
        label->setOverflow(ui::Overflow::Elide);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_copy = new ui::PlainButton(tr("Open as a copy"));
    m_copy->setToolTip(tr("Opens this version as a new plan without a name; the file stays as it is"));
    m_restore = new ui::PlainButton(tr("Put it back…"));
    m_restore->setToolTip(
        tr("Makes this version the plan's file again; the present one is kept among the versions"));
    connect(m_copy, &QAbstractButton::clicked, this, &VersionsPane::openCopy);
    connect(m_restore, &QAbstractButton::clicked, this, &VersionsPane::restore);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(ui::measure::margin, 0, 12, 0);
    row->setSpacing(ui::measure::gap);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    m_view = new ChangeView(m_changes);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({listWidth, 2 * listWidth});
    m_empty = new ui::EmptyState({}, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
}

void VersionsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

void VersionsPane::report(const Error &error) const
{
    if (m_workbench.report)
        m_workbench.report(error);
}

void VersionsPane::refresh()
{
    Document *document = m_workbench.document;
    const bool saved = document && !document->path().isEmpty();
    const QString chosen = m_chosen;
    m_model->setVersions(saved ? document->backups() : std::vector<store::Backup>());
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(saved
            ? tr("Each time the plan is saved, the file before is kept here, the last ten of them. There is "
                 "none yet: the plan was saved once only.")
            : tr("Earlier versions of the file are kept here. This plan has no file yet; save it (Ctrl+S), "
                 "and from the second time on the version before is kept."),
        {});
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
    int row = empty ? -1 : 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->version(i).backup.path == chosen)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    showHead();
    workOn();
}

void VersionsPane::choose(int row)
{
    m_chosen = row >= 0 && row < m_model->rowCount() ? m_model->version(row).backup.path : QString();
    if (m_chosen != m_compared) {
        m_changes->clear();
        m_asked = m_chosen;
    }
    showHead();
    workOn();
}

void VersionsPane::showHead()
{
    const int row = m_list->currentIndex().row();
    const bool chosen = !m_chosen.isEmpty() && row >= 0;
    m_copy->setEnabled(chosen);
    m_restore->setEnabled(chosen && m_workbench.documents && !m_workbench.document->isReadOnly());
    m_title->setText(chosen ? m_model->title(row) : QString());
    if (!chosen || m_compared != m_chosen) {
        m_note->setText(chosen ? tr("Comparing with the plan…") : QString());
        return;
    }
    StepSummary counts;
    for (const RecordChange &change : m_comparison.changes) {
        if (change.record.kind == RecordKind::Origin)
            continue;
        if (change.operation == Changes::Operation::Insert)
            ++counts.added;
        else if (change.operation == Changes::Operation::Delete)
            ++counts.removed;
        else
            ++counts.changed;
    }
    m_note->setText(counts.total() == 0
            ? tr("The plan and this version say the same.")
            : tr("Put back, it would change in the plan: %1").arg(countsText(counts)));
}

void VersionsPane::run(const std::function<void()> &work, const std::function<void()> &done)
{
    m_thread.reset(QThread::create(work));
    connect(m_thread.get(), &QThread::finished, this, [this, done] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        done();
        workOn();
    });
    m_thread->start(QThread::LowPriority);
}

void VersionsPane::workOn()
{
    if (m_thread)
        return;
    if (!m_asked.isEmpty()) {
        compare(std::exchange(m_asked, {}));
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->version(row).contents) {
            readContents(m_model->version(row).backup.path);
            return;
        }
    }
    emit idle();
}

void VersionsPane::readContents(const QString &path)
{
    auto contents = std::make_shared<std::optional<Result<store::BackupContents>>>();
    run([contents, path,
            stop = m_stop.get_token()] { contents->emplace(store::contentsOfBackup(path, stop)); },
        [this, contents, path] { m_model->setContents(path, std::move(**contents)); });
}

void VersionsPane::compare(const QString &path)
{
    auto comparison = std::make_shared<std::optional<Result<VersionComparison>>>();
    const QString database = m_workbench.document->workingCopy().databasePath();
    run([comparison, database, path,
            stop = m_stop.get_token()] { comparison->emplace(compareWithVersion(database, path, stop)); },
        [this, comparison, path] { takeComparison(path, std::move(**comparison)); });
}

void VersionsPane::takeComparison(const QString &path, Result<VersionComparison> comparison)
{
    if (path != m_chosen)
        return;
    if (!comparison) {
        m_note->setText(comparison.error().message);
        return;
    }
    m_comparison = std::move(*comparison);
    m_compared = path;
    // Words of the list before speak of records that go now.
    m_changes->clear();
    m_words = std::make_unique<HistoryWords>(
        m_workbench.plan, m_workbench.fields, m_index, m_comparison.version.get());
    ChangeList list;
    auto changes = std::make_shared<std::vector<RecordChange>>(m_comparison.changes);
    std::erase_if(*changes, [](const RecordChange &c) { return c.record.kind == RecordKind::Origin; });
    list.changes = std::move(changes);
    m_changes->show(std::move(list), *m_words);
    showHead();
}

// Later: the window takes this pane away with the plan.
void VersionsPane::openCopy()
{
    if (DocumentController *documents = m_workbench.documents)
        QMetaObject::invokeMethod(
            documents, [documents, path = m_chosen] { documents->openCopyOf(path); }, Qt::QueuedConnection);
}

void VersionsPane::restore()
{
    DocumentController *documents = m_workbench.documents;
    if (!documents || m_chosen.isEmpty())
        return;
    const QString unsaved = m_workbench.document->isSaved()
        ? QString()
        : u'\n' + tr("The changes that are in no file yet are saved first, so that they are in it.");
    const int answer = m_workbench.dialogs.ask(this,
        {tr("Put a version back"),
            tr("The version replaced on %1 becomes “%2” again. The present file is kept among the versions "
               "first, so that you can change your mind.")
                    .arg(timeText(m_model->version(m_list->currentIndex().row()).backup.replacedAt),
                        m_workbench.document->displayName())
                + unsaved,
            {tr("Put it back"), tr("Cancel")}});
    if (answer == 0)
        QMetaObject::invokeMethod(
            documents, [documents, path = m_chosen] { documents->restoreVersion(path); },
            Qt::QueuedConnection);
}

} // namespace xushi
