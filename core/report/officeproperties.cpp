#include "core/report/officeproperties.h"

#include "core/report/xmlpart.h"

namespace xushi::report
{
namespace
{

QByteArray coreProperties(const Document &document)
{
    XmlPart xml;
    xml.open("cp:coreProperties",
        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    xml.textLeaf("dc:title", document.title);
    xml.textLeaf("dc:creator", document.author);
    xml.textLeaf("dc:language", QStringLiteral("zh-CN"));
    return xml.take();
}

QByteArray appProperties()
{
    XmlPart xml;
    xml.open("Properties",
        {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.textLeaf("Application", QStringLiteral("Xushi"));
    return xml.take();
}

} // namespace

void addOfficeProperties(OpcPackage &package, const Document &document)
{
    const QString core = QStringLiteral("docProps/core.xml");
    package.add(core, QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"),
        coreProperties(document));
    package.relate(QString(),
        QStringLiteral(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
        core);
    const QString app = QStringLiteral("docProps/app.xml");
    package.add(app, QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        appProperties());
    package.relate(QString(),
        QStringLiteral(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"),
        app);
}

} // namespace xushi::report
