#include "ui/presenter/userdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace xushi
{

int WindowDialogs::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < question.answers.size(); ++i) {
        // The role only decides the order of the platform; the meaning is the index.
        const auto role
            = i + 1 == question.answers.size() ? QMessageBox::RejectRole : QMessageBox::AcceptRole;
        QPushButton *button = box.addButton(question.answers[i], role);
        if (i == 0)
            box.setDefaultButton(button);
        buttons << button;
    }
    const int onEscape = question.onEscape < 0 ? static_cast<int>(buttons.size()) - 1 : question.onEscape;
    box.setEscapeButton(buttons[onEscape]);
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? onEscape : static_cast<int>(chosen);
}

void WindowDialogs::tell(QWidget *parent, const QString &text)
{
    ask(parent,
        {QCoreApplication::translate("WindowDialogs", "Xushi"), text,
            {QCoreApplication::translate("WindowDialogs", "Understood")}});
}

QString WindowDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WindowDialogs::fileToSave(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

} // namespace xushi
