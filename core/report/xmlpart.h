#pragma once

#include <initializer_list>

#include <QBuffer>
#include <QXmlStreamWriter>

namespace xushi::report
{

// An attribute of an XML element; names and literal values are ASCII.
struct XmlAttribute {
    XmlAttribute(const char *attributeName, const char *literal)
        : name(QLatin1String(attributeName))
        , value(QLatin1String(literal))
    {
    }
    XmlAttribute(const char *attributeName, QString text)
        : name(QLatin1String(attributeName))
        , value(std::move(text))
    {
    }
    XmlAttribute(const char *attributeName, int number)
        : name(QLatin1String(attributeName))
        , value(QString::number(number))
    {
    }
    QString name;
    QString value;
};

// One XML part of an Office file, written from top to bottom. Element names carry their prefix; the root
// declares the namespaces. Text goes through printable().
class XmlPart
{
public:
    using Attributes = std::initializer_list<XmlAttribute>;

    XmlPart();
    void open(const char *name, Attributes attributes = {});
    void close();
    void leaf(const char *name, Attributes attributes = {});
    void textLeaf(const char *name, const QString &text, Attributes attributes = {});
    // Ends every open element and gives the bytes; the part is finished.
    [[nodiscard]] QByteArray take();

private:
    void writeAttributes(Attributes attributes);
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

// Opens the element for as long as it lives.
class XmlScope
{
public:
    XmlScope(XmlPart &part, const char *name, XmlPart::Attributes attributes = {})
        : m_part(part)
    {
        m_part.open(name, attributes);
    }
    ~XmlScope() { m_part.close(); }
    Q_DISABLE_COPY_MOVE(XmlScope)

private:
    XmlPart &m_part;
};

} // namespace xushi::report
