#pragma once

#include <QAbstractButton>

#include "ui/theme/icons.h"

namespace xushi
{

// One of the large entries of the start page: icon, shortcut, name, and what it does in two lines.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(ui::Icon icon, const QString &name, const QString &description, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    ui::Icon m_icon;
    QString m_description;
};

} // namespace xushi
