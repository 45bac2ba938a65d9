#include "core/edits/departmentedits.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "core/edits/fieldchange.h"

namespace xushi::edits
{

using namespace detail;

namespace
{

struct NamePattern {
    const char16_t *part;
    bool atEnd;
    DepartmentCategory category;
};

// The first that fits decides, so the special stands before the general.
constexpr std::array patterns {
    NamePattern {u"专班", false, DepartmentCategory::TaskForce},
    NamePattern {u"领导小组", false, DepartmentCategory::TaskForce},
    NamePattern {u"指挥部", false, DepartmentCategory::TaskForce},
    NamePattern {u"银行", false, DepartmentCategory::Finance},
    NamePattern {u"支行", true, DepartmentCategory::Finance},
    NamePattern {u"保险", true, DepartmentCategory::Finance},
    NamePattern {u"开发区", false, DepartmentCategory::Zone},
    NamePattern {u"高新区", false, DepartmentCategory::Zone},
    NamePattern {u"园区", false, DepartmentCategory::Zone},
    NamePattern {u"示范区", true, DepartmentCategory::Zone},
    NamePattern {u"管委会", true, DepartmentCategory::Zone},
    NamePattern {u"团县委", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"团市委", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"妇联", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"残联", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"工会", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"科协", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"工商联", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"文联", true, DepartmentCategory::MassOrganisation},
    NamePattern {u"公司", true, DepartmentCategory::Enterprise},
    NamePattern {u"集团", true, DepartmentCategory::StateEnterprise},
    NamePattern {u"分局", true, DepartmentCategory::Vertical},
    NamePattern {u"支队", false, DepartmentCategory::Vertical},
    NamePattern {u"分中心", true, DepartmentCategory::Vertical},
    NamePattern {u"税务局", true, DepartmentCategory::Vertical},
    NamePattern {u"供电", false, DepartmentCategory::Vertical},
    NamePattern {u"镇", true, DepartmentCategory::Town},
    NamePattern {u"街道", false, DepartmentCategory::Town},
    NamePattern {u"乡", true, DepartmentCategory::Town},
    NamePattern {u"中心", true, DepartmentCategory::Institution},
    NamePattern {u"研究院", true, DepartmentCategory::Institution},
    NamePattern {u"学院", true, DepartmentCategory::Institution},
    NamePattern {u"医院", true, DepartmentCategory::Institution},
    NamePattern {u"政法委", true, DepartmentCategory::Party},
    NamePattern {u"组织部", true, DepartmentCategory::Party},
    NamePattern {u"宣传部", true, DepartmentCategory::Party},
    NamePattern {u"统战部", true, DepartmentCategory::Party},
    NamePattern {u"工委", true, DepartmentCategory::Party},
    NamePattern {u"纪委", false, DepartmentCategory::Party},
    NamePattern {u"编办", true, DepartmentCategory::Party},
    NamePattern {u"党校", true, DepartmentCategory::Party},
    NamePattern {u"委办公室", true, DepartmentCategory::Party},
    NamePattern {u"局", true, DepartmentCategory::Government},
    NamePattern {u"厅", true, DepartmentCategory::Government},
    NamePattern {u"委", true, DepartmentCategory::Government},
    NamePattern {u"办", true, DepartmentCategory::Government},
    NamePattern {u"部", true, DepartmentCategory::Government},
    NamePattern {u"政府", false, DepartmentCategory::Government},
    NamePattern {u"办公室", true, DepartmentCategory::Government},
};

tl::unexpected<Error> nameTaken(const QString &name)
{
    return fail(ErrorKind::Invalid,
        QCoreApplication::translate("Edits",
            "“%1” is already the name or alias of a department. "
            "Nothing was changed.")
            .arg(name));
}

DepartmentId departmentNamed(Transaction &transaction, const Plan &plan, const QString &name)
{
    if (const auto found = findDepartment(plan, name))
        return *found;
    Department department;
    department.name = name;
    department.category = guessCategory(name);
    department.rank = rankAtEnd(plan.departments(), {});
    return transaction.insert(department);
}

QStringList withoutRepeats(QStringList names)
{
    names.removeDuplicates();
    return names;
}

std::vector<const Responsibility *> partsOf(const Plan &plan, TaskId task, DepartmentId department)
{
    std::vector<const Responsibility *> parts;
    for (const ResponsibilityId id : plan.responsibilities().of(task)) {
        const Responsibility &part = plan.responsibilities().at(id);
        if (part.departmentId == department)
            parts.push_back(&part);
    }
    return parts;
}

const Responsibility *partOf(const Plan &plan, TaskId task, DepartmentId department)
{
    const auto parts = partsOf(plan, task, department);
    return parts.empty() ? nullptr : parts.front();
}

// New parts of a task stand behind those there are, in the order of the wishes.
void writeRoles(Transaction &transaction, const Plan &plan, const std::vector<RoleWish> &wishes)
{
    std::unordered_map<TaskId, QString> lastRanks;
    for (const auto &[task, department, role] : wishes) {
        const auto parts = partsOf(plan, task, department);
        for (size_t i = role ? 1 : 0; i < parts.size(); ++i)
            removeRecord(transaction, plan, parts[i]->id);
        if (!role)
            continue;
        Responsibility changed = parts.empty() ? Responsibility() : *parts.front();
        if (!parts.empty() && changed.role == *role)
            continue;
        changed.role = *role;
        if (!parts.empty()) {
            transaction.update(changed);
            markByHand(transaction, plan, refTo(changed.id), "department_id");
            continue;
        }
        QString &rank = lastRanks[task];
        rank = rank.isEmpty() ? rankAtEnd(plan.responsibilities(), refTo(task)) : rankBetween(rank, {});
        changed.taskId = task;
        changed.departmentId = department;
        changed.rank = rank;
        transaction.insert(changed);
    }
}

} // namespace

std::optional<DepartmentId> findDepartment(const Plan &plan, const QString &name)
{
    for (const Department &department : plan.departments()) {
        if (department.name == name)
            return department.id;
    }
    for (const DepartmentAlias &alias : plan.table<DepartmentAlias>()) {
        if (alias.name == name)
            return alias.departmentId;
    }
    return std::nullopt;
}

DepartmentCategory guessCategory(const QString &name)
{
    for (const NamePattern &pattern : patterns) {
        const QStringView part(pattern.part);
        if (pattern.atEnd ? name.endsWith(part) : name.contains(part))
            return pattern.category;
    }
    return DepartmentCategory::Other;
}

Result<DepartmentId> addDepartment(Plan &plan, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A department needs a name. Nothing was changed."));
    if (findDepartment(plan, trimmed))
        return nameTaken(trimmed);
    DepartmentId id;
    const Result<void> done = plan.apply(
        label(QT_TRANSLATE_NOOP("Edits", "Add department")), [&](Transaction &transaction) -> Result<void> {
            id = departmentNamed(transaction, plan, trimmed);
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> setDepartmentName(Plan &plan, DepartmentId id, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Edits", "A department needs a name. Nothing was changed."));
    if (const auto other = findDepartment(plan, trimmed); other && *other != id)
        return nameTaken(trimmed);
    return changeField(
        plan, id, &Department::name, trimmed, "name", QT_TRANSLATE_NOOP("Edits", "Rename department"));
}

Result<void> setDepartmentCategory(Plan &plan, DepartmentId id, DepartmentCategory category)
{
    return changeField(plan, id, &Department::category, category, "category",
        QT_TRANSLATE_NOOP("Edits", "Change department category"));
}

Result<void> setDepartmentNote(Plan &plan, DepartmentId id, const QString &note)
{
    return changeField(
        plan, id, &Department::note, note, "note", QT_TRANSLATE_NOOP("Edits", "Change department note"));
}

Result<void> addDepartmentAlias(Plan &plan, DepartmentId id, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (!plan.departments().contains(id))
        return gone();
    if (trimmed.isEmpty() || findDepartment(plan, trimmed))
        return nameTaken(trimmed);
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Add department alias")),
        [&](Transaction &transaction) -> Result<void> {
            DepartmentAlias alias;
            alias.departmentId = id;
            alias.name = trimmed;
            transaction.insert(alias);
            return {};
        });
}

Result<void> removeDepartmentAlias(Plan &plan, DepartmentAliasId id)
{
    if (!plan.table<DepartmentAlias>().contains(id))
        return gone();
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Delete department alias")),
        [&](Transaction &transaction) -> Result<void> {
            removeRecord(transaction, plan, id);
            return {};
        });
}

Result<void> removeDepartment(Plan &plan, DepartmentId id)
{
    if (!plan.departments().contains(id))
        return gone();
    const auto names = [id](const auto &record) { return record.departmentId == id; };
    const auto namesIn = [&](const auto &table) { return std::any_of(table.begin(), table.end(), names); };
    const bool certifies = std::any_of(plan.targets().begin(), plan.targets().end(),
        [id](const Target &target) { return target.certifierId == id; });
    if (certifies || namesIn(plan.responsibilities()) || namesIn(plan.table<Person>())
        || namesIn(plan.table<ProgressEntry>()))
        return invalid(QT_TRANSLATE_NOOP("Edits",
            "This department still has tasks, persons or reports. "
            "Give them to another one first."));
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Delete department")),
        [&](Transaction &transaction) -> Result<void> {
            removeRecordsOf<DepartmentAlias>(transaction, plan, refTo(id));
            removeRecord(transaction, plan, id);
            return {};
        });
}

Result<void> moveDepartment(Plan &plan, DepartmentId id, std::optional<DepartmentId> before)
{
    const auto &table = plan.departments();
    if (!table.contains(id) || (before && !table.contains(*before)))
        return gone();
    std::vector<DepartmentId> order = table.top();
    if (before == id || order.empty())
        return {};
    std::erase(order, id);
    const auto place = before ? std::find(order.begin(), order.end(), *before) : order.end();
    const QString lower = place == order.begin() ? QString() : table.at(*std::prev(place)).rank;
    const QString upper = place == order.end() ? QString() : table.at(*place).rank;
    order.insert(place, id);
    if (order == table.top())
        return {};
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Change order of departments")),
        [&](Transaction &transaction) -> Result<void> {
            Department moved = table.at(id);
            if (upper.isEmpty() || lower < upper) {
                moved.rank = rankBetween(lower, upper);
                transaction.update(moved);
                return {};
            }
            // Neighbours of the same rank, as after a merge: there is no room between them.
            const std::vector<QString> ranks = ranksFor(static_cast<int>(order.size()));
            for (size_t i = 0; i < order.size(); ++i) {
                moved = table.at(order[i]);
                moved.rank = ranks[i];
                transaction.update(moved);
            }
            return {};
        });
}

Result<void> setRole(Plan &plan, TaskId task, DepartmentId department, std::optional<Role> role)
{
    return setRoles(plan, {{task, department, role}});
}

Result<void> setRoles(Plan &plan, const std::vector<RoleWish> &wishes)
{
    std::vector<RoleWish> wanted;
    std::map<std::pair<TaskId, DepartmentId>, size_t> places;
    for (const RoleWish &wish : wishes) {
        if (!plan.tasks().contains(wish.task) || !plan.departments().contains(wish.department))
            return gone();
        const auto [place, isNew] = places.emplace(std::pair(wish.task, wish.department), wanted.size());
        if (isNew)
            wanted.push_back(wish);
        else
            wanted[place->second].role = wish.role;
    }
    const char *what = wanted.size() == 1 ? QT_TRANSLATE_NOOP("Edits", "Change department's part")
                                          : QT_TRANSLATE_NOOP("Edits", "Change departments' parts");
    return plan.apply(label(what), [&](Transaction &transaction) -> Result<void> {
        writeRoles(transaction, plan, wanted);
        return {};
    });
}

Result<void> setDepartmentsOfRole(Plan &plan, TaskId task, Role role, const QStringList &names)
{
    if (!plan.tasks().contains(task))
        return gone();
    return plan.apply(label(QT_TRANSLATE_NOOP("Edits", "Change departments")),
        [&](Transaction &transaction) -> Result<void> {
            std::vector<Responsibility> before;
            QString lastRank;
            for (const ResponsibilityId id : plan.responsibilities().of(task)) {
                const Responsibility &part = plan.responsibilities().at(id);
                lastRank = part.rank;
                if (part.role == role)
                    before.push_back(part);
            }
            std::vector<DepartmentId> wanted;
            for (const QString &name : withoutRepeats(names)) {
                const DepartmentId id = departmentNamed(transaction, plan, name);
                if (std::find(wanted.begin(), wanted.end(), id) == wanted.end())
                    wanted.push_back(id);
            }
            const bool same = std::equal(before.begin(), before.end(), wanted.begin(), wanted.end(),
                [](const Responsibility &r, DepartmentId d) { return r.departmentId == d; });
            if (same)
                return {};
            for (const Responsibility &part : before) {
                if (std::find(wanted.begin(), wanted.end(), part.departmentId) == wanted.end())
                    removeRecord(transaction, plan, part.id);
            }
            for (const DepartmentId id : wanted) {
                lastRank = rankBetween(lastRank, QString());
                const Responsibility *part = partOf(plan, task, id);
                Responsibility changed = part ? *part : Responsibility();
                changed.taskId = task;
                changed.departmentId = id;
                changed.role = role;
                changed.rank = lastRank;
                if (part)
                    transaction.update(changed);
                else
                    transaction.insert(changed);
            }
            return {};
        });
}

} // namespace xushi::edits
