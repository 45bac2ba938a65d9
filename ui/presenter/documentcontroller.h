#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <QObject>

#include "core/plan/document.h"
#include "ui/presenter/userdialogs.h"

class QThread;
class QWidget;

namespace xushi
{

// What a user does with whole plans: new from a notice, open, save, recover, close. Asks what must be
// asked, keeps the one open document, and never lets go of unsaved work without an answer.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    // Fills an empty plan with the sample.
    using FillSample = std::function<Result<void>(Plan &)>;
    DocumentController(
        const Places &places, UserDialogs &dialogs, FillSample fillSample, QObject *parent = nullptr);
    ~DocumentController() override;

    // The window that questions belong to.
    void setWindow(QWidget *window) { m_window = window; }

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] Document *document() const { return m_document.get(); }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    // How far a save is, 0 to 1.
    [[nodiscard]] double savingShare() const { return m_savingShare; }
    // Gives the save up that is going on; the file stays as it was.
    void stopSaving() { m_stopSaving.request_stop(); }

    // Who works here: for history and locks, from now on.
    void setAuthor(const QString &author);

    // Each returns whether it happened; errors and questions are shown.
    bool newFromNotice();
    bool newFromNoticeFile(const QString &notice);
    bool newFromText(const QString &text); // of a notice, as copied from another program
    bool openSample();
    bool open();
    bool openFile(const QString &file);
    // Opens a file, such as an earlier version of the plan, as a plan without a name.
    bool openCopyOf(const QString &file);
    // Makes an earlier version the plan's file again and opens it. Changes that are in no file are saved
    // before; the file as it was is kept among the versions.
    bool restoreVersion(const QString &version);
    bool save();
    bool saveAs();
    // Asks about unsaved changes first. True when there is no document any more.
    bool close();
    // Takes a document that was opened elsewhere; the one before must be closed.
    void adopt(std::unique_ptr<Document> document) { setDocument(std::move(document)); }
    // Offers what a crash left behind; true when a plan was recovered.
    bool offerRecovery();

    void report(const Error &error);

signals:
    // Another document, or none: documentAboutToChange comes before the old one goes.
    void documentAboutToChange();
    void documentChanged();
    void savingChanged(); // begun, further on, ended

private:
    enum class Leave { Saved, Discarded, Stay };
    [[nodiscard]] Leave askToLeave();
    void setDocument(std::unique_ptr<Document> document);
    // Closes the one before first, with its question; the new one goes when the answer is to stay.
    [[nodiscard]] bool replaceBy(std::unique_ptr<Document> document);
    using Make = std::function<Result<std::unique_ptr<Document>>(std::stop_token)>;
    // Makes a document beside the window and hands it to the window's thread.
    [[nodiscard]] Result<std::unique_ptr<Document>> makeBeside(const QString &title, const Make &make);
    [[nodiscard]] bool takeNew(
        const QString &title, const QString &displayName, const std::function<Result<void>(Plan &)> &fill);
    [[nodiscard]] Result<std::unique_ptr<Document>> openBeside(
        const QString &file, Document::Access access = Document::Access::Edit);
    [[nodiscard]] bool saveTo(const QString &file, Document::Existing existing);
    [[nodiscard]] bool resolveConflict(const Error &error);
    [[nodiscard]] bool openLocked(const QString &file, const Error &error);
    [[nodiscard]] Result<store::SaveOutcome> saveBeside(const store::SaveJob &job);

    Places m_places;
    UserDialogs &m_dialogs;
    FillSample m_fillSample;
    QWidget *m_window = nullptr;
    std::unique_ptr<Document> m_document;
    bool m_saving = false;
    double m_savingShare = 0;
    std::stop_source m_stopSaving;
};

} // namespace xushi
