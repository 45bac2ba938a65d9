#pragma once

#include "ui/widgets/popover.h"

#include <optional>
#include <QList>
#include <QString>

namespace xushi::ui
{

// One line of a working: "完成率 | 812 ÷ 2600 | 31.2308 %".
struct WorkingRow {
    QString label;
    QString working;
    QString value;
};

struct ExplanationLink {
    QString id;
    QString text;
};

// How a figure or a light came about, ready to be shown.
struct Explanation {
    QString title; // 为何是黄灯
    QString sentence;
    QList<WorkingRow> rows; // unrounded
    std::optional<WorkingRow> shown; // as rounded for show, under a strong line and in bold
    QString note; // rule, cut-off, when entered
    QList<ExplanationLink> links;
};

// The pop-up that every light and figure opens. A link closes it and says which.
class ExplanationPopover : public Popover
{
    Q_OBJECT

public:
    ExplanationPopover(const Explanation &explanation, QWidget *parent);

signals:
    void linkChosen(const QString &id);

private:
    void addRows(const Explanation &explanation);
    void addLinks(const QList<ExplanationLink> &links);
};

} // namespace xushi::ui
