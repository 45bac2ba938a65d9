#pragma once

#include <vector>

#include "core/store/historystore.h"

namespace xushi
{

using store::Step;
using store::StepKind;

// The chain of steps of a plan, and which of them undo and redo would take next. Undo and redo are steps
// themselves; what can be undone follows from the chain alone, so it reaches back over save and close.
class History
{
public:
    // Steps of another schema, pruned ones and those behind a barrier stay readable but cannot be undone.
    void load(std::vector<Step> steps, int schemaVersion);
    void append(const Step &step);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] qint64 head() const { return m_steps.empty() ? 0 : m_steps.back().id; }
    [[nodiscard]] qint64 lastNumber() const { return m_steps.empty() ? 0 : m_steps.back().number; }
    [[nodiscard]] const Step *find(qint64 id) const;
    [[nodiscard]] const Step *nextUndo() const { return m_undo.empty() ? nullptr : find(m_undo.back()); }
    [[nodiscard]] const Step *nextRedo() const { return m_redo.empty() ? nullptr : find(m_redo.back()); }

private:
    void follow(const Step &step);
    [[nodiscard]] bool isReplayable(const Step *step) const;

    std::vector<Step> m_steps;
    std::vector<qint64> m_undo; // ids of steps in effect, newest last
    std::vector<qint64> m_redo;
    int m_schemaVersion = 0;
};

} // namespace xushi
