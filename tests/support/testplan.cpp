#include "tests/support/testplan.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/base/daterange.h"
#include "core/edits/departmentedits.h"
#include "core/edits/sectionedits.h"
#include "core/edits/targetedits.h"
#include "core/edits/taskedits.h"
#include "core/fields/fieldcatalogue.h"
#include "core/store/database.h"

namespace xushi::test
{

TestPlan::TestPlan(quint64 seed)
    : m_random(std::make_shared<std::mt19937_64>(seed))
{
    open();
}

TestPlan::TestPlan(TestPlan &original, quint64 seed)
    : m_random(std::make_shared<std::mt19937_64>(seed))
{
    if (!original->database().execute(
            QByteArray("VACUUM INTO '" + databasePath().toUtf8() + '\'').constData()))
        qFatal("no copy");
    open();
}

TestPlan::~TestPlan() = default;

// In memory where the system has such a place: thousands of durable commits would wait for the disk.
QString TestPlan::folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/xushi-XXXXXX");
}

void TestPlan::open()
{
    Plan::Environment environment;
    environment.now = [] { return QDateTime(QDate(2023, 7, 12), QTime(9, 0), Qt::UTC); };
    environment.random = [random = m_random] { return (*random)(); };
    auto plan = Plan::open(databasePath(), environment);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    m_plan = std::move(*plan);
    m_plan->setAuthor(QStringLiteral("张某某"));
}

void TestPlan::reopen()
{
    m_plan.reset();
    open();
}

QByteArray TestPlan::dump()
{
    return store::dump(m_plan->database().handle());
}

namespace
{

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

// Fills a plan line by line; knows the chapter, task and item that the next line belongs to.
class Artist
{
public:
    explicit Artist(Plan &plan)
        : m_plan(plan)
    {
    }

    void line(const QString &text)
    {
        static const QRegularExpression chapter(QStringLiteral("^([一二三四五六七八九十]+)、(.+)$"));
        static const QRegularExpression task(QStringLiteral("^(\\d+)\\.(\\S+)(.*)$"));
        static const QRegularExpression target(QStringLiteral("^\\* (\\S+) >= (\\S+) (\\S+)$"));
        if (text.startsWith(QStringLiteral("# "))) {
            must(edits::setPlanTitle(m_plan, text.mid(2)));
        } else if (const auto m = chapter.match(text); m.hasMatch()) {
            m_section = must(edits::addSection(m_plan, m.captured(2)));
            must(edits::setSectionNumber(m_plan, *m_section, m.captured(1)));
        } else if (const auto m = task.match(text); m.hasMatch()) {
            m_task = must(edits::addTask(m_plan, {m_section, {}, {}}, m.captured(2)));
            must(edits::setTaskNumber(m_plan, m_task, m.captured(1)));
            attributes(m.captured(3));
        } else if (text.startsWith(QStringLiteral("- "))) {
            must(edits::addTask(m_plan, {{}, m_task, {}}, text.mid(2)));
        } else if (const auto m = target.match(text); m.hasMatch()) {
            const TargetId id = must(edits::addTarget(m_plan, m_task, m.captured(1)));
            must(edits::setTargetValue(m_plan, id, Decimal::parse(m.captured(2))));
            must(edits::setTargetUnit(m_plan, id, m.captured(3)));
        } else {
            qFatal("not understood: %s", qPrintable(text));
        }
    }

private:
    void attributes(const QString &text)
    {
        const int year = m_plan.info().year;
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype colon = part.indexOf(u':');
            const qsizetype dash = part.indexOf(u'–');
            if (colon > 0) {
                const QStringList names = splitNames(part.mid(colon + 1));
                const Role role = part.startsWith(u"牵头") ? Role::Lead
                    : part.startsWith(u"配合")             ? Role::Support
                                                           : Role::Responsible;
                must(edits::setDepartmentsOfRole(m_plan, m_task, role, names));
            } else if (dash > 0) {
                must(edits::setTaskStart(m_plan, m_task, *parseDate(QStringView(part).left(dash), year)));
                must(edits::setTaskEnd(m_plan, m_task, *parseDate(QStringView(part).mid(dash + 1), year)));
            }
        }
    }

    Plan &m_plan;
    std::optional<SectionId> m_section;
    TaskId m_task;
};

QString artOfTask(const Plan &plan, const Task &task)
{
    QString text = task.parentId ? QStringLiteral("  - ") + task.title : task.number + u'.' + task.title;
    if (!task.parentId && task.startsOn.isValid() && task.endsOn.isValid())
        text += u' ' + shortDate(task.startsOn) + u'–' + shortDate(task.endsOn);
    for (const Role role : {Role::Lead, Role::Support, Role::Responsible}) {
        const QString names = departmentNames(plan, task.id, role);
        const char16_t *name = role == Role::Lead ? u" 牵头:" : role == Role::Support ? u" 配合:" : u" 负责:";
        if (!names.isEmpty())
            text += QString::fromUtf16(name) + names;
    }
    text += u'\n';
    for (const TaskId item : plan.tasks().of(task.id))
        text += artOfTask(plan, plan.tasks().at(item));
    for (const TargetId id : plan.targets().of(task.id)) {
        const Target &target = plan.targets().at(id);
        text += QStringLiteral("  * %1 >= %2 %3\n")
                    .arg(target.name, target.value ? target.value->toString() : QString(), target.unit);
    }
    return text;
}

QString artOfSection(const Plan &plan, const Section &section)
{
    QString text = sectionHeading(section) + u'\n';
    for (const TaskId id : plan.tasks().of(section.id))
        text += artOfTask(plan, plan.tasks().at(id));
    for (const SectionId id : plan.sections().of(section.id))
        text += artOfSection(plan, plan.sections().at(id));
    return text;
}

} // namespace

void fill(Plan &plan, const QString &art)
{
    if (!plan.info().startsOn.isValid())
        must(edits::setPlanSpan(plan, DateSpan::ofYear(2023)));
    Artist artist(plan);
    for (const QString &line : art.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            artist.line(line.trimmed());
    }
}

QString art(const Plan &plan)
{
    QString text = QStringLiteral("# ") + plan.info().title + u'\n';
    for (const TaskId id : plan.tasks().top())
        text += artOfTask(plan, plan.tasks().at(id));
    for (const SectionId id : plan.sections().top())
        text += artOfSection(plan, plan.sections().at(id));
    return text;
}

} // namespace xushi::test
