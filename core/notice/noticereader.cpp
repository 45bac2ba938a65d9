#include "core/notice/noticereader.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/notice/commitments.h"
#include "core/notice/deadlines.h"
#include "core/notice/documenthead.h"
#include "core/notice/structure.h"
#include "core/notice/targets.h"
#include "core/notice/wrappedlines.h"

namespace xushi::notice
{

namespace
{

QString sentence(const char *source)
{
    return QCoreApplication::translate("notice", source);
}

// Turns the outline into sections and tasks.
class Assembly
{
public:
    Assembly(const ReadingText &text, const Outline &outline, NoticeDraft &draft)
        : m_text(text)
        , m_outline(outline)
        , m_draft(draft)
    {
    }

    void run();

private:
    void addSection(std::size_t index);
    void addTask(std::size_t index);
    void addParties(TaskDraft &task, const ResponsibilityReading &reading);
    void inheritParties(TaskDraft &task, Span place);
    void readContent(TaskDraft &task, const NodeReading &reading);
    void addDoubts(TaskDraft &task, bool openList, Span number);
    void addDocumentTargets(Range body);

    const ReadingText &m_text;
    const Outline &m_outline;
    NoticeDraft &m_draft;
    std::vector<NodeReading> m_readings;
    std::vector<int> m_section; // of each node: index of the section it is or stands in
    std::vector<int> m_task; // of each node: index of the task it is, or -1
    std::size_t m_inherited = 0;
};

void Assembly::run()
{
    m_readings = readStructure(m_text, m_outline, responsibilityCustom(m_text));
    m_section.assign(m_outline.nodes.size(), -1);
    m_task.assign(m_outline.nodes.size(), -1);
    for (const Range &paragraph : m_outline.head)
        if (m_text.span(paragraph).start >= std::max(m_draft.planTitle.span.end, m_draft.addressees.span.end))
            addDocumentTargets(paragraph);
    for (std::size_t i = 0; i < m_outline.nodes.size(); ++i) {
        const int parent = m_outline.nodes[i].parent;
        m_section[i] = parent >= 0 ? m_section[std::size_t(parent)] : -1;
        if (m_readings[i].kind == NodeKind::Task)
            addTask(i);
        else
            addSection(i);
    }
}

void Assembly::addDocumentTargets(Range body)
{
    auto targets = readTargets(m_text, body, m_draft.year);
    std::move(targets.begin(), targets.end(), std::back_inserter(m_draft.documentTargets));
}

void Assembly::addSection(std::size_t index)
{
    const OutlineNode &node = m_outline.nodes[index];
    const NodeReading &reading = m_readings[index];
    SectionDraft section;
    section.parent = m_section[index];
    section.level = section.parent < 0 ? 1 : m_draft.sections[std::size_t(section.parent)].level + 1;
    section.number = m_text.quoted(node.number);
    section.title = m_text.quoted(reading.title);
    m_section[index] = int(m_draft.sections.size());
    m_draft.sections.push_back(std::move(section));
    if (!reading.body.isEmpty())
        addDocumentTargets(reading.body);
}

void Assembly::addParties(TaskDraft &task, const ResponsibilityReading &reading)
{
    const Quoted said = m_text.quoted(reading.text);
    if (task.responsibilityText.span.isEmpty())
        task.responsibilityText = said;
    else
        task.furtherResponsibilityTexts.push_back(said);
    constexpr std::size_t mostParties = 2000; // of one task; keeps the comparison below cheap
    for (const ResponsibilityDraft &party : reading.parties) {
        if (task.responsibilities.size() >= mostParties)
            break;
        const bool known
            = std::any_of(task.responsibilities.begin(), task.responsibilities.end(), [&](const auto &other) {
                  return other.department.text == party.department.text && other.role == party.role;
              });
        if (!known)
            task.responsibilities.push_back(party);
    }
    task.openEndedSupport = task.openEndedSupport || reading.openEndedSupport;
    if (reading.sameAsAbove)
        inheritParties(task, said.span);
}

void Assembly::inheritParties(TaskDraft &task, Span place)
{
    constexpr std::size_t most = 20'000; // copies in one notice
    const bool fits
        = !m_draft.tasks.empty() && m_inherited + m_draft.tasks.back().responsibilities.size() <= most;
    if (!fits) {
        task.doubts.push_back({DoubtKind::Structure,
            sentence(QT_TRANSLATE_NOOP(
                "notice", "“Same as above” stands here, but nothing above says which departments.")),
            place});
        return;
    }
    const TaskDraft &above = m_draft.tasks.back();
    m_inherited += above.responsibilities.size();
    task.responsibilities = above.responsibilities;
    task.openEndedSupport = above.openEndedSupport;
}

void Assembly::readContent(TaskDraft &task, const NodeReading &reading)
{
    const Range said = reading.body.isEmpty() ? reading.title : reading.body;
    task.targets = readTargets(m_text, said, m_draft.year);
    task.commitments = readCommitments(m_text, said);
    task.deadlines = readDeadlines(m_text, said, m_draft.year);
    std::vector<Range> lines;
    for (const ResponsibilityBracket &bracket : reading.brackets) {
        for (DeadlineDraft &deadline : readDeadlines(m_text, bracket.reading.text, m_draft.year))
            task.deadlines.push_back(std::move(deadline));
    }
    if (reading.lines)
        for (const Range &value : reading.lines->deadlineLines)
            if (!value.isEmpty())
                task.deadlines.push_back(readDeadlineLine(m_text, value, m_draft.year));
}

void Assembly::addDoubts(TaskDraft &task, bool openList, Span number)
{
    if (task.responsibilities.empty() && task.parent < 0)
        task.doubts.push_back({DoubtKind::NoDepartment,
            sentence(QT_TRANSLATE_NOOP("notice", "The notice names no department for this task.")), number});
    if (openList)
        task.doubts.push_back({DoubtKind::OpenList,
            sentence(QT_TRANSLATE_NOOP(
                "notice", "The list of departments is left open (等): it is not said who else takes part.")),
            task.responsibilityText.span});
    for (const ResponsibilityDraft &party : task.responsibilities)
        if (party.generic)
            task.doubts.push_back({DoubtKind::GenericParty,
                sentence(QT_TRANSLATE_NOOP(
                             "notice", "“%1” names a class of departments: it is not said which ones."))
                    .arg(party.department.text),
                party.department.span});
    for (const TargetDraft &target : task.targets)
        if (!target.doubt.isEmpty())
            task.doubts.push_back({DoubtKind::TargetNature, target.doubt, target.quote.span});
}

void Assembly::addTask(std::size_t index)
{
    const OutlineNode &node = m_outline.nodes[index];
    const NodeReading &reading = m_readings[index];
    TaskDraft task;
    task.section = m_section[index];
    task.parent = node.parent >= 0 ? m_task[std::size_t(node.parent)] : -1;
    task.number = m_text.quoted(node.number);
    task.title = m_text.quoted(reading.title);
    task.body = m_text.quoted(reading.body);
    bool openList = false;
    const auto take = [&](const ResponsibilityReading &said) {
        openList = openList || said.openList;
        addParties(task, said);
    };
    for (const ResponsibilityBracket &bracket : reading.brackets)
        take(bracket.reading);
    if (reading.lines)
        take(*reading.lines);
    if (reading.prose)
        take(*reading.prose);
    readContent(task, reading);
    addDoubts(task, openList, task.number.span);
    m_task[index] = int(m_draft.tasks.size());
    m_draft.tasks.push_back(std::move(task));
}

} // namespace

Result<NoticeDraft> readNotice(const QString &text)
{
    if (text.size() > maxNoticeLength)
        return fail(ErrorKind::Invalid,
            sentence(
                QT_TRANSLATE_NOOP("notice", "This text is too long to be a notice, so it was not read.")));
    const ReadingText reading(joinWrappedLines(text));
    if (reading.paragraphs().empty())
        return fail(ErrorKind::Invalid,
            sentence(QT_TRANSLATE_NOOP("notice", "The text is empty: there is no notice to read.")));
    NoticeDraft draft;
    draft.text = reading.source();
    const Outline outline = readOutline(reading);
    readDocumentFacts(reading, outline, draft);
    Assembly(reading, outline, draft).run();
    if (draft.tasks.empty())
        return fail(ErrorKind::NotFound,
            sentence(QT_TRANSLATE_NOOP("notice",
                "No numbered task was found in this text, so nothing was taken over. Check that the whole "
                "notice was given.")));
    return draft;
}

} // namespace xushi::notice
