#pragma once

#include <QHash>
#include <QVariantMap>

#include "ui/models/planrows.h"
#include "ui/presenter/memory.h"

namespace xushi
{

// How the ledger looks: columns, order, groups, heights. A value; the presets are three of them, saved views
// are others, and what a user changes by hand makes one without a name.
struct LedgerLayout {
    // A condition on a column as it is remembered; its fields are looked up when it is used.
    struct Condition {
        QString column;
        ColumnCondition::Test test = ColumnCondition::Test::Contains;
        QString text;
        QStringList values;
        bool operator==(const Condition &) const = default;
    };

    QString id; // "leaders", "fill", "print", else that of a saved view; empty: changed by hand
    QString name; // of a saved view, as its user named it
    QStringList columns; // shown, from left to right
    QHash<QString, int> widths; // in logical pixels, where a user set one
    int frozen = 0; // so many columns at the left stay while the others scroll
    bool fits = false; // columns that find no room are left out, and named in the foot; else they scroll
    bool wraps = false; // long texts stand in several lines
    bool foldsTasks = false; // targets and items start hidden
    Grouping grouping = Grouping::Section;
    QString sortColumn; // empty: the plan's order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<Condition> conditions;

    bool operator==(const LedgerLayout &) const = default;
    // Whether both look the same, whatever they are called.
    [[nodiscard]] bool looksLike(const LedgerLayout &other) const;
    [[nodiscard]] QVariantMap toVariant() const;
    // Anything missing or strange is as in the preset for filling in.
    [[nodiscard]] static LedgerLayout fromVariant(const QVariantMap &values);
};

// "leaders" reads, "fill" is typed into, "print" has every official column and whole titles.
[[nodiscard]] LedgerLayout ledgerPreset(const QString &id);
inline const QStringList ledgerPresets {
    QStringLiteral("leaders"), QStringLiteral("fill"), QStringLiteral("print")};

// The saved views of this user and the layout the ledger was left with, in the memory under ledger/.
class LedgerMemory
{
public:
    explicit LedgerMemory(Memory &memory)
        : m_memory(memory)
    {
    }

    [[nodiscard]] LedgerLayout last() const;
    void setLast(const LedgerLayout &layout);
    // In the order in which they were saved.
    [[nodiscard]] std::vector<LedgerLayout> views() const;
    // Under its name; one of the same name is replaced. Returns it with its id.
    LedgerLayout save(LedgerLayout layout, const QString &name);
    // Nothing happens where another view has the name.
    bool rename(const QString &id, const QString &name);
    void remove(const QString &id);

private:
    void write(const std::vector<LedgerLayout> &views);
    Memory &m_memory;
};

} // namespace xushi
