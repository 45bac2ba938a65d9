#pragma once

#include "ui/panels/source/noticemarks.h"
#include "ui/presenter/panel.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace xushi::ui
{
class PanelHead;
}

namespace xushi
{

namespace source
{
class NoticeView;
class OutlineHead;
class OutlineModel;
class OutlineView;
class QuestionStrip;
} // namespace source

// 原文: the notice with what was read from it marked in place, the outline of the plan beside it, and the
// places to check one by one. Selecting in one selects in the other, and in all panels.
class SourcePanel : public Panel
{
    Q_OBJECT

public:
    SourcePanel(Workbench &workbench, QWidget *parent);

    [[nodiscard]] QString statusText() const override;
    // What asks for the kind of a doubtful target; owned by the caller.
    [[nodiscard]] QMenu *makeKindMenu(TargetId target);

    // The next (+1) or previous (-1) place to check, from the selected place or what is in sight.
    void step(int by);
    // Settles the question that is selected as the notice has it, and goes on to the next.
    void keepAsWritten();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void connectAll();
    void follow(const Changes &changes);
    void refresh();
    void refreshHead();
    void showDocument();
    void showPlace();
    void goTo(const RecordRef &record, const QString &field);
    void attend(const RecordRef &record, const QString &field);
    [[nodiscard]] int currentQuestion() const;
    void goOnAfter(int answered);
    void acceptAs(TargetId target, const QString &code);
    void correct();
    void scrollToPlace();
    void arrange();

    Workbench &m_workbench;
    ui::PanelHead *m_head;
    source::QuestionStrip *m_strip;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    source::NoticeView *m_notice;
    source::OutlineHead *m_outlineHead;
    source::OutlineModel *m_model;
    source::OutlineView *m_outline;
    std::vector<source::OpenQuestion> m_questions;
    SourceDocumentId m_document; // the one that is shown
    RecordRef m_record; // what is looked at: the selection,
    QString m_field; // and the field of it that was asked for last
    bool m_stale = true; // the plan changed while the panel was out of sight
    bool m_scrollDue = true; // the selection changed while the panel was out of sight
    bool m_splitterMoved = false;
};

[[nodiscard]] Panel *makeSourcePanel(Workbench &workbench, QWidget *parent);

} // namespace xushi
