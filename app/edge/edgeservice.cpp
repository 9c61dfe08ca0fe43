#include "app/edge/edgeservice.h"

#include "app/core/clock.h"
#include "app/core/json.h"
#include "app/core/wait.h"
#include "app/edge/settingspatch.h"
#include "app/net/http.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

using State = SettingsOutcome::State;

constexpr auto settingsPath = "/settings"_L1;

Request request(QByteArray verb, const QString &path, QByteArray body = {})
{
    return {.verb = std::move(verb), .path = path, .body = std::move(body), .origin = u"Edge"_s};
}

/// Whether a write that ended so may have been done.
bool isDoubtful(const Error &error)
{
    return error.kind == Error::Kind::Unsure || error.kind == Error::Kind::Server || error.kind == Error::Kind::Malformed ||
           error.kind == Error::Kind::Timeout;
}

/// Whether all of `names` read the same in both.
bool agree(const QStringList &names, const EdgeSettings &one, const EdgeSettings &other)
{
    return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) { return one.value(name) == other.value(name); });
}

} // namespace

EdgeService::Pauses EdgeService::usual()
{
    return {1s, 2s, 5s};
}

EdgeService::EdgeService(HttpClient &edge, Pauses pauses)
    : m_http(edge)
    , m_pauses(std::move(pauses))
{}

Pending<EdgeSettings> EdgeService::read(std::stop_token stop)
{
    Request reading = request("GET", settingsPath);
    reading.stop = std::move(stop);
    return m_http.send(reading).andThen(this, [](const Response &response) { return decode<EdgeSettings>(response.body); });
}

Pending<SettingsOutcome> EdgeService::apply(const EdgeSettings &opened, const EdgeSettings &edited, SettingsAction action)
{
    return read().andThen(this, [this, opened, edited, action](const EdgeSettings &current) -> Pending<SettingsOutcome> {
        const auto patch = SettingsPatch::between(current, edited);
        if (patch.isEmpty())
            return Result<SettingsOutcome>(
                SettingsOutcome{.state = patch.left.isEmpty() ? State::Nothing : State::Incomplete, .now = current, .names = patch.left});
        if (!differences(opened, current).isEmpty())
            return Result<SettingsOutcome>(SettingsOutcome{.state = State::Theirs, .now = current});
        Request patching = request("PATCH", settingsPath, patch.toJson());
        patching.contentType = "application/json-patch+json";
        return write(patching, {.before = current, .wanted = patch.appliedTo(current), .isPatch = true}, action);
    });
}

Pending<SettingsOutcome> EdgeService::restore(const EdgeSettings &opened, const EdgeSettings &wanted)
{
    return read().andThen(this, [this, opened, wanted](const EdgeSettings &current) -> Pending<SettingsOutcome> {
        const EdgeSettings whole = merged(current, wanted);
        if (differences(current, whole).isEmpty())
            return Result<SettingsOutcome>(SettingsOutcome{.state = State::Nothing, .now = current});
        if (!differences(opened, current).isEmpty())
            return Result<SettingsOutcome>(SettingsOutcome{.state = State::Theirs, .now = current});
        // What a missing field does is not documented, so all of them go or none.
        if (const QStringList unsendable = whole.unsendable(); !unsendable.isEmpty())
            return Result<SettingsOutcome>(SettingsOutcome{.state = State::Incomplete, .now = current, .names = unsendable});
        const QJsonObject sent = whole.toJson(EdgeSettings::Form::Sent);
        const auto asSent = EdgeSettings::fromJson(sent);
        if (!asSent)
            return tl::unexpected(asSent.error());
        return write(request("PUT", settingsPath, QJsonDocument(sent).toJson(QJsonDocument::Compact)),
                     {.before = current, .wanted = *asSent, .isPatch = false}, SettingsAction::Restore);
    });
}

Pending<SettingsOutcome> EdgeService::write(const Request &request, const Writing &writing, SettingsAction action)
{
    if (m_keep) {
        if (const auto kept = m_keep(writing.before, action); !kept)
            return tl::unexpected(kept.error());
    }
    m_waiting = {};
    // Looking again does not fail, so the second step hears of the write alone.
    return m_http.send(request)
        .andThen(this, [this, writing](const Response &response) { return verify(writing, response.body); })
        .orElse(this, [this, writing](const Error &error) -> Pending<SettingsOutcome> {
            if (isDoubtful(error))
                return lookAfter(writing, error);
            if (error.kind == Error::Kind::Rejected)
                return lookAfterRefusal(writing, error);
            return tl::unexpected(error);
        });
}

Pending<SettingsOutcome> EdgeService::verify(const Writing &writing, const QByteArray &answer)
{
    // The answer to PUT may be empty or anything else; only that to PATCH is the new state.
    const auto said = writing.isPatch ? decode<EdgeSettings>(answer) : Result<EdgeSettings>(writing.wanted);
    const bool isOtherwise = said && !differences(*said, writing.wanted).isEmpty();
    const EdgeSettings expected = said.value_or(writing.wanted);
    return settled(writing.wanted, isOtherwise ? m_pauses.size() : 0)
        .andThen(this,
                 [writing, isOtherwise](const EdgeSettings &fresh) -> Result<SettingsOutcome> {
                     SettingsOutcome outcome{.state = State::Saved, .now = fresh, .names = differences(writing.wanted, fresh)};
                     if (!outcome.names.isEmpty())
                         outcome.state = !isOtherwise && agree(outcome.names, fresh, writing.before) ? State::NotVisible : State::Different;
                     return outcome;
                 })
        .orElse(this, [writing, expected](const Error &error) -> Result<SettingsOutcome> {
            return SettingsOutcome{
                .state = State::Unverified, .now = expected, .names = differences(writing.wanted, expected), .error = error};
        });
}

/// The write may have been done.
Pending<SettingsOutcome> EdgeService::lookAfter(const Writing &writing, const Error &error)
{
    return settled(writing.wanted, 0)
        .andThen(this,
                 [writing, error](const EdgeSettings &fresh) -> Result<SettingsOutcome> {
                     const QStringList missing = differences(writing.wanted, fresh);
                     if (missing.isEmpty())
                         return SettingsOutcome{.state = State::Saved, .now = fresh, .error = error};
                     if (!differences(writing.before, fresh).isEmpty())
                         return SettingsOutcome{.state = State::Different, .now = fresh, .names = missing, .error = error};
                     // Of PUT it is not known how long it takes to be seen.
                     return SettingsOutcome{.state = writing.isPatch ? State::NotSaved : State::Unknown, .now = fresh, .error = error};
                 })
        .orElse(this, [writing, error](const Error &) -> Result<SettingsOutcome> {
            return SettingsOutcome{.state = State::Unknown, .now = writing.before, .error = error};
        });
}

/// Whether a refused write leaves everything as it was is not documented.
Pending<SettingsOutcome> EdgeService::lookAfterRefusal(const Writing &writing, const Error &error)
{
    const Answer<SettingsOutcome> answer;
    read().then(this, [answer, writing, error](const Result<EdgeSettings> &fresh) {
        if (fresh && !differences(writing.before, *fresh).isEmpty())
            answer.give(
                SettingsOutcome{.state = State::Partly, .now = *fresh, .names = differences(writing.before, *fresh), .error = error});
        else
            answer.give(tl::unexpected(error));
    });
    return answer.pending();
}

/// The settings once they read as wanted, or as they read last when the pauses are over.
Pending<EdgeSettings> EdgeService::settled(const EdgeSettings &wanted, qsizetype looks)
{
    return read().andThen(this, [this, wanted, looks](const EdgeSettings &fresh) -> Pending<EdgeSettings> {
        if (looks >= m_pauses.size() || differences(wanted, fresh).isEmpty())
            return Result<EdgeSettings>(fresh);
        Q_EMIT waiting();
        const Answer<> awake;
        wait(m_pauses.at(looks), this, m_waiting.get_token()).then(this, [awake](const Result<> &) { awake.give({}); });
        return awake.pending().andThen(
            this, [this, wanted, looks] { return settled(wanted, m_waiting.stop_requested() ? m_pauses.size() : looks + 1); });
    });
}

Pending<Acceptance> EdgeService::clearCache()
{
    return start(request("DELETE", u"/cache"_s));
}

bool EdgeService::isIdentifier(const QString &identifier)
{
    // A path that ends in a dot segment is the path above it.
    return !identifier.trimmed().isEmpty() && identifier != "."_L1 && identifier != ".."_L1;
}

Pending<Acceptance> EdgeService::clearCache(const QString &identifier)
{
    if (!isIdentifier(identifier))
        return failed(Error::Kind::Rejected, u"not an identifier: “%1”"_s.arg(identifier));
    return start(request("DELETE", u"/cache/"_s + segment(identifier)));
}

Pending<Acceptance> EdgeService::deleteContent()
{
    Request deletion = request("DELETE", u"/content"_s);
    deletion.once = true;
    return start(deletion);
}

Pending<Acceptance> EdgeService::start(const Request &request)
{
    return m_http.send(request)
        .andThen(this, [](const Response &response) -> Result<Acceptance> { return Acceptance{.at = now(), .status = response.status}; })
        .orElse(this, [](const Error &error) -> Result<Acceptance> {
            if (!isDoubtful(error))
                return tl::unexpected(error);
            return Acceptance{.state = Acceptance::State::Unknown, .at = now(), .status = error.status, .error = error};
        });
}

} // namespace edgewise
