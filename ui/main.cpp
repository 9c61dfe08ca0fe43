#include "ui/shell/theme.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    edgewise::theme::apply(application);
    return 0;
}
