#pragma once

#include <QWidget>

#include "ui/panels/source/noticemarks.h"

namespace xushi::source
{

// One word drawn as the marks of its kind are, for the head of the panel.
class LegendWord : public QWidget
{
    Q_OBJECT

public:
    // `figure` goes on after the word as figures are shown, for targets.
    LegendWord(MarkKind kind, const QString &word, const QString &figure, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QFont figureFont() const;

    MarkKind m_kind;
    QString m_word;
    QString m_figure;
};

} // namespace xushi::source
