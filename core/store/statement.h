#pragma once

#include <optional>

#include <QByteArray>
#include <QDate>
#include <QString>

#include "core/base/decimal.h"

struct sqlite3;
struct sqlite3_stmt;

namespace xushi::store
{

// A prepared statement, typed and without conversions through QVariant. Bind positions and columns count
// from 0. Whoever steps it resets it; binding nothing leaves NULL.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *db, const QByteArray &sql); // isValid() is false where the SQL does not compile
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    [[nodiscard]] bool isValid() const { return m_handle != nullptr; }

    void bind(int index, qint64 value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bindNull(int index);

    // One row further: true while there is one. Ends with ok() false on an error.
    bool step();
    // Steps to the end, resets, and says whether all went well.
    bool run();
    void reset();
    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    sqlite3_stmt *m_handle = nullptr;
    bool m_ok = true;
};

} // namespace xushi::store
