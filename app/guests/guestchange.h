#pragma once

#include "app/guests/guest.h"

namespace edgewise {

/// One thing that differs between two versions of a guest: a member of the record, or a pair of a data extension.
struct GuestChange
{
    QString slot = {}; ///< Empty: a member of the record.
    QString name = {}; ///< The member, or the key; empty: the slot as a whole, which comes or goes with all its keys.
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

// The same, as a person sees a guest: field by field. A field is named by its member, a pair as "ext1/clubTier", a slot as a whole as
// "ext1/"; "email" is the first address and "emails" all others, however the record holds them.

/// The fields that differ, in the order of the changes.
[[nodiscard]] QStringList changedFields(const Guest &was, const Guest &now);
[[nodiscard]] QString fieldLabel(const QString &field);
/// What a field holds, for people; `isExact` writes it as the service does, for values that would look alike.
[[nodiscard]] QString fieldText(const Guest &guest, const QString &field, bool isExact = false);
/// Gives one field the value it has in `from`.
void takeField(Guest &guest, const Guest &from, const QString &field);

/// One line of a list of changes.
struct FieldChange
{
    QString field;
    QString label;
    QString was;
    QString now; ///< Empty: it is to be cleared.

    bool operator==(const FieldChange &) const = default;
};
[[nodiscard]] QList<FieldChange> fieldChanges(const Guest &was, const Guest &now);

} // namespace edgewise
