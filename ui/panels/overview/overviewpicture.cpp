#include "ui/panels/overview/overviewpicture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QWidget>

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

namespace xushi
{

namespace
{

constexpr double scale = 2;
constexpr int headHeight = ui::measure::panel;
constexpr int footHeight = ui::measure::status + 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("OverviewPicture", text);
}

void paintHead(QPainter &painter, const QRect &rect, const PictureWords &words, const ui::Theme &theme)
{
    painter.fillRect(rect, theme.base);
    ui::drawLineBottom(painter, rect, theme.line);
    QRect room = rect.adjusted(ui::measure::margin, 0, -ui::measure::margin, 0);
    painter.setFont(theme.font(ui::TypeSize::Large, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words.title);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words.title) + ui::measure::margin);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words.subtitle);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words.subtitle) + ui::measure::margin);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words.plan, Qt::ElideRight, room.width()));
}

} // namespace

QImage overviewPicture(QWidget &page, const PictureWords &words)
{
    const ui::Theme &theme = ui::themeOf(&page);
    const QSize size(page.width(), headHeight + page.height() + footHeight);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.base);
    QPainter painter(&image);
    paintHead(painter, QRect(0, 0, size.width(), headHeight), words, theme);
    page.render(&painter, QPoint(0, headHeight));
    const QRect foot(0, size.height() - footHeight, size.width(), footHeight);
    painter.fillRect(foot, theme.nav);
    ui::drawLineTop(painter, foot, theme.line);
    painter.setFont(theme.font(ui::TypeSize::Small));
    painter.setPen(theme.text2);
    const QRect room = foot.adjusted(ui::measure::margin, 0, -ui::measure::margin, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words.foot, Qt::ElideRight, room.width()));
    return image;
}

Result<void> savePicture(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit())
        return {};
    return fail(ErrorKind::NotWritable,
        tr("The picture was not saved: %1 cannot be written. Choose another folder.").arg(path));
}

} // namespace xushi
