#include "ui/theme/theme.h"

#include "ui/theme/xushistyle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

namespace xushi::ui
{

namespace
{

// The token sheet of the look: name, member, light, dark. The last lines are ours (see Theme).
constexpr std::array tokenSheet {
    ColourToken {"base", &Theme::base, 0xFFFFFF, 0x1C1F24},
    ColourToken {"window", &Theme::window, 0xF3F4F6, 0x24282E},
    ColourToken {"nav", &Theme::nav, 0xE9ECF0, 0x202429},
    ColourToken {"alt", &Theme::alt, 0xF8F9FA, 0x22262B},
    ColourToken {"desk", &Theme::desk, 0xDDE1E6, 0x15181B},
    ColourToken {"text", &Theme::text, 0x1B2027, 0xE6E9ED},
    ColourToken {"text-2", &Theme::text2, 0x4B5561, 0xB4BCC6},
    ColourToken {"text-3", &Theme::text3, 0x5C6571, 0x9DA7B3},
    ColourToken {"text-off", &Theme::textOff, 0x9AA2AC, 0x636C76},
    ColourToken {"on-accent", &Theme::onAccent, 0xFFFFFF, 0xFFFFFF},
    ColourToken {"hair", &Theme::hair, 0xE4E7EB, 0x2E333A},
    ColourToken {"line", &Theme::line, 0xC9CED6, 0x3D444D},
    ColourToken {"edge", &Theme::edge, 0x7A838F, 0x7E8894},
    ColourToken {"accent", &Theme::accent, 0x1F4E8C, 0x8DB5EA},
    ColourToken {"fill", &Theme::fill, 0x1F4E8C, 0x3A6DB2},
    ColourToken {"accent-down", &Theme::accentDown, 0x183E70, 0x2F5C9B},
    ColourToken {"accent-line", &Theme::accentLine, 0x5B84BA, 0x5E8CC8},
    ColourToken {"tint-1", &Theme::tint1, 0xEFF4FA, 0x262D37},
    ColourToken {"tint-2", &Theme::tint2, 0xDAE6F4, 0x2A3C55},
    ColourToken {"tint-3", &Theme::tint3, 0xC3D6EC, 0x34507A},
    ColourToken {"lg", &Theme::lg, 0x2FA47A, 0x2FA47A},
    ColourToken {"lg-rim", &Theme::lgRim, 0x1E7F5C, 0x57C79D},
    ColourToken {"ly", &Theme::ly, 0xFFC20A, 0xFFC20A},
    ColourToken {"ly-rim", &Theme::lyRim, 0x7A5C00, 0xFFDD75},
    ColourToken {"lr", &Theme::lr, 0x9B1B1B, 0x9B1B1B},
    ColourToken {"lr-rim", &Theme::lrRim, 0x9B1B1B, 0xF0A29B},
    ColourToken {"ln", &Theme::ln, 0x7A838F, 0x7E8894},
    ColourToken {"c-actual", &Theme::cActual, 0x1F4E8C, 0x6FA0E0},
    ColourToken {"c-actual-2", &Theme::cActual2, 0x5D86BB, 0x5882BC},
    ColourToken {"c-expected", &Theme::cExpected, 0x4B5561, 0xB4BCC6},
    ColourToken {"c-forecast", &Theme::cForecast, 0x5B84BA, 0x8DB5EA},
    ColourToken {"c-lastyear", &Theme::cLastyear, 0x7A838F, 0x7E8894},
    ColourToken {"c-grid", &Theme::cGrid, 0xE4E7EB, 0x2E333A},
    ColourToken {"c-track", &Theme::cTrack, 0xE1E6EC, 0x343A42},
    ColourToken {"r0", &Theme::r0, 0xF3F5F8, 0x23272D},
    ColourToken {"r1", &Theme::r1, 0xD9E5F3, 0x263A55},
    ColourToken {"r2", &Theme::r2, 0xB3CBE6, 0x2F507C},
    ColourToken {"r3", &Theme::r3, 0x7FA3CF, 0x3F6CA6},
    ColourToken {"r4", &Theme::r4, 0x4577B3, 0x6394D2},
    ColourToken {"r5", &Theme::r5, 0x1F4E8C, 0xA3C5F2},
    ColourToken {"off-day", &Theme::offDay, 0xF5F6F8, 0x20242A},
    ColourToken {"off-holiday", &Theme::offHoliday, 0xE7EAEE, 0x2B3038},
};

constexpr std::array ownColours {
    ColourToken {"lb", &Theme::lb, 0x3B7DD8, 0x3B7DD8},
    ColourToken {"lb-rim", &Theme::lbRim, 0x1B4F99, 0x9CC3F7},
    ColourToken {"lo", &Theme::lo, 0xE8730C, 0xE8730C},
    ColourToken {"lo-rim", &Theme::loRim, 0x8F4300, 0xFFB680},
    ColourToken {"paper", &Theme::paper, 0xFFFFFF, 0xFFFFFF},
    ColourToken {"ink", &Theme::ink, 0x000000, 0x000000},
};

Theme themeFrom(QRgb ColourToken::*scheme)
{
    Theme theme;
    for (const ColourToken &token : tokenSheet)
        theme.*token.colour = QColor(token.*scheme);
    for (const ColourToken &token : ownColours)
        theme.*token.colour = QColor(token.*scheme);
    theme.family = qApp ? chooseFamily(QFontDatabase::families()) : familyChain().first();
    return theme;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const ColourToken> colourTokens()
{
    return tokenSheet;
}

Theme Theme::light()
{
    return themeFrom(&ColourToken::light);
}

Theme Theme::dark()
{
    return themeFrom(&ColourToken::dark);
}

QFont Theme::font(TypeSize size, int weight) const
{
    QFont result(family);
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(size == TypeSize::Small ? measure::small
            : size == TypeSize::Body            ? measure::body
                                                : measure::large);
    result.setWeight(QFont::Weight(weight));
    return result;
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, alt);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, base);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, onAccent);
    result.setColor(QPalette::PlaceholderText, text3);
    result.setColor(QPalette::ToolTipBase, base);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::Highlight, tint2);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Light, base);
    result.setColor(QPalette::Midlight, hair);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, edge);
    result.setColor(QPalette::Shadow, edge);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::Link, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, textOff);
    result.setColor(QPalette::Disabled, QPalette::Base, window);
    return result;
}

QPalette Theme::fieldPalette() const
{
    QPalette result = palette();
    result.setColor(QPalette::Highlight, fill);
    result.setColor(QPalette::HighlightedText, onAccent);
    return result;
}

QColor Theme::ramp(int step) const
{
    const std::array steps {r0, r1, r2, r3, r4, r5};
    return steps[size_t(std::clamp(step, 0, int(steps.size()) - 1))];
}

QColor Theme::textOn(const QColor &ground) const
{
    // In the dark theme the light end of the ramp needs dark words: those of the darkest surface.
    const QColor dark = isDark() ? desk : text;
    return contrast(dark, ground) >= contrast(onAccent, ground) ? dark : onAccent;
}

const QStringList &familyChain()
{
    static const QStringList chain {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
        QStringLiteral("Source Han Sans SC"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("WenQuanYi Micro Hei")};
    return chain;
}

QString chooseFamily(const QStringList &installed)
{
    for (const QString &family : familyChain())
        if (installed.contains(family, Qt::CaseInsensitive))
            return family;
    return QStringLiteral("sans-serif");
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setStyle(new XushiStyle(theme));
    application.setPalette(theme.palette());
    for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
        QApplication::setPalette(theme.fieldPalette(), field);
    application.setFont(theme.font(TypeSize::Body));
    QApplication::setFont(theme.font(TypeSize::Small, QFont::Medium), "QHeaderView");
    QApplication::setFont(theme.font(TypeSize::Small), "QTipLabel");
}

const Theme &themeOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const XushiStyle *>(style))
        return ours->theme();
    static const Theme fallback = Theme::light();
    return fallback;
}

} // namespace xushi::ui
