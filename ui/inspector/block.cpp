#include "ui/inspector/block.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"

namespace xushi
{

namespace
{
constexpr int captionColumn = 76;
constexpr int outdent = 4; // so that words of fields stand where plain words do
} // namespace

Block::Block(Workbench &workbench)
    : m_workbench(workbench)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, captionColumn);
    m_grid->setColumnStretch(1, 1);
}

void Block::refresh()
{
    if (isTypedInto()) {
        for (ValueField *field : findChildren<ValueField *>())
            field->refresh();
        return;
    }
    const QString now = shape();
    if (now != m_shape) {
        clear();
        m_shape = now;
        build();
        setVisible(m_row > 0);
    }
    for (ValueField *field : findChildren<ValueField *>())
        field->refresh();
}

bool Block::isTypedInto() const
{
    for (const ValueField *field : findChildren<ValueField *>()) {
        if (field->openEditor() && field->openEditor()->isModified())
            return true;
    }
    return false;
}

// Rows may be cleared from a slot of one of them: hidden now, deleted later.
void Block::clear()
{
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_row = 0;
}

ui::LinkButton *Block::addHead(const QString &title, const QString &note, const QString &link)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 12, 0, 2);
    row->setSpacing(ui::measure::gap);
    row->addWidget(new ui::Label(title, ui::TypeSize::Small, ui::TextTone::Second, QFont::DemiBold));
    auto *words = new ui::Label(note, ui::TypeSize::Small, ui::TextTone::Third);
    words->setOverflow(ui::Overflow::Elide);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(words, 1);
    ui::LinkButton *button = link.isEmpty() ? nullptr : new ui::LinkButton(link);
    if (button)
        row->addWidget(button);
    addWide(head);
    return button;
}

ValueField *Block::addField(const QString &field, qint64 id, const QString &note)
{
    auto *value = new ValueField(m_workbench, field, id);
    const bool hasUnit = value->field() && value->field()->unit;
    value->setNote(note.isEmpty() && hasUnit ? u' ' + value->field()->unit() : note);
    value->refresh();
    const QString title = value->field() ? value->field()->title() : QString();
    addCaption(title, value);
    m_grid->addWidget(value, m_row++, 1);
    connect(value, &ValueField::left, this, &Block::refresh, Qt::QueuedConnection);
    return value;
}

void Block::addCaption(const QString &title, QWidget *buddy)
{
    auto *caption = new ui::Label(title, ui::TypeSize::Small, ui::TextTone::Third);
    caption->setFixedHeight(ui::measure::line + outdent);
    caption->setBuddy(buddy);
    m_grid->addWidget(caption, m_row, 0, Qt::AlignTop);
}

void Block::addSpan(const QString &title, const QString &from, const QString &to, qint64 id,
    const std::function<std::pair<QString, QString>()> &words)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *first = new ValueField(m_workbench, from, id, ValueField::Look::Inline);
    auto *last = new ValueField(m_workbench, to, id, ValueField::Look::Inline);
    first->setWords([words] { return words().first; });
    last->setWords([words] { return words().second; });
    layout->addWidget(first);
    layout->addWidget(new ui::Label(QStringLiteral("—")));
    layout->addWidget(last);
    layout->addStretch(1);
    addCaption(title, first);
    m_grid->addWidget(row, m_row++, 1);
    for (ValueField *field : {first, last})
        connect(field, &ValueField::left, this, &Block::refresh, Qt::QueuedConnection);
}

void Block::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

void Block::addText(const QString &text, ui::TextTone tone, const QString &note)
{
    auto *words = new ui::Label(text, ui::TypeSize::Body, tone);
    words->setOverflow(ui::Overflow::Wrap);
    words->setNote(note);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(words);
}

void Block::tell(const Result<void> &done) const
{
    if (!done)
        m_workbench.report(done.error());
}

} // namespace xushi
