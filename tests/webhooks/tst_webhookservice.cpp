#include "app/core/json.h"
#include "app/webhooks/webhookservice.h"
#include "support/await.h"
#include "support/scriptedclient.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook opened()
{
    return *decode<Webhook>(fixture("webhook.json"));
}

Response answer(const QByteArray &body, int status = 200)
{
    return {.status = status, .body = body};
}

QByteArray bytes(const Webhook &webhook)
{
    QJsonObject json = webhook.toJson(Webhook::Include::AsObject);
    json.insert(u"id"_s, webhook.id);
    return QJsonDocument(json).toJson();
}

tl::unexpected<Error> refused(const QString &field)
{
    return tl::unexpected(Error{.kind = Error::Kind::Rejected, .status = 400, .fields = {{field, {u"no"_s}}}});
}

QByteArrayList verbs(const ScriptedClient &http)
{
    QByteArrayList all;
    for (const Request &request : http.requests)
        all.append(request.verb);
    return all;
}

QJsonObject sent(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestWebhookService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryWebhook()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhooks-contract.json"));
        WebhookService webhooks(http);

        const auto all = await(webhooks.list());

        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(http.requests.first().path, u"/webhooks"_s);
        QCOMPARE(http.requests.first().origin, u"Webhooks"_s);
    }

    void anUnreadableListIsMalformed()
    {
        ScriptedClient http;
        http.script << answer("<html>hello</html>");
        WebhookService webhooks(http);

        const auto all = await(webhooks.list());

        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::Malformed);
    }

    void anIdCannotClimbOutOfItsPlace()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhook.json"));
        WebhookService webhooks(http);

        QVERIFY(await(webhooks.read(u"../settings"_s)));

        QCOMPARE(http.requests.first().path.count(u'/'), 2);
    }

    void savingSendsEveryMemberAndLooksBeforeAndAfter()
    {
        Webhook edited = opened();
        edited.label = u"New"_s;
        edited.extra = {};
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << answer({}, 204);
        Webhook after = opened();
        after.label = u"New"_s;
        http.script << answer(bytes(after));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), edited));

        QVERIFY(outcome && outcome->saved);
        QVERIFY(outcome->notArrived.isEmpty());
        QCOMPARE(verbs(http), (QByteArrayList{"GET", "PUT", "GET"}));
        const QJsonObject json = sent(http.requests.at(1));
        QCOMPARE(json.value(u"label"_s).toString(), u"New"_s);
        QCOMPARE(json.value(u"body"_s).toString(), opened().body);
        QCOMPARE(json.value(u"retries"_s).toInt(), 3);
        QVERIFY(!json.contains(u"id"_s));
    }

    void aWebhookChangedElsewhereIsNotWrittenOver()
    {
        Webhook edited = opened();
        edited.label = u"New"_s;
        ScriptedClient http;
        http.script << answer(fixture("webhook-changed.json"));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), edited));

        QVERIFY(outcome && outcome->theirs && !outcome->saved);
        QVERIFY(outcome->theirs->disabled);
        QCOMPARE(verbs(http), QByteArrayList{"GET"});
    }

    void whatDidNotArriveIsNamed()
    {
        Webhook edited = opened();
        edited.label = u"New"_s;
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << answer({}, 204) << answer(fixture("webhook.json"));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), edited));

        QVERIFY(outcome && outcome->saved);
        QCOMPARE(outcome->notArrived, QStringList{u"label"_s});
    }

    void aLostAnswerIsSettledByASecondLook_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("it arrived") << true;
        QTest::newRow("it did not") << false;
    }

    void aLostAnswerIsSettledByASecondLook()
    {
        QFETCH(const bool, arrived);
        Webhook edited = opened();
        edited.label = u"New"_s;
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << failed(Error::Kind::Unsure) << answer(bytes(arrived ? edited : opened()));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), edited));

        QVERIFY(outcome && outcome->answerLost);
        QCOMPARE(outcome->saved.has_value(), arrived);
        QCOMPARE(verbs(http).count("PUT"), 1);
    }

    void anErrorOfAFieldTravelsOn()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << refused(u"uri"_s);
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), opened()));

        QVERIFY(!outcome);
        QVERIFY(outcome.error().fields.contains(u"uri"_s));
    }

    void aWebhookDeletedElsewhereIsNotFound()
    {
        ScriptedClient http;
        http.script << failed(Error::Kind::NotFound);
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.save(opened(), opened()));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
        QCOMPARE(verbs(http), QByteArrayList{"GET"});
    }

    void aLostCreationIsLookedForAndNeverSentTwice()
    {
        Webhook draft = opened();
        draft.id.clear();
        ScriptedClient http;
        http.script << failed(Error::Kind::Unsure) << answer("[" + bytes(opened()) + "]");
        WebhookService webhooks(http);

        const auto created = await(webhooks.create(draft));

        QVERIFY(created);
        QCOMPARE(created->id, u"a1"_s);
        QCOMPARE(verbs(http), (QByteArrayList{"POST", "GET"}));
    }

    void anOldTwinIsNotTakenForTheNewOne()
    {
        Webhook draft = opened();
        draft.id.clear();
        ScriptedClient http;
        const QByteArray list = "[" + bytes(opened()) + "]";
        http.script << answer(list) << failed(Error::Kind::Unsure) << answer(list);
        WebhookService webhooks(http);

        QVERIFY(await(webhooks.list()));
        const auto created = await(webhooks.create(draft));

        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Unsure);
        QVERIFY(!created.error().said.isEmpty());
        QCOMPARE(verbs(http).count("POST"), 1);
    }

    void bodyIncludeIsSentAsAnObjectWhereAStringIsRefused()
    {
        Webhook draft{.label = u"Feed"_s,
                      .uri = u"https://a.example.com"_s,
                      .bodyInclude = QJsonObject{{u"source"_s, u"qa"_s}},
                      .mode = Webhook::Mode::OnUpdate};
        Webhook made = draft;
        made.id = u"9"_s;
        ScriptedClient http;
        http.script << refused(u"bodyinclude"_s) << answer(bytes(made), 201);
        WebhookService webhooks(http);
        int learned = 0;
        connect(&webhooks, &WebhookService::includeChanged, this, [&] { ++learned; });

        const auto created = await(webhooks.create(draft));

        QVERIFY(created);
        QCOMPARE(learned, 1);
        QCOMPARE(webhooks.include(), Webhook::Include::AsObject);
        QVERIFY(sent(http.requests.first()).value(u"bodyInclude"_s).isString());
        QVERIFY(sent(http.requests.last()).value(u"bodyInclude"_s).isObject());
    }

    void anotherRefusalIsNotTriedAgain()
    {
        Webhook draft{.label = u"Feed"_s,
                      .uri = u"https://a.example.com"_s,
                      .bodyInclude = QJsonObject{{u"source"_s, u"qa"_s}},
                      .mode = Webhook::Mode::OnUpdate};
        ScriptedClient http;
        http.script << refused(u"uri"_s);
        WebhookService webhooks(http);

        QVERIFY(!await(webhooks.create(draft)));

        QCOMPARE(http.requests.size(), 1);
    }

    void disablingKeepsAllOtherMembers()
    {
        Webhook off = opened();
        off.disabled = true;
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << answer({}, 204) << answer(bytes(off));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.setDisabled(u"a1"_s, true));

        QVERIFY(outcome && outcome->disabled);
        const QJsonObject json = sent(http.requests.at(1));
        QVERIFY(json.value(u"disabled"_s).toBool());
        QCOMPARE(json.value(u"headers"_s).toObject().size(), 2);
        QCOMPARE(json.value(u"retries"_s).toInt(), 3);
    }

    void deletingLooksFirst()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhook-changed.json"));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.remove(opened()));

        QVERIFY(outcome && outcome->theirs && !outcome->removed);
        QCOMPARE(verbs(http), QByteArrayList{"GET"});
    }

    void aLostDeletionIsSettledByASecondLook()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << failed(Error::Kind::Unsure) << failed(Error::Kind::NotFound);
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.remove(opened()));

        QVERIFY(outcome && outcome->removed);
        QCOMPARE(verbs(http).count("DELETE"), 1);
    }

    void aDeletionThatDidNotHappenSaysSo()
    {
        ScriptedClient http;
        http.script << answer(fixture("webhook.json")) << failed(Error::Kind::Unsure) << answer(fixture("webhook.json"));
        WebhookService webhooks(http);

        const auto outcome = await(webhooks.remove(opened()));

        QVERIFY(!outcome);
        QVERIFY(!outcome.error().said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWebhookService)
#include "tst_webhookservice.moc"
