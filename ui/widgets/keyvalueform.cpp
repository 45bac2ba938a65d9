#include "ui/widgets/keyvalueform.h"

#include "ui/theme/drawing.h"
#include "ui/widgets/buttons.h"

#include <QGridLayout>
#include <QPainter>

namespace xushi::ui
{

namespace
{

constexpr int labelColumn = 80;
constexpr int aboveSection = 8;

class Hair : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLineTop(painter, rect(), themeOf(this).hair);
    }
};

} // namespace

KeyValueForm::KeyValueForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelColumn);
    m_grid->setColumnStretch(1, 1);
}

LinkButton *KeyValueForm::addSection(const QString &title, const QString &linkText)
{
    return addSection(title, {}, linkText);
}

LinkButton *KeyValueForm::addSection(const QString &title, const QString &note, const QString &linkText)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_row > 0 ? aboveSection : 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addWidget(new Label(title, TypeSize::Small, TextTone::Second, QFont::DemiBold));
    auto *words = new Label(note, TypeSize::Small, TextTone::Third);
    words->setOverflow(Overflow::Elide);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    words->setFixedHeight(measure::line);
    row->addWidget(words, 1);
    LinkButton *link = nullptr;
    if (!linkText.isEmpty()) {
        link = new LinkButton(linkText);
        row->addWidget(link);
    }
    m_grid->addLayout(row, m_row++, 0, 1, 2);
    return link;
}

Label *KeyValueForm::addRow(const QString &label, const QString &value, const QString &note)
{
    // Lines of 20 px have their extra pixel above the words.
    addCaption(label, measure::line)->setContentsMargins(0, 1, 0, 0);
    auto *words = new Label(value);
    words->setOverflow(Overflow::Wrap);
    words->setNote(note);
    words->setMinimumHeight(measure::line);
    words->setAccessibleName(QStringLiteral("%1 %2%3").arg(label, value, note));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(words, m_row++, 1, Qt::AlignTop);
    return words;
}

void KeyValueForm::addRow(const QString &label, QWidget *editor)
{
    Label *caption = addCaption(label, measure::ctl);
    caption->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    m_grid->addWidget(editor, m_row++, 1, Qt::AlignTop);
}

void KeyValueForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

void KeyValueForm::addHair()
{
    auto *hair = new Hair;
    hair->setFixedHeight(1);
    addWide(hair);
}

void KeyValueForm::clear()
{
    // Rows may be cleared from a slot of one of them: hidden now, deleted later.
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QLayout *inner = item->layout())
            while (QLayoutItem *rest = inner->takeAt(0))
                delete rest;
        delete item;
    }
    m_row = 0;
}

Label *KeyValueForm::addCaption(const QString &label, int height)
{
    auto *caption = new Label(label, TypeSize::Small, TextTone::Third);
    caption->setFixedHeight(height);
    m_grid->addWidget(caption, m_row, 0, Qt::AlignTop);
    return caption;
}

} // namespace xushi::ui
