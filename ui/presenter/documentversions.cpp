#include <QFileInfo>
#include <QTemporaryDir>

#include "ui/presenter/documentcontroller.h"
#include "ui/presenter/longwork.h"

namespace xushi
{

bool DocumentController::openCopyOf(const QString &file)
{
    auto document
        = longwork::run<std::unique_ptr<Document>>(m_window, tr("Opening %1").arg(QFileInfo(file).fileName()),
            [&](std::stop_token stop, const longwork::Progress &) -> Result<std::unique_ptr<Document>> {
                auto opened = Document::open(m_places, file, Document::Access::Copy, stop);
                if (opened)
                    (*opened)->plan().moveToThread(thread());
                return opened;
            });
    if (!document) {
        report(document.error());
        return false;
    }
    return replaceBy(std::move(*document));
}

bool DocumentController::restoreVersion(const QString &version)
{
    if (!m_document || m_document->path().isEmpty() || m_saving)
        return false;
    // Aside first: saving keeps ten versions, and this one may be the eleventh then.
    const QTemporaryDir folder;
    const QString aside = folder.filePath(QStringLiteral("version.xushi"));
    if (!QFile::copy(version, aside)) {
        report({ErrorKind::Unreadable,
            tr("This version could not be read, or there is no room to copy it. The file was left as it "
               "is.")});
        return false;
    }
    if (!m_document->isSaved() && !save())
        return false;
    const QString path = m_document->path();
    const Result<void> replaced = longwork::run<void>(m_window, tr("Putting an earlier version back"),
        [&](std::stop_token, const longwork::Progress &) { return m_document->replaceFileBy(aside); });
    if (!replaced) {
        report(replaced.error());
        return false;
    }
    emit documentAboutToChange();
    m_document->discard();
    m_document.reset();
    emit documentChanged();
    return openFile(path);
}

} // namespace xushi
