#include "ui/charts/chapterrates.h"

namespace xushi::charts
{

namespace
{

// Rates of many denominators have no common one that fits; so they are summed to the ninth decimal and the
// mean is rounded to the eighth, as those of tasks are. A single rate stays as it is.
Rational rounded(const Rational &rate, int decimals)
{
    QString digits = rate.toFixed(decimals);
    digits.remove(u'.');
    bool fits = false;
    const qint64 unscaled = digits.toLongLong(&fits);
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return fits ? Rational(unscaled, scale) : rate;
}

struct Mean {
    int held = 0; // certain targets
    int counted = 0;
    Rational first;
    Rational sum;

    void add(const Rational &rate)
    {
        if (++counted == 1)
            first = rate;
        sum = sum + rounded(rate, 9);
    }
    [[nodiscard]] Rational value() const
    {
        return counted == 1 ? first : rounded(sum / Rational(counted), 8);
    }
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
            mean.add(*status.completion);
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
            rate.completion = mean.value();
        rates.push_back(rate);
    }
    return rates;
}

} // namespace xushi::charts
