#include "ui/panels/overview/behindarea.h"

#include <algorithm>

#include <QPainter>

#include "core/base/daterange.h"
#include "ui/models/shownlight.h"
#include "ui/panels/overview/overviewwords.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lightlabel.h"

namespace xushi
{

namespace
{

namespace words = overviewwords;
using ui::measure::padding;

constexpr int headHeight = ui::measure::row;
constexpr int rowHeight = ui::measure::row;
constexpr int rankWidth = 36;
constexpr int lightWidth = 52;
constexpr int figureWidth = 64;
constexpr int allWidth = 76; // of the link to all that are behind
constexpr int narrowest = 460; // below, the department stands in the tool tip alone

QString completionText(const progress::TargetStatus &status)
{
    return status.completion ? (*status.completion * 100).toDisplay(1) : QString();
}

} // namespace

BehindArea::BehindArea(Workbench &workbench, QWidget *parent)
    : OverviewArea(tr("Targets most behind"), workbench, parent)
{
}

int BehindArea::heightFor(int) const
{
    const int rows = std::max(static_cast<int>(overview().behind.size()), 1);
    return headHeight + rows * rowHeight;
}

QRect BehindArea::rowRect(size_t row) const
{
    return {0, headHeight + static_cast<int>(row) * rowHeight, width(), rowHeight};
}

BehindArea::Columns BehindArea::columns(int top, int height) const
{
    Columns columns;
    int right = width();
    const auto take = [&](int wide) {
        right -= wide;
        return QRect(right, top, wide, height);
    };
    columns.light = take(lightWidth);
    columns.difference = take(figureWidth).adjusted(0, 0, -padding, 0);
    columns.completion = take(figureWidth).adjusted(0, 0, -padding, 0);
    if (width() >= narrowest)
        columns.department = take(std::clamp(width() * 22 / 100, 96, 180)).adjusted(padding, 0, -4, 0);
    columns.rank = QRect(0, top, rankWidth - padding, height);
    columns.name = QRect(rankWidth, top, right - rankWidth - 4, height);
    return columns;
}

QString BehindArea::title() const
{
    if (overview().behind.empty())
        return accessibleName();
    const QString whole = tr("The %1 targets most behind").arg(overview().behind.size());
    const QFontMetrics metrics(ui::themeOf(this).font(ui::TypeSize::Small, QFont::DemiBold));
    const int room = columns(0, headHeight).name.width() - allWidth;
    return metrics.horizontalAdvance(whole) <= room ? whole
                                                    : tr("%1 most behind").arg(overview().behind.size());
}

progress::Members BehindArea::allBehind() const
{
    progress::Members members;
    for (size_t i = 0; i < overview().counted.size(); ++i) {
        const progress::Counted &counted = overview().counted[i];
        const bool behind = counted.standings.front().statusClass == progress::StatusClass::Behind;
        if (behind && !progress::isTaskKind(counted.kind))
            members.push_back(i);
    }
    return members;
}

// Where more are behind than stand here.
void BehindArea::addAll(std::vector<Figure> &figures)
{
    progress::Members members = allBehind();
    m_all.clear();
    if (members.size() <= overview().behind.size())
        return;
    m_all = tr("all %1").arg(members.size());
    const ui::Theme &theme = ui::themeOf(this);
    const int left = rankWidth + 12
        + QFontMetrics(theme.font(ui::TypeSize::Small, QFont::DemiBold)).horizontalAdvance(title());
    const int wide = QFontMetrics(theme.font(ui::TypeSize::Small)).horizontalAdvance(m_all);
    Figure figure;
    figure.rect = QRect(left - 4, 4, wide + 8, headHeight - 8);
    figure.name = tr("All %1 targets that are behind").arg(members.size());
    figure.how = tr("Targets whose difference is below zero, and overdue ones. A click lists them.");
    figure.records = recordsOf(std::move(members));
    figures.push_back(std::move(figure));
}

std::vector<Figure> BehindArea::layOut()
{
    std::vector<Figure> figures;
    addAll(figures);
    for (size_t row = 0; row < overview().behind.size(); ++row) {
        const progress::TargetStatus &status = overview().behind[row];
        const QRect rect = rowRect(row).adjusted(0, 0, 0, -1);
        QRect numbers = rect;
        numbers.setLeft(columns(rect.top(), rect.height()).completion.left());
        figures.push_back(rowFigure(status, rect));
        figures.push_back(lightFigure(status, numbers));
    }
    return figures;
}

Figure BehindArea::rowFigure(const progress::TargetStatus &status, const QRect &rect) const
{
    Figure figure;
    figure.rect = rect;
    figure.record = refTo(status.target);
    const Target *target = plan().targets().find(status.target);
    if (!target)
        return figure;
    figure.name = target->name;
    const Department *department = departmentOf(plan(), *target);
    const Task *task = plan().tasks().find(target->taskId);
    QStringList lines;
    if (task)
        lines << tr("Task %1 %2").arg(task->number, task->title);
    if (department)
        lines << tr("Lead department: %1").arg(department->name);
    lines << progress::explain(plan(), status).sentence;
    figure.how = lines.join(u'\n');
    figure.explanation = lightFigure(status, rect).explanation;
    return figure;
}

Figure BehindArea::lightFigure(const progress::TargetStatus &status, const QRect &rect) const
{
    Figure figure;
    figure.rect = rect;
    figure.tabStop = false;
    const Target *target = plan().targets().find(status.target);
    const auto why = progress::explain(plan(), status);
    figure.name = QStringLiteral("%1: %2").arg(target ? target->name : QString(), why.title);
    QStringList lines;
    for (const progress::WorkingLine &line : why.lines)
        lines << QStringLiteral("%1  %2  %3").arg(line.name, line.working, line.result);
    figure.how = lines.isEmpty() ? why.sentence : lines.join(u'\n');
    figure.record = refTo(status.target);
    figure.explains = true;
    figure.explanation
        = [&plan = plan(), status] { return words::explanationOf(progress::explain(plan, status)); };
    return figure;
}

void BehindArea::paintHead(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect head(0, 0, width(), headHeight);
    const Columns at = columns(0, headHeight);
    painter.fillRect(head, theme.window);
    ui::drawLineBottom(painter, head, theme.line);
    painter.setFont(theme.font(ui::TypeSize::Small, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(at.name, Qt::AlignLeft | Qt::AlignVCenter, title());
    if (overview().behind.empty())
        return;
    painter.setFont(theme.font(ui::TypeSize::Small));
    if (!m_all.isEmpty()) {
        painter.setPen(theme.accent);
        painter.drawText(figures().front().rect, Qt::AlignCenter, m_all);
    }
    painter.setPen(theme.text2);
    if (!at.department.isNull())
        painter.drawText(at.department, Qt::AlignLeft | Qt::AlignVCenter, tr("Lead department"));
    painter.drawText(at.completion, Qt::AlignRight | Qt::AlignVCenter, tr("Completion"));
    painter.drawText(at.difference, Qt::AlignRight | Qt::AlignVCenter, tr("Difference"));
    painter.drawText(at.light, Qt::AlignLeft | Qt::AlignVCenter, tr("Light"));
}

void BehindArea::paintRow(QPainter &painter, size_t row) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const progress::TargetStatus &status = overview().behind[row];
    const Target *target = plan().targets().find(status.target);
    if (!target)
        return;
    const QRect rect = rowRect(row);
    const Columns at = columns(rect.top(), rect.height() - 1);
    if (workbench().view.selection() == refTo(status.target))
        painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.tint2);
    ui::drawLineBottom(painter, rect, theme.hair);
    const auto write = [&](const QRect &cell, const QString &text, const QColor &ink, Qt::Alignment side) {
        painter.setPen(ink);
        painter.drawText(cell, side | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    };
    painter.setFont(theme.font(ui::TypeSize::Small));
    write(at.rank, QString::number(row + 1), theme.text3, Qt::AlignRight);
    painter.setFont(theme.font(ui::TypeSize::Body));
    write(at.name, target->name, theme.text, Qt::AlignLeft);
    if (const Department *department = departmentOf(plan(), *target); department && !at.department.isNull())
        write(at.department, department->name, theme.text2, Qt::AlignLeft);
    write(at.completion, completionText(status), theme.text, Qt::AlignRight);
    ui::paintLightLabel(painter, at.light, shownLight(status.light), {}, theme.text, theme);
    painter.setFont(theme.font(ui::TypeSize::Body, QFont::DemiBold));
    const QString difference
        = status.difference ? (*status.difference * 100).toDisplay(1, Rational::Plus::Show) : tr("overdue");
    write(at.difference, difference, theme.text, Qt::AlignRight);
}

void BehindArea::paintNothing(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    painter.setFont(theme.font(ui::TypeSize::Body));
    painter.setPen(theme.text3);
    const QString day = longDate(overview().asOf);
    QString text;
    if (overview().certainTargets == 0)
        text = tr("There are no targets.");
    else if (overview().measuredTargets == 0)
        text = tr("Up to %1 no figure has been recorded.").arg(day);
    else
        text = tr("Up to %1 no target is behind.").arg(day);
    painter.drawText(rowRect(0).adjusted(rankWidth, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void BehindArea::paint(QPainter &painter)
{
    paintHead(painter);
    ui::drawLineLeft(painter, rect(), ui::themeOf(this).line);
    if (hovered() >= (m_all.isEmpty() ? 0 : 1)) {
        // The row, whichever of its two figures is pointed at.
        const QRect over = figures()[static_cast<size_t>(hovered())].rect;
        painter.fillRect(QRect(1, over.top(), width(), over.height()), ui::themeOf(this).tint1);
    }
    for (size_t row = 0; row < overview().behind.size(); ++row)
        paintRow(painter, row);
    if (overview().behind.empty())
        paintNothing(painter);
}

} // namespace xushi
