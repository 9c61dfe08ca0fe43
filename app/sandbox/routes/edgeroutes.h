#pragma once

#include "app/sandbox/edgetenant.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/tokens.h"

namespace edgewise::sandbox {

/// The Experience Edge Admin API below /api/admin/v1: settings, cache, content and webhooks.
std::unique_ptr<Routes> edgeRoutes(EdgeTenant &tenant, Tokens &tokens, Faults &faults, const Access &access);

} // namespace edgewise::sandbox
