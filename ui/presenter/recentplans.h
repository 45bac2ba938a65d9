#pragma once

#include <vector>

#include <QDateTime>
#include <QString>

namespace xushi
{

class Document;
class Memory;

// A plan that was opened or saved here, as it was then.
struct RecentPlan {
    QString path;
    QString title;
    int tasks = 0; // top tasks
    int targets = 0;
    QDate latest; // cut-off of the newest measurement; invalid where there is none
    QDateTime usedAt; // local time
    bool operator==(const RecentPlan &) const = default;
};

// The plans worked on lately, newest first, each file once, twenty at most.
class RecentPlans
{
public:
    static constexpr int kept = 20;

    explicit RecentPlans(Memory &memory)
        : m_memory(memory)
    {
    }
    [[nodiscard]] std::vector<RecentPlan> list() const;
    // Puts the document to the front; one without a file is passed over.
    void note(const Document &document, const QDateTime &now);
    void remove(const QString &path);

private:
    void store(const std::vector<RecentPlan> &plans);

    Memory &m_memory;
};

} // namespace xushi
