#include "tests/ui/source/sampleplan.h"

#include <QFile>

#include "core/edits/noticeedits.h"
#include "core/notice/noticereader.h"

using namespace xushi;

QString SamplePlan::sampleNotice()
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

SamplePlan::SamplePlan(const QString &notice)
    : plan(std::move(Plan::open(folder.filePath(QStringLiteral("plan.sqlite"))).value()))
    , fields(FieldCatalogue::builtIn())
{
    const auto draft = notice::readNotice(notice.isNull() ? sampleNotice() : notice);
    if (draft) {
        const auto imported = edits::importNotice(*plan, *draft, QStringLiteral("notice.txt"));
        Q_ASSERT(imported);
        Q_UNUSED(imported)
    }
    view.setAsOf(QDate(2023, 6, 30));
    bench = std::make_unique<Workbench>(Workbench {
        *plan, view, fields, [this](const Error &error) { reported << error.message; }, dialogs, memory});
}

TaskId SamplePlan::task(const QString &number) const
{
    for (const Task &task : plan->tasks()) {
        if (task.number == number && !task.parentId)
            return task.id;
    }
    return {};
}

const SourceDocument &SamplePlan::document() const
{
    return *plan->table<SourceDocument>().begin();
}
