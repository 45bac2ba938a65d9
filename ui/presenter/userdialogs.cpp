#include "ui/presenter/userdialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace xushi
{

bool UserDialogs::openOutside(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

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

std::optional<UserProfile> WindowDialogs::user(QWidget *parent, const UserProfile &current)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::translate("WindowDialogs", "Who is working"));
    auto *form = new QFormLayout(&dialog);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(12);
    auto *words = new QLabel(QCoreApplication::translate("WindowDialogs",
        "Name and unit are written beside each change in the history, so that it can be seen later who "
        "changed what. There is no account and no password; they stay on this computer and in the plans."));
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    form->addRow(words);
    auto *name = new QLineEdit(current.name);
    auto *unit = new QLineEdit(current.unit);
    form->addRow(QCoreApplication::translate("WindowDialogs", "Name"), name);
    form->addRow(QCoreApplication::translate("WindowDialogs", "Unit"), unit);
    auto *buttons = new QDialogButtonBox;
    QPushButton *keep = buttons->addButton(
        QCoreApplication::translate("WindowDialogs", "Keep"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QCoreApplication::translate("WindowDialogs", "Later"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    const auto refresh = [=] { keep->setEnabled(!name->text().trimmed().isEmpty()); };
    QObject::connect(name, &QLineEdit::textChanged, &dialog, refresh);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    refresh();
    keep->setDefault(true);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return UserProfile {name->text().simplified(), unit->text().simplified()};
}

} // namespace xushi
