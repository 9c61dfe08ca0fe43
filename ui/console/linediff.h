#pragma once

#include "app/console/jsondiff.h"

#include <QStringList>

#include <stop_token>

namespace edgewise {

/// Two texts side by side, line by line; without a patch. Texts that differ in very much are compared place by place in between.
[[nodiscard]] JsonDiff lineDiff(const QStringList &left, const QStringList &right, const std::stop_token &stop = {});

} // namespace edgewise
