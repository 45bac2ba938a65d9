#pragma once

#include <QIcon>
#include <QString>
#include <span>

class QPainter;
class QRectF;

namespace xushi::ui
{

// The line icons drawn for the program, one file each under resources/icons.
enum class Icon {
    Today,
    Overview,
    Source,
    Ledger,
    Timeline,
    Matrix,
    Target,
    Round,
    Problem,
    Project,
    Supervise,
    Appraise,
    Report,
    History,
    Save,
    Undo,
    Redo,
    Search,
    Filter,
    Calendar,
    Left,
    Right,
    Up,
    Down,
    Plus,
    Minus,
    Fit,
    Columns,
    Edit,
    Close,
    More,
    Panel,
    Present,
    Print,
    Doc,
    Xls,
    Attach,
    Link,
    Pin,
    Check,
    Clock,
    Back,
    Info,
    Settings,
    User,
    Open,
    Sample,
};

// What an icon stands on: Quiet in bars and navigation, Strong in plain buttons, OnAccent on the fill.
enum class IconTone { Quiet, Strong, Accent, OnAccent };

[[nodiscard]] std::span<const Icon> allIcons();
// "save": the name of the file without its ending.
[[nodiscard]] QString iconName(Icon icon);

// An icon that takes its colours from the application's theme each time it is painted: disabled, checked
// (accent) and hovered (text) included. Any size and device pixel ratio; pixmaps are cached by Qt.
[[nodiscard]] QIcon lineIcon(Icon icon, IconTone tone = IconTone::Quiet);

// Draws the icon into the middle of `rect`, as large as the shorter side; crisp at any scale.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour);

} // namespace xushi::ui
