#include <gtest/gtest.h>

#include "ui/presenter/watchedapplication.h"

int main(int argc, char **argv)
{
    xushi::WatchedApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
