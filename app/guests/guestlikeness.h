#pragma once

#include "app/guests/guestquery.h"

namespace edgewise {

/// Searches for what a person is known by for sure: each e-mail and each identifier.
[[nodiscard]] QList<GuestQuery> sureQueries(const Guest &guest);
/// Searches for what others may share: each phone number, and the name.
[[nodiscard]] QList<GuestQuery> weakQueries(const Guest &guest);
/// How likely it is the person these were made for; 0 when nothing agrees.
[[nodiscard]] int likeness(const Guest &guest, const QList<GuestQuery> &queries);

} // namespace edgewise
