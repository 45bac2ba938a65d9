#include <gtest/gtest.h>

#include <QGuiApplication>

#include "ui/print/faceset.h"

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    // Where the build fetched the Fandol faces they are tested, too; elsewhere the installed ones serve.
    xushi::print::loadBundledFaces({QStringLiteral(XUSHI_SOURCE_DIR "/build/faces")});
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
