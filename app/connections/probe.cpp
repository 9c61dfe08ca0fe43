#include "app/connections/probe.h"

#include "app/auth/basicauthorizer.h"
#include "app/auth/oauthauthorizer.h"
#include "app/auth/secretstore.h"
#include "app/connections/quitstore.h"
#include "app/net/networkclient.h"
#include "app/net/proxies.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkAccessManager>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr std::chrono::seconds patience(20);

QString keyOf(const Connection &connection, ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests: return connection.clientKey.trimmed();
    case ApiAccess::Exports: return connection.apiKey.trimmed();
    case ApiAccess::Edge: return connection.edgeClientId.trimmed();
    }
    Q_UNREACHABLE();
}

Api apiOf(ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests: return Api::Guests;
    case ApiAccess::Exports: return Api::Exports;
    case ApiAccess::Edge: return Api::Edge;
    }
    Q_UNREACHABLE();
}

/// A read that any valid credential may make.
Request requestFor(ApiAccess credential, std::stop_token stop)
{
    Request request{.origin = u"Connections"_s, .stop = std::move(stop), .patience = patience, .bodyLimit = 4LL << 20};
    switch (credential) {
    case ApiAccess::Guests:
        request.path = u"/v2.1/guests"_s;
        request.query = query({{u"limit"_s, u"10"_s}});
        break;
    case ApiAccess::Exports:
        // The API has no list to ask for; that this name is unknown tells that the key is known.
        request.path = u"/v2/audienceExports/definitions/edgewise_connection_test/reports"_s;
        break;
    case ApiAccess::Edge: request.path = u"/settings"_s; break;
    }
    return request;
}

QString detailsOf(const Error &error)
{
    QStringList lines{error.message()};
    if (error.status != 0)
        lines.append(u"HTTP %1"_s.arg(error.status));
    if (!error.said.isEmpty())
        lines.append(error.said);
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

bool saysTls(const QString &detail)
{
    return detail.contains("SSL"_L1) || detail.contains("TLS"_L1) || detail.contains("certificate"_L1, Qt::CaseInsensitive);
}

/// The state of what is neither accepted nor refused, in the words that all panes use.
Finding unclear(Finding finding, const Error &error)
{
    finding.state = Finding::State::Unknown;
    finding.happened = error.message();
    finding.whatToDo = error.advice();
    if (error.kind == Error::Kind::Offline && saysTls(error.detail)) {
        finding.happened = Finding::tr("The service was reached, but its certificate is not trusted on this computer.");
        finding.whatToDo = Finding::tr(
            "Behind a proxy that reads along, name its certificate as the CA file under Advanced. Otherwise check the address and the clock.");
    }
    return finding;
}

Finding ofSecret(Finding finding, const Error &error)
{
    if (!isMissingSecret(error))
        return unclear(std::move(finding), error);
    finding.state = Finding::State::NotSet;
    finding.secretInDoubt = true;
    switch (finding.credential) {
    case ApiAccess::Guests: finding.happened = Finding::tr("The API token that belongs to this Client key is missing."); break;
    case ApiAccess::Exports: finding.happened = Finding::tr("The API secret that belongs to this API key is missing."); break;
    case ApiAccess::Edge: finding.happened = Finding::tr("The secret that belongs to this Edge client id is missing."); break;
    }
    finding.whatToDo = whereToGet(finding.credential);
    return finding;
}

/// The token endpoint did not give a token.
Finding ofTokenError(Finding finding, const Error &error, const Connection &connection)
{
    const int status = error.status == 0 ? 401 : error.status;
    finding.state = Finding::State::Refused;
    switch (error.kind) {
    case Error::Kind::Secret: return ofSecret(std::move(finding), error);
    case Error::Kind::Unauthorized:
        finding.secretInDoubt = true;
        if (finding.credential == ApiAccess::Exports) {
            finding.happened =
                Finding::tr(
                    "The API key or its secret was refused (%1). Exports use a key from Developer center > API keys, not the Client key "
                    "and API token of guests.")
                    .arg(status);
            finding.whatToDo =
                Finding::tr("Copy both once more; the secret is shown only once, so you may need a new key. Then test again.");
        } else {
            finding.happened =
                Finding::tr(
                    "The Edge client id or its secret was refused (%1). Edge uses an Edge administration client of the Deploy app, not a "
                    "key of CDP.")
                    .arg(status);
            finding.whatToDo = Finding::tr("Copy both once more from the Deploy app under Credentials > Environment, then test again.");
        }
        return finding;
    case Error::Kind::Forbidden:
        finding.happened =
            Finding::tr("The key is known, but there is no token for the audience “%1” (%2).").arg(connection.tokenAudience()).arg(status);
        finding.whatToDo =
            connection.audience.trimmed().isEmpty()
                ? Finding::tr("Ask whoever made the key whether it may be used for this service; a key serves only what it was made for.")
                : Finding::tr("Empty the audience under Advanced to use the usual one, then test again.");
        return finding;
    case Error::Kind::NotFound:
        finding.happened = Finding::tr("There is no token service at %1 (404).").arg(connection.tokenAddress().toDisplayString());
        finding.whatToDo = Finding::tr("Check the token address under Advanced; empty stands for the usual one.");
        return finding;
    case Error::Kind::Rejected:
        finding.happened = Finding::tr("The token service rejected the request (%1).").arg(status);
        finding.whatToDo = Finding::tr("Check the token address and the audience under Advanced.");
        return finding;
    default: return unclear(std::move(finding), error);
    }
}

/// What kind of key a token seems to belong to, when it is the wrong one.
QString otherKind(const Finding &finding)
{
    if (!finding.claims || finding.claims->scopes.isEmpty())
        return {};
    const QStringList &scopes = finding.claims->scopes;
    const auto has = [&scopes](QLatin1StringView start) {
        return std::any_of(scopes.begin(), scopes.end(), [start](const QString &scope) { return scope.startsWith(start); });
    };
    if (finding.credential == ApiAccess::Exports && !has("cdp.audience_exports"_L1)) {
        if (has("edge."_L1) || has("xmc"_L1))
            return Finding::tr("By its scopes it seems to be a key for Experience Edge.");
        return Finding::tr("Its scopes lack cdp.audience_exports:r.");
    }
    if (finding.credential == ApiAccess::Edge && has("cdp."_L1))
        return Finding::tr("By its scopes it seems to be a key of CDP.");
    return {};
}

/// The service itself did not answer as hoped.
Finding ofApiError(Finding finding, const Error &error, const Connection &connection)
{
    const bool guests = finding.credential == ApiAccess::Guests;
    const bool edge = finding.credential == ApiAccess::Edge;
    const int status = error.status;
    finding.state = Finding::State::Refused;
    switch (error.kind) {
    case Error::Kind::Secret: return ofSecret(std::move(finding), error);
    case Error::Kind::Unauthorized:
        finding.secretInDoubt = guests;
        if (guests) {
            finding.happened = Finding::tr(
                "The API token was refused (401). Guests use the Client key and API token from Settings > API access, not an API key.");
            finding.whatToDo =
                Finding::tr("Copy both once more in CDP under Settings > API access, check that the region is right, then test again.");
        } else if (edge) {
            finding.happened = Finding::tr("The key has a token, but Experience Edge did not accept it (401).");
            finding.whatToDo =
                Finding::tr("Use an Edge administration client made for this environment in the Deploy app, then test again.");
        } else {
            finding.happened = Finding::tr("The key has a token, but audience exports did not accept it (401).");
            finding.whatToDo =
                Finding::tr("Check that the region is right and that the key was made with the feature Audience export, then test again.");
        }
        break;
    case Error::Kind::Forbidden:
        if (guests) {
            finding.happened = Finding::tr("CDP knows this key but does not let it read guests (403).");
            finding.whatToDo = Finding::tr("Ask an administrator of CDP what the key may do.");
        } else if (edge) {
            finding.happened = Finding::tr("The key has a token, but it may not read the settings of Experience Edge (403).");
            finding.whatToDo = Finding::tr("Use an Edge administration client made for this environment in the Deploy app.");
        } else {
            finding.happened = Finding::tr("The key has a token, but not for audience exports (403).");
            finding.whatToDo = Finding::tr("Make a key with the feature Audience export under Developer center > API keys.");
        }
        break;
    case Error::Kind::NotFound:
        if (edge) {
            finding.happened =
                Finding::tr("There are no settings of Experience Edge at %1 (404).").arg(connection.edgeBase().toDisplayString());
            finding.whatToDo = Finding::tr("Check the Edge address under Advanced; empty stands for the usual one.");
        } else {
            finding.happened = Finding::tr("There is no list of guests at %1 (404).").arg(connection.cdpBase().toDisplayString());
            finding.whatToDo = Finding::tr("Check the region, and that this tenant uses data model 2.1.");
        }
        break;
    case Error::Kind::Rejected:
        finding.happened = Finding::tr("The service rejected the test (%1).").arg(status);
        finding.whatToDo = Finding::tr("Check the region and the addresses under Advanced.");
        break;
    default: return unclear(std::move(finding), error);
    }
    if (const QString kind = otherKind(finding); !kind.isEmpty())
        finding.happened += u' ' + kind;
    return finding;
}

Finding working(Finding finding, std::chrono::milliseconds duration)
{
    finding.state = Finding::State::Works;
    finding.duration = duration;
    const QString time = duration < std::chrono::seconds(2)
                             ? Finding::tr("%1 ms").arg(duration.count())
                             : Finding::tr("%1 s").arg(QLocale().toString(double(duration.count()) / 1000, 'f', 1));
    switch (finding.credential) {
    case ApiAccess::Guests: finding.happened = Finding::tr("Guests read in %1.").arg(time); break;
    case ApiAccess::Exports: finding.happened = Finding::tr("The key was accepted in %1.").arg(time); break;
    case ApiAccess::Edge: finding.happened = Finding::tr("Settings read in %1.").arg(time); break;
    }
    if (const QString kind = otherKind(finding); !kind.isEmpty())
        finding.happened += u' ' + kind;
    return finding;
}

} // namespace

/// The layers of one test. They are made anew for each, so that a token is never older than the test.
class Probe::Parts
{
public:
    struct Stack
    {
        Stack(const Connection &connection, ApiAccess credential, SecretStore &secrets, QNetworkAccessManager &network)
            : api(credential == ApiAccess::Edge ? connection.edgeBase() : connection.cdpBase(), network, apiOf(credential),
                  trusting(connection.caFile))
            , tokens(connection.tokenAddress(), network, Api::Token, trusting(connection.caFile))
        {
            const QString secret = connection.secretName(secretOf(credential));
            if (credential == ApiAccess::Guests)
                authorizer = std::make_unique<BasicAuthorizer>(secrets, connection.clientKey.trimmed(), secret);
            else
                authorizer = std::make_unique<OAuthAuthorizer>(tokens, secrets,
                                                               OAuthKey{keyOf(connection, credential), secret, connection.tokenAudience()});
        }

        NetworkClient api;
        NetworkClient tokens;
        std::unique_ptr<Authorizer> authorizer;
        QElapsedTimer clock;
    };

    Parts(Connection tested, SecretStore &store)
        : connection(std::move(tested))
        , secrets(store)
    {
        network.setProxyFactory(new Proxies);
    }

    Connection connection;
    SecretStore &secrets;
    QNetworkAccessManager network;
    std::vector<std::unique_ptr<Stack>> stacks;
};

Probe::Probe(Connection connection, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(std::move(connection), secrets))
{}

Probe::~Probe() = default;

Pending<Finding> Probe::test(ApiAccess credential, std::stop_token stop)
{
    Finding finding{.credential = credential};
    if (keyOf(m_parts->connection, credential).isEmpty()) {
        finding.happened = whereToGet(credential);
        return Result<Finding>(finding);
    }
    m_parts->stacks.push_back(std::make_unique<Parts::Stack>(m_parts->connection, credential, m_parts->secrets, m_parts->network));
    Parts::Stack &stack = *m_parts->stacks.back();

    const Answer<Finding> answer;
    stack.authorizer->header().then(this, [this, answer, credential, stop, &stack, finding](const Result<QByteArray> &header) {
        Finding found = finding;
        if (!header) {
            if (header.error().kind == Error::Kind::Cancelled || stop.stop_requested())
                return answer.give(failed(Error::Kind::Cancelled));
            found.details = detailsOf(header.error());
            return answer.give(ofTokenError(found, header.error(), m_parts->connection));
        }
        if (credential != ApiAccess::Guests)
            found.claims = TokenClaims::read(*header);
        stack.clock.start();
        const Request request = requestFor(credential, stop).with("Authorization", *header);
        stack.api.send(request).then(this, [this, answer, credential, &stack, found](const Result<Response> &response) {
            const auto duration = std::chrono::milliseconds(stack.clock.elapsed());
            if (response)
                return answer.give(working(found, duration));
            const Error &error = response.error();
            if (error.kind == Error::Kind::Cancelled)
                return answer.give(failed(Error::Kind::Cancelled));
            // An unknown export is a good answer; only a key that is known gets it.
            if (credential == ApiAccess::Exports && (error.status == 404 || error.status == 400))
                return answer.give(working(found, duration));
            Finding wrong = found;
            wrong.details = detailsOf(error);
            answer.give(ofApiError(wrong, error, m_parts->connection));
        });
    });
    return answer.pending();
}

QString whereToGet(ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests:
        return Finding::tr("Until both are here, the Guests pane only says what is missing. Find them in CDP under Settings > API access.");
    case ApiAccess::Exports:
        return Finding::tr(
            "Until both are here, the Exports pane only says what is missing. Make a key in CDP under Developer center > API keys with the "
            "feature Audience export. Its secret is shown once.");
    case ApiAccess::Edge:
        return Finding::tr(
            "Until both are here, the Edge and Webhooks panes only say what is missing. Make an Edge administration client in the Deploy app "
            "under Credentials > Environment. Its secret is shown once.");
    }
    Q_UNREACHABLE();
}

Connection::Secret secretOf(ApiAccess credential)
{
    switch (credential) {
    case ApiAccess::Guests: return Connection::Secret::ApiToken;
    case ApiAccess::Exports: return Connection::Secret::ApiSecret;
    case ApiAccess::Edge: return Connection::Secret::EdgeSecret;
    }
    Q_UNREACHABLE();
}

} // namespace edgewise
