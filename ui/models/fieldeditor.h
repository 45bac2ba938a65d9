#pragma once

#include <QPointer>
#include <QWidget>

#include "core/fields/fieldcatalogue.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace xushi
{

class FieldProblem;

// What one field's value is typed into, by the field's type: a line, several lines, a list of choices; names
// of departments and persons are completed. It asks to be committed or given up and changes nothing itself.
// An entry that is refused stays open with the sentence under it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    // Everywhere: the value is meant for all rows that are selected.
    enum class Leave { Stay, Next, Previous, FocusLost, Everywhere };

    FieldEditor(const Field &field, const FieldContext &context, QWidget *parent);
    ~FieldEditor() override;

    // Several lines stand in a field of their own height.
    [[nodiscard]] bool isTall() const { return m_lines != nullptr; }
    // What was typed; of a list of choices the code.
    [[nodiscard]] QString text() const;
    // Shows a value; no longer modified.
    void setText(const QString &shown);
    // Puts a text in as if it were typed.
    void type(const QString &text);
    [[nodiscard]] bool isModified() const;
    void selectAll();
    // Asks nothing any more: what was typed is taken or given up, the editor is about to go.
    void finish() { m_finished = true; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    void showProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;

signals:
    void committed(xushi::FieldEditor::Leave leave);
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void makeInput(const Field &field, const FieldContext &context);
    bool pasteLine();
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void completeDepartments(const Plan &plan);
    void completePersons(const Plan &plan);
    void hideProblem();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choices = nullptr;
    QString m_shown;
    bool m_finished = false;
    QPointer<FieldProblem> m_problem;
};

} // namespace xushi
