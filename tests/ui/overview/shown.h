#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include "tests/ui/models/desk.h"
#include "ui/panels/overview/overviewarea.h"
#include "ui/panels/overview/overviewpage.h"
#include "ui/panels/overview/overviewpanel.h"

namespace xushi::test
{

// The panel shown at a size, with all months counted.
inline void showPanel(OverviewPanel &panel, QSize size = {1230, 660})
{
    panel.resize(size);
    panel.show();
    QApplication::processEvents();
}
inline void finish(OverviewPanel &panel)
{
    while (panel.overview() && !panel.overview()->isEmpty() && !panel.isComplete())
        QApplication::processEvents();
    while (!panel.overview())
        QApplication::processEvents();
}

// Every figure of every area: place, name and how it is counted.
inline QString told(const OverviewPanel &panel)
{
    QStringList lines;
    for (const OverviewArea *area : panel.page()->areas()) {
        lines << area->accessibleName();
        for (const Figure &figure : area->figures())
            lines << QStringLiteral("%1,%2 %3 | %4")
                         .arg(figure.rect.x())
                         .arg(figure.rect.y())
                         .arg(figure.name, figure.how);
    }
    return lines.join(u'\n');
}

// The number that a figure names: "… 17 items".
inline int numberIn(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("(\\d+) items"));
    const auto match = number.match(name);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

inline int figureNamed(const FigureArea &area, const QString &begin)
{
    for (int i = static_cast<int>(area.figures().size()) - 1; i >= 0; --i) {
        if (area.figures()[static_cast<size_t>(i)].name.startsWith(begin))
            return i;
    }
    return -1;
}

} // namespace xushi::test
