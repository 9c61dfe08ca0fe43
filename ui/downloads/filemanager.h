#pragma once

#include <QString>

namespace edgewise {

/// Opens a file with the program that the desktop has for it.
void openFile(const QString &path);
/// Shows a file in the desktop's file manager, chosen there when it can do that; else its folder.
void showInFolder(const QString &path);

} // namespace edgewise
