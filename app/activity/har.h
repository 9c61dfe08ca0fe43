#pragma once

#include "app/activity/entry.h"

namespace edgewise {

/// An HTTP archive (HAR 1.2), piece by piece: the head, entries with commas between them, the tail. A call is one entry, by its last try.
[[nodiscard]] QByteArray harHead();
[[nodiscard]] QByteArray harEntry(const Entry &entry);
[[nodiscard]] QByteArray harTail();

} // namespace edgewise
