#include "ui/print/figurelayout.h"

#include <algorithm>
#include <cmath>

#include "ui/print/typesetter.h"

namespace xushi::print
{
namespace
{

// Paper has its own few colours: those of the charts on screen, told apart in grey print by lightness and,
// for lines, by dashes and dots.
const QColor ink(0x1B, 0x20, 0x27);
const QColor axisColor(0x4B, 0x55, 0x61);
const QColor gridColor(0xC9, 0xCE, 0xD6);

QColor seriesColor(size_t index)
{
    static const QColor colors[] = {{0x1F, 0x4E, 0x8C}, {0x9A, 0xA2, 0xAC}, {0x7F, 0xA3, 0xCF},
        {0x4B, 0x55, 0x61}, {0xC9, 0xD9, 0xEC}, {0x5B, 0x84, 0xBA}};
    return colors[index % std::size(colors)];
}

QList<qreal> seriesDashes(size_t index)
{
    static const QList<qreal> dashes[] = {{}, {4, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}};
    return dashes[index % std::size(dashes)];
}

constexpr double textSize = 9;
constexpr double smallestText = 5.5;
constexpr double labelPitch = 1.25; // of lines of a category, in em
constexpr size_t mostLabelLines = 4;
constexpr double gap = 4; // between marks, labels and the plot

QString numberText(double value, int decimals)
{
    return QString::number(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

// Decimals that show a value exactly, at most 2.
int decimalsOf(double value)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 2;
}

enum class Side { Left, Center, Right };

class FigureLayout
{
public:
    FigureLayout(const report::Figure &figure, QSizeF size, const FaceSet &faces)
        : m_figure(figure)
        , m_size(size)
        , m_typesetter(faces)
    {
    }

    PageItems run()
    {
        if (!measureValues()) {
            const SetLine words = line(QStringLiteral("无数据"), textSize);
            put(words, m_size.width() / 2, m_size.height() / 2, Side::Center, textSize);
            return std::move(m_items);
        }
        m_top = drawHead();
        if (m_figure.kind == report::FigureKind::Bars)
            drawBars();
        else
            drawUpright();
        return std::move(m_items);
    }

private:
    // Range and decimals of the known values; false where none is known.
    bool measureValues()
    {
        bool known = false;
        double least = 0;
        double most = 0;
        for (const report::Series &series : m_figure.series)
            for (const auto &value : series.values) {
                if (!value || !std::isfinite(*value))
                    continue;
                least = known ? std::min(least, *value) : *value;
                most = known ? std::max(most, *value) : *value;
                m_decimals = std::max(m_decimals, decimalsOf(*value));
                known = true;
            }
        const bool lines = m_figure.kind == report::FigureKind::Lines;
        const bool fromZero = !lines || (least >= 0 && least < most / 2);
        m_scale = AxisScale::over(least, most, 5, fromZero);
        return known && !m_figure.categories.isEmpty();
    }

    std::optional<double> valueAt(size_t series, size_t category) const
    {
        const auto &values = m_figure.series[series].values;
        if (category >= values.size() || !values[category] || !std::isfinite(*values[category]))
            return std::nullopt;
        return values[category];
    }

    SetLine line(const QString &text, double size) const
    {
        return m_typesetter.line(text, {Role::Number, size, 0, ink});
    }

    // A line with its middle at y; x is its left end, middle or right end.
    void put(const SetLine &words, double x, double y, Side side, double size)
    {
        if (side == Side::Center)
            x -= words.width / 2;
        else if (side == Side::Right)
            x -= words.width;
        placeLine(words, {x, y + baselineIn(0, size)}, m_items);
    }

    // A value on white, so that rules and curves do not run through it.
    void putValue(double value, double x, double y, Side side, double size)
    {
        const SetLine words = line(numberText(value, m_decimals), size);
        const double left = side == Side::Center ? x - words.width / 2 : x;
        fillBox({left, y - size * 0.42, words.width, size * 0.84}, Qt::white);
        put(words, x, y, side, size);
    }

    void stroke(QPointF from, QPointF to, const QColor &color, double width)
    {
        m_items.emplace_back(Stroke {QPolygonF {{from, to}}, width, color});
    }

    void fillBox(const QRectF &box, const QColor &color)
    {
        QPainterPath path;
        path.addRect(box.normalized());
        m_items.emplace_back(Fill {path, color});
    }

    void fillDot(QPointF at, double radius, const QColor &color)
    {
        QPainterPath path;
        path.addEllipse(at, radius, radius);
        m_items.emplace_back(Fill {path, color});
    }

    // Unit at the left, legend at the right, more legend lines where needed. Returns where the plot begins.
    double drawHead()
    {
        double y = textSize;
        if (!m_figure.unit.isEmpty())
            put(line(QStringLiteral("单位：") + m_figure.unit, textSize), 0, y, Side::Left, textSize);
        if (m_figure.series.size() > 1)
            y = drawLegend(y);
        return y + textSize * 1.6;
    }

    double drawLegend(double y)
    {
        constexpr double key = 18;
        double right = m_size.width();
        for (size_t s = m_figure.series.size(); s-- > 0;) {
            const SetLine name = line(m_figure.series[s].name, textSize);
            const double width = key + gap + name.width;
            const double limit = m_size.width() / 4;
            if (right - width < limit && right < m_size.width()) {
                right = m_size.width();
                y += textSize * 1.4;
            }
            const double left = right - width;
            drawKey(s, left, y, key);
            put(name, left + key + gap, y, Side::Left, textSize);
            right = left - 3 * gap;
        }
        return y;
    }

    void drawKey(size_t series, double left, double y, double key)
    {
        if (m_figure.kind == report::FigureKind::Lines) {
            m_items.emplace_back(Stroke {
                QPolygonF {{{left, y}, {left + key, y}}}, 1.4, seriesColor(series), seriesDashes(series)});
            fillDot({left + key / 2, y}, 1.8, seriesColor(series));
        } else {
            fillBox({left + key - 9, y - 3.5, 9, 7}, seriesColor(series));
        }
    }

    std::vector<double> marks() const
    {
        std::vector<double> values;
        const auto count = static_cast<int>(std::lround((m_scale.high - m_scale.low) / m_scale.step));
        for (int i = 0; i <= count; ++i)
            values.push_back(m_scale.low + i * m_scale.step);
        return values;
    }

    // Columns and lines: categories along the foot, values up the left.
    void drawUpright()
    {
        double labels = 0;
        for (const double mark : marks())
            labels = std::max(labels, line(numberText(mark, m_scale.decimals), textSize).width);
        const double left = labels + gap;
        const double slot = (m_size.width() - left) / static_cast<double>(m_figure.categories.size());
        const auto labelLines = static_cast<double>(fitLabels(slot));
        const double foot = m_size.height() - gap - labelLines * m_labelSize * labelPitch;
        m_plot = QRectF(left, m_top, m_size.width() - left, foot - m_top);
        for (const double mark : marks()) {
            const double y = yOf(mark);
            stroke({left, y}, {m_plot.right(), y}, gridColor, 0.4);
            put(line(numberText(mark, m_scale.decimals), textSize), left - gap, y, Side::Right, textSize);
        }
        if (m_figure.kind == report::FigureKind::Columns)
            drawColumns(slot);
        else
            drawLines(slot);
        const double base = yOf(std::clamp(0.0, m_scale.low, m_scale.high));
        stroke({left, base}, {m_plot.right(), base}, axisColor, 0.8);
        drawCategories(slot);
    }

    double yOf(double value) const
    {
        return m_plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
    }

    std::vector<SetLine> categoryLines(const QString &category, double slot) const
    {
        const double width = std::max(slot * labelStep(slot) - gap, textSize);
        return m_typesetter.lines(category, {Role::Number, m_labelSize, 0, ink}, {width, width});
    }

    // Every how many categories a label stands, so that each has room for two characters.
    int labelStep(double slot) const
    {
        return std::max(1, static_cast<int>(std::ceil(2.5 * textSize / slot)));
    }

    // Sets the size of the categories so that none needs more than so many lines; returns how many they need.
    size_t fitLabels(double slot)
    {
        size_t lines = 1;
        for (const double size : {textSize, 7.5, smallestText}) {
            m_labelSize = size;
            lines = 1;
            for (const QString &category : m_figure.categories)
                lines = std::max(lines, categoryLines(category, slot).size());
            if (lines <= mostLabelLines)
                break;
        }
        return std::min(lines, mostLabelLines);
    }

    void drawCategories(double slot)
    {
        const int step = labelStep(slot);
        for (qsizetype c = 0; c < m_figure.categories.size(); c += step) {
            double y = m_plot.bottom() + gap + m_labelSize * 0.6;
            const double x = m_plot.left() + slot * (static_cast<double>(c) + 0.5);
            auto lines = categoryLines(m_figure.categories[c], slot);
            if (lines.size() > mostLabelLines) {
                lines.resize(mostLabelLines);
                lines.back() = line(QStringLiteral("…"), m_labelSize);
            }
            for (const SetLine &words : lines) {
                const double half = words.width / 2;
                put(words, std::clamp(x, half, std::max(half, m_size.width() - half)), y, Side::Center,
                    m_labelSize);
                y += m_labelSize * labelPitch;
            }
        }
    }

    void drawColumns(double slot)
    {
        const size_t count = m_figure.series.size();
        const double width = std::min(slot * 0.7 / static_cast<double>(count), 28.0);
        const double zero = yOf(std::clamp(0.0, m_scale.low, m_scale.high));
        for (size_t c = 0; c < static_cast<size_t>(m_figure.categories.size()); ++c) {
            double x = m_plot.left() + slot * (static_cast<double>(c) + 0.5)
                - width * static_cast<double>(count) / 2;
            for (size_t s = 0; s < count; ++s, x += width) {
                const auto value = valueAt(s, c);
                if (!value)
                    continue;
                const double y = yOf(*value);
                fillBox({QPointF(x + width * 0.06, zero), QPointF(x + width * 0.94, y)}, seriesColor(s));
                const double size = fittingSize(*value, width);
                if (size > 0)
                    putValue(*value, x + width / 2, *value < 0 ? y + size * 0.7 : y - size * 0.7,
                        Side::Center, size);
            }
        }
    }

    // The size at which a value is no wider than that; 0 where it would be too small to read.
    double fittingSize(double value, double width) const
    {
        const double natural = line(numberText(value, m_decimals), textSize).width;
        const double size = natural > width ? textSize * width / natural : textSize;
        return size < smallestText ? 0 : size;
    }

    void drawLines(double slot)
    {
        for (size_t s = 0; s < m_figure.series.size(); ++s) {
            QPolygonF run;
            for (size_t c = 0; c < static_cast<size_t>(m_figure.categories.size()); ++c) {
                if (const auto value = valueAt(s, c))
                    run << QPointF(m_plot.left() + slot * (static_cast<double>(c) + 0.5), yOf(*value));
                else
                    drawRun(std::exchange(run, {}), s);
            }
            drawRun(run, s);
            drawPointValues(s, slot);
        }
    }

    void drawRun(const QPolygonF &run, size_t series)
    {
        if (run.size() > 1)
            m_items.emplace_back(Stroke {run, 1.4, seriesColor(series), seriesDashes(series)});
        for (const QPointF &point : run)
            fillDot(point, 1.8, seriesColor(series));
    }

    // One curve shows all its values, several show each its last, so that figures do not cover each other.
    void drawPointValues(size_t series, double slot)
    {
        const bool single = m_figure.series.size() == 1;
        for (size_t c = static_cast<size_t>(m_figure.categories.size()); c-- > 0;) {
            const auto value = valueAt(series, c);
            if (!value)
                continue;
            const double size = fittingSize(*value, slot);
            const double x = m_plot.left() + slot * (static_cast<double>(c) + 0.5);
            if (size > 0)
                putValue(*value, x, yOf(*value) - size, Side::Center, size);
            if (!single)
                return;
        }
    }

    // Bars lie: categories down the left, values at their ends.
    void drawBars()
    {
        const auto categories = static_cast<size_t>(m_figure.categories.size());
        const double slot = (m_size.height() - m_top - textSize) / static_cast<double>(categories);
        const double size = std::clamp(slot * 0.8, smallestText, textSize);
        const double limit = m_size.width() * 0.36;
        double labels = 0;
        for (const QString &category : m_figure.categories)
            labels = std::max(labels, std::min(limit, line(category, size).width));
        const double valueRoom = 40;
        m_plot = QRectF(labels + gap, m_top, m_size.width() - labels - gap - valueRoom,
            slot * static_cast<double>(categories));
        const double zero = xOf(std::clamp(0.0, m_scale.low, m_scale.high));
        for (size_t c = 0; c < categories; ++c) {
            const double middle = m_plot.top() + slot * (static_cast<double>(c) + 0.5);
            put(m_typesetter.lineWithin(
                    m_figure.categories[static_cast<qsizetype>(c)], {Role::Number, size, 0, ink}, labels),
                labels, middle, Side::Right, size);
            drawBarsOf(c, middle, slot, zero, size);
        }
        stroke({zero, m_plot.top()}, {zero, m_plot.bottom()}, axisColor, 0.8);
    }

    double xOf(double value) const
    {
        return m_plot.left() + (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.width();
    }

    void drawBarsOf(size_t category, double middle, double slot, double zero, double size)
    {
        const size_t count = m_figure.series.size();
        const double height = std::min(slot * 0.7 / static_cast<double>(count), 14.0);
        double y = middle - height * static_cast<double>(count) / 2;
        for (size_t s = 0; s < count; ++s, y += height) {
            const auto value = valueAt(s, category);
            if (!value)
                continue;
            const double x = xOf(*value);
            fillBox({QPointF(zero, y + height * 0.08), QPointF(x, y + height * 0.92)}, seriesColor(s));
            const double valueSize = std::clamp(height * 0.95, smallestText, size);
            putValue(*value, std::max(x, zero) + gap, y + height / 2, Side::Left, valueSize);
        }
    }

    const report::Figure &m_figure;
    QSizeF m_size;
    Typesetter m_typesetter;
    PageItems m_items;
    AxisScale m_scale;
    int m_decimals = 0; // of the values
    double m_labelSize = textSize; // of the categories
    double m_top = 0;
    QRectF m_plot;
};

} // namespace

AxisScale AxisScale::over(double least, double most, int steps, bool fromZero)
{
    if (fromZero) {
        least = std::min(least, 0.0);
        most = std::max(most, 0.0);
    }
    if (most - least <= 0) {
        const double room = most == 0 ? 1 : std::abs(most) / 2;
        least -= fromZero ? 0 : room;
        most += room;
    }
    const double raw = (most - least) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    AxisScale scale;
    scale.step = 10 * power;
    for (const double factor : {5.0, 2.5, 2.0, 1.0})
        if (factor * power >= raw * (1 - 1e-9))
            scale.step = factor * power;
    scale.low = std::floor(least / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(most / scale.step - 1e-9) * scale.step;
    const double lead = scale.step / std::pow(10.0, std::floor(std::log10(scale.step) + 1e-9));
    const int places = -static_cast<int>(std::floor(std::log10(scale.step) + 1e-9));
    scale.decimals = std::max(0, places + (std::abs(lead - 2.5) < 1e-6 ? 1 : 0));
    return scale;
}

PageItems layoutFigure(const report::Figure &figure, QSizeF size, const FaceSet &faces)
{
    return FigureLayout(figure, size, faces).run();
}

} // namespace xushi::print
