#pragma once

#include <QtGlobal>

namespace edgewise::sandbox {

class Store;

/// Fills an empty tenant with `count` invented guests and their extensions. The first is Ada Byrne <ada.byrne@mail.example>, LOYALTY
/// L-20417; the second has an extension with 100 keys, the third all six extensions. The same seed makes the same people.
void seedGuests(Store &store, qint64 count, quint32 seed);

} // namespace edgewise::sandbox
