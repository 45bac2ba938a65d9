#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include "core/base/daterange.h"
#include "core/edits/progressedits.h"
#include "core/plan/historyquery.h"
#include "ui/attachments/attachmentactions.h"
#include "ui/inspector/blocks.h"
#include "ui/theme/drawing.h"
#include "ui/theme/measures.h"
#include "ui/widgets/buttons.h"

namespace xushi
{

namespace
{

constexpr int iconColumn = 24;
constexpr size_t mostSteps = 5000; // looked through for the day on which a file came
constexpr qsizetype largestChangeset = 1 << 20; // bytes; what attaches files is small

// When attachments came, as far as the history still tells.
QHash<qint64, QDate> daysOfArrival(const Plan &plan, const std::vector<AttachmentId> &ids)
{
    QHash<qint64, QDate> days;
    const std::vector<Step> &steps = plan.history().steps();
    for (size_t back = 0; back < std::min(steps.size(), mostSteps) && days.size() < qsizetype(ids.size());
         ++back) {
        const Step &step = steps[steps.size() - 1 - back];
        const auto changeset = step.hasChangeset ? plan.changesetOf(step) : Result<QByteArray>(QByteArray());
        if (!changeset || changeset->size() > largestChangeset || !changeset->contains(Attachment::table))
            continue;
        RecordChangeReader reader(*changeset);
        while (const auto change = reader.next()) {
            const bool came = change->record.kind == RecordKind::Attachment
                && change->operation == Changes::Operation::Insert;
            if (came && std::find(ids.begin(), ids.end(), AttachmentId {change->record.id}) != ids.end())
                days.insert(change->record.id, step.at.toLocalTime().date());
        }
    }
    return days;
}

ui::Icon iconOf(const QString &fileName)
{
    static const QStringList sheets {QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("et"),
        QStringLiteral("csv"), QStringLiteral("ods")};
    static const QStringList texts {QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("wps"),
        QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("odt"), QStringLiteral("ofd")};
    const QString ending = fileName.section(u'.', -1).toLower();
    return sheets.contains(ending) ? ui::Icon::Xls
        : texts.contains(ending)   ? ui::Icon::Doc
                                   : ui::Icon::Attach;
}

// One file: name over size, day and note. Return opens, F2 renames, Delete removes, the rest is in its menu.
class AttachmentRow : public QWidget
{
public:
    AttachmentRow(Workbench &workbench, const Attachment &attachment, QDate arrived)
        : m_workbench(workbench)
        , m_id(attachment.id)
        , m_icon(iconOf(attachment.fileName))
        , m_grid(new QGridLayout(this))
        , m_name(new ui::Label(attachment.fileName))
        , m_facts(new ui::Label(facts(attachment, arrived), ui::TypeSize::Small, ui::TextTone::Third))
    {
        m_grid->setContentsMargins(iconColumn, 2, 0, 4);
        m_grid->setHorizontalSpacing(4);
        m_grid->setVerticalSpacing(0);
        for (ui::Label *label : {m_name, m_facts}) {
            label->setOverflow(ui::Overflow::Elide);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        m_grid->addWidget(m_name, 0, 0);
        m_grid->addWidget(m_facts, 1, 0);
        m_grid->setColumnStretch(0, 1);
        m_more = new ui::IconButton(
            ui::Icon::More, Block::tr("What to do with this file"), ui::IconButton::Size::Compact);
        m_grid->addWidget(m_more, 0, 1, 2, 1, Qt::AlignTop);
        connect(m_more, &QAbstractButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setToolTip(attachment.fileName + u'\n' + m_facts->text());
        setAccessibleName(attachment.fileName + u' ' + m_facts->text());
    }

    std::function<void()> onLeft; // after a name or note was typed

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            open();
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        showMenu(byKey ? mapToGlobal(QPoint(iconColumn, height())) : event->globalPos());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            open();
            return;
        case Qt::Key_F2:
            type(QStringLiteral("attachment.file_name"), m_name);
            return;
        case Qt::Key_Delete:
            remove();
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }
    void paintEvent(QPaintEvent *) override
    {
        const ui::Theme &theme = ui::themeOf(this);
        QPainter painter(this);
        if (underMouse())
            ui::drawBox(painter, rect().adjusted(-4, 0, 0, 0), theme.tint1, theme.tint1, ui::measure::radius);
        ui::paintIcon(painter, QRect(0, 4, 16, 16), m_icon, theme.text2);
        if (hasFocus())
            ui::drawFocusRing(painter, rect(), theme, ui::measure::radius);
    }

private:
    static QString facts(const Attachment &attachment, QDate arrived)
    {
        QStringList facts {
            QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat)};
        if (arrived.isValid())
            facts << longDate(arrived);
        if (!attachment.note.isEmpty())
            facts << attachment.note;
        return facts.join(QStringLiteral("  "));
    }

    void open() { attachments::open(m_workbench, window(), m_id); }
    void remove()
    {
        const Result<void> done = edits::removeAttachment(m_workbench.plan, m_id);
        if (!done)
            m_workbench.report(done.error());
    }

    void showMenu(const QPoint &where)
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QString &text, const QKeySequence &keys, std::function<void()> run) {
            QAction *action = menu->addAction(text);
            action->setShortcut(keys);
            connect(action, &QAction::triggered, this, std::move(run));
        };
        add(Block::tr("Open"), Qt::Key_Return, [this] { open(); });
        add(Block::tr("Save as…"), {}, [this] { attachments::saveOut(m_workbench, window(), m_id); });
        menu->addSeparator();
        add(Block::tr("Rename"), Qt::Key_F2,
            [this] { type(QStringLiteral("attachment.file_name"), m_name); });
        add(Block::tr("Edit note"), {}, [this] { type(QStringLiteral("attachment.note"), m_facts); });
        menu->addSeparator();
        add(Block::tr("Delete attachment"), Qt::Key_Delete, [this] { remove(); });
        menu->popup(where);
    }

    void type(const QString &field, ui::Label *instead)
    {
        if (findChild<ValueField *>())
            return;
        auto *value = new ValueField(m_workbench, field, m_id.value);
        instead->hide();
        m_grid->addWidget(value, instead == m_name ? 0 : 1, 0);
        connect(value, &ValueField::left, this, [this, value, instead] {
            value->hide();
            value->deleteLater();
            instead->show();
            setFocus();
            onLeft();
        });
        value->edit();
    }

    Workbench &m_workbench;
    AttachmentId m_id;
    ui::Icon m_icon;
    QGridLayout *m_grid;
    ui::Label *m_name;
    ui::Label *m_facts;
    ui::IconButton *m_more = nullptr;
};

class AttachmentBlock : public Block
{
public:
    AttachmentBlock(Workbench &workbench, const RecordRef &record)
        : Block(workbench)
        , m_record(record)
    {
    }

protected:
    [[nodiscard]] QString shape() const override
    {
        QString shape = QStringLiteral("attachments");
        for (const AttachmentId id : ids()) {
            const Attachment &attachment = plan().table<Attachment>().at(id);
            shape += u'|' + QString::number(id.value) + attachment.fileName + u'/' + attachment.note;
        }
        return shape;
    }
    void build() override
    {
        const std::vector<AttachmentId> all = ids();
        auto *link = addHead(tr("Attachments"),
            all.empty() ? tr("drag files here") : QString::number(all.size()), tr("Add a file…"));
        connect(link, &QAbstractButton::clicked, this,
            [this] { attachments::chooseFile(workbench(), window(), m_record); });
        const QHash<qint64, QDate> days = daysOfArrival(plan(), all);
        for (const AttachmentId id : all) {
            auto *row
                = new AttachmentRow(workbench(), plan().table<Attachment>().at(id), days.value(id.value));
            row->onLeft = [this] {
                QMetaObject::invokeMethod(
                    this, [this] { refresh(); }, Qt::QueuedConnection);
            };
            addWide(row);
        }
    }

private:
    [[nodiscard]] std::vector<AttachmentId> ids() const { return plan().table<Attachment>().of(m_record); }
    RecordRef m_record;
};

} // namespace

Block *attachmentBlock(Workbench &workbench, const RecordRef &record)
{
    return new AttachmentBlock(workbench, record);
}

} // namespace xushi
