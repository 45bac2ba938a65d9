#include <QApplication>
#include <QMainWindow>

#include "app/firstpaint.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    new xushi::FirstPaint(window);
    return application.exec();
}
