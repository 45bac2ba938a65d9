#pragma once

#include "ui/presenter/userdialogs.h"

namespace xushi::test
{

// Answers in the user's place, in the order given; an unexpected question ends the test.
class PresetDialogs : public UserDialogs
{
public:
    QList<int> answers;
    QStringList files;
    QStringList told;
    QStringList asked;
    std::optional<UserProfile> userAnswer;
    QStringList opened; // files handed to other programs
    bool opens = true;

    int ask(QWidget *, const Question &question) override
    {
        asked << question.text;
        if (answers.isEmpty())
            qFatal("a question that was not expected: %s", qPrintable(question.text));
        return answers.takeFirst();
    }
    void tell(QWidget *, const QString &text) override { told << text; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override
    {
        return files.isEmpty() ? QString() : files.takeFirst();
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return files.isEmpty() ? QString() : files.takeFirst();
    }
    bool openOutside(const QString &path) override
    {
        opened << path;
        return opens;
    }
    std::optional<UserProfile> user(QWidget *, const UserProfile &) override { return userAnswer; }
};

} // namespace xushi::test
