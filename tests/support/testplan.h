#pragma once

#include <memory>
#include <random>

#include <QTemporaryDir>

#include "core/plan/plan.h"

namespace xushi::test
{

// A plan in a folder of its own, with a fixed clock and ids that are the same in every run.
class TestPlan
{
public:
    explicit TestPlan(quint64 seed = 1);
    // A plan that starts as a copy of another one's database, with other ids to come.
    TestPlan(TestPlan &original, quint64 seed);
    ~TestPlan();

    [[nodiscard]] Plan &operator*() { return *m_plan; }
    [[nodiscard]] Plan *operator->() { return m_plan.get(); }
    [[nodiscard]] Plan &get() { return *m_plan; }

    // All watched tables as text.
    [[nodiscard]] QByteArray dump();
    // Closes the database and opens it again, as after a crash: nothing is saved or cleaned up first.
    void reopen();
    [[nodiscard]] QString databasePath() const { return m_folder.filePath(QStringLiteral("plan.sqlite")); }

private:
    void open();
    static QString folderTemplate();
    QTemporaryDir m_folder {folderTemplate()};
    std::shared_ptr<std::mt19937_64> m_random;
    std::unique_ptr<Plan> m_plan;
};

// A plan written as text art, one line each:
//   # 标题            the plan's title
//   一、章名          a chapter
//   1.任务名 3.1–6.30 牵头:发改局、财政局 配合:水利局 负责:…
//     - 事项名        a checklist item below the task
//     * 新增平台 >= 5 家     a target
void fill(Plan &plan, const QString &art);

// The plan's outline in the same art, for readable failures.
[[nodiscard]] QString art(const Plan &plan);

} // namespace xushi::test
