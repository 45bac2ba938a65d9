#include "ui/widgets/explanation.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace xushi::ui
{

namespace
{

constexpr int labelColumn = 64;

// A line across the table of the working.
class Rule : public QWidget
{
public:
    enum class Kind { Hair, Strong };
    Rule(Kind kind, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        drawLineTop(painter, rect(), m_kind == Kind::Strong ? theme.text2 : theme.hair);
    }

private:
    Kind m_kind;
};

void addRow(QGridLayout *grid, const WorkingRow &row, int weight)
{
    const int at = grid->rowCount();
    auto *label = new Label(row.label, TypeSize::Small, TextTone::Second);
    auto *working = new Label(row.working, TypeSize::Body, TextTone::Second);
    auto *value = new Label(row.value, TypeSize::Body, TextTone::Text, weight);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    working->setOverflow(Overflow::Wrap);
    working->setMinimumHeight(23);
    grid->addWidget(label, at, 0);
    grid->addWidget(working, at, 1);
    grid->addWidget(value, at, 2);
}

} // namespace

ExplanationPopover::ExplanationPopover(const Explanation &explanation, QWidget *parent)
    : Popover(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(372);
    setTitle(explanation.title);
    body()->setSpacing(4);
    auto *sentence = new Label(explanation.sentence);
    sentence->setOverflow(Overflow::Wrap);
    body()->addWidget(sentence);
    addRows(explanation);
    if (!explanation.note.isEmpty()) {
        auto *note = new Label(explanation.note, TypeSize::Small, TextTone::Second);
        note->setOverflow(Overflow::Wrap);
        body()->addSpacing(4);
        body()->addWidget(note);
    }
    addLinks(explanation.links);
}

void ExplanationPopover::addRows(const Explanation &explanation)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(measure::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, labelColumn);
    grid->setColumnStretch(1, 1);
    for (const WorkingRow &row : explanation.rows) {
        addRow(grid, row, QFont::Normal);
        const bool last = &row == &explanation.rows.last() && explanation.shown;
        grid->addWidget(
            new Rule(last ? Rule::Kind::Strong : Rule::Kind::Hair, this), grid->rowCount(), 0, 1, 3);
    }
    if (explanation.shown) {
        addRow(grid, *explanation.shown, QFont::DemiBold);
        grid->addWidget(new Rule(Rule::Kind::Hair, this), grid->rowCount(), 0, 1, 3);
    }
    body()->addLayout(grid);
}

void ExplanationPopover::addLinks(const QList<ExplanationLink> &links)
{
    if (links.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::margin - 4);
    row->setContentsMargins(0, 0, 0, 0);
    for (const ExplanationLink &link : links) {
        auto *button = new LinkButton(link.text);
        connect(button, &QAbstractButton::clicked, this, [this, id = link.id] {
            emit linkChosen(id);
            close();
        });
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
}

} // namespace xushi::ui
