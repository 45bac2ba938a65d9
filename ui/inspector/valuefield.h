#pragma once

#include <QPointer>

#include "ui/models/fieldeditor.h"
#include "ui/presenter/panel.h"
#include "ui/widgets/label.h"

namespace xushi
{

// The value of one field of one record: quiet words until one goes there, then what it is typed into.
// Return and leaving commit, Esc gives up. What is half typed stays when the plan changes elsewhere.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Value, Title };
    ValueField(Workbench &workbench, const QString &field, qint64 id, Look look = Look::Value);

    [[nodiscard]] const Field *field() const { return m_field; }
    [[nodiscard]] FieldEditor *openEditor() const { return m_editor; }
    [[nodiscard]] QString shown() const;
    // Goes on after the value in the third tone.
    void setNote(const QString &note) { m_note = note; }

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

private:
    void commit(FieldEditor::Leave leave);
    void close();

    Workbench &m_workbench;
    const Field *m_field;
    qint64 m_id;
    QString m_note;
    int m_inside = 0; // from the edge to the words
    ui::Label *m_words;
    QPointer<FieldEditor> m_editor;
};

} // namespace xushi
