#include "ui/theme/icons.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are linked in only when asked for, and outside of any namespace.
static void takeIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace xushi::ui
{

namespace
{

struct NamedIcon {
    Icon icon;
    const char *name;
};

constexpr std::array names {
    NamedIcon {Icon::Today, "today"},
    NamedIcon {Icon::Overview, "overview"},
    NamedIcon {Icon::Source, "source"},
    NamedIcon {Icon::Ledger, "ledger"},
    NamedIcon {Icon::Timeline, "timeline"},
    NamedIcon {Icon::Matrix, "matrix"},
    NamedIcon {Icon::Target, "target"},
    NamedIcon {Icon::Round, "round"},
    NamedIcon {Icon::Problem, "problem"},
    NamedIcon {Icon::Project, "project"},
    NamedIcon {Icon::Supervise, "supervise"},
    NamedIcon {Icon::Appraise, "appraise"},
    NamedIcon {Icon::Report, "report"},
    NamedIcon {Icon::History, "history"},
    NamedIcon {Icon::Save, "save"},
    NamedIcon {Icon::Undo, "undo"},
    NamedIcon {Icon::Redo, "redo"},
    NamedIcon {Icon::Search, "search"},
    NamedIcon {Icon::Filter, "filter"},
    NamedIcon {Icon::Calendar, "calendar"},
    NamedIcon {Icon::Left, "left"},
    NamedIcon {Icon::Right, "right"},
    NamedIcon {Icon::Up, "up"},
    NamedIcon {Icon::Down, "down"},
    NamedIcon {Icon::Plus, "plus"},
    NamedIcon {Icon::Minus, "minus"},
    NamedIcon {Icon::Fit, "fit"},
    NamedIcon {Icon::Columns, "columns"},
    NamedIcon {Icon::Edit, "edit"},
    NamedIcon {Icon::Close, "close"},
    NamedIcon {Icon::More, "more"},
    NamedIcon {Icon::Panel, "panel"},
    NamedIcon {Icon::Present, "present"},
    NamedIcon {Icon::Print, "print"},
    NamedIcon {Icon::Doc, "doc"},
    NamedIcon {Icon::Xls, "xls"},
    NamedIcon {Icon::Attach, "attach"},
    NamedIcon {Icon::Link, "link"},
    NamedIcon {Icon::Pin, "pin"},
    NamedIcon {Icon::Check, "check"},
    NamedIcon {Icon::Clock, "clock"},
    NamedIcon {Icon::Back, "back"},
    NamedIcon {Icon::Info, "info"},
    NamedIcon {Icon::Settings, "settings"},
    NamedIcon {Icon::User, "user"},
    NamedIcon {Icon::Open, "open"},
    NamedIcon {Icon::Sample, "sample"},
};

constexpr auto icons = [] {
    std::array<Icon, names.size()> result {};
    std::ranges::transform(names, result.begin(), &NamedIcon::icon);
    return result;
}();

// The drawing with its colour put in; at 12 px and below the stroke is 2 so that it keeps a pixel.
QByteArray drawing(Icon icon, const QColor &colour, double logicalSize)
{
    takeIconFiles();
    QFile file(QStringLiteral(":/xushi/icons/%1.svg").arg(iconName(icon)));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT(found);
    QByteArray svg = found ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (logicalSize <= measure::iconArrow)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"2\"");
    return svg;
}

// `side` is in device pixels, `scale` says how many of them a logical pixel has.
QPixmap pixmapFor(Icon icon, const QColor &colour, int side, double scale)
{
    const QString key
        = QStringLiteral("xushi/%1/%2/%3/%4").arg(iconName(icon), colour.name()).arg(side).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(icon, colour, side / scale));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon icon, IconTone tone)
        : m_icon(icon)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_icon, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return pixmapFor(m_icon, colour(mode, state), std::min(size.width(), size.height()), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("xushi"); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = themeOf(nullptr);
        if (mode == QIcon::Disabled)
            return theme.textOff;
        if (m_tone == IconTone::OnAccent)
            return theme.onAccent;
        if (state == QIcon::On || m_tone == IconTone::Accent)
            return theme.accent;
        return mode == QIcon::Active || m_tone == IconTone::Strong ? theme.text : theme.text2;
    }

    Icon m_icon;
    IconTone m_tone;
};

} // namespace

std::span<const Icon> allIcons()
{
    return icons;
}

QString iconName(Icon icon)
{
    const auto *found = std::ranges::find(names, icon, &NamedIcon::icon);
    Q_ASSERT(found != names.end());
    return QString::fromLatin1(found->name);
}

QIcon lineIcon(Icon icon, IconTone tone)
{
    return QIcon(new LineIconEngine(icon, tone));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    const double scale = painter.deviceTransform().m11();
    if (painter.device()->devType() == QInternal::Printer
        || painter.deviceTransform().type() > QTransform::TxScale) {
        QSvgRenderer(drawing(icon, colour, side)).render(&painter, square);
        return;
    }
    square = snapped(painter, square);
    painter.drawPixmap(square, pixmapFor(icon, colour, qRound(side * scale), scale), QRectF());
}

} // namespace xushi::ui
