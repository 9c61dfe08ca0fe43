#include "app/webhooks/webhooktest.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Webhook webhook(const RawServer &receiver)
{
    Webhook made{.label = u"Feed"_s,
                 .uri = receiver.url().toString() + u"/hook?key=abc"_s,
                 .headers = {{u"x-key"_s, u"s3cr3t"_s}},
                 .body = u"hello"_s};
    return made;
}

} // namespace

class TestWebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatExperienceEdgeWouldSend()
    {
        RawServer receiver({RawServer::reply("200 OK", "thanks")});
        WebhookTest test;

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result && result->isSuccess());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("thanks"));
        QVERIFY(receiver.received.startsWith("POST /hook?key=abc HTTP/1.1"));
        QVERIFY(receiver.received.toLower().contains("x-key: s3cr3t"));
        QVERIFY(receiver.received.toLower().contains("content-type: text/plain; charset=utf-8"));
        QVERIFY(!receiver.received.toLower().contains("authorization"));
        QVERIFY(result->wait && result->receive && result->connect);
    }

    void aRefusalIsAResult()
    {
        RawServer receiver({RawServer::reply("503 Service Unavailable", "{\"error\":\"busy\"}")});
        WebhookTest test;

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result && !result->isSuccess());
        QCOMPARE(result->status, 503);
        QCOMPARE(result->reason, u"Service Unavailable"_s);
        QCOMPARE(result->failure, QString());
        QVERIFY(result->body.contains("busy"));
    }

    void aRedirectIsNotFollowed()
    {
        RawServer receiver({RawServer::reply("302 Found", {}, "Location: /elsewhere\r\n")});
        WebhookTest test;

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result);
        QCOMPARE(result->status, 302);
        QCOMPARE(receiver.requests(), 1);
    }

    void aReceiverThatHangsUpIsCalledOnce()
    {
        RawServer receiver({QByteArray()});
        WebhookTest test;

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result);
        QCOMPARE(result->status, 0);
        QVERIFY(!result->failure.isEmpty());
        QCOMPARE(receiver.requests(), 1);
    }

    void silenceEndsAfterItsTime()
    {
        RawServer receiver({"..."});
        WebhookTest test;
        test.setPatience(50ms);

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result);
        QCOMPARE(result->status, 0);
        QVERIFY(!result->failure.isEmpty());
    }

    void keepsTheFirst64KiBOfALongAnswer()
    {
        RawServer receiver({RawServer::reply("200 OK", QByteArray(300'000, 'x'))});
        WebhookTest test;

        const auto result = await(test.send(webhook(receiver)));

        QVERIFY(result);
        QCOMPARE(result->body.size(), 64 << 10);
        QVERIFY(result->isCut);
    }

    void anUnreachableReceiverIsAResult()
    {
        Webhook gone;
        {
            RawServer receiver;
            gone = webhook(receiver);
        }
        WebhookTest test;

        const auto result = await(test.send(gone));

        QVERIFY(result);
        QCOMPARE(result->status, 0);
        QVERIFY(!result->failure.isEmpty());
    }

    void aWebhookWithoutAnAddressIsNotSent()
    {
        WebhookTest test;

        const auto result = await(test.send({.label = u"x"_s}));

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Rejected);
    }

    void tellsActivityWhatWasSent()
    {
        RawServer receiver({RawServer::reply("200 OK", "thanks")});
        WebhookTest test;
        QSignalSpy attempted(&test, &WebhookTest::attempted);

        QVERIFY(await(test.send(webhook(receiver))));

        QCOMPARE(attempted.size(), 1);
        const auto attempt = attempted.first().first().value<Attempt>();
        QCOMPARE(attempt.verb, QByteArray("POST"));
        QCOMPARE(attempt.status, 200);
        QCOMPARE(attempt.requestBody, QByteArray("hello"));
        QCOMPARE(attempt.origin, u"Webhooks"_s);
    }

    void canBeStopped()
    {
        RawServer receiver({"..."});
        WebhookTest test;
        std::stop_source stop;

        const auto pending = test.send(webhook(receiver), stop.get_token());
        stop.request_stop();
        const auto result = await(pending);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void mayGoWhileItWaits()
    {
        RawServer receiver({"..."});
        auto test = std::make_unique<WebhookTest>();

        const auto pending = test->send(webhook(receiver));
        test.reset();

        QVERIFY(!await(pending));
    }
};

QTEST_GUILESS_MAIN(TestWebhookTest)
#include "tst_webhooktest.moc"
