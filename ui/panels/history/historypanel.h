#pragma once

#include <QTimer>

#include "ui/panels/history/stepmodel.h"
#include "ui/presenter/panel.h"

class QSplitter;
class QStackedWidget;

namespace xushi::ui
{
class EmptyState;
class LabeledComboButton;
class PanelHead;
class SearchField;
class SegmentedControl;
} // namespace xushi::ui

namespace xushi
{

class StepDetail;
class StepTable;
class VersionsPane;

// 历史: who changed what when. At the left the steps by days, narrowed by author, kind, days, text and the
// selection; at the right what the chosen one changed, field by field, and the ways back. A second page has
// the earlier versions of the file.
class HistoryPanel : public Panel
{
    Q_OBJECT

public:
    HistoryPanel(Workbench &workbench, QWidget *parent);
    ~HistoryPanel() override;

    [[nodiscard]] QString statusText() const override;

    [[nodiscard]] StepModel *model() const { return m_model; }
    [[nodiscard]] StepTable *table() const { return m_table; }
    [[nodiscard]] StepDetail *detail() const { return m_detail; }
    [[nodiscard]] VersionsPane *versions() const { return m_versions; }
    [[nodiscard]] const HistoryIndex &index() const { return m_index; }
    void showPage(const QString &id); // "steps" or "versions"
    // Reads the rest of the history at once.
    void readAll();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeFilters();
    void makeBody();
    void readOn(int milliseconds);
    void followPlan();
    void followSelection();
    void takeFilters();
    void showAuthors();
    void chooseDays(const QString &id);
    void askForDays();
    void showCounts();
    void showDetail(int position);
    [[nodiscard]] RecordRef selectedItem() const;
    [[nodiscard]] bool onlySelected() const;

    Workbench &m_workbench;
    HistoryIndex m_index;
    HistoryWords m_words;
    StepModel *m_model;
    StepTable *m_table = nullptr;
    StepDetail *m_detail = nullptr;
    VersionsPane *m_versions = nullptr;
    ui::PanelHead *m_head = nullptr;
    ui::SegmentedControl *m_page = nullptr;
    ui::SegmentedControl *m_extent = nullptr;
    QWidget *m_strip = nullptr;
    ui::LabeledComboButton *m_scope = nullptr;
    ui::LabeledComboButton *m_author = nullptr;
    ui::LabeledComboButton *m_kind = nullptr;
    ui::LabeledComboButton *m_days = nullptr;
    ui::SearchField *m_search = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTimer m_reading;
    QTimer m_typing;
    RecordRef m_shownItem; // whose changes of all steps the right side shows
    QDate m_first;
    QDate m_last;
    bool m_splitterMoved = false;
    bool m_behind = false; // steps came while nobody looked
};

[[nodiscard]] Panel *makeHistoryPanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
