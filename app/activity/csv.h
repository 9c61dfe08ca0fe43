#pragma once

#include "app/activity/entry.h"

namespace edgewise {

/// A field of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QString csvCell(const QString &text);

/// The names of the columns, and one call below them.
[[nodiscard]] QByteArray csvHead();
[[nodiscard]] QByteArray csvLine(const Entry &entry);

} // namespace edgewise
