#include "ui/panels/report/substitutes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace xushi
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportPanel", text);
}

} // namespace

QString substitutesNote(const std::vector<print::FaceUse> &uses)
{
    // By the face that stands in, in the order of the roles.
    std::vector<std::pair<QString, QStringList>> groups;
    for (const print::FaceUse &use : uses) {
        if (use.genuine)
            continue;
        const auto known
            = std::find_if(groups.begin(), groups.end(), [&](const auto &g) { return g.first == use.used; });
        if (known == groups.end())
            groups.emplace_back(use.used, QStringList {use.wanted});
        else if (!known->second.contains(use.wanted))
            known->second << use.wanted;
    }
    if (groups.empty())
        return {};
    QStringList parts;
    for (const auto &[used, wanted] : groups)
        parts << tr("%1 by %2").arg(wanted.join(tr(", ")), used);
    return tr("Not installed and drawn here: %1. Word files still name the first.").arg(parts.join(tr("; ")));
}

} // namespace xushi
