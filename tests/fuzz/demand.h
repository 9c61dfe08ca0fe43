#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the run and keeps the input when something that must hold does not.
#define EDGEWISE_DEMAND(condition)                                                                                                         \
    do {                                                                                                                                   \
        if (!(condition)) {                                                                                                                \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                                            \
            std::abort();                                                                                                                  \
        }                                                                                                                                  \
    } while (false)
