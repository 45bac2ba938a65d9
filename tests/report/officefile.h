#pragma once

#include <functional>
#include <map>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

// An Office file taken apart for the tests.
class OfficeFile
{
public:
    // Empty parts where the bytes are no whole ZIP.
    explicit OfficeFile(const QByteArray &bytes);

    [[nodiscard]] const std::map<QString, QByteArray> &parts() const { return m_parts; }
    [[nodiscard]] QByteArray part(const QString &path) const;

    // What is wrong with it as a package: parts that are not well-formed, have no content type, or relations
    // to parts that are not there.
    [[nodiscard]] QStringList faults() const;

private:
    std::map<QString, QByteArray> m_parts;
};

// One element of a part, as the tests ask for it.
struct XmlElement {
    QString name; // with prefix
    QStringList path; // names of the elements around it
    QXmlStreamAttributes attributes;
    QString text; // its own, where it has no children
    [[nodiscard]] QString attribute(const char *attributeName) const
    {
        return attributes.value(QLatin1String(attributeName)).toString();
    }
};

// All elements with that name, in order.
[[nodiscard]] std::vector<XmlElement> elements(const QByteArray &xml, const char *name);
// Runs enter and leave over the elements of a part.
void walk(const QByteArray &xml, const std::function<void(const QXmlStreamReader &)> &enter,
    const std::function<void(const QString &)> &leave);
