#pragma once

#include "app/guests/erasure.h"

#include <QCoreApplication>

namespace edgewise {

/// The report of an erasure as a page to print: references, times and counts, no personal data.
struct ErasurePrint
{
    [[nodiscard]] static QString html(const Erasure &erasure);

    Q_DECLARE_TR_FUNCTIONS(edgewise::ErasurePrint)
};

} // namespace edgewise
