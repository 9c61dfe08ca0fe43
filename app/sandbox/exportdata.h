#pragma once

#include <QStringList>

namespace edgewise::sandbox {

class Store;

/// Gives an empty tenant six exports with twenty jobs each: full and delta, failed, empty, still running, in every form of output file.
/// Their times are counted back from now. The files themselves are written when they are asked for.
void seedExports(Store &store, quint32 seed);

/// The friendly IDs of all exports.
QStringList exportNames(Store &store);

} // namespace edgewise::sandbox
