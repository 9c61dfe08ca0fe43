#include "app/sandbox/edgetenant.h"
#include "app/sandbox/sandbox.h"
#include "support/sandboxclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray defaults = R"({"contentCacheTtl":"04:00:00","contentCacheAutoClear":true,"mediaCacheTtl":"04:00:00",)"
                            R"("mediaCacheAutoClear":true,"tenantCacheAutoClear":true})";
const QByteArray others = R"({"contentCacheTtl":"1.02:03:04","contentCacheAutoClear":false,"mediaCacheTtl":"00:15:00",)"
                          R"("mediaCacheAutoClear":false,"tenantCacheAutoClear":false})";
const QByteArray hook = R"({"label":"Rebuild","uri":"https://build.example.com/go","method":"POST"})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestEdgeRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyRouteAnswers_data();
    void everyRouteAnswers();
    void withoutATokenNothingIsAllowed_data();
    void withoutATokenNothingIsAllowed();
    void aTokenOfAnotherKeyIsForbidden();
    void aReadOnlyTokenMayOnlyRead();

    void settingsStartWithTheDefaults();
    void settingsArePutWhole();
    void putRefusesWhatIsMissingOrWrong_data();
    void putRefusesWhatIsMissingOrWrong();
    void putKeepsWhatIsMissing();
    void putResetsWhatIsMissing();
    void putEchoesTheSettings();
    void settingsSettleAfterAWhile();
    void settingsArePatched();
    void patchTakesOnlyItsMediaType();
    void badPatchesChangeNothing_data();
    void badPatchesChangeNothing();
    void timeSpansAreReadAndWritten_data();
    void timeSpansAreReadAndWritten();

    void cacheAndContentAreAccepted();
    void theLegacyCacheRouteIsASwitch();

    void webhooksAreSeeded();
    void aWebhookIsCreated();
    void badWebhooksAreRefused_data();
    void badWebhooksAreRefused();
    void aLoopbackReceiverIsASwitch();
    void aWebhookIsReplaced();
    void aWebhookIsMerged();
    void readOnlyMembersAreIgnored();
    void aWebhookIsDeleted();
    void bodyIncludeIsTakenInBothForms();
    void webhooksMayBeSparse();
    void errorsComeInEveryStyle_data();
    void errorsComeInEveryStyle();
    void aLostAnswerMeansTheWriteHappened();

private:
    Answer ask(const QByteArray &verb, const QString &path, const QByteArray &body = {}, const QByteArray &type = "application/json")
    {
        QList<std::pair<QByteArray, QByteArray>> headers{m_token};
        if (!body.isEmpty())
            headers.append({"Content-Type", type});
        return call(verb, QUrl(m_sandbox->access().edgeBaseUrl + path), headers, body);
    }
    Answer patch(const QByteArray &body) { return ask("PATCH", u"/settings"_s, body, "application/json-patch+json"); }
    QString created(const QByteArray &body = hook)
    {
        return QJsonDocument::fromJson(ask("POST", u"/webhooks"_s, body).body).object().value("id"_L1).toString();
    }
    QJsonObject webhook(const QString &id) { return QJsonDocument::fromJson(ask("GET", u"/webhooks/"_s + id).body).object(); }
    QJsonArray list() { return QJsonDocument::fromJson(ask("GET", u"/webhooks"_s).body).array(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::pair<QByteArray, QByteArray> m_token;
};

void TestEdgeRoutes::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(Options{.folder = m_folder.path(), .guests = 1});
    QCOMPARE(m_sandbox->start(), std::nullopt);
    m_token = edgeBearer(m_sandbox->access());
}

void TestEdgeRoutes::init()
{
    QCOMPARE(call("DELETE", QUrl(m_sandbox->access().controlUrl + u"/switches")).status, 204);
    QCOMPARE(call("POST", QUrl(m_sandbox->access().controlUrl + u"/reset")).status, 204);
}

void TestEdgeRoutes::everyRouteAnswers_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const QByteArray nothing;
    QTest::newRow("settings") << QByteArray("GET") << u"/settings"_s << nothing << 200 << nothing;
    QTest::newRow("settings with a slash") << QByteArray("GET") << u"/settings/"_s << nothing << 200 << nothing;
    QTest::newRow("put settings") << QByteArray("PUT") << u"/settings"_s << others << 202 << nothing;
    QTest::newRow("post settings") << QByteArray("POST") << u"/settings"_s << others << 405 << QByteArray("GET, PUT, PATCH");
    QTest::newRow("delete settings") << QByteArray("DELETE") << u"/settings"_s << nothing << 405 << QByteArray("GET, PUT, PATCH");
    QTest::newRow("below settings") << QByteArray("GET") << u"/settings/x"_s << nothing << 404 << nothing;
    QTest::newRow("clear cache") << QByteArray("DELETE") << u"/cache"_s << nothing << 202 << nothing;
    QTest::newRow("post cache") << QByteArray("POST") << u"/cache"_s << nothing << 405 << QByteArray("DELETE");
    QTest::newRow("legacy cache") << QByteArray("DELETE") << u"/cache/x"_s << nothing << 404 << nothing;
    QTest::newRow("delete content") << QByteArray("DELETE") << u"/content"_s << nothing << 202 << nothing;
    QTest::newRow("read content") << QByteArray("GET") << u"/content"_s << nothing << 405 << QByteArray("DELETE");
    QTest::newRow("list") << QByteArray("GET") << u"/webhooks"_s << nothing << 200 << nothing;
    QTest::newRow("list with a slash") << QByteArray("GET") << u"/webhooks/"_s << nothing << 200 << nothing;
    QTest::newRow("create") << QByteArray("POST") << u"/webhooks"_s << hook << 201 << nothing;
    QTest::newRow("delete all") << QByteArray("DELETE") << u"/webhooks"_s << nothing << 405 << QByteArray("GET, POST");
    QTest::newRow("unknown webhook") << QByteArray("GET") << u"/webhooks/x"_s << nothing << 404 << nothing;
    QTest::newRow("update unknown") << QByteArray("PUT") << u"/webhooks/x"_s << hook << 404 << nothing;
    QTest::newRow("delete unknown") << QByteArray("DELETE") << u"/webhooks/x"_s << nothing << 404 << nothing;
    QTest::newRow("patch webhook") << QByteArray("PATCH") << u"/webhooks/x"_s << hook << 405 << QByteArray("GET, PUT, DELETE");
    QTest::newRow("unknown") << QByteArray("GET") << u"/nothing"_s << nothing << 404 << nothing;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << nothing << 404 << nothing;
}

void TestEdgeRoutes::everyRouteAnswers()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, allow);

    const Answer answer = ask(verb, path, body);

    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow"), allow);
    if (status == 202 || status == 204)
        QCOMPARE(answer.body, QByteArray());
    if (status >= 400)
        QVERIFY(answer.header("Content-Type").startsWith("application/problem+json"));
}

void TestEdgeRoutes::withoutATokenNothingIsAllowed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << QByteArray("Bearer abc.def.ghi");
    QTest::newRow("basic") << QByteArray("Basic YTpi");
}

void TestEdgeRoutes::withoutATokenNothingIsAllowed()
{
    QFETCH(const QByteArray, header);

    const Answer answer = call("DELETE", QUrl(m_sandbox->access().edgeBaseUrl + u"/content"), {{"Authorization", header}});

    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Bearer error=\"invalid_token\""));
    QCOMPARE(answer.body, QByteArray());
}

void TestEdgeRoutes::aTokenOfAnotherKeyIsForbidden()
{
    const auto token = exportBearer(m_sandbox->access());

    const Answer answer = call("GET", QUrl(m_sandbox->access().edgeBaseUrl + u"/settings"), {token});

    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, QByteArray());
}

void TestEdgeRoutes::aReadOnlyTokenMayOnlyRead()
{
    m_sandbox->setFault(u"readOnlyTokens"_s, u"on"_s);
    const auto token = edgeBearer(m_sandbox->access());

    QCOMPARE(call("GET", QUrl(m_sandbox->access().edgeBaseUrl + u"/settings"), {token}).status, 200);
    QCOMPARE(call("DELETE", QUrl(m_sandbox->access().edgeBaseUrl + u"/cache"), {token}).status, 403);
}

void TestEdgeRoutes::settingsStartWithTheDefaults()
{
    const Answer answer = ask("GET", u"/settings"_s);

    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(object(answer.body), object(defaults));
}

void TestEdgeRoutes::settingsArePutWhole()
{
    const Answer answer = ask("PUT", u"/settings"_s, others);

    QCOMPARE(answer.status, 202);
    QCOMPARE(object(ask("GET", u"/settings"_s).body), object(others));
}

void TestEdgeRoutes::putRefusesWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing time") << u"mediaCacheTtl"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("missing flag") << u"tenantCacheAutoClear"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << u"mediaCacheTtl"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("number") << u"mediaCacheTtl"_s << QJsonValue(6);
    QTest::newRow("25 hours") << u"mediaCacheTtl"_s << QJsonValue(u"25:00:00"_s);
    QTest::newRow("text for a flag") << u"contentCacheAutoClear"_s << QJsonValue(u"true"_s);
}

void TestEdgeRoutes::putRefusesWhatIsMissingOrWrong()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject body = object(others);
    body.insert(member, value);

    const Answer answer = ask("PUT", u"/settings"_s, QJsonDocument(body).toJson());

    QCOMPARE(answer.status, 400);
    QVERIFY(object(answer.body).value("errors"_L1).toObject().contains(member));
    QCOMPARE(object(ask("GET", u"/settings"_s).body), object(defaults));
}

void TestEdgeRoutes::putKeepsWhatIsMissing()
{
    m_sandbox->setFault(u"putMode"_s, u"keep"_s);

    QCOMPARE(ask("PUT", u"/settings"_s, R"({"MEDIACACHETTL":"00:15:00"})").status, 202);

    QJsonObject expected = object(defaults);
    expected.insert(u"mediaCacheTtl"_s, u"00:15:00"_s);
    QCOMPARE(object(ask("GET", u"/settings"_s).body), expected);
}

void TestEdgeRoutes::putResetsWhatIsMissing()
{
    m_sandbox->setFault(u"putMode"_s, u"reset"_s);

    QCOMPARE(ask("PUT", u"/settings"_s, R"({"mediaCacheTtl":"00:15:00"})").status, 202);

    const QJsonObject now = object(ask("GET", u"/settings"_s).body);
    QCOMPARE(now.value("mediaCacheTtl"_L1).toString(), u"00:15:00"_s);
    QCOMPARE(now.value("contentCacheTtl"_L1).toString(), u"00:00:00"_s);
    QCOMPARE(now.value("tenantCacheAutoClear"_L1), QJsonValue(false));
}

void TestEdgeRoutes::putEchoesTheSettings()
{
    m_sandbox->setFault(u"putEcho"_s, u"on"_s);

    QCOMPARE(object(ask("PUT", u"/settings"_s, others).body), object(others));
}

void TestEdgeRoutes::settingsSettleAfterAWhile()
{
    m_sandbox->setFault(u"settleMs"_s, u"400"_s);

    ask("PUT", u"/settings"_s, others);

    QCOMPARE(object(ask("GET", u"/settings"_s).body), object(defaults));
    QTRY_COMPARE(object(ask("GET", u"/settings"_s).body), object(others));
}

void TestEdgeRoutes::settingsArePatched()
{
    const Answer answer = patch(R"([{"op":"replace","path":"/mediacachettl","value":"2.06:30:00"},)"
                                R"({"op":"replace","path":"/TenantCacheAutoClear","value":false}])");

    QJsonObject expected = object(defaults);
    expected.insert(u"mediaCacheTtl"_s, u"2.06:30:00"_s);
    expected.insert(u"tenantCacheAutoClear"_s, false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(object(answer.body), expected);
    QCOMPARE(object(ask("GET", u"/settings"_s).body), expected);
}

void TestEdgeRoutes::patchTakesOnlyItsMediaType()
{
    const QByteArray body = R"([{"op":"replace","path":"/mediacachettl","value":"00:01:00"}])";

    QCOMPARE(ask("PATCH", u"/settings"_s, body).status, 415);
    m_sandbox->setFault(u"patchAnyJson"_s, u"on"_s);

    QCOMPARE(ask("PATCH", u"/settings"_s, body).status, 200);
    QCOMPARE(ask("PATCH", u"/settings"_s, body, "text/plain").status, 415);
}

void TestEdgeRoutes::badPatchesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = R"([{"op":"replace","path":"/mediacachettl","value":"00:01:00"},)";
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray("[]");
    QTest::newRow("add") << good + R"({"op":"add","path":"/contentcachettl","value":"00:01:00"}])";
    QTest::newRow("Replace") << good + R"({"op":"Replace","path":"/contentcachettl","value":"00:01:00"}])";
    QTest::newRow("unknown path") << good + R"({"op":"replace","path":"/ttl","value":"00:01:00"}])";
    QTest::newRow("no slash") << good + R"({"op":"replace","path":"contentcachettl","value":"00:01:00"}])";
    QTest::newRow("two slashes") << good + R"({"op":"replace","path":"//contentcachettl","value":"00:01:00"}])";
    QTest::newRow("number") << good + R"({"op":"replace","path":"/contentcachettl","value":6}])";
    QTest::newRow("48 hours") << good + R"({"op":"replace","path":"/contentcachettl","value":"48:00:00"}])";
    QTest::newRow("negative") << good + R"({"op":"replace","path":"/contentcachettl","value":"-01:00:00"}])";
    QTest::newRow("flag as text") << good + R"({"op":"replace","path":"/mediacacheautoclear","value":"false"}])";
    QTest::newRow("no value") << good + R"({"op":"replace","path":"/mediacacheautoclear"}])";
    QTest::newRow("not an object") << good + "1]";
}

void TestEdgeRoutes::badPatchesChangeNothing()
{
    QFETCH(const QByteArray, body);

    const Answer answer = patch(body);

    QCOMPARE(answer.status, 400);
    QVERIFY(!object(answer.body).value("errors"_L1).toObject().isEmpty());
    QCOMPARE(object(ask("GET", u"/settings"_s).body), object(defaults));
}

void TestEdgeRoutes::timeSpansAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("hours") << u"04:00:00"_s << u"04:00:00"_s;
    QTest::newRow("one digit") << u"4:00:00"_s << u"04:00:00"_s;
    QTest::newRow("zero days") << u"0.04:00:00"_s << u"04:00:00"_s;
    QTest::newRow("720 days") << u"720.00:00:00"_s << u"720.00:00:00"_s;
    QTest::newRow("fraction") << u"00:00:01.5"_s << u"00:00:01.5000000"_s;
    QTest::newRow("tick") << u"1.23:59:59.0000001"_s << u"1.23:59:59.0000001"_s;
    QTest::newRow("most days") << u"10675198.23:59:59"_s << u"10675198.23:59:59"_s;
    QTest::newRow("24 hours") << u"24:00:00"_s << QString();
    QTest::newRow("60 minutes") << u"00:60:00"_s << QString();
    QTest::newRow("bare number") << u"6"_s << QString();
    QTest::newRow("no seconds") << u"04:00"_s << QString();
    QTest::newRow("space") << u" 04:00:00"_s << QString();
    QTest::newRow("line end") << u"04:00:00\n"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void TestEdgeRoutes::timeSpansAreReadAndWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);

    const auto ticks = ticksOf(text);

    QCOMPARE(ticks ? timeSpanOf(*ticks) : QString(), canonical);
}

void TestEdgeRoutes::cacheAndContentAreAccepted()
{
    ask("PUT", u"/settings"_s, others);

    QCOMPARE(ask("DELETE", u"/cache"_s).status, 202);
    QCOMPARE(ask("DELETE", u"/content"_s).status, 202);

    const QJsonObject control = object(call("GET", QUrl(m_sandbox->access().controlUrl)).body);
    const QByteArray events = call("GET", QUrl(m_sandbox->access().controlUrl + u"/events")).body;
    QCOMPARE(control.value("contentCount"_L1).toInt(-1), 0);
    QVERIFY(events.contains("cacheCleared"));
    QVERIFY(events.contains("contentDeleted"));
    QCOMPARE(object(ask("GET", u"/settings"_s).body), object(others));
    QCOMPARE(list().size(), 13);
}

void TestEdgeRoutes::theLegacyCacheRouteIsASwitch()
{
    m_sandbox->setFault(u"legacyCache"_s, u"on"_s);

    QCOMPARE(ask("DELETE", u"/cache/some%2Fitem"_s).status, 202);

    QCOMPARE(ask("GET", u"/cache/x"_s).status, 405);
}

void TestEdgeRoutes::webhooksAreSeeded()
{
    int disabled = 0;
    int gets = 0;
    int neverRun = 0;
    for (const QJsonValue &value : list()) {
        const QJsonObject one = value.toObject();
        for (const auto name : {"id"_L1, "tenantId"_L1, "label"_L1, "uri"_L1, "method"_L1, "headers"_L1, "body"_L1, "bodyInclude"_L1,
                                "createdBy"_L1, "created"_L1, "executionMode"_L1, "lastRuns"_L1, "disabled"_L1})
            QVERIFY(one.contains(name));
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\\+00:00$"_s);
        QVERIFY(time.match(one.value("created"_L1).toString()).hasMatch());
        QCOMPARE(one.value("tenantId"_L1).toString(), m_sandbox->access().tenantId);
        const QJsonArray runs = one.value("lastRuns"_L1).toArray();
        for (qsizetype i = 1; i < runs.size(); ++i)
            QVERIFY(runs[i - 1].toObject().value("timestamp"_L1).toString() > runs[i].toObject().value("timestamp"_L1).toString());
        disabled += one.value("disabled"_L1).toBool() ? 1 : 0;
        gets += one.value("method"_L1) == QJsonValue(u"GET"_s) ? 1 : 0;
        neverRun += runs.isEmpty() ? 1 : 0;
    }

    QCOMPARE(disabled, 2);
    QCOMPARE(gets, 2);
    QCOMPARE(neverRun, 1);
}

void TestEdgeRoutes::aWebhookIsCreated()
{
    const Answer answer = ask("POST", u"/webhooks"_s, hook);

    const QJsonObject one = object(answer.body);
    const QString id = one.value("id"_L1).toString();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.header("Location"), QString(m_sandbox->access().edgeBaseUrl + u"/webhooks/" + id).toLatin1());
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(one.value("label"_L1).toString(), u"Rebuild"_s);
    QCOMPARE(one.value("body"_L1), QJsonValue(QString(u""_s)));
    QCOMPARE(one.value("executionMode"_L1).toString(), u"OnEnd"_s);
    QCOMPARE(one.value("lastRuns"_L1), QJsonValue(QJsonArray()));
    QVERIFY(one.value("disabled"_L1).isNull());
    QVERIFY(one.value("headers"_L1).isNull());
    QCOMPARE(list().last().toObject(), one);
    QCOMPARE(webhook(id), one);
}

void TestEdgeRoutes::badWebhooksAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no label") << u"label"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty label") << u"label"_s << QJsonValue(QString(u""_s));
    QTest::newRow("no address") << u"uri"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("http") << u"uri"_s << QJsonValue(u"http://build.example.com"_s);
    QTest::newRow("loopback http") << u"uri"_s << QJsonValue(u"http://127.0.0.1:1/"_s);
    QTest::newRow("relative") << u"uri"_s << QJsonValue(u"/go"_s);
    QTest::newRow("no host") << u"uri"_s << QJsonValue(u"https:///go"_s);
    QTest::newRow("spaces") << u"uri"_s << QJsonValue(u"https://a b/"_s);
    QTest::newRow("no method") << u"method"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("lower method") << u"method"_s << QJsonValue(u"post"_s);
    QTest::newRow("put") << u"method"_s << QJsonValue(u"PUT"_s);
    QTest::newRow("mode") << u"executionMode"_s << QJsonValue(u"onend"_s);
    QTest::newRow("headers as list") << u"headers"_s << QJsonValue(QJsonArray());
    QTest::newRow("header number") << u"headers"_s << QJsonValue(QJsonObject{{u"x"_s, 1}});
    QTest::newRow("body object") << u"body"_s << QJsonValue(QJsonObject());
    QTest::newRow("include list") << u"bodyInclude"_s << QJsonValue(QJsonArray());
    QTest::newRow("include text") << u"bodyInclude"_s << QJsonValue(u"text"_s);
    QTest::newRow("include list text") << u"bodyInclude"_s << QJsonValue(u"[1]"_s);
    QTest::newRow("disabled text") << u"disabled"_s << QJsonValue(u"no"_s);
    QTest::newRow("author number") << u"createdBy"_s << QJsonValue(1);
}

void TestEdgeRoutes::badWebhooksAreRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject body = object(hook);
    body.insert(member, value);
    const QString known = created();

    const Answer refused = ask("POST", u"/webhooks"_s, QJsonDocument(body).toJson());
    const Answer update = ask("PUT", u"/webhooks/"_s + known, QJsonDocument(body).toJson());

    QCOMPARE(refused.status, 400);
    QVERIFY(object(refused.body).value("errors"_L1).toObject().contains(member));
    QCOMPARE(update.status, 400);
    QCOMPARE(list().size(), 14);
}

void TestEdgeRoutes::aLoopbackReceiverIsASwitch()
{
    m_sandbox->setFault(u"loopbackReceivers"_s, u"on"_s);
    QJsonObject body = object(hook);

    body.insert(u"uri"_s, u"http://127.0.0.1:5000/hook"_s);
    QCOMPARE(ask("POST", u"/webhooks"_s, QJsonDocument(body).toJson()).status, 201);

    body.insert(u"uri"_s, u"http://build.example.com/"_s);
    QCOMPARE(ask("POST", u"/webhooks"_s, QJsonDocument(body).toJson()).status, 400);
}

void TestEdgeRoutes::aWebhookIsReplaced()
{
    QJsonObject full = object(hook);
    full.insert(u"headers"_s, QJsonObject{{u"x-key"_s, u"1"_s}});
    full.insert(u"body"_s, u"text"_s);
    full.insert(u"createdBy"_s, u"mira"_s);
    full.insert(u"executionMode"_s, u"OnUpdate"_s);
    full.insert(u"disabled"_s, true);
    const QString id = created(QJsonDocument(full).toJson());

    const Answer answer = ask("PUT", u"/webhooks/"_s + id, R"({"label":"New","uri":"https://new.example.com","method":"GET"})");

    const QJsonObject now = webhook(id);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(now.value("label"_L1).toString(), u"New"_s);
    QCOMPARE(now.value("executionMode"_L1).toString(), u"OnEnd"_s);
    QCOMPARE(now.value("body"_L1).toString(u"?"_s), u""_s);
    QVERIFY(now.value("headers"_L1).isNull());
    QVERIFY(now.value("createdBy"_L1).isNull());
    QVERIFY(now.value("disabled"_L1).isNull());
}

void TestEdgeRoutes::aWebhookIsMerged()
{
    m_sandbox->setFault(u"webhookPutMode"_s, u"merge"_s);
    QJsonObject full = object(hook);
    full.insert(u"headers"_s, QJsonObject{{u"x-key"_s, u"1"_s}});
    full.insert(u"createdBy"_s, u"mira"_s);
    full.insert(u"disabled"_s, true);
    const QString id = created(QJsonDocument(full).toJson());

    ask("PUT", u"/webhooks/"_s + id, R"({"label":"New","uri":"https://new.example.com","method":"GET","disabled":false})");

    const QJsonObject now = webhook(id);
    QCOMPARE(now.value("label"_L1).toString(), u"New"_s);
    QCOMPARE(now.value("headers"_L1).toObject(), (QJsonObject{{u"x-key"_s, u"1"_s}}));
    QCOMPARE(now.value("createdBy"_L1).toString(), u"mira"_s);
    QCOMPARE(now.value("disabled"_L1), QJsonValue(false));
}

void TestEdgeRoutes::readOnlyMembersAreIgnored()
{
    const QString id = created();
    const QJsonObject before = webhook(id);
    QJsonObject body = object(hook);
    body.insert(u"id"_s, u"other"_s);
    body.insert(u"tenantId"_s, u"other"_s);
    body.insert(u"created"_s, u"2000-01-01"_s);
    body.insert(u"lastRuns"_s, QJsonArray{1});
    body.insert(u"unknown"_s, 1);

    QCOMPARE(ask("PUT", u"/webhooks/"_s + id, QJsonDocument(body).toJson()).status, 204);

    QCOMPARE(webhook(id), before);
}

void TestEdgeRoutes::aWebhookIsDeleted()
{
    const QString id = created();

    const Answer answer = ask("DELETE", u"/webhooks/"_s + id);

    QCOMPARE(answer.status, 204);
    QCOMPARE(ask("GET", u"/webhooks/"_s + id).status, 404);
    QCOMPARE(ask("DELETE", u"/webhooks/"_s + id).status, 404);
}

void TestEdgeRoutes::bodyIncludeIsTakenInBothForms()
{
    const QJsonObject include{{u"multiSite"_s, true}};
    QJsonObject body = object(hook);
    body.insert(u"bodyInclude"_s, include);
    const QString fromObject = created(QJsonDocument(body).toJson());
    body.insert(u"bodyInclude"_s, u"{ \"multiSite\": true }"_s);
    const QString fromText = created(QJsonDocument(body).toJson());

    QCOMPARE(webhook(fromObject).value("bodyInclude"_L1), QJsonValue(include));
    QCOMPARE(webhook(fromText).value("bodyInclude"_L1), QJsonValue(include));
    m_sandbox->setFault(u"bodyIncludeAs"_s, u"string"_s);

    QCOMPARE(webhook(fromObject).value("bodyInclude"_L1), QJsonValue(u"{\"multiSite\":true}"_s));
    QCOMPARE(webhook(fromText).value("bodyInclude"_L1), QJsonValue(u"{ \"multiSite\": true }"_s));
}

void TestEdgeRoutes::webhooksMayBeSparse()
{
    m_sandbox->setFault(u"sparse"_s, u"on"_s);

    const QJsonObject one = webhook(created());

    QCOMPARE(one.keys(), (QStringList{u"created"_s, u"executionMode"_s, u"id"_s, u"label"_s, u"method"_s, u"tenantId"_s, u"uri"_s}));
}

void TestEdgeRoutes::errorsComeInEveryStyle_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("problem") << u"problem"_s << QByteArray("application/problem+json; charset=utf-8");
    QTest::newRow("empty") << u"empty"_s << QByteArray();
    QTest::newRow("text") << u"text"_s << QByteArray("text/plain; charset=utf-8");
    QTest::newRow("message") << u"message"_s << QByteArray("application/json");
    QTest::newRow("html") << u"html"_s << QByteArray("text/html");
}

void TestEdgeRoutes::errorsComeInEveryStyle()
{
    QFETCH(const QString, style);
    QFETCH(const QByteArray, type);
    m_sandbox->setFault(u"errorStyle"_s, style);

    const Answer answer = ask("POST", u"/webhooks"_s, "{}");

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), type);
    QCOMPARE(answer.body.isEmpty(), style == u"empty"_s);
    QCOMPARE(ask("GET", u"/webhooks/x"_s).header("Content-Type"), type);
}

void TestEdgeRoutes::aLostAnswerMeansTheWriteHappened()
{
    m_sandbox->setFault(u"clearCache.drop"_s, u"after*1"_s);
    const auto before = m_sandbox->counters().value("requests"_L1).toObject().value("clearCache"_L1).toInt();

    const Answer answer = ask("DELETE", u"/cache"_s);

    QVERIFY(m_sandbox->counters().value("requests"_L1).toObject().value("clearCache"_L1).toInt() > before);
    QVERIFY(answer.status == 0 || answer.status == 202);
}

QTEST_GUILESS_MAIN(TestEdgeRoutes)
#include "tst_edgeroutes.moc"
