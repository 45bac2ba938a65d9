#include "ui/charts/chapterrates.h"

namespace xushi::charts
{

namespace
{

struct Mean {
    int held = 0; // certain targets
    int counted = 0;
    Rational sum;
};

class Summing
{
public:
    Summing(const Plan &plan, const Filter &filter, QDate asOf)
        : m_plan(plan)
        , m_filter(filter)
        , m_asOf(asOf)
    {
    }

    void addChapter(SectionId id, Mean &mean) const
    {
        addTargetsOf(refTo(id), mean);
        addTasksOf(refTo(id), mean);
        for (const SectionId child : m_plan.sections().of(id))
            addChapter(child, mean);
    }

private:
    void addTasksOf(const RecordRef &owner, Mean &mean) const
    {
        for (const TaskId id : m_plan.tasks().of(owner)) {
            addTargetsOf(refTo(id), mean);
            addTasksOf(refTo(id), mean);
        }
    }

    void addTargetsOf(const RecordRef &owner, Mean &mean) const
    {
        for (const TargetId id : m_plan.targets().of(owner)) {
            const Target &target = m_plan.targets().at(id);
            if (target.isDoubtful() || !matches(m_plan, target, m_filter, m_asOf))
                continue;
            ++mean.held;
            const progress::TargetStatus status = progress::statusOf(m_plan, target, m_asOf);
            if (!status.scaledByTime || !status.completion)
                continue;
            ++mean.counted;
            mean.sum = mean.sum + *status.completion;
        }
    }

    const Plan &m_plan;
    const Filter &m_filter;
    QDate m_asOf;
};

} // namespace

std::vector<ChapterRate> chapterRates(const Plan &plan, const Filter &filter, QDate asOf)
{
    const Summing summing(plan, filter, asOf);
    std::vector<ChapterRate> rates;
    for (const SectionId id : plan.sections().top()) {
        Mean mean;
        summing.addChapter(id, mean);
        if (mean.held == 0)
            continue;
        ChapterRate rate {id, mean.counted, std::nullopt};
        if (mean.counted > 0)
            rate.completion = mean.sum / Rational(mean.counted);
        rates.push_back(rate);
    }
    return rates;
}

} // namespace xushi::charts
