#include "core/report/workbookwriter.h"

#include <algorithm>
#include <deque>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "core/base/daterange.h"
#include "core/report/figurepainter.h"
#include "core/report/officeproperties.h"
#include "core/report/officialtext.h"
#include "core/report/opcpackage.h"
#include "core/report/workbooksheet.h"
#include "core/report/xmlpart.h"

namespace xushi::report
{
namespace
{

struct SheetTable {
    const Table *table;
    QString title;
};

// What a document holds, as sheets: its tables with the titles above them, and its prose.
struct SheetPlan {
    std::deque<Table> figureTables;
    std::vector<SheetTable> tables;
    std::vector<ProseLine> prose;
    QString proseTitle;
};

class SheetPlanner
{
public:
    SheetPlan plan(const Document &document)
    {
        m_lastTitle = document.title;
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        if (m_plan.proseTitle.isEmpty())
            m_plan.proseTitle = document.title;
        return std::move(m_plan);
    }

private:
    void add(const Title &title)
    {
        if (m_plan.proseTitle.isEmpty())
            m_plan.proseTitle = title.text;
        m_lastTitle = title.text;
    }
    void add(const Heading &heading) { m_plan.prose.push_back({heading.text, true}); }
    void add(const Paragraph &paragraph)
    {
        QString text = paragraph.indented ? QStringLiteral("　　") : QString();
        for (const Run &run : paragraph.runs)
            text += run.text;
        m_plan.prose.push_back({text});
    }
    void add(const Addressee &addressee) { m_plan.prose.push_back({addressee.text}); }
    void add(const Table &table)
    {
        m_plan.tables.push_back({&table, table.caption.isEmpty() ? m_lastTitle : table.caption});
    }
    void add(const Figure &figure)
    {
        m_plan.figureTables.push_back(figureTable(figure));
        add(m_plan.figureTables.back());
    }
    void add(const AttachmentNote &) { } // the sheets are the attachments
    void add(const Signature &signature)
    {
        m_plan.prose.push_back({signature.issuer});
        m_plan.prose.push_back({longDate(signature.date)});
    }
    void add(const AttachmentStart &) { }
    void add(const PageBreak &) { }

    SheetPlan m_plan;
    QString m_lastTitle;
};

// A sheet's name: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at the ends, each once whatever
// its case.
class SheetNames
{
public:
    QString take(const QString &wish)
    {
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{0000}-\\x{001F}]"));
        QString base = printable(QString(wish).replace(forbidden, QStringLiteral(" "))).simplified();
        while (base.startsWith(u'\''))
            base.remove(0, 1);
        base = shortened(base, QString());
        if (base.isEmpty())
            base = QStringLiteral("表");
        QString name = base;
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = shortened(base, QStringLiteral("(%1)").arg(number));
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    static QString shortened(const QString &base, const QString &suffix)
    {
        QString name = base.left(maxSheetName - suffix.size());
        if (name.size() < base.size() && !name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        while (name.endsWith(u'\''))
            name.chop(1);
        return name + suffix;
    }
    static constexpr qsizetype maxSheetName = 31;
    QSet<QString> m_taken;
};

Result<void> checkSize(const Table &table, const TableGrid &grid)
{
    constexpr int bands = 4; // title, unit, note, demonstration data
    if (grid.rows() + bands > maxSheetRows || grid.columns() > maxSheetColumns)
        return fail(ErrorKind::Invalid,
            QCoreApplication::translate("Report",
                "The table “%1” has more rows or columns than a spreadsheet takes. Nothing was written.")
                .arg(table.caption));
    for (const PlacedCell &cell : grid.cells())
        if (cell.cell->text.size() > maxCellCharacters)
            return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Report",
                    "A cell of the table “%1” holds more text than a spreadsheet takes (32,767 characters). "
                    "Nothing was written.")
                    .arg(table.caption));
    return {};
}

QString relationType(const char *name)
{
    return QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        + QLatin1String(name);
}

QString sheetType(const char *name)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml")
        .arg(QLatin1String(name));
}

// Our own writer and not libxlsxwriter: Debian's shares minizip's function names with QuaZip, the dynamic
// linker gives it QuaZip's, and it crashes on closing the file.
class BookWriter
{
public:
    BookWriter(const Document &document, const PageStyle &style)
        : m_document(document)
        , m_styles(style)
        , m_landscape(style.pageWidth > style.pageHeight)
        , m_onA3(std::max(style.pageWidth, style.pageHeight) > 400)
    {
    }

    Result<QByteArray> write()
    {
        const SheetPlan plan = SheetPlanner().plan(m_document);
        if (!plan.prose.empty() || plan.tables.empty())
            addSheet(QStringLiteral("正文"),
                proseSheet(plan.prose, {plan.proseTitle, m_document.dataNote}, m_styles, m_strings));
        for (const SheetTable &table : plan.tables)
            if (const auto done = addTable(table); !done)
                return tl::unexpected(done.error());
        return package();
    }

private:
    struct NamedSheet {
        QString name;
        WorkbookSheet sheet;
    };

    Result<void> addTable(const SheetTable &table)
    {
        const auto grid = TableGrid::of(*table.table);
        if (!grid)
            return tl::unexpected(grid.error());
        if (grid->columns() == 0)
            return {};
        if (const auto fits = checkSize(*table.table, *grid); !fits)
            return fits;
        addSheet(table.title,
            tableSheet(*table.table, *grid, {table.title, m_document.dataNote, m_landscape, m_onA3}, m_styles,
                m_strings));
        return {};
    }

    void addSheet(const QString &wish, WorkbookSheet sheet)
    {
        m_sheets.push_back({m_names.take(wish), std::move(sheet)});
    }

    Result<QByteArray> package()
    {
        const QString book = QStringLiteral("xl/workbook.xml");
        OpcPackage package;
        package.relate(QString(), relationType("officeDocument"), book);
        const auto add
            = [&](const QString &path, const char *type, const char *content, const QByteArray &bytes) {
                  package.add(path, sheetType(content), bytes);
                  return package.relate(book, relationType(type), path);
              };
        std::vector<QString> ids;
        for (size_t i = 0; i < m_sheets.size(); ++i)
            ids.push_back(add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), "worksheet",
                "worksheet", m_sheets[i].sheet.xml));
        add(QStringLiteral("xl/styles.xml"), "styles", "styles", m_styles.xml());
        add(QStringLiteral("xl/sharedStrings.xml"), "sharedStrings", "sharedStrings", m_strings.xml());
        package.add(book, sheetType("sheet.main"), workbookXml(ids));
        addOfficeProperties(package, m_document);
        return package.zipped();
    }

    [[nodiscard]] QByteArray workbookXml(const std::vector<QString> &ids) const
    {
        XmlPart xml;
        xml.open("workbook",
            {{"xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"},
                {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
        {
            XmlScope views(xml, "bookViews");
            xml.leaf("workbookView", {{"activeTab", 0}});
        }
        {
            XmlScope sheets(xml, "sheets");
            for (size_t i = 0; i < m_sheets.size(); ++i)
                xml.leaf("sheet",
                    {{"name", m_sheets[i].name}, {"sheetId", static_cast<int>(i) + 1}, {"r:id", ids[i]}});
        }
        XmlScope names(xml, "definedNames");
        for (size_t i = 0; i < m_sheets.size(); ++i)
            writeNames(xml, m_sheets[i], static_cast<int>(i));
        return xml.take();
    }

    // What is printed, and which rows on every page.
    static void writeNames(XmlPart &xml, const NamedSheet &sheet, int index)
    {
        const QString quoted = u'\'' + QString(sheet.name).replace(u'\'', QStringLiteral("''")) + u'\'';
        const WorkbookSheet &facts = sheet.sheet;
        xml.textLeaf("definedName",
            QStringLiteral("%1!$A$1:$%2$%3").arg(quoted, columnName(facts.columns - 1)).arg(facts.rows),
            {{"name", "_xlnm.Print_Area"}, {"localSheetId", index}});
        if (facts.headRows > 0)
            xml.textLeaf("definedName",
                QStringLiteral("%1!$%2:$%3")
                    .arg(quoted)
                    .arg(facts.firstHeadRow + 1)
                    .arg(facts.firstHeadRow + facts.headRows),
                {{"name", "_xlnm.Print_Titles"}, {"localSheetId", index}});
    }

    const Document &m_document;
    WorkbookStyles m_styles;
    bool m_landscape;
    bool m_onA3;
    SharedStrings m_strings;
    SheetNames m_names;
    std::vector<NamedSheet> m_sheets;
};

} // namespace

Result<QByteArray> xlsxBytes(const Document &document, const PageStyle &style)
{
    return BookWriter(document, style).write();
}

Result<void> writeXlsx(const Document &document, const PageStyle &style, QIODevice &device)
{
    const auto bytes = xlsxBytes(document, style);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeAll(device, *bytes);
}

} // namespace xushi::report
