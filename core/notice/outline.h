#pragma once

#include <vector>

#include <QDate>

#include "core/notice/numbering.h"
#include "core/notice/readingtext.h"

namespace xushi::notice
{

// A numbered paragraph with the paragraphs that belong to it, or the title of one of several plans.
struct OutlineNode {
    bool isPlanTitle = false;
    NumberForm form = NumberForm::Chinese;
    int value = 0;
    int parent = -1; // index of the node above; -1: none
    int depth = 0;
    bool isLeaf = true;
    Range number;
    Range heading; // its own paragraph without the number
    std::vector<Range> paragraphs; // unnumbered ones that follow it
};

// The skeleton of a notice, before it is decided what is a section and what a task.
struct Outline {
    std::vector<Range> head; // paragraphs before the first number
    std::vector<OutlineNode> nodes; // in document order, parents before children
    std::vector<Range> tail; // signature, date and remarks at the end
};

[[nodiscard]] Outline readOutline(const ReadingText &text);

// Title of a section or task and what is left of its paragraph: 标题。正文. The title is empty where the
// paragraph begins with running text.
struct Heading {
    Range title;
    Range rest;
};
[[nodiscard]] Heading splitHeading(const ReadingText &text, Range heading);

// Whether a paragraph could be the title of a plan: short, unpunctuated, ends in 方案, 任务 …
[[nodiscard]] bool looksLikePlanTitle(const ReadingText &text, Range paragraph);
// A date that fills a paragraph (2023年7月5日, 二〇二三年七月五日); invalid if it is none.
[[nodiscard]] QDate wholeDate(QStringView paragraph);

} // namespace xushi::notice
