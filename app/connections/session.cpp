#include "app/connections/session.h"

#include "app/auth/basicauthorizer.h"
#include "app/auth/oauthauthorizer.h"
#include "app/auth/secretstore.h"
#include "app/console/consolesender.h"
#include "app/core/clock.h"
#include "app/edge/edgeservice.h"
#include "app/net/authorizedclient.h"
#include "app/net/hostpace.h"
#include "app/net/networkclient.h"
#include "app/net/pacedclient.h"
#include "app/net/recordingclient.h"
#include "app/net/retryingclient.h"
#include "app/webhooks/webhookservice.h"

#include <QNetworkAccessManager>

namespace edgewise {

namespace {

/// Tells the redaction each secret before anybody can use it.
class WatchedStore final : public QObject, public SecretStore
{
public:
    WatchedStore(SecretStore &next, Redaction &redaction)
        : m_next(next)
        , m_redaction(redaction)
    {}

    Pending<QString> read(const QString &name) override
    {
        return m_next.read(name).andThen(this, [this](const QString &secret) -> Result<QString> {
            m_redaction.know(secret);
            return secret;
        });
    }
    Pending<> write(const QString &name, const QString &secret) override { return m_next.write(name, secret); }
    Pending<> erase(const QString &name) override { return m_next.erase(name); }

private:
    SecretStore &m_next;
    Redaction &m_redaction;
};

/// Stands where a connection has no credential.
class MissingClient final : public HttpClient
{
public:
    explicit MissingClient(Api api)
        : m_api(api)
    {}
    Pending<Response> send(const Request &) override { return tl::unexpected(Error{.kind = Error::Kind::Missing, .api = m_api}); }

private:
    Api m_api;
};

} // namespace

/// The layers below the signature, in their order; see architecture section 6.
struct Stack
{
    NetworkClient network;
    RecordingClient recording;
    PacedClient paced;
    RetryingClient retrying;

    Stack(const QUrl &base, QNetworkAccessManager &manager, Api api, const Connection &connection, HostPace &pace, int parallel)
        : network(base, manager, api, trusting(connection.caFile))
        , recording(network, {connection.id, connection.name}, base)
        , paced(recording, pace, base.authority(), parallel)
        , retrying(paced)
    {}
};

struct Session::Parts
{
    Connection connection;
    WatchedStore secrets;
    QNetworkAccessManager manager;
    QList<std::shared_ptr<Stack>> stacks;
    std::unique_ptr<OAuthAuthorizer> exportsToken;
    std::unique_ptr<OAuthAuthorizer> edgeToken;
    std::unique_ptr<BasicAuthorizer> guestsPair;
    std::unique_ptr<HttpClient> guests;
    std::unique_ptr<HttpClient> exports;
    std::unique_ptr<HttpClient> edge;
    std::unique_ptr<WebhookService> webhooks;
    std::unique_ptr<EdgeService> edgeService;
    std::unique_ptr<ConsoleSender> console;

    Parts(Connection c, SecretStore &store, Redaction &redaction)
        : connection(std::move(c))
        , secrets(store, redaction)
    {}
};

Session::Session(Connection connection, SecretStore &secrets, Redaction &redaction, HostPace &pace, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(std::move(connection), secrets, redaction))
{
    auto &parts = *m_parts;
    const auto &tenant = parts.connection;
    const auto stack = [this, &parts, &tenant, &pace](const QUrl &base, Api api, int parallel) -> HttpClient & {
        parts.stacks.append(std::make_shared<Stack>(base, parts.manager, api, tenant, pace, parallel));
        connect(&parts.stacks.last()->recording, &RecordingClient::attempted, this, &Session::attempted);
        return parts.stacks.last()->retrying;
    };
    const auto token = [&](const QString &clientId, Connection::Secret secret) {
        return std::make_unique<OAuthAuthorizer>(stack(tenant.tokenAddress(), Api::Token, 1), parts.secrets,
                                                 OAuthKey{clientId, tenant.secretName(secret), tenant.tokenAudience()});
    };

    if (tenant.clientKey.isEmpty()) {
        parts.guests = std::make_unique<MissingClient>(Api::Guests);
    } else {
        parts.guestsPair =
            std::make_unique<BasicAuthorizer>(parts.secrets, tenant.clientKey, tenant.secretName(Connection::Secret::ApiToken));
        parts.guests = std::make_unique<AuthorizedClient>(stack(tenant.cdpBase(), Api::Guests, 6), *parts.guestsPair);
    }
    if (tenant.apiKey.isEmpty()) {
        parts.exports = std::make_unique<MissingClient>(Api::Exports);
    } else {
        parts.exportsToken = token(tenant.apiKey, Connection::Secret::ApiSecret);
        parts.exports = std::make_unique<AuthorizedClient>(stack(tenant.cdpBase(), Api::Exports, 6), *parts.exportsToken);
    }
    if (tenant.edgeClientId.isEmpty()) {
        parts.edge = std::make_unique<MissingClient>(Api::Edge);
    } else {
        parts.edgeToken = token(tenant.edgeClientId, Connection::Secret::EdgeSecret);
        // One at a time: its limits are not known (edge-admin-api.md section 1).
        parts.edge = std::make_unique<AuthorizedClient>(stack(tenant.edgeBase(), Api::Edge, 1), *parts.edgeToken);
    }
    parts.webhooks = std::make_unique<WebhookService>(*parts.edge);
    parts.edgeService = std::make_unique<EdgeService>(*parts.edge);
    parts.console = std::make_unique<ConsoleSender>(tenant.caFile);
    parts.console->setAuthorizer(Credential::Guests, parts.guestsPair.get());
    parts.console->setAuthorizer(Credential::Exports, parts.exportsToken.get());
    parts.console->setAuthorizer(Credential::Edge, parts.edgeToken.get());
    connect(parts.console.get(), &ConsoleSender::attempted, this, [this, &tenant](Attempt attempt) {
        attempt.connectionId = tenant.id;
        attempt.connectionName = tenant.name;
        Q_EMIT attempted(attempt);
    });
}

Session::~Session() = default;

const Connection &Session::connection() const
{
    return m_parts->connection;
}

void Session::remember(const Connection &connection)
{
    if (connection == m_parts->connection)
        return;
    if (m_parts->connection.tenantId != connection.tenantId)
        m_parts->connection.tenantSince = now();
    m_parts->connection.tenantId = connection.tenantId;
    m_parts->connection.bodyIncludeAsObject = connection.bodyIncludeAsObject;
    Q_EMIT connectionChanged(m_parts->connection);
}

HttpClient &Session::guests()
{
    return *m_parts->guests;
}

HttpClient &Session::exports()
{
    return *m_parts->exports;
}

HttpClient &Session::edge()
{
    return *m_parts->edge;
}

WebhookService &Session::webhooks()
{
    return *m_parts->webhooks;
}

EdgeService &Session::edgeService()
{
    return *m_parts->edgeService;
}

ConsoleSender &Session::console()
{
    return *m_parts->console;
}

} // namespace edgewise
