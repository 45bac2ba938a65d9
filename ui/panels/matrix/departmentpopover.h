#pragma once

#include <optional>

#include "ui/presenter/panel.h"
#include "ui/widgets/popover.h"

class QLineEdit;
class QVBoxLayout;

namespace xushi
{

namespace ui
{
class Label;
class LabeledComboButton;
} // namespace ui

// Name, category and aliases of a department, new or known. The category follows the name until somebody
// chooses one. Saving is one step; what cannot be taken is said below the fields and nothing is changed.
class DepartmentPopover : public ui::Popover
{
    Q_OBJECT

public:
    // Without an id for a new department.
    DepartmentPopover(Workbench &workbench, std::optional<DepartmentId> id, QWidget *parent);

signals:
    void saved(xushi::DepartmentId id);

private:
    void addFields();
    void addAliases();
    void addButtons();
    void showAliases();
    // False where the name is taken already; the words are then kept.
    bool takeAlias();
    void save();
    [[nodiscard]] Result<void> write();
    void tell(const QString &problem);

    Workbench &m_workbench;
    std::optional<DepartmentId> m_id;
    QStringList m_aliases;
    bool m_guess; // the category follows the name
    QLineEdit *m_name = nullptr;
    QLineEdit *m_alias = nullptr;
    QVBoxLayout *m_aliasRows = nullptr;
    ui::LabeledComboButton *m_category = nullptr;
    ui::Label *m_problem = nullptr;
};

} // namespace xushi
