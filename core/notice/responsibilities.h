#pragma once

#include <optional>
#include <vector>

#include "core/notice/noticedraft.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// What a parenthesis, a group of lines or a sentence says about who does the work.
struct ResponsibilityReading {
    Range text; // inside the parenthesis, or the lines
    std::vector<ResponsibilityDraft> parties;
    bool openEndedSupport = false;
    bool openList = false; // 等 behind names of any role
    bool sameAsAbove = false; // 同上
    std::vector<Range> deadlineLines; // values of 完成时限: among them
};

// How responsibilities are read in one document: whether the first-named of a list leads
// (列第一位的为牵头单位).
struct ResponsibilityCustom {
    bool firstIsLead = false;
};
[[nodiscard]] ResponsibilityCustom responsibilityCustom(const ReadingText &text);

// Whether a paragraph begins with a label of departments or deadlines: 牵头单位: …
[[nodiscard]] bool isResponsibilityLine(const ReadingText &text, Range paragraph);
// Where a label of departments begins behind a full stop of a paragraph (正文。责任单位: …); the end if
// nowhere.
[[nodiscard]] int inlineLabelAt(const ReadingText &text, Range paragraph);
// Reads a label line or the inside of a parenthesis with labels.
[[nodiscard]] ResponsibilityReading readLabelled(
    const ReadingText &text, Range range, const ResponsibilityCustom &custom);

// Parentheses of a range that name departments: those behind a full stop or at the end of a paragraph whose
// inside ends in a role word (牵头, 配合, 负责 …), begins with a label, or is nothing but names.
struct ResponsibilityBracket {
    Range bracket; // with its marks
    ResponsibilityReading reading;
};
[[nodiscard]] std::vector<ResponsibilityBracket> responsibilityBrackets(
    const ReadingText &text, Range range, const ResponsibilityCustom &custom);

// Departments named by the sentence that opens a body: 县甲局牵头,县乙局配合,…
[[nodiscard]] std::optional<ResponsibilityReading> readProse(const ReadingText &text, Range body);

// Whether the folded text could be the name of a department or of a class of them.
[[nodiscard]] bool looksLikeParty(QStringView name);
// Whether a name stands for a class of parties: 有关部门, 各镇.
[[nodiscard]] bool isGenericParty(QStringView name);

} // namespace xushi::notice
