#include "ui/models/fielddelegate.h"

#include <QAbstractItemView>

namespace xushi
{

FieldDelegate::FieldDelegate(Workbench &workbench, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_workbench(workbench)
    , m_editedView(view)
{
}

FieldEditor *FieldDelegate::openEditor() const
{
    return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr;
}

QWidget *FieldDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = editableField(index);
    if (!field)
        return nullptr;
    auto *editor = new FieldEditor(*field, m_workbench.context(), parent);
    const QPersistentModelIndex place(index);
    auto *self = const_cast<FieldDelegate *>(this);
    connect(editor, &FieldEditor::committed, self,
        [self, editor, place](FieldEditor::Leave leave) { self->commit(editor, place, leave); });
    connect(editor, &FieldEditor::givenUp, self, [self, editor] {
        editor->finish();
        emit self->closeEditor(editor, RevertModelCache);
    });
    m_editor = editor;
    return editor;
}

void FieldDelegate::commit(FieldEditor *editor, const QPersistentModelIndex &index, FieldEditor::Leave leave)
{
    // While the view takes an editor away by itself, focus leaves it too.
    if (!index.isValid() || m_editedView->indexWidget(index) != editor)
        return;
    const QPointer<FieldEditor> alive(editor);
    const bool everywhere = leave == FieldEditor::Leave::Everywhere && m_writeToAll;
    if (editor->isModified() || everywhere) {
        const Result<void> done
            = everywhere ? m_writeToAll(index, editor->text()) : write(index, editor->text());
        if (!alive)
            return;
        if (!done && done.error().kind != ErrorKind::Cancelled) {
            editor->showProblem(done.error().message);
            return;
        }
    }
    editor->finish();
    const EndEditHint hint = leave == FieldEditor::Leave::Next ? EditNextItem
        : leave == FieldEditor::Leave::Previous                ? EditPreviousItem
                                                               : NoHint;
    emit closeEditor(editor, hint);
}

// What is half typed stays when the plan changes elsewhere.
void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (field && !field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

// Only when the view itself takes the editor away; else commit() has done it.
void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (!field || !field->isModified())
        return;
    field->finish();
    const Result<void> done = write(index, field->text());
    if (!done && done.error().kind != ErrorKind::Cancelled && m_workbench.report)
        m_workbench.report(done.error());
}

bool FieldDelegate::eventFilter(QObject *, QEvent *)
{
    return false;
}

} // namespace xushi
