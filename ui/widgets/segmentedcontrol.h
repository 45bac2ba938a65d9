#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace xushi::ui
{

// Two to five choices side by side, one of them taken: "领导版 | 填报版 | 打印版". One tab stop; left and
// right move and choose.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    void addSegment(const QString &id, const QString &text);
    // Does not emit chosen().
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<QAbstractButton *> m_segments;
};

} // namespace xushi::ui
