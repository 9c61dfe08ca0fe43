#pragma once

#include "app/connections/connection.h"
#include "app/core/redaction.h"
#include "app/net/attempt.h"

#include <QObject>

#include <memory>

namespace edgewise {

class ConsoleSender;
class EdgeService;
class HostPace;
class HttpClient;
class SecretStore;
class WebhookService;

/// Everything that talks to one tenant, wired once. Deleting it ends all calls of that connection.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// @param secrets    where this connection's secrets are; outlives the session
    /// @param redaction  is told every secret in use; outlives the session
    /// @param pace       the pauses that hosts asked for, shared by all sessions; outlives the session
    Session(Connection connection, SecretStore &secrets, Redaction &redaction, HostPace &pace, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Connection &connection() const;
    /// For what may change without a new session: the remembered tenant id, bodyIncludeAsObject. Addresses and keys stay as they were.
    void remember(const Connection &connection);

    /// Each is a full stack: signs, repeats, paces, records. A connection without that credential answers Missing.
    [[nodiscard]] HttpClient &guests();
    [[nodiscard]] HttpClient &exports();
    [[nodiscard]] HttpClient &edge();

    [[nodiscard]] WebhookService &webhooks();
    [[nodiscard]] EdgeService &edgeService();
    /// Signs with what the connection has; its calls are recorded like all others.
    [[nodiscard]] ConsoleSender &console();

Q_SIGNALS:
    /// One try of one call is over. Not redacted yet.
    void attempted(const edgewise::Attempt &attempt);
    /// remember() changed something that should be kept.
    void connectionChanged(const edgewise::Connection &connection);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
