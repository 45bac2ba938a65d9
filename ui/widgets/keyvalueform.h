#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QGridLayout;

namespace xushi::ui
{

class LinkButton;

// The inspector's form: labels in a column of 80 px, values that wrap beside them, headings between with
// a link at the right where wanted. Rows go in from top to bottom; clear() starts afresh.
class KeyValueForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueForm(QWidget *parent = nullptr);

    // A heading; the link is null where `linkText` is empty.
    LinkButton *addSection(const QString &title, const QString &linkText = {});
    // The same, with words in the third tone after the heading: "6月进展 已报，待审签".
    LinkButton *addSection(const QString &title, const QString &note, const QString &linkText);
    // `note` goes on after the value in the third tone.
    Label *addRow(const QString &label, const QString &value, const QString &note = {});
    // `editor` is named after the label for those who listen.
    void addRow(const QString &label, QWidget *editor);
    // Across both columns.
    void addWide(QWidget *widget);
    void addHair();
    void clear();

private:
    Label *addCaption(const QString &label, int height);

    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace xushi::ui
