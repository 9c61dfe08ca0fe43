#include "app/core/json.h"
#include "app/webhooks/delivery.h"
#include "app/webhooks/webhook.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook good()
{
    return {.label = u"Rebuild"_s, .uri = u"https://build.example.com/hook"_s};
}

QList<WebhookRun> runs(int failures, int successes = 1)
{
    QList<WebhookRun> all;
    auto at = serviceTime(u"2031-02-04T10:00:00Z"_s);
    for (int i = 0; i < failures + successes; ++i) {
        all.append({at, i >= failures, {}});
        at = at.addSecs(-60);
    }
    return all;
}

const QString disabledMessage = u"The webhook has failed the past 10 consecutive executions and is now disabled."_s;

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheServiceSends()
    {
        const auto all = decodeList<Webhook>(fixture("webhooks-contract.json"));

        QVERIFY(all);
        const Webhook feed = all->first();
        QCOMPARE(feed.label, u"Search index feed"_s);
        QCOMPARE(feed.mode, Webhook::Mode::OnUpdate);
        QCOMPARE(feed.include().value(u"source"_s).toString(), u"qa"_s);
        QCOMPARE(feed.headers.first().second, u"s3cr3t"_s);
        QVERIFY(!feed.disabled);
        QVERIFY(feed.lastRuns.first().success);
        QCOMPARE(feed.lastRuns.last().message, u"The operation timed out."_s);
        QCOMPARE(feed.created.toString(Qt::ISODateWithMs), u"2031-02-03T04:05:06.789Z"_s);
    }

    void readsNamesInAnyCaseAndKeepsUnknownMembers()
    {
        const Webhook sparse = decodeList<Webhook>(fixture("webhooks-contract.json"))->last();

        QCOMPARE(sparse.id, u"42"_s);
        QCOMPARE(sparse.uri, u"https://localhost/"_s);
        QCOMPARE(sparse.mode, Webhook::Mode::OnEnd);
        QVERIFY(sparse.bodyInclude.isNull());
        QCOMPARE(sparse.extra.value(u"retries"_s).toInt(), 3);
        QCOMPARE(sparse.toJson().value(u"retries"_s).toInt(), 3);
    }

    void writesOnlyWhatMayBeWritten()
    {
        const QJsonObject json = decodeList<Webhook>(fixture("webhooks-contract.json"))->first().toJson();

        for (const auto &name : {u"id"_s, u"tenantId"_s, u"created"_s, u"lastRuns"_s})
            QVERIFY2(!json.contains(name), qPrintable(name));
        QCOMPARE(json.value(u"bodyInclude"_s).toString(), uR"({"source":"qa"})"_s);
    }

    void refusesAWebhookWithoutAnId()
    {
        const auto webhook = Webhook::fromJson({{u"label"_s, u"x"_s}});

        QVERIFY(!webhook);
        QCOMPARE(webhook.error().kind, Error::Kind::Malformed);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no fraction") << u"2031-05-06T07:08:09Z"_s << u"2031-05-06T07:08:09.000Z"_s;
        QTest::newRow("seven digits") << u"2031-05-06T07:08:09.1234567+00:00"_s << u"2031-05-06T07:08:09.123Z"_s;
        QTest::newRow("nine digits") << u"2031-05-06T07:08:09.123456789Z"_s << u"2031-05-06T07:08:09.123Z"_s;
        QTest::newRow("one digit") << u"2031-05-06T07:08:09.5Z"_s << u"2031-05-06T07:08:09.500Z"_s;
        QTest::newRow("offset") << u"2031-05-06T07:08:09+02:00"_s << u"2031-05-06T05:08:09.000Z"_s;
        QTest::newRow("no time") << u"soon"_s << QString();
    }

    void readsTimes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);

        QCOMPARE(serviceTime(text).toString(Qt::ISODateWithMs), expected);
    }

    void readsBodyIncludeInAnyShape()
    {
        const QJsonObject object{{u"a"_s, 1}};

        QCOMPARE(Webhook::readInclude(object), QJsonValue(object));
        QCOMPARE(Webhook::readInclude(uR"( {"a": 1} )"_s), QJsonValue(object));
        QVERIFY(Webhook::readInclude(QJsonValue::Null).isNull());
        QVERIFY(Webhook::readInclude(u"  "_s).isNull());
        QCOMPARE(Webhook::readInclude(u"[1]"_s), QJsonValue(u"[1]"_s));
    }

    void comparesBodyIncludeByMeaning()
    {
        Webhook one = good(), other = good();
        one.bodyInclude = Webhook::readInclude(uR"({"a":1,"b":2})"_s);
        other.bodyInclude = Webhook::readInclude(QJsonObject{{u"b"_s, 2}, {u"a"_s, 1}});

        QVERIFY(differences(one, other).isEmpty());
    }

    void runsAndTimesAreNoDifference()
    {
        Webhook other = good();
        other.lastRuns = runs(3);
        other.created = serviceTime(u"2031-05-06T07:08:09Z"_s);

        QVERIFY(differences(good(), other).isEmpty());
    }

    void namesWhatDiffers()
    {
        Webhook other = good();
        other.headers = {{u"x"_s, u"1"_s}};
        other.disabled = true;
        other.extra.insert(u"retries"_s, 1);

        QCOMPARE(differences(good(), other), (QStringList{u"disabled"_s, u"headers"_s, u"retries"_s}));
    }

    void takesSingleMembers_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *name :
             {"label", "uri", "method", "headers", "body", "bodyInclude", "createdBy", "executionMode", "disabled", "retries"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void takesSingleMembers()
    {
        QFETCH(const QString, member);
        Webhook source{.label = u"L"_s,
                       .uri = u"https://o.example.com"_s,
                       .method = u"GET"_s,
                       .headers = {{u"x"_s, u"1"_s}},
                       .body = u"b"_s,
                       .bodyInclude = QJsonObject{{u"a"_s, 1}},
                       .createdBy = u"Ada"_s,
                       .mode = Webhook::Mode::OnUpdate,
                       .disabled = true,
                       .extra = {{u"retries"_s, 3}}};
        Webhook target = good();
        const auto before = differences(target, source);

        takeMember(target, source, member);

        QStringList left = before;
        left.removeAll(member);
        QVERIFY(before.contains(member));
        QCOMPARE(differences(target, source), left);
    }

    void knowsItsState_data()
    {
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("said");
        QTest::addColumn<WebhookState>("expected");
        using Kind = WebhookState::Kind;
        QTest::newRow("fine") << false << 0 << false << WebhookState{Kind::Active, 0};
        QTest::newRow("failing") << false << 7 << false << WebhookState{Kind::Failing, 7};
        QTest::newRow("never more than ten") << false << 14 << false << WebhookState{Kind::Failing, 10};
        QTest::newRow("by a person") << true << 2 << false << WebhookState{Kind::DisabledByPerson, 2};
        QTest::newRow("by Edge, ten failures") << true << 10 << false << WebhookState{Kind::DisabledByEdge, 10};
        QTest::newRow("by Edge, as it said") << true << 3 << true << WebhookState{Kind::DisabledByEdge, 10};
    }

    void knowsItsState()
    {
        QFETCH(const bool, disabled);
        QFETCH(const int, failures);
        QFETCH(const bool, said);
        QFETCH(const WebhookState, expected);
        Webhook webhook = good();
        webhook.disabled = disabled;
        webhook.lastRuns = runs(failures);
        if (said)
            webhook.lastRuns.first().message = disabledMessage;

        QCOMPARE(webhook.state(), expected);
    }

    void anOldMessageBeforeASuccessDoesNotCount()
    {
        Webhook webhook = good();
        webhook.disabled = true;
        webhook.lastRuns = runs(0, 2);
        webhook.lastRuns.last() = {webhook.lastRuns.last().at, false, disabledMessage};

        QCOMPARE(webhook.state().kind, WebhookState::Kind::DisabledByPerson);
    }

    void findsProblems_data()
    {
        QTest::addColumn<Webhook>("webhook");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, const std::function<void(Webhook &)> &change) {
            Webhook webhook = good();
            change(webhook);
            QTest::newRow(name) << webhook << field;
        };
        row("fine", {}, [](Webhook &) {});
        row("no label", u"label"_s, [](Webhook &w) { w.label = u" "_s; });
        row("no uri", u"uri"_s, [](Webhook &w) { w.uri.clear(); });
        row("http", u"uri"_s, [](Webhook &w) { w.uri = u"http://build.example.com"_s; });
        row("no scheme", u"uri"_s, [](Webhook &w) { w.uri = u"build.example.com/hook"_s; });
        row("ftp", u"uri"_s, [](Webhook &w) { w.uri = u"ftp://build.example.com"_s; });
        row("no host", u"uri"_s, [](Webhook &w) { w.uri = u"https:///hook"_s; });
        row("a space", u"uri"_s, [](Webhook &w) { w.uri = u"https://build.example.com/a b"_s; });
        row("a method", u"method"_s, [](Webhook &w) { w.method = u"PUT"_s; });
        row("OnUpdate with GET", u"method"_s, [](Webhook &w) {
            w.method = u"GET"_s;
            w.mode = Webhook::Mode::OnUpdate;
        });
        row("a mode", u"executionMode"_s, [](Webhook &w) { w.setModeText(u"OnTuesday"_s); });
        row("a header name", u"headers"_s, [](Webhook &w) { w.headers = {{u"x y"_s, u"1"_s}}; });
        row("a header twice", u"headers"_s, [](Webhook &w) { w.headers = {{u"x"_s, u"1"_s}, {u"X"_s, u"2"_s}}; });
        row("a line break", u"headers"_s, [](Webhook &w) { w.headers = {{u"x"_s, u"1\n2"_s}}; });
        row("an array", u"bodyInclude"_s, [](Webhook &w) {
            w.mode = Webhook::Mode::OnUpdate;
            w.bodyInclude = Webhook::readInclude(u"[1]"_s);
        });
        row("a reserved name", u"bodyInclude"_s, [](Webhook &w) {
            w.mode = Webhook::Mode::OnUpdate;
            w.bodyInclude = QJsonObject{{u"updates"_s, 1}};
        });
        row("a secret to fill in", u"headers"_s, [](Webhook &w) { w.headers = {{u"x"_s, secretPlaceholder()}}; });
    }

    void findsProblems()
    {
        QFETCH(const Webhook, webhook);
        QFETCH(const QString, field);

        const auto problems = check(webhook);

        QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
        QVERIFY(problems.size() <= 1);
    }

    void theSandboxMayCallThisComputerWithoutTls()
    {
        Webhook webhook = good();
        webhook.uri = u"http://127.0.0.1:8080/hook"_s;

        QVERIFY(check(webhook, true).isEmpty());
        QCOMPARE(check(webhook, false).size(), 1);
    }

    void deliversTheBodyOrInventedChanges()
    {
        Webhook webhook = good();
        webhook.body = u"hello"_s;

        QCOMPARE(delivery(webhook).body, QByteArray("hello"));
        QCOMPARE(delivery(webhook).headers.first().second, u"text/plain; charset=utf-8"_s);
        webhook.mode = Webhook::Mode::OnUpdate;
        webhook.bodyInclude = QJsonObject{{u"source"_s, u"qa"_s}, {u"deep"_s, QJsonObject{{u"a"_s, 1}}}};
        const auto json = QJsonDocument::fromJson(delivery(webhook).body).object();
        QCOMPARE(json.value(u"updates"_s).toArray().size(), 3);
        QCOMPARE(json.value(u"source"_s).toString(), u"qa"_s);
        QCOMPARE(json.value(u"deep"_s).toObject().value(u"a"_s).toInt(), 1);
        QCOMPARE(delivery(webhook).headers.first().second, u"application/json"_s);
    }

    void aGetSendsNoBody()
    {
        Webhook webhook = good();
        webhook.method = u"GET"_s;
        webhook.body = u"hello"_s;

        QVERIFY(delivery(webhook).body.isEmpty());
        QVERIFY(delivery(webhook).headers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
