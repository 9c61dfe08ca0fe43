#pragma once

#include "app/guests/guest.h"

namespace edgewise {

/// One thing that differs between two versions of a guest: a member of the record, or a pair of a data extension.
struct GuestChange
{
    QString slot = {}; ///< Empty: a member of the record.
    QString name = {}; ///< The member, or the key.
    bool existed = true;
    ExactJson was = {};
    bool remains = true; ///< false: it is to be cleared, or the key deleted.
    ExactJson now = {};

    [[nodiscard]] bool isSameThing(const GuestChange &other) const { return slot == other.slot && name == other.name; }
    bool operator==(const GuestChange &) const = default;
};
using GuestChanges = QList<GuestChange>;

/// What changed from one version to the other. What is equal to the letter is not in it; members the service sets itself are not.
[[nodiscard]] GuestChanges changesBetween(const Guest &was, const Guest &now);
/// `guest` with these changes made.
[[nodiscard]] Guest withChanges(Guest guest, const GuestChanges &changes);
/// "Last name", "ext1 · clubTier"
[[nodiscard]] QString label(const GuestChange &change);
/// A value for people: lists one item a line, dates as dates, a key's text as it is.
[[nodiscard]] QString shown(const GuestChange &change, const ExactJson &value);

/// Mine and theirs, since the same beginning.
struct GuestMerge
{
    GuestChanges onlyMine;
    GuestChanges onlyTheirs;
    /// Both changed it, to different values; mine at the same index in `mine`, theirs in `theirs`.
    GuestChanges mine;
    GuestChanges theirs;

    [[nodiscard]] bool changedElsewhere() const { return !onlyTheirs.isEmpty() || !theirs.isEmpty(); }
};
[[nodiscard]] GuestMerge merge(const Guest &opened, const Guest &mine, const Guest &theirs);

} // namespace edgewise
