#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "core/base/decimal.h"

// What was read out of an official notice: plain values with the place of each in the source text.
// Nothing here knows the plan; core/edits turns a draft into records.
namespace xushi::notice
{

// A piece [start, end) of the source text, in UTF-16 code units. Empty when the field was not printed.
struct Span {
    int start = 0;
    int end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    bool operator==(const Span &) const = default;
};

// Text exactly as printed (slips included), with its place.
struct Quoted {
    QString text;
    Span span;
    bool operator==(const Quoted &) const = default;
};

// Role of a department, by the words of the notice: 牵头 / 配合 / 负责.
enum class Role { Lead, Support, Responsible };

struct ResponsibilityDraft {
    Quoted department; // one name, split at 、 and not normalised
    QString writtenAs; // the unsplit form where a shared head was split (各镇、街道); else empty
    Role role = Role::Responsible;
    bool generic = false; // names a class (县有关部门), not an organisation
    bool operator==(const ResponsibilityDraft &) const = default;
};

enum class Comparator { AtLeast, AtMost, LessThan, About, Exactly, Between };
// How the figure is to be understood, with the codes of the label guideline: counted from zero within the
// year, level or stock, ratio level in %, growth in %, decrease in %, or unknown (scope of ongoing work).
enum class Change { Increment, AbsoluteTotal, Share, GrowthRate, DecreaseRate, None };
// 力争 / 确保 / 争取 / 争创, or nothing said.
enum class Firmness { Stated, Strive, Ensure, Seek };

struct TargetDraft {
    QString name; // verb + counted thing, or the indicator; words not in the text stand in [ ]
    Comparator comparator = Comparator::AtLeast;
    QString statedComparator; // the words, … for a gap; empty if none
    Decimal value;
    std::optional<Decimal> upperValue; // of a range
    Quoted figure; // number and unit as printed: 5家
    QString unit; // as printed: 万立方米, 个百分点
    Change change = Change::Increment;
    Firmness firmness = Firmness::Stated;
    QString firmnessWord; // 力争, 确保, 争取, 争创 as printed; empty if none
    bool firmnessInherited = false; // the word stands in an earlier clause of the sentence
    bool sharedValue = false; // one printed figure holds for several indicators
    QString relativeTo; // benchmark of a relative target: 全市平均水平
    Quoted quote; // shortest contiguous span with number, unit and counted thing
    std::optional<QDate> dueOn; // where a deadline phrase of its own is printed
    QString doubt; // why a person must look (a sentence in the user's language); empty when certain
    bool operator==(const TargetDraft &) const = default;
};

// A promise without a figure: 清零, 全覆盖, 走在全省前列 …
enum class CommitmentKind { Zero, FullCoverage, Relative, Rank, Direction, ExternalQuota };
struct CommitmentDraft {
    CommitmentKind kind = CommitmentKind::Direction;
    Quoted quote;
    bool operator==(const CommitmentDraft &) const = default;
};

// 年底前, 6月底前, 到2025年 (deadline) or 全年 (window).
struct DeadlineDraft {
    Quoted phrase; // 年底前; on a line of its own (完成时限:) the whole value
    Quoted clause; // from the phrase to the end of what it governs
    QDate first; // of a window; invalid for a deadline
    QDate last; // invalid where the phrase names no day (持续推进, 汛期前)
    bool operator==(const DeadlineDraft &) const = default;
};

// Something a person should look at: an open list (等部门), a generic party, a task without departments,
// a target whose nature is unclear. message is ready for the user.
enum class DoubtKind { TargetNature, OpenList, GenericParty, NoDepartment, Structure };
struct DoubtDraft {
    DoubtKind kind = DoubtKind::Structure;
    QString message;
    Span span;
    bool operator==(const DoubtDraft &) const = default;
};

struct TaskDraft {
    int section = -1; // index into NoticeDraft::sections; -1: none
    int parent = -1; // index into NoticeDraft::tasks for a measure below a task; -1: top
    Quoted number; // as printed without its point: 12
    Quoted title; // empty where the task is printed without one
    Quoted body; // without title and responsibility parenthesis, with its final 。
    Quoted responsibilityText; // inside the parenthesis, or the lines 牵头单位: …; empty if none
    std::vector<Quoted> furtherResponsibilityTexts; // where a task has several parentheses
    bool openEndedSupport = false; // the support clause has 等
    std::vector<ResponsibilityDraft> responsibilities;
    std::vector<TargetDraft> targets; // certain ones and those with a doubt
    std::vector<CommitmentDraft> commitments;
    std::vector<DeadlineDraft> deadlines;
    std::vector<DoubtDraft> doubts;
    bool operator==(const TaskDraft &) const = default;
};

struct SectionDraft {
    int parent = -1; // index into NoticeDraft::sections
    int level = 1;
    Quoted number; // as printed: 一; empty for the title of one of several plans
    Quoted title;
    bool operator==(const SectionDraft &) const = default;
};

struct NoticeDraft {
    QString text; // the stored source text; every span points into it
    Quoted title; // of the notice
    Quoted planTitle; // of the plan it prints
    Quoted documentNumber; // 源政办字〔2023〕21号
    Quoted issuer;
    Quoted addressees;
    Quoted preamble;
    std::optional<QDate> issuedOn; // date under the signature
    std::optional<QDate> publishedOn; // of the web page
    Span issuedOnSpan;
    int year = 0; // the plan year, the first of several; 0 when nothing tells
    int lastYear = 0; // of a plan for several years; otherwise equal to year
    std::vector<SectionDraft> sections;
    std::vector<TaskDraft> tasks; // in document order
    std::vector<TargetDraft> documentTargets; // of the plan as a whole
    std::vector<DoubtDraft> doubts; // that belong to no task
    bool operator==(const NoticeDraft &) const = default;
};

} // namespace xushi::notice
