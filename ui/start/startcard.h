#pragma once

#include <QAbstractButton>
#include <QKeySequence>

#include "ui/theme/icons.h"

namespace xushi
{

// One of the large entries of the start page: icon, shortcut, name, and what it does in two lines.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    // keys: shown only; the window's action has the shortcut.
    StartCard(ui::Icon icon, const QString &name, const QString &description, const QKeySequence &keys,
        QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    ui::Icon m_icon;
    QString m_description;
    QKeySequence m_keys;
};

} // namespace xushi
