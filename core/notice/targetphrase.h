#pragma once

#include "core/notice/figures.h"
#include "core/notice/grammar.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// One item of a clause around one figure: [before][figure][after], 新增 5家 市级创新平台.
struct TargetItem {
    Range before;
    Figure figure;
    Range after;
    bool listed = false; // follows another item of the same clause behind 、 or 和
};

// How the words before a figure are built: [lead-ins, time][scope word][verb][thing][comparator].
struct PhraseParts {
    int quoteFrom = 0; // behind modals, time phrases and lead-ins
    int nameFrom = 0; // behind 实现, 推动 too
    Range verb; // outcome or progressive verb; empty if none
    bool completing = false;
    bool progressive = false;
    bool descriptive = false; // begins like a description: 聚焦, 围绕
    const grammar::FirmnessWord *firmVerb = nullptr; // 争创
    Range thing; // between verb and comparator
    const grammar::ComparatorWord *comparator = nullptr; // before the figure
    Range benchmark; // 全市平均水平 of 高于全市平均水平2个百分点
    const grammar::ComparatorWord *benchmarkWord = nullptr;
    bool namedListClosed = false; // …等 right before the figure
};
[[nodiscard]] PhraseParts readPhrase(const ReadingText &text, const TargetItem &item, int planYear);

// The verb that begins at a place, compounds included (新建改造, 立项建设); empty if none.
struct VerbMatch {
    Range place;
    bool completing = false;
};
[[nodiscard]] std::optional<VerbMatch> outcomeVerbAt(const ReadingText &text, Range rest);

} // namespace xushi::notice
