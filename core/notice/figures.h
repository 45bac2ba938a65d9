#pragma once

#include <optional>

#include "core/notice/grammar.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// A number with its unit as it stands in the text: 5.6万户, 3-5个, 两所.
struct Figure {
    Range place; // number and unit
    Range unit;
    int end = 0; // behind 以上, 左右 and the like
    Decimal value;
    std::optional<Decimal> upper; // of a range
    grammar::UnitKind kind = grammar::UnitKind::Counter;
    bool hasMagnitude = false; // 万, 亿
    bool isChinese = false; // written in Chinese numerals
    const grammar::ComparatorWord *suffix = nullptr;
};

// Looks for a number at a place that begins one. end tells where to go on looking.
struct FigureScan {
    std::optional<Figure> figure; // empty: part of a name, a date, an ordinal, a number without unit
    int end = 0;
};
[[nodiscard]] bool mayBeginFigure(const ReadingText &text, int place, int from);
[[nodiscard]] FigureScan scanFigure(const ReadingText &text, int place, Range within);

} // namespace xushi::notice
