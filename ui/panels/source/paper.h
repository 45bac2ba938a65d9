#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include "ui/panels/source/noticemarks.h"
#include "ui/theme/theme.h"

namespace xushi::source
{

// A document set as on paper: paragraphs in 15/28 px Song type, the first line two characters in. The
// height of a paragraph is estimated until it comes into sight and is then measured, so that the cost grows
// with what is seen. Coordinates are those of the whole column, in logical pixels; positions are those of
// the stored text, to which nothing is added.
class Paper
{
public:
    static constexpr int lineHeight = 28;
    static constexpr int typeSize = 15;

    Paper();

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setMarks(const Marks &marks);
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    void setWidth(int width);
    [[nodiscard]] int width() const { return m_width; }
    // Colour of figures; known only when the theme is.
    void setAccent(const QColor &accent);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int paragraphCount() const { return static_cast<int>(m_paragraphs.size()); }
    // The paragraph at this height, or the nearest; -1 without text.
    [[nodiscard]] int paragraphAt(double y) const;
    [[nodiscard]] int paragraphOf(int position) const;
    [[nodiscard]] int top(int paragraph) const { return at(paragraph).top; }
    [[nodiscard]] int bottom(int paragraph) const { return at(paragraph).top + at(paragraph).height; }
    [[nodiscard]] TextSpan span(int paragraph) const;

    // Lays the paragraph out if need be; true where its height was not the estimated one.
    bool measure(int paragraph);
    // Forgets the layouts of paragraphs outside [first, last].
    void keepOnly(int first, int last);
    // The layout, made if need be; drawn at (0, top()).
    [[nodiscard]] const QTextLayout &layout(int paragraph);

    // The position under a point: of the character itself, or of the nearest gap between two.
    [[nodiscard]] int positionAt(const QPointF &point, QTextLine::CursorPosition how);
    // Position of the character that covers the point; -1: none.
    [[nodiscard]] int characterAt(const QPointF &point);
    // One box for each line on which the span stands within the paragraph; as high as the line.
    [[nodiscard]] std::vector<QRectF> boxes(int paragraph, const TextSpan &span);
    // Marks that touch a paragraph, in their order.
    [[nodiscard]] const std::vector<int> &marksIn(int paragraph) const { return at(paragraph).marks; }
    // The innermost mark at a position; null: none.
    [[nodiscard]] const Mark *markAt(int position) const;

    [[nodiscard]] static QFont font(int weight = QFont::Normal);

private:
    enum class Setting { Body, Heading, Middle, Right };
    struct Paragraph {
        int start = 0;
        int length = 0;
        double advance = 0; // estimated width on one endless line
        int top = 0;
        int height = 0;
        bool blank = false;
        bool measured = false;
        Setting setting = Setting::Body;
        std::vector<int> marks;
    };

    [[nodiscard]] const Paragraph &at(int paragraph) const
    {
        return m_paragraphs[static_cast<size_t>(paragraph)];
    }
    [[nodiscard]] Paragraph &at(int paragraph) { return m_paragraphs[static_cast<size_t>(paragraph)]; }
    void split();
    void assign(const std::vector<TextSpan> &spans, Setting setting);
    void estimate(Paragraph &paragraph) const;
    void placeAll();
    void forgetLayouts();
    [[nodiscard]] double indentOf(const Paragraph &paragraph) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const Paragraph &paragraph) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> compose(const Paragraph &paragraph) const;

    QString m_text;
    Marks m_marks;
    int m_width = 0;
    int m_height = 0;
    QColor m_accent;
    QFont m_font;
    std::vector<Paragraph> m_paragraphs;
    std::unordered_map<int, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace xushi::source
