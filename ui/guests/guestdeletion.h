#pragma once

#include "app/guests/guestservice.h"
#include "ui/shell/ask.h"

#include <QCoreApplication>

namespace edgewise {

/// What is asked and told when one guest is deleted. Undo is GuestService::create(PutBack::draft(before)).
struct GuestDeletion
{
    /// Names the guest, what goes with it, and how much of a way back there is.
    /// @param isKept      its state is kept, so it can be created again
    /// @param connection  outlives the call
    [[nodiscard]] static Confirmation question(const Guest &guest, const Connection &connection, bool isKept);
    /// "Ada Byrne deleted. Undo makes the guest again, with a new reference."
    [[nodiscard]] static QString done(const Guest &guest, const GuestRemoval &removal, bool isKept);
    /// "Ada Byrne is there again. New reference 51c07ae2-…, was 7d0c1b52-…"
    [[nodiscard]] static QString undone(const Guest &now, const QString &oldRef);

    Q_DECLARE_TR_FUNCTIONS(edgewise::GuestDeletion)
};

} // namespace edgewise
