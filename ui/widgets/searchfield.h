#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QShortcut;

namespace xushi::ui
{

class IconButton;

// A field with a glass at the left, and at the right its shortcut while empty, a cross to clear it while
// not. Esc clears. The shortcut (if any) works in the whole window.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setShortcut(const QKeySequence &shortcut);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QString hint() const;

    QShortcut *m_shortcut = nullptr;
    IconButton *m_clear;
};

} // namespace xushi::ui
