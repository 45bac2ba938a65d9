#include "ui/panels/matrix/matrixview.h"

#include <algorithm>

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

namespace m = ui::measure;

constexpr int cell = 28;
constexpr int groupHead = 24;
constexpr int nameHead = 124;
constexpr int headHeight = groupHead + nameHead;
constexpr int numberWidth = 44;
constexpr int countWidth = 36;
constexpr int footRows = 2;
constexpr int markSize = 20;
constexpr int letter = 13; // height of a letter in an upright head
constexpr int lettersInColumn = 9;
constexpr int narrowest = 120;

QChar roleLetter(Role role)
{
    return role == Role::Lead ? u'牵' : role == Role::Support ? u'配' : u'责';
}

// Letters one under another; names of more than nine letters in two columns, read from the right.
void paintUpright(QPainter &painter, const QRect &rect, const QString &name)
{
    const int columns = name.size() > lettersInColumn ? 2 : 1;
    const auto inFirst = columns == 1 ? name.size() : (name.size() + 1) / 2;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool second = i >= inFirst;
        const auto place = second ? i - inFirst : i;
        const int x = columns == 1 ? rect.center().x() - letter / 2
            : second               ? rect.left() + 1
                                   : rect.left() + letter + 1;
        painter.drawText(QRect(x, rect.top() + static_cast<int>(place) * letter, letter + 1, letter),
            Qt::AlignCenter, name.mid(i, 1));
    }
}

} // namespace

void paintRole(QPainter &painter, const QRect &rect, Role role, const QWidget *widget)
{
    const ui::Theme &theme = ui::themeOf(widget);
    QRectF mark(0, 0, markSize, markSize);
    mark.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(ui::TypeSize::Small, QFont::Medium));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill);
    if (role == Role::Lead) {
        painter.drawEllipse(mark);
    } else if (role == Role::Responsible) {
        painter.drawRoundedRect(mark, 2, 2);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(role == Role::Support ? theme.accent : theme.onAccent);
    painter.drawText(mark, Qt::AlignCenter, QString(roleLetter(role)));
    painter.restore();
}

MatrixView::MatrixView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Responsibility matrix"));
    horizontalScrollBar()->setSingleStep(cell);
    verticalScrollBar()->setSingleStep(cell);
}

void MatrixView::setMatrix(const Matrix &matrix)
{
    m_matrix = matrix;
    m_row = std::min(m_row, static_cast<int>(matrix.rows.size()) - 1);
    m_column = std::min(m_column, static_cast<int>(matrix.columns.size()) - 1);
    updateScrollBars();
    viewport()->update();
}

int MatrixView::namesWidth() const
{
    return std::clamp(viewport()->width() * 3 / 10, narrowest + numberWidth + 2 * countWidth, 372);
}

QRect MatrixView::gridRect() const
{
    const int left = namesWidth();
    return {
        left, headHeight, viewport()->width() - left, viewport()->height() - headHeight - footRows * cell};
}

QRect MatrixView::cellRect(int row, int column) const
{
    const QRect grid = gridRect();
    const int y = grid.top() + row * cell - verticalScrollBar()->value();
    if (column < 0)
        return {0, y, grid.left(), cell};
    return {grid.left() + column * cell - horizontalScrollBar()->value(), y, cell, cell};
}

int MatrixView::rowAt(int y) const
{
    const QRect grid = gridRect();
    if (y < grid.top() || y > grid.bottom())
        return -1;
    const int row = (y - grid.top() + verticalScrollBar()->value()) / cell;
    return row < static_cast<int>(m_matrix.rows.size()) ? row : -1;
}

int MatrixView::columnAt(int x) const
{
    const QRect grid = gridRect();
    if (x < grid.left())
        return -1;
    const int column = (x - grid.left() + horizontalScrollBar()->value()) / cell;
    return column < static_cast<int>(m_matrix.columns.size()) ? column : -1;
}

void MatrixView::updateScrollBars()
{
    const QRect grid = gridRect();
    const int height = static_cast<int>(m_matrix.rows.size()) * cell;
    const int width = static_cast<int>(m_matrix.columns.size()) * cell;
    verticalScrollBar()->setRange(0, std::max(0, height - grid.height()));
    verticalScrollBar()->setPageStep(std::max(1, grid.height()));
    horizontalScrollBar()->setRange(0, std::max(0, width - grid.width()));
    horizontalScrollBar()->setPageStep(std::max(1, grid.width()));
}

void MatrixView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void MatrixView::setCurrent(int row, int column)
{
    m_row = row;
    m_column = column;
    if (row >= 0) {
        const QRect grid = gridRect();
        const auto reveal = [](QScrollBar *bar, int position, int room) {
            if (position < bar->value())
                bar->setValue(position);
            else if (position + cell > bar->value() + room)
                bar->setValue(position + cell - room);
        };
        reveal(verticalScrollBar(), row * cell, grid.height());
        if (column >= 0)
            reveal(horizontalScrollBar(), column * cell, grid.width());
    }
    viewport()->update();
}

void MatrixView::moveTo(int row, int column)
{
    if (m_matrix.rows.empty())
        return;
    row = std::clamp(row, 0, static_cast<int>(m_matrix.rows.size()) - 1);
    column = std::clamp(column, -1, static_cast<int>(m_matrix.columns.size()) - 1);
    setCurrent(row, column);
    emit currentChanged(row, column);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point.y());
    if (row < 0)
        return;
    const int column = columnAt(point.x());
    const PlanRow &planRow = m_matrix.rows[static_cast<size_t>(row)].row;
    if (column < 0 && planRow.hasChildren && point.x() < numberWidth + 20
        && event->button() == Qt::LeftButton) {
        emit foldWanted(row);
        return;
    }
    const bool again = row == m_row && column == m_column;
    moveTo(row, column);
    if (column >= 0 && (again || event->button() == Qt::RightButton))
        chooseRole();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool onCell = m_row >= 0 && m_column >= 0
        && m_matrix.rows[static_cast<size_t>(m_row)].row.record.kind == RecordKind::Task;
    const int page = std::max(1, gridRect().height() / cell - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_row, m_column - 1);
    case Qt::Key_Right:
        return moveTo(m_row, m_column + 1);
    case Qt::Key_Up:
        return moveTo(m_row - 1, m_column);
    case Qt::Key_Down:
        return moveTo(m_row + 1, m_column);
    case Qt::Key_PageUp:
        return moveTo(m_row - page, m_column);
    case Qt::Key_PageDown:
        return moveTo(m_row + page, m_column);
    case Qt::Key_Home:
        return moveTo(m_row, 0);
    case Qt::Key_End:
        return moveTo(m_row, static_cast<int>(m_matrix.columns.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_row >= 0 && m_matrix.rows[static_cast<size_t>(m_row)].row.record.kind == RecordKind::Section)
            emit foldWanted(m_row);
        else
            chooseRole();
        return;
    default:
        break;
    }
    if (onCell && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Q:
            emit roleWanted(m_row, m_column, Role::Lead);
            return;
        case Qt::Key_Z:
            emit roleWanted(m_row, m_column, Role::Responsible);
            return;
        case Qt::Key_P:
            emit roleWanted(m_row, m_column, Role::Support);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            emit roleWanted(m_row, m_column, std::nullopt);
            return;
        default:
            break;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void MatrixView::chooseRole()
{
    if (m_row < 0 || m_column < 0
        || m_matrix.rows[static_cast<size_t>(m_row)].row.record.kind != RecordKind::Task)
        return;
    const std::optional<Role> now = m_matrix.role(m_row, m_column);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &key, std::optional<Role> role) {
        QAction *action = menu->addAction(text + u'\t' + key);
        action->setCheckable(true);
        action->setChecked(role == now);
        connect(action, &QAction::triggered, this,
            [this, row = m_row, column = m_column, role] { emit roleWanted(row, column, role); });
    };
    add(roleName(Role::Lead), QStringLiteral("Q"), Role::Lead);
    add(roleName(Role::Responsible), QStringLiteral("Z"), Role::Responsible);
    add(roleName(Role::Support), QStringLiteral("P"), Role::Support);
    menu->addSeparator();
    add(tr("No part"), QStringLiteral("Del"), std::nullopt);
    menu->popup(viewport()->mapToGlobal(cellRect(m_row, m_column).bottomLeft()));
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString MatrixView::toolTipAt(QPoint point) const
{
    const int column = columnAt(point.x());
    const int row = rowAt(point.y());
    if (point.y() < headHeight && column >= 0)
        return m_matrix.columns[static_cast<size_t>(column)].name;
    if (row < 0)
        return {};
    const MatrixRow &shown = m_matrix.rows[static_cast<size_t>(row)];
    const QString task = shown.number.isEmpty() ? shown.title : shown.number + u' ' + shown.title;
    if (column < 0 || shown.row.record.kind != RecordKind::Task)
        return task;
    const auto role = m_matrix.role(row, column);
    const QString department = m_matrix.columns[static_cast<size_t>(column)].name;
    return role ? tr("%1\n%2: %3").arg(task, department, roleName(*role))
                : tr("%1\n%2").arg(task, department);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), ui::themeOf(this).base);
    paintCells(painter);
    paintNames(painter);
    paintHeads(painter);
    paintFoot(painter);
}

void MatrixView::paintCells(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect grid = gridRect();
    painter.save();
    painter.setClipRect(grid);
    const int firstRow = verticalScrollBar()->value() / cell;
    const int firstColumn = horizontalScrollBar()->value() / cell;
    const int lastRow = std::min(static_cast<int>(m_matrix.rows.size()), firstRow + grid.height() / cell + 2);
    const int lastColumn
        = std::min(static_cast<int>(m_matrix.columns.size()), firstColumn + grid.width() / cell + 2);
    const int rightEdge = cellRect(0, lastColumn - 1).right();
    for (int row = firstRow; row < lastRow; ++row) {
        const MatrixRow &shown = m_matrix.rows[static_cast<size_t>(row)];
        const QRect line(grid.left(), cellRect(row, 0).top(), rightEdge - grid.left() + 1, cell);
        if (row == m_row)
            painter.fillRect(line, theme.tint2);
        else if (shown.row.record.kind == RecordKind::Section)
            painter.fillRect(line, theme.alt);
        for (int column = firstColumn; column < lastColumn; ++column) {
            const QRect rect = cellRect(row, column);
            if (column == m_column && row != m_row)
                painter.fillRect(rect, theme.tint1);
            ui::drawLineRight(painter, rect, theme.hair);
            ui::drawLineBottom(painter, rect, theme.hair);
        }
        for (const MatrixCell &marked : shown.cells)
            paintRole(painter, cellRect(row, marked.column), marked.role, this);
    }
    for (const MatrixGroup &group : m_matrix.groups) {
        const QRect first = cellRect(0, group.first);
        ui::drawLineLeft(
            painter, QRect(first.left() - 1, grid.top(), cell, (lastRow - firstRow) * cell), theme.line);
    }
    if (m_row >= 0 && m_column >= 0)
        ui::drawFocusRing(painter, cellRect(m_row, m_column), theme);
    painter.restore();
}

void MatrixView::paintNames(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect grid = gridRect();
    painter.save();
    painter.setClipRect(QRect(0, grid.top(), grid.left(), grid.height()));
    const int first = verticalScrollBar()->value() / cell;
    const int last = std::min(static_cast<int>(m_matrix.rows.size()), first + grid.height() / cell + 2);
    for (int row = first; row < last; ++row)
        paintName(painter, row, cellRect(row, -1));
    ui::drawLineRight(painter, QRect(0, grid.top(), grid.left(), grid.height()), theme.line);
    painter.restore();
}

void MatrixView::paintName(QPainter &painter, int row, const QRect &rect) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const MatrixRow &shown = m_matrix.rows[static_cast<size_t>(row)];
    const bool section = shown.row.record.kind == RecordKind::Section;
    painter.fillRect(rect, row == m_row ? theme.tint2 : section ? theme.alt : theme.base);
    ui::drawLineBottom(painter, rect, theme.hair);
    if (shown.row.hasChildren)
        ui::paintIcon(painter, QRectF(numberWidth + 2, rect.center().y() - 6, 12, 12),
            shown.row.expanded ? ui::Icon::Down : ui::Icon::Right, theme.text3);
    painter.setFont(theme.font(ui::TypeSize::Body, section ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.text2);
    painter.drawText(
        QRect(0, rect.top(), numberWidth - 8, cell), Qt::AlignRight | Qt::AlignVCenter, shown.number);
    painter.setPen(theme.text);
    const int right = rect.right() - 2 * countWidth;
    const QString flag = shown.needsLead ? tr("no lead")
        : shown.answers > 1 && !section  ? tr("%1 bodies").arg(shown.answers)
                                         : QString();
    const int flagWidth = flag.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(flag) + 12;
    const int left = numberWidth + (shown.row.hasChildren || section ? 20 : 8)
        + (section                    ? 0
                : shown.row.depth > 1 ? 16
                                      : 0);
    const int room = right - flagWidth - left - 4;
    painter.drawText(QRect(left, rect.top(), room, cell), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shown.title, Qt::ElideRight, room));
    if (!flag.isEmpty()) {
        const QRect box(right - flagWidth, rect.top() + 5, flagWidth - 4, 18);
        ui::drawBox(painter, box, {}, theme.edge, 2);
        painter.setFont(theme.font(ui::TypeSize::Small));
        painter.drawText(box, Qt::AlignCenter, flag);
        painter.setFont(theme.font(ui::TypeSize::Body, section ? QFont::DemiBold : QFont::Normal));
    }
    const auto number = [&](int x, int value, const QColor &colour) {
        painter.setPen(colour);
        if (value > 0)
            painter.drawText(QRect(x, rect.top(), countWidth - 8, cell), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(value));
    };
    number(right, shown.answers, theme.text);
    number(right + countWidth, shown.supports, section ? theme.text : theme.text2);
}

void MatrixView::paintHeads(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect grid = gridRect();
    const QRect head(0, 0, viewport()->width(), headHeight);
    painter.fillRect(head, theme.window);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const int base = headHeight - 28;
    painter.drawText(QRect(0, base, numberWidth - 8, 24), Qt::AlignRight | Qt::AlignVCenter, tr("No."));
    painter.drawText(QRect(numberWidth + 8, base, 120, 24), Qt::AlignLeft | Qt::AlignVCenter, tr("Task"));
    const int right = grid.left() - 2 * countWidth;
    painter.drawText(QRect(right, base - 16, countWidth - 8, 40), Qt::AlignRight | Qt::AlignVCenter,
        QStringLiteral("牵\n责"));
    painter.drawText(QRect(right + countWidth, base - 16, countWidth - 8, 40),
        Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("配\n合"));

    painter.save();
    painter.setClipRect(QRect(grid.left(), 0, grid.width(), headHeight));
    for (int column = 0; column < static_cast<int>(m_matrix.columns.size()); ++column) {
        const QRect rect = cellRect(0, column);
        if (rect.right() < grid.left() || rect.left() > grid.right())
            continue;
        const QRect name(rect.left(), groupHead, cell, nameHead);
        const bool current = column == m_column;
        if (current)
            painter.fillRect(name, theme.tint2);
        painter.setFont(theme.font(ui::TypeSize::Small, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(current ? theme.accent : theme.text);
        paintUpright(painter, name.adjusted(0, 5, 0, 0), m_matrix.columns[static_cast<size_t>(column)].name);
        ui::drawLineRight(painter, name, theme.hair);
    }
    for (const MatrixGroup &group : m_matrix.groups) {
        const QRect rect(cellRect(0, group.first).left(), 0, group.count * cell, groupHead);
        ui::drawLineBottom(painter, rect, theme.hair);
        ui::drawLineLeft(painter, QRect(rect.left() - 1, 0, cell, headHeight), theme.line);
        painter.setFont(theme.font(ui::TypeSize::Small));
        painter.setPen(theme.text2);
        // The title stays in sight as long as any column of its group is.
        const QRect seen = rect.intersected(grid.translated(0, -grid.top())).adjusted(6, 0, -2, 0);
        const QString count = QStringLiteral(" %1").arg(group.count);
        const QString title
            = painter.fontMetrics().elidedText(group.title + count, Qt::ElideRight, seen.width());
        painter.drawText(seen, Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    painter.restore();
    ui::drawLineBottom(painter, head, theme.line);
    ui::drawLineRight(painter, QRect(0, 0, grid.left(), headHeight), theme.line);
}

void MatrixView::paintFoot(QPainter &painter) const
{
    const ui::Theme &theme = ui::themeOf(this);
    const QRect grid = gridRect();
    const QRect foot(0, grid.bottom() + 1, viewport()->width(), footRows * cell);
    painter.fillRect(foot, theme.alt);
    ui::drawLineTop(painter, foot, theme.line);
    const QString titles[] {tr("Lead or responsible (tasks)"), tr("Support (tasks)")};
    const int totals[] {m_matrix.answers, m_matrix.supports};
    for (int line = 0; line < footRows; ++line) {
        const int y = foot.top() + line * cell;
        const QFont font = theme.font(ui::TypeSize::Small, line == 0 ? QFont::DemiBold : QFont::Normal);
        painter.setFont(theme.font(ui::TypeSize::Body));
        painter.setPen(theme.text2);
        const int right = grid.left() - 2 * countWidth;
        painter.drawText(QRect(8, y, right - 12, cell), Qt::AlignRight | Qt::AlignVCenter, titles[line]);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(QRect(right + line * countWidth, y, countWidth - 8, cell),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(totals[line]));
        painter.save();
        painter.setClipRect(QRect(grid.left(), y, grid.width(), cell));
        for (int column = 0; column < static_cast<int>(m_matrix.columns.size()); ++column) {
            const MatrixColumn &counts = m_matrix.columns[static_cast<size_t>(column)];
            const int count = line == 0 ? counts.answers : counts.supports;
            const QRect rect(cellRect(0, column).left(), y, cell, cell);
            if (count > 0)
                painter.drawText(rect, Qt::AlignCenter, QString::number(count));
            ui::drawLineRight(painter, rect, theme.hair);
        }
        painter.restore();
        ui::drawLineBottom(painter, QRect(0, y, viewport()->width(), cell), theme.hair);
    }
    ui::drawLineRight(painter, QRect(0, foot.top(), grid.left(), foot.height()), theme.line);
}

} // namespace xushi
