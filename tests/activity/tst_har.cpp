#include "app/activity/har.h"
#include "support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestHar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveHasAllThatTheFormatAsksFor();
    void anEmptyArchiveIsValid();
    void aCallWithoutAnAnswerIsStatusZero();
};

void TestHar::anArchiveHasAllThatTheFormatAsksFor()
{
    const Entry entry{.call = "c",
                      .connectionName = u"Acme"_s,
                      .origin = u"Edge"_s,
                      .method = u"PATCH"_s,
                      .url = u"https://h.example/a?email=•••&limit=1"_s,
                      .tries = {{.at = QDateTime({2026, 11, 21}, {9, 38, 12, 318}, Qt::UTC),
                                 .duration = std::chrono::milliseconds(96),
                                 .status = 200,
                                 .size = 2}},
                      .requestHeaders = {{"Content-Type", "application/json"}},
                      .requestBody = u"{\"a\":\"\\\"\"}"_s,
                      .responseHeaders = {{"content-type", "text/plain"}},
                      .responseBody = u"ok"_s};

    const auto document = QJsonDocument::fromJson(harHead() + harEntry(entry) + ",\n" + harEntry(entry) + harTail());

    QVERIFY(document.isObject());
    const auto log = document["log"_L1];
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    QVERIFY(!log["creator"_L1]["name"_L1].toString().isEmpty() && !log["creator"_L1]["version"_L1].toString().isEmpty());
    QCOMPARE(log["entries"_L1].toArray().size(), 2);
    const auto one = log["entries"_L1][0];
    QCOMPARE(one["startedDateTime"_L1].toString(), u"2026-11-21T09:38:12.318Z"_s);
    QCOMPARE(one["time"_L1].toDouble(), 96.0);
    QVERIFY(one["cache"_L1].isObject());
    for (const auto &name : {"send"_L1, "wait"_L1, "receive"_L1})
        QVERIFY(one["timings"_L1][name].isDouble());
    const auto request = one["request"_L1];
    QCOMPARE(request["method"_L1].toString(), u"PATCH"_s);
    QCOMPARE(request["postData"_L1]["text"_L1].toString(), entry.requestBody);
    QCOMPARE(request["postData"_L1]["mimeType"_L1].toString(), u"application/json"_s);
    QCOMPARE(request["queryString"_L1][0]["name"_L1].toString(), u"email"_s);
    QCOMPARE(request["queryString"_L1][0]["value"_L1].toString(), u"•••"_s);
    const auto response = one["response"_L1];
    QCOMPARE(response["status"_L1].toInt(), 200);
    QCOMPARE(response["content"_L1]["text"_L1].toString(), u"ok"_s);
    QCOMPARE(response["content"_L1]["size"_L1].toInt(), 2);
    for (const auto &message : {request, response}) {
        QVERIFY(message["httpVersion"_L1].isString());
        QVERIFY(message["cookies"_L1].isArray() && message["headers"_L1].isArray());
        QVERIFY(message["headersSize"_L1].isDouble() && message["bodySize"_L1].isDouble());
    }
    QVERIFY(response["redirectURL"_L1].isString() && response["statusText"_L1].isString());
}

void TestHar::anEmptyArchiveIsValid()
{
    const auto document = QJsonDocument::fromJson(harHead() + harTail());

    QVERIFY(document["log"_L1]["entries"_L1].isArray());
}

void TestHar::aCallWithoutAnAnswerIsStatusZero()
{
    const Entry entry{
        .method = u"GET"_s, .url = u"https://h.example/"_s, .tries = {{.at = QDateTime::currentDateTimeUtc(), .failure = u"no"_s}}};

    const auto json = QJsonDocument::fromJson(harEntry(entry));

    QCOMPARE(json["response"_L1]["status"_L1].toInt(-1), 0);
    QVERIFY(json["request"_L1]["postData"_L1].isUndefined());
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
