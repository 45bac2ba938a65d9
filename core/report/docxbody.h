#pragma once

#include <map>
#include <vector>

#include <QSizeF>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"
#include "core/report/sections.h"
#include "core/report/xmlpart.h"

namespace xushi::report
{

// The relation ids that the body refers to.
struct DocxReferences {
    struct Margins {
        QString oddFooter;
        QString evenFooter;
    };
    Margins upright;
    Margins turned;
    QString oddHeader; // empty where there is no header
    QString evenHeader;
    std::map<const Figure *, QString> pictures; // figures without one are written as tables
};

// How large a figure stands on the page, in millimetres.
[[nodiscard]] QSizeF figureSize(const PageStyle &style);

// word/document.xml. Fails where a table's cells do not fill its columns.
[[nodiscard]] Result<QByteArray> docxBody(
    const Document &document, const PageStyle &style, const DocxReferences &references);

} // namespace xushi::report
