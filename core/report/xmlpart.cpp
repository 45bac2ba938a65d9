#include "core/report/xmlpart.h"

#include "core/report/officialtext.h"

namespace xushi::report
{

XmlPart::XmlPart()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    writeAttributes(attributes);
}

void XmlPart::close()
{
    m_writer.writeEndElement();
}

void XmlPart::leaf(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    writeAttributes(attributes);
}

void XmlPart::textLeaf(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(printable(text));
    close();
}

QByteArray XmlPart::take()
{
    m_writer.writeEndDocument();
    return m_buffer.data();
}

void XmlPart::writeAttributes(Attributes attributes)
{
    for (const XmlAttribute &attribute : attributes)
        m_writer.writeAttribute(attribute.name, printable(attribute.value));
}

} // namespace xushi::report
