#include "ui/theme/theme.h"

#include <gtest/gtest.h>
#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    xushi::ui::applyTheme(application, xushi::ui::Theme::light());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
