#include "tests/ui/targets/samples.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTranslator>

#include "ui/panels/report/pagesview.h"
#include "ui/panels/report/reportpanel.h"
#include "ui/theme/theme.h"

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

void wait(ReportPanel &panel)
{
    QElapsedTimer clock;
    clock.start();
    while (!panel.isCurrent() && clock.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
}

void save(ReportPanel &panel, const QString &folder, const QString &name)
{
    wait(panel);
    // New pages come frame by frame.
    for (int i = 0; i < 5; ++i) {
        panel.grab();
        QCoreApplication::processEvents();
    }
    const QString file = QStringLiteral("%1/%2.png").arg(folder, name);
    if (!panel.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

void saveAll(samples::Desk &desk, const QString &folder, const QString &suffix)
{
    for (const QSize size : {QSize(1230, 660), QSize(1784, 980), QSize(1045, 500)}) {
        ReportPanel panel(*desk.workbench);
        panel.resize(size);
        panel.show();
        for (const report::ReportKind &kind : report::reportCatalogue()) {
            panel.showKind(kind.id);
            save(panel, folder, QStringLiteral("%1-%2-%3").arg(kind.id).arg(size.width()).arg(suffix));
        }
        panel.showKind(QStringLiteral("monthly"));
        panel.view()->setZoom({PageZoom::Fit::Width, 1});
        save(panel, folder, QStringLiteral("width-%1-%2").arg(size.width()).arg(suffix));
        panel.view()->setZoom({});
    }
}

void saveFiles(samples::Desk &desk, const QString &folder)
{
    for (const report::ReportKind &kind : report::reportCatalogue()) {
        for (const QString &format : kind.formats) {
            const auto written = output::writeReport(*desk.plan, desk.fields, {kind.id, desk.view.asOf()},
                QStringLiteral("%1/%2.%3").arg(folder, kind.id, format), format);
            if (!written)
                qWarning("%s", qPrintable(written.error().message));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc < 2) {
        qWarning("report_pictures FOLDER [WORDS.tsv …]");
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
    saveFiles(desk, folder);
    ui::applyTheme(application, ui::Theme::light());
    saveAll(desk, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(desk, folder, QStringLiteral("dark"));
    return 0;
}
