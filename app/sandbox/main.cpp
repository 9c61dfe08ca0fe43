#include "app/sandbox/sandbox.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return QCoreApplication::exec();
}
