#pragma once

#include <QWidget>

namespace xushi::ui
{

// An upright line between groups of controls, 20 px high with room at both sides.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xushi::ui
