#pragma once

#include <QByteArray>
#include <QString>

namespace edgewise {

/// By what a file is known again: which one it is, its size, when it was written last, and its last bytes. Empty when there is none.
[[nodiscard]] QByteArray markOf(const QString &path);
/// The mark of a file that we have ended to write to. Its time of change is set back by seconds first: whoever writes to it from now on
/// leaves another mark, at once too, and where the clock of the file system stands still for seconds. Empty when that cannot be.
[[nodiscard]] QByteArray markAsLeft(const QString &path);

} // namespace edgewise
