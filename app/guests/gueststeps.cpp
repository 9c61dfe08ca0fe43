#include "app/guests/gueststeps.h"

#include "app/guests/guestwire.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isEmptyValue(const ExactJson &value)
{
    return value.isNull() || (value.isText() && value.text().isEmpty()) || (value.isArray() && value.items().isEmpty());
}

/// Two ways to write the same: numbers by their value, times by what they mean.
bool meansTheSame(const ExactJson &one, const ExactJson &other)
{
    if (one.isSameAs(other) || (isEmptyValue(one) && isEmptyValue(other)))
        return true;
    const QDateTime time = one.isText() && other.isText() ? readTime(one.text()) : QDateTime();
    return time.isValid() && time == readTime(other.text());
}

const Extension *extensionOf(const Guest &guest, const QString &slot)
{
    if (!guest.extensions)
        return nullptr;
    const auto found =
        std::find_if(guest.extensions->cbegin(), guest.extensions->cend(), [&](const Extension &each) { return each.name == slot; });
    return found == guest.extensions->cend() ? nullptr : &*found;
}

/// Whether the change can be said in a request at all (guest-api.md section 7.1).
bool canBeSent(const GuestChange &change)
{
    if (change.slot.isEmpty())
        return !isReadOnly(change.name);
    if (!change.remains)
        return !change.name.contains(u'|'); // It parts the names in the query.
    return !change.name.isEmpty() && !reservedKeys().contains(change.name) && !change.now.isNull() && !change.now.isArray() &&
           !change.now.isObject();
}

QByteArray patchBody(const GuestChanges &changes)
{
    ExactJson body = ExactJson::emptyObject();
    for (const GuestChange &change : changes) {
        if (change.remains)
            body.set(change.name, change.now);
        else
            body.set(change.name, change.was.isArray() ? ExactJson(ExactJson::Array()) : ExactJson());
    }
    return body.toJson();
}

/// What of a record is sent when it is sent whole.
template <typename IsLeftOut>
ExactJson wholeRecord(const Guest &guest, IsLeftOut isLeftOut)
{
    ExactJson body = ExactJson::emptyObject();
    const ExactJson::Object members = guest.record.members();
    for (const ExactJson::Member &member : members) {
        if (!isLeftOut(member.name) && !member.value.isNull())
            body.set(member.name, member.value);
    }
    return body;
}

} // namespace

QList<GuestStep> GuestStep::plan(const Guest &fresh, const GuestChanges &changes)
{
    QList<GuestStep> steps;
    GuestStep patch{Kind::Patch};
    QSet<QString> newKeys; // Those that come into a slot which did not have them.
    QSet<QString> removedSlots;
    QStringList slotNames = Extension::slotNames();
    for (const GuestChange &change : changes) {
        if (!canBeSent(change))
            continue;
        // The service may know more slots than are documented.
        if (!change.slot.isEmpty() && !slotNames.contains(change.slot))
            slotNames.append(change.slot);
        if (change.slot.isEmpty())
            patch.changes.append(change);
        else if (change.remains && !change.existed)
            newKeys.insert(change.name);
        else if (change.name.isEmpty())
            removedSlots.insert(change.slot);
    }
    patch.body = patchBody(patch.changes);
    if (!patch.changes.isEmpty())
        steps.append(patch);

    // What is deleted goes last, when everything new is safely there. Two rules of the service want it the other way round: a key stands
    // once in all slots, and a slot holds a hundred keys (guest-api.md section 7.1).
    QList<GuestStep> early;
    QList<GuestStep> writes;
    QList<GuestStep> late;
    for (const QString &slot : std::as_const(slotNames)) {
        const Extension *extension = extensionOf(fresh, slot);
        GuestStep write{extension ? Kind::PatchSlot : Kind::CreateSlot, slot};
        GuestStep moved{Kind::DeleteKeys, slot};
        GuestStep deleted{Kind::DeleteKeys, slot};
        GuestStep removed{Kind::DeleteSlot, slot};
        for (const GuestChange &change : changes) {
            if (change.slot != slot || !canBeSent(change))
                continue;
            if (change.remains)
                write.changes.append(change);
            else if (!change.name.isEmpty() && newKeys.contains(change.name))
                moved.changes.append(change);
            else
                (removedSlots.contains(slot) ? removed : deleted).changes.append(change);
        }
        const auto added = std::count_if(write.changes.cbegin(), write.changes.cend(), [](const auto &change) { return !change.existed; });
        if (extension && extension->pairs.members().size() - moved.changes.size() + added > Extension::mostKeys)
            moved.changes += std::exchange(deleted.changes, {});
        for (auto &[step, list] :
             {std::pair(moved, &early), std::pair(write, &writes), std::pair(deleted, &late), std::pair(removed, &late)}) {
            if (!step.changes.isEmpty())
                list->append(step);
        }
    }
    return steps + early + writes + late;
}

Request GuestStep::request(const QString &ref) const
{
    ExactJson pairs = ExactJson::emptyObject();
    if (kind == Kind::CreateSlot)
        pairs.set(u"name"_s, slot);
    QStringList keys;
    for (const GuestChange &change : changes) {
        if (change.remains)
            pairs.set(change.name, change.now);
        keys.append(change.name);
    }
    switch (kind) {
    case Kind::Patch: return guestRequest("PATCH", guestPath(ref), body);
    case Kind::Replace: return guestRequest("PUT", guestPath(ref), body);
    case Kind::PatchSlot: return guestRequest("PATCH", slotPath(ref, slot), pairs.toJson());
    case Kind::CreateSlot: return guestRequest("POST", extensionsPath(ref), pairs.toJson());
    case Kind::DeleteKeys: {
        // Without names it would delete every key; a step has at least one.
        Request request = guestRequest("DELETE", slotPath(ref, slot) + u"/fields"_s);
        request.query = query({{u"name"_s, keys.join(u'|')}});
        return request;
    }
    case Kind::DeleteSlot: return guestRequest("DELETE", slotPath(ref, slot));
    }
    Q_UNREACHABLE();
}

GuestStep GuestStep::replacing(const Guest &wanted, const GuestChanges &changes)
{
    // The definition of PUT knows `emails` alone (guest-api.md section 0a).
    ExactJson body = wholeRecord(wanted, [](const QString &member) { return isSetByService(member) || member == "email"_L1; });
    if (const QStringList emails = wanted.emails(); !emails.isEmpty())
        body.set(u"emails"_s, ExactJson::fromStrings(emails));
    return {.kind = Kind::Replace, .changes = changes, .body = body.toJson()};
}

ExactJson writableRecord(const Guest &guest)
{
    return wholeRecord(guest, isReadOnly);
}

bool holds(const Guest &guest, const GuestChange &change)
{
    if (change.slot.isEmpty()) {
        // The service may keep the main address as the first of all.
        if (change.name == "email"_L1 && change.remains)
            return guest.email() == change.now.text();
        return meansTheSame(guest.record.value(change.name), change.remains ? change.now : ExactJson());
    }
    const Extension *extension = extensionOf(guest, change.slot);
    if (change.name.isEmpty() || !extension)
        return change.remains == (extension != nullptr);
    return change.remains ? extension->pairs.contains(change.name) && extension->pairs.value(change.name).isSameAs(change.now)
                          : !extension->pairs.contains(change.name);
}

} // namespace edgewise
