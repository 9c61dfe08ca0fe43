#pragma once

#include "app/sandbox/routes.h"

#include <memory>

namespace edgewise::sandbox {

class ExportWorker;
class Faults;
class Store;

/// The object store with the output files of exports, below /store/: presigned addresses, ranges, XML errors. Both arguments must outlive
/// it.
std::unique_ptr<Routes> presignedRoutes(Store &store, Faults &faults, ExportWorker &worker);

} // namespace edgewise::sandbox
