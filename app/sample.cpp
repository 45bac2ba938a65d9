#include "app/sample.h"

#include <QFile>

#include "core/edits/noticefile.h"
#include "core/exchange/demoprogress.h"

// The resources of a static library are linked only when asked for, outside any namespace.
static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace xushi
{

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> fillSample(Plan &plan)
{
    initSample();
    const QString notice = QStringLiteral("notice.txt");
    if (const auto read = edits::importNoticeBytes(plan, resource(notice), notice); !read)
        return read;
    return exchange::importDemoProgress(plan, resource(QStringLiteral("demo-progress.json")));
}

} // namespace xushi
