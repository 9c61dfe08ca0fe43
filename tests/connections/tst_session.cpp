#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "app/webhooks/webhookservice.h"
#include "support/await.h"
#include "support/sandboxclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// All layers together, against the sandbox.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = m_folder.path(), .guests = 20});
        QVERIFY(!m_sandbox->start());
        const auto &access = m_sandbox->access();
        m_connection = {.id = u"a"_s,
                        .name = u"A"_s,
                        .region = Region::Custom,
                        .customCdpUrl = access.cdpBaseUrl,
                        .clientKey = access.clientKey,
                        .apiKey = access.apiKey,
                        .edgeClientId = access.edgeClientId,
                        .edgeUrl = access.edgeBaseUrl,
                        .tokenUrl = access.tokenUrl};
    }

    void init()
    {
        const auto &access = m_sandbox->access();
        m_secrets.secrets = {{m_connection.secretName(Connection::Secret::ApiToken), access.apiToken},
                             {m_connection.secretName(Connection::Secret::ApiSecret), access.apiSecret},
                             {m_connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret}};
    }

    void everyApiIsReached()
    {
        Session session(m_connection, m_secrets, m_redaction, m_pace);

        QVERIFY(await(session.guests().send({.path = u"/v2.1/guests"_s})));
        QVERIFY(await(session.exports().send({.path = u"/v2/audienceExports/definitions/vip_birthdays/reports"_s}), 20s));
        QVERIFY(await(session.edge().send({.path = u"/settings"_s})));
        QVERIFY(await(session.webhooks().list()));
    }

    void twentyCallsAtOnceShareOneTokenAndOneRenewal()
    {
        Session session(m_connection, m_secrets, m_redaction, m_pace);
        const auto issued = [this] { return m_sandbox->counters()[u"tokensIssued"].toInt(); };
        const auto callTwentyTimes = [&session] {
            QList<Pending<Response>> calls;
            for (int i = 0; i < 20; ++i)
                calls.append(session.exports().send({.path = u"/v2/audienceExports/definitions/vip_birthdays/reports"_s}));
            return std::all_of(calls.begin(), calls.end(), [](const auto &call) { return await(call, 20s).has_value(); });
        };
        const int before = issued();

        QVERIFY(callTwentyTimes());
        QCOMPARE(issued(), before + 1);
        sandbox::call("POST", QUrl(m_sandbox->access().controlUrl + u"/tokens/revoke"_s));
        QVERIFY(callTwentyTimes());

        QCOMPARE(issued(), before + 2);
    }

    void aWrongSecretIsAskedForOnceAndSaid()
    {
        m_secrets.secrets.insert(m_connection.secretName(Connection::Secret::EdgeSecret), u"wrong"_s);
        Session session(m_connection, m_secrets, m_redaction, m_pace);
        const int before = requests("token");

        const auto answer = await(session.edge().send({.path = u"/settings"_s}));

        QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(answer.error().api, Api::Token);
        QCOMPARE(requests("token"), before + 1);
    }

    void whatHasNoCredentialSaysSo()
    {
        auto bare = m_connection;
        bare.clientKey.clear();
        bare.apiKey.clear();
        bare.edgeClientId.clear();
        Session session(bare, m_secrets, m_redaction, m_pace);

        for (auto *api : {&session.guests(), &session.exports(), &session.edge()}) {
            const auto answer = await(api->send({}));
            QCOMPARE(answer.error().kind, Error::Kind::Missing);
            QVERIFY(!answer.error().advice().isEmpty());
        }
    }

    void everyTryIsTold()
    {
        Session session(m_connection, m_secrets, m_redaction, m_pace);
        m_sandbox->setFault(u"getSettings.status"_s, u"503*1"_s);
        QSignalSpy told(&session, &Session::attempted);

        QVERIFY(await(session.edge().send({.path = u"/settings"_s, .origin = u"Edge"_s}), 20s));

        QCOMPARE(told.size(), 3); // the token, the failed try, the good one
        const auto first = told.at(1).first().value<Attempt>();
        const auto second = told.at(2).first().value<Attempt>();
        QCOMPARE(first.status, 503);
        QCOMPARE(second.status, 200);
        QCOMPARE(first.call, second.call);
        QCOMPARE(second.number, 2);
        QCOMPARE(second.connectionName, u"A"_s);
    }

    void theSecretsInUseAreKnownToTheRedaction()
    {
        Session session(m_connection, m_secrets, m_redaction, m_pace);
        QVERIFY(await(session.guests().send({.path = u"/v2.1/guests"_s})));

        QVERIFY(!m_redaction.text(u"it is "_s + m_sandbox->access().apiToken).contains(m_sandbox->access().apiToken));
    }

    void deletingItEndsItsCalls()
    {
        m_sandbox->setFault(u"getSettings.delay"_s, u"60000*1"_s);
        auto session = std::make_unique<Session>(m_connection, m_secrets, m_redaction, m_pace);
        const auto answer = session->edge().send({.path = u"/settings"_s});
        const int before = requests("getSettings");
        QTRY_COMPARE(requests("getSettings"), before + 1);

        session.reset();

        QCOMPARE(await(answer).error().kind, Error::Kind::Cancelled);
    }

private:
    [[nodiscard]] int requests(const char *operation) const
    {
        return m_sandbox->counters()[u"requests"][QLatin1StringView(operation)].toInt();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    Connection m_connection;
    MemoryStore m_secrets;
    Redaction m_redaction;
    HostPace m_pace;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
