#include "ui/presenter/recentplans.h"

#include <algorithm>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plan/document.h"
#include "ui/presenter/memory.h"

namespace xushi
{

namespace
{

const QString key = QStringLiteral("recent/plans");

QString written(const RecentPlan &plan)
{
    const QJsonObject object {{QStringLiteral("path"), plan.path}, {QStringLiteral("title"), plan.title},
        {QStringLiteral("tasks"), plan.tasks}, {QStringLiteral("targets"), plan.targets},
        {QStringLiteral("latest"), plan.latest.toString(Qt::ISODate)},
        {QStringLiteral("usedAt"), plan.usedAt.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecentPlan read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto textOf = [&](const char *name) { return object[QLatin1String(name)].toString(); };
    return {textOf("path"), textOf("title"), object[QLatin1String("tasks")].toInt(),
        object[QLatin1String("targets")].toInt(), QDate::fromString(textOf("latest"), Qt::ISODate),
        QDateTime::fromString(textOf("usedAt"), Qt::ISODate)};
}

RecentPlan describe(const Document &document, const QDateTime &now)
{
    const Plan &plan = document.plan();
    const auto &tasks = plan.tasks();
    RecentPlan recent {document.path(), plan.info().title, 0, plan.targets().size(), {}, now};
    recent.tasks = static_cast<int>(
        std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return !task.parentId; }));
    for (const Measurement &measurement : plan.measurements())
        recent.latest = std::max(recent.latest, measurement.asOf);
    if (recent.title.isEmpty())
        recent.title = document.displayName();
    return recent;
}

} // namespace

std::vector<RecentPlan> RecentPlans::list() const
{
    std::vector<RecentPlan> plans;
    for (const QString &text : m_memory.value(key).toStringList()) {
        RecentPlan plan = read(text);
        if (!plan.path.isEmpty())
            plans.push_back(std::move(plan));
    }
    return plans;
}

void RecentPlans::note(const Document &document, const QDateTime &now)
{
    if (document.path().isEmpty())
        return;
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [&](const RecentPlan &plan) { return plan.path == document.path(); });
    plans.insert(plans.begin(), describe(document, now));
    if (plans.size() > kept)
        plans.resize(kept);
    store(plans);
}

void RecentPlans::remove(const QString &path)
{
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [&](const RecentPlan &plan) { return plan.path == path; });
    store(plans);
}

void RecentPlans::store(const std::vector<RecentPlan> &plans)
{
    QStringList texts;
    for (const RecentPlan &plan : plans)
        texts << written(plan);
    m_memory.setValue(key, texts);
}

} // namespace xushi
