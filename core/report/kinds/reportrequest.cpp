#include "core/report/kinds/reportrequest.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

namespace xushi::report
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportKinds", text);
}

// Top, bottom, left, right in millimetres, as offices write them.
struct Margins {
    QString code;
    double top, bottom, left, right;
};

const std::vector<Margins> &houseMargins()
{
    static const std::vector<Margins> margins {
        {QStringLiteral("37-27-28-26"), 37, 27, 28, 26},
        {QStringLiteral("35-33-27-27"), 35, 33, 27, 27},
        {QStringLiteral("30-30-29-29"), 30, 30, 29, 29},
    };
    return margins;
}

const QStringList &pitches()
{
    static const QStringList points {QStringLiteral("28.95"), QStringLiteral("28"), QStringLiteral("28.5"),
        QStringLiteral("28.8"), QStringLiteral("29"), QStringLiteral("30")};
    return points;
}

void setMargins(PageStyle &style, const QString &code)
{
    const auto found = std::ranges::find(houseMargins(), code, &Margins::code);
    if (found == houseMargins().end())
        return;
    const double pitch = style.characterPitch();
    style.top = found->top;
    style.bottom = found->bottom;
    style.left = found->left;
    style.right = found->right;
    // As many characters of the standard's pitch as the line holds.
    style.charactersPerLine = static_cast<int>(std::lround(pointsOf(style.typeWidth()) / pitch));
}

// Tables of their own have no red head and no seal to keep room for.
void layTable(PageStyle &style, const QString &direction)
{
    if (direction != u"landscape") {
        if (direction == u"upright") {
            style.top = 25;
            style.bottom = 25;
            style.left = 20;
            style.right = 20;
        }
    } else {
        std::swap(style.pageWidth, style.pageHeight);
        style.top = 25;
        style.bottom = 22;
        style.left = 20;
        style.right = 20;
    }
    const PageStyle standard;
    style.charactersPerLine = static_cast<int>(pointsOf(style.typeWidth()) / standard.characterPitch());
}

} // namespace

OptionValues::OptionValues(const std::vector<ReportOption> &options)
{
    for (const ReportOption &option : options)
        m_values[option.id] = option.fallback;
}

QString OptionValues::value(const QString &id) const
{
    const auto found = m_values.find(id);
    return found == m_values.end() ? QString() : found->second;
}

bool takes(const ReportOption &option, const QString &value)
{
    switch (option.type) {
    case ReportOption::Type::YesNo:
        return value == u"yes" || value == u"no";
    case ReportOption::Type::Choice:
        return std::ranges::any_of(
            option.choices, [&](const OptionChoice &choice) { return choice.code == value; });
    case ReportOption::Type::Department:
        break;
    }
    return true;
}

ReportOption yesNo(const QString &id, const QString &title, bool fallback)
{
    return {id, title, ReportOption::Type::YesNo, fallback ? QStringLiteral("yes") : QStringLiteral("no")};
}

std::vector<ReportOption> textPageOptions()
{
    ReportOption layout {QStringLiteral("layout"), tr("Layout"), ReportOption::Type::Choice,
        QStringLiteral("gb9704"), {{QStringLiteral("gb9704"), tr("GB/T 9704")}}};
    for (const Margins &margins : houseMargins())
        layout.choices.push_back({margins.code,
            tr("Margins %1")
                .arg(QStringLiteral("%1/%2/%3/%4")
                         .arg(margins.top)
                         .arg(margins.bottom)
                         .arg(margins.left)
                         .arg(margins.right))});
    ReportOption pitch {
        QStringLiteral("pitch"), tr("Line pitch"), ReportOption::Type::Choice, pitches().first()};
    for (const QString &points : pitches())
        pitch.choices.push_back({points, tr("%1 pt").arg(points)});
    return {layout, pitch};
}

std::vector<ReportOption> tablePageOptions(SheetForms forms, const QString &paper)
{
    ReportOption sheet {QStringLiteral("paper"), tr("Paper"), ReportOption::Type::Choice, paper,
        {{QStringLiteral("a4"), QStringLiteral("A4")}, {QStringLiteral("a3"), QStringLiteral("A3")}}};
    ReportOption direction {QStringLiteral("direction"), tr("Direction"), ReportOption::Type::Choice,
        QStringLiteral("landscape"), {{QStringLiteral("landscape"), tr("Landscape")}}};
    if (forms == SheetForms::LandscapeOrUpright)
        direction.choices.push_back({QStringLiteral("upright"), tr("Upright")});
    else
        direction.choices.push_back({QStringLiteral("turned"), tr("Turned on upright sheets")});
    return {sheet, direction};
}

bool isTurned(const OptionValues &options)
{
    return options.value(QStringLiteral("direction")) == u"turned";
}

PageStyle pageStyleOf(const OptionValues &options)
{
    PageStyle style;
    setMargins(style, options.value(QStringLiteral("layout")));
    if (const double pitch = options.value(QStringLiteral("pitch")).toDouble(); pitch > 0)
        style.linePitch = pitch;
    if (options.value(QStringLiteral("paper")) == u"a3") {
        style.pageWidth = 297;
        style.pageHeight = 420;
    }
    if (const QString direction = options.value(QStringLiteral("direction")); !direction.isEmpty())
        layTable(style, direction);
    return style;
}

} // namespace xushi::report
