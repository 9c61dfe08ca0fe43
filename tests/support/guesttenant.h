#pragma once

#include "app/auth/basicauthorizer.h"
#include "app/auth/memorystore.h"
#include "app/guests/guestservice.h"
#include "app/net/authorizedclient.h"
#include "app/net/hostpace.h"
#include "app/net/networkclient.h"
#include "app/net/pacedclient.h"
#include "app/net/retryingclient.h"
#include "support/await.h"
#include "support/cdpsandbox.h"

#include <QNetworkAccessManager>

namespace edgewise {

/// Hands every request on and remembers it.
class RememberingClient final : public HttpClient
{
public:
    explicit RememberingClient(HttpClient &next)
        : m_next(next)
    {}

    QList<Request> requests;

    Pending<Response> send(const Request &request) override
    {
        requests.append(request);
        return m_next.send(request);
    }
    /// "PATCH /v2.1/guests/…", without the reads.
    [[nodiscard]] QByteArrayList writes() const
    {
        QByteArrayList writes;
        for (const Request &request : requests) {
            if (!request.isRead())
                writes.append(request.verb);
        }
        return writes;
    }

private:
    HttpClient &m_next;
};

/// A stand-in tenant, and the service of its guests over the layers the program uses; only the pauses before it repeats are shorter.
class GuestTenant
{
    MemoryStore m_secrets;
    QNetworkAccessManager m_network;
    HostPace m_pace;
    std::unique_ptr<NetworkClient> m_wire;
    std::unique_ptr<PacedClient> m_paced;
    std::unique_ptr<RetryingClient> m_retrying;
    std::unique_ptr<BasicAuthorizer> m_pair;
    std::unique_ptr<AuthorizedClient> m_authorized;

public:
    explicit GuestTenant(qint64 guests = 50)
        : sandbox(guests)
    {
        using std::chrono::milliseconds;
        const QUrl base(sandbox.access().cdpBaseUrl);
        setToken(sandbox.access().apiToken);
        m_wire = std::make_unique<NetworkClient>(base, m_network, Api::Guests);
        m_paced = std::make_unique<PacedClient>(*m_wire, m_pace, base.authority(), 6);
        m_retrying = std::make_unique<RetryingClient>(
            *m_paced, RetryingClient::Pauses{milliseconds(20), milliseconds(40), milliseconds(400), milliseconds(1100)});
        m_pair = std::make_unique<BasicAuthorizer>(m_secrets, sandbox.access().clientKey, QStringLiteral("token"));
        m_authorized = std::make_unique<AuthorizedClient>(*m_retrying, *m_pair);
        http = std::make_unique<RememberingClient>(*m_authorized);
        service = std::make_unique<GuestService>(*http);
    }

    sandbox::CdpSandbox sandbox;
    std::unique_ptr<RememberingClient> http;
    std::unique_ptr<GuestService> service;

    void setToken(const QString &token) { m_secrets.secrets.insert(QStringLiteral("token"), token); }

    /// Writes a guest past the service; ends the test program when that does not work.
    Guest make(const QByteArray &json)
    {
        const auto answer = sandbox.guests("POST", "", json);
        const auto guest = ExactJson::parse(answer.body).and_then(&Guest::fromJson);
        if (answer.status != 201 || !guest)
            qFatal("%s", answer.body.constData());
        return *guest;
    }
    /// Adds an extension past the service.
    void extend(const Guest &guest, const QByteArray &json)
    {
        const auto answer = sandbox.guests("POST", "/" + guest.ref().toLatin1() + "/extensions", json);
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
    }
    /// The guest as it is now, read past the service.
    Guest now(const Guest &guest)
    {
        const auto answer = sandbox.guests("GET", "/" + guest.ref().toLatin1() + "?expand=true");
        const auto read = ExactJson::parse(answer.body).and_then(&Guest::fromJson);
        return read.value_or(Guest());
    }
    /// Forgets what was sent and returns every switch to normal.
    void clear()
    {
        sandbox.clear();
        http->requests.clear();
    }
};

} // namespace edgewise
