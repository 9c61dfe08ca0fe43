#include "app/guests/guestchange.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// What stands in both counts as nothing: a null says as little as no member (guest-api.md section 6).
bool isThere(const ExactJson &object, const QString &name)
{
    return object.contains(name) && !object.value(name).isNull();
}

/// The changes from one object to the other, without those that `isLeftOut` names.
template <typename IsLeftOut>
GuestChanges changesOf(const QString &slot, const ExactJson &was, const ExactJson &now, IsLeftOut isLeftOut)
{
    GuestChanges changes;
    if (was == now)
        return changes;
    const ExactJson::Object before = was.members();
    for (const ExactJson::Member &member : before) {
        if (isLeftOut(member.name) || member.value.isNull())
            continue;
        if (!isThere(now, member.name))
            changes.append({.slot = slot, .name = member.name, .was = member.value, .remains = false});
        else if (const ExactJson value = now.value(member.name); value != member.value)
            changes.append({.slot = slot, .name = member.name, .was = member.value, .now = value});
    }
    const ExactJson::Object after = now.members();
    for (const ExactJson::Member &member : after) {
        if (!isLeftOut(member.name) && !member.value.isNull() && !isThere(was, member.name))
            changes.append({.slot = slot, .name = member.name, .existed = false, .now = member.value});
    }
    return changes;
}

bool hasSlot(const QList<Extension> &extensions, const QString &slot)
{
    return std::any_of(extensions.cbegin(), extensions.cend(), [&](const Extension &extension) { return extension.name == slot; });
}

ExactJson pairsOf(const QList<Extension> &extensions, const QString &slot)
{
    const auto found =
        std::find_if(extensions.cbegin(), extensions.cend(), [&](const Extension &extension) { return extension.name == slot; });
    return found == extensions.cend() ? ExactJson::emptyObject() : found->pairs;
}

Extension &extensionOf(Guest &guest, const QString &slot)
{
    if (!guest.extensions)
        guest.extensions.emplace();
    QList<Extension> &extensions = *guest.extensions;
    for (Extension &extension : extensions) {
        if (extension.name == slot)
            return extension;
    }
    return extensions.emplaceBack(Extension{.name = slot});
}

/// A text that could be taken for a number, true or false stands in quotes.
QString pairText(const ExactJson &value)
{
    if (!value.isText())
        return QString::fromUtf8(value.toJson());
    const QString text = value.text();
    const auto other = ExactJson::parse(text.toUtf8());
    const bool looksLikeAnother = other && (other->kind() == ExactJson::Kind::Number || other->kind() == ExactJson::Kind::Bool);
    return looksLikeAnother ? QString::fromUtf8(value.toJson()) : text;
}

/// A time of midnight is a date and nothing else.
QString dateText(const QString &wire)
{
    const QDateTime time = readTime(wire);
    if (!time.isValid())
        return wire;
    const QString date = QLocale().toString(time.date(), Guest::tr("d MMM yyyy", "a date, as QLocale writes it: day, short month, year"));
    return time.time() == QTime(0, 0) ? date : Guest::tr("%1, %2 UTC").arg(date, time.time().toString(u"HH:mm:ss"_s));
}

QString identifierText(const ExactJson &identifier)
{
    const QString name = identifier.value(u"provider").text() + u": "_s + identifier.value(u"id").text();
    const QString expiry = identifier.value(u"expiryDate").text();
    return expiry.isEmpty() ? name : Guest::tr("%1, until %2").arg(name, dateText(expiry));
}

bool isDate(const QString &member)
{
    return member == "dateOfBirth"_L1 || member == "passportExpiry"_L1;
}

QString memberText(const QString &member, const ExactJson &value)
{
    switch (value.kind()) {
    case ExactJson::Kind::Null: return {};
    case ExactJson::Kind::Text: return isDate(member) ? dateText(value.text()) : value.text();
    case ExactJson::Kind::Bool:
    case ExactJson::Kind::Number: return QString::fromUtf8(value.toJson());
    case ExactJson::Kind::Array: {
        QStringList lines;
        const ExactJson::Array items = value.items();
        for (const ExactJson &item : items)
            lines.append(member == "identifiers"_L1 && item.isObject() ? identifierText(item) : memberText({}, item));
        return lines.join(u'\n');
    }
    case ExactJson::Kind::Object: return QString::fromUtf8(value.toJson(true)).trimmed();
    }
    return {};
}

const GuestChange *find(const GuestChanges &changes, const GuestChange &like)
{
    const auto found = std::find_if(changes.cbegin(), changes.cend(), [&](const GuestChange &other) { return other.isSameThing(like); });
    return found == changes.cend() ? nullptr : &*found;
}

void takeMember(Guest &guest, const Guest &from, const QString &name)
{
    guest = withChanges(guest, {{.name = name, .remains = from.record.contains(name), .now = from.record.value(name)}});
}

bool endsTheSame(const GuestChange &mine, const GuestChange &theirs)
{
    return mine.remains == theirs.remains && (!mine.remains || mine.now == theirs.now);
}

} // namespace

GuestChanges changesBetween(const Guest &was, const Guest &now)
{
    GuestChanges changes = changesOf({}, was.record, now.record, [](const QString &member) { return isReadOnly(member); });
    // Nothing is known of extensions that were not read.
    if (!was.extensions || !now.extensions || *was.extensions == *now.extensions)
        return changes;
    // The service may know more slots than are documented.
    QStringList slots = Extension::slotNames();
    for (const QList<Extension> &extensions : {*was.extensions, *now.extensions}) {
        for (const Extension &extension : extensions) {
            if (!slots.contains(extension.name))
                slots.append(extension.name);
        }
    }
    for (const QString &slot : qAsConst(slots)) {
        changes += changesOf(slot, pairsOf(*was.extensions, slot), pairsOf(*now.extensions, slot), [](const QString &) { return false; });
        // A new slot comes with its first key, and without one there is nothing to make.
        if (hasSlot(*was.extensions, slot) && !hasSlot(*now.extensions, slot))
            changes.append({.slot = slot, .remains = false});
    }
    return changes;
}

Guest withChanges(Guest guest, const GuestChanges &changes)
{
    for (const GuestChange &change : changes) {
        if (change.name.isEmpty() && !change.slot.isEmpty()) {
            if (change.remains)
                extensionOf(guest, change.slot);
            else if (guest.extensions)
                guest.extensions->removeIf([&](const Extension &extension) { return extension.name == change.slot; });
            continue;
        }
        ExactJson &object = change.slot.isEmpty() ? guest.record : extensionOf(guest, change.slot).pairs;
        if (change.remains)
            object.set(change.name, change.now);
        else
            object.remove(change.name);
    }
    return guest;
}

QString label(const GuestChange &change)
{
    if (change.slot.isEmpty())
        return guestLabel(change.name);
    return change.name.isEmpty() ? Guest::tr("%1, the slot").arg(change.slot) : QString(change.slot + u" · "_s + change.name);
}

QString shown(const GuestChange &change, const ExactJson &value)
{
    return change.slot.isEmpty() ? memberText(change.name, value) : pairText(value);
}

GuestMerge merge(const Guest &opened, const Guest &mine, const Guest &theirs)
{
    GuestMerge merged;
    const GuestChanges ours = changesBetween(opened, mine);
    const GuestChanges others = changesBetween(opened, theirs);
    for (const GuestChange &change : ours) {
        const GuestChange *other = find(others, change);
        if (!other) {
            merged.onlyMine.append(change);
        } else if (!endsTheSame(change, *other)) {
            merged.mine.append(change);
            merged.theirs.append(*other);
        }
    }
    for (const GuestChange &change : others) {
        if (!find(ours, change))
            merged.onlyTheirs.append(change);
    }
    return merged;
}

QStringList changedFields(const Guest &was, const Guest &now)
{
    QStringList fields;
    const auto add = [&fields](const QString &field) {
        if (!fields.contains(field))
            fields.append(field);
    };
    const GuestChanges changes = changesBetween(was, now);
    for (const GuestChange &change : changes) {
        if (!change.slot.isEmpty()) {
            add(change.slot + u'/' + change.name);
        } else if (change.name != "email"_L1 && change.name != "emails"_L1) {
            add(change.name);
        } else {
            if (was.email() != now.email())
                add(u"email"_s);
            // Where only the writing differs, the list shows it.
            if (was.otherEmails() != now.otherEmails() || was.email() == now.email())
                add(u"emails"_s);
        }
    }
    return fields;
}

QString fieldLabel(const QString &field)
{
    const qsizetype slash = field.indexOf(u'/');
    return slash < 0 ? guestLabel(field) : label({.slot = field.first(slash), .name = field.sliced(slash + 1)});
}

QString fieldText(const Guest &guest, const QString &field, bool isExact)
{
    const qsizetype slash = field.indexOf(u'/');
    if (slash >= 0) {
        const ExactJson pairs = guest.extensions ? pairsOf(*guest.extensions, field.first(slash)) : ExactJson();
        const QString key = field.sliced(slash + 1);
        if (key.isEmpty()) {
            const bool isThere = guest.extensions && hasSlot(*guest.extensions, field.first(slash));
            return isThere ? Guest::tr("%n key(s)", nullptr, int(pairs.members().size())) : QString();
        }
        if (!pairs.contains(key))
            return {};
        return isExact ? QString::fromUtf8(pairs.value(key).toJson()) : pairText(pairs.value(key));
    }
    if (isExact)
        return guest.record.contains(field) ? QString::fromUtf8(guest.record.value(field).toJson()) : QString();
    if (field == "email"_L1)
        return guest.email();
    if (field == "emails"_L1)
        return guest.otherEmails().join(u'\n');
    return memberText(field, guest.record.value(field));
}

void takeField(Guest &guest, const Guest &from, const QString &field)
{
    if (field == "email"_L1 || field == "emails"_L1) {
        if (field == "email"_L1)
            guest.setEmails(from.email(), guest.otherEmails());
        else
            guest.setEmails(guest.email(), from.otherEmails());
        // The same addresses are also to be held the same way.
        if (guest.emails() == from.emails()) {
            takeMember(guest, from, u"email"_s);
            takeMember(guest, from, u"emails"_s);
        }
        return;
    }
    const qsizetype slash = field.indexOf(u'/');
    const QString slot = slash < 0 ? QString() : field.first(slash);
    const QString name = field.sliced(slash + 1);
    const QList<Extension> extensions = from.extensions.value_or(QList<Extension>());
    const ExactJson source = slash < 0 ? from.record : pairsOf(extensions, slot);
    const bool isThere = slash >= 0 && name.isEmpty() ? hasSlot(extensions, slot) : source.contains(name);
    guest = withChanges(guest, {{.slot = slot, .name = name, .remains = isThere, .now = source.value(name)}});
}

QList<FieldChange> fieldChanges(const Guest &was, const Guest &now)
{
    QList<FieldChange> changes;
    const QStringList fields = changedFields(was, now);
    for (const QString &field : fields) {
        FieldChange change{field, fieldLabel(field), fieldText(was, field), fieldText(now, field)};
        if (change.was == change.now) {
            change.was = fieldText(was, field, true);
            change.now = fieldText(now, field, true);
        }
        changes.append(change);
    }
    return changes;
}

} // namespace edgewise
