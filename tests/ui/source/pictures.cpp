#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include "tests/ui/source/sampleplan.h"
#include "ui/panels/source/sourcepanel.h"
#include "ui/theme/theme.h"

namespace
{

void draw(QApplication &application, SamplePlan &sample, const QString &folder, const QString &name,
    QSize size, double scale, bool dark)
{
    xushi::ui::applyTheme(application, dark ? xushi::ui::Theme::dark() : xushi::ui::Theme::light());
    xushi::Panel *panel = xushi::makeSourcePanel(*sample.bench, nullptr);
    panel->resize(size);
    panel->show();
    QApplication::processEvents();
    sample.view.select({});
    sample.view.select(refTo(sample.task(QStringLiteral("2"))));
    sample.view.askForSource(refTo(sample.task(QStringLiteral("4"))), QStringLiteral("open_ended_support"));
    QApplication::processEvents();
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    panel->render(&image);
    image.save(QDir(folder).filePath(name + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
    delete panel;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    const double scale = std::max(1.0, application.arguments().value(2).toDouble());
    QDir().mkpath(folder);
    SamplePlan sample;
    for (const bool dark : {false, true}) {
        draw(application, sample, folder, QStringLiteral("source"), {1230, 676}, scale, dark);
        draw(application, sample, folder, QStringLiteral("source-wide"), {1784, 980}, scale, dark);
        draw(application, sample, folder, QStringLiteral("source-narrow"), {1045, 500}, scale, dark);
    }
    return 0;
}
