#pragma once

#include <QString>

namespace edgewise {

/// Something in a form that cannot stay so. `field` is the name of the member it belongs to.
struct Problem
{
    QString field;
    QString text;

    bool operator==(const Problem &) const = default;
};

} // namespace edgewise
