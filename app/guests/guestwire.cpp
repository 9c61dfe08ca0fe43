#include "app/guests/guestwire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

tl::unexpected<Error> unreadable(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = detail, .api = Api::Guests});
}

/// A member whatever its case; the definition spells those of a list with a capital (guest-api.md section 0a).
ExactJson memberOf(const ExactJson &collection, QLatin1StringView name)
{
    const ExactJson::Object members = collection.members();
    const auto found = std::find_if(members.cbegin(), members.cend(), [name](const ExactJson::Member &member) {
        return member.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == members.cend() ? ExactJson() : found->value;
}

} // namespace

QString guestsPath()
{
    return u"/v2.1/guests"_s;
}

QString guestPath(const QString &ref)
{
    return guestsPath() + u'/' + segment(ref);
}

QString extensionsPath(const QString &ref)
{
    return guestPath(ref) + u"/extensions"_s;
}

QString slotPath(const QString &ref, const QString &slot)
{
    return extensionsPath(ref) + u'/' + segment(slot);
}

Request guestRequest(const QByteArray &verb, const QString &path, const QByteArray &body, const std::stop_token &stop)
{
    return {.verb = verb, .path = path, .body = body, .origin = u"Guests"_s, .stop = stop};
}

std::optional<Error> unaddressable(const QString &ref)
{
    if (!ref.isEmpty() && ref != "."_L1 && ref != ".."_L1)
        return {};
    return Error{.kind = Error::Kind::Malformed, .detail = u"the guest has no reference"_s, .api = Api::Guests};
}

bool leavesOpen(const Error &error)
{
    return error.kind == Error::Kind::Unsure || error.kind == Error::Kind::Server || error.kind == Error::Kind::Malformed;
}

Result<ExactJson> jsonIn(const QByteArray &body)
{
    auto json = ExactJson::parse(body);
    if (json)
        return json;
    Error error = json.error();
    error.api = Api::Guests;
    error.detail += u": "_s + QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 500)));
    return tl::unexpected(error);
}

Result<Guest> guestIn(const QByteArray &body)
{
    return jsonIn(body).and_then([](const ExactJson &json) -> Result<Guest> {
        auto guest = Guest::fromJson(json);
        if (guest && guest->ref().isEmpty())
            return unreadable(u"a guest without a reference"_s);
        return guest;
    });
}

Result<GuestPage> pageIn(const QByteArray &body)
{
    const auto json = jsonIn(body);
    if (!json)
        return tl::unexpected(json.error());
    const ExactJson items = json->isArray() ? *json : memberOf(*json, "items"_L1);
    if (!items.isArray() && memberOf(*json, "href"_L1).isNull() && memberOf(*json, "limit"_L1).isNull())
        return unreadable(u"not a list of guests"_s);

    GuestPage page;
    const ExactJson::Array all = items.items();
    for (const ExactJson &item : all) {
        if (const auto guest = Guest::fromJson(item); guest && !guest->ref().isEmpty())
            page.guests.append(*guest);
    }
    page.received = int(all.size());
    page.limit = memberOf(*json, "limit"_L1).number().text.toInt();
    if (page.limit <= 0)
        page.limit = page.received;
    page.hasNext = !memberOf(*json, "next"_L1).isNull();
    page.toldNext = page.hasNext;
    for (const auto name : {"first"_L1, "last"_L1, "prev"_L1, "previous"_L1})
        page.toldNext = page.toldNext || !memberOf(*json, name).isNull();
    return page;
}

QStringList slotsLinkedIn(const ExactJson &collection)
{
    QStringList slots;
    const ExactJson::Array items = collection.isArray() ? collection.items() : memberOf(collection, "items"_L1).items();
    for (const ExactJson &item : items) {
        if (!isLink(item))
            continue;
        QString slot = item.value(u"href").text().section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (slot.startsWith("extext"_L1)) // As the older generation wrote it.
            slot.remove(0, 3);
        slots.append(slot);
    }
    return slots;
}

Result<Extension> extensionIn(const QByteArray &body, const QString &slot)
{
    const auto json = jsonIn(body);
    if (!json)
        return tl::unexpected(json.error());
    // The object, or a list with nothing but it; either may leave its name to the path.
    const auto extensions = Extension::listFromJson(ExactJson::Object{{slot, *json}});
    if (!extensions || extensions->isEmpty())
        return unreadable(u"not a data extension"_s);
    return extensions->first();
}

} // namespace edgewise
