#include "core/notice/structure.h"

#include <algorithm>

#include "core/notice/grammar.h"

namespace xushi::notice
{

bool NodeReading::hasParties() const
{
    const auto said = [](const ResponsibilityReading &reading) {
        return !reading.parties.empty() || reading.sameAsAbove;
    };
    return std::any_of(brackets.begin(), brackets.end(), [&](const auto &each) { return said(each.reading); })
        || (lines && said(*lines));
}

namespace
{

bool isGeneralTitle(const ReadingText &text, Range title)
{
    constexpr int longest = 20;
    return title.size() <= longest && grammar::generalTitles().firstIn(text.folded(title));
}

// Takes a closing bracket of departments off the body, the stop behind it included.
void trimBody(const ReadingText &text, NodeReading &node)
{
    if (node.brackets.empty())
        return;
    const Range last = node.brackets.back().bracket;
    int after = last.to;
    while (after < node.body.to && CharacterSet(u"。;,\n").contains(text.at(after)))
        ++after;
    if (after >= node.body.to)
        node.body.to = std::max(node.body.from, last.from);
    while (node.body.to > node.body.from && text.at(node.body.to - 1) == u'\n')
        --node.body.to;
    if (node.body.from < node.body.to && last.from == node.body.from && last.to <= node.body.to) {
        node.body.from = last.to; // the bracket stands behind the title, the body below it
        while (node.body.from < node.body.to && text.at(node.body.from) == u'\n')
            ++node.body.from;
    }
}

// The running text of a node and its lines of labels (牵头单位: …).
struct NodeParts {
    Range body;
    Range lines;
};

NodeParts partsOf(const ReadingText &text, const OutlineNode &node, const Heading &heading)
{
    NodeParts parts;
    const auto take = [&](Range paragraph) {
        const int label = inlineLabelAt(text, paragraph);
        const Range words {paragraph.from, label};
        const Range labels {label, paragraph.to};
        const bool adjoins = parts.lines.isEmpty() || parts.lines.to + 1 == paragraph.from;
        if (!words.isEmpty()) {
            // Behind the labels only where nothing stood before them.
            if (parts.lines.isEmpty())
                parts.body = parts.body.isEmpty() ? words : Range {parts.body.from, words.to};
            else if (parts.body.isEmpty() || parts.body.from > parts.lines.from)
                parts.body = parts.body.isEmpty() ? words : Range {parts.body.from, words.to};
        }
        const bool continues = adjoins && isResponsibilityLine(text, paragraph);
        if (!labels.isEmpty() && (parts.lines.isEmpty() || continues))
            parts.lines = parts.lines.isEmpty() ? labels : Range {parts.lines.from, labels.to};
        else if (labels.isEmpty() && continues && !parts.lines.isEmpty())
            parts.lines.to = paragraph.to;
    };
    if (!heading.rest.isEmpty())
        take(heading.rest);
    for (const Range &paragraph : node.paragraphs)
        take(paragraph);
    return parts;
}

NodeReading readNode(const ReadingText &text, const OutlineNode &node, const ResponsibilityCustom &custom)
{
    NodeReading reading;
    const Heading heading = node.isPlanTitle ? Heading {node.heading, {}} : splitHeading(text, node.heading);
    reading.title = heading.title;
    const auto [body, lines] = partsOf(text, node, heading);
    reading.body = body;
    if (!lines.isEmpty())
        reading.lines = readLabelled(text, lines, custom);
    if (!body.isEmpty()) {
        reading.brackets = responsibilityBrackets(text, body, custom);
        // Text behind the closing bracket of a paragraph is no longer this task's, unless a bracket follows.
        if (!reading.brackets.empty() && !heading.rest.isEmpty()
            && reading.brackets.back().bracket.to <= node.heading.to
            && reading.brackets.back().bracket.from > heading.rest.from)
            reading.body.to = node.heading.to;
        // A bracket that is no list of departments belongs to the title: 建设示范区(园).
        const bool titleBracket
            = !heading.title.isEmpty() && heading.rest.from == heading.title.to && !heading.rest.isEmpty();
        if (titleBracket && (reading.brackets.empty() || reading.brackets.front().bracket != heading.rest)) {
            reading.title.to = heading.rest.to;
            reading.body.from = heading.rest.to + 1;
            if (reading.body.from >= reading.body.to)
                reading.body = {};
        }
        trimBody(text, reading);
        if (!reading.hasParties() && node.isLeaf)
            reading.prose = readProse(text, reading.body);
    }
    return reading;
}

// Where only the last of several measures has its departments on lines of its own, they are said of the item
// above: its children are measures.
void liftClosingLines(const Outline &outline, std::vector<NodeReading> &readings)
{
    const std::size_t count = outline.nodes.size();
    std::vector<int> children(count, 0), withParties(count, 0), lastChild(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        const int parent = outline.nodes[i].parent;
        if (parent < 0)
            continue;
        ++children[std::size_t(parent)];
        withParties[std::size_t(parent)] += readings[i].hasParties() ? 1 : 0;
        lastChild[std::size_t(parent)] = int(i);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (children[i] < 2 || withParties[i] != 1 || outline.nodes[i].isPlanTitle
            || readings[i].hasParties())
            continue;
        NodeReading &last = readings[std::size_t(lastChild[i])];
        const bool grandchildren = !outline.nodes[std::size_t(lastChild[i])].isLeaf;
        if (grandchildren || !last.lines || last.lines->parties.empty()
            || outline.nodes[i].form < NumberForm::BracketedChinese)
            continue;
        readings[i].lines = std::move(last.lines);
        last.lines.reset();
    }
}

class Classifier
{
public:
    Classifier(const ReadingText &text, const Outline &outline, std::vector<NodeReading> &readings)
        : m_text(text)
        , m_outline(outline)
        , m_readings(readings)
    {
    }

    void run();

private:
    [[nodiscard]] bool isTask(std::size_t index) const;

    const ReadingText &m_text;
    const Outline &m_outline;
    std::vector<NodeReading> &m_readings;
    std::vector<bool> m_below; // some node below has departments
    bool m_hasInner = false; // numbers below 一、 occur
};

void Classifier::run()
{
    const auto &nodes = m_outline.nodes;
    m_below.assign(nodes.size(), false);
    for (std::size_t i = nodes.size(); i-- > 0;) {
        m_hasInner = m_hasInner || nodes[i].form > NumberForm::Chinese;
        if (nodes[i].parent >= 0 && (m_readings[i].hasParties() || m_below[i]))
            m_below[std::size_t(nodes[i].parent)] = true;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int parent = nodes[i].parent;
        const bool general = !nodes[i].isPlanTitle && !m_readings[i].hasParties() && !m_below[i]
            && (isGeneralTitle(m_text, m_readings[i].title)
                || (parent >= 0 && m_readings[std::size_t(parent)].kind == NodeKind::General));
        m_readings[i].kind = general ? NodeKind::General : isTask(i) ? NodeKind::Task : NodeKind::Section;
    }
}

bool Classifier::isTask(std::size_t index) const
{
    const OutlineNode &node = m_outline.nodes[index];
    const NodeReading &reading = m_readings[index];
    if (node.isPlanTitle)
        return false;
    if (reading.hasParties())
        return true;
    if (node.parent >= 0 && m_readings[std::size_t(node.parent)].kind == NodeKind::Task)
        return true;
    if (!node.isLeaf)
        return node.form >= NumberForm::Arabic && !m_below[index];
    if (node.form <= NumberForm::Chinese)
        return !m_hasInner && (!reading.body.isEmpty() || !reading.title.isEmpty());
    return !reading.title.isEmpty() || !reading.body.isEmpty();
}

} // namespace

std::vector<NodeReading> readStructure(
    const ReadingText &text, const Outline &outline, const ResponsibilityCustom &custom)
{
    std::vector<NodeReading> readings;
    readings.reserve(outline.nodes.size());
    for (const OutlineNode &node : outline.nodes)
        readings.push_back(readNode(text, node, custom));
    liftClosingLines(outline, readings);
    Classifier(text, outline, readings).run();
    return readings;
}

} // namespace xushi::notice
