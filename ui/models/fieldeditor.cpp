#include "ui/models/fieldeditor.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QValidator>
#include <QVBoxLayout>

#include "core/exchange/tableclipboard.h"
#include "core/fields/builtinfields.h"
#include "core/text/departmentnames.h"
#include "ui/models/fieldproblem.h"
#include "ui/models/namecompleter.h"

namespace xushi
{

namespace
{

// Keeps a field of one line to one line, whichever way a text comes in: pasted, dropped, by an input method.
class OneLine : public QValidator
{
public:
    using QValidator::QValidator;
    State validate(QString &text, int &cursor) const override
    {
        const auto isBreak = [](QChar c) {
            return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator;
        };
        if (std::any_of(text.begin(), text.end(), isBreak)) {
            const bool atEnd = cursor == text.size();
            text = exchange::textForField(text, exchange::FieldLines::One);
            cursor = atEnd ? static_cast<int>(text.size()) : std::min(cursor, static_cast<int>(text.size()));
        }
        return Acceptable;
    }
};

// Takes what spreadsheets and word processors put on the clipboard as plain text.
class PlainLines : public QPlainTextEdit
{
protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source->hasText())
            insertPlainText(exchange::textForField(source->text(), exchange::FieldLines::Several));
    }
};

} // namespace

FieldEditor::FieldEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : QWidget(parent)
{
    makeInput(field, context);
    QWidget *input = m_line ? static_cast<QWidget *>(m_line)
        : m_lines           ? static_cast<QWidget *>(m_lines)
                            : m_choices;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    input->setMinimumHeight(0);
    input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    input->setAccessibleName(field.title());
    input->installEventFilter(this);
    setFocusProxy(input);
    setAccessibleName(field.title());
    setAutoFillBackground(true);
}

FieldEditor::~FieldEditor()
{
    hideProblem();
}

void FieldEditor::makeInput(const Field &field, const FieldContext &context)
{
    switch (field.type) {
    case FieldType::LongText:
        m_lines = new PlainLines;
        m_lines->setTabChangesFocus(true);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::hideProblem);
        return;
    case FieldType::Choice:
    case FieldType::YesNo:
        m_choices = new QComboBox;
        if (field.choices) {
            for (const Choice &choice : field.choices())
                m_choices->addItem(choice.label, choice.code);
        } else {
            for (const bool value : {true, false})
                m_choices->addItem(fields::yesNo(value), fields::yesNo(value));
        }
        connect(m_choices, &QComboBox::activated, this, [this] { emit committed(Leave::Stay); });
        return;
    default:
        break;
    }
    m_line = new QLineEdit;
    m_line->setValidator(new OneLine(m_line));
    if (field.isRightAligned())
        m_line->setAlignment(Qt::AlignRight);
    if (field.type == FieldType::Date)
        m_line->setPlaceholderText(tr("6.30"));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::hideProblem);
    if (field.type == FieldType::Departments)
        completeDepartments(context.plan);
    else if (field.type == FieldType::Person)
        completePersons(context.plan);
}

void FieldEditor::completeDepartments(const Plan &plan)
{
    QStringList names;
    NameCompleter::OtherNames others;
    for (const DepartmentId id : plan.departments().top()) {
        names << plan.departments().at(id).name;
        others.insert(names.back(), otherNames(plan, id));
    }
    new NameCompleter(names, NameCompleter::Names::Many, m_line, others);
}

void FieldEditor::completePersons(const Plan &plan)
{
    QStringList names;
    for (const Person &person : plan.table<Person>())
        names << person.name;
    names.sort();
    names.removeDuplicates();
    new NameCompleter(names, NameCompleter::Names::One, m_line);
}

QString FieldEditor::text() const
{
    if (m_line)
        return m_line->text();
    return m_lines ? m_lines->toPlainText() : m_choices->currentData().toString();
}

void FieldEditor::setText(const QString &shown)
{
    m_shown = shown;
    if (m_line)
        m_line->setText(shown);
    else if (m_lines)
        m_lines->setPlainText(shown);
    else
        m_choices->setCurrentIndex(m_choices->findText(shown));
}

void FieldEditor::type(const QString &text)
{
    if (m_line)
        m_line->setText(text);
    else if (m_lines)
        m_lines->setPlainText(text);
}

bool FieldEditor::isModified() const
{
    return m_choices ? m_choices->currentText() != m_shown : text() != m_shown;
}

void FieldEditor::selectAll()
{
    if (m_line)
        m_line->selectAll();
    else if (m_lines)
        m_lines->selectAll();
}

void FieldEditor::showProblem(const QString &sentence)
{
    hideProblem();
    m_problem = new FieldProblem(sentence, parentWidget());
    m_problem->placeAt(geometry());
    m_problem->show();
    m_problem->raise();
}

QString FieldEditor::problem() const
{
    return m_problem ? m_problem->sentence() : QString();
}

void FieldEditor::hideProblem()
{
    delete m_problem;
}

void FieldEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_problem)
        m_problem->placeAt(geometry());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_finished)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that mean something while typing are not for the window: Ctrl+Z undoes the typing.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Undo)
            || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()) || (key->matches(QKeySequence::Paste) && pasteLine()))
            return true;
        break;
    }
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason)
            emit committed(Leave::FocusLost);
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// A single cell's text without the line end behind it, so that typing goes on and can be taken back.
bool FieldEditor::pasteLine()
{
    if (!m_line)
        return false;
    m_line->insert(exchange::textForField(QApplication::clipboard()->text(), exchange::FieldLines::One));
    emit m_line->textEdited(m_line->text());
    return true;
}

bool FieldEditor::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_lines && (modifiers & (Qt::ShiftModifier | Qt::AltModifier))) {
            m_lines->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        emit committed(modifiers & Qt::ControlModifier ? Leave::Everywhere : Leave::Stay);
        return true;
    case Qt::Key_Tab:
        emit committed(Leave::Next);
        return true;
    case Qt::Key_Backtab:
        emit committed(Leave::Previous);
        return true;
    case Qt::Key_Escape:
        emit givenUp();
        return true;
    default:
        return false;
    }
}

} // namespace xushi
