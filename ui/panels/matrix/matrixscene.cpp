#include "ui/panels/matrix/matrixscene.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>

#include "core/fields/fieldcatalogue.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

using Geometry = MatrixGeometry;
constexpr int cell = Geometry::cell;
constexpr int markSize = 20;
constexpr int letter = 13; // height of a letter in an upright head
constexpr int lettersInColumn = 9;
constexpr int narrowestTitle = 46; // of a group with an arrow before its title

QString tr(const char *text)
{
    return QCoreApplication::translate("MatrixScene", text);
}

// Letters one under another; names of more than nine letters in two columns, read from the right. What
// does not go into two columns ends in ….
void paintUpright(QPainter &painter, const QRect &rect, const QString &name)
{
    const QString shown
        = name.size() > 2 * lettersInColumn ? name.left(2 * lettersInColumn - 1) + u'…' : name;
    const int columns = shown.size() > lettersInColumn ? 2 : 1;
    const auto inFirst = columns == 1 ? shown.size() : (shown.size() + 1) / 2;
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = rect.top() + (letter - metrics.height()) / 2 + metrics.ascent();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool second = i >= inFirst;
        const auto place = static_cast<int>(second ? i - inFirst : i);
        const int x = columns == 1 ? rect.center().x() - letter / 2
            : second               ? rect.left() + 1
                                   : rect.left() + letter + 1;
        // From its baseline: laying a letter out in a rectangle costs three times as much.
        const int inset = (letter + 1 - metrics.horizontalAdvance(shown.at(i))) / 2;
        painter.drawText(QPoint(x + inset, baseline + place * letter), shown.mid(i, 1));
    }
}

// Drawing a mark afresh costs as much as twenty lines, so each is drawn once.
QPixmap markPixmap(Role role, const ui::Theme &theme, double ratio)
{
    const QString key = QStringLiteral("xushi-role-%1-%2-%3-%4")
                            .arg(static_cast<int>(role))
                            .arg(theme.fill.rgba())
                            .arg(theme.family)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(cell, cell) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark((cell - markSize) / 2.0, (cell - markSize) / 2.0, markSize, markSize);
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
    painter.setFont(theme.font(ui::TypeSize::Small, QFont::Medium));
    painter.setPen(role == Role::Support ? theme.accent : theme.onAccent);
    painter.drawText(mark, Qt::AlignCenter, QString(roleLetter(role)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// On whole pixels of the device, so that it stays crisp at every scale of the screen.
void drawMark(QPainter &painter, QPoint topLeft, Role role, const ui::Theme &theme)
{
    const double ratio = std::abs(painter.deviceTransform().m11());
    const QRectF place = ui::snapped(painter, QRectF(topLeft, QSizeF(cell, cell)));
    painter.drawPixmap(place.topLeft(), markPixmap(role, theme, ratio > 0 ? ratio : 1));
}

class ScenePainter
{
public:
    ScenePainter(QPainter &painter, const MatrixScene &scene, const QWidget *widget)
        : m_painter(painter)
        , m_scene(scene)
        , m_matrix(scene.matrix)
        , m_geometry(scene.geometry)
        , m_theme(ui::themeOf(widget))
        , m_grid(scene.geometry.grid())
        , m_seen(scene.geometry.seen())
        , m_body(m_theme.font(ui::TypeSize::Body))
        , m_bodyStrong(m_theme.font(ui::TypeSize::Body, QFont::DemiBold))
        , m_small(m_theme.font(ui::TypeSize::Small))
        , m_smallStrong(m_theme.font(ui::TypeSize::Small, QFont::DemiBold))
    {
    }

    void paint()
    {
        m_painter.fillRect(QRect(QPoint(), m_geometry.viewport), m_theme.base);
        paintCells();
        paintNames();
        paintHeads();
        paintFoot();
        paintCarriedColumn();
    }

private:
    void paintCells()
    {
        m_painter.save();
        m_painter.setClipRect(m_grid);
        if (!m_seen.isEmpty()) {
            const QRect area = m_geometry.rangeRect(m_seen).intersected(m_grid);
            paintGrounds(area);
            paintLines(area);
            for (int row = m_seen.top; row <= m_seen.bottom; ++row)
                paintRow(row);
            paintRange();
            paintDrag();
        }
        m_painter.restore();
    }

    void paintGrounds(const QRect &area)
    {
        for (int column = m_seen.left; column <= m_seen.right; ++column) {
            const bool group = m_matrix.columns()[static_cast<size_t>(column)].department < 0;
            if (group || column == m_scene.column)
                m_painter.fillRect(
                    QRect(m_geometry.cellRect(0, column).left(), area.top(), cell, area.height()),
                    column == m_scene.column ? m_theme.tint1 : m_theme.alt);
        }
        for (int row = m_seen.top; row <= m_seen.bottom; ++row) {
            const QRect line(area.left(), m_geometry.cellRect(row, 0).top(), area.width(), cell);
            if (row == m_scene.row)
                m_painter.fillRect(line, m_theme.tint2);
            else if (!m_matrix.entryAt(row).isTask())
                m_painter.fillRect(line, m_theme.alt);
        }
        if (!m_scene.range.isEmpty() && !m_scene.range.isSingle())
            m_painter.fillRect(m_geometry.rangeRect(m_scene.range), m_theme.tint2);
    }

    void paintLines(const QRect &area)
    {
        for (int row = m_seen.top; row <= m_seen.bottom; ++row)
            ui::drawLineBottom(m_painter,
                QRect(area.left(), m_geometry.cellRect(row, 0).top(), area.width(), cell), m_theme.hair);
        for (int column = m_seen.left; column <= m_seen.right; ++column)
            ui::drawLineRight(m_painter,
                QRect(m_geometry.cellRect(0, column).left(), area.top(), cell, area.height()), m_theme.hair);
        for (const MatrixGroup &group : m_matrix.groups())
            ui::drawLineLeft(m_painter,
                QRect(m_geometry.cellRect(0, group.first).left() - 1, area.top(), cell, area.height()),
                m_theme.line);
    }

    void paintRow(int row)
    {
        const MatrixEntry &entry = m_matrix.entryAt(row);
        if (!entry.isTask()) {
            if (!m_matrix.rows()[static_cast<size_t>(row)].expanded)
                paintChapterCounts(row);
            return;
        }
        for (const MatrixPart &part : entry.parts) {
            const int column = m_matrix.columnOf(part.department);
            if (column < m_seen.left || column > m_seen.right)
                continue;
            const QRect rect = m_geometry.cellRect(row, column);
            if (m_matrix.columns()[static_cast<size_t>(column)].department < 0)
                continue;
            drawMark(m_painter, rect.topLeft(), part.role, m_theme);
            if (part.doubled)
                ui::drawBox(m_painter, rect.adjusted(1, 1, -2, -2), {}, m_theme.edge, 2);
        }
        for (const MatrixGroup &group : m_matrix.groups()) {
            if (group.folded && group.first >= m_seen.left && group.first <= m_seen.right)
                paintGroupCount(row, group.first);
        }
    }

    // What stands in a folded group: how many of it take part, bold where one of them leads or answers.
    void paintGroupCount(int row, int column)
    {
        const std::vector<MatrixPart> parts = m_matrix.partsInGroup(row, column);
        if (parts.empty())
            return;
        const bool answers = std::any_of(
            parts.begin(), parts.end(), [](const MatrixPart &part) { return part.role != Role::Support; });
        paintCount(m_geometry.cellRect(row, column), static_cast<int>(parts.size()), answers, m_theme.text);
    }

    void paintChapterCounts(int row)
    {
        for (int column = m_seen.left; column <= m_seen.right; ++column) {
            if (const int count = m_matrix.chapterCount(row, column); count > 0)
                paintCount(m_geometry.cellRect(row, column), count, false, m_theme.text2);
        }
    }

    void paintCount(const QRect &rect, int count, bool strong, const QColor &colour)
    {
        m_painter.setFont(strong ? m_smallStrong : m_small);
        m_painter.setPen(colour);
        m_painter.drawText(rect, Qt::AlignCenter, QString::number(count));
    }

    void paintRange()
    {
        if (m_scene.row < 0 || m_scene.column < 0)
            return;
        const QRect current = m_geometry.cellRect(m_scene.row, m_scene.column);
        if (!m_scene.range.isSingle()) {
            ui::drawBox(m_painter, m_geometry.rangeRect(m_scene.range), {}, m_theme.accent, 0);
        }
        ui::drawFocusRing(m_painter, current, m_theme);
        if (!m_scene.focused)
            return;
        const QRect handle = m_geometry.handleRect(m_scene.range);
        m_painter.fillRect(handle.adjusted(-1, -1, 1, 1), m_theme.base);
        m_painter.fillRect(handle, m_theme.accent);
    }

    void paintDrag()
    {
        const MatrixDrag &drag = m_scene.drag;
        if (!drag.moved)
            return;
        if (drag.kind == MatrixDrag::Kind::Fill && !drag.target.isEmpty())
            paintDashes(m_geometry.rangeRect(drag.target));
        if (drag.kind != MatrixDrag::Kind::Part)
            return;
        if (drag.fits) {
            const QRect target = m_geometry.rangeRect(drag.target);
            m_painter.fillRect(target.adjusted(0, 0, -1, -1), m_theme.tint3);
            paintDashes(target);
        }
        m_painter.setOpacity(drag.fits ? 0.85 : 0.4);
        for (int row = drag.source.top; row <= drag.source.bottom; ++row) {
            for (int column = drag.source.left; column <= drag.source.right; ++column)
                paintCarried(row, column);
        }
        m_painter.setOpacity(1);
    }

    void paintCarried(int row, int column)
    {
        const auto role = m_matrix.role(row, column);
        if (!role)
            return;
        const MatrixDrag &drag = m_scene.drag;
        const QPoint place = drag.fits ? m_geometry
                                             .cellRect(row + drag.target.top - drag.source.top,
                                                 column + drag.target.left - drag.source.left)
                                             .topLeft()
                                       : drag.pointer
                + QPoint(
                    (column - drag.source.left) * cell - cell / 2, (row - drag.source.top) * cell - cell / 2);
        drawMark(m_painter, place, *role, m_theme);
    }

    void paintDashes(const QRect &rect)
    {
        m_painter.setPen(QPen(m_theme.accent, 2, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    void paintNames()
    {
        m_painter.save();
        m_painter.setClipRect(QRect(0, m_grid.top(), m_grid.left(), m_grid.height()));
        const int last = std::min(m_matrix.rowCount() - 1, m_seen.bottom);
        for (int row = m_seen.top; row <= last; ++row)
            paintName(row, m_geometry.cellRect(row, -1));
        m_painter.restore();
        ui::drawLineRight(m_painter, QRect(0, m_grid.top(), m_grid.left(), m_grid.height()), m_theme.line);
    }

    void paintName(int row, const QRect &rect)
    {
        const MatrixRow &shown = m_matrix.rows()[static_cast<size_t>(row)];
        const MatrixEntry &entry = m_matrix.entryAt(row);
        const bool chapter = !entry.isTask();
        const bool found = m_scene.finds.entries.contains(shown.entry);
        const bool selected = row == m_scene.row
            || (!m_scene.range.isSingle() && row >= m_scene.range.top && row <= m_scene.range.bottom);
        m_painter.fillRect(rect,
            selected      ? m_theme.tint2
                : found   ? m_theme.r1
                : chapter ? m_theme.alt
                          : m_theme.base);
        ui::drawLineBottom(m_painter, rect, m_theme.hair);
        const int indent = std::min(shown.depth, 6) * 12;
        int left = Geometry::numberWidth + (chapter ? 4 : 8) + (entry.isItem ? 16 : chapter ? indent : 0);
        if (shown.hasChildren) {
            ui::paintIcon(m_painter, QRectF(left, rect.center().y() - 6, 12, 12),
                shown.expanded ? ui::Icon::Down : ui::Icon::Right, m_theme.text3);
            left += 16;
        }
        const QFont &font = chapter ? m_bodyStrong : m_body;
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text2);
        m_painter.drawText(QRect(0, rect.top(), Geometry::numberWidth - 8, cell),
            Qt::AlignRight | Qt::AlignVCenter, entry.number);
        const int right = rect.right() - 2 * Geometry::countWidth;
        const int flag = paintFlag(entry, right, rect.top());
        m_painter.setFont(font);
        m_painter.setPen(found && !selected ? m_theme.accent : m_theme.text);
        const int room = std::max(0, flag - left - 4);
        m_painter.drawText(QRect(left, rect.top(), room, cell), Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, room));
        paintRowCount(
            QRect(right, rect.top(), Geometry::countWidth, cell), entry.counts.answers(), m_theme.text);
        paintRowCount(QRect(right + Geometry::countWidth, rect.top(), Geometry::countWidth, cell),
            entry.counts.supports, chapter ? m_theme.text : m_theme.text2);
    }

    void paintRowCount(const QRect &rect, int count, const QColor &colour)
    {
        if (count == 0)
            return;
        m_painter.setPen(colour);
        m_painter.drawText(
            rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }

    // The box that says what is wrong with a task, at the right of its title. Returns where it begins.
    int paintFlag(const MatrixEntry &entry, int right, int top)
    {
        const QString words = entry.needsLead() ? tr("no lead")
            : entry.hasSeveralLeads()           ? tr("%1 bodies").arg(entry.counts.answers())
            : entry.hasDoubledPart()            ? tr("twice")
                                                : QString();
        if (words.isEmpty())
            return right;
        m_painter.setFont(m_small);
        const int width = m_painter.fontMetrics().horizontalAdvance(words) + 12;
        const QRect box(right - width, top + 5, width - 4, 18);
        ui::drawBox(m_painter, box, {}, m_theme.edge, 2);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(box, Qt::AlignCenter, words);
        return box.left();
    }

    void paintHeads()
    {
        const QRect head(0, 0, m_geometry.viewport.width(), Geometry::headHeight);
        m_painter.fillRect(head, m_theme.window);
        paintCorner();
        m_painter.save();
        m_painter.setClipRect(QRect(m_grid.left(), 0, m_grid.width(), Geometry::headHeight));
        for (int column = m_seen.left; column <= std::min(m_seen.right, m_matrix.columnCount() - 1); ++column)
            paintColumnHead(column);
        for (const MatrixGroup &group : m_matrix.groups())
            paintGroupHead(group);
        m_painter.restore();
        ui::drawLineBottom(m_painter, head, m_theme.line);
        ui::drawLineRight(m_painter, QRect(0, 0, m_grid.left(), Geometry::headHeight), m_theme.line);
    }

    void paintCorner()
    {
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.text2);
        const int base = Geometry::headHeight - 28;
        m_painter.drawText(
            QRect(0, base, Geometry::numberWidth - 8, 24), Qt::AlignRight | Qt::AlignVCenter, tr("No."));
        m_painter.drawText(
            QRect(Geometry::numberWidth + 8, base, 120, 24), Qt::AlignLeft | Qt::AlignVCenter, tr("Task"));
        const int right = m_grid.left() - 2 * Geometry::countWidth;
        m_painter.drawText(QRect(right, base - 16, Geometry::countWidth - 8, 40),
            Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("牵\n责"));
        m_painter.drawText(QRect(right + Geometry::countWidth, base - 16, Geometry::countWidth - 8, 40),
            Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("配\n合"));
    }

    void paintColumnHead(int column)
    {
        const QRect name = m_geometry.headRect(column);
        const MatrixColumn &shown = m_matrix.columns()[static_cast<size_t>(column)];
        const bool group = shown.department < 0;
        const bool current = column == m_scene.column
            || (!m_scene.range.isSingle() && column >= m_scene.range.left && column <= m_scene.range.right);
        const bool found = group ? std::any_of(shown.members.begin(), shown.members.end(),
                               [this](int member) { return m_scene.finds.departments.contains(member); })
                                 : m_scene.finds.departments.contains(shown.department);
        if (current || found || group)
            m_painter.fillRect(name, current ? m_theme.tint2 : found ? m_theme.r1 : m_theme.alt);
        m_painter.setFont(current ? m_smallStrong : m_small);
        m_painter.setPen(current || found          ? m_theme.accent
                : m_matrix.isIdle(column) || group ? m_theme.text3
                                                   : m_theme.text);
        paintUpright(m_painter, name.adjusted(0, 5, 0, 0),
            group ? categoryName(shown.category)
                  : m_matrix.departments()[static_cast<size_t>(shown.department)].name);
        ui::drawLineRight(m_painter, name, m_theme.hair);
    }

    void paintGroupHead(const MatrixGroup &group)
    {
        const QRect rect = m_geometry.groupRect(group);
        const QRect seen = rect.intersected(QRect(m_grid.left(), 0, m_grid.width(), Geometry::groupHead));
        if (seen.isEmpty())
            return;
        ui::drawLineBottom(m_painter, rect, m_theme.hair);
        ui::drawLineLeft(m_painter, QRect(rect.left() - 1, 0, cell, Geometry::headHeight), m_theme.line);
        if (group.folded)
            m_painter.fillRect(seen.adjusted(0, 0, -1, -1), m_theme.alt);
        // The title stays in sight as long as any column of its group is.
        ui::paintIcon(m_painter, QRectF(seen.left() + 4, seen.center().y() - 5, 12, 12),
            group.folded ? ui::Icon::Right : ui::Icon::Down, m_theme.text3);
        if (seen.width() < narrowestTitle)
            return;
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.text2);
        const QRect words = seen.adjusted(20, 0, -2, 0);
        const QString title
            = QStringLiteral("%1 %2").arg(categoryName(group.category)).arg(group.departments);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    }

    void paintFoot()
    {
        const QRect foot(0, m_grid.bottom() + 1, m_geometry.viewport.width(), Geometry::footHeight);
        m_painter.fillRect(foot, m_theme.alt);
        ui::drawLineTop(m_painter, foot, m_theme.line);
        const QString titles[] {tr("Lead or responsible (tasks)"), tr("Support (tasks)")};
        const int totals[] {m_matrix.totals().answers(), m_matrix.totals().supports};
        const int right = m_grid.left() - 2 * Geometry::countWidth;
        for (int line = 0; line < Geometry::footRows; ++line) {
            const int y = foot.top() + line * cell;
            m_painter.setFont(m_body);
            m_painter.setPen(m_theme.text2);
            m_painter.drawText(
                QRect(8, y, right - 12, cell), Qt::AlignRight | Qt::AlignVCenter, titles[line]);
            m_painter.setFont(line == 0 ? m_smallStrong : m_small);
            m_painter.setPen(m_theme.text);
            m_painter.drawText(QRect(right + line * Geometry::countWidth, y, Geometry::countWidth - 8, cell),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(totals[line]));
            paintFootCounts(line, y);
            ui::drawLineBottom(m_painter, QRect(0, y, m_geometry.viewport.width(), cell), m_theme.hair);
        }
        ui::drawLineRight(m_painter, QRect(0, foot.top(), m_grid.left(), foot.height()), m_theme.line);
    }

    void paintFootCounts(int line, int y)
    {
        m_painter.save();
        m_painter.setClipRect(QRect(m_grid.left(), y, m_grid.width(), cell));
        for (int column = m_seen.left; column <= std::min(m_seen.right, m_matrix.columnCount() - 1);
             ++column) {
            const RoleCounts counts = m_matrix.columnCounts(column);
            const QRect rect(m_geometry.cellRect(0, column).left(), y, cell, cell);
            if (column == m_scene.column)
                m_painter.fillRect(rect, m_theme.tint1);
            if (const int count = line == 0 ? counts.answers() : counts.supports; count > 0) {
                paintCount(rect, count, line == 0, m_theme.text);
            } else if (line == 0 && m_matrix.isIdle(column)) {
                ui::drawBox(m_painter, rect.adjusted(5, 5, -6, -5), {}, m_theme.edge, 2);
                m_painter.setFont(m_small);
                m_painter.setPen(m_theme.text);
                m_painter.drawText(rect.adjusted(0, 0, -1, 0), Qt::AlignCenter, QStringLiteral("0"));
            }
            ui::drawLineRight(m_painter, rect, m_theme.hair);
        }
        m_painter.restore();
    }

    // A head on its way to another place, and the line where it would come to stand.
    void paintCarriedColumn()
    {
        const MatrixDrag &drag = m_scene.drag;
        if (drag.kind != MatrixDrag::Kind::Column || !drag.moved || drag.column >= m_matrix.columnCount())
            return;
        const int x = m_geometry.cellRect(0, drag.gap).left();
        m_painter.fillRect(
            QRect(x - 1, Geometry::groupHead, 2, m_grid.bottom() - Geometry::groupHead), m_theme.accent);
        const QRect carried(drag.pointer.x() - cell / 2, Geometry::groupHead, cell, Geometry::nameHead);
        m_painter.setOpacity(0.85);
        ui::drawBox(m_painter, carried, m_theme.tint2, m_theme.accent, 2);
        m_painter.setOpacity(1);
        m_painter.setFont(m_smallStrong);
        m_painter.setPen(m_theme.accent);
        const int department = m_matrix.columns()[static_cast<size_t>(drag.column)].department;
        if (department >= 0)
            paintUpright(m_painter, carried.adjusted(0, 5, 0, 0),
                m_matrix.departments()[static_cast<size_t>(department)].name);
    }

    QPainter &m_painter;
    const MatrixScene &m_scene;
    const Matrix &m_matrix;
    const MatrixGeometry &m_geometry;
    const ui::Theme &m_theme;
    QRect m_grid;
    CellRange m_seen;
    QFont m_body, m_bodyStrong, m_small, m_smallStrong;
};

} // namespace

void paintRole(QPainter &painter, const QRect &rect, Role role, const QWidget *widget)
{
    QRect place(0, 0, cell, cell);
    place.moveCenter(rect.center());
    drawMark(painter, place.topLeft(), role, ui::themeOf(widget));
}

void paintMatrix(QPainter &painter, const MatrixScene &scene, const QWidget *widget)
{
    ScenePainter(painter, scene, widget).paint();
}

} // namespace xushi
