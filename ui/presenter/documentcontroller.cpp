#include "ui/presenter/documentcontroller.h"

#include <atomic>

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include "core/base/daterange.h"
#include "core/edits/noticefile.h"
#include "ui/presenter/longwork.h"

namespace xushi
{

namespace
{

constexpr int lookInterval = 200; // ms between two looks at how far a save is

QString withEnding(const QString &file)
{
    return file.isEmpty() || file.endsWith(QStringLiteral(".xushi")) ? file : file + QStringLiteral(".xushi");
}

} // namespace

DocumentController::DocumentController(
    const Places &places, UserDialogs &dialogs, FillSample fillSample, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_dialogs(dialogs)
    , m_fillSample(std::move(fillSample))
{
}

DocumentController::~DocumentController() = default;

void DocumentController::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_dialogs.tell(m_window, error.message);
}

void DocumentController::setDocument(std::unique_ptr<Document> document)
{
    emit documentAboutToChange();
    m_document = std::move(document);
    emit documentChanged();
}

bool DocumentController::replaceBy(std::unique_ptr<Document> document)
{
    if (!close()) {
        document->discard();
        return false;
    }
    setDocument(std::move(document));
    return true;
}

Result<std::unique_ptr<Document>> DocumentController::makeBeside(const QString &title, const Make &make)
{
    using Made = std::unique_ptr<Document>;
    return longwork::run<Made>(
        m_window, title, [&](std::stop_token stop, const longwork::Progress &) -> Result<Made> {
            Result<Made> document = make(stop);
            if (!document)
                return document;
            if (stop.stop_requested()) {
                (*document)->discard();
                return fail(ErrorKind::Cancelled, {});
            }
            (*document)->plan().moveToThread(thread());
            return document;
        });
}

bool DocumentController::takeNew(
    const QString &title, const QString &displayName, const std::function<Result<void>(Plan &)> &fill)
{
    auto made = makeBeside(title, [&](const std::stop_token &) -> Result<std::unique_ptr<Document>> {
        auto document = Document::create(m_places, displayName);
        if (!document)
            return document;
        if (const auto filled = fill((*document)->plan()); !filled) {
            (*document)->discard();
            return tl::unexpected(filled.error());
        }
        return document;
    });
    if (!made) {
        report(made.error());
        return false;
    }
    return replaceBy(std::move(*made));
}

Result<std::unique_ptr<Document>> DocumentController::openBeside(const QString &file, Document::Access access)
{
    return makeBeside(tr("Opening %1").arg(QFileInfo(file).fileName()),
        [&](std::stop_token stop) { return Document::open(m_places, file, access, stop); });
}

void DocumentController::setAuthor(const QString &author)
{
    m_places.author = author;
    if (m_document)
        m_document->plan().setAuthor(m_places.self(QDateTime::currentDateTimeUtc()).user);
}

bool DocumentController::newFromNotice()
{
    const QString notice = m_dialogs.fileToOpen(
        m_window, tr("New plan from a notice"), tr("Notices (*.docx *.txt);;All files (*)"));
    return !notice.isEmpty() && newFromNoticeFile(notice);
}

bool DocumentController::newFromNoticeFile(const QString &notice)
{
    return takeNew(tr("Reading %1").arg(QFileInfo(notice).fileName()), QFileInfo(notice).completeBaseName(),
        [&](Plan &plan) { return edits::importNoticeFile(plan, notice); });
}

bool DocumentController::newFromText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_dialogs.tell(m_window,
            tr("There is no text on the clipboard. Select and copy the whole notice in its program first."));
        return false;
    }
    return takeNew(tr("Reading the copied text"), tr("Copied notice"),
        [&](Plan &plan) { return edits::importNoticeBytes(plan, text.toUtf8(), tr("Copied notice")); });
}

bool DocumentController::openSample()
{
    // Untouched it holds nothing that could be lost, so that looking and closing asks nothing.
    return takeNew(tr("Making the sample"), tr("Sample"), [this](Plan &plan) -> Result<void> {
        if (const auto filled = m_fillSample(plan); !filled)
            return filled;
        return plan.markSaved(plan.history().lastNumber());
    });
}

bool DocumentController::open()
{
    const QString file = m_dialogs.fileToOpen(m_window, tr("Open plan"), tr("Xushi plans (*.xushi)"));
    return !file.isEmpty() && openFile(file);
}

bool DocumentController::openFile(const QString &file)
{
    if (m_document && !m_document->path().isEmpty() && QFileInfo(m_document->path()) == QFileInfo(file))
        return true;
    auto document = openBeside(file);
    if (!document) {
        if (document.error().kind == ErrorKind::Locked)
            return openLocked(file, document.error());
        report(document.error());
        return false;
    }
    return replaceBy(std::move(*document));
}

bool DocumentController::openLocked(const QString &file, const Error &error)
{
    const int answer = m_dialogs.ask(m_window,
        {tr("Open plan"), error.message,
            {tr("Open for reading"), tr("Open a copy"), tr("Take over"), tr("Cancel")}});
    if (answer == 3)
        return false;
    const auto access = answer == 0 ? Document::Access::ReadOnly
        : answer == 1               ? Document::Access::Copy
                                    : Document::Access::TakeOver;
    auto document = openBeside(file, access);
    if (!document) {
        report(document.error());
        return false;
    }
    return replaceBy(std::move(*document));
}

bool DocumentController::save()
{
    if (!m_document)
        return false;
    if (m_document->path().isEmpty() || m_document->isReadOnly())
        return saveAs();
    return saveTo(m_document->path(), Document::Existing::MustBeAsOpened);
}

bool DocumentController::saveAs()
{
    if (!m_document)
        return false;
    const QString folder = m_document->path().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_document->path()).absolutePath();
    const QString file = withEnding(m_dialogs.fileToSave(m_window, tr("Save plan as"),
        QDir(folder).filePath(m_document->displayName() + QStringLiteral(".xushi")),
        tr("Xushi plans (*.xushi)")));
    return !file.isEmpty() && saveTo(file, Document::Existing::Replace);
}

// The saving itself runs on a thread of its own; the window goes on, edits included.
Result<store::SaveOutcome> DocumentController::saveBeside(const store::SaveJob &job)
{
    std::optional<Result<store::SaveOutcome>> outcome;
    std::atomic<double> share = 0;
    m_stopSaving = std::stop_source();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        outcome = store::save(job, m_stopSaving.get_token(),
            [&share](double now) { share.store(now, std::memory_order_relaxed); });
    }));
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        m_savingShare = share.load(std::memory_order_relaxed);
        emit savingChanged();
    });
    look.start(lookInterval);
    m_saving = true;
    m_savingShare = 0;
    emit savingChanged();
    thread->start();
    loop.exec();
    thread->wait();
    m_saving = false;
    emit savingChanged();
    return *outcome;
}

bool DocumentController::saveTo(const QString &file, Document::Existing existing)
{
    if (m_saving)
        return false;
    const auto job = m_document->saveJob(file, existing);
    Result<void> done;
    if (!job) {
        done = tl::unexpected(job.error());
    } else {
        const auto outcome = saveBeside(*job);
        done = outcome ? m_document->finishSave(file, *outcome)
                       : Result<void>(tl::unexpected(outcome.error()));
    }
    if (done)
        return true;
    if (done.error().kind == ErrorKind::Cancelled)
        return false;
    if (done.error().kind == ErrorKind::Conflict)
        return resolveConflict(done.error());
    const int answer = m_dialogs.ask(
        m_window, {tr("Save plan"), done.error().message, {tr("Save elsewhere"), tr("Cancel")}});
    return answer == 0 && saveAs();
}

bool DocumentController::resolveConflict(const Error &error)
{
    const int answer = m_dialogs.ask(m_window,
        {tr("Save plan"), error.message,
            {tr("Save under another name"), tr("Replace, keeping theirs as a backup"), tr("Cancel")}});
    if (answer == 0)
        return saveAs();
    return answer == 1 && saveTo(m_document->path(), Document::Existing::Replace);
}

DocumentController::Leave DocumentController::askToLeave()
{
    const int answer = m_dialogs.ask(m_window,
        {tr("Close plan"), tr("“%1” has changes that are in no file yet.").arg(m_document->displayName()),
            {tr("Save"), tr("Discard changes"), tr("Cancel")}});
    if (answer == 0)
        return save() ? Leave::Saved : Leave::Stay;
    return answer == 1 ? Leave::Discarded : Leave::Stay;
}

bool DocumentController::close()
{
    if (!m_document)
        return true;
    if (m_saving) {
        m_dialogs.tell(m_window, tr("The plan is being saved. Close it when that is done."));
        return false;
    }
    if (!m_document->isSaved() && askToLeave() == Leave::Stay)
        return false;
    emit documentAboutToChange();
    m_document->discard();
    m_document.reset();
    emit documentChanged();
    return true;
}

bool DocumentController::offerRecovery()
{
    for (const store::RecoverableCopy &copy : store::WorkingCopy::recoverable(m_places.workingRoot)) {
        const QDateTime at = copy.lastChanged.toLocalTime();
        const QString when = longDate(at.date()) + at.toString(QStringLiteral(" HH:mm"));
        const int answer = m_dialogs.ask(m_window,
            {tr("Recover changes"),
                tr("Xushi ended before “%1” was saved. The last change was made on %2; nothing is lost.")
                    .arg(copy.session.displayName, when),
                {tr("Open it again"), tr("Decide later"), tr("Throw away")}, 1});
        if (answer == 1)
            continue;
        auto document = Document::recover(m_places, copy.folder);
        if (!document) {
            report(document.error());
            continue;
        }
        if (answer == 2) {
            (*document)->discard();
            continue;
        }
        if (!close())
            continue;
        setDocument(std::move(*document));
        return true;
    }
    store::WorkingCopy::purgeClean(m_places.workingRoot);
    return false;
}

} // namespace xushi
