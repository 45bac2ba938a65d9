#include "core/edits/noticefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/edits/noticeedits.h"
#include "core/intake/noticetext.h"
#include "core/notice/noticereader.h"

namespace xushi::edits {

namespace {

// A notice is some tens of thousands of characters; what is larger than this is none.
constexpr qint64 largestNotice = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

} // namespace

Result<void> importNoticeFile(Plan &plan, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, tr("There is no file “%1”. Check the name and the folder.").arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable,
                    tr("“%1” cannot be read. Check that it is a file and that you may open it.").arg(name));
    if (file.size() > largestNotice)
        return fail(ErrorKind::Invalid, tr("“%1” is larger than 64 MB; that is no notice.").arg(name));
    return importNoticeBytes(plan, file.readAll(), name);
}

Result<void> importNoticeBytes(Plan &plan, const QByteArray &bytes, const QString &fileName)
{
    const Result<QString> text = intake::noticeText(bytes, fileName);
    if (!text)
        return tl::unexpected(text.error());
    const Result<notice::NoticeDraft> draft = notice::readNotice(*text);
    if (!draft)
        return tl::unexpected(draft.error());
    return importNotice(plan, *draft, fileName);
}

} // namespace xushi::edits
