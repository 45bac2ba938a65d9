#include "ui/panels/panelcatalogue.h"

#include <QCoreApplication>

#include "ui/panels/history/historypanel.h"
#include "ui/panels/ledger/ledgerpanel.h"
#include "ui/panels/matrix/matrixpanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/report/reportpanel.h"
#include "ui/panels/source/sourcepanel.h"
#include "ui/panels/targets/targetspanel.h"
#include "ui/timeline/timelinepanel.h"

namespace xushi {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Panels", text);
}

} // namespace

std::vector<PanelEntry> panelCatalogue()
{
    return {
        {QStringLiteral("overview"), tr("Overview"), 0, makeOverviewPanel},
        {QStringLiteral("source"), tr("Source"), 0, makeSourcePanel},
        {QStringLiteral("ledger"), tr("Ledger"), 0, makeLedgerPanel},
        {QStringLiteral("timeline"), tr("Timeline"), 0, makeTimelinePanel},
        {QStringLiteral("matrix"), tr("Matrix"), 0, makeMatrixPanel},
        {QStringLiteral("target"), tr("Targets"), 1, makeTargetsPanel},
        {QStringLiteral("report"), tr("Report"), 2, makeReportPanel},
        {QStringLiteral("history"), tr("History"), 2, makeHistoryPanel},
    };
}

} // namespace xushi
