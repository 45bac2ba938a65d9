#pragma once

#include <memory>

#include <QTemporaryDir>

#include "tests/support/presetdialogs.h"
#include "ui/presenter/panel.h"

// A plan read from a notice, with all that a panel is given.
struct SamplePlan {
    // From a text, or without one from the sample notice of the program.
    explicit SamplePlan(const QString &notice = {});

    QTemporaryDir folder;
    std::unique_ptr<xushi::Plan> plan;
    xushi::ViewState view;
    xushi::FieldCatalogue fields;
    QStringList reported;
    xushi::test::PresetDialogs dialogs;
    xushi::Memory memory;
    std::unique_ptr<xushi::Workbench> bench;

    [[nodiscard]] static QString sampleNotice();
    [[nodiscard]] xushi::TaskId task(const QString &number) const;
    [[nodiscard]] const xushi::SourceDocument &document() const;
};
