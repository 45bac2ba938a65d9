#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace xushi::ui
{

enum class TextTone { Text, Second, Third, Accent };
enum class Overflow { Clip, Elide, Wrap };

// A text in one of the sizes and tones of the look; follows a change of theme. With Elide it may become
// narrower than its text, which then ends in … and stands whole in the tool tip; with Wrap its lines are
// 20 px apart.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, TypeSize size = TypeSize::Body, TextTone tone = TextTone::Text,
        int weight = QFont::Normal, QWidget *parent = nullptr);

    // Plain text, as given; hides QLabel's, which may hold mark-up of ours.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    // Goes on after the text in the third tone: "，等部门（原文未列全）". For texts that wrap.
    void setNote(const QString &note);
    void setTone(TextTone tone);
    void setOverflow(Overflow overflow);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    void refresh();
    void updateToolTip();

    QString m_text;
    QString m_note;
    TypeSize m_size;
    TextTone m_tone;
    int m_weight;
    Overflow m_overflow = Overflow::Clip;
    bool m_ownToolTip = false;
};

} // namespace xushi::ui
