#include "app/webhooks/webhookservice.h"
#include "app/webhooks/webhookwatch.h"
#include "support/await.h"
#include "support/scriptedclient.h"

#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Webhook webhook(int failures, bool disabled = false)
{
    Webhook made{.id = u"1"_s, .label = u"Feed"_s, .disabled = disabled};
    auto at = serviceTime(u"2031-02-04T10:00:00Z"_s);
    for (int i = 0; i <= failures; ++i)
        made.lastRuns.append({at.addSecs(-60 * i), i == failures, {}});
    return made;
}

} // namespace

class TestWebhookWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksByItself()
    {
        ScriptedClient http;
        http.script << Response{200, fixture("webhooks-contract.json")} << Response{200, fixture("webhooks-contract.json")};
        WebhookService webhooks(http);
        WebhookWatch watch(webhooks);
        QSignalSpy refreshed(&watch, &WebhookWatch::refreshed);
        watch.setInterval(1ms);

        watch.start();

        QTRY_VERIFY(refreshed.size() >= 2);
        QVERIFY(watch.nextLook().isValid());
        QVERIFY(watch.lastLook().isValid());
    }

    void waitsLongerAfterErrors()
    {
        ScriptedClient http;
        http.script << failed(Error::Kind::Offline);
        WebhookService webhooks(http);
        WebhookWatch watch(webhooks);
        QSignalSpy failures(&watch, &WebhookWatch::failed);
        watch.setInterval(100ms);

        watch.start();
        const auto first = QDateTime::currentDateTimeUtc().msecsTo(watch.nextLook());
        QTRY_COMPARE(failures.size(), 1);
        const auto second = QDateTime::currentDateTimeUtc().msecsTo(watch.nextLook());

        QVERIFY(first <= 100);
        QVERIFY(second > 100);
    }

    void tellsOnceWhenSomethingGotWorse_data()
    {
        QTest::addColumn<Webhook>("before");
        QTest::addColumn<Webhook>("after");
        QTest::addColumn<int>("disabled");
        QTest::addColumn<int>("failing");
        QTest::newRow("all well") << webhook(0) << webhook(0) << 0 << 0;
        QTest::newRow("starts failing") << webhook(0) << webhook(1) << 0 << 1;
        QTest::newRow("goes on failing") << webhook(1) << webhook(2) << 0 << 0;
        QTest::newRow("is switched off") << webhook(9) << webhook(10, true) << 1 << 0;
        QTest::newRow("stays off") << webhook(10, true) << webhook(10, true) << 0 << 0;
        QTest::newRow("recovers") << webhook(3) << webhook(0) << 0 << 0;
    }

    void tellsOnceWhenSomethingGotWorse()
    {
        QFETCH(const Webhook, before);
        QFETCH(const Webhook, after);
        QFETCH(const int, disabled);
        QFETCH(const int, failing);
        ScriptedClient http;
        WebhookService webhooks(http);
        WebhookWatch watch(webhooks);
        QSignalSpy off(&watch, &WebhookWatch::disabled);
        QSignalSpy bad(&watch, &WebhookWatch::startedFailing);

        watch.take({before});
        watch.take({after});
        watch.take({after});

        QCOMPARE(off.size(), disabled);
        QCOMPARE(bad.size(), failing);
    }

    void theFirstLookIsNoNews()
    {
        ScriptedClient http;
        WebhookService webhooks(http);
        WebhookWatch watch(webhooks);
        QSignalSpy off(&watch, &WebhookWatch::disabled);

        watch.take({webhook(10, true)});

        QCOMPARE(off.size(), 0);
    }

    void whatWasDoneHereIsNoNews()
    {
        ScriptedClient http;
        WebhookService webhooks(http);
        WebhookWatch watch(webhooks);
        QSignalSpy off(&watch, &WebhookWatch::disabled);
        watch.take({webhook(0)});

        watch.know(webhook(0, true));
        watch.take({webhook(0, true)});

        QCOMPARE(off.size(), 0);
    }

    void mayGoWhileItLooks()
    {
        HeldClient http;
        WebhookService webhooks(http);
        auto watch = std::make_unique<WebhookWatch>(webhooks);
        watch->setInterval(0ms);
        watch->start();
        QTRY_COMPARE(http.waiting.size(), 1);

        watch.reset();
        http.waiting.first().give(Response{200, "[]"});

        QCoreApplication::processEvents();
        QCOMPARE(http.waiting.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWebhookWatch)
#include "tst_webhookwatch.moc"
