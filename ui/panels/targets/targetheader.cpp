#include "ui/panels/targets/targetheader.h"

#include <QPainter>
#include <QStyleOptionHeaderV2>

#include "ui/panels/targets/targetmodel.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{
constexpr int tickHeight = 12;
constexpr int tickGap = 5;
} // namespace

TargetHeader::TargetHeader(const Plan &plan, const ViewState &view, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_plan(plan)
    , m_view(view)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSectionSize(32);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
}

QSize TargetHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), ui::measure::head};
}

void TargetHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    const QString second
        = model()->headerData(logicalIndex, Qt::Horizontal, TargetModel::SecondLineRole).toString();
    if (!second.isEmpty())
        option.text += u'\n' + second;
    painter->save();
    painter->setFont(ui::themeOf(this).font(ui::TypeSize::Small, QFont::Medium));
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const int left = logicalIndex == TargetModel::Number ? 12 : ui::measure::padding;
    option.rect = rect.adjusted(left, 0, -ui::measure::padding, 0);
    option.fontMetrics = QFontMetrics(painter->font());
    const QRect words = option.rect;
    if (logicalIndex == TargetModel::Completion)
        option.rect.setWidth(option.fontMetrics.horizontalAdvance(option.text) + ui::measure::iconArrow + 6);
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    if (logicalIndex == TargetModel::Completion)
        paintTickLegend(*painter, words.adjusted(option.rect.width(), 0, 0, 0));
    painter->restore();
}

// ┃ 序时 50.0 %, at the right end of the column; without the word where there is little room.
void TargetHeader::paintTickLegend(QPainter &painter, const QRect &words) const
{
    if (!m_view.asOf().isValid())
        return;
    const ui::Theme &theme = ui::themeOf(this);
    painter.setFont(theme.font(ui::TypeSize::Small));
    const QString rate
        = (progress::expectedProgress(m_plan, m_view.asOf()) * 100).toDisplay(1) + QStringLiteral(" %");
    QString text = tr("expected %1").arg(rate);
    const QFontMetrics metrics(painter.font());
    if (metrics.horizontalAdvance(text) + tickGap + 2 > words.width())
        text = rate;
    const int width = metrics.horizontalAdvance(text);
    painter.setPen(theme.text2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
    const QRectF tick(
        words.right() + 1 - width - tickGap - 2, words.center().y() - tickHeight / 2 + 1, 2, tickHeight);
    painter.fillRect(ui::snapped(painter, tick), theme.cExpected);
}

} // namespace xushi
