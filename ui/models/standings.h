#pragma once

#include <vector>

#include "core/progress/status.h"

namespace xushi
{

// What sorting, grouping and counting need of progress::statusOf().
struct Standing {
    qint64 record = 0; // whose it is; 0: not worked out yet
    double completion; // shares of 1; NaN: not known
    double expected;
    double difference;
    double latest; // of a target: its reading
    progress::Light light = progress::Light::None;
    progress::StatusClass statusClass = progress::StatusClass::Other;
};

// How tasks and targets stand as of a day. Worked out when first asked for and kept until something changes
// that it may rest on, so that 100,000 tasks are judged once and not with every click.
class Standings
{
public:
    explicit Standings(const Plan &plan)
        : m_plan(plan)
    {
    }

    void setAsOf(QDate day);
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    // To be called before anything is asked after a change.
    void forget(const Changes &changes);
    [[nodiscard]] const Standing &of(const Task &task);
    [[nodiscard]] const Standing &of(const Target &target);
    // Works out what is missing for about so long; false: there is more.
    bool workAhead(int milliseconds);

private:
    void forgetAll();
    [[nodiscard]] bool forgetFor(const Changes::Row &row);
    void forgetTask(TaskId id);
    void forgetTarget(TargetId id);

    const Plan &m_plan;
    QDate m_asOf;
    std::vector<Standing> m_tasks; // by place in the plan's table; proved by the id
    std::vector<Standing> m_targets;
    int m_ahead = 0;
};

} // namespace xushi
