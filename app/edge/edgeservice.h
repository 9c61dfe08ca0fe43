#pragma once

#include "app/core/pending.h"
#include "app/edge/edgesettings.h"
#include "app/edge/settingshistory.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace edgewise {

class HttpClient;
struct Request;

/// What came of writing the settings.
struct SettingsOutcome
{
    enum class State {
        Saved,      ///< They read as wanted.
        Nothing,    ///< They were so already; nothing was sent.
        Theirs,     ///< Changed elsewhere since they were opened; nothing was sent.
        Incomplete, ///< `names` have no value that could be sent, and a restore takes all five; nothing was sent.
        NotVisible, ///< Accepted, but `names` still read as before.
        Different,  ///< Something was written, but `names` read neither as before nor as wanted, or the service itself said otherwise.
        Unverified, ///< Accepted, but could not be read again; `now` is what was answered or sent, `names` was answered otherwise.
        Partly,     ///< Refused, and yet `names` changed; `error` says why it was refused.
        NotSaved,   ///< The answer was lost or was a failure, and they read as before after all; `error` says which.
        Unknown,    ///< Sent, and whether it was or will be done cannot be told; `error` says why. Must not be sent again unseen.
    };

    State state = State::Saved;
    EdgeSettings now = {};           ///< As they read last.
    QStringList names = {};          ///< Wire names, see the states.
    std::optional<Error> error = {}; ///< Also with Saved, when the answer was lost and a second look found that it arrived.

    bool operator==(const SettingsOutcome &) const = default;
};

/// What came of a request that only starts something; the service never says when it is done.
struct Acceptance
{
    enum class State {
        Accepted,
        Unknown, ///< Sent once, and whether it arrived cannot be told or looked up; `error` says why.
    };

    State state = State::Accepted;
    QDateTime at = {}; ///< When the answer came, or was given up.
    int status = 0;    ///< 0 when there was no answer.
    std::optional<Error> error = {};

    bool operator==(const Acceptance &) const = default;
};

/// The settings, the cache and the content of one Experience Edge tenant (edge-admin-api.md sections 4 and 5). Every write of settings
/// looks before it writes and looks again after it; none is ever sent twice on an unknown outcome.
class EdgeService final : public QObject
{
    Q_OBJECT

public:
    using Pauses = QList<std::chrono::milliseconds>;
    using Keep = std::function<Result<>(const EdgeSettings &before, SettingsAction action)>;

    /// Between the looks for what was accepted and is not visible yet: 1, 2, 5 seconds.
    [[nodiscard]] static Pauses usual();

    /// @param edge  below the admin address of Experience Edge; outlives the service
    explicit EdgeService(HttpClient &edge, Pauses pauses = usual());

    /// Called with the settings as they are, right before a write. If it fails, nothing is written.
    void setKeep(Keep keep) { m_keep = std::move(keep); }

    Pending<EdgeSettings> read(std::stop_token stop = {});
    /// Sends the patch of what changed, unless the settings are no longer as they were when they were `opened`. What has no value that
    /// could be sent stays as it is, see SettingsPatch::left.
    /// @param action  Apply; PutBack when `edited` comes from the history, Copy when it comes from another tenant
    Pending<SettingsOutcome> apply(const EdgeSettings &opened, const EdgeSettings &edited, SettingsAction action = SettingsAction::Apply);
    /// Writes all settings at once, those of `wanted` over those that are there, unless they are no longer as they were when they were
    /// `opened`. Members nobody documented stay as the service has them. Waits until it can be seen, as long as the pauses last.
    Pending<SettingsOutcome> restore(const EdgeSettings &opened, const EdgeSettings &wanted);

    /// Ends the waiting of a write: its outcome is what can be seen by now.
    void stopWaiting() { m_waiting.request_stop(); }

    Pending<Acceptance> clearCache();
    /// Whether a cache entry may be asked for by that name; anything else could reach the whole cache.
    [[nodiscard]] static bool isIdentifier(const QString &identifier);
    /// Of one entity, an operation of older tenants: others answer 404 or 405.
    Pending<Acceptance> clearCache(const QString &identifier);
    /// Takes everything published out of Experience Edge. There is no way back. Sent once.
    Pending<Acceptance> deleteContent();

Q_SIGNALS:
    /// What was written cannot be seen yet; another look follows after a pause.
    void waiting();

private:
    struct Writing
    {
        EdgeSettings before;
        EdgeSettings wanted;
        bool isPatch; ///< Done when it is answered, and answered with the settings.
    };

    Pending<SettingsOutcome> write(const Request &request, const Writing &writing, SettingsAction action);
    Pending<SettingsOutcome> verify(const Writing &writing, const QByteArray &answer);
    Pending<SettingsOutcome> lookAfter(const Writing &writing, const Error &error);
    Pending<SettingsOutcome> lookAfterRefusal(const Writing &writing, const Error &error);
    Pending<EdgeSettings> settled(const EdgeSettings &wanted, qsizetype looks);
    Pending<Acceptance> start(const Request &request);

    HttpClient &m_http;
    Pauses m_pauses;
    Keep m_keep;
    std::stop_source m_waiting;
};

} // namespace edgewise
