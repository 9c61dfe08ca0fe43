#include "app/guests/guestservice.h"

#include "app/core/background.h"
#include "app/core/wait.h"
#include "app/guests/guestlikeness.h"
#include "app/guests/gueststeps.h"
#include "app/guests/guestwire.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr int pageSize = 100;
constexpr int mostAtOnce = 6;
/// A longer answer is read on another thread.
constexpr qsizetype quicklyRead = 32 * 1024;
/// How often it is looked for a guest whose creation was not answered; each pause is twice as long as the one before.
constexpr int mostLooks = 4;

Error explained(Error error, const QString &said)
{
    error.said = said;
    return error;
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
    Request request = guestRequest("GET", guestsPath(), {}, stop);
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
    return m_http.send(guestRequest("GET", guestPath(ref), {}, stop)).andThen(this, [this, stop](const Response &response) {
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
    Request request = guestRequest("GET", extensionsPath(ref), {}, stop);
    request.query = query({{u"expand"_s, u"true"_s}});
    return m_http.send(request).andThen(this, [this, ref, stop](const Response &response) -> Pending<QList<Extension>> {
        const auto json = jsonIn(response.body);
        if (!json)
            return tl::unexpected(json.error());
        auto extensions = Extension::listFromJson(*json);
        if (!extensions) {
            extensions.error().api = Api::Guests;
            return extensions;
        }
        Pending<QList<Extension>> all = extensions;
        const QStringList slots = slotsLinkedIn(*json);
        for (const QString &slot : slots) {
            all = all.andThen(this, [this, ref, slot, stop](const QList<Extension> &before) {
                return readExtension(ref, slot, stop).andThen(this, [before](const Extension &extension) {
                    return Result<QList<Extension>>(before + QList{extension});
                });
            });
        }
        return all;
    });
}

Pending<Extension> GuestService::readExtension(const QString &ref, const QString &slot, const std::stop_token &stop)
{
    return m_http.send(guestRequest("GET", slotPath(ref, slot), {}, stop)).andThen(this, [slot](const Response &response) {
        return extensionIn(response.body, slot);
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
    const QList<GuestQuery> queries = sureQueries(draft) + weakQueries(draft);
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
    const QList<GuestQuery> queries = sureQueries(draft);
    return find(queries.isEmpty() ? weakQueries(draft) : queries, {})
        .andThen(this, [this, draft](const QList<Guest> &before) { return post(draft, refsOf(before)); })
        .andThen(this, [this, draft](const Guest &created) { return extend(created, draft.extensions.value_or(QList<Extension>())); });
}

Pending<Guest> GuestService::post(const Guest &draft, const QSet<QString> &known)
{
    const QByteArray body = writableRecord(draft).toJson();
    return m_http.send(guestRequest("POST", guestsPath(), body))
        .andThen(this,
                 [draft](const Response &response) -> Result<Guest> {
                     const QString location = QString::fromUtf8(header(response.headers, "Location"));
                     auto created = guestIn(response.body);
                     if (created || location.isEmpty())
                         return created;
                     Guest guest{.record = writableRecord(draft)};
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
    const QList<GuestQuery> sure = sureQueries(draft);
    const QList<GuestQuery> queries = sure.isEmpty() ? weakQueries(draft) : sure;
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
        m_http.send(guestRequest("DELETE", guestPath(ref))).then(this, [answer, isGone, lookAfter](const Result<Response> &response) {
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
