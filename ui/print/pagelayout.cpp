#include "ui/print/pagelayout.h"

#include <algorithm>
#include <unordered_map>

#include "core/report/sections.h"
#include "ui/print/flowbuilder.h"

namespace xushi::print
{
namespace
{

using report::pointsOf;

// Below the upper edge of the sheet, where office printers still print.
constexpr double dataNoteTop = 25; // mm
// Height of the stroke of — over the baseline in 宋体, in em.
constexpr double dashHeight = 0.36;

class LayoutRun
{
public:
    LayoutRun(const report::Document &document, const report::PageStyle &style, const FaceSet &faces,
        const Watch &watch)
        : m_document(document)
        , m_style(style)
        , m_faces(faces)
        , m_watch(watch)
        , m_typesetter(faces)
    {
    }

    Result<PageLayout> run()
    {
        double whole = 0;
        for (const report::Block &block : m_document.blocks)
            whole += weightOf(block);
        double done = 0;
        for (const report::Section &section : report::sectionsOf(m_document)) {
            const report::PageStyle style = section.turned ? m_style.turned() : m_style;
            FlowBuilder builder(style, m_faces);
            for (size_t i = section.first; i < section.end; ++i) {
                const double from = done;
                done += weightOf(m_document.blocks[i]);
                const Watch watch = m_watch.part(from / whole, done / whole);
                if (const auto added = builder.add(m_document.blocks[i], watch); !added)
                    return tl::unexpected(added.error());
                if (m_watch.isStopped())
                    return cancelled();
            }
            fillPages(builder.take(), style, section.turned);
            if (m_watch.isStopped())
                return cancelled();
        }
        for (Page &page : m_layout.pages)
            addMargin(page);
        return std::move(m_layout);
    }

private:
    // Nearly all of the time goes into the cells of tables.
    static double weightOf(const report::Block &block)
    {
        const auto *table = std::get_if<report::Table>(&block);
        return table ? 1 + static_cast<double>(table->rows.size()) : 1;
    }

    void fillPages(std::vector<Piece> pieces, const report::PageStyle &style, bool turned)
    {
        const auto places = paginate(pieces, pointsOf(style.typeHeight()), style.linePitch);
        const size_t firstPage = m_layout.pages.size();
        const int count = places.empty() ? 1 : places.back().page + 1;
        for (int i = 0; i < count; ++i)
            addPage(turned);
        for (size_t i = 0; i < pieces.size() && !m_watch.isStopped(); ++i) {
            Page &page = m_layout.pages[firstPage + static_cast<size_t>(places[i].page)];
            const auto &row = pieces[i].row;
            if (!row.table) {
                translateItems(pieces[i].items, {0, places[i].top});
                append(page, std::move(pieces[i].items));
                continue;
            }
            size_t end = i + 1;
            while (end < pieces.size() && pieces[end].row.table == row.table
                && places[end].page == places[i].page)
                ++end;
            const double top = places[i].top - row.table->headHeight();
            append(page, row.table->draw(row.row, pieces[end - 1].row.row + 1, top));
            const auto links = row.table->links(row.row, pieces[end - 1].row.row + 1, top);
            page.links.insert(page.links.end(), links.begin(), links.end());
            i = end - 1;
        }
    }

    static void append(Page &page, PageItems items)
    {
        std::move(items.begin(), items.end(), std::back_inserter(page.body));
    }

    void addPage(bool turned)
    {
        Page page;
        page.number = static_cast<int>(m_layout.pages.size()) + 1;
        page.size = {pointsOf(m_style.pageWidth), pointsOf(m_style.pageHeight)};
        page.typeArea = {pointsOf(m_style.left), pointsOf(m_style.top), pointsOf(m_style.typeWidth()),
            pointsOf(m_style.typeHeight())};
        page.turned = turned;
        m_layout.pages.push_back(std::move(page));
    }

    // GB/T 9704—2012, 7.5: the dashes beside the number 7 mm below the type area; one character from the
    // outer edge, which is right on odd and left on even pages.
    void addMargin(Page &page) const
    {
        const TextStyle style {Role::Number, m_style.pageNumberSize};
        const SetLine number = m_typesetter.line(QStringLiteral("— %1 —").arg(page.number), style);
        const bool odd = page.number % 2 == 1;
        const double x
            = odd ? page.typeArea.right() - style.size - number.width : page.typeArea.left() + style.size;
        const double dashes = page.typeArea.bottom() + pointsOf(m_style.pageNumberGap);
        placeLine(number, {x, dashes + dashHeight * style.size}, page.margin);
        if (m_document.dataNote.isEmpty())
            return;
        const TextStyle small {Role::Body, m_style.noteSize};
        const SetLine note = m_typesetter.lineWithin(m_document.dataNote, small, page.typeArea.width());
        const double top = std::min(pointsOf(dataNoteTop), page.typeArea.top() - 2 * small.size);
        placeLine(note, {page.typeArea.right() - note.width, top + small.size}, page.margin);
    }

    const report::Document &m_document;
    const report::PageStyle &m_style;
    const FaceSet &m_faces;
    const Watch &m_watch;
    Typesetter m_typesetter;
    PageLayout m_layout;
};

} // namespace

Result<PageLayout> layoutPages(const report::Document &document, const report::PageStyle &style,
    const FaceSet &faces, const Watch &watch)
{
    return LayoutRun(document, style, faces, watch).run();
}

void handOver(PageLayout &layout, const FaceSet &from, const FaceSet &to)
{
    std::unordered_map<const Face *, FacePointer> known;
    const auto replace = [&](PageItems &items) {
        for (PageItem &item : items) {
            auto *text = std::get_if<GlyphText>(&item);
            if (!text)
                continue;
            const auto [slot, fresh] = known.try_emplace(text->face.get());
            if (fresh)
                slot->second = to.counterpart(from, text->face);
            text->face = slot->second;
        }
    };
    for (Page &page : layout.pages) {
        replace(page.body);
        replace(page.margin);
    }
}

} // namespace xushi::print
