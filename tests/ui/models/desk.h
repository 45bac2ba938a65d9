#pragma once

#include <gtest/gtest.h>
#include <QFile>

#include "core/edits/noticeedits.h"
#include "core/notice/noticereader.h"
#include "tests/support/presetdialogs.h"
#include "tests/support/testplan.h"
#include "ui/presenter/panel.h"

namespace xushi::test
{

// A workbench on a test plan: what a panel is given for its life.
struct Desk {
    TestPlan plan;
    FieldCatalogue fields = FieldCatalogue::builtIn();
    ViewState view;
    QStringList reported; // sentences of errors
    PresetDialogs dialogs;
    Memory memory;
    Workbench workbench {*plan, view, fields,
        [this](const Error &error) {
            if (error.kind != ErrorKind::Cancelled)
                reported << error.message;
        },
        dialogs, memory};

    explicit Desk(const QString &art = {}, QDate asOf = QDate(2023, 6, 30))
    {
        if (!art.isEmpty())
            fill(*plan, art);
        view.setAsOf(asOf);
    }

    [[nodiscard]] TaskId task(QStringView title) const
    {
        for (const Task &task : workbench.plan.tasks()) {
            if (task.title == title)
                return task.id;
        }
        return {};
    }
    [[nodiscard]] TargetId target(QStringView name) const
    {
        for (const Target &target : workbench.plan.targets()) {
            if (target.name == name)
                return target.id;
        }
        return {};
    }
};

// A small plan with everything a row can be.
inline QString smallPlan()
{
    return QStringLiteral("# 某县2023年重点工作\n"
                          "一、创新\n"
                          "1.平台建设 牵头:科技局\n"
                          "  * 省级平台 >= 10 家\n"
                          "  * 市级平台 >= 5 家\n"
                          "2.人才引育 3.1–6.30 牵头:组织部 配合:教育局、人社局\n"
                          "  * 高层次人才 >= 20 人\n"
                          "二、产业\n"
                          "3.技术改造 负责:工信局、发改局\n"
                          "  - 清单事项\n"
                          "4.绿色制造 牵头:工信局\n");
}

// The county's plan as its notice gives it.
inline void importCounty(Plan &plan)
{
    QFile file(QStringLiteral(XUSHI_SOURCE_DIR "/seeds/yiyuan-2023/notice.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto draft = notice::readNotice(QString::fromUtf8(file.readAll()));
    ASSERT_TRUE(draft.has_value());
    ASSERT_TRUE(edits::importNotice(plan, *draft, QStringLiteral("notice.txt")).has_value());
}

} // namespace xushi::test
