#pragma once

#include "app/guests/guestchange.h"
#include "app/net/http.h"

namespace edgewise {

/// One request of writing a guest, and what it brings about.
struct GuestStep
{
    enum class Kind { Patch, Replace, PatchSlot, CreateSlot, DeleteKeys, DeleteSlot };
    Kind kind;
    QString slot = {}; ///< Of an extension.
    GuestChanges changes = {};
    QByteArray body = {}; ///< Of Patch and Replace.

    [[nodiscard]] Request request(const QString &ref) const;

    /// What has to be sent for `changes`, in an order that loses the least when one fails. What cannot be said in a request (a nested
    /// value, a reserved key) is in none of them.
    [[nodiscard]] static QList<GuestStep> plan(const Guest &fresh, const GuestChanges &changes);
    /// Sends the whole record of `wanted`. @param changes  what that brings about
    [[nodiscard]] static GuestStep replacing(const Guest &wanted, const GuestChanges &changes = {});
};

/// What of a record may be written: no null, and nothing that is read-only.
[[nodiscard]] ExactJson writableRecord(const Guest &guest);

/// Whether the guest reads as the change wants it, however the service writes that.
[[nodiscard]] bool holds(const Guest &guest, const GuestChange &change);

} // namespace edgewise
