#pragma once

#include <optional>
#include <vector>

#include "core/plan/plan.h"
#include "ui/panels/source/questions.h"

namespace xushi::source
{

// How a stretch of the notice is marked.
enum class MarkKind { Title, Department, Quote, Figure, Deadline, Doubt };

// A stretch of the text that was read as a field of a record.
struct Mark {
    TextSpan span;
    MarkKind kind = MarkKind::Title;
    RecordRef record;
    QString field;
    bool operator==(const Mark &) const = default;
};

// Everything that is marked in one document.
struct Marks {
    std::vector<Mark> marks; // by start, the longer first
    std::vector<TextSpan> headings; // of chapters
    std::vector<TextSpan> titles; // of the document itself: they stand in the middle
    std::vector<TextSpan> signature; // issuer and day: they stand at the right
    bool operator==(const Marks &) const = default;
};

// Linear in the number of origins; `questions` are those of the plan.
[[nodiscard]] Marks marksOf(
    const Plan &plan, SourceDocumentId document, const std::vector<OpenQuestion> &questions);

// One sentence that says what a mark stands for.
[[nodiscard]] QString hintOf(const Plan &plan, const Mark &mark, const std::vector<OpenQuestion> &questions);

} // namespace xushi::source
