#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace xushi::intake
{

// An Office file from outside, opened for reading single parts. Nothing is unpacked to disk; the number of
// entries and the size of each part are bounded, bytes are counted while they are inflated.
class PackageParts
{
public:
    static constexpr int mostEntries = 10'000;
    static constexpr qint64 largestPart = 64 * 1024 * 1024; // inflated, bytes

    // Damaged for what is no ZIP or has more entries than any document.
    [[nodiscard]] static Result<PackageParts> open(const QByteArray &bytes);
    ~PackageParts();
    PackageParts(PackageParts &&) noexcept;

    [[nodiscard]] bool contains(const QString &path) const;
    // Damaged where the checksum is wrong, the part is larger than the bound, or it is encrypted; NotFound.
    [[nodiscard]] Result<QByteArray> read(const QString &path);

private:
    struct Private;
    explicit PackageParts(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace xushi::intake
