#include "ui/panels/ledger/columnfilter.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <unordered_set>

#include "ui/theme/xushistyle.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

namespace xushi
{

namespace
{

constexpr int mostValues = 300;
constexpr int listHeight = 196;
constexpr int popoverWidth = 288;

ColumnCondition::Source sourceOf(const Field *field)
{
    return field ? ColumnCondition::Source {field->id, field->show} : ColumnCondition::Source {};
}

} // namespace

ColumnCondition conditionOn(const Workbench &workbench, const RowColumn &column, const QString &title)
{
    ColumnCondition condition;
    const Field *task = workbench.fields.find(column.task);
    condition.column = column.id;
    condition.title = title;
    condition.task = sourceOf(task);
    condition.target = sourceOf(workbench.fields.find(column.target));
    condition.listsNames = task && listsNames(*task);
    return condition;
}

QStringList columnValues(const FieldContext &context, const ColumnCondition &condition, int most)
{
    std::unordered_set<QString> found;
    const auto full = [&] { return found.size() > static_cast<size_t>(most); };
    const auto add = [&](const QString &cell) {
        if (!condition.listsNames) {
            found.insert(cell);
            return;
        }
        for (const QString &name : cell.split(u'、'))
            found.insert(name);
    };
    if (condition.task.show) {
        for (auto task = context.plan.tasks().begin(); task != context.plan.tasks().end() && !full(); ++task)
            add(condition.task.show(context, task->id.value));
    }
    if (condition.target.show) {
        for (auto target = context.plan.targets().begin(); target != context.plan.targets().end() && !full();
             ++target)
            add(condition.target.show(context, target->id.value));
    }
    const std::vector<QString> values(found.begin(), found.end());
    const std::vector<SortKey> keys = textKeys(values);
    std::vector<std::pair<SortKey, QString>> order;
    for (size_t i = 0; i < values.size(); ++i)
        order.emplace_back(keys[i], values[i]);
    std::sort(order.begin(), order.end());
    QStringList result;
    for (const auto &[key, value] : order)
        result << value;
    return result.mid(0, most);
}

ColumnFilter::ColumnFilter(const Workbench &workbench, const ColumnCondition &condition, QWidget *parent)
    : Popover(parent)
    , m_condition(condition)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Filter: %1").arg(condition.title));
    setFixedWidth(popoverWidth);
    addText();
    addValues(workbench);
    addButtons();
    m_text->setFocus();
}

void ColumnFilter::addText()
{
    m_text = new ui::SearchField(this);
    m_text->setPlaceholderText(tr("Contains …"));
    m_text->setAccessibleName(tr("Text that the column contains"));
    if (m_condition.test == ColumnCondition::Test::Contains)
        m_text->setText(m_condition.text);
    connect(m_text, &QLineEdit::textChanged, this, &ColumnFilter::narrow);
    connect(m_text, &QLineEdit::returnPressed, this, &ColumnFilter::take);
    body()->addWidget(m_text);
}

void ColumnFilter::addValues(const Workbench &workbench)
{
    m_values = new QListWidget(this);
    m_values->setProperty(ui::plainRowsProperty, true);
    m_values->setFixedHeight(listHeight);
    m_values->setAccessibleName(tr("Values of the column"));
    const QStringList values = columnValues(workbench.context(), m_condition, mostValues);
    for (const QString &value : values) {
        auto *item = new QListWidgetItem(value.isEmpty() ? tr("(empty)") : value, m_values);
        item->setData(Qt::UserRole, value);
        item->setToolTip(value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool taken
            = m_condition.test == ColumnCondition::Test::IsOneOf && m_condition.values.contains(value);
        item->setCheckState(taken ? Qt::Checked : Qt::Unchecked);
    }
    body()->addWidget(m_values);
    if (values.size() == mostValues)
        body()->addWidget(new ui::Label(tr("The first %1 values; type for the others.").arg(mostValues),
            ui::TypeSize::Small, ui::TextTone::Third));
}

void ColumnFilter::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::measure::gap);
    auto *empty = new ui::PlainButton(tr("Empty"));
    auto *notEmpty = new ui::PlainButton(tr("Not empty"));
    auto *clear = new ui::PlainButton(tr("Clear"));
    auto *apply = new ui::PrimaryButton(tr("Filter"));
    connect(empty, &QPushButton::clicked, this, [this] { takeTest(ColumnCondition::Test::Empty); });
    connect(notEmpty, &QPushButton::clicked, this, [this] { takeTest(ColumnCondition::Test::NotEmpty); });
    connect(clear, &QPushButton::clicked, this, [this] {
        emit cleared();
        close();
    });
    connect(apply, &QPushButton::clicked, this, &ColumnFilter::take);
    for (QPushButton *button : {static_cast<QPushButton *>(empty), static_cast<QPushButton *>(notEmpty)})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(clear);
    row->addWidget(apply);
    body()->addLayout(row);
}

void ColumnFilter::narrow(const QString &text)
{
    const TextQuery query(text);
    for (int i = 0; i < m_values->count(); ++i) {
        QListWidgetItem *item = m_values->item(i);
        const QString value = item->data(Qt::UserRole).toString();
        item->setHidden(!query.isIn(value) && !query.isInName(value));
    }
}

void ColumnFilter::takeTest(ColumnCondition::Test test)
{
    m_condition.test = test;
    m_condition.text.clear();
    m_condition.values.clear();
    emit chosen(m_condition);
    close();
}

void ColumnFilter::take()
{
    m_condition.values.clear();
    for (int i = 0; i < m_values->count(); ++i) {
        if (m_values->item(i)->checkState() == Qt::Checked)
            m_condition.values << m_values->item(i)->data(Qt::UserRole).toString();
    }
    m_condition.text = m_condition.values.isEmpty() ? m_text->text().trimmed() : QString();
    m_condition.test
        = m_condition.values.isEmpty() ? ColumnCondition::Test::Contains : ColumnCondition::Test::IsOneOf;
    if (m_condition.values.isEmpty() && m_condition.text.isEmpty())
        emit cleared();
    else
        emit chosen(m_condition);
    close();
}

} // namespace xushi
