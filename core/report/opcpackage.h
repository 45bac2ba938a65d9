#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include "core/base/result.h"

namespace xushi::report
{

// An Office file: parts in a ZIP with their content types and relationships (ECMA-376, part 2). The same
// parts give the same bytes, since no time of writing goes in.
class OpcPackage
{
public:
    // path without a leading slash: word/document.xml. Each path once.
    void add(const QString &path, const QString &contentType, const QByteArray &bytes);
    // Relates source ("" for the package itself) to target, both paths of parts; returns the relation's id.
    QString relate(const QString &source, const QString &type, const QString &target);

    [[nodiscard]] Result<QByteArray> zipped() const;

private:
    struct Part {
        QString path;
        QString contentType;
        QByteArray bytes;
    };
    struct Relation {
        QString id;
        QString type;
        QString target;
    };
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relations(const QString &source) const;

    std::vector<Part> m_parts;
    std::map<QString, std::vector<Relation>> m_relations;
};

// Writes all bytes to an open device; NotWritable or DiskFull where it takes fewer.
[[nodiscard]] Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace xushi::report
