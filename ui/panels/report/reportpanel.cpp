#include "ui/panels/report/reportpanel.h"

#include <algorithm>
#include <cmath>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "core/store/database.h"
#include "ui/panels/report/optionform.h"
#include "ui/panels/report/pagesview.h"
#include "ui/panels/report/printing.h"
#include "ui/panels/report/substitutes.h"
#include "ui/presenter/longwork.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panelhead.h"

namespace xushi
{

namespace
{

constexpr int sideWidth = 272;
constexpr int headingHeight = 36;
constexpr int changeDelay = 300; // ms after a change of the plan
constexpr int patience = 500; // ms until it is said that pages are being made
constexpr int savesInHead = 2; // formats with a button of their own

const QString wholePage = QStringLiteral("page");
const QString pageWidth = QStringLiteral("width");

// The column at the left: window ground, an edge to the desk.
class Side : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.window);
        ui::drawLineRight(painter, rect(), theme.line);
    }
};

// A kind with its icon, at the margins of the panel.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ui::Theme &theme = ui::themeOf(option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (selected || hovered)
            painter->fillRect(option.rect, !selected ? theme.tint1 : hovered ? theme.tint3 : theme.tint2);
        const QRect inner = option.rect.adjusted(ui::measure::margin, 0, -ui::measure::padding, 0);
        const int side = ui::measure::iconButton;
        const QRect icon(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        painter->setFont(theme.font(ui::TypeSize::Body, selected ? QFont::Medium : QFont::Normal));
        painter->setPen(theme.text);
        const QRect words = inner.adjusted(side + ui::measure::gap, 0, 0, 0);
        painter->drawText(words, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            ui::drawFocusRing(*painter, option.rect, theme);
    }
};

class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), ui::themeOf(this).line); }
};

bool askWithDialog(QWidget *parent, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setMinMax(1, std::max(1, pages));
    return dialog.exec() == QDialog::Accepted;
}

QString formatName(const QString &format)
{
    return format == u"pdf" ? QStringLiteral("PDF") : format;
}

} // namespace

Panel *makeReportPanel(Workbench &workbench, QWidget *parent)
{
    return new ReportPanel(workbench, parent);
}

ReportPanel::ReportPanel(Workbench &workbench, QWidget *parent)
    : Panel(parent)
    , m_workbench(workbench)
    , m_choices(workbench.memory)
    , m_maker(new ReportMaker(workbench.plan, workbench.fields, this))
    , m_delay(new QTimer(this))
    , m_patience(new QTimer(this))
    , m_kind(*report::findReportKind(m_choices.kind()))
    , m_askPrinter([this](QPrinter &printer, int pages) { return askWithDialog(this, printer, pages); })
{
    m_delay->setSingleShot(true);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    makeHead();
    makeSide();
    makeBody();
    connect(m_delay, &QTimer::timeout, this, &ReportPanel::makeNow);
    connect(m_patience, &QTimer::timeout, this, &ReportPanel::showSubtitle);
    connect(m_maker, &ReportMaker::made, this, &ReportPanel::showMade);
    connect(m_maker, &ReportMaker::failed, this, &ReportPanel::showFailure);
    connect(&workbench.plan, &Plan::changed, this, &ReportPanel::followPlan);
    connect(&workbench.view, &ViewState::asOfChanged, this, [this] {
        fillForm();
        schedule(0);
    });
    connect(&workbench.view, &ViewState::filterChanged, this, &ReportPanel::followFilter);
    connect(&workbench.view, &ViewState::selectionChanged, m_view, &PagesView::setSelected);
    m_view->setSelected(workbench.view.selection());
    setAccessibleName(tr("Report"));
    setFocusProxy(m_view);
    fillForm();
    showSaveButtons();
    showPosition();
    followContent();
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::makeHead()
{
    m_head = new ui::PanelHead(tr("Report"));
    m_back = new ui::IconButton(ui::Icon::Left, tr("Previous page (PageUp)"), ui::IconButton::Size::Compact);
    m_forth = new ui::IconButton(ui::Icon::Right, tr("Next page (PageDown)"), ui::IconButton::Size::Compact);
    m_position = new ui::Label({}, ui::TypeSize::Body, ui::TextTone::Second);
    m_position->setAlignment(Qt::AlignCenter);
    m_position->setAccessibleName(tr("Pages shown"));
    m_zoom = new ui::LabeledComboButton(tr("Zoom"));
    m_more = new ui::IconButton(ui::Icon::More, tr("Other formats"), ui::IconButton::Size::Compact);
    m_print = new ui::PrimaryButton(ui::Icon::Print, tr("Print"));
    m_print->setToolTip(tr("Print the report (Ctrl+P)"));
    for (QWidget *control : std::initializer_list<QWidget *> {m_back, m_position, m_forth, m_zoom})
        m_head->addControl(control);
    for (int i = 0; i < savesInHead; ++i) {
        auto *button = new ui::PlainButton(QString());
        connect(button, &QAbstractButton::clicked, this, [this, i] { save(m_kind.formats.value(i)); });
        m_saveButtons.push_back(button);
        m_head->addControl(button);
    }
    m_head->addControl(m_more);
    m_head->addControl(m_print);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_view->previous(); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { m_view->next(); });
    connect(m_zoom, &ui::LabeledComboButton::chosen, this,
        [this](const QStringList &ids) { takeZoom(ids.value(0)); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillSaveActions(*menu, savesInHead);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_print, &QAbstractButton::clicked, this, &ReportPanel::print);
}

void ReportPanel::makeSide()
{
    m_side = new Side;
    m_side->setFixedWidth(sideWidth);
    auto *heading = new ui::Label(tr("Kinds"), ui::TypeSize::Small, ui::TextTone::Second, QFont::Medium);
    heading->setFixedHeight(headingHeight);
    heading->setContentsMargins(ui::measure::margin, 8, 0, 0);
    m_kinds = new QListWidget;
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setAccessibleName(tr("Kinds"));
    m_kinds->setItemDelegate(new KindDelegate(m_kinds));
    m_kinds->setMouseTracking(true);
    m_kinds->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->viewport()->setAutoFillBackground(false);
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        const bool table = kind.nature == report::ReportNature::Table;
        auto *item
            = new QListWidgetItem(ui::lineIcon(table ? ui::Icon::Xls : ui::Icon::Doc), kind.title, m_kinds);
        item->setData(Qt::UserRole, kind.id);
        item->setSizeHint(QSize(sideWidth - 1, ui::measure::row));
        if (kind.id == m_kind.id)
            m_kinds->setCurrentItem(item);
    }
    m_kinds->setFixedHeight(m_kinds->count() * ui::measure::row);
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showKind(item->data(Qt::UserRole).toString());
    });
    m_form = new OptionForm;
    connect(m_form, &OptionForm::chosen, this, &ReportPanel::chooseOption);
    m_note
        = new ui::Label(substitutesNote(m_maker->faces().uses()), ui::TypeSize::Small, ui::TextTone::Third);
    m_note->setOverflow(ui::Overflow::Wrap);
    m_note->setToolTip(m_maker->faces().substitutions().join(u'\n'));
    // The note stands at the foot, and scrolls with the form where there is little room.
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(ui::measure::margin, 8, ui::measure::margin, 12);
    lines->setSpacing(16);
    lines->addWidget(m_form, 1);
    lines->addWidget(m_note);
    m_note->setVisible(!m_note->text().isEmpty());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_kinds);
    layout->addSpacing(8);
    layout->addWidget(new Rule);
    layout->addWidget(scroll, 1);
}

void ReportPanel::makeBody()
{
    m_strip = new ui::MessageStrip;
    m_strip->hide();
    m_empty = new ui::EmptyState(tr("Here the plan becomes documents and tables, to be printed or saved as "
                                    "PDF, docx and xlsx. There are no tasks yet."),
        tr("Add tasks in the ledger"));
    connect(m_empty, &ui::EmptyState::clicked, this,
        [this] { m_workbench.view.askForPanel(QStringLiteral("ledger")); });
    m_view = new PagesView;
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    const double kept = m_workbench.memory.value(QStringLiteral("report/zoom"), 0).toDouble();
    m_view->setZoom(kept > 0 ? PageZoom {PageZoom::Fit::Factor, kept}
                             : PageZoom {kept < 0 ? PageZoom::Fit::Width : PageZoom::Fit::Page, 1});
    connect(m_view, &PagesView::zoomChanged, this, &ReportPanel::showZoom);
    connect(m_view, &PagesView::positionChanged, this, &ReportPanel::showPosition);
    connect(m_view, &PagesView::recordChosen, &m_workbench.view, &ViewState::select);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &where) { openMenu(m_view->mapToGlobal(where)); });
    m_body = new QWidget;
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    columns->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    showZoom();
}

QString ReportPanel::statusText() const
{
    const auto &made = m_view->report();
    return made ? tr("%n pages", nullptr, static_cast<int>(made->layout.pages.size())) : QString();
}

void ReportPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ui::themeOf(this).base);
}

// What is not seen is not made; what came late is made as soon as it is seen.
void ReportPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_dirty)
        schedule(0);
}

void ReportPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_delay->stop();
    if (m_maker->isBusy()) {
        m_maker->stop();
        m_dirty = true;
    }
}

void ReportPanel::followPlan(const Changes &changes)
{
    if (changes.touchesAny({RecordKind::Department, RecordKind::PlanInfo}))
        fillForm();
    followContent();
    schedule(changeDelay);
}

void ReportPanel::followFilter()
{
    showValues();
    if (followsFilter() || m_choices.onlyFiltered(m_kind.id))
        schedule(0);
}

bool ReportPanel::followsFilter() const
{
    return std::any_of(m_kind.options.begin(), m_kind.options.end(), [](const report::ReportOption &option) {
        return option.type == report::ReportOption::Type::Department;
    });
}

void ReportPanel::followContent()
{
    const bool empty = m_workbench.plan.tasks().isEmpty();
    m_empty->setVisible(empty);
    m_body->setVisible(!empty);
    for (QWidget *control : std::initializer_list<QWidget *> {m_zoom, m_more, m_print})
        control->setEnabled(!empty);
    for (QPushButton *button : m_saveButtons)
        button->setEnabled(!empty);
    showSubtitle();
    showPosition();
}

bool ReportPanel::isCurrent() const
{
    return !m_dirty && !m_maker->isBusy() && m_view->report() != nullptr;
}

void ReportPanel::schedule(int delay)
{
    m_dirty = true;
    if (isVisible() && !m_workbench.plan.tasks().isEmpty())
        m_delay->start(delay);
}

void ReportPanel::makeNow()
{
    m_dirty = false;
    m_maker->make(order());
    m_patience->start();
}

// What was chosen, as far as this plan has it: a department of another plan gives way to the filter's.
report::OptionValues ReportPanel::values() const
{
    report::OptionValues values = m_choices.values(m_kind);
    const auto &departments = m_workbench.plan.departments();
    for (const report::ReportOption &option : m_kind.options) {
        const QString name = values.value(option.id);
        const bool known = option.type != report::ReportOption::Type::Department
            || std::any_of(departments.begin(), departments.end(),
                [&](const Department &department) { return department.name == name; });
        if (!known)
            values.set(option.id, option.fallback);
    }
    return values;
}

output::ReportOrder ReportPanel::order() const
{
    const ViewState &view = m_workbench.view;
    const Filter filter = view.filter();
    output::ReportOrder order {m_kind.id, view.asOf(), values()};
    if (!filter.isEmpty() && m_choices.onlyFiltered(m_kind.id))
        order.filter = filterFor(filter, view.asOf());
    if (const Department *department = m_workbench.plan.departments().find(filter.department))
        order.filterDepartment = department->name;
    return order;
}

void ReportPanel::showMade(const MadeReportPointer &made)
{
    m_patience->stop();
    m_view->setReport(made, m_newKind ? PagesView::Place::Start : PagesView::Place::Keep);
    m_newKind = false;
    m_strip->hide();
    showSubtitle();
    showPosition();
    emit statusTextChanged();
    emit reportShown();
}

void ReportPanel::showFailure(const Error &error)
{
    m_patience->stop();
    m_dirty = true;
    showMessage(tr("The report could not be made."), error.message);
    QPushButton *again = m_strip->addButton(tr("Try again"));
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_strip->hide();
        schedule(0);
    });
    showSubtitle();
}

void ReportPanel::showMessage(const QString &strong, const QString &rest)
{
    m_strip->clearControls();
    m_strip->setText(strong, rest);
    m_strip->show();
}

void ReportPanel::showKind(const QString &id)
{
    const auto kind = report::findReportKind(id);
    if (!kind || id == m_kind.id)
        return;
    m_kind = *kind;
    m_choices.setKind(id);
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toString() == id)
            m_kinds->setCurrentRow(row);
    }
    m_newKind = true;
    fillForm();
    showSaveButtons();
    schedule(0);
}

void ReportPanel::chooseOption(const QString &id, const QString &value)
{
    if (id == periodOption) {
        // The shared day; everything else follows when it is told.
        m_workbench.view.setAsOf(QDate::fromString(value, Qt::ISODate));
        return;
    }
    m_choices.setValue(m_kind.id, id, value);
    showValues();
    schedule(0);
}

void ReportPanel::fillForm()
{
    std::vector<report::ReportOption> options {
        periodChoices(m_workbench.plan.info(), m_workbench.view.asOf())};
    options.insert(options.end(), m_kind.options.begin(), m_kind.options.end());
    options.push_back(report::yesNo(filteredOption, tr("Only the tasks of the filter"), false));
    m_form->setOptions(options);
    m_form->setDepartments(departmentChoices(m_workbench.plan));
    showValues();
}

void ReportPanel::showValues()
{
    report::OptionValues values = this->values();
    values.set(periodOption, m_workbench.view.asOf().toString(Qt::ISODate));
    const bool filtered = !m_workbench.view.filter().isEmpty();
    values.set(
        filteredOption, m_choices.onlyFiltered(m_kind.id) ? QStringLiteral("yes") : QStringLiteral("no"));
    m_form->setValues(values);
    m_form->setAvailable(filteredOption, filtered,
        filtered ? tr("Only the tasks of the filter") : tr("No filter is set in the bar above."));
    m_form->setAvailable(QStringLiteral("figure"), values.value(QStringLiteral("attachment")) != u"no");
}

void ReportPanel::showSaveButtons()
{
    for (size_t i = 0; i < m_saveButtons.size(); ++i) {
        const QString format = m_kind.formats.value(static_cast<qsizetype>(i));
        m_saveButtons[i]->setText(tr("Save %1").arg(formatName(format)));
        m_saveButtons[i]->setVisible(!format.isEmpty());
    }
    m_more->setVisible(m_kind.formats.size() > savesInHead);
}

void ReportPanel::showPosition()
{
    const bool shown = !m_workbench.plan.tasks().isEmpty();
    const auto [first, last] = m_view->currentPages();
    const int count = m_view->grid().count();
    m_back->setEnabled(shown && first > 0);
    m_forth->setEnabled(shown && last >= 0 && last + 1 < count);
    QString text;
    if (shown && last >= 0)
        text = first == last ? QStringLiteral("%1 / %2").arg(first + 1).arg(count)
                             : QStringLiteral("%1—%2 / %3").arg(first + 1).arg(last + 1).arg(count);
    m_position->setText(text);
    // As wide as the largest number, so that the buttons beside it stay under the mouse.
    const QString widest = QStringLiteral("%1—%1 / %1").arg(count);
    m_position->setMinimumWidth(m_position->fontMetrics().horizontalAdvance(widest));
}

void ReportPanel::showZoom()
{
    const PageZoom zoom = m_view->zoom();
    QList<ui::Choice> choices {{wholePage, tr("Whole page"), {}, {}}, {pageWidth, tr("Page width"), {}, {}}};
    const auto percent = [](double factor) { return QString::number(std::lround(factor * 100)); };
    std::vector<double> factors {0.5, 0.75, 1, 1.5, 2};
    const auto isKnown = [&](double factor) { return percent(factor) == percent(zoom.factor); };
    if (zoom.fit == PageZoom::Fit::Factor && std::none_of(factors.begin(), factors.end(), isKnown))
        factors.insert(std::upper_bound(factors.begin(), factors.end(), zoom.factor), zoom.factor);
    for (const double factor : factors)
        choices.append({percent(factor), percent(factor) + QStringLiteral(" %"), {}, {}});
    m_zoom->setChoices(choices);
    m_zoom->setCurrent(zoom.fit == PageZoom::Fit::Page ? wholePage
            : zoom.fit == PageZoom::Fit::Width         ? pageWidth
                                                       : percent(zoom.factor));
    m_zoom->setToolTip(tr("Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus; Ctrl+0: whole page"));
    m_workbench.memory.setValue(QStringLiteral("report/zoom"),
        zoom.fit == PageZoom::Fit::Page        ? 0.0
            : zoom.fit == PageZoom::Fit::Width ? -1.0
                                               : zoom.factor);
}

void ReportPanel::takeZoom(const QString &id)
{
    if (id == wholePage)
        m_view->setZoom({PageZoom::Fit::Page, 1});
    else if (id == pageWidth)
        m_view->setZoom({PageZoom::Fit::Width, 1});
    else
        m_view->setZoom({PageZoom::Fit::Factor, id.toDouble() / 100});
}

void ReportPanel::showSubtitle()
{
    if (m_workbench.plan.tasks().isEmpty()) {
        m_head->setSubtitle({});
        return;
    }
    QStringList parts {m_kind.title};
    if (m_maker->isBusy() && !m_patience->isActive())
        parts << tr("Pages are being made");
    else if (m_view->report())
        parts << statusText();
    m_head->setSubtitle(parts.join(QStringLiteral("　")));
}

void ReportPanel::fillSaveActions(QMenu &menu, qsizetype from)
{
    for (const QString &format : m_kind.formats.mid(from)) {
        QAction *action = menu.addAction(tr("Save as %1…").arg(formatName(format)));
        connect(action, &QAction::triggered, this, [this, format] { save(format); });
    }
}

void ReportPanel::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(ui::lineIcon(ui::Icon::Print), tr("Print…")), &QAction::triggered, this,
        &ReportPanel::print);
    fillSaveActions(*menu, 0);
    menu->addSeparator();
    for (const ui::Choice &choice : m_zoom->choices()) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(m_zoom->current().contains(choice.id));
        connect(action, &QAction::triggered, this, [this, id = choice.id] { takeZoom(id); });
    }
    menu->popup(where);
}

// Work on a copy of the plan, beside the window, with a dialog that can stop it.
Result<void> ReportPanel::inLongWork(
    const QString &title, const std::function<Result<void>(const Plan &, const print::Watch &)> &work)
{
    Plan &plan = m_workbench.plan;
    const QString path = plan.database().path();
    const qint64 head = plan.history().head();
    return longwork::run<void>(
        window(), title, [&](std::stop_token stop, const longwork::Progress &progress) -> Result<void> {
            const auto copy = openCopy(path, head);
            if (!copy)
                return tl::unexpected(copy.error());
            return work(**copy, print::Watch {stop, progress});
        });
}

void ReportPanel::save(const QString &format)
{
    const output::ReportOrder order = this->order();
    const QString name = formatName(format);
    const QString ending = u'.' + format;
    QString path = m_workbench.dialogs.fileToSave(this, tr("Save report as %1").arg(name),
        output::suggestedName(order) + ending, QStringLiteral("%1 (*%2)").arg(name, ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() != format)
        path += ending;
    const Result<void> written
        = inLongWork(tr("The report is being saved"), [&](const Plan &plan, const print::Watch &watch) {
              return output::writeReport(plan, m_workbench.fields, order, path, format, watch);
          });
    if (written)
        showSaved(path);
    else
        m_workbench.report(written.error());
}

void ReportPanel::showSaved(const QString &path)
{
    showMessage(tr("Saved."), QDir::toNativeSeparators(path));
    QPushButton *open = m_strip->addButton(tr("Open"));
    connect(open, &QAbstractButton::clicked, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    QPushButton *close = m_strip->addButton(tr("Close"));
    connect(close, &QAbstractButton::clicked, m_strip, &QWidget::hide);
}

void ReportPanel::print()
{
    if (m_workbench.plan.tasks().isEmpty())
        return;
    const output::ReportOrder order = this->order();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(output::suggestedName(order));
    preparePrinter(printer, report::pageStyleOf(order.options));
    if (!m_askPrinter(printer, m_view->grid().count()))
        return;
    printer.setFullPage(true);
    const int current = m_view->currentPage();
    const Result<void> printed
        = inLongWork(tr("The report is being printed"), [&](const Plan &plan, const print::Watch &watch) {
              const auto report = output::makeReport(plan, m_workbench.fields, order, watch.stop);
              if (!report)
                  return Result<void>(tl::unexpected(report.error()));
              const print::FaceSet faces(report->style.faces);
              const auto layout
                  = print::layoutPages(report->document, report->style, faces, watch.part(0, 0.5));
              if (!layout)
                  return Result<void>(tl::unexpected(layout.error()));
              const auto pages = printedPages(printer, static_cast<int>(layout->pages.size()), current);
              return printPages(printer, *layout, pages, watch.part(0.5, 1));
          });
    if (!printed)
        m_workbench.report(printed.error());
}

} // namespace xushi
