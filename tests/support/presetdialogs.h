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
};

} // namespace xushi::test
