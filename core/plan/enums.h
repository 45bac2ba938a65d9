#pragma once

#include "core/plan/codes.h"

namespace xushi
{

enum class Role { Lead, Support, Responsible };
template <>
struct Codes<Role> {
    static constexpr std::array<std::pair<Role, std::string_view>, 3> table {
        {{Role::Lead, "lead"}, {Role::Support, "support"}, {Role::Responsible, "responsible"}}};
};

// 未启动 / 推进中 / 已完成 / 受阻: how a task without figures is judged.
enum class TaskState { NotStarted, InProgress, Done, Blocked };
template <>
struct Codes<TaskState> {
    static constexpr std::array<std::pair<TaskState, std::string_view>, 4> table {{
        {TaskState::NotStarted, "not_started"},
        {TaskState::InProgress, "in_progress"},
        {TaskState::Done, "done"},
        {TaskState::Blocked, "blocked"},
    }};
};

// The kinds of body in the department directory.
enum class DepartmentCategory {
    Party, // 党委部门
    Government, // 政府部门
    Institution, // 事业单位
    MassOrganisation, // 群团
    Vertical, // 垂管/双管
    Zone, // 园区
    Town, // 镇街
    StateEnterprise, // 国企
    Enterprise, // 企业
    Finance, // 金融机构
    TaskForce, // 专班/领导小组
    Other,
};
template <>
struct Codes<DepartmentCategory> {
    static constexpr std::array<std::pair<DepartmentCategory, std::string_view>, 12> table {{
        {DepartmentCategory::Party, "party"},
        {DepartmentCategory::Government, "government"},
        {DepartmentCategory::Institution, "institution"},
        {DepartmentCategory::MassOrganisation, "mass_organisation"},
        {DepartmentCategory::Vertical, "vertical"},
        {DepartmentCategory::Zone, "zone"},
        {DepartmentCategory::Town, "town"},
        {DepartmentCategory::StateEnterprise, "state_enterprise"},
        {DepartmentCategory::Enterprise, "enterprise"},
        {DepartmentCategory::Finance, "finance"},
        {DepartmentCategory::TaskForce, "task_force"},
        {DepartmentCategory::Other, "other"},
    }};
};

enum class Comparator { AtLeast, AtMost, LessThan, About, Exactly, Between };
template <>
struct Codes<Comparator> {
    static constexpr std::array<std::pair<Comparator, std::string_view>, 6> table {{
        {Comparator::AtLeast, "ge"},
        {Comparator::AtMost, "le"},
        {Comparator::LessThan, "lt"},
        {Comparator::About, "approx"},
        {Comparator::Exactly, "eq"},
        {Comparator::Between, "between"},
    }};
};

// How a figure is to be understood: counted from zero within the year, level or stock or annual sum,
// ratio level, growth, decrease, or scope of ongoing work whose nature is not said.
enum class Change { Increment, AbsoluteTotal, Share, GrowthRate, DecreaseRate, None };
template <>
struct Codes<Change> {
    static constexpr std::array<std::pair<Change, std::string_view>, 6> table {{
        {Change::Increment, "increment"},
        {Change::AbsoluteTotal, "absolute_total"},
        {Change::Share, "share"},
        {Change::GrowthRate, "growth_rate"},
        {Change::DecreaseRate, "decrease_rate"},
        {Change::None, "none"},
    }};
};

// Which way is better.
enum class Direction { Higher, Lower, Range };
template <>
struct Codes<Direction> {
    static constexpr std::array<std::pair<Direction, std::string_view>, 3> table {
        {{Direction::Higher, "higher"}, {Direction::Lower, "lower"}, {Direction::Range, "range"}}};
};

// 力争 / 确保 / 争取 or 争创 / nothing said.
enum class Firmness { Stated, Strive, Ensure, Seek };
template <>
struct Codes<Firmness> {
    static constexpr std::array<std::pair<Firmness, std::string_view>, 4> table {{
        {Firmness::Stated, "stated"},
        {Firmness::Strive, "strive"},
        {Firmness::Ensure, "ensure"},
        {Firmness::Seek, "seek"},
    }};
};

enum class CommitmentKind { Zero, FullCoverage, Relative, Rank, Direction, ExternalQuota };
template <>
struct Codes<CommitmentKind> {
    static constexpr std::array<std::pair<CommitmentKind, std::string_view>, 6> table {{
        {CommitmentKind::Zero, "zero"},
        {CommitmentKind::FullCoverage, "full_coverage"},
        {CommitmentKind::Relative, "relative"},
        {CommitmentKind::Rank, "rank"},
        {CommitmentKind::Direction, "direction"},
        {CommitmentKind::ExternalQuota, "external_quota"},
    }};
};

enum class DoubtKind { TargetNature, OpenList, GenericParty, NoDepartment, Structure };
template <>
struct Codes<DoubtKind> {
    static constexpr std::array<std::pair<DoubtKind, std::string_view>, 5> table {{
        {DoubtKind::TargetNature, "target_nature"},
        {DoubtKind::OpenList, "open_list"},
        {DoubtKind::GenericParty, "generic_party"},
        {DoubtKind::NoDepartment, "no_department"},
        {DoubtKind::Structure, "structure"},
    }};
};

// 初步数 / 认定数.
enum class Certainty { Preliminary, Certified };
template <>
struct Codes<Certainty> {
    static constexpr std::array<std::pair<Certainty, std::string_view>, 2> table {
        {{Certainty::Preliminary, "preliminary"}, {Certainty::Certified, "certified"}}};
};

enum class PeriodKind { Week, HalfMonth, Month, Quarter, HalfYear, Year };
template <>
struct Codes<PeriodKind> {
    static constexpr std::array<std::pair<PeriodKind, std::string_view>, 6> table {{
        {PeriodKind::Week, "week"},
        {PeriodKind::HalfMonth, "half_month"},
        {PeriodKind::Month, "month"},
        {PeriodKind::Quarter, "quarter"},
        {PeriodKind::HalfYear, "half_year"},
        {PeriodKind::Year, "year"},
    }};
};

// Where the value of a field came from.
enum class OriginKind { Notice, Hand, Pack, Import };
template <>
struct Codes<OriginKind> {
    static constexpr std::array<std::pair<OriginKind, std::string_view>, 4> table {{
        {OriginKind::Notice, "notice"},
        {OriginKind::Hand, "hand"},
        {OriginKind::Pack, "pack"},
        {OriginKind::Import, "import"},
    }};
};

} // namespace xushi
