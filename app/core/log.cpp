#include "app/core/log.h"

namespace edgewise {

Q_LOGGING_CATEGORY(netLog, "edgewise.net", QtWarningMsg)
Q_LOGGING_CATEGORY(uiLog, "edgewise.ui", QtWarningMsg)

} // namespace edgewise
