#include "app/sandbox/sandbox.h"
#include "support/sandboxclient.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyApiIsServedOnOnePort();
    void stateAndCredentialsSurviveARestart();
    void tokensSurviveARestart();
    void twoTenantsShareNoCredential();
    void theSameSeedMakesTheSameWebhooks();
    void theFileIsItsOwnersAlone();
    void itListensOnLoopbackOnly();
    void aTakenPortIsTold();
    void aBadFaultIsRefused_data();
    void aBadFaultIsRefused();
    void faultsOfTheStartHold();
    void requestsAreCounted();
    void switchesAreSetThroughTheControlRoutes();
    void theOverviewExplainsEverySwitch();
    void oneBadSwitchChangesNone();
    void resetBringsTheSeedBack();
    void publishingAnswersWithItsRuns();
    void theControlRoutesAnswerThisComputerOnly();
    void anUnstartedOneMayGo();
    void itStartsWithoutBeingWaitedFor();
    void aFailedStartIsToldLater();
    void oneThatIsStartingMayGo();
    void aLargeOutputLetsOthersGoOn();
    void resetAnswersThoseWhoWaitForAnOutput();

private:
    std::unique_ptr<Sandbox> started(Options options = {})
    {
        if (options.folder.isEmpty())
            options.folder = m_folder->path();
        options.guests = 3;
        auto sandbox = std::make_unique<Sandbox>(options);
        const auto wrong = sandbox->start();
        if (wrong)
            qFatal("%s", qUtf8Printable(*wrong));
        return sandbox;
    }
    static QJsonObject control(const Sandbox &sandbox, const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        return QJsonDocument::fromJson(
                   call(verb, QUrl(sandbox.access().controlUrl + path), {{"Content-Type", "application/json"}}, body).body)
            .object();
    }
    static QJsonArray webhooks(const Sandbox &sandbox)
    {
        const auto token = edgeBearer(sandbox.access());
        return QJsonDocument::fromJson(call("GET", QUrl(sandbox.access().edgeBaseUrl + u"/webhooks"), {token}).body).array();
    }

    /// Asks for the job with more than half a million guests, whose files take their time.
    static std::unique_ptr<QNetworkReply> askForLargeOutput(QNetworkAccessManager &network, const Sandbox &sandbox)
    {
        const auto token = exportBearer(sandbox.access());
        const QString root = sandbox.access().cdpBaseUrl + u"/v2/audienceExports"_s;
        const QJsonArray reports =
            QJsonDocument::fromJson(call("GET", QUrl(root + u"/definitions/all_customers_json/reports"), {token}).body).array();
        const QString job = reports[2].toObject().value("executionRef"_L1).toString();
        network.setProxy(QNetworkProxy::NoProxy);
        QNetworkRequest request(QUrl(root + u"/executions/" + job + u"/export"));
        request.setRawHeader(token.first, token.second);
        return std::unique_ptr<QNetworkReply>(network.get(request));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSandbox::everyApiIsServedOnOnePort()
{
    const auto sandbox = started();
    const Access &access = sandbox->access();

    const QByteArray basic = QString(access.clientKey + u':' + access.apiToken).toLatin1().toBase64();

    QCOMPARE(webhooks(*sandbox).size(), 13);
    QCOMPARE(call("GET", QUrl(access.cdpBaseUrl + u"/v2.1/guests"), {{"Authorization", "Basic " + basic}}).status, 200);
    QCOMPARE(call("GET", QUrl(access.cdpBaseUrl + u"/nowhere")).status, 404);
    QCOMPARE(QUrl(access.edgeBaseUrl).port(), QUrl(access.cdpBaseUrl).port());
    QCOMPARE(QUrl(access.tokenUrl).port(), QUrl(access.cdpBaseUrl).port());
    QCOMPARE(access.audience, u"https://api.sitecorecloud.io"_s);
}

void TestSandbox::stateAndCredentialsSurviveARestart()
{
    auto first = started();
    const Access before = first->access();
    const auto token = edgeBearer(before);
    const QString id = webhooks(*first).first().toObject().value("id"_L1).toString();
    QCOMPARE(call("DELETE", QUrl(before.edgeBaseUrl + u"/webhooks/" + id), {token}).status, 204);
    first.reset();

    const auto second = started();

    QCOMPARE(second->access().apiSecret, before.apiSecret);
    QCOMPARE(second->access().edgeClientSecret, before.edgeClientSecret);
    QCOMPARE(second->access().apiToken, before.apiToken);
    QCOMPARE(second->access().tenantId, before.tenantId);
    QCOMPARE(webhooks(*second).size(), 12);
}

void TestSandbox::tokensSurviveARestart()
{
    auto first = started();
    const auto token = edgeBearer(first->access());
    first.reset();

    const auto second = started();

    QCOMPARE(call("GET", QUrl(second->access().edgeBaseUrl + u"/settings"), {token}).status, 200);
}

void TestSandbox::twoTenantsShareNoCredential()
{
    const QTemporaryDir other;
    const auto one = started();
    const auto two = started({.folder = other.path()});

    QVERIFY(one->access().apiSecret != two->access().apiSecret);
    QVERIFY(one->access().edgeClientSecret != two->access().edgeClientSecret);
    QVERIFY(one->access().apiToken != two->access().apiToken);
    QVERIFY(one->access().clientKey != two->access().clientKey);
}

void TestSandbox::theSameSeedMakesTheSameWebhooks()
{
    const QTemporaryDir sameFolder;
    const QTemporaryDir otherFolder;
    const auto ids = [](const Sandbox &sandbox) {
        QStringList list;
        for (const QJsonValue &one : webhooks(sandbox))
            list.append(one.toObject().value("id"_L1).toString());
        return list;
    };
    const auto one = started({.seed = 7});
    const auto same = started({.folder = sameFolder.path(), .seed = 7});
    const auto other = started({.folder = otherFolder.path(), .seed = 8});

    QCOMPARE(ids(*one), ids(*same));
    QCOMPARE(one->access().tenantId, same->access().tenantId);
    QVERIFY(ids(*one) != ids(*other));
}

void TestSandbox::theFileIsItsOwnersAlone()
{
    const auto sandbox = started();
    webhooks(*sandbox);

    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : {u"tenant.sqlite"_s, u"tenant.sqlite-wal"_s}) {
        const QFileInfo file(m_folder->filePath(name));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
    }
}

void TestSandbox::itListensOnLoopbackOnly()
{
    const auto sandbox = started();
    const auto port = quint16(QUrl(sandbox->access().cdpBaseUrl).port());

    QTcpSocket near;
    near.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(near.waitForConnected());

    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost) || address.isLinkLocal())
            continue;
        QTcpSocket far;
        far.connectToHost(address, port);
        QVERIFY2(!far.waitForConnected(2000), qUtf8Printable(address.toString()));
    }
}

void TestSandbox::aTakenPortIsTold()
{
    const auto one = started();
    const QTemporaryDir other;
    Sandbox two({.folder = other.path(), .port = quint16(QUrl(one->access().cdpBaseUrl).port()), .guests = 1});

    const auto wrong = two.start();

    QVERIFY(wrong);
    QVERIFY(wrong->contains(u"taken"_s));
    QVERIFY(two.counters().isEmpty());
}

void TestSandbox::aBadFaultIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no value") << u"sparse"_s;
    QTest::newRow("unknown") << u"nonsense=on"_s;
    QTest::newRow("bad value") << u"sparse=maybe"_s;
}

void TestSandbox::aBadFaultIsRefused()
{
    QFETCH(const QString, fault);
    Sandbox sandbox({.folder = m_folder->path(), .guests = 1, .faults = {fault}});

    const auto wrong = sandbox.start();

    QVERIFY(wrong);
    QVERIFY(wrong->contains(fault.section(u'=', 0, 0)));
}

void TestSandbox::faultsOfTheStartHold()
{
    const auto sandbox = started({.faults = {u"listWebhooks.status=503*1"_s}});
    const auto token = edgeBearer(sandbox->access());
    const QUrl list(sandbox->access().edgeBaseUrl + u"/webhooks");

    QCOMPARE(call("GET", list, {token}).status, 503);
    QCOMPARE(call("GET", list, {token}).status, 200);
}

void TestSandbox::requestsAreCounted()
{
    const auto sandbox = started();
    webhooks(*sandbox);
    webhooks(*sandbox);

    const QJsonObject counters = sandbox->counters();
    QCOMPARE(counters.value("tokensIssued"_L1).toInt(), 2);
    QCOMPARE(counters.value("requests"_L1).toObject(), (QJsonObject{{u"token"_s, 2}, {u"listWebhooks"_s, 2}}));
    QVERIFY(counters.value("bytesServed"_L1).toInt() > 1000);
    QCOMPARE(control(*sandbox, "GET", u"/counters"_s).value("tokensIssued"_L1).toInt(), 2);

    control(*sandbox, "DELETE", u"/counters"_s);

    QCOMPARE(sandbox->counters().value("tokensIssued"_L1).toInt(-1), 0);
    QVERIFY(sandbox->counters().value("requests"_L1).toObject().isEmpty());
}

void TestSandbox::switchesAreSetThroughTheControlRoutes()
{
    const auto sandbox = started();
    const auto token = edgeBearer(sandbox->access());
    const QUrl settings(sandbox->access().edgeBaseUrl + u"/settings");

    const QJsonObject changed = control(*sandbox, "PUT", u"/switches"_s, R"({"getSettings.status":418,"sparse":true})");

    QCOMPARE(changed, (QJsonObject{{u"getSettings.status"_s, u"418"_s}, {u"sparse"_s, u"on"_s}}));
    QCOMPARE(call("GET", settings, {token}).status, 418);
    control(*sandbox, "DELETE", u"/switches"_s);
    QCOMPARE(call("GET", settings, {token}).status, 200);
}

void TestSandbox::theOverviewExplainsEverySwitch()
{
    const auto sandbox = started();
    control(*sandbox, "PUT", u"/switches"_s, R"({"batchSize":7})");

    const QJsonArray switches = control(*sandbox, "GET", {}).value("switches"_L1).toArray();

    QVERIFY(switches.size() > 40);
    for (const QJsonValue &value : switches) {
        const QJsonObject one = value.toObject();
        QVERIFY(!one.value("meaning"_L1).toString().isEmpty());
        QVERIFY(!one.value("values"_L1).toString().isEmpty());
        if (one.value("name"_L1) == QJsonValue(u"batchSize"_s))
            QCOMPARE(one.value("value"_L1).toString(), u"7"_s);
        else
            QCOMPARE(one.value("value"_L1), one.value("normal"_L1));
    }
}

void TestSandbox::oneBadSwitchChangesNone()
{
    const auto sandbox = started();

    const Answer answer = call("PUT", QUrl(sandbox->access().controlUrl + u"/switches"), {{"Content-Type", "application/json"}},
                               R"({"batchSize":7,"sparse":"maybe"})");

    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("sparse"));
    QVERIFY(control(*sandbox, "GET", {}).value("changed"_L1).toObject().isEmpty());
}

void TestSandbox::resetBringsTheSeedBack()
{
    const auto sandbox = started();
    const auto token = edgeBearer(sandbox->access());
    const QString id = webhooks(*sandbox).first().toObject().value("id"_L1).toString();
    const QByteArray basic = QString(sandbox->access().clientKey + u':' + sandbox->access().apiToken).toLatin1().toBase64();
    call("DELETE", QUrl(sandbox->access().edgeBaseUrl + u"/webhooks/" + id), {token});

    QCOMPARE(call("POST", QUrl(sandbox->access().controlUrl + u"/reset")).status, 204);

    QCOMPARE(webhooks(*sandbox).size(), 13);
    QCOMPARE(webhooks(*sandbox).first().toObject().value("id"_L1).toString(), id);
    QCOMPARE(call("GET", QUrl(sandbox->access().cdpBaseUrl + u"/v2.1/guests"), {{"Authorization", "Basic " + basic}}).status, 200);
}

void TestSandbox::publishingAnswersWithItsRuns()
{
    const auto sandbox = started({.faults = {u"publishDebounceMs=5"_s}});

    const QJsonObject outcome = control(*sandbox, "POST", u"/publish"_s);

    QCOMPARE(outcome.value("runs"_L1).toArray().size(), 11);
    const QJsonObject first = webhooks(*sandbox).first().toObject();
    const auto time =
        QDateTime::fromString(first.value("lastRuns"_L1).toArray().first().toObject().value("timestamp"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestSandbox::theControlRoutesAnswerThisComputerOnly()
{
    const auto sandbox = started();
    const QUrl control(sandbox->access().controlUrl);

    QCOMPARE(call("GET", control, {{"Host", "attacker.example"}}).status, 403);
    QCOMPARE(call("GET", control, {{"Host", "127.0.0.1.attacker.example:80"}}).status, 403);
    QCOMPARE(call("GET", control, {{"Host", "localhost:1234"}}).status, 200);
    QCOMPARE(call("GET", QUrl(sandbox->access().controlUrl + u"/nothing")).status, 404);
}

void TestSandbox::anUnstartedOneMayGo()
{
    {
        Sandbox sandbox({.folder = m_folder->filePath(u"never"_s)});
        QVERIFY(sandbox.counters().isEmpty());
        QVERIFY(!sandbox.setFault(u"sparse"_s, u"on"_s).isEmpty());
    }

    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"never"_s)));
}

void TestSandbox::itStartsWithoutBeingWaitedFor()
{
    Sandbox sandbox({.folder = m_folder->path(), .guests = 3});
    QSignalSpy started(&sandbox, &Sandbox::started);

    sandbox.startLater();

    QVERIFY(sandbox.access().cdpBaseUrl.isEmpty());
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(started[0][0].toString(), QString());
    QCOMPARE(webhooks(sandbox).size(), 13);
    QVERIFY(sandbox.counters().value("tokensIssued"_L1).toInt() > 0);
}

void TestSandbox::aFailedStartIsToldLater()
{
    Sandbox sandbox({.folder = m_folder->path(), .guests = 3, .faults = {u"nonsense=on"_s}});
    QSignalSpy started(&sandbox, &Sandbox::started);

    sandbox.startLater();

    QTRY_COMPARE(started.size(), 1);
    QVERIFY(started[0][0].toString().contains(u"nonsense"_s));
}

void TestSandbox::oneThatIsStartingMayGo()
{
    {
        Sandbox going({.folder = m_folder->path(), .guests = 500});
        going.startLater();
    }

    const auto next = started();

    QCOMPARE(webhooks(*next).size(), 13);
}

void TestSandbox::aLargeOutputLetsOthersGoOn()
{
    const auto sandbox = started();
    QNetworkAccessManager network;
    const auto listing = askForLargeOutput(network, *sandbox);
    const QUrl control(sandbox->access().controlUrl);

    // The listing has arrived before the control route is asked, which goes on another connection.
    QVERIFY(QTest::qWaitFor([&] { return sandbox->counters().value("requests"_L1).toObject().contains("executionExport"_L1); }));
    const int status = call("GET", control).status;

    QCOMPARE(status, 200);
    QVERIFY(!listing->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(listing->isFinished(), 60'000);
    QCOMPARE(listing->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(QJsonDocument::fromJson(listing->readAll()).object().value("numberOfFiles"_L1).toInt(), 2);
}

void TestSandbox::resetAnswersThoseWhoWaitForAnOutput()
{
    const auto sandbox = started();
    QNetworkAccessManager network;
    const auto listing = askForLargeOutput(network, *sandbox);
    QVERIFY(QTest::qWaitFor([&] { return sandbox->counters().value("requests"_L1).toObject().contains("executionExport"_L1); }));

    QCOMPARE(call("POST", QUrl(sandbox->access().controlUrl + u"/reset")).status, 204);

    QTRY_VERIFY(listing->isFinished());
    QCOMPARE(listing->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 500);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
