#pragma once

#include <QByteArray>
#include <QString>

namespace edgewise {

/// By what a file is known again: which one it is, its size, when it was written last, and its last bytes. Empty when there is none.
[[nodiscard]] QByteArray markOf(const QString &path);

} // namespace edgewise
