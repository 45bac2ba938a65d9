#include "tests/ui/targets/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/edits/noticeedits.h"
#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "core/exchange/demoprogress.h"
#include "core/notice/noticereader.h"

using namespace xushi;

namespace samples
{

namespace
{

template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

// The invented progress of the targets that the notice gives under the same name.
QByteArray fittingProgress(const Plan &plan)
{
    QSet<QString> names;
    for (const Target &target : plan.targets())
        names.insert(target.name);
    QJsonObject progress = QJsonDocument::fromJson(fileOf("demo-progress.json")).object();
    const QJsonArray all = progress.value(QStringLiteral("targets")).toArray();
    QJsonArray fitting;
    for (const QJsonValue &target : all) {
        if (names.contains(target.toObject().value(QStringLiteral("name")).toString()))
            fitting.append(target);
    }
    progress.insert(QStringLiteral("targets"), fitting);
    return QJsonDocument(progress).toJson();
}

TargetId addTarget(
    Plan &plan, TaskId task, const QString &name, qint64 value, const QString &unit, Change change)
{
    const TargetId id = sure(edits::addTarget(plan, task, name));
    sure(edits::setTargetValue(plan, id, Decimal(value)));
    sure(edits::setTargetUnit(plan, id, unit));
    sure(edits::setTargetChange(plan, id, change));
    return id;
}

void read(Plan &plan, TargetId target, int month, qint64 value)
{
    const QDate last(2023, month, QDate(2023, month, 1).daysInMonth());
    sure(edits::recordMeasurement(
        plan, target, {last, Decimal(value), Certainty::Certified, QStringLiteral("月报"), {}}));
}

} // namespace

Desk::Desk()
    : plan(sure(Plan::open(folder.filePath(QStringLiteral("plan.sqlite")))))
{
    view.setAsOf(QDate(2023, 6, 30));
    workbench = std::make_unique<Workbench>(Workbench {
        *plan, view, fields, [this](const Error &error) { reported << error.message; }, dialogs, memory});
}

SmallPlan makeSmallPlan(Plan &plan)
{
    SmallPlan made;
    sure(edits::setPlanSpan(plan, DateSpan::ofYear(2023)));
    made.first = sure(edits::addSection(plan, QStringLiteral("科技创新")));
    made.second = sure(edits::addSection(plan, QStringLiteral("人才")));
    made.task = sure(edits::addTask(plan, {made.first, {}, {}}, QStringLiteral("平台")));
    made.otherTask = sure(edits::addTask(plan, {made.second, {}, {}}, QStringLiteral("引才")));
    const TaskId task = made.task;
    made.platforms
        = addTarget(plan, task, QStringLiteral("新增平台"), 5, QStringLiteral("家"), Change::Increment);
    made.growth
        = addTarget(plan, task, QStringLiteral("增加值增长"), 10, QStringLiteral("%"), Change::GrowthRate);
    made.doubtful = addTarget(plan, task, QStringLiteral("覆盖率"), 90, QStringLiteral("%"), Change::None);
    made.graduates = addTarget(
        plan, made.otherTask, QStringLiteral("高校毕业生"), 2600, QStringLiteral("人"), Change::Increment);
    sure(plan.apply(QStringLiteral("sample"), [&](Transaction &transaction) -> Result<void> {
        Target doubtful = plan.targets().at(made.doubtful);
        doubtful.doubt = QStringLiteral("没有说是增长还是占比");
        transaction.update(doubtful);
        Target whole;
        whole.name = QStringLiteral("地区生产总值");
        whole.value = Decimal(400);
        whole.unit = QStringLiteral("亿元");
        whole.rank = QStringLiteral("m");
        made.whole = transaction.insert(whole);
        return {};
    }));
    read(plan, made.platforms, 5, 1);
    read(plan, made.platforms, 6, 3);
    read(plan, made.graduates, 5, 598);
    read(plan, made.graduates, 6, 812);
    return made;
}

void readCounty(Plan &plan)
{
    const auto draft = sure(notice::readNotice(QString::fromUtf8(fileOf("notice.txt"))));
    sure(edits::importNotice(plan, draft, QStringLiteral("notice.txt")));
    sure(exchange::importDemoProgress(plan, fittingProgress(plan)));
}

} // namespace samples
