#pragma once

#include <QRandomGenerator>
#include <QString>

#include "core/report/document.h"
#include "ui/print/page.h"

namespace xushi::print::samples
{

// Without spaces and line feeds, which pages and PDF readers put where they like.
[[nodiscard]] QString squeezed(const QString &text);

// A random text as official documents hold it: ideographs, figures with units, Latin words, quotes,
// brackets, punctuation.
[[nodiscard]] QString randomText(QRandomGenerator &random, int pieces);
// Random blocks without tables; whatever their order.
[[nodiscard]] report::Document randomDocument(QRandomGenerator &random, int blocks);

// All words of the blocks in order, squeezed, with what the layout adds to notes of attachments.
[[nodiscard]] QString textOf(const report::Document &document);

// The words of items in painting order, squeezed.
[[nodiscard]] QString textOf(const PageItems &items);
// The words of all pages without page numbers and data notes, squeezed.
[[nodiscard]] QString textOf(const std::vector<Page> &pages);

} // namespace xushi::print::samples
