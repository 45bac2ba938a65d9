#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/report/document.h"
#include "core/report/pagestyle.h"

namespace xushi::report
{

// How a cell of a sheet looks.
struct CellLook {
    QString face;
    double size = 10;
    Align align = Align::Left;
    bool bold = false;
    bool ruled = false;
    QString numberFormat = {}; // as spreadsheets write it; empty: General
};

// xl/styles.xml: every look that the sheets ask for, once.
class WorkbookStyles
{
public:
    explicit WorkbookStyles(const PageStyle &style);
    [[nodiscard]] const FaceNames &faces() const { return m_faces; }
    // The index that a cell names in its s attribute.
    [[nodiscard]] int index(const CellLook &look);
    [[nodiscard]] QByteArray xml() const;

private:
    FaceNames m_faces;
    std::vector<CellLook> m_looks;
    QHash<QString, int> m_known;
};

// xl/sharedStrings.xml: every text, once.
class SharedStrings
{
public:
    [[nodiscard]] int index(const QString &text);
    [[nodiscard]] QByteArray xml() const;

private:
    std::vector<QString> m_texts;
    QHash<QString, int> m_known;
    int m_uses = 0;
};

// A1, AB12; row and column count from 0.
[[nodiscard]] QString cellName(int row, int column);
[[nodiscard]] QString columnName(int column);

} // namespace xushi::report
