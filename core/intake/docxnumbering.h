#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace xushi::intake
{

// Where a paragraph stands in an automatic numbering.
struct NumberingPlace {
    QString list; // w:numId; "0" or empty: none
    int level = 0;
    [[nodiscard]] bool isNone() const { return list.isEmpty() || list == u"0"; }
};

// Automatic numbering of a docx as it prints: word/numbering.xml says how the levels of a list look, the
// paragraphs are counted in the order in which next() is asked (ECMA-376 part 1, 17.9).
class DocxNumbering
{
public:
    static constexpr int levels = 9;

    DocxNumbering() = default;
    // What cannot be understood numbers nothing.
    explicit DocxNumbering(const QByteArray &numberingXml);

    // The label of the next paragraph of this list and level, with what stands behind it: "（一）", "1.".
    // Empty for bullets and for lists that are not known.
    [[nodiscard]] QString next(const NumberingPlace &place);

    // A counter as a number format of the standard writes it: decimal, chineseCounting,
    // decimalEnclosedCircle … Unknown formats count in decimal.
    [[nodiscard]] static QString written(int number, const QString &format);

private:
    struct Level {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text; // "%1、"
    };
    struct List {
        QString definition; // w:abstractNumId: lists of one definition count on together
        std::map<int, int> starts; // w:startOverride by level
    };
    [[nodiscard]] QString labelOf(
        const std::vector<Level> &levels, const std::vector<int> &counts, int level) const;

    QHash<QString, std::vector<Level>> m_definitions;
    QHash<QString, List> m_lists;
    QHash<QString, std::vector<int>> m_counts; // by definition; 0: not begun
    QHash<QString, bool> m_begun; // lists with own starts
};

} // namespace xushi::intake
