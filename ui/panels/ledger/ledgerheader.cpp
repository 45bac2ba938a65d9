#include "ui/panels/ledger/ledgerheader.h"

#include <QPainter>
#include <QStyleOptionHeaderV2>

#include "ui/models/planrowmodel.h"
#include "ui/panels/ledger/ledgerdelegate.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi
{

LedgerHeader::LedgerHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(32);
}

QSize LedgerHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), ui::measure::head};
}

void LedgerHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QString unit = model()->headerData(logicalIndex, Qt::Horizontal, PlanRowModel::UnitRole).toString();
    if (!unit.isEmpty())
        option->text += u'\n' + unit;
}

// Words stand over the words of the cells.
void LedgerHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    painter->save();
    painter->setFont(ui::themeOf(this).font(ui::TypeSize::Small, QFont::Medium));
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const auto *rows = qobject_cast<const PlanRowModel *>(model());
    const bool title
        = rows && rows->columns()[static_cast<size_t>(logicalIndex)].id == QLatin1String("title");
    const int left = title ? LedgerDelegate::titleIndent : ui::measure::padding;
    option.rect = rect.adjusted(left, 0, -ui::measure::padding, 0);
    option.fontMetrics = QFontMetrics(painter->font());
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    painter->restore();
}

} // namespace xushi
