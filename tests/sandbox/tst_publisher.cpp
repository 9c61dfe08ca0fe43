#include "app/sandbox/edgedata.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/publisher.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesAreSentInBatches();
    void oneBatchHoldsNothingTwice();
    void bodyIncludeStandsBesideTheChanges();
    void theEndIsSentOnceForCloseEvents();
    void theEndComesAfterTheChanges();
    void theEndCarriesItsBodyVerbatim();
    void getHasNoBody();
    void disabledOnesGetNothing();
    void runsAreWrittenNewestFirst();
    void onlyTheNewestRunsAreKept();
    void failuresAreWrittenDown_data();
    void failuresAreWrittenDown();
    void aSlowReceiverFails();
    void aDroppedCallIsNotRepeated();
    void tenFailuresDisable_data();
    void tenFailuresDisable();
    void aSuccessEndsTheStreak();
    void farReceiversFollowTheirScript();
    void aWebhookDeletedMeanwhileIsForgotten();

private:
    QString receiver() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_server->port()); }
    EdgeWebhook add(const QString &mode, const QString &method = u"POST"_s)
    {
        EdgeWebhook webhook;
        webhook.id = u"id%1"_s.arg(m_tenant->webhooks().size());
        webhook.label = u"One"_s;
        webhook.uri = receiver();
        webhook.method = method;
        webhook.executionMode = mode;
        m_tenant->add(webhook);
        return webhook;
    }
    QJsonObject publish(const QJsonArray &updates = Publisher::sampleUpdates())
    {
        QEventLoop loop;
        QJsonObject outcome;
        m_publisher->publish(updates, [&](const QJsonObject &runs) {
            outcome = runs;
            loop.quit();
        });
        QTimer::singleShot(10000, &loop, &QEventLoop::quit);
        loop.exec();
        return outcome;
    }
    static QJsonObject bodyOf(const Request &request) { return QJsonDocument::fromJson(request.body).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<EdgeTenant> m_tenant;
    Faults m_faults;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<HttpServer> m_server;
    QList<Request> m_calls;
    Reply m_reply;
};

void TestPublisher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->path());
    m_tenant = std::make_unique<EdgeTenant>(*m_store);
    m_faults.reset();
    m_faults.set(u"publishDebounceMs"_s, u"20"_s);
    m_publisher = std::make_unique<Publisher>(*m_tenant, m_faults);
    m_calls.clear();
    m_reply = {};
    m_server = std::make_unique<HttpServer>([this](const Request &request) {
        m_calls.append(request);
        return m_reply;
    });
    QVERIFY(m_server->listen(0));
}

void TestPublisher::cleanup()
{
    m_publisher.reset();
    m_server.reset();
    m_tenant.reset();
    m_store.reset();
}

void TestPublisher::changesAreSentInBatches()
{
    add(u"OnUpdate"_s);
    m_faults.set(u"batchSize"_s, u"2"_s);
    QJsonArray updates;
    for (int i = 0; i < 5; ++i)
        updates.append(QJsonObject{{u"identifier"_s, QString::number(i)}});

    publish(updates);

    QCOMPARE(m_calls.size(), 3);
    QSet<QString> invocations;
    QJsonArray sent;
    for (const Request &request : std::as_const(m_calls)) {
        invocations.insert(bodyOf(request).value("invocation_id"_L1).toString());
        for (const QJsonValue &update : bodyOf(request).value("updates"_L1).toArray())
            sent.append(update);
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    }
    QCOMPARE(invocations.size(), 1);
    QCOMPARE(sent, updates);
    QCOMPARE(bodyOf(m_calls[0]).value("continues"_L1), QJsonValue(true));
    QCOMPARE(bodyOf(m_calls[1]).value("continues"_L1), QJsonValue(true));
    QCOMPARE(bodyOf(m_calls[2]).value("continues"_L1), QJsonValue(false));
}

void TestPublisher::oneBatchHoldsNothingTwice()
{
    add(u"OnUpdate"_s);
    const QJsonObject update{{u"identifier"_s, u"A"_s}, {u"operation"_s, u"Update"_s}};

    publish({update, update, update});

    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(bodyOf(m_calls[0]).value("updates"_L1).toArray(), QJsonArray{update});
}

void TestPublisher::bodyIncludeStandsBesideTheChanges()
{
    EdgeWebhook webhook = add(u"OnUpdate"_s);
    webhook.bodyInclude = QJsonObject{{u"source"_s, u"qa"_s}, {u"multiSite"_s, true}};
    webhook.body = u"ignored"_s;
    m_tenant->replace(webhook);

    publish();

    QCOMPARE(bodyOf(m_calls[0]).value("source"_L1).toString(), u"qa"_s);
    QCOMPARE(bodyOf(m_calls[0]).value("multiSite"_L1), QJsonValue(true));
    QCOMPARE(bodyOf(m_calls[0]).keys().size(), 5);
}

void TestPublisher::theEndIsSentOnceForCloseEvents()
{
    add(u"OnEnd"_s);
    int done = 0;
    QJsonArray runs;
    const auto count = [&](const QJsonObject &outcome) {
        ++done;
        runs = outcome.value("runs"_L1).toArray();
    };

    m_publisher->publish(Publisher::sampleUpdates(), count);
    m_publisher->publish(Publisher::sampleUpdates(), count);
    m_publisher->publish(Publisher::sampleUpdates(), count);

    QTRY_COMPARE(done, 3);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(runs.size(), 1);
}

void TestPublisher::theEndComesAfterTheChanges()
{
    add(u"OnEnd"_s, u"GET"_s);
    add(u"OnUpdate"_s);
    m_reply.delayMs = 60;

    const QJsonObject outcome = publish();

    QCOMPARE(m_calls.size(), 2);
    QCOMPARE(m_calls[0].verb, QByteArray("POST"));
    QCOMPARE(m_calls[1].verb, QByteArray("GET"));
    QCOMPARE(outcome.value("runs"_L1).toArray().size(), 2);
}

void TestPublisher::theEndCarriesItsBodyVerbatim()
{
    EdgeWebhook plain = add(u"OnEnd"_s);
    plain.body = u" späte { Meldung "_s;
    m_tenant->replace(plain);
    publish();
    EdgeWebhook typed = plain;
    typed.headers = QJsonObject{{u"content-type"_s, u"application/json"_s}, {u"x-key"_s, u"s3cret"_s}};
    m_tenant->replace(typed);

    publish();

    QCOMPARE(m_calls[0].body, plain.body.toUtf8());
    QCOMPARE(m_calls[0].header("Content-Type"), QByteArray("text/plain; charset=utf-8"));
    QCOMPARE(m_calls[1].header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(m_calls[1].header("x-key"), QByteArray("s3cret"));
}

void TestPublisher::getHasNoBody()
{
    EdgeWebhook webhook = add(u"OnEnd"_s, u"GET"_s);
    webhook.body = u"text"_s;
    m_tenant->replace(webhook);

    publish();

    QCOMPARE(m_calls[0].body, QByteArray());
}

void TestPublisher::disabledOnesGetNothing()
{
    for (const QString &mode : {u"OnEnd"_s, u"OnUpdate"_s}) {
        EdgeWebhook webhook = add(mode);
        webhook.disabled = true;
        m_tenant->replace(webhook);
    }

    const QJsonObject outcome = publish();

    QVERIFY(m_calls.isEmpty());
    QVERIFY(outcome.value("runs"_L1).toArray().isEmpty());
    QVERIFY(m_tenant->webhooks()[0].lastRuns.isEmpty());
}

void TestPublisher::runsAreWrittenNewestFirst()
{
    add(u"OnEnd"_s);

    publish();
    m_reply.status = 500;
    publish();

    const QJsonArray runs = m_tenant->webhooks()[0].lastRuns;
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].toObject().value("success"_L1), QJsonValue(false));
    QCOMPARE(runs[1].toObject().value("success"_L1), QJsonValue(true));
    QVERIFY(!runs[1].toObject().contains("message"_L1));
    QVERIFY(runs[0].toObject().value("timestamp"_L1).toString() > runs[1].toObject().value("timestamp"_L1).toString());
}

void TestPublisher::onlyTheNewestRunsAreKept()
{
    add(u"OnEnd"_s);
    m_faults.set(u"keepRuns"_s, u"2"_s);
    m_reply.status = 500;
    publish();
    m_reply.status = 200;

    publish();
    publish();

    const QJsonArray runs = m_tenant->webhooks()[0].lastRuns;
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[1].toObject().value("success"_L1).toBool());
}

void TestPublisher::failuresAreWrittenDown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("success");
    QTest::newRow("200") << 200 << true;
    QTest::newRow("204") << 204 << true;
    QTest::newRow("302") << 302 << false;
    QTest::newRow("400") << 400 << false;
    QTest::newRow("500") << 500 << false;
}

void TestPublisher::failuresAreWrittenDown()
{
    QFETCH(const int, status);
    QFETCH(const bool, success);
    add(u"OnEnd"_s);
    m_reply = {.status = status, .headers = {{"Location", "/elsewhere"}}};

    const QJsonObject run = publish().value("runs"_L1).toArray().first().toObject();

    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(run.value("success"_L1).toBool(), success);
    QCOMPARE(run.value("message"_L1).toString().contains(QString::number(status)), !success);
}

void TestPublisher::aSlowReceiverFails()
{
    add(u"OnEnd"_s);
    m_faults.set(u"receiverTimeoutMs"_s, u"60"_s);
    m_reply.delayMs = 5000;

    const QJsonObject run = publish().value("runs"_L1).toArray().first().toObject();

    QCOMPARE(run.value("message"_L1).toString(), u"The operation timed out."_s);
}

void TestPublisher::aDroppedCallIsNotRepeated()
{
    add(u"OnEnd"_s);
    m_reply.dropBeforeAnswer = true;

    const QJsonObject run = publish().value("runs"_L1).toArray().first().toObject();

    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(run.value("success"_L1), QJsonValue(false));
    QVERIFY(!run.value("message"_L1).toString().isEmpty());
}

void TestPublisher::tenFailuresDisable_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("runs");
    QTest::newRow("in place of the message") << u"instead"_s << 10;
    QTest::newRow("as an extra run") << u"extra"_s << 11;
}

void TestPublisher::tenFailuresDisable()
{
    QFETCH(const QString, where);
    QFETCH(const int, runs);
    m_faults.set(u"disableMessage"_s, where);
    add(u"OnEnd"_s);
    m_reply.status = 500;

    for (int i = 0; i < 9; ++i)
        publish();
    QVERIFY(!m_tenant->webhooks()[0].disabled);
    publish();
    publish();

    const EdgeWebhook &webhook = m_tenant->webhooks()[0];
    QCOMPARE(webhook.disabled, std::optional(true));
    QCOMPARE(m_calls.size(), 10);
    QCOMPARE(webhook.lastRuns.size(), runs);
    QCOMPARE(webhook.lastRuns[0].toObject().value("message"_L1).toString(), disabledMessage());
    QVERIFY(webhook.lastRuns[1].toObject().value("message"_L1).toString() != disabledMessage());
}

void TestPublisher::aSuccessEndsTheStreak()
{
    add(u"OnEnd"_s);
    m_reply.status = 500;
    for (int i = 0; i < 9; ++i)
        publish();
    m_reply.status = 200;
    publish();
    m_reply.status = 500;

    publish();

    QVERIFY(!m_tenant->webhooks()[0].disabled);
}

void TestPublisher::farReceiversFollowTheirScript()
{
    EdgeWebhook good = add(u"OnEnd"_s);
    good.uri = u"https://good.example.com/"_s;
    m_tenant->replace(good);
    EdgeWebhook bad = add(u"OnEnd"_s);
    bad.uri = u"https://bad.example.com/"_s;
    bad.script = u"It is closed."_s;
    m_tenant->replace(bad);

    publish();
    m_faults.set(u"farReceivers"_s, u"succeed"_s);
    publish();

    QCOMPARE(m_tenant->webhooks()[0].lastRuns[1].toObject().value("success"_L1), QJsonValue(true));
    QCOMPARE(m_tenant->webhooks()[1].lastRuns[1].toObject().value("message"_L1).toString(), u"It is closed."_s);
    QCOMPARE(m_tenant->webhooks()[1].lastRuns[0].toObject().value("success"_L1), QJsonValue(true));
}

void TestPublisher::aWebhookDeletedMeanwhileIsForgotten()
{
    const EdgeWebhook webhook = add(u"OnUpdate"_s);
    m_reply.delayMs = 30;
    bool isDone = false;
    m_publisher->publish(Publisher::sampleUpdates(), [&isDone](const QJsonObject &) { isDone = true; });
    QTRY_COMPARE(m_calls.size(), 1);

    m_tenant->remove(webhook.id);

    QTRY_VERIFY(isDone);
    QVERIFY(m_tenant->webhooks().isEmpty());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
