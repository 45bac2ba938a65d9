#pragma once

#include "ui/tableedit/cellwork.h"

namespace xushi::tableedit
{

// Which words are looked for, where, and what is to stand in their place.
struct TextSearch {
    QString find;
    QString replacement;
    bool caseSensitive = false;
    std::vector<const Field *> fields;
    std::vector<RecordRef> records; // in the order in which hits are listed

    static constexpr int mostHits = 5000;
};

// The fields that can be searched: texts, departments and persons that can be typed over.
[[nodiscard]] std::vector<const Field *> searchableFields(const FieldCatalogue &fields);
// Every cell with the words, and what it becomes. Beyond mostHits a note says that there are more.
[[nodiscard]] CellWork replacements(const Workbench &workbench, const TextSearch &search);
// Chapters, tasks and targets that the filter leaves, in the order of the plan.
[[nodiscard]] std::vector<RecordRef> recordsShown(const Workbench &workbench);

} // namespace xushi::tableedit
