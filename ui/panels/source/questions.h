#pragma once

#include <optional>
#include <vector>

#include "core/plan/plan.h"

namespace xushi::source
{

// [start, end) in UTF-16 units of a document's text.
struct TextSpan {
    int start = 0;
    int end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(int position) const { return position >= start && position < end; }
    bool operator==(const TextSpan &) const = default;
};

struct PlacedSpan {
    SourceDocumentId document;
    TextSpan span;
    bool operator==(const PlacedSpan &) const = default;
};

// Where one field of a record stands in a notice, whoever wrote its present value.
[[nodiscard]] std::optional<PlacedSpan> originOf(
    const Plan &plan, const RecordRef &record, const QString &field);

// Where to look for a field (as "title" or "task.title"), or without one for the record itself: its own
// place, else that of the record it hangs on, at last the title of its task.
[[nodiscard]] std::optional<PlacedSpan> placeOf(
    const Plan &plan, const RecordRef &record, const QString &field);

// "task.title" -> "title": the column that an origin names.
[[nodiscard]] QString columnOf(const QString &field);

// Field under which the open end of a list of departments is spoken of.
inline constexpr auto openListField = QLatin1String("open_ended_support");

// Something in the notice that a person should look at. `record` and `field` say what is to be put right.
struct OpenQuestion {
    DoubtKind kind = DoubtKind::Structure;
    RecordRef record;
    QString field;
    std::optional<DoubtId> doubt; // settled by settleDoubt(); without one by acceptTarget() of `record`
    std::optional<TaskId> task;
    std::optional<PlacedSpan> place;
    QString message;
    bool operator==(const OpenQuestion &) const = default;
    [[nodiscard]] bool isAbout(const RecordRef &asked, const QString &askedField) const
    {
        return record == asked && (field == askedField || record.kind != RecordKind::Task);
    }
};

// Open doubts and doubtful targets, in the order of the text. A doubt about the nature of a target and the
// doubtful target itself are one question; it is answered as soon as the target is accepted. A task without
// department is answered by giving it one.
[[nodiscard]] std::vector<OpenQuestion> openQuestions(const Plan &plan);

// "指标性质不明 6  单位未列全 41": kinds that occur, in a fixed order.
[[nodiscard]] QString summaryOf(const std::vector<OpenQuestion> &questions);

} // namespace xushi::source
