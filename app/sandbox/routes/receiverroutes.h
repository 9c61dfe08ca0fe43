#pragma once

#include "app/sandbox/routes.h"

namespace edgewise::sandbox {

/// Receivers to try webhooks on, below /receiver: `ok`, `status/CODE` and `slow/MILLISECONDS`. They need no credential and tell nothing of
/// a call but its sizes, so that no secret of a webhook comes back.
std::unique_ptr<Routes> receiverRoutes();

} // namespace edgewise::sandbox
