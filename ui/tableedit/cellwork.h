#pragma once

#include <vector>

#include "core/edits/taskorderedits.h"
#include "ui/presenter/panel.h"

namespace xushi::tableedit
{

// What becomes of a cell.
enum class Outcome {
    Same, // it says this already
    Taken,
    Doubtful, // could be taken, but a person should look first
    LeftOut, // not wished by the user
    Refused // cannot be taken
};

// One cell and what is to stand in it.
struct CellEdit {
    RecordRef record; // null in a row that is yet to be made
    int newRow = -1; // of CellWork::newTitles
    const Field *field = nullptr;
    bool isReading = false; // a figure reached up to the as-of day
    QString typed;
    QString column; // title of its column
    QString place; // where it came from, when it has no record: row 12, column 3
    QString refusal; // why it cannot be written at all; empty: it is tried
    bool wanted = true;
    bool insisted = false; // a doubtful figure is taken as it is

    // Told by run().
    Outcome outcome = Outcome::Same;
    QString before;
    QString after;
    QString reason; // of everything but Same and Taken
};

// A department or person that the plan does not know, and what shall become of the name.
struct UnknownName {
    enum class Choice { Add, Match, Leave };
    QString name;
    bool isPerson = false;
    Choice choice = Choice::Add;
    QString match; // an existing department's name
    int cells = 0; // that have it
};

// Cells to be written as one step, and rows to be made for them.
struct CellWork {
    QString label; // of the step
    std::vector<CellEdit> cells;
    QStringList newTitles; // tasks to be made; an empty title is refused
    edits::TaskSpot spot; // where they go
    QStringList notes; // what else is not taken, a sentence each
    std::vector<UnknownName> names;
    bool addsNames = false; // unknown names are added without asking, as when typed into a cell

    [[nodiscard]] int count(Outcome outcome) const;
    std::vector<TaskId> made; // told by run(): the tasks of the new rows

    // Nothing is refused or doubtful and every name is known.
    [[nodiscard]] bool fits() const;
};

enum class Mode {
    OnlyIfAllFits, // else nothing is changed, and outcomes say what stands against it
    Trial, // nothing is changed, outcomes say what would be
    WhatFits // the wanted cells that can be taken
};

// Runs the work as one step. True when the plan was changed. An error is one of the plan itself (a full disk,
// the place of new rows gone), not of a cell. Names are filled in as they are met; a choice made before
// stays.
[[nodiscard]] Result<bool> run(Workbench &workbench, CellWork &work, Mode mode);

// Number and title of the row that a cell stands in.
[[nodiscard]] QString rowName(const Plan &plan, const CellWork &work, const CellEdit &cell);

} // namespace xushi::tableedit
