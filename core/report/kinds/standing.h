#pragma once

#include <vector>

#include "core/progress/status.h"
#include "core/report/kinds/reportrequest.h"

namespace xushi::report
{

// A target of a task with its reading and status.
struct TargetStanding {
    const Target *target = nullptr;
    const Measurement *measurement = nullptr; // the newest up to the day; none: no data
    progress::TargetStatus status;
};

struct TaskStanding {
    const Task *task = nullptr;
    const Section *section = nullptr; // it stands in; of an item its task's
    const Section *chapter = nullptr; // the section at the top
    progress::TaskStatus status;
    std::vector<TargetStanding> targets; // certain ones
};

// The plan as of a day in document order, computed once for a whole report, so that every part of it says the
// same. Refers to the plan, which must stay unchanged meanwhile.
class Standing
{
public:
    Standing(const Plan &plan, QDate asOf, TaskFilter includes = {}, std::stop_token stop = {});
    explicit Standing(const ReportRequest &request)
        : Standing(request.plan, request.asOf, request.includes, request.stop)
    {
    }

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    // Whether tasks may have been left out.
    [[nodiscard]] bool isFiltered() const { return static_cast<bool>(m_includes); }
    // Every task and item; tasks outside all chapters first.
    [[nodiscard]] const std::vector<TaskStanding> &tasks() const { return m_tasks; }
    // Chapters that hold tasks, in order.
    [[nodiscard]] const std::vector<const Section *> &chapters() const { return m_chapters; }
    // What was reported on the task in the round that the day lies in.
    [[nodiscard]] std::vector<const ProgressEntry *> entries(TaskId task) const;

private:
    void addTasks(const RecordRef &owner, const Section *section, const Section *chapter);
    void addSections(const RecordRef &owner, const Section *chapter);
    void addTask(const Task &task, const Section *section, const Section *chapter);

    const Plan &m_plan;
    QDate m_asOf;
    TaskFilter m_includes;
    std::stop_token m_stop;
    const Period *m_round = nullptr;
    std::vector<TaskStanding> m_tasks;
    std::vector<const Section *> m_chapters;
};

// Counts over the tracked top tasks of the standing, as progress::summarise counts those of a whole plan.
[[nodiscard]] progress::Summary summaryOf(const Standing &standing);

} // namespace xushi::report
