#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/plan/recordkind.h"

// The report document: what is said, in blocks, without saying how a page looks. Writers (docx and xlsx
// here, PDF in ui/print) lay the same blocks out, so that all three show the same words and figures.
// Text is Chinese as printed; writers add nothing to it.
namespace xushi::report
{

enum class Align { Left, Center, Right };

// A stretch of text of one kind. Emphasis is bold; nothing else is marked in an official document.
struct Run {
    QString text;
    bool bold = false;
    bool operator==(const Run &) const = default;
};

// The title of the document or of an attachment, as one string without line breaks; writers break it
// between words into balanced lines.
struct Title {
    QString text;
    // Second line below in 楷体 (a date, "（送审稿）"); may be empty.
    QString subtitle;
    bool operator==(const Title &) const = default;
};

// level 1: 一、 黑体; 2: （一） 楷体; 3: 1. 仿宋; 4: （1） 仿宋. The number is part of the text.
struct Heading {
    int level = 1;
    QString text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    std::vector<Run> runs;
    bool indented = true; // by two characters
    bool operator==(const Paragraph &) const = default;
};

// Flush-left line with a full-width colon below the title: 各镇人民政府：
struct Addressee {
    QString text;
    bool operator==(const Addressee &) const = default;
};

struct Cell {
    QString text;
    Align align = Align::Left; // Left follows the column; cells of the head are always centred
    bool bold = false;
    int columnSpan = 1; // merged to the right; the covered cells are not given
    int rowSpan
        = 1; // merged downwards; the covered cells are given empty with rowSpan 0 and the same columnSpan
    // A number cell: writers with types (xlsx) store the figure, others print text.
    std::optional<double> number = std::nullopt;
    int decimals = 0; // of number
    // What the cell speaks of; null: nothing. Files do not show it, the window selects it by a click.
    RecordRef record = {};
    bool operator==(const Cell &) const = default;
};

struct Column {
    double weight = 1; // share of the table's width
    Align align = Align::Left;
    bool operator==(const Column &) const = default;
};

// A ruled table. The head rows repeat on every page and rows do not break across pages. Every row fills the
// columns exactly (see tablegrid.h, which checks it).
struct Table {
    QString caption; // above the table, without a number; may be empty
    QString unitNote; // right above the table: 单位：亿元; may be empty
    QString note; // below: 注：…; may be empty
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> head; // rows; merged heads by spans
    std::vector<std::vector<Cell>> rows;
    bool wide = false; // wider than the page: turned by 90° in PDF and docx, landscape sheet in xlsx
    bool operator==(const Table &) const = default;
};

// Data of a chart; drawn through FigurePainter, which ui supplies.
struct Series {
    QString name;
    std::vector<std::optional<double>> values; // one per category; empty where not known
    bool operator==(const Series &) const = default;
};
enum class FigureKind { Columns, Bars, Lines };
struct Figure {
    FigureKind kind = FigureKind::Columns;
    QString caption; // below: 图1　… with unit, period and source
    QString unit;
    QStringList categories;
    std::vector<Series> series;
    bool operator==(const Figure &) const = default;
};

struct AttachmentNote { // 附件：1. …
    QStringList titles;
    bool operator==(const AttachmentNote &) const = default;
};

struct Signature {
    QString issuer;
    QDate date;
    bool sealed = true; // date 4 characters in from the right, the name centred on it; else the plain form
    bool operator==(const Signature &) const = default;
};

// Starts an attachment on a new page: 附件1 in 黑体 flush left, then (as Title) its title.
struct AttachmentStart {
    QString label; // 附件, 附件1
    bool operator==(const AttachmentStart &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Title, Heading, Paragraph, Addressee, Table, Figure, AttachmentNote, Signature,
    AttachmentStart, PageBreak>;

struct Document {
    QString title; // for the file's properties and the window
    QString author; // unit that issues it; may be empty
    std::vector<Block> blocks;
    // Non-empty where figures are invented: printed small on every page (演示数据).
    QString dataNote;
    bool operator==(const Document &) const = default;
};

} // namespace xushi::report
