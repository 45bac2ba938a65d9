#pragma once

#include <optional>

#include "core/plan/plan.h"
#include "core/progress/status.h"
#include "core/report/document.h"

// Words and figures as official Chinese documents print them. Reports are Chinese in every language of the
// program, so nothing here is translated.
namespace xushi::report
{

[[nodiscard]] QString lightWord(progress::Light light); // ● 绿, ▲ 黄, ■ 红; empty: none
[[nodiscard]] QString classWord(progress::StatusClass statusClass); // 已完成 …
[[nodiscard]] QString chineseNumber(int number); // 1 to 99: 一, 十二, 三十

// 1—6月 from the plan's first month to the day; 截至6月20日 where the day is not the end of a month.
[[nodiscard]] QString periodWords(const Plan &plan, QDate asOf);
// 6月30日 in the plan's year, else 2024年6月30日.
[[nodiscard]] QString dayWords(const Plan &plan, QDate day);
// 演示数据 where the progress shown is invented, else empty.
[[nodiscard]] QString dataNote(const Plan &plan);
// （仅列筛选出的任务） below the title of a report that leaves tasks out, else empty.
[[nodiscard]] QString filterNote(bool filtered);

// As printed in a document: full-width punctuation, one line, without the brackets that mark words which the
// notice leaves out.
[[nodiscard]] QString printed(const QString &text);
// Without its final 。 or ；, to go into a sentence.
[[nodiscard]] QString clause(const QString &text);
// Up to the first 。 or ；
[[nodiscard]] QString firstSentence(const QString &text);

// 60.0: a rate in per cent, or a difference in percentage points, with one decimal.
[[nodiscard]] QString percentFigure(const Rational &rate);

// What is to be reached without its unit: 5, ≤5, 5左右, 3—5. Empty where the target has no figure.
[[nodiscard]] QString goalWords(const Target &target);

// Cells of a table.
[[nodiscard]] Cell textCell(const QString &text, Align align = Align::Left);
[[nodiscard]] Cell boldCell(const QString &text, int columnSpan);
[[nodiscard]] Cell figureCell(const std::optional<Decimal> &figure, const QString &unit = {});
[[nodiscard]] Cell countCell(int count);
enum class Sign { Minus, Both };
[[nodiscard]] Cell rateCell(const std::optional<Rational> &rate, Sign sign = Sign::Minus);

// The cell with the record that it speaks of.
[[nodiscard]] Cell aboutRecord(Cell cell, const RecordRef &record);

} // namespace xushi::report
