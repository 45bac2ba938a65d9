#include "ui/panels/source/questionstrip.h"

#include "ui/widgets/buttons.h"

namespace xushi::source
{

QuestionStrip::QuestionStrip(QWidget *parent)
    : ui::MessageStrip(parent)
    , m_previous(new ui::IconButton(ui::Icon::Up, tr("Previous place (Shift+F8)")))
    , m_next(new ui::IconButton(ui::Icon::Down, tr("Next place (F8)")))
{
    addControl(m_previous);
    addControl(m_next);
    m_correct = addButton(tr("Correct"));
    m_keep = addButton(tr("Keep as written"), ui::ButtonKind::Primary);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { emit stepped(1); });
    connect(m_correct, &QAbstractButton::clicked, this, &QuestionStrip::correctAsked);
    connect(m_keep, &QAbstractButton::clicked, this, &QuestionStrip::keepAsked);
}

void QuestionStrip::present(const std::vector<OpenQuestion> &questions, int current)
{
    const auto count = static_cast<int>(questions.size());
    setVisible(count > 0);
    setText(tr("%1 places to check").arg(count), summaryOf(questions));
    setNote(current < 0 ? QString() : tr("Place %1 of %2").arg(current + 1).arg(count));
    m_correct->setEnabled(current >= 0);
    m_keep->setEnabled(current >= 0);
    setToolTip(current < 0 ? QString() : questions[static_cast<size_t>(current)].message);
}

} // namespace xushi::source
