#include "ui/panels/report/reportmaker.h"

#include <QCoreApplication>
#include <QThread>

#include "core/store/database.h"

namespace xushi
{

namespace
{

Result<MadeReportPointer> madeFrom(Plan &plan, const FieldCatalogue &fields, const output::ReportOrder &order,
    const print::FaceSet &faces, const std::stop_token &stop)
{
    auto report = output::makeReport(plan, fields, order, stop);
    if (!report)
        return tl::unexpected(report.error());
    const print::FaceSet own(report->style.faces);
    auto layout = print::layoutPages(report->document, report->style, own, {stop, {}});
    if (!layout)
        return tl::unexpected(layout.error());
    print::handOver(*layout, own, faces);
    return std::make_shared<const MadeReport>(MadeReport {order, std::move(*report), std::move(*layout)});
}

} // namespace

Result<std::unique_ptr<Plan>> openCopy(const QString &databasePath, qint64 head)
{
    auto plan = Plan::open(databasePath);
    // Records are read before the history: a step in between shows in the history.
    if (plan && (*plan)->history().head() != head)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate(
                "ReportMaker", "The plan was changed while the report was made. Try it again."));
    return plan;
}

ReportMaker::ReportMaker(Plan &plan, const FieldCatalogue &fields, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_fields(fields)
{
}

ReportMaker::~ReportMaker()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ReportMaker::make(const output::ReportOrder &order)
{
    m_stop.request_stop();
    if (m_thread)
        m_next = order;
    else
        start(order);
}

void ReportMaker::stop()
{
    m_next.reset();
    m_stop.request_stop();
}

void ReportMaker::start(const output::ReportOrder &order)
{
    m_stop = std::stop_source();
    const auto work = [this, order, path = m_plan.database().path(), head = m_plan.history().head(),
                          fields = m_fields, faces = m_faces, stop = m_stop.get_token()] {
        auto plan = openCopy(path, head);
        Result<MadeReportPointer> result = plan ? madeFrom(**plan, fields, order, faces, stop)
                                                : Result<MadeReportPointer>(tl::unexpected(plan.error()));
        // The object waits for the thread before it goes, and takes its events along.
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(work));
    m_thread->start(QThread::LowPriority);
}

void ReportMaker::finish(const Result<MadeReportPointer> &result)
{
    m_thread->wait();
    m_thread.reset();
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        start(*next);
        return;
    }
    if (m_stop.stop_requested())
        return;
    if (result)
        emit made(*result);
    else if (result.error().kind != ErrorKind::Cancelled && result.error().kind != ErrorKind::Conflict)
        emit failed(result.error());
}

} // namespace xushi
