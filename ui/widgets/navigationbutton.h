#pragma once

#include "ui/widgets/navigationbar.h"

#include <QAbstractButton>

namespace xushi::ui
{

// One row of the navigation bar.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const NavigationItem &item, QWidget *parent);

    [[nodiscard]] const NavigationItem &item() const { return m_item; }
    void setBadge(const QString &badge);
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    NavigationItem m_item;
    bool m_folded = false;
};

} // namespace xushi::ui
