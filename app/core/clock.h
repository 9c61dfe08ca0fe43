#pragma once

#include <QDateTime>

#include <functional>

namespace edgewise {

/// The time of day, in UTC. Tests put another function in its place.
inline std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

} // namespace edgewise
