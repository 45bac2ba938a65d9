#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/models/fieldeditor.h"
#include "ui/presenter/panel.h"

class QAbstractItemView;

namespace xushi
{

// How the cells of any table are typed into: one editor by the field's type, Return and Tab commit, Esc gives
// up, an entry that is refused keeps its editor open with the sentence under it. Panels draw in subclasses.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FieldDelegate(Workbench &workbench, QAbstractItemView *view);

    // Takes what was typed for all selected rows (Ctrl+Return); without it that is like Return. An error
    // other than Cancelled keeps the editor open.
    using WriteToAll = std::function<Result<void>(const QModelIndex &, const QString &typed)>;
    void setWriteToAll(const WriteToAll &write) { m_writeToAll = write; }

    // The editor that is at work; null when there is none.
    [[nodiscard]] FieldEditor *openEditor() const;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    // The editors look after their keys and focus themselves.
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    // The field of a cell; null where nothing can be typed.
    [[nodiscard]] virtual const Field *editableField(const QModelIndex &index) const = 0;
    // Takes what was typed; an error other than Cancelled keeps the editor open.
    [[nodiscard]] virtual Result<void> write(const QModelIndex &index, const QString &typed) const = 0;

    Workbench &m_workbench;

private:
    void commit(FieldEditor *editor, const QPersistentModelIndex &index, FieldEditor::Leave leave);

    QAbstractItemView *m_editedView;
    WriteToAll m_writeToAll;
    mutable QPointer<FieldEditor> m_editor;
};

} // namespace xushi
