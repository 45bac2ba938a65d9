#include <QApplication>
#include <QDir>

#include "tests/ui/matrix/matrixart.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

// The county's plan with some more gaps and something current.
struct Sitting : MatrixDesk {
    Sitting()
        : MatrixDesk(QString())
    {
        importCounty(*plan);
        (void)edits::addDepartment(*plan, QStringLiteral("县地震监测中心"));
        (void)panel->matrix();
        panel->jumpToGap(Gap::SeveralLeads, 1);
    }
};

void save(Sitting &sitting, const QString &folder, const QString &name, QSize size, double scale)
{
    sitting.panel->resize(size);
    QApplication::processEvents();
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    sitting.panel->render(&image);
    image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void drawAll(const QString &folder, const QString &theme)
{
    Sitting sitting;
    sitting.view->moveTo(19, 4);
    save(sitting, folder, QStringLiteral("matrix") + theme, {1230, 660}, 1);
    save(sitting, folder, QStringLiteral("matrix-wide") + theme, {1784, 980}, 1);
    save(sitting, folder, QStringLiteral("matrix-narrow") + theme, {1045, 500}, 1);
    save(sitting, folder, QStringLiteral("matrix-scaled") + theme, {1045, 500}, 1.25);
    const Matrix &matrix = sitting.panel->matrix();
    const int row = matrix.rowOf(refTo(sitting.task(u"持续壮大产业链群")));
    const int column = matrix.columnOf(
        matrix.departmentOf(*edits::findDepartment(*sitting.plan, QStringLiteral("县工业和信息化局"))));
    sitting.dragBegin(sitting.at(row, column), sitting.at(row + 2, column + 4));
    save(sitting, folder, QStringLiteral("matrix-drag") + theme, {1230, 660}, 1);
    sitting.press(Qt::Key_Escape);
    sitting.view->setRange({16, 4, 19, 7});
    sitting.panel->search()->setText(QStringLiteral("fgj"));
    sitting.view->setRange({16, 4, 19, 7});
    save(sitting, folder, QStringLiteral("matrix-range") + theme, {1230, 660}, 1);
    MatrixOptions options;
    options.foldedGroups
        = {DepartmentCategory::Party, DepartmentCategory::Town, DepartmentCategory::Vertical};
    options.foldedRows.insert(refTo(sitting.plan->sections().top().at(1)));
    options.foldedRows.insert(refTo(sitting.plan->sections().top().at(2)));
    sitting.panel->setOptions(options);
    save(sitting, folder, QStringLiteral("matrix-folded") + theme, {1230, 660}, 1);
    options.rowOrder = RowOrder::GapsFirst;
    options.columnOrder = ColumnOrder::LeadCount;
    sitting.panel->setOptions(options);
    save(sitting, folder, QStringLiteral("matrix-sorted") + theme, {1230, 660}, 1);
    sitting.panel->editDepartment(*edits::findDepartment(*sitting.plan, QStringLiteral("县发展改革局")));
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (popup->windowType() == Qt::Popup && popup->isVisible())
            popup->grab().save(QDir(folder).filePath(QStringLiteral("matrix-popup%1.png").arg(theme)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    TsvWords words(application.arguments().value(2, QStringLiteral(".")));
    if (!words.isEmpty())
        QCoreApplication::installTranslator(&words);
    QDir().mkpath(folder);
    ui::applyTheme(application, ui::Theme::light());
    drawAll(folder, QString());
    ui::applyTheme(application, ui::Theme::dark());
    drawAll(folder, QStringLiteral("-dark"));
    return 0;
}
