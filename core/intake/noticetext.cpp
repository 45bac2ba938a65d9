#include "core/intake/noticetext.h"

#include <QCoreApplication>

#include "core/intake/docxtext.h"
#include "core/notice/noticereader.h"

namespace xushi::intake
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Intake", text);
}

} // namespace

Result<QString> noticeText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("PK\x03\x04"))
        return docxText(bytes, fileName);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorKind::Foreign,
            tr("“%1” is in the old format of Word or WPS, or is protected by a password. Open it there, save "
               "it "
               "as docx without a password, and take that file.")
                .arg(fileName));
    if (bytes.startsWith("%PDF"))
        return fail(ErrorKind::Foreign,
            tr("“%1” is a PDF. Open it, select and copy all of its text, and choose “New from clipboard”.")
                .arg(fileName));
    return notice::decodeNoticeText(bytes);
}

} // namespace xushi::intake
