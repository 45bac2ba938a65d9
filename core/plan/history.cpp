#include "core/plan/history.h"

#include <algorithm>

namespace xushi
{

void History::load(std::vector<Step> steps, int schemaVersion)
{
    m_steps = std::move(steps);
    m_schemaVersion = schemaVersion;
    m_undo.clear();
    m_redo.clear();
    for (const Step &step : m_steps)
        follow(step);
}

void History::append(const Step &step)
{
    m_steps.push_back(step);
    follow(step);
}

const Step *History::find(qint64 id) const
{
    // Undo and redo ask for recent steps.
    const auto found
        = std::find_if(m_steps.rbegin(), m_steps.rend(), [id](const Step &s) { return s.id == id; });
    return found == m_steps.rend() ? nullptr : &*found;
}

bool History::isReplayable(const Step *step) const
{
    return step && step->hasChangeset && step->schemaVersion == m_schemaVersion;
}

void History::follow(const Step &step)
{
    const auto drop = [](std::vector<qint64> &stack, qint64 id) {
        if (!stack.empty() && stack.back() == id)
            stack.pop_back();
    };
    if (step.kind == StepKind::Barrier || !isReplayable(&step)) {
        m_undo.clear();
        m_redo.clear();
        return;
    }
    switch (step.kind) {
    case StepKind::Edit:
        m_undo.push_back(step.id);
        m_redo.clear();
        break;
    case StepKind::Undo:
        drop(m_undo, step.refers);
        if (isReplayable(find(step.refers)))
            m_redo.push_back(step.refers);
        break;
    case StepKind::Redo:
        drop(m_redo, step.refers);
        if (isReplayable(find(step.refers)))
            m_undo.push_back(step.refers);
        break;
    case StepKind::Barrier:
        break;
    }
}

} // namespace xushi
