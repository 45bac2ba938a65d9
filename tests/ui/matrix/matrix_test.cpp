#include <gtest/gtest.h>

#include <QMenu>
#include <QtTest/QTest>

#include "core/edits/departmentedits.h"
#include "tests/support/presetdialogs.h"
#include "tests/support/randomedits.h"
#include "tests/support/testplan.h"
#include "ui/panels/matrix/matrixpanel.h"
#include "ui/panels/matrix/matrixview.h"

using namespace xushi;
using namespace xushi::test;

namespace
{

class MatrixTest : public testing::Test
{
protected:
    TestPlan m_plan;
    ViewState m_view;
    FieldCatalogue m_fields = FieldCatalogue::builtIn();
    QStringList m_errors;
    test::PresetDialogs m_dialogs;
    Memory m_memory;
    Workbench m_workbench {m_plan.get(), m_view, m_fields, [this](const Error &e) { m_errors << e.message; },
        m_dialogs, m_memory};

    MatrixTest() { m_view.setAsOf(QDate(2023, 6, 30)); }

    // One line per task: number, then the mark of each column.
    static QString art(const Matrix &matrix)
    {
        QString text;
        for (size_t row = 0; row < matrix.rows.size(); ++row) {
            text += matrix.rows[row].number.isEmpty() ? matrix.rows[row].title : matrix.rows[row].number;
            text += u' ';
            for (size_t column = 0; column < matrix.columns.size(); ++column) {
                const auto role = matrix.role(static_cast<int>(row), static_cast<int>(column));
                text += !role ? u'.' : *role == Role::Lead ? u'牵' : *role == Role::Support ? u'配' : u'责';
            }
            text += u'\n';
        }
        return text;
    }
};

} // namespace

TEST_F(MatrixTest, ShowsWhoDoesWhatInCategoriesAndCountsIt)
{
    fill(*m_plan,
        QStringLiteral("一、甲章\n1.事一 牵头:县水利局 配合:县委组织部、某镇\n2.事二 "
                       "负责:县水利局、县财政局\n3.事三\n"));
    const Matrix matrix = buildMatrix(*m_plan, {}, {}, m_view.asOf(), ColumnOrder::Official);
    EXPECT_EQ(art(matrix), QStringLiteral("一、甲章 ....\n1 配牵.配\n2 .责责.\n3 ....\n"));
    EXPECT_EQ(matrix.groups.size(), 3u);
    EXPECT_EQ(matrix.answers, 3);
    EXPECT_EQ(matrix.supports, 2);
    EXPECT_EQ(matrix.withoutLead, 1);
    EXPECT_EQ(matrix.withSeveralLeads, 1);
}

TEST_F(MatrixTest, FoldingAndFilterLeaveTheCountsTrue)
{
    fill(*m_plan, QStringLiteral("一、甲章\n1.事一 牵头:县水利局\n二、乙章\n2.事二 牵头:县财政局\n"));
    RowOptions folded;
    folded.folded.insert(refTo(m_plan->sections().top().front()));
    const Matrix matrix = buildMatrix(*m_plan, folded, {}, m_view.asOf(), ColumnOrder::Official);
    EXPECT_EQ(matrix.answers, 2);
    EXPECT_EQ(matrix.rows.front().answers, 1);
    Filter filter;
    filter.department = edits::findDepartment(*m_plan, QStringLiteral("县财政局"));
    const Matrix filtered = buildMatrix(*m_plan, {}, filter, m_view.asOf(), ColumnOrder::Official);
    EXPECT_EQ(filtered.tasks, 1);
    EXPECT_EQ(filtered.answers, 1);
}

TEST_F(MatrixTest, AfterRandomEditsThePanelShowsWhatAFreshOneShows)
{
    MatrixPanel panel(m_workbench, nullptr);
    panel.resize(1230, 660);
    Random random(11);
    fill(*m_plan, QStringLiteral("一、甲章\n1.事一 牵头:县水利局\n"));
    for (int i = 0; i < 400; ++i) {
        if (i % 7 == 6)
            (void)m_plan->undo();
        else
            (void)allEdits()[std::uniform_int_distribution<size_t>(0, allEdits().size() - 1)(random)].run(
                *m_plan, random);
    }
    RowOptions options;
    options.showTargets = false;
    EXPECT_TRUE(
        panel.view()->matrix() == buildMatrix(*m_plan, options, {}, m_view.asOf(), ColumnOrder::Official));
    EXPECT_FALSE(panel.grab().isNull());
}

TEST_F(MatrixTest, KeysChangeARoleAndUndoBringsItBack)
{
    fill(*m_plan, QStringLiteral("一、甲章\n1.事一 牵头:县水利局\n2.事二 负责:县财政局\n"));
    MatrixPanel panel(m_workbench, nullptr);
    panel.resize(900, 500);
    panel.show();
    MatrixView *view = panel.view();
    const QByteArray before = m_plan.dump();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cellRect(1, 1).center());
    EXPECT_EQ(view->currentRow(), 1);
    EXPECT_EQ(view->currentColumn(), 1);
    QTest::keyClick(view, Qt::Key_P);
    EXPECT_EQ(view->matrix().role(1, 1), Role::Support);
    QTest::keyClick(view, Qt::Key_Q);
    EXPECT_EQ(view->matrix().role(1, 1), Role::Lead);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(view->matrix().role(1, 1), std::nullopt);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(m_plan->undo().has_value());
    EXPECT_EQ(m_plan.dump(), before);
    EXPECT_EQ(view->matrix().role(1, 0), Role::Lead);
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(MatrixTest, ClickingTheCurrentCellOffersTheRoles)
{
    fill(*m_plan, QStringLiteral("一、甲章\n1.事一 牵头:县水利局\n"));
    MatrixPanel panel(m_workbench, nullptr);
    panel.resize(900, 500);
    panel.show();
    MatrixView *view = panel.view();
    const QPoint cell = view->cellRect(1, 0).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(view->findChild<QMenu *>(), nullptr);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell);
    auto *menu = view->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->actions().at(2)->trigger();
    EXPECT_EQ(view->matrix().role(1, 0), Role::Support);
}
