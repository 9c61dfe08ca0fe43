#include "app/connections/probe.h"

#include "app/auth/memorystore.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"

#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// A keychain that answers nothing but one error.
class BrokenStore final : public SecretStore
{
public:
    QString detail;

    Pending<QString> read(const QString &) override { return failed(Error::Kind::Secret, detail); }
    Pending<> write(const QString &, const QString &) override { return failed(Error::Kind::Secret, detail); }
    Pending<> erase(const QString &) override { return failed(Error::Kind::Secret, detail); }
};

} // namespace

class TestProbe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aGoodCredentialWorks_data();
    void aGoodCredentialWorks();
    void aWrongSecretIsRefused_data();
    void aWrongSecretIsRefused();
    void withoutAKeyItIsNotSet();
    void withoutASecretItSaysWhichIsMissing();
    void aWrongAudienceIsToldFromAWrongSecret();
    void anEdgeKeyForExportsIsRecognised();
    void aFailingTokenServiceIsNotARefusal();
    void aServiceThatIsNotThereIsNotARefusal();
    void aKeychainThatCannotBeReadIsNotARefusal();
    void aWrongAddressIsSaid();
    void changesNothing();
    void mayBeDeletedWhileItWaits();
    void answersCancelledWhenNobodyWantsItAnyMore();

private:
    Finding found(ApiAccess credential);

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    Connection m_connection;
    MemoryStore m_secrets;
};

void TestProbe::initTestCase()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = m_folder.path(), .guests = 20});
    const auto problem = m_sandbox->start();
    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
}

void TestProbe::init()
{
    const sandbox::Access &access = m_sandbox->access();
    m_connection = {.id = u"a"_s,
                    .name = u"A"_s,
                    .region = Region::Custom,
                    .customCdpUrl = access.cdpBaseUrl,
                    .clientKey = access.clientKey,
                    .apiKey = access.apiKey,
                    .edgeClientId = access.edgeClientId,
                    .edgeUrl = access.edgeBaseUrl,
                    .tokenUrl = access.tokenUrl,
                    .audience = access.audience};
    m_secrets.secrets = {
        {u"a/api-token"_s, access.apiToken}, {u"a/api-secret"_s, access.apiSecret}, {u"a/edge-secret"_s, access.edgeClientSecret}};
}

void TestProbe::cleanup()
{
    for (const QString &fault : {u"tokenHtml500"_s, u"scope"_s})
        QCOMPARE(m_sandbox->setFault(fault, {}), QString());
}

Finding TestProbe::found(ApiAccess credential)
{
    Probe probe(m_connection, m_secrets);
    const Result<Finding> finding = await(probe.test(credential), std::chrono::seconds(30));
    return finding.value_or(Finding{.happened = u"no finding"_s});
}

void TestProbe::aGoodCredentialWorks_data()
{
    QTest::addColumn<ApiAccess>("credential");
    QTest::addColumn<bool>("hasToken");

    QTest::newRow("guests") << ApiAccess::Guests << false;
    QTest::newRow("exports") << ApiAccess::Exports << true;
    QTest::newRow("Edge") << ApiAccess::Edge << true;
}

void TestProbe::aGoodCredentialWorks()
{
    QFETCH(const ApiAccess, credential);
    QFETCH(const bool, hasToken);

    const Finding finding = found(credential);

    QVERIFY2(finding.state == Finding::State::Works, qPrintable(finding.happened + finding.details));
    QVERIFY(!finding.happened.isEmpty());
    QCOMPARE(finding.claims.has_value(), hasToken);
    if (hasToken)
        QVERIFY(finding.claims->expires.isValid());
}

void TestProbe::aWrongSecretIsRefused_data()
{
    QTest::addColumn<ApiAccess>("credential");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("says");

    QTest::newRow("guests") << ApiAccess::Guests << u"a/api-token"_s << u"Settings > API access, not an API key"_s;
    QTest::newRow("exports") << ApiAccess::Exports << u"a/api-secret"_s << u"not the Client key and API token"_s;
    QTest::newRow("Edge") << ApiAccess::Edge << u"a/edge-secret"_s << u"not a key of CDP"_s;
}

void TestProbe::aWrongSecretIsRefused()
{
    QFETCH(const ApiAccess, credential);
    QFETCH(const QString, secret);
    QFETCH(const QString, says);
    m_secrets.secrets.insert(secret, u"canary-secret"_s);

    const Finding finding = found(credential);

    QCOMPARE(finding.state, Finding::State::Refused);
    QVERIFY2(finding.happened.contains(says), qPrintable(finding.happened));
    QVERIFY(finding.happened.contains(u"(401)"_s));
    QVERIFY(!finding.whatToDo.isEmpty());
    QVERIFY(finding.secretInDoubt);
    QVERIFY(!finding.details.isEmpty());
    QVERIFY(!finding.details.contains(u"canary-secret"_s));
}

void TestProbe::withoutAKeyItIsNotSet()
{
    m_connection.apiKey.clear();

    const Finding finding = found(ApiAccess::Exports);

    QCOMPARE(finding.state, Finding::State::NotSet);
    QVERIFY(finding.happened.contains(u"Developer center > API keys"_s));
}

void TestProbe::withoutASecretItSaysWhichIsMissing()
{
    m_secrets.secrets.remove(u"a/api-token"_s);

    const Finding finding = found(ApiAccess::Guests);

    QCOMPARE(finding.state, Finding::State::NotSet);
    QVERIFY(finding.happened.contains(u"API token"_s));
}

void TestProbe::aWrongAudienceIsToldFromAWrongSecret()
{
    m_connection.audience = u"https://another.example.com"_s;

    const Finding finding = found(ApiAccess::Edge);

    QCOMPARE(finding.state, Finding::State::Refused);
    QVERIFY2(finding.happened.contains(u"https://another.example.com"_s), qPrintable(finding.happened));
    QVERIFY(finding.whatToDo.contains(u"audience"_s));
    QVERIFY(!finding.secretInDoubt);
}

void TestProbe::anEdgeKeyForExportsIsRecognised()
{
    m_connection.apiKey = m_sandbox->access().edgeClientId;
    m_secrets.secrets.insert(u"a/api-secret"_s, m_sandbox->access().edgeClientSecret);

    const Finding finding = found(ApiAccess::Exports);

    QCOMPARE(finding.state, Finding::State::Refused);
    QVERIFY2(finding.happened.contains(u"key for Experience Edge"_s), qPrintable(finding.happened));
}

void TestProbe::aFailingTokenServiceIsNotARefusal()
{
    QCOMPARE(m_sandbox->setFault(u"tokenHtml500"_s, u"on"_s), QString());

    const Finding finding = found(ApiAccess::Edge);

    QCOMPARE(finding.state, Finding::State::Unknown);
    QVERIFY(!finding.happened.isEmpty());
    QVERIFY(!finding.secretInDoubt);
}

void TestProbe::aServiceThatIsNotThereIsNotARefusal()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const quint16 freed = listener.serverPort();
    listener.close();
    m_connection.customCdpUrl = u"http://127.0.0.1:%1"_s.arg(freed);

    const Finding finding = found(ApiAccess::Guests);

    QCOMPARE(finding.state, Finding::State::Unknown);
    QVERIFY(!finding.whatToDo.isEmpty());
}

void TestProbe::aKeychainThatCannotBeReadIsNotARefusal()
{
    BrokenStore keychain;
    keychain.detail = u"denied: dismissed"_s;
    Probe probe(m_connection, keychain);

    const Result<Finding> guests = await(probe.test(ApiAccess::Guests));
    const Result<Finding> edge = await(probe.test(ApiAccess::Edge));

    QCOMPARE(guests->state, Finding::State::Unknown);
    QCOMPARE(edge->state, Finding::State::Unknown);
}

void TestProbe::aWrongAddressIsSaid()
{
    m_connection.edgeUrl = m_sandbox->access().edgeBaseUrl + u"/nowhere"_s;

    const Finding finding = found(ApiAccess::Edge);

    QCOMPARE(finding.state, Finding::State::Refused);
    QVERIFY2(finding.happened.contains(u"/nowhere (404)"_s), qPrintable(finding.happened));
}

void TestProbe::changesNothing()
{
    const Connection before = m_connection;
    const auto secrets = m_secrets.secrets;

    for (const ApiAccess credential : {ApiAccess::Guests, ApiAccess::Exports, ApiAccess::Edge})
        QCOMPARE(found(credential).state, Finding::State::Works);

    QCOMPARE(m_connection, before);
    QCOMPARE(m_secrets.secrets, secrets);
}

void TestProbe::mayBeDeletedWhileItWaits()
{
    auto probe = std::make_unique<Probe>(m_connection, m_secrets);
    const Pending<Finding> waiting = probe->test(ApiAccess::Edge);
    QCoreApplication::processEvents();

    probe.reset();

    const Result<Finding> finding = await(waiting);
    QCOMPARE(finding.error().kind, Error::Kind::Cancelled);
}

void TestProbe::answersCancelledWhenNobodyWantsItAnyMore()
{
    Probe probe(m_connection, m_secrets);
    std::stop_source stop;
    stop.request_stop();

    const Result<Finding> finding = await(probe.test(ApiAccess::Guests, stop.get_token()));

    QCOMPARE(finding.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
