#pragma once

#include <functional>

#include <QPointer>

#include "ui/models/fieldeditor.h"
#include "ui/presenter/panel.h"
#include "ui/widgets/label.h"

namespace xushi
{

// The value of one field of one record: quiet words until one goes there, then what it is typed into.
// Return and leaving commit, Esc gives up. What is half typed stays when the plan changes elsewhere. Its menu
// leads to the place in the notice and to the history.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Value, Title, Inline }; // Inline: as wide as its words
    ValueField(Workbench &workbench, const QString &field, qint64 id, Look look = Look::Value);

    [[nodiscard]] const Field *field() const { return m_field; }
    [[nodiscard]] FieldEditor *openEditor() const { return m_editor; }
    [[nodiscard]] QString shown() const;
    // Goes on after the value in the third tone.
    void setNote(const QString &note) { m_note = note; }
    // How the value stands there, where that is not how it is typed.
    void setWords(std::function<QString()> words);

public slots:
    void refresh();
    void edit();
    // Takes what is typed, if anything is; what is refused is reported and dropped.
    void commitNow();

signals:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void commit(FieldEditor::Leave leave);
    void close();
    void copyValue() const;
    [[nodiscard]] RecordRef record() const { return {m_field->record, m_id}; }
    [[nodiscard]] bool isFromNotice() const;

    Workbench &m_workbench;
    const Field *m_field;
    qint64 m_id;
    QString m_note;
    std::function<QString()> m_wording;
    int m_inside = 0; // from the edge to the words
    ui::Label *m_words;
    QPointer<FieldEditor> m_editor;
};

} // namespace xushi
