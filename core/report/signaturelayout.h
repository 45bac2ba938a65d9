#pragma once

#include <QString>

#include "core/report/document.h"

namespace xushi::report
{

// Where the two lines of a signature end, in characters in from the right margin, and how many empty lines
// stand above them (GB/T 9704—2012, 7.3.5.1 and 7.3.5.2). With a seal: the date 4 characters in, the name
// centred on it (a name too long for that: flush right, the date centred below it); two empty lines, so that
// a seal of 42 mm set on both lines stays off the text and within one line of it. Without: one empty line,
// the name 2 in, the date beginning 2 characters right of the name; a date longer than the name is 2 in and
// the name gives way.
struct SignatureLayout {
    double nameIndent = 0;
    double dateIndent = 0;
    int linesAbove = 0;
};
[[nodiscard]] SignatureLayout layOut(const Signature &signature);

} // namespace xushi::report
