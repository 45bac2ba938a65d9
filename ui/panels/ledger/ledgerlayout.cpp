#include "ui/panels/ledger/ledgerlayout.h"

#include <algorithm>

namespace xushi
{

namespace
{

const QString viewsKey = QStringLiteral("ledger/views");
const QString lastKey = QStringLiteral("ledger/last");
constexpr int narrowest = 32;
constexpr int widest = 2000;

QVariantMap toVariant(const LedgerLayout::Condition &condition)
{
    return {{QStringLiteral("column"), condition.column},
        {QStringLiteral("test"), static_cast<int>(condition.test)}, {QStringLiteral("text"), condition.text},
        {QStringLiteral("values"), condition.values}};
}

LedgerLayout::Condition conditionFrom(const QVariantMap &values)
{
    LedgerLayout::Condition condition;
    condition.column = values.value(QStringLiteral("column")).toString();
    condition.test
        = static_cast<ColumnCondition::Test>(std::clamp(values.value(QStringLiteral("test")).toInt(), 0, 3));
    condition.text = values.value(QStringLiteral("text")).toString();
    condition.values = values.value(QStringLiteral("values")).toStringList();
    return condition;
}

} // namespace

bool LedgerLayout::looksLike(const LedgerLayout &other) const
{
    LedgerLayout same = other;
    same.id = id;
    same.name = name;
    return *this == same;
}

QVariantMap LedgerLayout::toVariant() const
{
    QVariantMap ofWidths;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        ofWidths.insert(width.key(), width.value());
    QVariantList ofConditions;
    for (const Condition &condition : conditions)
        ofConditions << xushi::toVariant(condition);
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("columns"), columns},
        {QStringLiteral("widths"), ofWidths}, {QStringLiteral("frozen"), frozen},
        {QStringLiteral("fits"), fits}, {QStringLiteral("wraps"), wraps},
        {QStringLiteral("foldsTasks"), foldsTasks}, {QStringLiteral("grouping"), static_cast<int>(grouping)},
        {QStringLiteral("sortColumn"), sortColumn},
        {QStringLiteral("descending"), sortOrder == Qt::DescendingOrder},
        {QStringLiteral("conditions"), ofConditions}};
}

LedgerLayout LedgerLayout::fromVariant(const QVariantMap &values)
{
    LedgerLayout layout;
    layout.id = values.value(QStringLiteral("id")).toString();
    layout.name = values.value(QStringLiteral("name")).toString();
    layout.columns = values.value(QStringLiteral("columns")).toStringList();
    layout.columns.removeDuplicates();
    layout.frozen = std::clamp(values.value(QStringLiteral("frozen")).toInt(), 0, 32);
    const QVariantMap widths = values.value(QStringLiteral("widths")).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        layout.widths.insert(width.key(), std::clamp(width.value().toInt(), narrowest, widest));
    layout.fits = values.value(QStringLiteral("fits")).toBool();
    layout.wraps = values.value(QStringLiteral("wraps")).toBool();
    layout.foldsTasks = values.value(QStringLiteral("foldsTasks")).toBool();
    layout.grouping = static_cast<Grouping>(
        std::clamp(values.value(QStringLiteral("grouping")).toInt(), 0, static_cast<int>(Grouping::None)));
    layout.sortColumn = values.value(QStringLiteral("sortColumn")).toString();
    layout.sortOrder
        = values.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (const QVariant &condition : values.value(QStringLiteral("conditions")).toList())
        layout.conditions.push_back(conditionFrom(condition.toMap()));
    return layout.columns.contains(QStringLiteral("title")) ? layout : ledgerPreset(QStringLiteral("fill"));
}

LedgerLayout ledgerPreset(const QString &id)
{
    LedgerLayout layout;
    layout.id = id;
    layout.fits = id != u"print";
    layout.wraps = id == u"print";
    layout.foldsTasks = id == u"leaders";
    layout.frozen = id == u"print" ? 2 : 0;
    const QString columns = id == u"leaders"
        ? QStringLiteral("number title lead completion expected difference light")
        : id == u"print"
        ? QStringLiteral("number title lead support unit value latest completion expected difference light "
                         "ends person contact note")
        : QStringLiteral("number title lead unit value latest completion expected difference light");
    layout.columns = columns.split(u' ');
    return layout;
}

LedgerLayout LedgerMemory::last() const
{
    const LedgerLayout layout = LedgerLayout::fromVariant(m_memory.value(lastKey).toMap());
    if (!ledgerPresets.contains(layout.id))
        return layout;
    // The columns of a preset are as the program has them now.
    LedgerLayout preset = ledgerPreset(layout.id);
    preset.grouping = layout.grouping;
    preset.sortColumn = layout.sortColumn;
    preset.sortOrder = layout.sortOrder;
    return preset;
}

void LedgerMemory::setLast(const LedgerLayout &layout)
{
    m_memory.setValue(lastKey, layout.toVariant());
}

std::vector<LedgerLayout> LedgerMemory::views() const
{
    std::vector<LedgerLayout> views;
    for (const QVariant &view : m_memory.value(viewsKey).toList()) {
        LedgerLayout layout = LedgerLayout::fromVariant(view.toMap());
        if (!layout.name.isEmpty())
            views.push_back(std::move(layout));
    }
    return views;
}

void LedgerMemory::write(const std::vector<LedgerLayout> &views)
{
    QVariantList list;
    for (const LedgerLayout &view : views)
        list << view.toVariant();
    m_memory.setValue(viewsKey, list);
}

LedgerLayout LedgerMemory::save(LedgerLayout layout, const QString &name)
{
    std::vector<LedgerLayout> all = views();
    const auto same
        = std::find_if(all.begin(), all.end(), [&](const LedgerLayout &view) { return view.name == name; });
    int highest = 0;
    for (const LedgerLayout &view : all)
        highest = std::max(highest, view.id.mid(4).toInt());
    layout.name = name;
    layout.id = same == all.end() ? QStringLiteral("view%1").arg(highest + 1) : same->id;
    if (same == all.end())
        all.push_back(layout);
    else
        *same = layout;
    write(all);
    return layout;
}

bool LedgerMemory::rename(const QString &id, const QString &name)
{
    std::vector<LedgerLayout> all = views();
    const auto taken = [&](const LedgerLayout &view) { return view.name == name && view.id != id; };
    if (name.isEmpty() || std::any_of(all.begin(), all.end(), taken))
        return false;
    for (LedgerLayout &view : all) {
        if (view.id == id)
            view.name = name;
    }
    write(all);
    return true;
}

void LedgerMemory::remove(const QString &id)
{
    std::vector<LedgerLayout> all = views();
    std::erase_if(all, [&](const LedgerLayout &view) { return view.id == id; });
    write(all);
}

} // namespace xushi
