#pragma once

#include <vector>

#include "core/notice/targetphrase.h"

namespace xushi::notice
{

// What a name can lean on: the things named just before (总数, 占比 alone say nothing).
class NameMemory
{
public:
    void noteTarget(const ReadingText &text, const TargetItem &item, const PhraseParts &parts);
    void noteClause(const ReadingText &text, Range clause);
    [[nodiscard]] const QString &subject() const { return m_subject; }
    [[nodiscard]] const QString &thing() const { return m_thing; }

private:
    QString m_subject; // the indicator without its growth words
    QString m_thing; // the counted thing
};

// Name of a target: verb and counted thing, or the indicator; inheritedVerb (empty: none) is put in front.
[[nodiscard]] QString targetName(const ReadingText &text, const TargetItem &item, const PhraseParts &parts,
    Range inheritedVerb, Change change, const NameMemory &memory);

// Whether one rate is said of several indicators (甲额、乙额同比增长10%), and their names.
[[nodiscard]] bool sharesValue(const ReadingText &text, const TargetItem &item, const PhraseParts &parts);
[[nodiscard]] std::vector<QString> sharedNames(const ReadingText &text, const PhraseParts &parts);
// Names for the figures of a 分别 list, in order; empty ones where the counts differ. A list of years gives
// each figure its day instead.
struct PairedName {
    QString name;
    QDate dueOn;
};
[[nodiscard]] std::vector<PairedName> pairedNames(
    const ReadingText &text, const PhraseParts &parts, std::size_t count);

} // namespace xushi::notice
