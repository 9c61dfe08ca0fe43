#pragma once

#include "app/sandbox/edgetenant.h"

namespace edgewise::sandbox {

/// Fills an empty tenant with settings, content and webhooks in every condition a webhook can be in. The same seed gives the same ids; the
/// runs lie before the time of seeding.
void seedEdge(EdgeTenant &tenant, quint32 seed);

/// What the service says about a webhook that it has disabled.
QString disabledMessage();

} // namespace edgewise::sandbox
