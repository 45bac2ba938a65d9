#include "ui/presenter/watchedapplication.h"

#include <gtest/gtest.h>

#include "ui/theme/theme.h"

int main(int argc, char **argv)
{
    xushi::WatchedApplication application(argc, argv);
    const xushi::StallWatch watch;
    xushi::ui::applyTheme(application, xushi::ui::Theme::light());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
