#pragma once

#include <gtest/gtest.h>
#include <QtTest/QTest>

#include "tests/ui/models/desk.h"
#include "ui/panels/matrix/matrixpanel.h"

namespace xushi::test
{

// One line per row: number or title, then the mark of each column; figures for folded groups.
inline QString art(const Matrix &matrix)
{
    QString text;
    for (int row = 0; row < matrix.rowCount(); ++row) {
        const MatrixEntry &entry = matrix.entryAt(row);
        text += entry.number.isEmpty() ? entry.title : entry.number;
        text += u' ';
        for (int column = 0; column < matrix.columnCount(); ++column) {
            const auto role = matrix.role(row, column);
            const bool group = matrix.columns()[static_cast<size_t>(column)].department < 0;
            if (group && entry.isTask())
                text += QString::number(matrix.partsInGroup(row, column).size());
            else
                text += role ? roleLetter(*role) : QChar(u'.');
        }
        text += u'\n';
    }
    return text;
}

// Names of the departments in the order of the columns; categories of folded groups.
inline QString heads(const Matrix &matrix)
{
    QStringList names;
    for (const MatrixColumn &column : matrix.columns())
        names << (column.department < 0 ? toCode(column.category)
                                        : matrix.departments()[static_cast<size_t>(column.department)].name);
    return names.join(u' ');
}

// Three party, government and town bodies and six tasks.
inline QString matrixPlan()
{
    return QStringLiteral("一、甲章\n"
                          "1.事一 牵头:县水利局 配合:县委组织部、某镇\n"
                          "2.事二 负责:县水利局、县财政局\n"
                          "3.事三\n"
                          "  - 清单事项\n"
                          "二、乙章\n"
                          "4.事四 牵头:县财政局\n"
                          "5.事五 配合:县财政局、某镇\n");
}

// The panel in sight, with its view.
struct MatrixDesk : Desk {
    std::unique_ptr<MatrixPanel> panel;
    MatrixView *view = nullptr;

    explicit MatrixDesk(const QString &plan = matrixPlan())
        : Desk(plan)
    {
        open();
    }
    void open()
    {
        panel = std::make_unique<MatrixPanel>(workbench, nullptr);
        panel->resize(1230, 660);
        panel->show();
        view = panel->view();
        view->setFocus();
    }
    [[nodiscard]] QString shown() { return art(panel->matrix()); }
    [[nodiscard]] QPoint at(int row, int column) const { return view->cellRect(row, column).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at(row, column));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view, Qt::Key(key), modifiers);
    }
    // A drag with a stop half-way, as a hand makes it.
    void dragBegin(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, from);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        dragBegin(from, to, modifiers);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QApplication::sendEvent(view->viewport(), &event);
    }
    // Undoes steps until the plan is as it was when `steps` of them were made.
    void undoTo(qint64 steps)
    {
        while (workbench.plan.history().lastNumber() - undone * 2 > steps) {
            ASSERT_TRUE(workbench.plan.undo().has_value());
            ++undone;
        }
    }
    int undone = 0;
};

} // namespace xushi::test
