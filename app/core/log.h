#pragma once

#include <QLoggingCategory>

namespace edgewise {

/// QT_LOGGING_RULES="edgewise.*=true" shows them all. Nothing secret is ever passed to them.
Q_DECLARE_LOGGING_CATEGORY(netLog)
Q_DECLARE_LOGGING_CATEGORY(uiLog)

} // namespace edgewise
