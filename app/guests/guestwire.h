#pragma once

#include "app/guests/guestservice.h"

namespace edgewise {

// How guests travel: paths, requests and answers of the Guest API (guest-api.md sections 1 to 5).

[[nodiscard]] QString guestsPath();
[[nodiscard]] QString guestPath(const QString &ref);
[[nodiscard]] QString extensionsPath(const QString &ref);
[[nodiscard]] QString slotPath(const QString &ref, const QString &slot);
[[nodiscard]] Request guestRequest(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                                   const std::stop_token &stop = {});
/// The error of a guest that has no path of its own; without a reference it would be that of all guests.
[[nodiscard]] std::optional<Error> unaddressable(const QString &ref);

/// Whether such an answer leaves open what was done.
[[nodiscard]] bool leavesOpen(const Error &error);
/// For about this long, twice, the service may not know what it just accepted (guest-api.md section 7.3).
inline constexpr std::chrono::milliseconds settling{800};

[[nodiscard]] Result<ExactJson> jsonIn(const QByteArray &body);
/// Malformed when it has no reference.
[[nodiscard]] Result<Guest> guestIn(const QByteArray &body);
/// A page whose guests may still be links; what is no guest is left out of it.
[[nodiscard]] Result<GuestPage> pageIn(const QByteArray &body);
/// The slots that a list of extensions names without showing them.
[[nodiscard]] QStringList slotsLinkedIn(const ExactJson &collection);
/// One extension, alone or in a list; it may leave its name to the path.
[[nodiscard]] Result<Extension> extensionIn(const QByteArray &body, const QString &slot);

} // namespace edgewise
