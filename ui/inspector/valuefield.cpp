#include "ui/inspector/valuefield.h"

#include <algorithm>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"

namespace xushi
{

namespace
{
constexpr int inside = 4; // from the edge that shows on hovering to the words
constexpr int tallEditor = 132;
constexpr int narrowestEditor = 84;
} // namespace

ValueField::ValueField(Workbench &workbench, const QString &field, qint64 id, Look look)
    : m_workbench(workbench)
    , m_field(workbench.fields.find(field))
    , m_id(id)
{
    const bool title = look == Look::Title;
    m_words = new ui::Label({}, title ? ui::TypeSize::Large : ui::TypeSize::Body, ui::TextTone::Text,
        title ? QFont::DemiBold : QFont::Normal);
    // Wrapped lines of the Label are as far apart as those of body text: too close for a title.
    if (title)
        m_words->setWordWrap(true);
    else if (look == Look::Value)
        m_words->setOverflow(ui::Overflow::Wrap);
    auto *layout = new QVBoxLayout(this);
    m_inside = title ? 0 : inside;
    layout->setContentsMargins(m_inside, 2, m_inside, 2);
    layout->addWidget(m_words);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_Hover);
    const bool editable = m_field && m_field->isEditable();
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    if (editable)
        setCursor(Qt::IBeamCursor);
    refresh();
}

QString ValueField::shown() const
{
    return m_field ? m_field->show(m_workbench.context(), m_id) : QString();
}

void ValueField::setWords(std::function<QString()> words)
{
    m_wording = std::move(words);
    refresh();
}

void ValueField::refresh()
{
    const QString text = shown();
    m_words->setText(m_wording && !text.isEmpty() ? m_wording() : text);
    const bool askedFor = m_field && m_field->isEditable();
    m_words->setNote(!text.isEmpty() ? m_note : askedFor ? tr("not filled in") : QString());
    if (m_field)
        setAccessibleName(m_field->title() + u' ' + text);
    if (m_editor && !m_editor->isModified())
        m_editor->setText(text);
}

void ValueField::edit()
{
    if (m_editor || !m_field || !m_field->isEditable())
        return;
    m_editor = new FieldEditor(*m_field, m_workbench.context(), this);
    m_editor->setText(shown());
    m_editor->selectAll();
    const int height = m_editor->isTall() ? std::max(tallEditor, m_words->height()) : ui::measure::ctl;
    m_editor->setFixedHeight(height);
    m_editor->setMinimumWidth(narrowestEditor);
    m_words->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_editor);
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &FieldEditor::committed, this, &ValueField::commit);
    connect(m_editor, &FieldEditor::givenUp, this, [this] {
        close();
        setFocus(Qt::OtherFocusReason);
    });
}

void ValueField::commit(FieldEditor::Leave leave)
{
    const QPointer<FieldEditor> editor = m_editor;
    if (!editor)
        return;
    if (editor->isModified()) {
        const QPointer<ValueField> alive(this);
        const Result<void> done = m_field->set(m_workbench.plan, m_id, editor->text());
        if (!alive || !editor)
            return;
        if (!done) {
            editor->showProblem(done.error().message);
            return;
        }
    }
    close();
    if (leave == FieldEditor::Leave::Next)
        focusNextChild();
    else if (leave == FieldEditor::Leave::Previous)
        focusPreviousChild();
    else if (leave == FieldEditor::Leave::Stay)
        setFocus(Qt::OtherFocusReason);
}

void ValueField::commitNow()
{
    if (!m_editor)
        return;
    const QString typed = m_editor->text();
    const bool modified = m_editor->isModified();
    close();
    if (!modified)
        return;
    if (const Result<void> done = m_field->set(m_workbench.plan, m_id, typed); !done)
        m_workbench.report(done.error());
}

void ValueField::close()
{
    if (!m_editor)
        return;
    m_editor->finish();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor.clear();
    layout()->setContentsMargins(m_inside, 2, m_inside, 2);
    m_words->show();
    refresh();
    emit left();
}

bool ValueField::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens)
        edit();
    else if (event->matches(QKeySequence::Copy))
        copyValue();
    else
        QWidget::keyPressEvent(event);
}

void ValueField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        edit();
}

void ValueField::copyValue() const
{
    QGuiApplication::clipboard()->setText(shown());
}

bool ValueField::isFromNotice() const
{
    for (const OriginId id : m_workbench.plan.origins().of(record())) {
        const Origin &origin = m_workbench.plan.origins().at(id);
        if (origin.field == m_field->column && origin.documentId)
            return true;
    }
    return false;
}

void ValueField::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_editor || !m_field)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add
        = [&](const QString &text, bool enabled, const QKeySequence &keys, std::function<void()> run) {
              QAction *action = menu->addAction(text);
              action->setEnabled(enabled);
              action->setShortcut(keys);
              connect(action, &QAction::triggered, this, std::move(run));
          };
    add(tr("Edit"), m_field->isEditable(), Qt::Key_F2, [this] { edit(); });
    add(tr("Copy"), !shown().isEmpty(), QKeySequence::Copy, [this] { copyValue(); });
    menu->addSeparator();
    add(tr("See in the notice"), isFromNotice(), {},
        [this] { m_workbench.view.askForSource(record(), m_field->column); });
    add(tr("Who changed what"), true, {}, [this] {
        m_workbench.view.select(record());
        m_workbench.view.askForPanel(QStringLiteral("history"));
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(QPoint(0, height())) : event->globalPos());
}

void ValueField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        edit();
}

void ValueField::paintEvent(QPaintEvent *)
{
    if (m_editor || focusPolicy() == Qt::NoFocus)
        return;
    const ui::Theme &theme = ui::themeOf(this);
    QPainter painter(this);
    if (underMouse())
        ui::drawBox(painter, rect(), theme.base, theme.line, ui::measure::radius);
    if (hasFocus())
        ui::drawFocusRing(painter, rect(), theme, ui::measure::radius);
}

} // namespace xushi
