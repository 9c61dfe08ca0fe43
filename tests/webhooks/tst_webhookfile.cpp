#include "app/core/json.h"
#include "app/webhooks/webhookcurl.h"
#include "app/webhooks/webhookfile.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook saved()
{
    return *decode<Webhook>(fixture("webhook.json"));
}

} // namespace

class TestWebhookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsStayOutOfTheFile()
    {
        const QByteArray file = writeWebhooks({saved()}, false);

        for (const char *secret : {"abcdef", "bt-5f0c", "zzz"})
            QVERIFY2(!file.contains(secret), secret);
        QVERIFY(file.contains("application/json"));
        QVERIFY(file.contains("main"));
        QVERIFY(!file.contains("\"id\""));
    }

    void anImportSaysWhatToFillIn()
    {
        const auto imported = readWebhooks(writeWebhooks({saved()}, false));

        QVERIFY(imported);
        QCOMPARE(imported->first().toFillIn, (QStringList{u"key"_s, u"x-build-token"_s, u"token"_s}));
        QVERIFY(imported->first().webhook.id.isEmpty());
        QVERIFY(!check(imported->first().webhook).isEmpty());
    }

    void withSecretsNothingIsLost()
    {
        const auto imported = readWebhooks(writeWebhooks({saved()}, true));

        QVERIFY(imported);
        QVERIFY(imported->first().toFillIn.isEmpty());
        QVERIFY(differences(imported->first().webhook, saved()).isEmpty());
    }

    void readsWhatTheServiceItselfSends()
    {
        const auto imported = readWebhooks(fixture("webhooks-contract.json"));

        QVERIFY(imported);
        QCOMPARE(imported->size(), 2);
        QVERIFY(imported->first().webhook.lastRuns.isEmpty());
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("another object") << QByteArray("{\"a\":1}");
        QTest::newRow("no webhooks") << QByteArray("{\"webhooks\":[]}");
    }

    void refusesOtherFiles()
    {
        QFETCH(const QByteArray, file);

        QVERIFY(!readWebhooks(file));
    }

    void aCopiedCallHoldsNoSecret()
    {
        const QString api = apiCurl(saved(), QUrl(u"https://edge.example.com/api/admin/v1"_s), Webhook::Include::AsString);
        const QString receiver = receiverCurl(saved(), false);

        for (const auto &secret : {u"abcdef"_s, u"bt-5f0c"_s, u"zzz"_s}) {
            QVERIFY2(!api.contains(secret), qPrintable(secret));
            QVERIFY2(!receiver.contains(secret), qPrintable(secret));
        }
        QVERIFY(api.contains(u"-X PUT 'https://edge.example.com/api/admin/v1/webhooks/a1'"_s));
        QVERIFY(receiver.contains(u"-X POST 'https://build.example.com/v1/edge?key="_s));
    }

    void aCopiedCallSurvivesTheShell()
    {
        Webhook webhook = saved();
        webhook.body = u"it's $HOME `id`"_s;

        QVERIFY(receiverCurl(webhook, true).contains(uR"(--data-raw 'it'\''s $HOME `id`')"_s));
    }
};

QTEST_GUILESS_MAIN(TestWebhookFile)
#include "tst_webhookfile.moc"
