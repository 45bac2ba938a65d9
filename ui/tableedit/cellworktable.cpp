#include "ui/tableedit/cellworktable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

namespace xushi::tableedit
{

namespace
{

// What is to be is written in full, what was or is not taken in the quiet tone.
class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ui::Theme &theme = ui::themeOf(option->widget);
        const auto outcome = static_cast<Outcome>(index.data(CellWorkModel::OutcomeRole).toInt());
        const bool taken = outcome == Outcome::Taken;
        QColor ink = theme.text;
        if (index.column() == CellWorkModel::Before || (!taken && index.column() == CellWorkModel::After))
            ink = theme.text2;
        if (index.column() == CellWorkModel::After && taken)
            option->font.setWeight(QFont::Medium);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        option->text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    }
};

} // namespace

CellWorkTable::CellWorkTable(CellWorkModel &model, QWidget *parent)
    : QTableView(parent)
    , m_cells(model)
{
    setModel(&model);
    setItemDelegate(new Delegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(ui::measure::row);
    verticalHeader()->setDefaultSectionSize(ui::measure::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Cells to be changed"));
}

void CellWorkTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    const QModelIndex first = currentIndex().siblingAtColumn(CellWorkModel::Row);
    const int wanted = first.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_cells.setData(index, wanted, Qt::CheckStateRole);
}

void CellWorkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int shares[] = {23, 12, 18, 18};
    for (int i = 0; i < CellWorkModel::Note; ++i)
        setColumnWidth(i, width * shares[i] / 100);
}

} // namespace xushi::tableedit
