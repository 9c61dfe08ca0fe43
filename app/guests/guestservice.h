#pragma once

#include "app/core/pending.h"
#include "app/guests/guestchange.h"
#include "app/guests/guestsearch.h"
#include "app/net/http.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace edgewise {

struct GuestStep;

/// A page of a search.
struct GuestPage
{
    QList<Guest> guests;
    int received = 0;      ///< How many items came; one that was deleted meanwhile is not among the guests.
    int limit = 0;         ///< The effective one, as the service echoed it; else how many came.
    bool hasNext = false;  ///< The service named a next page.
    bool toldNext = false; ///< The service speaks of next pages at all.
};

/// What came of writing a guest.
struct GuestOutcome
{
    Guest now; ///< As it reads after the write.
    GuestChanges arrived = {};
    GuestChanges notArrived = {};    ///< Asked for, and reads differently after all.
    std::optional<Error> error = {}; ///< A step failed; what is in `notArrived` was then not written, or not all of it.
    bool unverified = false;         ///< It was accepted, but could not be read again; `now` is what was asked for.
    bool answerLost = false;         ///< The connection broke on the way; the rest is what a second look found.
};

/// What came of deleting one.
struct GuestRemoval
{
    bool wasGone = false;      ///< The service answered "not found": somebody else was faster.
    bool stillVisible = false; ///< Accepted, and it can still be read for a while (guest-api.md section 5.6).
};

/// Why a state is kept: what was done to the guest right afterwards.
enum class GuestAction { Save, Replace, Delete, PutBack };

/// The guests of one tenant and their data extensions. No write is ever sent twice on an unknown outcome; every write is read back.
///
/// Extensions are always read with their own call, because how they stand inside a guest is not documented (guest-api.md section 5.3).
class GuestService final : public QObject
{
    Q_OBJECT

public:
    /// Told what a guest is like before each write; when it cannot keep it, the write is not made and the error is handed on.
    using Keep = std::function<Result<>(const Guest &before, GuestAction action)>;

    /// @param http  below the address of Sitecore CDP; outlives the service
    explicit GuestService(HttpClient &http);

    void setKeep(Keep keep) { m_keep = std::move(keep); }

    /// One page, with full records (`expand=true`).
    Pending<GuestPage> page(const QList<std::pair<QString, QString>> &filter, const GuestSort &sort, int offset, std::stop_token stop = {});
    /// The guest and all its extensions.
    Pending<Guest> read(const QString &ref, std::stop_token stop = {});
    Pending<QList<Extension>> extensions(const QString &ref, std::stop_token stop = {});

    /// The guests a new one with these e-mails, phone numbers, identifiers and name might double, the likeliest first.
    Pending<QList<Guest>> lookAlikes(const Guest &draft, std::stop_token stop = {});
    /// Creates the guest and its extensions. After a lost answer it searches; found, that is the answer; not found, the error is Unsure.
    /// Once the guest is there, that is the answer, even when an extension could not be written: compare with changesBetween().
    Pending<Guest> create(const Guest &draft);
    /// Writes `changes` and nothing else, then reads again. `fresh` is the guest as it was just read. A change of a slot without the name
    /// of a key, that does not remain, takes the whole slot away.
    Pending<GuestOutcome> write(const Guest &fresh, const GuestChanges &changes, GuestAction action = GuestAction::Save);
    /// Replaces the whole record (PUT) by that of `wanted`; extensions stay. Members the service sets itself are left out.
    Pending<GuestOutcome> replace(const Guest &fresh, const Guest &wanted);
    /// @param keepBefore  false for an erasure, after which nothing of the person may be left here
    Pending<GuestRemoval> remove(const Guest &guest, bool keepBefore = true);

    /// What write() sends, in order; for "What is sent" and for copies as cURL.
    [[nodiscard]] static QList<Request> requests(const Guest &fresh, const GuestChanges &changes);
    [[nodiscard]] static Request replaceRequest(const Guest &wanted);

private:
    struct Filling;
    struct Writing;

    Pending<Guest> readRecord(const QString &ref, std::stop_token stop);
    Pending<QList<Extension>> readExtensions(const QString &ref, std::stop_token stop);
    Pending<Extension> readExtension(const QString &ref, const QString &slot, const std::stop_token &stop);
    /// Reads the guests of a page that came as links.
    void fill(const std::shared_ptr<Filling> &filling);
    /// All guests that these find, each once, on their first pages.
    Pending<QList<Guest>> find(const QList<GuestQuery> &queries, std::stop_token stop);

    Pending<Guest> post(const Guest &draft, const QSet<QString> &known);
    Pending<Guest> findCreated(const Guest &draft, const QSet<QString> &known, const Error &lost, int looks);

    /// Gives a new guest its extensions, and reads it.
    Pending<Guest> extend(const Guest &created, const QList<Extension> &extensions);
    Pending<GuestOutcome> start(const std::shared_ptr<Writing> &writing);
    void carryOn(const std::shared_ptr<Writing> &writing);
    void stepFailed(const std::shared_ptr<Writing> &writing, const Error &error);
    void look(const std::shared_ptr<Writing> &writing, const std::optional<Error> &error);
    Pending<> send(const Writing &writing, const GuestStep &step);
    Pending<> sendToSlot(const QString &ref, const GuestStep &step, const Error &refused);

    HttpClient &m_http;
    Keep m_keep;
};

} // namespace edgewise
