#pragma once

#include "app/net/http.h"

#include <QUrl>

namespace edgewise {

/// Calls of Sitecore CDP for a bash shell, one after the other. The credential is masked.
/// @param base  the address of the service
[[nodiscard]] QString guestCurl(const QList<Request> &requests, const QUrl &base);

} // namespace edgewise
