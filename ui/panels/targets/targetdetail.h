#pragma once

#include <QScrollArea>

#include "ui/panels/targets/monthtable.h"
#include "ui/presenter/panel.h"

class QVBoxLayout;

namespace xushi::ui
{
class KeyValueForm;
class Label;
} // namespace xushi::ui

namespace xushi::charts
{
class ChapterChart;
class ChartLegend;
class TrendChart;
struct Trend;
} // namespace xushi::charts

namespace xushi
{

// The right side of the 指标 panel: the course of one target with its figures, or, where none is selected,
// how the chapters stand. Its charts are made when they are first seen.
class TargetDetail : public QScrollArea
{
    Q_OBJECT

public:
    // `write` takes what is typed over a figure.
    TargetDetail(Workbench &workbench, MonthTable::Write write, QWidget *parent = nullptr);

    // Null: the chapters.
    void setTarget(TargetId target);
    [[nodiscard]] TargetId target() const { return m_target; }
    void highlight(MeasurementId reading);
    // The keyboard goes to the readings, if there are any: to the newest.
    void showHistory();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void makeTargetPage();
    void makeChapterPage();
    void showTarget(const Target &target);
    void showReadings(const Target &target, const charts::Trend &trend);
    void showDefinition(const Target &target);
    void showChapters();
    [[nodiscard]] QString subtitleOf(const Target &target, const charts::Trend &trend) const;
    void takePage(QWidget *page);

    [[nodiscard]] QString laterFigures(const Target &target) const;

    Workbench &m_workbench;
    MonthTable::Write m_write;
    TargetId m_target;
    QWidget *m_targetPage = nullptr;
    QWidget *m_chapterPage = nullptr;
    QVBoxLayout *m_pages;
    ui::Label *m_title = nullptr;
    ui::Label *m_subtitle = nullptr;
    charts::ChartLegend *m_legend = nullptr;
    charts::TrendChart *m_chart = nullptr;
    ui::Label *m_empty = nullptr;
    MonthTable *m_months = nullptr;
    ui::KeyValueForm *m_form = nullptr;
    ui::Label *m_chapterSubtitle = nullptr;
    charts::ChapterChart *m_chapters = nullptr;
};

} // namespace xushi
