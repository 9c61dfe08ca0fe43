#include "app/sandbox/routes/guestroutes.h"

#include "app/sandbox/cdpreply.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/guesttable.h"
#include "app/sandbox/sandbox.h"

#include <QDateTime>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace edgewise::sandbox {

namespace {

using Kind = SandboxJson::Kind;

/// What is wrong with a body: the attribute, and why.
struct Complaint
{
    QString attribute;
    QString reason;
};

const QStringList &slotNames()
{
    static const QStringList names{u"ext"_s, u"ext1"_s, u"ext2"_s, u"ext3"_s, u"ext4"_s, u"ext5"_s};
    return names;
}

const QStringList &readOnlyMembers()
{
    static const QStringList names{u"ref"_s,       u"href"_s,     u"createdAt"_s,      u"modifiedAt"_s,
                                   u"firstSeen"_s, u"lastSeen"_s, u"dataExtensions"_s, u"extensions"_s};
    return names;
}

const QStringList &reservedKeys()
{
    static const QStringList names{u"name"_s, u"key"_s, u"href"_s, u"ref"_s, u"createdAt"_s, u"modifiedAt"_s, u"guest"_s};
    return names;
}

constexpr int mostPairs = 100;
constexpr qsizetype largestBody = 1024 * 1024;

bool isGuestType(const QString &type)
{
    return type == "visitor"_L1 || type == "customer"_L1 || type == "traveller"_L1;
}

std::optional<QString> wrongType(const QString &name, const SandboxJson &value)
{
    static const QStringList texts{u"guestType"_s,   u"title"_s,          u"firstName"_s,      u"lastName"_s, u"gender"_s,
                                   u"dateOfBirth"_s, u"email"_s,          u"language"_s,       u"city"_s,     u"state"_s,
                                   u"nationality"_s, u"passportNumber"_s, u"passportExpiry"_s, u"country"_s,  u"postCode"_s,
                                   u"zipCode"_s,     u"identityStatus"_s, u"phone"_s};
    if (texts.contains(name))
        return value.is(Kind::String) ? std::nullopt : std::optional(u"must be a string"_s);
    const bool isList = name == "emails"_L1 || name == "phoneNumbers"_L1 || name == "street"_L1;
    const bool isListOfObjects = name == "identifiers"_L1 || name == "subscriptions"_L1;
    if (!isList && !isListOfObjects)
        return {};
    const Kind wanted = isList ? Kind::String : Kind::Object;
    if (!value.is(Kind::Array) ||
        !std::all_of(value.items.begin(), value.items.end(), [&](const SandboxJson &item) { return item.is(wanted); }))
        return isList ? u"must be an array of strings"_s : u"must be an array of objects"_s;
    return {};
}

std::optional<Complaint> complaint(const SandboxJson &guest)
{
    for (std::size_t i = 0; i < guest.names.size(); ++i) {
        if (const std::optional<QString> reason = wrongType(guest.names[i], guest.items[i]))
            return Complaint{guest.names[i], *reason};
    }
    if (const SandboxJson *type = guest.find(u"guestType"); type && !isGuestType(type->text))
        return Complaint{u"guestType"_s, u"not a valid value"_s};
    if (const SandboxJson *born = guest.find(u"dateOfBirth")) {
        const QDateTime date = QDateTime::fromString(born->text, Qt::ISODateWithMs);
        if (!date.isValid())
            return Complaint{u"dateOfBirth"_s, u"not a valid date"_s};
        if (date >= QDateTime::currentDateTimeUtc())
            return Complaint{u"dateOfBirth"_s, u"must be a past date"_s};
    }
    if (const SandboxJson *identifiers = guest.find(u"identifiers")) {
        for (const SandboxJson &item : identifiers->items) {
            for (const QString &name : {u"provider"_s, u"id"_s}) {
                const SandboxJson *member = item.find(name);
                if (!member || !member->is(Kind::String) || member->text.isEmpty())
                    return Complaint{QString(u"identifiers."_s + name), u"must not be empty"_s};
            }
        }
    }
    return {};
}

Reply invalid(const Complaint &complaint)
{
    return cdpError(400, QString(complaint.attribute + u": "_s + complaint.reason),
                    QString(u"Attribute "_s + complaint.attribute + u" is invalid ("_s + complaint.reason + u")."_s));
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

class GuestRoutes final : public Routes
{
public:
    GuestRoutes(Store &store, Faults &faults, const Access &access)
        : m_store(store)
        , m_faults(faults)
        , m_access(access)
        , m_guests(store)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        const QList<QString> path = request.segments();
        if (path.isEmpty() || path[0] != "v2.1"_L1)
            return {};
        return operation(request, path);
    }

private:
    using Step = std::function<Reply()>;

    std::optional<Operation> operation(const Request &request, const QList<QString> &path)
    {
        const QByteArray &verb = request.verb;
        const auto guarded = [this, &request](const QByteArray &name, const Step &step) {
            return Operation{name, [this, request, step] {
                                 if (std::optional<Reply> refused = turnedAway(request))
                                     return *refused;
                                 return step();
                             }};
        };
        const auto wrongVerb = [&] {
            return guarded("otherGuestVerb", [verb] {
                return cdpError(405, u"Method not allowed."_s, QString(u"This path does not take "_s + QString::fromLatin1(verb) + u"."_s));
            });
        };
        const auto nowhere = [&] {
            return guarded("otherGuestPath", [path = request.path] {
                return cdpError(404, u"The specified resource does not exist."_s, QString(u"Nothing is at "_s + QString::fromUtf8(path)));
            });
        };
        if (path.size() < 2 || path[1] != "guests"_L1)
            return nowhere();
        if (path.size() == 2) {
            if (verb == "POST")
                return guarded("createGuest", [this, request] { return createGuest(request); });
            if (verb == "GET")
                return guarded("listGuests", [this, request] { return listGuests(request); });
            return wrongVerb();
        }
        const QString &ref = path[2];
        if (path.size() == 3) {
            if (verb == "GET")
                return guarded("retrieveGuest", [this, request, ref] { return retrieveGuest(request, ref); });
            if (verb == "PUT")
                return guarded("replaceGuest", [this, request, ref] { return writeGuest(request, ref, false); });
            if (verb == "PATCH")
                return guarded("patchGuest", [this, request, ref] { return writeGuest(request, ref, true); });
            if (verb == "DELETE")
                return guarded("deleteGuest", [this, ref] { return deleteGuest(ref); });
            return wrongVerb();
        }
        if (path[3] != "extensions"_L1)
            return nowhere();
        if (path.size() == 4) {
            if (verb == "POST")
                return guarded("createExtension", [this, request, ref] { return createExtension(request, ref); });
            if (verb == "GET")
                return guarded("listExtensions", [this, request, ref] { return listExtensions(request, ref); });
            return wrongVerb();
        }
        const QString &slot = path[4];
        if (path.size() == 5) {
            if (verb == "GET")
                return guarded("retrieveExtension", [this, ref, slot] { return retrieveExtension(ref, slot); });
            if (verb == "PUT")
                return guarded("replaceExtension", [this, request, ref, slot] { return writeExtension(request, ref, slot, false); });
            if (verb == "PATCH")
                return guarded("patchExtension", [this, request, ref, slot] { return writeExtension(request, ref, slot, true); });
            if (verb == "DELETE")
                return guarded("deleteExtension", [this, ref, slot] { return deleteExtension(ref, slot); });
            return wrongVerb();
        }
        if (path.size() == 6 && path[5] == "fields"_L1) {
            if (verb == "DELETE")
                return guarded("deleteExtensionFields", [this, request, ref, slot] { return deleteExtensionFields(request, ref, slot); });
            return wrongVerb();
        }
        return nowhere();
    }

    // What comes before every operation.

    std::optional<Reply> turnedAway(const Request &request)
    {
        const QByteArray expected = "Basic " + QString(m_access.clientKey + u':' + m_access.apiToken).toUtf8().toBase64();
        if (request.header("Authorization") != expected)
            return cdpUnauthorized();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_guests.settle(now);
        if (const int every = m_faults.number("fail503"); every > 0 && ++m_requests % every == 0)
            return cdpError(503, u"The service is temporarily unavailable."_s, u"Try again."_s);
        if (const int perSecond = m_faults.text("rateLimit").section(u'/', 0, 0).toInt(); perSecond > 0) {
            if (now - m_secondStart >= 1000) {
                m_secondStart = now;
                m_inSecond = 0;
            }
            if (++m_inSecond > perSecond) {
                Reply reply =
                    cdpError(429, u"Too many requests."_s, QString(u"At most "_s + QString::number(perSecond) + u" requests a second."_s));
                reply.set("Retry-After", "1");
                return reply;
            }
        }
        return {};
    }

    /// The object in the body, or what is wrong with it.
    std::optional<SandboxJson> object(const Request &request, Reply &refused)
    {
        const QByteArray type = request.header("Content-Type");
        if (type.isEmpty() && m_faults.text("missingContentType") == "500"_L1) {
            refused = cdpError(500, u"The request could not be handled."_s, u"Content-Type is missing."_s);
            return {};
        }
        if (type.split(';').front().trimmed().toLower() != "application/json") {
            refused = cdpError(415, u"Unsupported media type."_s, u"Send application/json."_s);
            return {};
        }
        if (request.body.size() > largestBody) {
            refused = cdpError(413, u"The request is too large."_s, u"A body holds at most 1 MiB."_s);
            return {};
        }
        SandboxJson::Place place;
        std::optional<SandboxJson> body = SandboxJson::parse(request.body, &place);
        if (!body || !body->is(Kind::Object)) {
            refused = cdpError(400, u"Unable to parse JSON string"_s,
                               QString(u"JSON parse error [line: "_s + QString::number(place.line) + u", column: "_s +
                                       QString::number(place.column) + u"]."_s));
            return {};
        }
        return body;
    }

    // Texts.

    [[nodiscard]] QByteArray stamp(qint64 ms) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const QString style = m_faults.text("isoStyle");
        if (style == "s"_L1)
            return time.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
        if (style == "min"_L1)
            return time.toString(u"yyyy-MM-dd'T'HH:mm'Z'"_s).toLatin1();
        return time.toString(Qt::ISODateWithMs).toLatin1();
    }

    static QByteArray refText(const QByteArray &ref) { return QUuid::fromRfc4122(ref).toByteArray(QUuid::WithoutBraces); }

    [[nodiscard]] QByteArray guestUrl(const QByteArray &ref) const { return m_access.cdpBaseUrl.toUtf8() + "/v2.1/guests/" + refText(ref); }

    [[nodiscard]] QByteArray extensionJson(const GuestRow &guest, const ExtensionRow &row) const
    {
        const QByteArray url = guestUrl(guest.ref);
        const QByteArray name = slotNames()[row.slot].toLatin1();
        QByteArray json = "{\"name\":\"" + name + "\",\"key\":\"default\",\"ref\":\"" + refText(row.ref) + "\",\"href\":\"" + url +
                          "/extensions/" + name + "\",\"createdAt\":\"" + stamp(row.created) + "\",\"modifiedAt\":\"" +
                          stamp(row.modified) + "\",\"guest\":{\"href\":\"" + url + "\"}";
        if (row.pairs.size() > 2)
            json += "," + row.pairs.sliced(1, row.pairs.size() - 2);
        return json + "}";
    }

    QByteArray embedded(const GuestRow &guest, bool isExpanded)
    {
        const QString style = m_faults.text("embed");
        if (style == "none"_L1)
            return {};
        const QByteArray url = guestUrl(guest.ref);
        if (style == "v2"_L1) {
            QByteArray members;
            for (const ExtensionRow &row : m_guests.extensions(guest.id)) {
                const QByteArray name = "ext" + slotNames()[row.slot].toLatin1();
                members += ",\"" + name + "\":{\"href\":\"" + url + "/" + name + "\"";
                if (isExpanded)
                    members += ",\"items\":[" + extensionJson(guest, row) + "]";
                members += "}";
            }
            return members;
        }
        const QByteArray name = style == "extensions"_L1 ? "extensions" : "dataExtensions";
        if (!isExpanded)
            return ",\"" + name + "\":{\"href\":\"" + url + "/extensions\"}";
        QByteArray items;
        for (const ExtensionRow &row : m_guests.extensions(guest.id))
            items += (items.isEmpty() ? "" : ",") + extensionJson(guest, row);
        return ",\"" + name + "\":{\"href\":\"" + url +
               "/extensions?offset=0&limit=10&expand=true\",\"offset\":0,\"limit\":10,\"items\":[" + items + "]}";
    }

    QByteArray guestJson(const GuestRow &guest, bool isExpanded)
    {
        QByteArray json = "{\"href\":\"" + guestUrl(guest.ref) + "\",\"ref\":\"" + refText(guest.ref) + "\",\"createdAt\":\"" +
                          stamp(guest.created) + "\",\"modifiedAt\":\"" + stamp(guest.modified) + "\",\"firstSeen\":\"" +
                          stamp(guest.firstSeen) + "\",\"lastSeen\":\"" + stamp(guest.lastSeen) + "\"";
        if (guest.document.size() > 2)
            json += "," + guest.document.sliced(1, guest.document.size() - 2);
        return json + embedded(guest, isExpanded) + "}";
    }

    [[nodiscard]] Reply noGuest(const QString &ref) const
    {
        return cdpError(404, u"The specified resource does not exist."_s,
                        QString(u"Guest with ref "_s + ref + u" for client key "_s + m_access.clientKey + u" was not found"_s));
    }

    [[nodiscard]] Reply noExtension(const QString &slot, const QString &ref) const
    {
        return cdpError(404, u"The specified resource does not exist."_s,
                        QString(u"Data extension "_s + slot + u" for Guest ref "_s + ref + u" and client key "_s + m_access.clientKey +
                                u" was not found for v2.1"_s));
    }

    static Reply wrongSlot() { return invalid({u"name"_s, QString(u"value must be one of "_s + slotNames().join(u','))}); }

    /// What an update of something absent is answered with.
    [[nodiscard]] Reply absent(const Reply &notFound, const QString &name) const
    {
        return m_faults.text("absentUpdate") == "400"_L1 ? invalid({name, u"does not exist"_s}) : notFound;
    }

    [[nodiscard]] Reply deleted() const
    {
        Reply reply;
        reply.status = m_faults.on("status204OnDelete") ? 204 : 200;
        return reply;
    }

    [[nodiscard]] int updated() const { return m_faults.on("status201OnUpdate") ? 201 : 200; }

    // Guests.

    std::optional<GuestRow> visible(const QString &ref)
    {
        const QUuid uuid = QUuid::fromString(ref);
        if (uuid.isNull() || ref.startsWith(u'{'))
            return {};
        std::optional<GuestRow> guest = m_guests.find(uuid.toRfc4122());
        if (guest && m_guests.isHidden(guest->id))
            return {};
        return guest;
    }

    /// Takes what the service would keep of a written guest.
    void clean(SandboxJson &guest) const
    {
        for (const QString &name : readOnlyMembers())
            guest.remove(name);
        SandboxJson *emails = const_cast<SandboxJson *>(guest.find(u"emails"));
        if (emails && emails->items.size() > 1 && m_faults.text("emailsKept") == "one"_L1)
            emails->items.resize(1);
    }

    static void dropNulls(SandboxJson &object)
    {
        const std::vector<QString> names = object.names;
        for (const QString &name : names) {
            if (object.find(name)->is(Kind::Null))
                object.remove(name);
        }
    }

    Reply createGuest(const Request &request)
    {
        Reply refused;
        std::optional<SandboxJson> body = object(request, refused);
        if (!body)
            return refused;
        clean(*body);
        dropNulls(*body);
        if (!body->find(u"guestType"))
            return invalid({u"guestType"_s, u"may not be null"_s});
        if (const std::optional<Complaint> wrong = complaint(*body))
            return invalid(*wrong);

        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        GuestRow guest{0, QUuid::createUuid().toRfc4122(), now, now, now, now, body->toUtf8()};
        m_store.begin();
        guest.id = m_guests.insert(guest, GuestIndex::of(*body));
        if (const int lag = m_faults.number("visibilityLagMs"); lag > 0)
            m_guests.hide(guest.id, now + lag);
        m_store.commit();
        return cdpReply(201, guestJson(guest, false));
    }

    Reply retrieveGuest(const Request &request, const QString &ref)
    {
        const std::optional<GuestRow> guest = visible(ref);
        if (!guest)
            return noGuest(ref);
        return cdpReply(200, guestJson(*guest, request.value(u"expand") == u"true"_s));
    }

    Reply writeGuest(const Request &request, const QString &ref, bool isPatch)
    {
        Reply refused;
        std::optional<SandboxJson> body = object(request, refused);
        if (!body)
            return refused;
        std::optional<GuestRow> guest = visible(ref);
        if (!guest)
            return absent(noGuest(ref), u"ref"_s);
        const std::optional<SandboxJson> before = SandboxJson::parse(guest->document);
        clean(*body);

        SandboxJson after = isPatch ? *before : SandboxJson::object();
        const QString patchNull = m_faults.text("patchNull");
        for (std::size_t i = 0; i < body->names.size(); ++i) {
            const QString &name = body->names[i];
            const SandboxJson &value = body->items[i];
            if (!value.is(Kind::Null)) {
                after.put(name, value);
            } else if (isPatch && (name == "guestType"_L1 || patchNull == "reject"_L1)) {
                return invalid({name, u"may not be null"_s});
            } else if (isPatch && patchNull != "ignore"_L1) {
                after.remove(name);
            }
        }
        if (!after.find(u"guestType")) {
            if (const SandboxJson *type = before->find(u"guestType"))
                after.put(u"guestType"_s, *type);
        }
        if (const std::optional<Complaint> wrong = complaint(after))
            return invalid(*wrong);

        guest->document = after.toUtf8();
        guest->modified = QDateTime::currentMSecsSinceEpoch();
        m_store.begin();
        m_guests.update(*guest, GuestIndex::of(*before), GuestIndex::of(after));
        m_store.commit();
        return cdpReply(updated(), guestJson(*guest, false));
    }

    Reply deleteGuest(const QString &ref)
    {
        const std::optional<GuestRow> guest = visible(ref);
        if (!guest || m_guests.isDoomed(guest->id))
            return noGuest(ref);
        m_store.begin();
        if (const int lag = m_faults.number("deleteLagMs"); lag > 0)
            m_guests.doom(guest->id, QDateTime::currentMSecsSinceEpoch() + lag);
        else
            m_guests.remove(*guest);
        m_store.commit();
        return deleted();
    }

    // Lists.

    struct Paging
    {
        qint64 offset = 0;
        int limit = 10;
    };

    static std::optional<Paging> paging(const Request &request, Reply &refused)
    {
        Paging paging;
        if (const std::optional<QString> text = request.value(u"offset")) {
            bool isNumber = false;
            paging.offset = text->toLongLong(&isNumber);
            if (!isNumber || paging.offset < 0) {
                refused = invalid({u"offset"_s, u"must be 0 or more"_s});
                return {};
            }
        }
        if (const std::optional<QString> text = request.value(u"limit")) {
            bool isNumber = false;
            const qint64 limit = text->toLongLong(&isNumber);
            if (!isNumber || limit < 0) {
                refused = invalid({u"limit"_s, u"must be a number from 10 to 100"_s});
                return {};
            }
            paging.limit = int(std::clamp<qint64>(limit, 10, 100));
        }
        return paging;
    }

    /// A collection: `rest` is what follows offset and limit in the links; `total` is how many there are in all.
    [[nodiscard]] QByteArray collection(const QByteArray &base, const Paging &paging, const QByteArray &rest, qint64 total,
                                        const QByteArray &items) const
    {
        const auto link = [&](qint64 offset) -> QByteArray {
            return "\"" + base + "?offset=" + QByteArray::number(offset) + "&limit=" + QByteArray::number(paging.limit) + rest + "\"";
        };
        const QString style = m_faults.text("linkCase");
        const auto member = [&](const char *lower, const char *capital, qint64 offset) -> QByteArray {
            return ",\"" + QByteArray(style == "capital"_L1 ? capital : lower) + "\":{\"href\":" + link(offset) + "}";
        };
        const qint64 last = total == 0 ? 0 : (total - 1) / paging.limit * paging.limit;
        QByteArray json = "{\"href\":" + link(paging.offset) + ",\"offset\":" + QByteArray::number(paging.offset) +
                          ",\"limit\":" + QByteArray::number(paging.limit) + ",\"items\":[" + items + "]" + member("first", "First", 0) +
                          member("last", "Last", last);
        if (paging.offset + paging.limit < total)
            json += member("next", "Next", paging.offset + paging.limit) +
                    ",\"nextOffset\":" + QByteArray::number(paging.offset + paging.limit);
        if (paging.offset > 0)
            json += member(style == "previous"_L1 ? "previous" : "prev", "Prev", std::max<qint64>(0, paging.offset - paging.limit));
        return json + "}";
    }

    Reply listGuests(const Request &request)
    {
        Reply refused;
        const std::optional<Paging> page = paging(request, refused);
        if (!page)
            return refused;

        const bool isStrict = m_faults.on("strictSearch");
        GuestFilter filter;
        const auto read = [&](std::optional<QString> &member, QStringView name, bool isDocumented) {
            if (isDocumented || !isStrict)
                member = request.value(name);
        };
        read(filter.email, u"email", true);
        read(filter.provider, u"identifiers.provider", true);
        read(filter.identifier, u"identifiers.id", true);
        read(filter.emailUntouched, u"email.untouched", false);
        read(filter.firstName, u"firstName", false);
        read(filter.lastName, u"lastName", false);
        read(filter.phoneNumber, u"phoneNumber", false);
        read(filter.guestType, u"guestType", false);
        // The stand-in has no orders.
        filter.nothing = request.value(u"orderReferenceId").has_value() || request.value(u"orderRef").has_value();

        QList<std::pair<QString, bool>> order;
        if (const std::optional<QString> sort = request.value(u"sort")) {
            for (const QString &term : sort->split(u'|')) {
                const QString column = GuestTable::sortColumn(term.section("::"_L1, 0, 0));
                const QString direction = term.section("::"_L1, 1);
                if (column.isEmpty() || (direction != "ASC"_L1 && direction != "DESC"_L1))
                    return invalid({u"sort"_s, QString(u"cannot sort by "_s + term)});
                order.append({column, direction == "DESC"_L1});
            }
        }

        const bool isExpanded = request.value(u"expand") == u"true"_s;
        QByteArray items;
        for (const GuestRow &guest : m_guests.search(filter, order, page->offset, page->limit)) {
            items += items.isEmpty() ? "" : ",";
            items += isExpanded ? guestJson(guest, true) : QByteArray("{\"href\":\"" + guestUrl(guest.ref) + "\"}");
        }
        QByteArray rest;
        for (const auto &[name, value] : request.query) {
            if (name != "offset"_L1 && name != "limit"_L1)
                rest += "&" + encoded(name) + "=" + encoded(value);
        }
        return cdpReply(200, collection(m_access.cdpBaseUrl.toUtf8() + "/v2.1/guests", *page, rest, m_guests.count(filter), items));
    }

    // Extensions.

    static bool isPlainKey(const QString &key)
    {
        return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        });
    }

    /// Takes the own pairs out of a body; says what is wrong with them, if anything.
    std::optional<Complaint> takePairs(const GuestRow &guest, int slot, const SandboxJson &body, SandboxJson &pairs)
    {
        const bool mustBeCamel = m_faults.on("camelCase");
        for (std::size_t i = 0; i < body.names.size(); ++i) {
            const QString &key = body.names[i];
            const SandboxJson &value = body.items[i];
            if (reservedKeys().contains(key))
                continue;
            if (!isPlainKey(key))
                return Complaint{key, u"a key holds letters and digits only"_s};
            if (mustBeCamel && !key[0].isLower())
                return Complaint{key, u"a key begins with a small letter"_s};
            if (value.is(Kind::Null) || value.is(Kind::Array) || value.is(Kind::Object))
                return Complaint{key, u"a value is a string, a number or a boolean"_s};
            pairs.put(key, value);
        }
        if (pairs.names.size() > std::size_t(mostPairs))
            return Complaint{slotNames()[slot], u"at most 100 keys"_s};
        if (m_faults.text("uniqueKeys") == "400"_L1) {
            for (const ExtensionRow &other : m_guests.extensions(guest.id)) {
                const std::optional<SandboxJson> held = other.slot == slot ? std::nullopt : SandboxJson::parse(other.pairs);
                for (const QString &key : pairs.names) {
                    if (held && held->find(key))
                        return Complaint{key, QString(u"is used by "_s + slotNames()[other.slot] + u" already"_s)};
                }
            }
        }
        return {};
    }

    Reply createExtension(const Request &request, const QString &ref)
    {
        Reply refused;
        const std::optional<SandboxJson> body = object(request, refused);
        if (!body)
            return refused;
        const std::optional<GuestRow> guest = visible(ref);
        if (!guest)
            return noGuest(ref);
        const SandboxJson *name = body->find(u"name");
        const int slot = name && name->is(Kind::String) ? int(slotNames().indexOf(name->text)) : -1;
        if (slot < 0)
            return wrongSlot();
        const std::optional<ExtensionRow> old = m_guests.extension(guest->id, slot);
        const bool isUpsert = m_faults.text("extExists") == "upsert"_L1;
        if (old && !isUpsert)
            return cdpError(409, QString(u"Data extension "_s + slotNames()[slot] + u" already exists."_s), QByteArray("409"));
        SandboxJson pairs = SandboxJson::object();
        if (const std::optional<Complaint> wrong = takePairs(*guest, slot, *body, pairs))
            return invalid(*wrong);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const ExtensionRow row{slot, old ? old->ref : QUuid::createUuid().toRfc4122(), old ? old->created : now, now, pairs.toUtf8()};
        m_guests.putExtension(guest->id, row);
        return cdpReply(old ? updated() : 201, extensionJson(*guest, row));
    }

    Reply listExtensions(const Request &request, const QString &ref)
    {
        Reply refused;
        const std::optional<Paging> page = paging(request, refused);
        if (!page)
            return refused;
        const std::optional<GuestRow> guest = visible(ref);
        if (!guest)
            return noGuest(ref);
        const bool isExpanded = request.value(u"expand") == u"true"_s;
        const QList<ExtensionRow> all = m_guests.extensions(guest->id);
        const QByteArray url = guestUrl(guest->ref) + "/extensions";
        QByteArray items;
        for (const ExtensionRow &row : all.mid(std::min<qint64>(page->offset, all.size()), page->limit)) {
            items += items.isEmpty() ? "" : ",";
            items +=
                isExpanded ? extensionJson(*guest, row) : QByteArray("{\"href\":\"" + url + "/" + slotNames()[row.slot].toLatin1() + "\"}");
        }
        return cdpReply(200, collection(url, *page, isExpanded ? "&expand=true" : "", all.size(), items));
    }

    /// The guest and its extension; a reply when one of them is missing.
    std::optional<Reply> lookUp(const QString &ref, const QString &slot, GuestRow &guest, ExtensionRow &extension)
    {
        const std::optional<GuestRow> foundGuest = visible(ref);
        if (!foundGuest)
            return noGuest(ref);
        const int number = int(slotNames().indexOf(slot));
        const std::optional<ExtensionRow> found = number < 0 ? std::nullopt : m_guests.extension(foundGuest->id, number);
        if (!found)
            return noExtension(slot, ref);
        guest = *foundGuest;
        extension = *found;
        return {};
    }

    Reply retrieveExtension(const QString &ref, const QString &slot)
    {
        GuestRow guest;
        ExtensionRow row;
        if (const std::optional<Reply> missing = lookUp(ref, slot, guest, row))
            return *missing;
        return cdpReply(200, extensionJson(guest, row));
    }

    Reply writeExtension(const Request &request, const QString &ref, const QString &slot, bool isPatch)
    {
        Reply refused;
        const std::optional<SandboxJson> body = object(request, refused);
        if (!body)
            return refused;
        GuestRow guest;
        ExtensionRow row;
        if (const std::optional<Reply> missing = lookUp(ref, slot, guest, row))
            return absent(*missing, u"name"_s);
        if (const SandboxJson *name = body->find(u"name"); name && name->text != slot)
            return invalid({u"name"_s, QString(u"value must be "_s + slot)});
        SandboxJson pairs = isPatch ? *SandboxJson::parse(row.pairs) : SandboxJson::object();
        if (const std::optional<Complaint> wrong = takePairs(guest, row.slot, *body, pairs))
            return invalid(*wrong);
        row.pairs = pairs.toUtf8();
        row.modified = QDateTime::currentMSecsSinceEpoch();
        m_guests.putExtension(guest.id, row);
        return cdpReply(updated(), extensionJson(guest, row));
    }

    Reply deleteExtension(const QString &ref, const QString &slot)
    {
        GuestRow guest;
        ExtensionRow row;
        if (const std::optional<Reply> missing = lookUp(ref, slot, guest, row))
            return *missing;
        m_guests.removeExtension(guest.id, row.slot);
        return deleted();
    }

    Reply deleteExtensionFields(const Request &request, const QString &ref, const QString &slot)
    {
        GuestRow guest;
        ExtensionRow row;
        if (const std::optional<Reply> missing = lookUp(ref, slot, guest, row))
            return *missing;
        QStringList keys;
        for (const auto &[name, value] : request.query) {
            if (name == "name"_L1)
                keys += value.split(u'|', Qt::SkipEmptyParts);
        }
        SandboxJson pairs = keys.isEmpty() ? SandboxJson::object() : *SandboxJson::parse(row.pairs);
        for (const QString &key : std::as_const(keys))
            pairs.remove(key);
        row.pairs = pairs.toUtf8();
        row.modified = QDateTime::currentMSecsSinceEpoch();
        m_guests.putExtension(guest.id, row);
        return cdpReply(200, extensionJson(guest, row));
    }

    Store &m_store;
    Faults &m_faults;
    const Access &m_access;
    GuestTable m_guests;
    qint64 m_requests = 0;
    qint64 m_secondStart = 0;
    int m_inSecond = 0;
};

} // namespace

std::unique_ptr<Routes> guestRoutes(Store &store, Faults &faults, const Access &access)
{
    return std::make_unique<GuestRoutes>(store, faults, access);
}

} // namespace edgewise::sandbox
