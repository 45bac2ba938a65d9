#pragma once

#include "core/report/document.h"
#include "core/report/opcpackage.h"

namespace xushi::report
{

// Adds docProps/core.xml (title, author, language) and docProps/app.xml. No times: they would make equal
// documents differ.
void addOfficeProperties(OpcPackage &package, const Document &document);

} // namespace xushi::report
