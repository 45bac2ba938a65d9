#pragma once

#include <functional>
#include <vector>

#include "ui/presenter/panel.h"

namespace xushi
{

// One line of the catalogue: a panel that can be opened.
struct PanelEntry {
    QString id; // "ledger"; also the name of its icon and of its picture
    QString title; // in the user's language
    int group = 0; // entries of one group stand together in the navigation
    std::function<Panel *(Workbench &, QWidget *parent)> make;
};

// Every panel of the program, in the order of the navigation.
[[nodiscard]] std::vector<PanelEntry> panelCatalogue();

} // namespace xushi
