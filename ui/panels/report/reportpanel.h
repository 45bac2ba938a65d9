#pragma once

#include <functional>

#include "core/report/kinds/reportcatalogue.h"
#include "ui/panels/report/pagegrid.h"
#include "ui/panels/report/reportchoices.h"
#include "ui/panels/report/reportmaker.h"
#include "ui/presenter/panel.h"

class QListWidget;
class QMenu;
class QPrinter;
class QPushButton;
class QScrollArea;
class QTimer;

namespace xushi
{

class OptionForm;
class PagesView;

namespace ui
{
class EmptyState;
class IconButton;
class Label;
class LabeledComboButton;
class MessageStrip;
class PanelHead;
class PrimaryButton;
} // namespace ui

// The 报告 panel: a kind of report and its options at the left, its true pages at the right; prints and
// saves them. Pages are made anew, beside the window, when plan, day, filter or options change and the panel
// can be seen; until the new ones are there the old ones stay.
class ReportPanel : public Panel
{
    Q_OBJECT

public:
    ReportPanel(Workbench &workbench, QWidget *parent = nullptr);
    ~ReportPanel() override;

    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] bool isSettled() const override
    {
        return isCurrent() || m_workbench.plan.tasks().isEmpty();
    }
    // Asks which printer and pages, then prints.
    void print();
    // Asks for a name, then writes the report in this format (docx, pdf, xlsx, csv).
    void save(const QString &format);
    void showKind(const QString &kind);
    void chooseOption(const QString &id, const QString &value);

    // Whether what is shown follows plan and options; else new pages are on their way.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] PagesView *view() const { return m_view; }
    [[nodiscard]] OptionForm *form() const { return m_form; }
    [[nodiscard]] QListWidget *kinds() const { return m_kinds; }
    [[nodiscard]] output::ReportOrder order() const;
    // Shows the print dialog; tests answer in its place. False where the user gave up.
    using PrinterQuestion = std::function<bool(QPrinter &, int pages)>;
    void setPrinterQuestion(const PrinterQuestion &question) { m_askPrinter = question; }

signals:
    // New pages are shown.
    void reportShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHead();
    void makeSide();
    void makeBody();
    void followPlan(const Changes &changes);
    void followFilter();
    void followContent();
    void schedule(int delay);
    void makeNow();
    void showMade(const MadeReportPointer &made);
    void showFailure(const Error &error);
    void fillForm();
    void showValues();
    void showSaveButtons();
    void showPosition();
    void showZoom();
    void showSubtitle();
    void showMessage(const QString &strong, const QString &rest);
    void takeZoom(const QString &id);
    void openMenu(const QPoint &where);
    void fillSaveActions(QMenu &menu, qsizetype from);
    [[nodiscard]] bool followsFilter() const;
    [[nodiscard]] report::OptionValues values() const;
    [[nodiscard]] Result<void> inLongWork(
        const QString &title, const std::function<Result<void>(const Plan &, const print::Watch &)> &work);
    void showSaved(const QString &path);

    Workbench &m_workbench;
    ReportChoices m_choices;
    ReportMaker *m_maker;
    QTimer *m_delay;
    QTimer *m_patience; // until it is said that pages are being made
    report::ReportKind m_kind;
    PrinterQuestion m_askPrinter;
    bool m_dirty = true;
    bool m_newKind = true; // the next pages begin at the start

    ui::PanelHead *m_head = nullptr;
    ui::MessageStrip *m_strip = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr;
    QListWidget *m_kinds = nullptr;
    OptionForm *m_form = nullptr;
    ui::Label *m_note = nullptr;
    PagesView *m_view = nullptr;
    ui::IconButton *m_back = nullptr;
    ui::IconButton *m_forth = nullptr;
    ui::Label *m_position = nullptr;
    ui::LabeledComboButton *m_zoom = nullptr;
    std::vector<QPushButton *> m_saveButtons;
    ui::IconButton *m_more = nullptr;
    ui::PrimaryButton *m_print = nullptr;
};

[[nodiscard]] Panel *makeReportPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
