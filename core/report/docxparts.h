#pragma once

#include <QByteArray>

#include "core/report/document.h"
#include "core/report/pagestyle.h"
#include "core/report/xmlpart.h"

// The parts of a docx that do not depend on its blocks.
namespace xushi::report
{

// Ids of the paragraph styles in styles.xml. Word knows a built-in style by its name, which stands there.
namespace docxstyle
{
inline constexpr const char *title = "Title";
inline constexpr const char *subtitle = "Subtitle";
inline constexpr const char *heading = "Heading"; // and the level
inline constexpr const char *body = "BodyText";
inline constexpr const char *addressee = "Salutation";
inline constexpr const char *signature = "Signature";
inline constexpr const char *date = "Date";
inline constexpr const char *attachmentLabel = "AttachmentLabel";
inline constexpr const char *attachmentNote = "AttachmentNote";
inline constexpr const char *caption = "Caption";
inline constexpr const char *tableText = "TableText";
inline constexpr const char *tableHead = "TableHead";
inline constexpr const char *tableNote = "TableNote";
inline constexpr const char *tableUnit = "TableUnit";
inline constexpr const char *figure = "Figure";
inline constexpr const char *header = "Header";
inline constexpr const char *footer = "Footer";
inline constexpr const char *tableGrid = "TableGrid";
} // namespace docxstyle

// Which pages a header or footer is for.
enum class PageSide { Odd, Even };

[[nodiscard]] QByteArray docxStyles(const PageStyle &style);
[[nodiscard]] QByteArray docxSettings();
[[nodiscard]] QByteArray docxFontTable(const PageStyle &style);
[[nodiscard]] QByteArray docxFooter(const PageStyle &style, PageSide side);
// The footer of a turned page: a box that stands at the foot of the sheet as it is bound, its text turned
// with it, so that the number is where it is on every other page.
[[nodiscard]] QByteArray docxTurnedFooter(const PageStyle &upright, PageSide side);
[[nodiscard]] QByteArray docxHeader(const QString &dataNote);

// Opens the root element of a WordprocessingML part with every namespace used here.
void openWordRoot(XmlPart &xml, const char *name);
// A run of text with its line feeds and tabs. hint="eastAsia" makes Word set “ ” — … with the Chinese face.
void writeRun(XmlPart &xml, const QString &text, bool bold = false);

} // namespace xushi::report
