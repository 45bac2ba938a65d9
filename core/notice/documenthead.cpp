#include "core/notice/documenthead.h"

#include <algorithm>

#include "core/notice/grammar.h"

namespace xushi::notice
{

namespace
{

constexpr std::size_t maxHead = 200; // paragraphs looked at

std::vector<Range> headOf(const Outline &outline)
{
    return {
        outline.head.begin(), outline.head.begin() + std::ptrdiff_t(std::min(outline.head.size(), maxHead))};
}

// Length of 源政办字〔2023〕21号 that fills the folded text from its start; 0 if it is none.
int documentNumberLength(QStringView text)
{
    const qsizetype open = text.indexOf(u'[');
    if (open < 1 || open > 16 || open + 7 > text.size() || text.at(open + 5) != u']')
        return 0;
    for (qsizetype i = open + 1; i < open + 5; ++i)
        if (!isDigit(text.at(i)))
            return 0;
    for (const QChar c : text.first(open))
        if (CharacterSet(u",。、:;“”《》()").contains(c))
            return 0;
    qsizetype end = open + 6;
    if (end < text.size() && text.at(end) == u'第')
        ++end;
    const qsizetype digits = end;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end > digits && end < text.size() && text.at(end) == u'号' ? int(end) + 1 : 0;
}

// The value behind a label (文号:) anywhere in a paragraph of page furniture.
Range labelled(const ReadingText &text, Range paragraph, std::initializer_list<QStringView> labels)
{
    for (const QStringView label : labels) {
        const qsizetype place = text.folded(paragraph).indexOf(label);
        if (place >= 0)
            return {paragraph.from + int(place + label.size()), paragraph.to};
    }
    return {};
}

void readNumber(const ReadingText &text, const std::vector<Range> &head, NoticeDraft &draft)
{
    for (const Range &paragraph : head) {
        Range place = paragraph;
        int length = documentNumberLength(text.folded(place));
        if (length != paragraph.size()) {
            place = labelled(text, paragraph, {u"文号:", u"发文字号:", u"文件编号:"});
            length = place.isEmpty() ? 0 : documentNumberLength(text.folded(place));
        } else {
            draft.documentNumber = text.quoted({place.from, place.from + length});
            return; // alone on its line: the printed one
        }
        if (length > 0 && draft.documentNumber.span.isEmpty())
            draft.documentNumber = text.quoted({place.from, place.from + length});
    }
}

bool isNoticeTitle(const ReadingText &text, Range paragraph)
{
    const QStringView line = text.folded(paragraph);
    return paragraph.size() >= 8 && paragraph.size() <= 120 && line.contains(u"关于") && !line.contains(u'。')
        && !line.startsWith(u'《') && grammar::noticeNouns().endingAt(line);
}

void readTitle(const ReadingText &text, const std::vector<Range> &head, NoticeDraft &draft)
{
    Range best;
    for (const Range &paragraph : head) {
        const Range behindLabel = labelled(text, paragraph, {u"标题:", u"名称:"});
        const Range line = behindLabel.isEmpty() ? paragraph : behindLabel;
        if (!isNoticeTitle(text, line) || text.folded(line).startsWith(u"为"))
            continue;
        // 某某政府办公室关于… is fuller than the second line of a broken title, 关于….
        const bool full = !text.folded(line).startsWith(u"关于");
        const bool bestFull = !best.isEmpty() && !text.folded(best).startsWith(u"关于");
        if (best.isEmpty() || (full && !bestFull))
            best = line;
    }
    if (!best.isEmpty())
        draft.title = text.quoted(best);
}

// 2023年, 2021-2023年, 2026-2027年 of a title.
void readYears(QStringView title, NoticeDraft &draft)
{
    for (qsizetype i = 0; i + 4 < title.size(); ++i) {
        const auto yearAt = [&](qsizetype place) {
            bool isNumber = false;
            const int year = place + 4 <= title.size() ? title.sliced(place, 4).toInt(&isNumber) : 0;
            return isNumber && year >= 1990 && year <= 2100 ? year : 0;
        };
        const int first = yearAt(i);
        if (!first)
            continue;
        qsizetype next = i + 4;
        if (next < title.size() && title.at(next) == u'年')
            ++next;
        int last = first;
        qsizetype sign = next;
        while (sign < title.size() && CharacterSet(u"-—~至").contains(title.at(sign)))
            ++sign;
        if (sign > next && yearAt(sign) > first)
            last = yearAt(sign);
        if (last == first && title.sliced(i + 4).size() > 0 && title.at(i + 4) != u'年'
            && title.at(i + 4) != u')')
            continue;
        draft.year = first;
        draft.lastYear = last;
        return;
    }
}

void readPlanTitle(const ReadingText &text, const Outline &outline, NoticeDraft &draft)
{
    const auto head = headOf(outline);
    for (auto it = head.rbegin(); it != head.rend(); ++it) {
        if (!looksLikePlanTitle(text, *it))
            continue;
        // (2021-2023年) on the line below tells the years of the title.
        if (it != head.rbegin()) {
            const Range below = *(it - 1);
            if (text.at(below.from) == u'(' && text.closedAt(below.from) == below.to - 1
                && below.size() <= 16)
                readYears(text.folded(below), draft);
        }
        draft.planTitle = text.quoted(*it);
        return;
    }
    if (!outline.nodes.empty() && outline.nodes.front().isPlanTitle)
        draft.planTitle = text.quoted(outline.nodes.front().heading);
}

bool isAddressees(QStringView line)
{
    if (!line.endsWith(u':') || line.size() > 400)
        return false;
    line.chop(1);
    return !line.contains(u'。') && !line.contains(u':') && !line.contains(u"如下")
        && (grammar::partyEndings().endingAt(line) || grammar::divisionWords().endingAt(line));
}

void readAddressees(const ReadingText &text, const std::vector<Range> &head, NoticeDraft &draft)
{
    for (const Range &paragraph : head) {
        if (isAddressees(text.folded(paragraph))) {
            draft.addressees = text.quoted({paragraph.from, paragraph.to - 1});
            return;
        }
    }
}

struct Signature {
    Range issuer;
    Range date;
    QDate day;
};

std::optional<Signature> signatureIn(const ReadingText &text, const std::vector<Range> &paragraphs)
{
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const QDate day = wholeDate(text.folded(paragraphs[i]));
        if (!day.isValid())
            continue;
        Signature signature {{}, paragraphs[i], day};
        if (i > 0 && paragraphs[i - 1].size() <= 40 && !text.folded(paragraphs[i - 1]).contains(u'。'))
            signature.issuer = paragraphs[i - 1];
        return signature;
    }
    return std::nullopt;
}

QDate dateBehind(const ReadingText &text, Range value)
{
    for (const int length : {12, 11, 10, 9, 8}) {
        if (value.size() < length)
            continue;
        const QDate day = wholeDate(text.folded({value.from, value.from + length}));
        if (day.isValid())
            return day;
    }
    return {};
}

void readDates(const ReadingText &text, const Outline &outline, NoticeDraft &draft)
{
    auto head = headOf(outline);
    auto signature = signatureIn(text, head);
    if (!signature)
        signature = signatureIn(text, outline.tail);
    if (signature) {
        draft.issuedOn = signature->day;
        draft.issuedOnSpan = text.span(signature->date);
        if (!signature->issuer.isEmpty())
            draft.issuer = text.quoted(signature->issuer);
    }
    for (const auto labels :
        {std::initializer_list<QStringView> {u"发布日期:", u"发布时间:", u"公开日期:", u"成文日期:发布日期:"},
            std::initializer_list<QStringView> {u"发文日期:", u"公布日期:"}}) {
        for (const Range &paragraph : head) {
            const Range value = labelled(text, paragraph, labels);
            const QDate day = value.isEmpty() ? QDate() : dateBehind(text, value);
            if (day.isValid() && !draft.publishedOn)
                draft.publishedOn = day;
        }
    }
}

void readIssuer(const ReadingText &text, const std::vector<Range> &head, NoticeDraft &draft)
{
    if (!draft.issuer.span.isEmpty())
        return;
    for (const Range &paragraph : head) {
        const Range value = labelled(text, paragraph, {u"发布机构:", u"发文机关:", u"发文单位:"});
        if (!value.isEmpty() && value.size() <= 40) {
            draft.issuer = text.quoted(value);
            return;
        }
    }
    for (const Range &paragraph : head) {
        const qsizetype about = text.folded(paragraph).indexOf(u"关于");
        if (about >= 3 && about <= 40 && isNoticeTitle(text, paragraph)) {
            draft.issuer = text.quoted({paragraph.from, paragraph.from + int(about)});
            return;
        }
    }
}

// The paragraphs between the title of the plan (else the addressees) and the first number.
void readPreamble(const ReadingText &text, const Outline &outline, NoticeDraft &draft)
{
    const int behind = std::max(draft.planTitle.span.end, draft.addressees.span.end);
    Range preamble;
    const bool lifted = !outline.nodes.empty() && outline.nodes.front().isPlanTitle;
    const std::vector<Range> &own = lifted && !outline.nodes.front().paragraphs.empty()
        ? outline.nodes.front().paragraphs
        : outline.head;
    for (const Range &paragraph : own) {
        if (text.span(paragraph).start < behind || paragraph.size() < 12
            || !text.folded(paragraph).contains(u','))
            continue;
        preamble = preamble.isEmpty() ? paragraph : Range {preamble.from, paragraph.to};
    }
    if (!preamble.isEmpty())
        draft.preamble = text.quoted(preamble);
}

QString foldedTitle(const QString &title)
{
    QString folded;
    for (const QChar c : title)
        if (!isBlank(c))
            folded.append(foldedCharacter(c));
    return folded;
}

} // namespace

void readDocumentFacts(const ReadingText &text, const Outline &outline, NoticeDraft &draft)
{
    const auto head = headOf(outline);
    readNumber(text, head, draft);
    readTitle(text, head, draft);
    readPlanTitle(text, outline, draft);
    readAddressees(text, head, draft);
    readDates(text, outline, draft);
    readIssuer(text, head, draft);
    readPreamble(text, outline, draft);
    for (const Quoted *title : {&draft.planTitle, &draft.title})
        if (draft.year == 0)
            readYears(foldedTitle(title->text), draft);
    if (draft.year == 0 && draft.issuedOn)
        draft.year = draft.lastYear = draft.issuedOn->year();
    if (draft.year == 0 && draft.publishedOn)
        draft.year = draft.lastYear = draft.publishedOn->year();
}

} // namespace xushi::notice
