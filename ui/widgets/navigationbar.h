#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace xushi::ui
{

// One entry of the navigation. A line stands between neighbours of different groups.
struct NavigationItem {
    QString id;
    QString title;
    Icon icon = Icon::Today;
    QString badge; // a count at the right; empty for none
    int group = 0;
};

class NavigationButton;

// The panels of the program down the left side: 136 px with words, 48 px with icons only. One tab stop;
// up, down, Home and End move, Enter and space choose.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void setItems(const QList<NavigationItem> &items);
    // Unknown ids leave nothing marked. Does not emit chosen().
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void setBadge(const QString &id, const QString &badge);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &id);
    void moveFocus(NavigationButton *from, int key);

    QVBoxLayout *m_layout;
    QList<NavigationButton *> m_buttons;
    QList<QWidget *> m_lines;
    QString m_current;
    bool m_folded = false;
};

} // namespace xushi::ui
