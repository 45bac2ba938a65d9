#pragma once

#include <QWidget>

namespace xushi
{

// What the window shows while no plan is open: what the program is for and the three ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

signals:
    void newFromNoticeAsked();
    void openAsked();
    void sampleAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xushi
