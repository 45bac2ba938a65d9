#pragma once

#include "core/notice/noticedraft.h"
#include "core/notice/outline.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// Title, number, issuer, dates, addressees, preamble and years, read from what stands before the first number
// and behind the last task.
void readDocumentFacts(const ReadingText &text, const Outline &outline, NoticeDraft &draft);

} // namespace xushi::notice
