#pragma once

#include <optional>

#include <QStringView>

namespace xushi::notice
{

// Forms of a printed number, from the outermost to the innermost by custom of official papers.
enum class NumberForm {
    Chapter, // 第一章
    Chinese, // 一、
    Article, // 第一条
    BracketedChinese, // (一)
    Arabic, // 1.
    BracketedArabic, // (1) 1)
    Circled, // ①
};

struct NumberMark {
    NumberForm form = NumberForm::Arabic;
    int value = 0;
    int numberLength = 0; // the number as it is quoted: 12, 一, (一)
    int length = 0; // with its separator
};

// The number that a paragraph (folded) begins with. In 2. 5个园区 only white space behind the point, which
// folded text has lost, tells the number from the figure.
[[nodiscard]] std::optional<NumberMark> numberMark(QStringView paragraph, bool spacedBehindPoint = false);

} // namespace xushi::notice
