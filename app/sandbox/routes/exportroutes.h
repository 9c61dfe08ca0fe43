#pragma once

#include "app/sandbox/routes.h"

#include <memory>

namespace edgewise::sandbox {

class ExportWorker;
class Faults;
class Store;
class Tokens;
struct Access;

/// The Audience export REST API v2, below /v2/audienceExports/. All arguments must outlive it. The addresses it gives out are answered by
/// presignedRoutes().
std::unique_ptr<Routes> exportRoutes(Store &store, Faults &faults, Tokens &tokens, ExportWorker &worker, const Access &access);

} // namespace edgewise::sandbox
