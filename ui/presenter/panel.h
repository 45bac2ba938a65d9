#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/plan/document.h"
#include "core/plan/plan.h"
#include "ui/presenter/memory.h"
#include "ui/presenter/userdialogs.h"
#include "ui/presenter/viewstate.h"

namespace xushi
{

class DocumentController;

// What a panel is given for its life: the open plan, the shared view state, the fields, ways to tell and
// ask the user, and what is remembered between sittings. All outlive the panel.
struct Workbench {
    Plan &plan;
    ViewState &view;
    const FieldCatalogue &fields;
    // Shows an error as a sentence (nothing for ErrorKind::Cancelled). Never throws the user's work away.
    std::function<void(const Error &)> report;
    // Questions and file names; tests answer in the user's place.
    UserDialogs &dialogs;
    // Layouts and saved views; keys begin with the panel's id.
    Memory &memory;
    // The file behind the plan: attachments, backups. Null where the plan stands alone, as in tests.
    Document *document = nullptr;
    // Whole plans: another version of the file. Null where there is no window. It may take the plan, and the
    // panels with it, away: ask through the event queue.
    DocumentController *documents = nullptr;
    // Context of the plan as of the shared day, for the field catalogue.
    [[nodiscard]] FieldContext context() const { return {plan, view.asOf()}; }
};

// One view of the plan in the middle of the window. It turns gestures into edits and repaints when the plan
// or the view state says so. It has its own head (a PanelHead as direct
// child), which the workspace shows above it, over the inspector too where the window is narrow.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    // Shown at the right of the status bar: 选中 1 项; may be empty.
    [[nodiscard]] virtual QString statusText() const { return {}; }
    // False while something that the panel shows is still being made beside the window: pictures wait for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

signals:
    void statusTextChanged();
};

} // namespace xushi
