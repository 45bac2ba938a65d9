#pragma once

#include "ui/theme/measures.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>
#include <span>

class QApplication;
class QWidget;

namespace xushi::ui
{

enum class TypeSize { Small, Body, Large };

// Every colour of the program, by the names of the token sheet (--text-2 is text2, --c-actual-2 is
// cActual2), and its type. A plain value: the application's style owns the one in use, widgets read it
// with themeOf() each time they paint, so that a change of theme needs no further word.
struct Theme {
    QColor base, window, nav, alt, desk;
    QColor text, text2, text3, textOff, onAccent;
    QColor hair, line, edge;
    QColor accent, fill, accentDown, accentLine, tint1, tint2, tint3;
    QColor lg, lgRim, ly, lyRim, lr, lrRim, ln;
    QColor cActual, cActual2, cExpected, cForecast, cLastyear, cGrid, cTrack;
    QColor r0, r1, r2, r3, r4, r5;
    QColor offDay, offHoliday;

    // Not in the token sheet: lights of presets with a fourth step, and paper, the same in both themes.
    QColor lb, lbRim, lo, loRim;
    QColor paper, ink;

    // The face of the window: the first of the chain that is installed. Set by light() and dark().
    QString family;

    // Both need a QGuiApplication for the choice of the face; without one the first name stands.
    static Theme light();
    static Theme dark();

    [[nodiscard]] bool isDark() const { return base.lightness() < 128; }
    // Pixel size, so that the scale of the screen carries it. `weight` is 400, 500 or 600.
    [[nodiscard]] QFont font(TypeSize size, int weight = QFont::Normal) const;
    // Highlight is the tint with text unchanged, as item views need it; see fieldPalette().
    [[nodiscard]] QPalette palette() const;
    // For text fields: selected words are white on the fill of the accent.
    [[nodiscard]] QPalette fieldPalette() const;
    // Colours of the ramp for counts, step 0 to 5.
    [[nodiscard]] QColor ramp(int step) const;
    // Text or on-accent, whichever has the higher contrast on `ground`.
    [[nodiscard]] QColor textOn(const QColor &ground) const;

    bool operator==(const Theme &) const = default;
};

// One colour token: its name on the token sheet without the leading dashes, its place in Theme, its values.
struct ColourToken {
    const char *name;
    QColor Theme::*colour;
    QRgb light;
    QRgb dark;
};
[[nodiscard]] std::span<const ColourToken> colourTokens();

// The faces in the order in which they are taken.
[[nodiscard]] const QStringList &familyChain();
// The first of the chain among `installed`, else the last resort of Qt ("sans-serif").
[[nodiscard]] QString chooseFamily(const QStringList &installed);

// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// Gives the application its style, palette and font. May be called again to change the theme.
void applyTheme(QApplication &application, const Theme &theme);
// The theme of the style that `widget` (or, if null, the application) has; light where that is another's.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

} // namespace xushi::ui
