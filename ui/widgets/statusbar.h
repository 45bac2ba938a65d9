#pragma once

#include "ui/widgets/label.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace xushi::ui
{

// A short word in a box with an edge: 演示数据.
class BoxedWord : public Label
{
    Q_OBJECT

public:
    explicit BoxedWord(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The 24-px bar at the foot of the window: boxed mark and source at the left, facts at the right.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    // The boxed word that stands first (演示数据, 只读); empty for none.
    void setMark(const QString &word);
    void setSource(const QString &text);
    // "选中 1 项", "共75项，纳入调度71项", "亮灯规则：银川·进度", "已保存"; from left to right.
    void setFacts(const QStringList &facts);
    // A control after the source, such as a LinkButton.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoxedWord *m_mark;
    Label *m_source;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_factLayout;
    QList<Label *> m_facts;
};

} // namespace xushi::ui
