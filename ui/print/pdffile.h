#pragma once

#include <map>

#include <QByteArray>

#include "core/base/result.h"

namespace xushi::print
{

// A PDF of the plain kind that Qt writes (one cross-reference table, no object streams), opened so that
// single objects can be read and replaced. Not for files from outside.
class PdfFile
{
public:
    // Fails (Foreign) where the file is not built that way.
    [[nodiscard]] static Result<PdfFile> read(const QByteArray &bytes);

    [[nodiscard]] const std::map<int, QByteArray> &objects() const { return m_objects; }
    // What stands between "obj" and "endobj"; empty where there is no such object.
    [[nodiscard]] QByteArray object(int number) const;
    void setObject(int number, QByteArray content) { m_objects[number] = std::move(content); }

    // The number of the object that /Key refers to in an object's dictionary; 0 where it refers to none.
    [[nodiscard]] static int reference(const QByteArray &object, const char *key);
    // The data of a stream object, inflated; empty where it is none.
    [[nodiscard]] static QByteArray streamData(const QByteArray &object);
    // A compressed stream object.
    [[nodiscard]] static QByteArray streamObject(const QByteArray &data);

    [[nodiscard]] int infoObject() const { return reference(m_trailer, "/Info"); }
    // The whole file again, with a new cross-reference table.
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_header;
    QByteArray m_trailer; // dictionary
    std::map<int, QByteArray> m_objects;
};

} // namespace xushi::print
