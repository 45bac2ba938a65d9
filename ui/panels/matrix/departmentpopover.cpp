#include "ui/panels/matrix/departmentpopover.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/edits/departmentedits.h"
#include "core/fields/fieldcatalogue.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledcombobutton.h"

namespace xushi
{

namespace
{

constexpr int fieldWidth = 280;

QList<ui::Choice> categories()
{
    QList<ui::Choice> choices;
    for (const auto &[category, code] : Codes<DepartmentCategory>::table)
        choices.append({toCode(category), categoryName(category), {}, {}});
    return choices;
}

} // namespace

DepartmentPopover::DepartmentPopover(Workbench &workbench, std::optional<DepartmentId> id, QWidget *parent)
    : Popover(parent)
    , m_workbench(workbench)
    , m_id(id)
    , m_guess(!id)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(id ? tr("Department") : tr("New department"));
    const Department *known = workbench.plan.departments().find(id);
    if (known) {
        for (const DepartmentAliasId alias : workbench.plan.table<DepartmentAlias>().of(known->id))
            m_aliases << workbench.plan.table<DepartmentAlias>().at(alias).name;
    }
    addFields();
    addAliases();
    addButtons();
    m_name->setText(known ? known->name : QString());
    m_category->setCurrent(toCode(known ? known->category : DepartmentCategory::Other));
    showAliases();
    m_name->setFocus();
    m_name->selectAll();
}

void DepartmentPopover::addFields()
{
    m_name = new QLineEdit(this);
    m_name->setMinimumWidth(fieldWidth);
    m_name->setPlaceholderText(tr("Name, as in official documents"));
    m_name->setAccessibleName(tr("Name"));
    m_category = new ui::LabeledComboButton(tr("Category"), this);
    m_category->setChoices(categories());
    body()->addWidget(m_name);
    body()->addWidget(m_category, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (m_guess)
            m_category->setCurrent(toCode(edits::guessCategory(name.trimmed())));
        tell({});
    });
    connect(m_name, &QLineEdit::returnPressed, this, &DepartmentPopover::save);
    connect(m_category, &ui::LabeledComboButton::chosen, this, [this] { m_guess = false; });
}

void DepartmentPopover::addAliases()
{
    body()->addWidget(
        new ui::Label(tr("Also called, in notices and reports"), ui::TypeSize::Small, ui::TextTone::Second));
    m_aliasRows = new QVBoxLayout;
    m_aliasRows->setSpacing(0);
    body()->addLayout(m_aliasRows);
    m_alias = new QLineEdit(this);
    m_alias->setPlaceholderText(tr("Another alias, then Enter"));
    m_alias->setAccessibleName(tr("Alias"));
    body()->addWidget(m_alias);
    connect(m_alias, &QLineEdit::returnPressed, this, [this] {
        if (m_alias->text().trimmed().isEmpty())
            save();
        else if (takeAlias())
            showAliases();
    });
}

void DepartmentPopover::addButtons()
{
    m_problem = new ui::Label(QString(), ui::TypeSize::Small, ui::TextTone::Text);
    m_problem->setOverflow(ui::Overflow::Wrap);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::measure::gap);
    row->addStretch();
    auto *cancel = new ui::PlainButton(tr("Cancel"), this);
    auto *save = new ui::PrimaryButton(m_id ? tr("Save") : tr("Add"), this);
    row->addWidget(cancel);
    row->addWidget(save);
    body()->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QWidget::close);
    connect(save, &QAbstractButton::clicked, this, &DepartmentPopover::save);
}

void DepartmentPopover::showAliases()
{
    while (QLayoutItem *item = m_aliasRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &alias : m_aliases) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *words = new ui::Label(alias);
        words->setOverflow(ui::Overflow::Elide);
        layout->addWidget(words, 1);
        auto *remove = new ui::IconButton(
            ui::Icon::Close, tr("Remove “%1”").arg(alias), ui::IconButton::Size::Compact, row);
        layout->addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this, [this, alias] {
            m_aliases.removeAll(alias);
            showAliases();
        });
        m_aliasRows->addWidget(row);
        row->show();
    }
    adjustSize();
}

bool DepartmentPopover::takeAlias()
{
    const QString alias = m_alias->text().trimmed();
    const auto holder = edits::findDepartment(m_workbench.plan, alias);
    if (alias == m_name->text().trimmed() || (holder && holder != m_id)) {
        tell(tr("“%1” is already the name or alias of a department.").arg(alias));
        return false;
    }
    if (!m_aliases.contains(alias))
        m_aliases << alias;
    m_alias->clear();
    tell({});
    return true;
}

void DepartmentPopover::save()
{
    // What stands in the field was meant, Enter or not.
    if (!m_alias->text().trimmed().isEmpty() && !takeAlias())
        return;
    if (const Result<void> done = write(); !done) {
        tell(done.error().message);
        return;
    }
    const DepartmentId id = *m_id;
    close();
    emit saved(id);
}

Result<void> DepartmentPopover::write()
{
    Plan &plan = m_workbench.plan;
    std::optional<DepartmentId> id = m_id;
    const auto category = fromCode<DepartmentCategory>(m_category->current().value(0));
    const auto done
        = plan.together(id ? tr("Change department") : tr("Add department"), [&]() -> Result<void> {
              // Aliases first: one may become the name.
              if (id) {
                  const std::vector<DepartmentAliasId> aliases = plan.table<DepartmentAlias>().of(*id);
                  for (const DepartmentAliasId alias : aliases) {
                      if (m_aliases.contains(plan.table<DepartmentAlias>().at(alias).name))
                          continue;
                      if (const auto removed = edits::removeDepartmentAlias(plan, alias); !removed)
                          return removed;
                  }
                  if (const auto named = edits::setDepartmentName(plan, *id, m_name->text()); !named)
                      return named;
              } else {
                  const auto added = edits::addDepartment(plan, m_name->text());
                  if (!added)
                      return tl::unexpected(added.error());
                  id = *added;
              }
              for (const QString &alias : m_aliases) {
                  if (edits::findDepartment(plan, alias) == id)
                      continue;
                  if (const auto added = edits::addDepartmentAlias(plan, *id, alias); !added)
                      return added;
              }
              return edits::setDepartmentCategory(plan, *id, category.value_or(DepartmentCategory::Other));
          });
    if (done)
        m_id = id;
    return done;
}

void DepartmentPopover::tell(const QString &problem)
{
    if (!m_problem)
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    adjustSize();
}

} // namespace xushi
