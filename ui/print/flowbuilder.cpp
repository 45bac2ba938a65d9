#include "ui/print/flowbuilder.h"

#include <algorithm>

#include "core/base/daterange.h"
#include "core/report/titlelines.h"
#include "ui/print/figurelayout.h"

namespace xushi::print
{
namespace
{

using report::pointsOf;

// Free below a table, in points.
constexpr double tableGap = 6;

} // namespace

FlowBuilder::FlowBuilder(const report::PageStyle &style, const FaceSet &faces)
    : m_style(style)
    , m_faces(faces)
    , m_typesetter(faces)
    , m_width(pointsOf(style.typeWidth()))
    , m_height(pointsOf(style.typeHeight()))
{
}

Result<void> FlowBuilder::add(const report::Block &block, const Watch &watch)
{
    if (const auto *table = std::get_if<report::Table>(&block))
        return addTable(*table, watch);
    std::visit(
        [this](const auto &kind) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(kind)>, report::Table>)
                addBlock(kind);
        },
        block);
    return {};
}

TextStyle FlowBuilder::bodyStyle(Role role) const
{
    return {role, m_style.bodySize, m_style.characterPitch() - m_style.bodySize};
}

Piece &FlowBuilder::addPiece(Piece piece)
{
    piece.startsPage = std::exchange(m_startPage, false);
    return m_pieces.emplace_back(std::move(piece));
}

Piece &FlowBuilder::addLine(const SetLine &line, double x, const TextStyle &style)
{
    Piece piece;
    piece.height = m_style.linePitch;
    placeLine(line, {x, baselineIn(m_style.linePitch, style.size)}, piece.items);
    return addPiece(std::move(piece));
}

Piece &FlowBuilder::addSmallLine(const SetLine &line, double x, const TextStyle &style, double pitch)
{
    Piece piece;
    piece.height = pitch;
    piece.onGrid = false;
    placeLine(line, {x, baselineIn(pitch, style.size)}, piece.items);
    return addPiece(std::move(piece));
}

Piece &FlowBuilder::addCentred(const QString &text, const TextStyle &style)
{
    const SetLine line = m_typesetter.lineWithin(text, style, m_width);
    return addLine(line, (m_width - line.width) / 2, style);
}

void FlowBuilder::addBlank()
{
    Piece piece;
    piece.height = m_style.linePitch;
    piece.blank = true;
    addPiece(std::move(piece));
}

void FlowBuilder::addBlock(const report::Title &title)
{
    const TextStyle style {Role::Title, m_style.titleSize};
    for (const QString &line : report::titleLines(title.text, m_style.titleCharacters()))
        addCentred(line, style).tiedToNext = true;
    const TextStyle second = bodyStyle(Role::Second);
    if (!title.subtitle.isEmpty())
        for (const SetLine &line : m_typesetter.lines(title.subtitle, second, {m_width, m_width}))
            addLine(line, (m_width - line.width) / 2, second).tiedToNext = true;
    addBlank();
    m_pieces.back().tiedToNext = true;
}

void FlowBuilder::addBlock(const report::Heading &heading)
{
    const Role roles[] = {Role::First, Role::Second, Role::Body, Role::Body};
    const TextStyle style = bodyStyle(roles[std::clamp(heading.level, 1, 4) - 1]);
    const double indent = 2 * m_style.characterPitch();
    double x = indent;
    for (const SetLine &line : m_typesetter.justified({{heading.text}}, style, {m_width - indent, m_width})) {
        addLine(line, x, style).tiedToNext = true;
        x = 0;
    }
}

void FlowBuilder::addBlock(const report::Paragraph &paragraph)
{
    const TextStyle style = bodyStyle(Role::Body);
    const double indent = paragraph.indented ? 2 * m_style.characterPitch() : 0;
    double x = indent;
    for (const SetLine &line : m_typesetter.justified(paragraph.runs, style, {m_width - indent, m_width})) {
        addLine(line, x, style);
        x = 0;
    }
}

void FlowBuilder::addBlock(const report::Addressee &addressee)
{
    const TextStyle style = bodyStyle(Role::Body);
    for (const SetLine &line : m_typesetter.justified({{addressee.text}}, style, {m_width, m_width}))
        addLine(line, 0, style);
}

void FlowBuilder::addTableHeading(const report::Table &table)
{
    const TextStyle captionStyle {Role::First, m_style.tableSize + 1.5};
    const TextStyle unitStyle {Role::Body, m_style.tableSize};
    if (!table.caption.isEmpty())
        for (const SetLine &line : m_typesetter.lines(table.caption, captionStyle, {m_width, m_width}))
            addSmallLine(line, (m_width - line.width) / 2, captionStyle, m_style.linePitch).tiedToNext = true;
    if (!table.unitNote.isEmpty()) {
        const SetLine line = m_typesetter.lineWithin(table.unitNote, unitStyle, m_width);
        addSmallLine(line, m_width - line.width, unitStyle, m_style.tableLinePitch + 2).tiedToNext = true;
    }
}

Result<void> FlowBuilder::addTable(const report::Table &table, const Watch &watch)
{
    auto layout = TableLayout::of(table, m_faces, m_style, m_width, m_height, watch);
    if (!layout)
        return tl::unexpected(layout.error());
    addTableHeading(table);
    const auto shared = std::make_shared<const TableLayout>(std::move(*layout));
    if (shared->rows() == 0)
        addSmallLine({}, 0, {}, shared->headHeight()).items = shared->draw(0, 0, 0);
    for (int row = 0; row < shared->rows(); ++row) {
        Piece piece;
        piece.height = shared->rowHeight(row);
        piece.row = {shared, row};
        piece.onGrid = false;
        piece.tiedToNext = shared->isTiedToNext(row);
        addPiece(std::move(piece));
    }
    const TextStyle style {Role::Body, m_style.tableSize};
    if (!table.note.isEmpty()) {
        m_pieces.back().tiedToNext = true;
        for (const SetLine &line : m_typesetter.lines(table.note, style, {m_width, m_width}))
            addSmallLine(line, 0, style, m_style.tableLinePitch);
    }
    Piece gap;
    gap.height = tableGap;
    gap.onGrid = false;
    gap.blank = true;
    addPiece(std::move(gap));
    return {};
}

void FlowBuilder::addBlock(const report::Figure &figure)
{
    Piece piece;
    const QSizeF size(m_width, std::min(pointsOf(m_style.figureHeight), m_height - m_style.linePitch));
    piece.height = size.height();
    piece.items = layoutFigure(figure, size, m_faces);
    piece.onGrid = false;
    piece.tiedToNext = !figure.caption.isEmpty();
    addPiece(std::move(piece));
    const TextStyle style {Role::First, m_style.tableSize + 1.5};
    if (figure.caption.isEmpty())
        return;
    for (const SetLine &line : m_typesetter.lines(figure.caption, style, {m_width, m_width})) {
        addSmallLine(line, (m_width - line.width) / 2, style, m_style.linePitch).tiedToNext = true;
    }
    m_pieces.back().tiedToNext = false;
}

// GB/T 9704—2012, 7.3.4: one blank line below the text, 附件 indented by 2, titles that need more lines
// aligned below their first character.
void FlowBuilder::addBlock(const report::AttachmentNote &note)
{
    if (note.titles.isEmpty())
        return;
    addBlank();
    const TextStyle style = bodyStyle(Role::Body);
    const double start = 2 * m_style.characterPitch();
    const SetLine label = m_typesetter.line(QStringLiteral("附件："), style);
    double indent = start + label.width;
    for (qsizetype i = 0; i < note.titles.size(); ++i) {
        const QString number = note.titles.size() > 1 ? QStringLiteral("%1.").arg(i + 1) : QString();
        const SetLine counter = m_typesetter.line(number, style);
        const double x = indent + counter.width;
        bool first = true;
        for (const SetLine &line : m_typesetter.lines(note.titles[i], style, {m_width - x, m_width - x})) {
            Piece piece;
            piece.height = m_style.linePitch;
            const double baseline = baselineIn(m_style.linePitch, style.size);
            if (first && i == 0)
                placeLine(label, {start, baseline}, piece.items);
            if (first)
                placeLine(counter, {indent, baseline}, piece.items);
            placeLine(line, {x, baseline}, piece.items);
            addPiece(std::move(piece));
            first = false;
        }
    }
}

// A signature never stands alone on a page: the last lines of the text go with it (7.3.5.5 asks for the
// same by squeezing lines, which would break the grid).
void FlowBuilder::tieLastLines(int count)
{
    for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend() && count > 0; ++piece, --count) {
        piece->tiedToNext = true;
        if (piece->startsPage)
            break;
    }
}

// GB/T 9704—2012, 7.3.5: with a seal two lines stay free below the text, which puts the head of a seal of
// 42 mm within one line of it; without, one.
void FlowBuilder::addBlock(const report::Signature &signature)
{
    const TextStyle style = bodyStyle(Role::Body);
    const double character = m_style.characterPitch();
    const SetLine name = m_typesetter.lineWithin(signature.issuer, style, m_width - 2 * character);
    const SetLine date = m_typesetter.line(longDate(signature.date), style);
    double nameLeft = 0;
    double dateLeft = 0;
    if (signature.sealed) {
        dateLeft = m_width - 4 * character - date.width;
        nameLeft = dateLeft + (date.width - name.width) / 2;
        // A name too long to be centred on the date stands flush right, the date centred below it.
        const double excess = nameLeft + name.width - m_width;
        nameLeft -= std::max(0.0, excess);
        dateLeft -= std::max(0.0, excess);
    } else {
        nameLeft = m_width - 2 * character - name.width;
        dateLeft = nameLeft + 2 * character;
        // A date that would come nearer to the edge than the name pushes both to the left.
        const double excess = dateLeft + date.width - (m_width - 2 * character);
        nameLeft -= std::max(0.0, excess);
        dateLeft -= std::max(0.0, excess);
    }
    tieLastLines(2);
    for (int i = 0; i < (signature.sealed ? 2 : 1); ++i) {
        addBlank();
        m_pieces.back().tiedToNext = true;
    }
    addLine(name, std::max(0.0, nameLeft), style).tiedToNext = true;
    addLine(date, std::max(0.0, dateLeft), style);
}

// GB/T 9704—2012, 7.3.7: the label on the first line, the title on the third.
void FlowBuilder::addBlock(const report::AttachmentStart &start)
{
    m_startPage = true;
    const TextStyle style = bodyStyle(Role::First);
    addLine(m_typesetter.lineWithin(start.label, style, m_width), 0, style).tiedToNext = true;
    addBlank();
    m_pieces.back().tiedToNext = true;
}

void FlowBuilder::addBlock(const report::PageBreak &)
{
    m_startPage = true;
}

} // namespace xushi::print
