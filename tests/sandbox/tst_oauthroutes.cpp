#include "app/sandbox/sandbox.h"
#include "support/sandboxclient.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

using Fields = QList<std::pair<QString, QString>>;

class TestOauthRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aFormYieldsAToken();
    void jsonYieldsAToken();
    void eachKeyHasItsScope();
    void theScopeIsNarrowed();
    void claimsAreShown();
    void mistakesAreRefused_data();
    void mistakesAreRefused();
    void otherVerbsAndPathsAreRefused();
    void tokensAreCounted();
    void switchesChangeTheAnswer_data();
    void switchesChangeTheAnswer();
    void aRateLimitComesInEveryForm_data();
    void aRateLimitComesInEveryForm();
    void theAnswerMayBeSlow();
    void anExpiredTokenIsRefused();
    void revokedTokensAreRefused();

private:
    Fields good() const
    {
        return {{u"grant_type"_s, u"client_credentials"_s},
                {u"client_id"_s, m_sandbox->access().edgeClientId},
                {u"client_secret"_s, m_sandbox->access().edgeClientSecret},
                {u"audience"_s, m_sandbox->access().audience}};
    }
    Answer ask(const Fields &fields)
    {
        QUrlQuery form;
        for (const auto &[name, value] : fields)
            form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return call("POST", QUrl(m_sandbox->access().tokenUrl), {{"Content-Type", "application/x-www-form-urlencoded"}},
                    form.toString(QUrl::FullyEncoded).toLatin1());
    }
    static QJsonObject objectOf(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    static QJsonObject claimsOf(const Answer &answer)
    {
        const QList<QByteArray> parts = objectOf(answer).value("access_token"_L1).toString().toLatin1().split('.');
        return parts.size() == 3 ? QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object()
                                 : QJsonObject();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestOauthRoutes::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(Options{.folder = m_folder.path(), .guests = 1});
    QCOMPARE(m_sandbox->start(), std::nullopt);
}

void TestOauthRoutes::cleanup()
{
    QCOMPARE(call("DELETE", QUrl(m_sandbox->access().controlUrl + u"/switches")).status, 204);
}

void TestOauthRoutes::aFormYieldsAToken()
{
    const Answer answer = ask(good());

    const QJsonObject object = objectOf(answer);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(object.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(object.value("expires_in"_L1).toInt(), 86400);
    QCOMPARE(object.value("access_token"_L1).toString().count(u'.'), 2);
}

void TestOauthRoutes::jsonYieldsAToken()
{
    QJsonObject fields;
    for (const auto &[name, value] : good())
        fields.insert(name, value);

    const Answer answer = call("POST", QUrl(m_sandbox->access().tokenUrl), {{"Content-Type", "application/json; charset=utf-8"}},
                               QJsonDocument(fields).toJson());

    QCOMPARE(answer.status, 200);
    QVERIFY(objectOf(answer).contains("access_token"_L1));
}

void TestOauthRoutes::eachKeyHasItsScope()
{
    Fields exports = good();
    exports[1].second = m_sandbox->access().apiKey;
    exports[2].second = m_sandbox->access().apiSecret;

    QCOMPARE(objectOf(ask(exports)).value("scope"_L1).toString(), u"cdp.audience_exports:r"_s);
    QCOMPARE(objectOf(ask(good())).value("scope"_L1).toString(), u"xmcloud.cm:admin edge.content:clearall"_s);
}

void TestOauthRoutes::theScopeIsNarrowed()
{
    Fields fields = good();
    fields.append({u"scope"_s, u"edge.content:clearall other"_s});

    QCOMPARE(objectOf(ask(fields)).value("scope"_L1).toString(), u"edge.content:clearall"_s);
}

void TestOauthRoutes::claimsAreShown()
{
    const QJsonObject claims = claimsOf(ask(good()));

    QCOMPARE(claims.value("https://auth.sitecorecloud.io/claims/tenant_id"_L1).toString(), m_sandbox->access().tenantId);
    QCOMPARE(claims.value("aud"_L1).toString(), m_sandbox->access().audience);
    QCOMPARE(claims.value("azp"_L1).toString(), m_sandbox->access().edgeClientId);
    QCOMPARE(claims.value("gty"_L1).toString(), u"client-credentials"_s);
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 86400);
    QCOMPARE(claims.value("scope"_L1).toString(), u"xmcloud.cm:admin edge.content:clearall"_s);
}

void TestOauthRoutes::mistakesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong id") << u"client_id"_s << u"nobody"_s << 401 << u"access_denied"_s;
    QTest::newRow("wrong secret") << u"client_secret"_s << u"guess"_s << 401 << u"access_denied"_s;
    QTest::newRow("wrong audience") << u"audience"_s << u"https://elsewhere.example"_s << 403 << u"access_denied"_s;
    QTest::newRow("audience with a slash") << u"audience"_s << u"https://api.sitecorecloud.io/"_s << 403 << u"access_denied"_s;
    QTest::newRow("other grant") << u"grant_type"_s << u"password"_s << 403 << u"unauthorized_client"_s;
    QTest::newRow("no grant") << u"grant_type"_s << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("no id") << u"client_id"_s << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("no secret") << u"client_secret"_s << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("no audience") << u"audience"_s << QString() << 400 << u"invalid_request"_s;
}

void TestOauthRoutes::mistakesAreRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    Fields fields = good();
    for (auto &[name, old] : fields) {
        if (name == field)
            old = value;
    }

    const Answer answer = ask(fields);

    QCOMPARE(answer.status, status);
    QCOMPARE(objectOf(answer).value("error"_L1).toString(), error);
    QVERIFY(!objectOf(answer).value("error_description"_L1).toString().isEmpty());
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
}

void TestOauthRoutes::otherVerbsAndPathsAreRefused()
{
    const Answer read = call("GET", QUrl(m_sandbox->access().tokenUrl));
    const Answer noForm = call("POST", QUrl(m_sandbox->access().tokenUrl), {{"Content-Type", "text/plain"}}, "x");

    QCOMPARE(read.status, 405);
    QCOMPARE(read.header("Allow"), QByteArray("POST"));
    QCOMPARE(noForm.status, 400);
    QCOMPARE(call("POST", QUrl(m_sandbox->access().cdpBaseUrl + u"/oauth/other")).status, 404);
}

void TestOauthRoutes::tokensAreCounted()
{
    const qint64 before = m_sandbox->counters().value("tokensIssued"_L1).toInteger();

    ask(good());
    ask(good());
    ask({});

    QCOMPARE(m_sandbox->counters().value("tokensIssued"_L1).toInteger(), before + 2);
}

void TestOauthRoutes::switchesChangeTheAnswer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("short life") << u"expiresIn"_s << u"60"_s << u"expires_in"_s << QJsonValue(60);
    QTest::newRow("life as text") << u"expiresIn"_s << u"string:90"_s << u"expires_in"_s << QJsonValue(u"90"_s);
    QTest::newRow("no life") << u"expiresIn"_s << u"missing"_s << u"expires_in"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no token") << u"noToken"_s << u"on"_s << u"access_token"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no scope") << u"scope"_s << u"missing"_s << u"scope"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("other scope") << u"scope"_s << u"a b"_s << u"scope"_s << QJsonValue(u"a b"_s);
}

void TestOauthRoutes::switchesChangeTheAnswer()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, expected);
    QCOMPARE(m_sandbox->setFault(name, value), QString());

    const Answer answer = ask(good());

    QCOMPARE(answer.status, 200);
    QCOMPARE(objectOf(answer).value(member), expected);
}

void TestOauthRoutes::aRateLimitComesInEveryForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("hasReset");
    QTest::addColumn<bool>("hasRetryAfter");
    QTest::newRow("reset") << u"reset"_s << true << false;
    QTest::newRow("retryAfter") << u"retryAfter"_s << true << true;
    QTest::newRow("bare") << u"bare"_s << false << false;
    QTest::newRow("object") << u"object"_s << false << false;
}

void TestOauthRoutes::aRateLimitComesInEveryForm()
{
    QFETCH(const QString, form);
    QFETCH(const bool, hasReset);
    QFETCH(const bool, hasRetryAfter);
    m_sandbox->setFault(u"tokenRateLimit"_s, form + u"*1");

    const Answer limited = ask(good());
    const Answer next = ask(good());

    QCOMPARE(limited.status, 429);
    QCOMPARE(!limited.header("x-ratelimit-reset").isEmpty(), hasReset);
    QCOMPARE(!limited.header("Retry-After").isEmpty(), hasRetryAfter);
    QCOMPARE(objectOf(limited).contains("errorCode"_L1), form == u"object"_s);
    QCOMPARE(next.status, 200);
}

void TestOauthRoutes::theAnswerMayBeSlow()
{
    m_sandbox->setFault(u"tokenDelayMs"_s, u"80"_s);
    m_sandbox->setFault(u"wrongSecretError"_s, u"invalid_client"_s);
    m_sandbox->setFault(u"tokenHtml500"_s, u"on*1"_s);
    Fields fields = good();
    fields[2].second = u"guess"_s;
    QElapsedTimer clock;
    clock.start();

    const Answer html = ask(good());
    const Answer wrong = ask(fields);

    QVERIFY(clock.elapsed() >= 150);
    QCOMPARE(html.status, 500);
    QVERIFY(html.body.startsWith("<html>"));
    QCOMPARE(objectOf(wrong).value("error"_L1).toString(), u"invalid_client"_s);
    m_sandbox->setFault(u"tokenStatus"_s, u"503*1"_s);
    QCOMPARE(ask(good()).status, 503);
    m_sandbox->setFault(u"claims"_s, u"off"_s);
    QVERIFY(claimsOf(ask(good())).isEmpty());
}

void TestOauthRoutes::anExpiredTokenIsRefused()
{
    m_sandbox->setFault(u"expiresIn"_s, u"0"_s);
    const QUrl settings(m_sandbox->access().edgeBaseUrl + u"/settings");

    const auto expired = edgeBearer(m_sandbox->access());
    m_sandbox->setFault(u"expiresIn"_s, {});
    const auto fresh = edgeBearer(m_sandbox->access());

    QCOMPARE(call("GET", settings, {expired}).status, 401);
    QCOMPARE(call("GET", settings, {fresh}).status, 200);
}

void TestOauthRoutes::revokedTokensAreRefused()
{
    const QUrl settings(m_sandbox->access().edgeBaseUrl + u"/settings");
    const auto token = edgeBearer(m_sandbox->access());
    QCOMPARE(call("GET", settings, {token}).status, 200);

    QCOMPARE(call("POST", QUrl(m_sandbox->access().controlUrl + u"/tokens/revoke")).status, 204);

    QCOMPARE(call("GET", settings, {token}).status, 401);
}

QTEST_GUILESS_MAIN(TestOauthRoutes)
#include "tst_oauthroutes.moc"
