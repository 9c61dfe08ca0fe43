#include "app/core/clock.h"
#include "app/net/recordingclient.h"
#include "support/await.h"
#include "support/scriptedclient.h"

#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A recording client and what it told.
struct Recorded
{
    explicit Recorded(HttpClient &http)
        : client(
              std::make_unique<RecordingClient>(http, RecordingClient::Origin{u"id"_s, u"Acme"_s}, QUrl(u"https://api.example.com/base"_s)))
    {
        QObject::connect(client.get(), &RecordingClient::attempted, &context, [this](const Attempt &attempt) { attempts.append(attempt); });
    }

    QObject context;
    std::unique_ptr<RecordingClient> client;
    QList<Attempt> attempts;
};

} // namespace

class TestRecordingClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsToldAsItWentOut();
    void theAnswerIsPassedOn();
    void everyTryIsToldOnce();
    void aRefusalHasAStatusAndNoFailure();
    void aCallWithoutAnAnswerSaysWhy();
    void whatIsUnderWayIsToldWhenTheConnectionGoes();
    void tokenBodiesAreNeverRecorded();
    void onlyTheBeginningOfABodyIsKept();
    void callsWithoutANameGetOneEach();
};

void TestRecordingClient::aCallIsToldAsItWentOut()
{
    ScriptedClient http;
    http.script << Response{200, "[1]", {{"Content-Type", "application/json"}}};
    Recorded recorded(http);
    const QDateTime before = now();

    QVERIFY(await(recorded.client->send({.verb = "PUT",
                                         .path = u"/a%2Fb"_s,
                                         .query = query({{u"q"_s, u"a+b"_s}}),
                                         .body = "{}",
                                         .headers = {{"Authorization", "Bearer x"}},
                                         .origin = u"Edge"_s,
                                         .call = "c1",
                                         .attempt = 2})));

    QCOMPARE(recorded.attempts.size(), 1);
    const Attempt &attempt = recorded.attempts.first();
    QCOMPARE(attempt.call, "c1");
    QCOMPARE(attempt.number, 2);
    QCOMPARE(attempt.connectionId, u"id"_s);
    QCOMPARE(attempt.connectionName, u"Acme"_s);
    QCOMPARE(attempt.origin, u"Edge"_s);
    QCOMPARE(attempt.verb, "PUT");
    QCOMPARE(attempt.url.toString(QUrl::FullyEncoded), u"https://api.example.com/base/a%2Fb?q=a%2Bb"_s);
    QCOMPARE(attempt.requestBody, "{}");
    QCOMPARE(header(attempt.requestHeaders, "authorization"), "Bearer x");
    QCOMPARE(header(attempt.requestHeaders, "content-type"), "application/json");
    QCOMPARE(attempt.status, 200);
    QCOMPARE(attempt.responseBody, "[1]");
    QCOMPARE(attempt.responseSize, 3);
    QVERIFY(attempt.failure.isEmpty());
    QVERIFY(attempt.at >= before && attempt.duration >= std::chrono::milliseconds(0));
}

void TestRecordingClient::theAnswerIsPassedOn()
{
    ScriptedClient http;
    http.script << Response{201, "x"};
    Recorded recorded(http);

    const auto answer = await(recorded.client->send({}));

    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(http.requests.size(), 1);
}

void TestRecordingClient::everyTryIsToldOnce()
{
    ScriptedClient http;
    http.script << failed(Error::Kind::Offline) << Response{200} << failed(Error::Kind::Cancelled);
    Recorded recorded(http);

    for (int number = 1; number <= 3; ++number)
        await(recorded.client->send({.call = "c", .attempt = number}));

    QCOMPARE(recorded.attempts.size(), 3);
    QCOMPARE(recorded.attempts.at(1).number, 2);
    QCOMPARE(recorded.attempts.at(2).failure, Error{Error::Kind::Cancelled}.message());
}

void TestRecordingClient::aRefusalHasAStatusAndNoFailure()
{
    ScriptedClient http;
    http.script << tl::unexpected(
        Error{.kind = Error::Kind::RateLimited, .detail = u"slow down"_s, .retryAfter = std::chrono::seconds(2), .status = 429});
    Recorded recorded(http);

    await(recorded.client->send({}));

    const Attempt attempt = recorded.attempts.value(0);
    QCOMPARE(attempt.status, 429);
    QCOMPARE(attempt.failure, QString());
    QCOMPARE(header(attempt.responseHeaders, "retry-after"), "2");
}

void TestRecordingClient::aCallWithoutAnAnswerSaysWhy()
{
    ScriptedClient http;
    http.script << failed(Error::Kind::Timeout);
    Recorded recorded(http);

    await(recorded.client->send({}));

    QCOMPARE(recorded.attempts.value(0).status, 0);
    QCOMPARE(recorded.attempts.value(0).failure, Error{Error::Kind::Timeout}.message());
}

void TestRecordingClient::whatIsUnderWayIsToldWhenTheConnectionGoes()
{
    HeldClient http;
    Recorded recorded(http);
    recorded.client->send({.verb = "DELETE"}).then(&recorded.context, [](const Result<Response> &) {});

    recorded.client.reset();
    http.waiting.first().give(Response{200});
    QCoreApplication::processEvents();

    QCOMPARE(recorded.attempts.size(), 1);
    QCOMPARE(recorded.attempts.first().verb, "DELETE");
    QCOMPARE(recorded.attempts.first().failure, Error{Error::Kind::Cancelled}.message());
}

void TestRecordingClient::tokenBodiesAreNeverRecorded()
{
    ScriptedClient http;
    http.script << Response{200, "{\"access_token\":\"abc\"}"}
                << tl::unexpected(Error{.kind = Error::Kind::Unauthorized, .detail = u"secret"_s, .status = 401});
    Recorded recorded(http);

    await(recorded.client->send({.verb = "POST", .body = "client_secret=abc", .origin = u"Token"_s}));
    await(recorded.client->send({.verb = "POST", .body = "client_secret=abc", .origin = u"Token"_s}));

    QCOMPARE(recorded.attempts.size(), 2);
    for (const Attempt &attempt : std::as_const(recorded.attempts)) {
        QVERIFY(attempt.requestBody.isEmpty());
        QVERIFY(attempt.responseBody.isEmpty());
    }
}

void TestRecordingClient::onlyTheBeginningOfABodyIsKept()
{
    ScriptedClient http;
    http.script << Response{200, QByteArray(200'000, 'a')};
    Recorded recorded(http);

    await(recorded.client->send({}));

    QCOMPARE(recorded.attempts.value(0).responseBody.size(), 64 * 1024);
    QCOMPARE(recorded.attempts.value(0).responseSize, 200'000);
}

void TestRecordingClient::callsWithoutANameGetOneEach()
{
    ScriptedClient http;
    http.script << Response{200} << Response{200};
    Recorded recorded(http);

    await(recorded.client->send({}));
    await(recorded.client->send({}));

    QVERIFY(!recorded.attempts.at(0).call.isEmpty());
    QVERIFY(recorded.attempts.at(0).call != recorded.attempts.at(1).call);
}

QTEST_GUILESS_MAIN(TestRecordingClient)
#include "tst_recordingclient.moc"
