#pragma once

// Lengths of the look in logical pixels on a 4-pixel grid, by the names of the token sheet.
namespace xushi::ui::measure
{
inline constexpr int row = 28;
inline constexpr int row2 = 44; // rows with two lines
inline constexpr int head = 40; // table head in two lines; with one line it is `row` high
inline constexpr int menu = 28;
inline constexpr int tool = 40;
inline constexpr int panel = 40;
inline constexpr int status = 24;
inline constexpr int navw = 136;
inline constexpr int navwNarrow = 48;
inline constexpr int insp = 320;
inline constexpr int ctl = 28;
inline constexpr int radius = 3;
inline constexpr int scroll = 12;

inline constexpr int toolButton = 32;
inline constexpr int strip = 40;
inline constexpr int padding = 8; // inside cells
inline constexpr int margin = 16; // of a panel
inline constexpr int gap = 8; // between controls
inline constexpr int cardRadius = 4; // cards and pop-ups
inline constexpr int chipRadius = 10;
inline constexpr int line = 20; // height of a line of text
inline constexpr int focus = 2; // width of the focus ring
inline constexpr int narrowWindow = 1200; // under this width: icon navigation, inspector laid over

inline constexpr int small = 12; // type: heads, units, hints, status
inline constexpr int body = 13; // type: everything else
inline constexpr int large = 18; // type: panel title, inspector title, key figures

inline constexpr int iconBar = 20;
inline constexpr int iconButton = 16;
inline constexpr int iconArrow = 12;
} // namespace xushi::ui::measure
