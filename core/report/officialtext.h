#pragma once

#include <vector>

#include <QString>

// Rules of official Chinese text that every writer needs: how wide it is, what stays on one line, which
// punctuation is printed.
namespace xushi::report
{

// Width in halves of an ideograph: 2 for ideographs and full-width forms, 1 for ASCII and other narrow
// characters, 0 for what has no width of its own (joiners, the second half of a surrogate pair).
[[nodiscard]] int halfWidths(QChar character);
[[nodiscard]] int halfWidths(QStringView text);

// A stretch [start, end) of a text in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
    bool operator==(const TextRange &) const = default;
};
// What a line break must not cut: a number with its sign, decimals, per cent sign and unit (2023年, 6.5%,
// 12.5亿元, 3个百分点), a range (1—10月, 63%～68%), a document number (〔2023〕7号), a year in Chinese
// numerals (二〇二三年) and a Latin word. In order, not overlapping. GB/T 9704—2012, 7.3.3:
// 数字、年份不能回行.
[[nodiscard]] std::vector<TextRange> unbreakableRanges(QStringView text);

// Characters that must not begin or end a line, those of figures and years included.
[[nodiscard]] bool mayBeginLine(QChar character);
[[nodiscard]] bool mayEndLine(QChar character);

// , ( ) ; : ? ! of a source as an official document prints them: full-width beside Chinese text, as they
// were inside numbers and Latin text (3,000  10:30  f(x)). Pairs of brackets stay pairs. One character for
// one, so positions stay.
[[nodiscard]] QString toFullWidthPunctuation(QStringView text);

// The text without what XML cannot hold (control characters but tab and line feed, halves of surrogate
// pairs, U+FFFE, U+FFFF).
[[nodiscard]] QString printable(QStringView text);

} // namespace xushi::report
