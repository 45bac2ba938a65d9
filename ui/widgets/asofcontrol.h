#pragma once

#include <QDate>
#include <QWidget>

namespace xushi::ui
{

class IconButton;

// "截至 2023年6月30日 ‹ ›": the as-of date of all panels. The arrows (and left and right) step by ends of
// months; a click on the date, Enter or F4 opens the year's months and a calendar.
class AsOfControl : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfControl(QWidget *parent = nullptr);

    // Does not emit dateChosen(). An invalid date is shown as "未定".
    void setDate(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }
    // Steps and choices stay within; invalid ends leave a side open.
    void setRange(QDate first, QDate last);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void stepMonths(int months);
    void openCalendar();

signals:
    // The user asks for another date; shown once setDate() is called.
    void dateChosen(QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QDate bounded(QDate date) const;
    [[nodiscard]] QString dateText() const;
    void updateButtons();

    QDate m_date;
    QDate m_first;
    QDate m_last;
    IconButton *m_back;
    IconButton *m_forward;
};

// The end of the month that is `months` steps from `date`: forwards from 15 June by one is 30 June,
// backwards by one is 31 May.
[[nodiscard]] QDate monthEndFrom(QDate date, int months);

} // namespace xushi::ui
