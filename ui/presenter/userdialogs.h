#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "ui/presenter/userprofile.h"

class QWidget;

namespace xushi
{

// A question with verbs for answers: 没有存上… [换个地方存] [取消].
struct Question {
    QString title;
    QString text;
    QStringList answers; // the first is the main one
    int onEscape = -1; // answer when the question is closed; -1: the last
};

// Everything the program asks the user in windows of their own. Tests answer in its place.
class UserDialogs
{
public:
    virtual ~UserDialogs() = default;
    // Index of the answer.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    // A sentence to be read, with one button.
    virtual void tell(QWidget *parent, const QString &text) = 0;
    // A path, or empty when given up. filter as for QFileDialog.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
        = 0;
    // Hands a file to the program that opens its kind; false where there is none.
    virtual bool openOutside(const QString &path);
    // Name and unit of who works here; nothing when put off.
    virtual std::optional<UserProfile> user(QWidget *parent, const UserProfile &current) = 0;
};

// The real ones.
class WindowDialogs : public UserDialogs
{
public:
    int ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &text) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    std::optional<UserProfile> user(QWidget *parent, const UserProfile &current) override;
};

} // namespace xushi
