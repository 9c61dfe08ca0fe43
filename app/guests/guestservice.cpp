#include "app/guests/guestservice.h"

#include "app/core/background.h"
#include "app/core/wait.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr int pageSize = 100;
constexpr int mostAtOnce = 6;
/// A longer answer is read on another thread.
constexpr qsizetype quicklyRead = 32 * 1024;
/// A new guest may be unknown to the service for about this long, twice (guest-api.md section 7.3).
constexpr auto settling = 800ms;
constexpr int mostSettlings = 2;
/// How often it is looked for a guest whose creation was not answered; each pause is twice as long as the one before.
constexpr int mostLooks = 4;

Request makeRequest(QByteArray verb, const QString &path, QByteArray body = {}, std::stop_token stop = {})
{
    return {.verb = std::move(verb), .path = path, .body = std::move(body), .origin = u"Guests"_s, .stop = std::move(stop)};
}

const QString &allGuests()
{
    static const QString path = u"/v2.1/guests"_s;
    return path;
}

QString pathOf(const QString &ref)
{
    return allGuests() + u'/' + segment(ref);
}

QString extensionsOf(const QString &ref)
{
    return pathOf(ref) + u"/extensions"_s;
}

QString slotPath(const QString &ref, const QString &slot)
{
    return extensionsOf(ref) + u'/' + segment(slot);
}

/// Without a reference the path would be that of all guests.
std::optional<Error> unaddressable(const QString &ref)
{
    if (!ref.isEmpty() && ref != "."_L1 && ref != ".."_L1)
        return {};
    return Error{.kind = Error::Kind::Malformed, .detail = u"the guest has no reference"_s, .api = Api::Guests};
}

/// Of an answer that was not read yet it is not known what was done.
bool leavesOpen(const Error &error)
{
    return error.kind == Error::Kind::Unsure || error.kind == Error::Kind::Server || error.kind == Error::Kind::Malformed;
}

Error explained(Error error, const QString &said)
{
    error.said = said;
    return error;
}

// Reading.

Result<ExactJson> parsed(const QByteArray &body)
{
    auto json = ExactJson::parse(body);
    if (json)
        return json;
    Error error = json.error();
    error.api = Api::Guests;
    error.detail += u": "_s + QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 500)));
    return tl::unexpected(error);
}

tl::unexpected<Error> unreadable(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = detail, .api = Api::Guests});
}

Result<Guest> guestIn(const QByteArray &body)
{
    return parsed(body).and_then([](const ExactJson &json) -> Result<Guest> {
        auto guest = Guest::fromJson(json);
        if (guest && guest->ref().isEmpty())
            return unreadable(u"a guest without a reference"_s);
        return guest;
    });
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

/// A page whose guests may still be links.
Result<GuestPage> pageIn(const QByteArray &body)
{
    const auto json = parsed(body);
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

/// decode(body), on another thread when that takes a while.
template <typename Decode>
auto decoded(QObject *context, const QByteArray &body, Decode decode, std::stop_token stop = {})
    -> Pending<typename std::invoke_result_t<Decode, const QByteArray &>::value_type>
{
    if (body.size() <= quicklyRead)
        return decode(body);
    return inBackground(
        context, [body, decode](const std::stop_token &) { return decode(body); }, std::move(stop));
}

// Writing.

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

/// Whether the guest reads as the change wants it.
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

bool holdsAll(const Guest &guest, const GuestChanges &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(), [&](const GuestChange &change) { return holds(guest, change); });
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

bool namesGuestType(const Error &error)
{
    return error.status == 400 && (error.fields.contains(u"guesttype"_s) || error.said.contains("guestType"_L1, Qt::CaseInsensitive));
}

GuestOutcome outcomeOf(const Guest &now, const GuestChanges &changes)
{
    GuestOutcome outcome{.now = now};
    for (const GuestChange &change : changes)
        (holds(now, change) ? outcome.arrived : outcome.notArrived).append(change);
    return outcome;
}

// Look-alikes.

/// What a person is known by for sure.
QList<GuestQuery> keysOf(const Guest &guest)
{
    using Kind = GuestQuery::Kind;
    QList<GuestQuery> queries;
    const QStringList emails = guest.emails();
    for (const QString &email : emails)
        queries.append(GuestQuery::as(Kind::Email, email));
    const QList<Identifier> identifiers = guest.identifiers();
    for (const Identifier &each : identifiers) {
        GuestQuery query{.kind = Kind::Identifier, .text = each.provider + u':' + each.id, .provider = each.provider, .id = each.id};
        if (!each.provider.isEmpty() && !each.id.isEmpty())
            queries.append(query);
    }
    return queries;
}

QList<GuestQuery> weakKeysOf(const Guest &guest)
{
    QList<GuestQuery> queries;
    const QStringList phones = guest.phones();
    for (const QString &phone : phones)
        queries.append(GuestQuery::as(GuestQuery::Kind::Phone, phone));
    const QString first = guest.text(u"firstName");
    const QString last = guest.text(u"lastName");
    if (!first.isEmpty() && !last.isEmpty())
        queries.append(GuestQuery::as(GuestQuery::Kind::Name, QString(last + u", "_s + first)));
    else if (const QString name = guest.name(); !name.isEmpty())
        queries.append(GuestQuery::as(GuestQuery::Kind::Name, name));
    return queries;
}

/// How likely it is the same person; 0 when nothing agrees.
int likeness(const Guest &guest, const QList<GuestQuery> &queries)
{
    using Kind = GuestQuery::Kind;
    int sum = 0;
    for (const GuestQuery &query : queries) {
        const int weight = query.kind == Kind::Identifier ? 8 : query.kind == Kind::Email ? 4 : 2;
        switch (query.match(guest).match) {
        case GuestQuery::Match::Exact: sum += 2 * weight; break;
        case GuestQuery::Match::Near: sum += query.kind == Kind::Phone ? weight : 0; break;
        case GuestQuery::Match::None: break;
        }
    }
    return sum;
}

/// Whether a guest can be the one that was just created from the draft.
bool isMadeFrom(const Guest &guest, const Guest &draft)
{
    const auto agrees = [&](const QString &member) { return guest.text(member) == draft.text(member); };
    return agrees(u"guestType"_s) && agrees(u"firstName"_s) && agrees(u"lastName"_s);
}

QSet<QString> refsOf(const QList<Guest> &guests)
{
    QSet<QString> refs;
    for (const Guest &guest : guests)
        refs.insert(guest.ref());
    return refs;
}

} // namespace

/// One request of a write.
struct GuestService::Step
{
    enum class Kind { Patch, Replace, PatchSlot, CreateSlot, DeleteKeys, DeleteSlot };
    Kind kind;
    QString slot = {};
    GuestChanges changes = {}; ///< What it brings about.
    QByteArray body = {};      ///< Of Patch and Replace.
};

struct GuestService::Writing
{
    Guest fresh;
    GuestChanges changes; ///< All that is asked for.
    bool isNew = false;   ///< The service may not know the guest yet.
    QList<Step> steps = GuestService::steps(fresh, changes);
    qsizetype done = 0; ///< Steps that are through.
    bool answerLost = false;
    int looks = 0; ///< Readings that did not show what was accepted.
    Answer<GuestOutcome> answer = {};
};

GuestService::GuestService(HttpClient &http)
    : m_http(http)
{}

// Reading.

/// A page whose links are read one by one.
struct GuestService::Filling
{
    GuestPage page;
    std::stop_token stop;
    Answer<GuestPage> answer = {};
    qsizetype next = 0;
    int running = 0;
};

Pending<GuestPage> GuestService::page(const QList<std::pair<QString, QString>> &filter, const GuestSort &sort, int offset,
                                      std::stop_token stop)
{
    Request request = makeRequest("GET", allGuests(), {}, stop);
    request.query = query({{u"offset"_s, QString::number(offset)}, {u"limit"_s, QString::number(pageSize)}, {u"expand"_s, u"true"_s}});
    for (const auto &[name, value] : filter)
        request.query.addQueryItem(segment(name), segment(value));
    if (!sort.member.isEmpty())
        request.query.addQueryItem(u"sort"_s, segment(sort.member + (sort.descending ? u"::DESC"_s : u"::ASC"_s)));

    return m_http.send(request)
        .andThen(this, [this, stop](const Response &response) { return decoded(this, response.body, pageIn, stop); })
        .andThen(this,
                 [this, stop](const GuestPage &page) -> Pending<GuestPage> {
                     const auto filling = std::make_shared<Filling>(Filling{.page = page, .stop = stop});
                     fill(filling);
                     return filling->answer.pending();
                 })
        .orElse(this, [](const Error &error) -> Result<GuestPage> {
            if (error.kind == Error::Kind::NotFound)
                return GuestPage();
            return tl::unexpected(error);
        });
}

void GuestService::fill(const std::shared_ptr<Filling> &filling)
{
    QList<Guest> &guests = filling->page.guests;
    for (; filling->next < guests.size() && filling->running < mostAtOnce; ++filling->next) {
        const qsizetype index = filling->next;
        if (!isLink(guests.at(index).record))
            continue;
        ++filling->running;
        readRecord(guests.at(index).ref(), filling->stop).then(this, [this, filling, index](const Result<Guest> &guest) {
            --filling->running;
            if (guest)
                filling->page.guests[index] = *guest;
            else if (guest.error().kind != Error::Kind::NotFound)
                return filling->answer.give(tl::unexpected(guest.error()));
            fill(filling);
        });
    }
    if (filling->next < guests.size() || filling->running > 0)
        return;
    guests.removeIf([](const Guest &guest) { return isLink(guest.record); }); // Gone since the list was made.
    filling->answer.give(filling->page);
}

Pending<Guest> GuestService::readRecord(const QString &ref, std::stop_token stop)
{
    if (const auto error = unaddressable(ref))
        return tl::unexpected(*error);
    return m_http.send(makeRequest("GET", pathOf(ref), {}, stop)).andThen(this, [this, stop](const Response &response) {
        return decoded(this, response.body, guestIn, stop);
    });
}

Pending<Guest> GuestService::read(const QString &ref, std::stop_token stop)
{
    const Pending<Guest> record = readRecord(ref, stop);
    const Pending<QList<Extension>> extensions = readExtensions(ref, stop);
    return record.andThen(this, [this, extensions](const Guest &guest) {
        return extensions.andThen(this,
                                  [guest](const QList<Extension> &all) -> Result<Guest> {
                                      return Guest{guest.record, all};
                                  })
            .orElse(this, [guest](const Error &error) -> Result<Guest> {
                if (error.kind == Error::Kind::NotFound) // The guest is there, so it has none.
                    return Guest{guest.record, QList<Extension>()};
                return tl::unexpected(error);
            });
    });
}

Pending<QList<Extension>> GuestService::extensions(const QString &ref, std::stop_token stop)
{
    return readExtensions(ref, stop).orElse(this, [this, ref, stop](const Error &error) -> Pending<QList<Extension>> {
        if (error.kind != Error::Kind::NotFound)
            return tl::unexpected(error);
        return readRecord(ref, stop).andThen(this, [](const Guest &) { return Result<QList<Extension>>(QList<Extension>()); });
    });
}

Pending<QList<Extension>> GuestService::readExtensions(const QString &ref, std::stop_token stop)
{
    if (const auto error = unaddressable(ref))
        return tl::unexpected(*error);
    Request request = makeRequest("GET", extensionsOf(ref), {}, stop);
    request.query = query({{u"expand"_s, u"true"_s}});
    return m_http.send(request).andThen(this, [this, ref, stop](const Response &response) -> Pending<QList<Extension>> {
        const auto json = parsed(response.body);
        if (!json)
            return tl::unexpected(json.error());
        auto extensions = Extension::listFromJson(*json);
        if (!extensions) {
            extensions.error().api = Api::Guests;
            return extensions;
        }
        // What came as links is read one by one.
        Pending<QList<Extension>> all = extensions;
        const ExactJson::Array items = json->isArray() ? json->items() : memberOf(*json, "items"_L1).items();
        for (const ExactJson &item : items) {
            if (!isLink(item))
                continue;
            QString slot = item.value(u"href").text().section(u'/', -1, -1, QString::SectionSkipEmpty);
            if (slot.startsWith("extext"_L1))
                slot.remove(0, 3);
            all = all.andThen(this, [this, ref, slot, stop](const QList<Extension> &before) {
                return readExtension(ref, slot, stop).andThen(this, [before](const Extension &extension) {
                    return Result<QList<Extension>>(before + QList{extension});
                });
            });
        }
        return all;
    });
}

Pending<Extension> GuestService::readExtension(const QString &ref, const QString &slot, std::stop_token stop)
{
    return m_http.send(makeRequest("GET", slotPath(ref, slot), {}, std::move(stop)))
        .andThen(this, [slot](const Response &response) -> Result<Extension> {
            const auto json = parsed(response.body);
            if (!json)
                return tl::unexpected(json.error());
            // The object, or a list with nothing but it; either may leave its name to the path.
            const auto extensions = Extension::listFromJson(ExactJson::Object{{slot, *json}});
            if (!extensions || extensions->isEmpty())
                return unreadable(u"not a data extension"_s);
            return extensions->first();
        });
}

Pending<QList<Guest>> GuestService::find(const QList<GuestQuery> &queries, std::stop_token stop)
{
    Pending<QList<Guest>> all = Result<QList<Guest>>(QList<Guest>());
    for (const GuestQuery &query : queries) {
        const auto filters = query.filters();
        for (const auto &filter : filters) {
            // All are sent at once; their answers are put together in their order. Of an address that many share the newest count.
            const Pending<GuestPage> found =
                page(filter, {u"createdAt"_s, true}, 0, stop).orElse(this, [query](const Error &error) -> Result<GuestPage> {
                    if (!query.isDocumented() && error.kind == Error::Kind::Rejected)
                        return GuestPage();
                    return tl::unexpected(error);
                });
            all = all.andThen(this, [this, found, query](const QList<Guest> &before) {
                return found.andThen(this, [before, query](const GuestPage &page) -> Result<QList<Guest>> {
                    QList<Guest> merged = before;
                    QSet<QString> refs = refsOf(before);
                    for (const Guest &guest : page.guests) {
                        if (!refs.contains(guest.ref()) && query.match(guest).match != GuestQuery::Match::None)
                            merged.append(guest);
                        refs.insert(guest.ref());
                    }
                    return merged;
                });
            });
        }
    }
    return all;
}

Pending<QList<Guest>> GuestService::lookAlikes(const Guest &draft, std::stop_token stop)
{
    const QList<GuestQuery> queries = keysOf(draft) + weakKeysOf(draft);
    return find(queries, std::move(stop)).andThen(this, [draft, queries](const QList<Guest> &found) -> Result<QList<Guest>> {
        QList<std::pair<int, Guest>> ranked;
        for (const Guest &guest : found) {
            if (guest.ref() != draft.ref())
                ranked.append({likeness(guest, queries), guest});
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
        QList<Guest> guests;
        for (const auto &[score, guest] : std::as_const(ranked)) {
            if (score > 0)
                guests.append(guest);
        }
        return guests;
    });
}

// Creating.

Pending<Guest> GuestService::create(const Guest &draft)
{
    // Who was there before is asked first, so that a lost answer does not make an old twin pass for the new guest.
    const QList<GuestQuery> queries = keysOf(draft);
    return find(queries.isEmpty() ? weakKeysOf(draft) : queries, {})
        .andThen(this, [this, draft](const QList<Guest> &before) { return post(draft, refsOf(before)); })
        .andThen(this, [this, draft](const Guest &created) -> Pending<Guest> {
            const Guest bare{created.record, QList<Extension>()};
            const GuestChanges changes = changesBetween(bare, {created.record, draft.extensions.value_or(QList<Extension>())});
            const auto writing = std::make_shared<Writing>(Writing{.fresh = bare, .changes = changes, .isNew = true});
            return start(writing).andThen(this, [](const GuestOutcome &outcome) { return Result<Guest>(outcome.now); });
        });
}

Pending<Guest> GuestService::post(const Guest &draft, const QSet<QString> &known)
{
    const QByteArray body = wholeRecord(draft, isReadOnly).toJson();
    return m_http.send(makeRequest("POST", allGuests(), body))
        .andThen(this,
                 [draft](const Response &response) -> Result<Guest> {
                     const QString location = QString::fromUtf8(header(response.headers, "Location"));
                     auto created = guestIn(response.body);
                     if (created || location.isEmpty())
                         return created;
                     Guest guest{.record = wholeRecord(draft, isReadOnly)};
                     guest.record.set(u"href"_s, location);
                     return guest;
                 })
        .orElse(this, [this, draft, known](const Error &error) -> Pending<Guest> {
            if (!leavesOpen(error))
                return tl::unexpected(error);
            return findCreated(draft, known, error, 1);
        });
}

Pending<Guest> GuestService::findCreated(const Guest &draft, const QSet<QString> &known, const Error &lost, int looks)
{
    Error told = lost;
    if (lost.kind == Error::Kind::Malformed)
        told.kind = Error::Kind::Unsure; // Something was accepted.
    const QList<GuestQuery> sure = keysOf(draft);
    const QList<GuestQuery> queries = sure.isEmpty() ? weakKeysOf(draft) : sure;
    if (queries.isEmpty())
        return tl::unexpected(
            explained(told, tr("It has nothing to search it by, so look through the newest guests before you create it once more.")));
    const Answer<Guest> answer;
    find(queries, {}).then(this, [this, answer, draft, known, lost, told, looks](const Result<QList<Guest>> &found) {
        if (!found)
            return answer.give(tl::unexpected(told));
        for (const Guest &guest : *found) {
            if (!known.contains(guest.ref()) && isMadeFrom(guest, draft))
                return answer.give(guest);
        }
        if (looks == mostLooks)
            return answer.give(tl::unexpected(explained(
                told, tr("It was searched for and is not among the guests, so it was probably not created. A new guest can take some time "
                         "to be found: search once more before you create it again."))));
        // A new guest is found only after a while (guest-api.md section 7.3).
        wait(settling * (1 << (looks - 1)), this).then(this, [this, answer, draft, known, lost, looks](const Result<> &) {
            findCreated(draft, known, lost, looks + 1).then(this, [answer](const Result<Guest> &guest) { answer.give(guest); });
        });
    });
    return answer.pending();
}

// Changing.

QList<GuestService::Step> GuestService::steps(const Guest &fresh, const GuestChanges &changes)
{
    using Kind = Step::Kind;
    QList<Step> steps;
    Step patch{Kind::Patch};
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
    QList<Step> early;
    QList<Step> writes;
    QList<Step> late;
    for (const QString &slot : std::as_const(slotNames)) {
        const Extension *extension = extensionOf(fresh, slot);
        Step write{extension ? Kind::PatchSlot : Kind::CreateSlot, slot};
        Step moved{Kind::DeleteKeys, slot};
        Step deleted{Kind::DeleteKeys, slot};
        Step removed{Kind::DeleteSlot, slot};
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

Request GuestService::request(const QString &ref, const Step &step)
{
    ExactJson pairs = ExactJson::emptyObject();
    if (step.kind == Step::Kind::CreateSlot)
        pairs.set(u"name"_s, step.slot);
    QStringList keys;
    for (const GuestChange &change : step.changes) {
        if (change.remains)
            pairs.set(change.name, change.now);
        keys.append(change.name);
    }
    switch (step.kind) {
    case Step::Kind::Patch: return makeRequest("PATCH", pathOf(ref), step.body);
    case Step::Kind::Replace: return makeRequest("PUT", pathOf(ref), step.body);
    case Step::Kind::PatchSlot: return makeRequest("PATCH", slotPath(ref, step.slot), pairs.toJson());
    case Step::Kind::CreateSlot: return makeRequest("POST", extensionsOf(ref), pairs.toJson());
    case Step::Kind::DeleteKeys: {
        // Without names it would delete every key; a step has at least one.
        Request request = makeRequest("DELETE", slotPath(ref, step.slot) + u"/fields"_s);
        request.query = query({{u"name"_s, keys.join(u'|')}});
        return request;
    }
    case Step::Kind::DeleteSlot: return makeRequest("DELETE", slotPath(ref, step.slot));
    }
    Q_UNREACHABLE();
}

QList<Request> GuestService::requests(const Guest &fresh, const GuestChanges &changes)
{
    QList<Request> requests;
    const QList<Step> all = steps(fresh, changes);
    for (const Step &step : all)
        requests.append(request(fresh.ref(), step));
    return requests;
}

Request GuestService::replaceRequest(const Guest &wanted)
{
    // The definition of PUT knows `emails` alone (guest-api.md section 0a).
    ExactJson body = wholeRecord(wanted, [](const QString &member) { return isSetByService(member) || member == "email"_L1; });
    if (const QStringList emails = wanted.emails(); !emails.isEmpty())
        body.set(u"emails"_s, ExactJson::fromStrings(emails));
    return makeRequest("PUT", pathOf(wanted.ref()), body.toJson());
}

Pending<GuestOutcome> GuestService::write(const Guest &fresh, const GuestChanges &changes, GuestAction action)
{
    if (const auto error = unaddressable(fresh.ref()))
        return tl::unexpected(*error);
    if (m_keep) {
        if (const auto kept = m_keep(fresh, action); !kept)
            return tl::unexpected(kept.error());
    }
    return start(std::make_shared<Writing>(Writing{.fresh = fresh, .changes = changes}));
}

Pending<GuestOutcome> GuestService::replace(const Guest &fresh, const Guest &wanted)
{
    if (const auto error = unaddressable(fresh.ref()))
        return tl::unexpected(*error);
    if (m_keep) {
        if (const auto kept = m_keep(fresh, GuestAction::Replace); !kept)
            return tl::unexpected(kept.error());
    }
    Guest whole{wanted.record, fresh.extensions};
    whole.record.set(u"ref"_s, fresh.ref());
    if (whole.type().isEmpty() && !fresh.type().isEmpty())
        whole.setText(u"guestType"_s, fresh.type());

    // Asked for is everything that is sent, and that the rest goes; whether it was so before does not matter.
    GuestChanges changes = changesBetween(fresh, whole);
    const ExactJson::Object members = wholeRecord(whole, isReadOnly).members();
    for (const ExactJson::Member &member : members) {
        const GuestChange kept{.name = member.name, .was = member.value, .now = member.value};
        if (std::none_of(changes.cbegin(), changes.cend(), [&](const GuestChange &change) { return change.isSameThing(kept); }))
            changes.append(kept);
    }
    const auto writing = std::make_shared<Writing>(Writing{.fresh = fresh, .changes = changes});
    writing->steps = {{.kind = Step::Kind::Replace, .changes = changes, .body = replaceRequest(whole).body}};
    return start(writing).andThen(this, [](const GuestOutcome &outcome) -> Result<GuestOutcome> {
        // What stayed as it was is not worth a word, unless it was lost.
        const auto isUnchanged = [](const GuestChange &change) { return change.existed && change.remains && change.was == change.now; };
        GuestOutcome told = outcome;
        told.arrived.removeIf(isUnchanged);
        if (told.unverified)
            told.notArrived.removeIf(isUnchanged);
        return told;
    });
}

Pending<GuestOutcome> GuestService::start(const std::shared_ptr<Writing> &writing)
{
    carryOn(writing);
    return writing->answer.pending();
}

void GuestService::carryOn(const std::shared_ptr<Writing> &writing)
{
    if (writing->done == writing->steps.size())
        return look(writing, {});
    send(*writing, writing->steps.at(writing->done)).then(this, [this, writing](const Result<> &result) {
        if (!result)
            return stepFailed(writing, result.error());
        ++writing->done;
        carryOn(writing);
    });
}

void GuestService::stepFailed(const std::shared_ptr<Writing> &writing, const Error &error)
{
    if (!leavesOpen(error))
        return look(writing, error);
    writing->answerLost = error.kind == Error::Kind::Unsure;
    read(writing->fresh.ref()).then(this, [this, writing, error](const Result<Guest> &now) {
        if (!now || !holdsAll(*now, writing->steps.at(writing->done).changes))
            return look(writing, error);
        writing->answerLost = true;
        ++writing->done;
        carryOn(writing);
    });
}

void GuestService::look(const std::shared_ptr<Writing> &writing, const std::optional<Error> &error)
{
    read(writing->fresh.ref()).then(this, [this, writing, error](const Result<Guest> &now) {
        const bool isHidden = !now && now.error().kind == Error::Kind::NotFound;
        if (isHidden && !writing->isNew)
            return writing->answer.give(tl::unexpected(now.error()));

        GuestOutcome outcome;
        if (now) {
            outcome = outcomeOf(*now, writing->changes);
        } else {
            for (qsizetype i = 0; i < writing->done; ++i)
                outcome.arrived += writing->steps.at(i).changes;
            for (const GuestChange &change : std::as_const(writing->changes)) {
                if (!outcome.arrived.contains(change))
                    outcome.notArrived.append(change);
            }
            outcome.now = withChanges(writing->fresh, outcome.arrived);
            outcome.unverified = true;
        }
        outcome.error = error;
        outcome.answerLost = writing->answerLost;

        // What was accepted may need a moment until it can be read.
        const bool mayStillCome = isHidden || (now && !error && !outcome.notArrived.isEmpty());
        if (!mayStillCome || writing->looks++ == (writing->isNew ? mostSettlings : 1))
            return writing->answer.give(outcome);
        wait(settling, this).then(this, [this, writing, error](const Result<> &) { look(writing, error); });
    });
}

Pending<> GuestService::send(const Writing &writing, const Step &step)
{
    const Guest &fresh = writing.fresh;
    const QString ref = fresh.ref();
    const auto done = [](const Response &) { return Result<>(); };
    const Pending<> sent = m_http.send(request(ref, step)).andThen(this, done);
    switch (step.kind) {
    case Step::Kind::Replace: return sent;
    case Step::Kind::Patch:
        return sent.orElse(this, [this, ref, step, done, type = fresh.record.value(u"guestType")](const Error &error) -> Pending<> {
            const auto json = ExactJson::parse(step.body);
            if (!namesGuestType(error) || type.isNull() || !json || json->contains(u"guestType"))
                return tl::unexpected(error);
            // A 400 says that nothing was done, so it may be sent again, with the type it misses.
            ExactJson body = *json;
            body.set(u"guestType"_s, type);
            return m_http.send(makeRequest("PATCH", pathOf(ref), body.toJson())).andThen(this, done);
        });
    case Step::Kind::PatchSlot:
    case Step::Kind::CreateSlot: {
        const int repeats = writing.isNew ? mostSettlings : 0;
        Pending<> slot = sent.orElse(this, [this, ref, step](const Error &error) { return sendToSlot(ref, step, error); });
        for (int i = 0; i < repeats; ++i) {
            slot = slot.orElse(this, [this, ref, step, done](const Error &error) -> Pending<> {
                if (error.kind != Error::Kind::NotFound)
                    return tl::unexpected(error);
                return wait(settling, this).andThen(this, [this, ref, step, done] {
                    return m_http.send(request(ref, step)).andThen(this, done);
                });
            });
        }
        return slot;
    }
    case Step::Kind::DeleteKeys:
    case Step::Kind::DeleteSlot:
        return sent.orElse(this, [](const Error &error) -> Result<> {
            if (error.kind == Error::Kind::NotFound) // Gone already.
                return {};
            return tl::unexpected(error);
        });
    }
    Q_UNREACHABLE();
}

Pending<> GuestService::sendToSlot(const QString &ref, const Step &step, const Error &refused)
{
    const bool wasPatch = step.kind == Step::Kind::PatchSlot;
    Step other = step;
    other.kind = wasPatch ? Step::Kind::CreateSlot : Step::Kind::PatchSlot;
    const auto sendOther = [this, ref, other] {
        return m_http.send(request(ref, other)).andThen(this, [](const Response &) { return Result<>(); });
    };
    if (refused.status == (wasPatch ? 404 : 409))
        return sendOther();
    if (refused.status != 400)
        return tl::unexpected(refused);
    // Some answer 400 to either; whether the slot is there decides.
    const Answer<> answer;
    readExtension(ref, step.slot, {}).then(this, [this, answer, wasPatch, sendOther, refused](const Result<Extension> &extension) {
        const bool isThere = extension.has_value();
        const bool isAbsent = !extension && extension.error().kind == Error::Kind::NotFound;
        if (wasPatch ? isAbsent : isThere)
            sendOther().then(this, [answer](const Result<> &result) { answer.give(result); });
        else
            answer.give(tl::unexpected(refused));
    });
    return answer.pending();
}

// Deleting.

Pending<GuestRemoval> GuestService::remove(const Guest &guest, bool keepBefore)
{
    const QString ref = guest.ref();
    if (const auto error = unaddressable(ref))
        return tl::unexpected(*error);
    const auto isGone = [](const Error &error) { return error.kind == Error::Kind::NotFound; };
    // Kept is the guest as it is now, with its extensions.
    const Pending<Guest> before = keepBefore && m_keep ? read(ref) : Pending<Guest>(guest);
    const Answer<GuestRemoval> answer;
    const auto lookAfter = [this, ref, answer, isGone](const std::optional<Error> &lost) {
        readRecord(ref, {}).then(this, [answer, isGone, lost](const Result<Guest> &now) {
            if (!now && isGone(now.error()))
                answer.give(GuestRemoval());
            else if (!lost)
                answer.give(GuestRemoval{.stillVisible = now.has_value()});
            else
                answer.give(tl::unexpected(now ? explained(*lost, tr("It can still be read, so it was probably not deleted.")) : *lost));
        });
    };
    before.then(this, [this, ref, keepBefore, answer, isGone, lookAfter](const Result<Guest> &current) {
        if (!current) {
            if (isGone(current.error()))
                return answer.give(GuestRemoval{.wasGone = true});
            return answer.give(tl::unexpected(current.error()));
        }
        if (keepBefore && m_keep) {
            if (const auto kept = m_keep(*current, GuestAction::Delete); !kept)
                return answer.give(tl::unexpected(kept.error()));
        }
        m_http.send(makeRequest("DELETE", pathOf(ref))).then(this, [answer, isGone, lookAfter](const Result<Response> &response) {
            if (response)
                lookAfter({});
            else if (isGone(response.error()))
                answer.give(GuestRemoval{.wasGone = true});
            else if (leavesOpen(response.error()))
                lookAfter(response.error());
            else
                answer.give(tl::unexpected(response.error()));
        });
    });
    return answer.pending();
}

} // namespace edgewise
