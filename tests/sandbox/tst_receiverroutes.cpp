#include "support/sandboxclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestReceiverRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void okEchoesSizesAndNoValue_data();
    void okEchoesSizesAndNoValue();
    void aStatusIsAnsweredAsAsked();
    void slowTakesItsTime();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void aWebhookMayCallIt();

private:
    QUrl url(const QString &path) const { return QUrl(m_sandbox->access().receiverUrl + path); }
    static QJsonObject object(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestReceiverRoutes::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(Options{.folder = m_folder.path(), .guests = 0, .faults = {u"publishDebounceMs=5"_s}});
    QVERIFY(!m_sandbox->start());
    QCOMPARE(m_sandbox->access().toJson().value("receiverUrl"_L1).toString(), m_sandbox->access().receiverUrl);
}

void TestReceiverRoutes::okEchoesSizesAndNoValue_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"secret\":\"s3cret-in-body\"}");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
}

void TestReceiverRoutes::okEchoesSizesAndNoValue()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);

    const Answer answer = call(verb, url(u"/ok"_s), {{"X-Key", "s3cret-in-header"}}, body);

    QCOMPARE(answer.status, 200);
    QCOMPARE(object(answer).value("method"_L1).toString().toLatin1(), verb);
    QCOMPARE(object(answer).value("contentLength"_L1).toInt(-1), int(body.size()));
    QVERIFY(object(answer).value("headers"_L1).toInt() >= 2);
    QVERIFY(!answer.body.contains("s3cret"));
}

void TestReceiverRoutes::aStatusIsAnsweredAsAsked()
{
    const Answer answer = call("POST", url(u"/status/503"_s), {}, "{}");

    QCOMPARE(answer.status, 503);
    QCOMPARE(object(answer), (QJsonObject{{u"error"_s, u"index is rebuilding"_s}, {u"retry_after"_s, 600}}));
    QCOMPARE(call("GET", url(u"/status/418"_s)).status, 418);
}

void TestReceiverRoutes::slowTakesItsTime()
{
    QElapsedTimer clock;
    clock.start();

    const Answer answer = call("POST", url(u"/slow/150"_s), {}, "{}");

    QCOMPARE(answer.status, 200);
    QVERIFY(clock.elapsed() >= 140);
}

void TestReceiverRoutes::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << QByteArray("POST") << QString() << 404;
    QTest::newRow("unknown") << QByteArray("POST") << u"/other"_s << 404;
    QTest::newRow("not a status") << QByteArray("POST") << u"/status/99"_s << 404;
    QTest::newRow("no status") << QByteArray("POST") << u"/status"_s << 404;
    QTest::newRow("too slow") << QByteArray("POST") << u"/slow/600001"_s << 404;
    QTest::newRow("more behind") << QByteArray("GET") << u"/ok/more"_s << 404;
    QTest::newRow("other verb") << QByteArray("DELETE") << u"/ok"_s << 405;
}

void TestReceiverRoutes::anythingElseIsRefused()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const int, status);

    QCOMPARE(call(verb, url(path)).status, status);
}

void TestReceiverRoutes::aWebhookMayCallIt()
{
    const Access &access = m_sandbox->access();
    const auto token = edgeBearer(access);
    const auto make = [&](const QString &path) {
        const QJsonObject webhook{{u"label"_s, path}, {u"uri"_s, QString(access.receiverUrl + path)}, {u"method"_s, u"POST"_s}};
        return call("POST", QUrl(access.edgeBaseUrl + u"/webhooks"), {token, {"Content-Type", "application/json"}},
                    QJsonDocument(webhook).toJson())
            .status;
    };
    QCOMPARE(make(u"/ok"_s), 201);
    QCOMPARE(make(u"/status/503"_s), 201);

    const QJsonObject outcome = object(call("POST", QUrl(access.controlUrl + u"/publish")));

    QJsonObject bySuccess;
    for (const QJsonValue &run : outcome.value("runs"_L1).toArray())
        bySuccess.insert(run.toObject().value("label"_L1).toString(), run.toObject().value("success"_L1));
    QCOMPARE(bySuccess.value("/ok"_L1), QJsonValue(true));
    QCOMPARE(bySuccess.value("/status/503"_L1), QJsonValue(false));
    QCOMPARE(m_sandbox->counters().value("requests"_L1).toObject().contains("receiver"_L1), true);
}

QTEST_GUILESS_MAIN(TestReceiverRoutes)
#include "tst_receiverroutes.moc"
