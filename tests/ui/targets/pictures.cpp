#include "tests/ui/targets/samples.h"

#include "ui/panels/targets/targetspanel.h"
#include "ui/panels/targets/targettable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explanation.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

using namespace xushi;

namespace
{

// Words from tables of context, English and Chinese.
class Words : public QTranslator
{
public:
    void read(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() == 3)
                m_words.insert(cells[0] + u'\t' + cells[1], cells[2]);
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(
        const char *context, const char *text, const char *, int number) const override
    {
        QString words = m_words.value(QString::fromUtf8(context) + u'\t' + QString::fromUtf8(text));
        return number < 0 ? words : words.replace(QStringLiteral("%n"), QString::number(number));
    }

private:
    QHash<QString, QString> m_words;
};

void save(QWidget &widget, const QString &folder, const QString &name)
{
    QApplication::processEvents();
    const QString file = QStringLiteral("%1/%2.png").arg(folder, name);
    if (!widget.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

TargetId targetNamed(const Plan &plan, const QString &name)
{
    for (const Target &target : plan.targets()) {
        if (target.name == name)
            return target.id;
    }
    return {};
}

void savePopover(TargetsPanel &panel, const QString &folder, const QString &suffix)
{
    const int row = panel.table()->currentIndex().row();
    const QRect cell = panel.table()->visualRect(panel.model()->index(row, TargetModel::LightColumn));
    emit panel.table()->explanationAsked(row, cell);
    if (QWidget *popover = QApplication::activePopupWidget()) {
        save(*popover, folder, QStringLiteral("why-") + suffix);
        popover->close();
    }
}

void saveAll(samples::Desk &desk, const QString &folder, const QString &suffix)
{
    for (const QSize size : {QSize(1230, 660), QSize(1784, 980), QSize(1045, 500), QSize(910, 660)}) {
        desk.view.select({});
        TargetsPanel panel(*desk.workbench, nullptr);
        panel.resize(size);
        panel.show();
        const QString tail = QStringLiteral("%1-%2").arg(size.width()).arg(suffix);
        save(panel, folder, QStringLiteral("chapters-") + tail);
        desk.view.select(refTo(targetNamed(*desk.plan, QStringLiteral("新引进专科以上高校毕业生"))));
        save(panel, folder, QStringLiteral("trend-") + tail);
        savePopover(panel, folder, tail);
        desk.view.select(refTo(targetNamed(*desk.plan, QStringLiteral("数字经济核心产业增加值"))));
        save(panel, folder, QStringLiteral("growth-") + tail);
        panel.table()->scrollToBottom();
        save(panel, folder, QStringLiteral("bottom-") + tail);
        panel.table()->scrollToTop();
        TargetRowOptions options = panel.model()->options();
        options.grouping = TargetGrouping::Light;
        panel.model()->setOptions(options);
        save(panel, folder, QStringLiteral("lights-") + tail);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc < 2) {
        qWarning("targets_pictures FOLDER [WORDS.tsv …]");
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    Words words;
    for (int i = 2; i < argc; ++i)
        words.read(QString::fromLocal8Bit(argv[i]));
    QApplication::installTranslator(&words);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    samples::Desk desk;
    samples::readCounty(*desk.plan);
    ui::applyTheme(application, ui::Theme::light());
    saveAll(desk, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(desk, folder, QStringLiteral("dark"));
    return 0;
}
