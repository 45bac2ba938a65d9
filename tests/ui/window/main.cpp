#include <QApplication>

#include <gtest/gtest.h>

#include "ui/theme/theme.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    xushi::ui::applyTheme(application, xushi::ui::Theme::light());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
