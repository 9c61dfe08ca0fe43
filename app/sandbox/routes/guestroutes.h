#pragma once

#include "app/sandbox/routes.h"

#include <memory>

namespace edgewise::sandbox {

class Faults;
class Store;
struct Access;

/// The Guest REST API v2.1: guests and their data extensions, below /v2.1/. All three arguments must outlive it.
std::unique_ptr<Routes> guestRoutes(Store &store, Faults &faults, const Access &access);

} // namespace edgewise::sandbox
