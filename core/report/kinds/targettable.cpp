#include "core/report/kinds/targettable.h"

#include <QCoreApplication>

#include "core/base/daterange.h"
#include "core/report/kinds/standing.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

enum class Rows { All, Measured, Behind };

Rows rowsOf(const OptionValues &options)
{
    const QString code = options.value(QStringLiteral("rows"));
    return code == u"behind" ? Rows::Behind : code == u"measured" ? Rows::Measured : Rows::All;
}

class TargetTableMaker
{
public:
    explicit TargetTableMaker(const ReportRequest &request)
        : m_request(request)
        , m_standing(request)
        , m_rows(rowsOf(request.options))
        , m_withChapters(request.options.isOn(QStringLiteral("chapters")))
    {
    }

    Table make()
    {
        addHead();
        // A filter names tasks, so what belongs to none of them is left out.
        if (!m_standing.isFiltered())
            addTargetsOf({}, nullptr);
        for (const TaskStanding &task : m_standing.tasks()) {
            if (m_request.stop.stop_requested())
                break;
            if (!m_standing.isFiltered() && task.section != m_section && task.section)
                addTargetsOf(refTo(task.section->id), task.chapter);
            m_section = task.section;
            for (const TargetStanding &target : task.targets)
                addRow(target, task.chapter, task.task);
        }
        m_table.note = QStringLiteral(
            "注：差值为完成率减序时进度；增速、占比类指标不按时间折算，差值为完成值减目标值。");
        return std::move(m_table);
    }

private:
    void addHead()
    {
        m_table.wide = isTurned(m_request.options);
        m_table.columns = {{1, Align::Center}, {5, Align::Left}, {1.6, Align::Center}, {1.8, Align::Right},
            {1.8, Align::Right}, {1.8, Align::Right}, {1.8, Align::Right}, {2, Align::Right},
            {1.4, Align::Center}, {3, Align::Left}, {4.6, Align::Left}};
        for (const QString &title : {QStringLiteral("序号"), QStringLiteral("指标"), QStringLiteral("单位"),
                 QStringLiteral("目标值"), QStringLiteral("完成值"), QStringLiteral("完成率（%）"),
                 QStringLiteral("序时进度（%）"), QStringLiteral("差值（百分点）"), QStringLiteral("亮灯"),
                 QStringLiteral("牵头单位"), QStringLiteral("所属任务")})
            m_head.push_back(textCell(title));
        m_table.head = {m_head};
    }

    void addTargetsOf(const RecordRef &owner, const Section *chapter)
    {
        const Plan &plan = m_request.plan;
        for (const TargetId id : plan.targets().of(owner)) {
            const Target &target = plan.targets().at(id);
            if (target.isDoubtful())
                continue;
            const progress::TargetStatus status = progress::statusOf(plan, target, m_request.asOf);
            addRow({&target, plan.measurements().find(status.measurement), status}, chapter, nullptr);
        }
    }

    [[nodiscard]] bool isWanted(const TargetStanding &target) const
    {
        switch (m_rows) {
        case Rows::Behind:
            return target.status.statusClass == progress::StatusClass::Behind;
        case Rows::Measured:
            return target.measurement != nullptr;
        case Rows::All:
            break;
        }
        return true;
    }

    void addRow(const TargetStanding &standing, const Section *chapter, const Task *task)
    {
        if (!isWanted(standing))
            return;
        if (m_withChapters && chapter && chapter != m_chapter)
            m_table.rows.push_back(
                {boldCell(printed(sectionHeading(*chapter)), static_cast<int>(m_table.columns.size()))});
        m_chapter = chapter;
        const Target &target = *standing.target;
        const QString goal = goalWords(target);
        const bool plain = target.value && goal == target.value->toDisplay();
        std::vector<Cell> row {countCell(++m_count), textCell(printed(target.name)), textCell(target.unit),
            plain ? figureCell(target.value) : textCell(goal),
            standing.measurement ? figureCell(standing.measurement->value) : Cell {},
            rateCell(standing.status.completion), rateCell(standing.status.expected),
            rateCell(standing.status.difference, Sign::Both),
            textCell(lightWord(standing.status.light), Align::Center),
            textCell(task ? leadNames(m_request.plan, task->id) : QString()),
            textCell(task ? printed(task->title) : QString())};
        for (size_t i = 0; i < row.size(); ++i)
            row[i].record = task && i + 2 >= row.size() ? refTo(task->id) : refTo(target.id);
        m_table.rows.push_back(std::move(row));
    }

    const ReportRequest &m_request;
    Standing m_standing;
    Rows m_rows;
    bool m_withChapters;
    Table m_table;
    std::vector<Cell> m_head;
    const Section *m_section = nullptr;
    const Section *m_chapter = nullptr;
    int m_count = 0;
};

} // namespace

std::vector<ReportOption> targetTableOptions()
{
    std::vector<ReportOption> options
        = tablePageOptions(SheetForms::LandscapeOrUpright, QStringLiteral("a4"));
    options.push_back(
        {QStringLiteral("rows"), tr("Targets"), ReportOption::Type::Choice, QStringLiteral("all"),
            {{QStringLiteral("all"), tr("All")}, {QStringLiteral("measured"), tr("Those with data")},
                {QStringLiteral("behind"), tr("Those behind")}}});
    options.push_back(yesNo(QStringLiteral("chapters"), tr("Rows with the chapters"), true));
    return options;
}

Document targetTable(const ReportRequest &request)
{
    const bool behind = rowsOf(request.options) == Rows::Behind;
    Document document;
    document.title = printed(request.plan.info().title)
        + (behind ? QStringLiteral("滞后指标清单") : QStringLiteral("指标体系表"));
    document.dataNote = dataNote(request.plan);
    const QString left = request.includes ? QStringLiteral("，仅列筛选出的任务") : QString();
    document.blocks.push_back(
        Title {document.title, QStringLiteral("（截至%1%2）").arg(longDate(request.asOf), left)});
    document.blocks.push_back(TargetTableMaker(request).make());
    return document;
}

} // namespace xushi::report
