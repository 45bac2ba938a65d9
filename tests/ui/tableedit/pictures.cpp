#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/models/desk.h"
#include "tests/ui/models/tsvwords.h"
#include "ui/panels/ledger/ledgercolumns.h"
#include "ui/tableedit/pasteplan.h"
#include "ui/tableedit/replacedialog.h"
#include "ui/tableedit/reviewdialog.h"
#include "ui/theme/theme.h"

using namespace xushi;

namespace
{

void save(QWidget &widget, const QString &file)
{
    widget.show();
    QApplication::processEvents();
    if (!widget.grab().save(file))
        qWarning("Cannot write %s", qPrintable(file));
}

tableedit::CellWork pasted(test::Desk &desk)
{
    const PlanRowModel rows(desk.workbench,
        ledgerColumns(desk.workbench, [](TargetId, const QString &) { return Result<void> {}; }), {});
    const int row = rows.rowOf(refTo(desk.task(QStringLiteral("加大高端人才引育力度"))));
    const QString text = QStringLiteral(
        "序号\t任务名称\t责任单位\t完成时限\t工作内容\t经费\n"
        "7\t加大高端人才引育力度\t县委组织部、县人社局、县人才集团\t2023.9\t引进高层次人才30人\t120\n"
        "8\t培育创新主体\t发改局\t45000\t\t80\n"
        "9\t建设创新平台\t县科技局\t六月底前\t新建平台5家\t60\n"
        "10\t\t县工业和信息化局\t2.30\t\t\n");
    tableedit::CellWork work = tableedit::pasteOver(desk.workbench,
        {exchange::tidied(exchange::gridFromTsv(text)), {}}, {rows, {0, 1, 2, 3}, row, 1, {row}});
    (void)tableedit::run(desk.workbench, work, tableedit::Mode::OnlyIfAllFits);
    return work;
}

void saveAll(test::Desk &desk, const QString &folder, const QString &theme)
{
    tableedit::ReviewDialog review(desk.workbench, pasted(desk),
        QCoreApplication::translate("xushi::RowEditing", "Check before pasting"), nullptr);
    save(review, QStringLiteral("%1/review-%2.png").arg(folder, theme));
    tableedit::ReplaceDialog replace(
        desk.workbench, {refTo(desk.workbench.plan.tasks().begin()->id)}, nullptr);
    const auto fields = replace.findChildren<QLineEdit *>();
    fields[0]->setText(QStringLiteral("创新"));
    fields[1]->setText(QStringLiteral("科技创新"));
    replace.show();
    QTest::qWait(300);
    save(replace, QStringLiteral("%1/replace-%2.png").arg(folder, theme));
}

} // namespace

// tableedit_pictures FOLDER [WORDS]: the dialogs in both themes, to be looked at.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("tableedit_pictures FOLDER [WORDS]");
        return 2;
    }
    test::TsvWords words(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    QApplication::installTranslator(&words);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    test::Desk desk;
    test::importCounty(*desk.plan);
    ui::applyTheme(application, ui::Theme::light());
    saveAll(desk, folder, QStringLiteral("light"));
    ui::applyTheme(application, ui::Theme::dark());
    saveAll(desk, folder, QStringLiteral("dark"));
    return 0;
}
