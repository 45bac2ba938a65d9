#pragma once

#include "ui/panels/source/questions.h"
#include "ui/widgets/messagestrip.h"

class QPushButton;

namespace xushi::ui
{
class IconButton;
}

namespace xushi::source
{

// The strip that says how much is left to look at and goes from one place to the next.
class QuestionStrip : public ui::MessageStrip
{
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget *parent = nullptr);

    // `current` counts from 0; -1: none of them is selected.
    void present(const std::vector<OpenQuestion> &questions, int current);
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }

signals:
    void stepped(int by); // +1 next, -1 previous
    void correctAsked();
    void keepAsked();

private:
    ui::IconButton *m_previous;
    ui::IconButton *m_next;
    QPushButton *m_correct;
    QPushButton *m_keep;
};

} // namespace xushi::source
