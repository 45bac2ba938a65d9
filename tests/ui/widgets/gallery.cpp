#include "tests/ui/widgets/gallerypieces.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofcontrol.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/labeledcombobutton.h"

#include <memory>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

using namespace xushi::ui;

namespace
{

void save(QWidget &widget, const QString &folder, const QString &name, const QString &suffix)
{
    const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix);
    if (!widget.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

void savePopups(QWidget &controls, const QString &folder, const QString &suffix)
{
    const auto savePopup = [&](const QString &name) {
        QApplication::processEvents();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            save(*popup, folder, name, suffix);
            popup->close();
        }
    };
    controls.findChild<AsOfControl *>()->openCalendar();
    savePopup(QStringLiteral("calendar"));
    controls.findChild<LabeledComboButton *>(QStringLiteral("departments"))->openList();
    savePopup(QStringLiteral("choices"));
    auto *why = new ExplanationPopover(
        {QStringLiteral("为何是黄灯"),
            QStringLiteral("落后序时18.8个百分点，在10—30个百分点之间（含两端），亮黄灯。"),
            {{QStringLiteral("完成率"), QStringLiteral("812 ÷ 2600"), QStringLiteral("31.2308 %")},
                {QStringLiteral("序时进度"), QStringLiteral("按月均衡，6 ÷ 12"), QStringLiteral("50.0000 %")},
                {QStringLiteral("差值"), QStringLiteral("31.2308 − 50.0000"), QStringLiteral("−18.7692")}},
            WorkingRow {QStringLiteral("显示为"), QStringLiteral("先相减，只舍入一次"),
                QStringLiteral("−18.8 个百分点")},
            QStringLiteral("规则：银川・进度。数据截至6月30日，7月3日记入，初步数。"),
            {{QStringLiteral("source"), QStringLiteral("看原文")},
                {QStringLiteral("data"), QStringLiteral("看这次数据")},
                {QStringLiteral("rule"), QStringLiteral("改规则")}}},
        &controls);
    why->openAt(&controls);
    savePopup(QStringLiteral("why"));
    QMenu menu;
    menu.addAction(QStringLiteral("新增任务"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    QAction *checked = menu.addAction(QStringLiteral("显示检查器"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addMenu(QStringLiteral("分组"))->addAction(QStringLiteral("篇章"));
    menu.addAction(QStringLiteral("冻结本期"))->setEnabled(false);
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(checked);
    savePopup(QStringLiteral("menu"));
}

void saveAll(QApplication &application, const Theme &theme, const QString &folder, const QString &suffix)
{
    applyTheme(application, theme);
    const std::unique_ptr<QWidget> window(gallery::makeWindow(false));
    window->resize(1366, 768);
    window->show();
    QApplication::processEvents();
    save(*window, folder, QStringLiteral("window"), suffix);
    const std::unique_ptr<QWidget> narrow(gallery::makeWindow(true));
    narrow->resize(1093, 614);
    narrow->show();
    QApplication::processEvents();
    save(*narrow, folder, QStringLiteral("narrow"), suffix);
    const std::unique_ptr<QWidget> controls(gallery::makeControls());
    controls->show();
    QApplication::processEvents();
    save(*controls, folder, QStringLiteral("controls"), suffix);
    savePopups(*controls, folder, suffix);
    const std::unique_ptr<QWidget> icons(gallery::makeIcons());
    icons->show();
    save(*icons, folder, QStringLiteral("icons"), suffix);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    gallery::Words words;
    QApplication::installTranslator(&words);
    if (argc < 2) {
        qWarning("theme_gallery FOLDER [SCALE]");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const QString scale = argc > 2 ? QStringLiteral("-x%1").arg(QString::fromLatin1(argv[2])) : QString();
    saveAll(application, Theme::light(), folder, QStringLiteral("light") + scale);
    saveAll(application, Theme::dark(), folder, QStringLiteral("dark") + scale);
    return 0;
}
