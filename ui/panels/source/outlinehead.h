#pragma once

#include <QWidget>

namespace xushi::ui
{
class Label;
}

namespace xushi::source
{

// The 28-px head above the outline: what it is and how much was read.
class OutlineHead : public QWidget
{
    Q_OBJECT

public:
    explicit OutlineHead(QWidget *parent = nullptr);
    void setCounts(const QString &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ui::Label *m_counts;
};

} // namespace xushi::source
