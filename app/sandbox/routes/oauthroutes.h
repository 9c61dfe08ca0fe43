#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/tokens.h"

namespace edgewise::sandbox {

/// The token endpoint: one key for the audience exports, one client for Experience Edge.
std::unique_ptr<Routes> oauthRoutes(Tokens &tokens, Faults &faults, const Access &access);

} // namespace edgewise::sandbox
