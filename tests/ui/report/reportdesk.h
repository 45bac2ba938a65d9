#pragma once

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/desk.h"
#include "ui/panels/report/optionform.h"
#include "ui/panels/report/pagesview.h"
#include "ui/panels/report/reportpanel.h"

namespace xushi::test
{

// The report panel on a desk, large enough for two pages, with the pages of the chosen kind shown.
struct ReportDesk : Desk {
    std::unique_ptr<ReportPanel> panel;

    explicit ReportDesk(const QString &art = smallPlan())
        : Desk(art)
    {
    }

    void open(const QString &kind = {})
    {
        panel = std::make_unique<ReportPanel>(workbench);
        panel->resize(1230, 660);
        if (!kind.isEmpty())
            panel->showKind(kind);
        panel->show();
        wait();
    }
    // Until what is shown follows plan and options.
    void wait(int longest = 60000)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return panel->isCurrent(); }, longest));
    }
    void choose(const QString &option, const QString &value)
    {
        panel->chooseOption(option, value);
        wait();
    }
    [[nodiscard]] const report::Document &document() const
    {
        return panel->view()->report()->report.document;
    }
    [[nodiscard]] const std::vector<print::Page> &pages() const
    {
        return panel->view()->report()->layout.pages;
    }
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const print::Page &page : pages()) {
            for (const print::PageItems *items : {&page.body, &page.margin}) {
                for (const print::PageItem &item : *items) {
                    if (const auto *text = std::get_if<print::GlyphText>(&item))
                        all += text->text();
                }
                all += u'\n';
            }
        }
        return all;
    }
};

} // namespace xushi::test
