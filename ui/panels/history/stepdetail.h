#pragma once

#include <QWidget>

#include "core/edits/historyedits.h"
#include "ui/panels/history/changemodel.h"
#include "ui/presenter/panel.h"

class QMenu;

namespace xushi::ui
{
class IconButton;
class Label;
class MessageStrip;
class PlainButton;
class SegmentedControl;
} // namespace xushi::ui

namespace xushi
{

class ChangeView;

// The right side of the history: the changes of a step, all changes of what is selected, or all values that a
// field had; and from there the ways back: to a step after a preview, to one value, for a deleted record.
class StepDetail : public QWidget
{
    Q_OBJECT

public:
    StepDetail(
        Workbench &workbench, HistoryIndex &index, const HistoryWords &words, QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    // only: of the step's changes those of these records.
    void showStep(int position, const std::optional<QSet<qint64>> &only);
    // All changes of these records in these steps.
    void showItem(const QString &title, const std::vector<int> &positions, const QSet<qint64> &records);
    void scrollToStep(int position);
    [[nodiscard]] bool showsItem() const { return m_item; }
    // Asks with a preview whether to go back to right after the step.
    void askToGoBack(int position);

    [[nodiscard]] ChangeView *view() const { return m_view; }
    [[nodiscard]] ChangeModel *model() const { return m_model; }
    [[nodiscard]] ui::MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] bool isPreview() const { return m_preview; }
    // What can be done with a line, as the menu offers it; the caller owns it.
    [[nodiscard]] QMenu *menuFor(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHead();
    void setHead(const QString &title, const QString &note);
    void updateButtons();
    void goBack();
    void leavePreview();
    void leaveField();
    void tell(const QString &strong, const QString &rest);
    void restore(const ChangeRow &row, bool after);
    [[nodiscard]] Result<std::vector<edits::ColumnValue>> valuesFor(const ChangeRow &row, bool after) const;
    void offerToBringBack(const RecordRef &record, const Error &error);
    void bringBack(const RecordRef &record, int position);
    void showField(const ChangeRow &row);
    void showRecord(const RecordRef &record);
    void report(const Error &error) const;
    [[nodiscard]] bool isGone(const ChangeRow &row) const;

    Workbench &m_workbench;
    HistoryIndex &m_index;
    const HistoryWords &m_words;
    ChangeModel *m_model;
    ChangeView *m_view;
    ui::IconButton *m_leave = nullptr;
    ui::Label *m_title = nullptr;
    ui::Label *m_note = nullptr;
    ui::PlainButton *m_restore = nullptr;
    ui::PlainButton *m_goBack = nullptr;
    ui::MessageStrip *m_strip = nullptr;
    int m_position = -1;
    std::optional<QSet<qint64>> m_only;
    bool m_preview = false;
    bool m_field = false;
    bool m_item = false;
    bool m_canGoBack = false;
    QString m_whyNotBack;
    std::function<void()> m_again; // shows what was there before a field's values
};

} // namespace xushi
