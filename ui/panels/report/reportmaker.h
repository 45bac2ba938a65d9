#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "ui/output/reportoutput.h"
#include "ui/print/pagelayout.h"

class QThread;

namespace xushi
{

// A report as it is shown: with the pages that printer and PDF get.
struct MadeReport {
    output::ReportOrder order;
    output::Report report;
    print::PageLayout layout; // with the faces of the thread it was made for
};
using MadeReportPointer = std::shared_ptr<const MadeReport>;

// A plan as it was committed last, opened a second time for a thread of its own. Conflict where it is no
// longer at the step `head` (History::head): it was changed meanwhile.
[[nodiscard]] Result<std::unique_ptr<Plan>> openCopy(const QString &databasePath, qint64 head);

// Makes reports and their pages beside the window, one at a time: a new order takes the place of the one
// that is being made. The plan must outlive it.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    ReportMaker(Plan &plan, const FieldCatalogue &fields, QObject *parent = nullptr);
    ~ReportMaker() override;

    void make(const output::ReportOrder &order);
    // Gives up what is being made.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    [[nodiscard]] const print::FaceSet &faces() const { return m_faces; }

signals:
    void made(const xushi::MadeReportPointer &report);
    // Not for ErrorKind::Cancelled, nor where the plan was changed meanwhile.
    void failed(const xushi::Error &error);

private:
    void start(const output::ReportOrder &order);
    void finish(const Result<MadeReportPointer> &result);

    Plan &m_plan;
    const FieldCatalogue &m_fields;
    print::FaceSet m_faces;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::optional<output::ReportOrder> m_next;
};

} // namespace xushi
