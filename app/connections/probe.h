#pragma once

#include "app/connections/connection.h"
#include "app/connections/tokenclaims.h"
#include "app/core/pending.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace edgewise {

class SecretStore;

/// The three credentials a connection may have.
enum class ApiAccess { Guests, Exports, Edge };

/// What a test of one credential found, in a person's words.
struct Finding
{
    enum class State {
        NotSet,  ///< Key or secret, or both, are missing.
        Works,   ///< The service accepted it.
        Refused, ///< The service, or its token endpoint, did not.
        Unknown, ///< It could not be found out: no network, a locked keychain, a service that fails.
    };

    ApiAccess credential = ApiAccess::Guests;
    State state = State::NotSet;
    std::chrono::milliseconds duration{};   ///< Of the call that showed that it works.
    QString happened = {};                  ///< One or two sentences.
    QString whatToDo = {};                  ///< May be empty.
    QString details = {};                   ///< For Copy details; never with a secret.
    std::optional<TokenClaims> claims = {}; ///< What the token says of itself, if there is a token that can be read.
    bool secretInDoubt = false;             ///< The typed secret is the first suspect.

    bool operator==(const Finding &) const = default;

    Q_DECLARE_TR_FUNCTIONS(edgewise::Finding)
};

/// Tries each credential of a connection apart, with a call that changes nothing and is not repeated. Deleting it ends what is under way.
class Probe final : public QObject
{
    Q_OBJECT

public:
    /// @param secrets  outlives the probe
    Probe(Connection connection, SecretStore &secrets, QObject *parent = nullptr);
    ~Probe() override;

    /// Answers with an error only when `stop` asked for it.
    [[nodiscard]] Pending<Finding> test(ApiAccess credential, std::stop_token stop = {});

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Where a key for that is made, for fields that are empty.
[[nodiscard]] QString whereToGet(ApiAccess credential);
/// The secret that belongs to a credential.
[[nodiscard]] Connection::Secret secretOf(ApiAccess credential);

} // namespace edgewise
