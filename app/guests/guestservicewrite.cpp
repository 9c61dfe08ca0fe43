#include "app/core/wait.h"
#include "app/guests/guestservice.h"
#include "app/guests/gueststeps.h"
#include "app/guests/guestwire.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr int mostSettlings = 2;

bool holdsAll(const Guest &guest, const GuestChanges &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(), [&](const GuestChange &change) { return holds(guest, change); });
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

} // namespace

struct GuestService::Writing
{
    Guest fresh;
    GuestChanges changes; ///< All that is asked for.
    bool isNew = false;   ///< The service may not know the guest yet.
    QList<GuestStep> steps = GuestStep::plan(fresh, changes);
    qsizetype done = 0; ///< Steps that are through.
    bool answerLost = false;
    int looks = 0; ///< Readings that did not show what was accepted.
    Answer<GuestOutcome> answer = {};
};

QList<Request> GuestService::requests(const Guest &fresh, const GuestChanges &changes)
{
    QList<Request> requests;
    const QList<GuestStep> all = GuestStep::plan(fresh, changes);
    for (const GuestStep &step : all)
        requests.append(step.request(fresh.ref()));
    return requests;
}

Request GuestService::replaceRequest(const Guest &wanted)
{
    return GuestStep::replacing(wanted).request(wanted.ref());
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
    const ExactJson::Object members = whole.record.members();
    for (const ExactJson::Member &member : members) {
        if (isSetByService(member.name) || member.value.isNull())
            continue;
        const GuestChange kept{.name = member.name, .was = member.value, .now = member.value};
        if (std::none_of(changes.cbegin(), changes.cend(), [&](const GuestChange &change) { return change.isSameThing(kept); }))
            changes.append(kept);
    }
    const auto writing = std::make_shared<Writing>(Writing{.fresh = fresh, .changes = changes});
    writing->steps = {GuestStep::replacing(whole, changes)};
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

Pending<Guest> GuestService::extend(const Guest &created, const QList<Extension> &extensions)
{
    const Guest bare{created.record, QList<Extension>()};
    const GuestChanges changes = changesBetween(bare, {created.record, extensions});
    return start(std::make_shared<Writing>(Writing{.fresh = bare, .changes = changes, .isNew = true}))
        .andThen(this, [](const GuestOutcome &outcome) { return Result<Guest>(outcome.now); });
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
    if (error.kind == Error::Kind::Unsure)
        writing->answerLost = true;
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

Pending<> GuestService::send(const Writing &writing, const GuestStep &step)
{
    const Guest &fresh = writing.fresh;
    const QString ref = fresh.ref();
    const auto done = [](const Response &) { return Result<>(); };
    const Pending<> sent = m_http.send(step.request(ref)).andThen(this, done);
    switch (step.kind) {
    case GuestStep::Kind::Replace: return sent;
    case GuestStep::Kind::Patch:
        return sent.orElse(this, [this, ref, step, done, type = fresh.record.value(u"guestType")](const Error &error) -> Pending<> {
            const auto json = ExactJson::parse(step.body);
            if (!namesGuestType(error) || type.isNull() || !json || json->contains(u"guestType"))
                return tl::unexpected(error);
            // A 400 says that nothing was done, so it may be sent again, with the type it misses.
            ExactJson body = *json;
            body.set(u"guestType"_s, type);
            return m_http.send(guestRequest("PATCH", guestPath(ref), body.toJson())).andThen(this, done);
        });
    case GuestStep::Kind::PatchSlot:
    case GuestStep::Kind::CreateSlot: {
        const int repeats = writing.isNew ? mostSettlings : 0;
        Pending<> slot = sent.orElse(this, [this, ref, step](const Error &error) { return sendToSlot(ref, step, error); });
        for (int i = 0; i < repeats; ++i) {
            slot = slot.orElse(this, [this, ref, step, done](const Error &error) -> Pending<> {
                if (error.kind != Error::Kind::NotFound)
                    return tl::unexpected(error);
                return wait(settling, this).andThen(this, [this, ref, step, done] {
                    return m_http.send(step.request(ref)).andThen(this, done);
                });
            });
        }
        return slot;
    }
    case GuestStep::Kind::DeleteKeys:
    case GuestStep::Kind::DeleteSlot:
        return sent.orElse(this, [](const Error &error) -> Result<> {
            if (error.kind == Error::Kind::NotFound) // Gone already.
                return {};
            return tl::unexpected(error);
        });
    }
    Q_UNREACHABLE();
}

Pending<> GuestService::sendToSlot(const QString &ref, const GuestStep &step, const Error &refused)
{
    const bool wasPatch = step.kind == GuestStep::Kind::PatchSlot;
    GuestStep other = step;
    other.kind = wasPatch ? GuestStep::Kind::CreateSlot : GuestStep::Kind::PatchSlot;
    const auto sendOther = [this, ref, other] {
        return m_http.send(other.request(ref)).andThen(this, [](const Response &) { return Result<>(); });
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

} // namespace edgewise
