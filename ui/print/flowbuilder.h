#pragma once

#include "ui/print/flow.h"

namespace xushi::print
{

// Turns the blocks of one section into the pieces of its flow. Each block kind is one function; where a
// block goes on the page is decided later.
class FlowBuilder
{
public:
    // style is the one of the section's direction (PageStyle::turned for wide tables).
    FlowBuilder(const report::PageStyle &style, const FaceSet &faces);

    [[nodiscard]] Result<void> add(const report::Block &block, const Watch &watch = {});
    [[nodiscard]] std::vector<Piece> take() { return std::move(m_pieces); }

private:
    void addBlock(const report::Title &title);
    void addBlock(const report::Heading &heading);
    void addBlock(const report::Paragraph &paragraph);
    void addBlock(const report::Addressee &addressee);
    [[nodiscard]] Result<void> addTable(const report::Table &table, const Watch &watch);
    void addBlock(const report::Figure &figure);
    void addBlock(const report::AttachmentNote &note);
    void addBlock(const report::Signature &signature);
    void addBlock(const report::AttachmentStart &start);
    void addBlock(const report::PageBreak &pageBreak);

    [[nodiscard]] TextStyle bodyStyle(Role role) const;
    Piece &addPiece(Piece piece);
    Piece &addLine(const SetLine &line, double x, const TextStyle &style);
    Piece &addSmallLine(const SetLine &line, double x, const TextStyle &style, double pitch);
    Piece &addCentred(const QString &text, const TextStyle &style);
    void addBlank();
    void tieLastLines(int count);
    void addTableHeading(const report::Table &table);

    const report::PageStyle &m_style;
    const FaceSet &m_faces;
    Typesetter m_typesetter;
    double m_width; // of the type area, points
    double m_height;
    bool m_startPage = false; // the next piece begins a page
    std::vector<Piece> m_pieces;
};

} // namespace xushi::print
