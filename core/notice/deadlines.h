#pragma once

#include <optional>
#include <vector>

#include "core/notice/noticedraft.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

struct DeadlineMatch {
    int length = 0;
    QDate first; // of a window (全年)
    QDate last; // invalid where the words name no day
};

// A deadline phrase that begins at the place: 年底前, 6月底前, 到2025年, 上半年, 全年. planYear dates those
// that name no year; with 0 their dates stay invalid.
[[nodiscard]] std::optional<DeadlineMatch> deadlineAt(
    const ReadingText &text, int place, Range within, int planYear);
// All of a range, in order; those inside quotation marks and brackets are names and left out.
[[nodiscard]] std::vector<DeadlineDraft> readDeadlines(const ReadingText &text, Range range, int planYear);
// The value of a line 完成时限: as one deadline; a year and month alone (2019年12月) counts here.
[[nodiscard]] DeadlineDraft readDeadlineLine(const ReadingText &text, Range value, int planYear);

} // namespace xushi::notice
