#pragma once

#include <QImage>

#include "core/base/result.h"

class QWidget;

namespace xushi
{

// What stands around the areas in the picture of the panel.
struct PictureWords {
    QString title; // 概览
    QString subtitle; // 1—6月，纳入调度71项
    QString plan; // at the right of them
    QString foot; // day, rule, demonstration data, filter
};

// The whole page, also what is scrolled out of sight, at twice the pixels of the screen.
[[nodiscard]] QImage overviewPicture(QWidget &page, const PictureWords &words);
// Writes a PNG; it replaces a file only once it is whole. ErrorKind::NotWritable.
[[nodiscard]] Result<void> savePicture(const QImage &image, const QString &path);

} // namespace xushi
