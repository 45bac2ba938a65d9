#include "core/notice/commitments.h"

#include <algorithm>

#include "core/notice/figures.h"
#include "core/notice/grammar.h"

namespace xushi::notice
{

namespace
{

constexpr int longestClause = 160;

bool hasFigure(const ReadingText &text, Range clause)
{
    for (int i = clause.from; i < clause.to;) {
        if (!isDigit(text.at(i))) {
            i = text.next(i);
            continue;
        }
        const FigureScan scan = scanFigure(text, i, clause);
        if (scan.figure)
            return true;
        i = std::max(scan.end, i + 1);
    }
    return false;
}

const grammar::CommitmentWord *wordIn(QStringView clause)
{
    const auto *word = grammar::commitmentWords().firstIn(clause);
    if (!word)
        return nullptr;
    switch (word->kind) {
    case CommitmentKind::ExternalQuota: // 下达 alone is no promise; 完成下达的任务, 指标 is
        return clause.contains(u"完成") || clause.contains(u"指标") ? word : nullptr;
    case CommitmentKind::Relative:
        return clause.contains(u"水平") || clause.contains(u"平均") || clause.contains(u"增速")
                || clause.contains(u"增长")
            ? word
            : nullptr;
    case CommitmentKind::Rank:
        return clause.contains(u"前列") || clause.contains(u"前茅") || clause.contains(u"实现")
                || clause.contains(u"力争") || clause.contains(u"确保") || clause.contains(u"争")
                || clause.contains(u"保持")
            ? word
            : nullptr;
    default:
        return word;
    }
}

} // namespace

std::vector<CommitmentDraft> readCommitments(const ReadingText &text, Range body)
{
    std::vector<CommitmentDraft> found;
    int from = body.from;
    for (int i = body.from; i <= body.to; i = i < body.to ? std::min(text.next(i), body.to) : i + 1) {
        const QChar c = i < body.to ? text.at(i) : QChar(u'\n');
        if (!CharacterSet(u",。;!?\n").contains(c))
            continue;
        const Range clause {from, std::min(i, body.to)};
        from = i + 1;
        if (clause.isEmpty() || clause.size() > longestClause)
            continue;
        const auto *word = wordIn(text.folded(clause));
        if (word && !hasFigure(text, clause))
            found.push_back({word->kind, text.quoted(clause)});
    }
    return found;
}

} // namespace xushi::notice
