#pragma once

#include <functional>

#include <QCoreApplication>
#include <QWidget>

#include "ui/inspector/valuefield.h"

class QGridLayout;

namespace xushi
{

namespace ui
{
class LinkButton;
}

// One part of the inspector. Its rows are built afresh only when `shape()` says so (records came or went);
// values in fields follow the plan in place. While one of its fields is being typed into, it waits.
class Block : public QWidget
{
public:
    explicit Block(Workbench &workbench);

    // All sentences of the inspector's parts are of one context.
    [[nodiscard]] static QString tr(const char *text)
    {
        return QCoreApplication::translate("Inspector", text);
    }

    void refresh();

protected:
    // What decides the rows: any text that is equal as long as they can stay.
    [[nodiscard]] virtual QString shape() const { return QStringLiteral("fixed"); }
    virtual void build() = 0;

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] const Plan &plan() const { return m_workbench.plan; }
    // Each adds a row. The link is null where `link` is empty.
    ui::LinkButton *addHead(const QString &title, const QString &note = {}, const QString &link = {});
    ValueField *addField(const QString &field, qint64 id, const QString &note = {});
    // Two days in one row with a dash between them; `words` says both as they stand there.
    void addSpan(const QString &title, const QString &from, const QString &to, qint64 id,
        const std::function<std::pair<QString, QString>()> &words);
    void addWide(QWidget *widget);
    void addText(const QString &text, ui::TextTone tone = ui::TextTone::Text, const QString &note = {});
    // Reports the error, if any.
    void tell(const Result<void> &done) const;

private:
    [[nodiscard]] bool isTypedInto() const;
    void clear();
    void addCaption(const QString &title, QWidget *buddy);

    Workbench &m_workbench;
    QGridLayout *m_grid;
    QString m_shape;
    int m_row = 0;
};

} // namespace xushi
