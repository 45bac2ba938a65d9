#include "core/intake/docxtext.h"

#include <vector>

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include "core/intake/docxnumbering.h"
#include "core/intake/packageparts.h"

namespace xushi::intake
{

namespace
{

constexpr int deepest = 128;
constexpr qsizetype longestText = 8 * 1024 * 1024; // characters; a notice has some ten thousand
const QString wordSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QString tr(const char *text)
{
    return QCoreApplication::translate("Intake", text);
}

QString value(const QXmlStreamReader &xml)
{
    return xml.attributes().value(wordSpace, QStringLiteral("val")).toString();
}

struct Style {
    QString basedOn;
    NumberingPlace numbering;
    bool setsLevel = false;
};

// Numbering that paragraphs have from their style (标题 1 …).
QHash<QString, Style> readStyles(const QByteArray &bytes)
{
    QHash<QString, Style> styles;
    QXmlStreamReader xml(bytes);
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"style")
            id = xml.attributes().value(wordSpace, QStringLiteral("styleId")).toString();
        else if (xml.name() == u"basedOn")
            styles[id].basedOn = value(xml);
        else if (xml.name() == u"numId")
            styles[id].numbering.list = value(xml);
        else if (xml.name() == u"ilvl") {
            styles[id].numbering.level = value(xml).toInt();
            styles[id].setsLevel = true;
        }
    }
    return styles;
}

NumberingPlace numberingOf(const QHash<QString, Style> &styles, QString style)
{
    NumberingPlace place;
    bool hasLevel = false;
    QSet<QString> seen;
    while (!style.isEmpty() && !seen.contains(style)) {
        seen << style;
        const Style found = styles.value(style);
        if (!hasLevel && found.setsLevel) {
            place.level = found.numbering.level;
            hasLevel = true;
        }
        if (!found.numbering.list.isEmpty()) {
            place.list = found.numbering.list;
            return place;
        }
        style = found.basedOn;
    }
    return place;
}

class Reader
{
public:
    Reader(const QByteArray &document, const QByteArray &styles, const QByteArray &numbering)
        : m_xml(document)
        , m_styles(readStyles(styles))
        , m_numbering(numbering)
    {
    }

    Result<QString> read()
    {
        while (!m_xml.atEnd() && m_text.size() < longestText) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || m_open.size() > deepest)
                return damaged();
            if (token == QXmlStreamReader::StartElement) {
                m_open.push_back(m_xml.name().toString());
                begin(m_open.back());
            } else if (token == QXmlStreamReader::EndElement) {
                end(m_open.back());
                m_open.pop_back();
            } else if (token == QXmlStreamReader::Characters && m_inText && m_left == 0) {
                paragraph().text += m_xml.text();
            }
        }
        if (m_xml.hasError() || m_text.size() >= longestText)
            return damaged();
        return m_text;
    }

private:
    struct Paragraph {
        QString text;
        QString style;
        NumberingPlace numbering;
        bool hasNumbering = false;
    };

    static tl::unexpected<Error> damaged()
    {
        return fail(ErrorKind::Damaged,
            tr("The Word document is damaged. Open it in Word or WPS and save it as docx again."));
    }
    // What is not printed, or printed elsewhere.
    static bool isLeftOut(const QString &name)
    {
        static const QSet<QString> names {QStringLiteral("del"), QStringLiteral("moveFrom"),
            QStringLiteral("Fallback"), QStringLiteral("instrText"), QStringLiteral("footnoteReference"),
            QStringLiteral("rt")};
        return names.contains(name);
    }
    [[nodiscard]] Paragraph &paragraph()
    {
        if (m_paragraphs.empty())
            m_paragraphs.emplace_back();
        return m_paragraphs.back();
    }
    [[nodiscard]] bool isInside(QStringView name) const
    {
        return std::find(m_open.begin(), m_open.end(), name) != m_open.end();
    }

    void begin(const QString &name)
    {
        if (isLeftOut(name))
            ++m_left;
        else if (name == u"p")
            m_paragraphs.emplace_back();
        else if (name == u"t")
            m_inText = true;
        else if (name == u"tab" && m_open.size() > 1 && m_open[m_open.size() - 2] == u"r")
            paragraph().text += u'\t';
        else if (name == u"br" || name == u"cr")
            paragraph().text += u'\n';
        else if (name == u"noBreakHyphen")
            paragraph().text += u'-';
        else if (name == u"pStyle")
            paragraph().style = value(m_xml);
        else if (name == u"vanish" && isInside(u"r") && value(m_xml) != u"0" && value(m_xml) != u"false")
            m_hidden = true;
        else if (name == u"r")
            m_hidden = false;
        else if ((name == u"numId" || name == u"ilvl") && !isInside(u"pPrChange"))
            takeNumbering(name);
        if (m_hidden && name == u"t")
            m_inText = false;
    }
    void takeNumbering(const QString &name)
    {
        Paragraph &current = paragraph();
        if (name == u"ilvl")
            current.numbering.level = value(m_xml).toInt();
        else
            current.numbering.list = value(m_xml);
        current.hasNumbering = current.hasNumbering || name == u"numId";
    }
    void end(const QString &name)
    {
        if (isLeftOut(name))
            --m_left;
        else if (name == u"t")
            m_inText = false;
        else if (name == u"p")
            finish();
        else if (name == u"tc")
            m_row += m_row.isEmpty() && m_firstCell ? m_cell : u'\t' + m_cell, m_firstCell = false,
                                                                               m_cell.clear();
        else if (name == u"tr" && !isInsideOuter(u"tc"))
            m_text += m_row + u'\n', m_row.clear(), m_firstCell = true;
    }
    // Whether another one of this name is open around the element that ends now.
    [[nodiscard]] bool isInsideOuter(QStringView name) const
    {
        return std::find(m_open.begin(), m_open.end() - 1, name) != m_open.end() - 1;
    }
    void finish()
    {
        Paragraph done = std::move(m_paragraphs.back());
        m_paragraphs.pop_back();
        const NumberingPlace place = done.hasNumbering ? done.numbering : numberingOf(m_styles, done.style);
        // An empty numbered paragraph prints its number too, but is no line of a text.
        if (!done.text.trimmed().isEmpty())
            done.text.prepend(m_numbering.next(place));
        if (isInside(u"tc"))
            m_cell += (m_cell.isEmpty() ? QString() : QStringLiteral(" ")) + done.text.simplified();
        else
            m_text += done.text + u'\n';
    }

    QXmlStreamReader m_xml;
    QHash<QString, Style> m_styles;
    DocxNumbering m_numbering;
    std::vector<QString> m_open;
    std::vector<Paragraph> m_paragraphs; // a text box holds paragraphs within one
    QString m_text;
    QString m_row;
    QString m_cell;
    bool m_firstCell = true;
    bool m_inText = false;
    bool m_hidden = false;
    int m_left = 0; // open elements whose text is left out
};

} // namespace

Result<QString> docxText(const QByteArray &bytes, const QString &fileName)
{
    Result<PackageParts> parts = PackageParts::open(bytes);
    if (!parts)
        return tl::unexpected(parts.error());
    const QString document = QStringLiteral("word/document.xml");
    if (!parts->contains(document))
        return fail(ErrorKind::Foreign,
            tr("“%1” is no Word document. Xushi reads notices from docx and plain text; save it as one of "
               "these.")
                .arg(fileName));
    const Result<QByteArray> body = parts->read(document);
    if (!body)
        return tl::unexpected(body.error());
    const auto optional
        = [&](const char *name) { return parts->read(QString::fromLatin1(name)).value_or(QByteArray()); };
    return Reader(*body, optional("word/styles.xml"), optional("word/numbering.xml")).read();
}

} // namespace xushi::intake
