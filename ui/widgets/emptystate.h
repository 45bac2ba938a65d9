#pragma once

#include <QWidget>

class QPushButton;

namespace xushi::ui
{

class Label;

// What an empty panel shows: one line that says what it is for, and one button for the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    // With an empty `button` there is only the line.
    EmptyState(const QString &sentence, const QString &button, QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &button);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace xushi::ui
