#include "core/report/kinds/chapterprogress.h"

#include <algorithm>

#include "core/report/kinds/targetclause.h"
#include "core/report/kinds/wording.h"

namespace xushi::report
{

namespace
{

constexpr size_t sentencesOfChapter = 8;

struct Chapter {
    const Section *section = nullptr;
    QStringList sentences; // in the order of their worth
    int taken = 0;
};

bool isWorthTelling(const TargetStanding &target)
{
    const bool behind
        = target.status.light == progress::Light::Yellow || target.status.light == progress::Light::Red;
    const bool known = target.status.difference || target.status.reached;
    return target.measurement && !target.measurement->value->isZero() && known && !behind;
}

// Best first; the order of the document among equals.
QStringList targetSentences(const Standing &standing, const Section *chapter)
{
    std::vector<const TargetStanding *> targets;
    for (const TaskStanding &task : standing.tasks()) {
        if (task.chapter != chapter || !task.task->tracked)
            continue;
        for (const TargetStanding &target : task.targets) {
            if (isWorthTelling(target))
                targets.push_back(&target);
        }
    }
    std::stable_sort(targets.begin(), targets.end(), [](const TargetStanding *a, const TargetStanding *b) {
        // What happens once has no difference; told only when done, it stands first.
        if (!a->status.difference || !b->status.difference)
            return !a->status.difference && b->status.difference.has_value();
        return *a->status.difference > *b->status.difference;
    });
    QStringList sentences;
    for (const TargetStanding *target : targets)
        sentences << targetClause(standing, *target) + u'。';
    return sentences;
}

QStringList reportedSentences(const Standing &standing, const Section *chapter)
{
    QStringList sentences;
    for (const TaskStanding &task : standing.tasks()) {
        if (task.chapter != chapter || !task.targets.empty())
            continue;
        for (const ProgressEntry *entry : standing.entries(task.task->id)) {
            if (const QString words = firstSentence(entry->progress); !words.isEmpty())
                sentences << words + u'。';
        }
    }
    return sentences;
}

void takeTurns(std::vector<Chapter> &chapters, int characters)
{
    for (size_t turn = 0; turn < sentencesOfChapter; ++turn) {
        for (Chapter &chapter : chapters) {
            const auto next = static_cast<qsizetype>(turn);
            if (chapter.taken < next || next >= chapter.sentences.size())
                continue;
            const int length = static_cast<int>(chapter.sentences[next].size());
            if (length > characters)
                continue;
            characters -= length;
            ++chapter.taken;
        }
    }
}

} // namespace

std::vector<Block> chapterProgress(const Standing &standing, int characters)
{
    std::vector<Chapter> chapters;
    for (const Section *section : standing.chapters()) {
        Chapter chapter {
            section, targetSentences(standing, section) + reportedSentences(standing, section), 0};
        if (!chapter.sentences.isEmpty())
            chapters.push_back(chapter);
        characters -= static_cast<int>(section->title.size()) + 4;
    }
    takeTurns(chapters, characters);
    std::vector<Block> blocks;
    int number = 0;
    for (const Chapter &chapter : chapters) {
        if (chapter.taken == 0)
            continue;
        blocks.push_back(Heading {
            2, QStringLiteral("（%1）%2").arg(chineseNumber(++number), printed(chapter.section->title))});
        blocks.push_back(Paragraph {{Run {chapter.sentences.mid(0, chapter.taken).join(QString())}}});
    }
    return blocks;
}

} // namespace xushi::report
