#include "core/report/signaturelayout.h"

#include <algorithm>

#include "core/base/daterange.h"
#include "core/report/officialtext.h"

namespace xushi::report
{
namespace
{

SignatureLayout sealed(double name, double date)
{
    constexpr double dateFromRight = 4;
    const double centred = dateFromRight + (date - name) / 2;
    if (centred >= 0)
        return {centred, dateFromRight, 2};
    return {0, (name - date) / 2, 2};
}

SignatureLayout plain(double name, double date)
{
    constexpr double fromRight = 2;
    constexpr double dateShift = 2;
    const double dateIndent = fromRight + name - dateShift - date;
    if (dateIndent >= fromRight)
        return {fromRight, dateIndent, 1};
    return {fromRight + date + dateShift - name, fromRight, 1};
}

} // namespace

SignatureLayout layOut(const Signature &signature)
{
    const double name = halfWidths(signature.issuer) / 2.0;
    const double date = halfWidths(longDate(signature.date)) / 2.0;
    return signature.sealed ? sealed(name, date) : plain(name, date);
}

} // namespace xushi::report
