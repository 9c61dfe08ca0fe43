#pragma once

#include <QString>

namespace edgewise {

/// JSON with one member a line. Text that is cut, or no JSON at all, comes out as readable as it can be.
[[nodiscard]] QString laidOut(const QString &text);

} // namespace edgewise
