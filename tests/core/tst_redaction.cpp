#include "app/core/redaction.h"
#include "support/await.h"

#include <QUrlQuery>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"k3y/+ \"ü&=:%Zq~7"_s;

QString jsonEscaped(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4));
}

QString codesOnly(const QString &text)
{
    QString codes;
    for (const QChar c : text)
        codes += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    return codes;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textLosesWhatIsSecret_data();
    void textLosesWhatIsSecret();
    void aKnownSecretSurvivesInNoForm_data();
    void aKnownSecretSurvivesInNoForm();
    void aSecretInLongerBase64IsFound();
    void shortTextIsNoSecret();
    void urlsKeepTheirShape_data();
    void urlsKeepTheirShape();
    void onlyHarmlessHeadersAreShown();
    void bodiesKeepTheirShape_data();
    void bodiesKeepTheirShape();
    void nothingOfAGuestSurvives();
    void aCutBodyIsCleanedAsWell();
    void aBodyNestedWithoutEndIsSurvived();
    void bytesThatAreNoTextAreNotShown();
    void brokenUtf8IsSurvived();
    void aLongBodyIsCut();
    void aPageIsCutToItsBeginning();
    void aFormIsMasked();
    void personalDataStaysWhenWanted();
    void namesThatSoundSecret_data();
    void namesThatSoundSecret();
};

void TestRedaction::textLosesWhatIsSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("nothing") << u"404 Not Found at /v2.1/guests"_s << u"404 Not Found at /v2.1/guests"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def-123"_s << u"Authorization: Bearer •••"_s;
    QTest::newRow("basic") << u"sent Basic dXNlcjpwYXNz to it"_s << u"sent Basic ••• to it"_s;
    QTest::newRow("web token") << u"got eyJhbGciOi.eyJzdWIi.c2ln back"_s << u"got ••• back"_s;
    QTest::newRow("form") << u"client_id=me&client_secret=hidden&grant_type=x"_s << u"client_id=me&client_secret=•••&grant_type=x"_s;
    QTest::newRow("json") << u"{\"client_secret\": \"hidden\", \"a\": 1}"_s << u"{\"client_secret\": \"•••\", \"a\": 1}"_s;
    QTest::newRow("cut json") << u"{\"client_secret\": \"hidd"_s << u"{\"client_secret\": \"•••\""_s;
    QTest::newRow("presigned") << u"see https://files.example.com/a.gz?X-Amz-Signature=abc&X-Amz-Date=1 now"_s
                               << u"see https://files.example.com/a.gz?••• now"_s;
    QTest::newRow("presigned in html") << u"<a href=\"https://files.example.com/a?x=1&amp;Signature=abc\">"_s
                                       << u"<a href=\"https://files.example.com/a?•••\">"_s;
    QTest::newRow("user info") << u"https://me:hidden@example.com/a"_s << u"https://•••@example.com/a"_s;
    QTest::newRow("private key") << u"x -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- y"_s << u"x ••• y"_s;
}

void TestRedaction::textLosesWhatIsSecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, clean);

    QCOMPARE(Redaction().text(text), clean);
}

void TestRedaction::aKnownSecretSurvivesInNoForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("as it is") << secret;
    QTest::newRow("percent") << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    QTest::newRow("percent, small letters") << QString::fromLatin1(QUrl::toPercentEncoding(secret))
                                                   .replace(u"%2F"_s, u"%2f"_s)
                                                   .replace(u"%2B"_s, u"%2b"_s)
                                                   .replace(u"%C3%BC"_s, u"%c3%bc"_s)
                                                   .replace(u"%3D"_s, u"%3d"_s)
                                                   .replace(u"%3A"_s, u"%3a"_s);
    QTest::newRow("percent twice") << QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(QUrl::toPercentEncoding(secret))));
    QTest::newRow("form") << QString::fromLatin1(QUrl::toPercentEncoding(secret).replace("%20", "+"));
    QTest::newRow("Base64") << QString::fromLatin1(secret.toUtf8().toBase64());
    QTest::newRow("Base64 for URLs") << QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("hex") << QString::fromLatin1(secret.toUtf8().toHex());
    QTest::newRow("JSON") << jsonEscaped(secret);
    QTest::newRow("JSON, only codes") << codesOnly(secret);
    QTest::newRow("HTML") << secret.toHtmlEscaped();
}

void TestRedaction::aKnownSecretSurvivesInNoForm()
{
    QFETCH(const QString, form);
    Redaction redaction;
    redaction.know(secret);
    QVERIFY(redaction.text(u"<"_s + form + u">"_s) != QString(u"<"_s + form + u">"_s));

    QStringList all{redaction.text(u"it was "_s + form + u" indeed"_s)};
    all += redaction.url(QUrl(QString(u"https://h.example/a/"_s + form + u"/b?limit="_s + form + u'#' + form)), true);
    const auto headers = redaction.headers({{"Server", form.toUtf8()}, {"X-Own", form.toUtf8()}, {form.toUtf8(), "1"}});
    for (const auto &[name, value] : headers)
        all += QString::fromUtf8(name + value);
    const bool isEscaped = form.contains(u'\\');
    const QString member = isEscaped ? form : jsonEscaped(form);
    all += redaction.body(QString(u"{\"message\": \""_s + member + u"\", \""_s + member + u"\": [1, \""_s + member + u"\"]}"_s).toUtf8(),
                          true);
    all += redaction.body(QString(u"<html>"_s + form + u"</html>"_s).toUtf8(), true);

    for (const QString &one : std::as_const(all)) {
        QVERIFY2(!one.contains(form), qPrintable(one));
        QVERIFY2(!one.contains(secret), qPrintable(one));
        QVERIFY2(!one.contains(member), qPrintable(one));
    }
}

void TestRedaction::aSecretInLongerBase64IsFound()
{
    Redaction redaction;
    redaction.know(u"abcdefghijklmnop"_s);

    for (const QByteArray &before : {QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
        const QString clean = redaction.text(QString::fromLatin1(QByteArray(before + ":abcdefghijklmnop").toBase64()));

        QVERIFY2(clean.contains(Redaction::mask()), qPrintable(clean));
        QVERIFY(!QByteArray::fromBase64(clean.toLatin1()).contains("efghij"));
    }
}

void TestRedaction::shortTextIsNoSecret()
{
    Redaction redaction;
    redaction.know(u"abc"_s);

    QCOMPARE(redaction.text(u"abcabc"_s), u"abcabc"_s);
}

void TestRedaction::urlsKeepTheirShape_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("clean");
    const QString ref = u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s;
    QTest::newRow("plain") << u"https://api.example.com/v2.1/guests?limit=100&offset=200&expand=true"_s
                           << u"https://api.example.com/v2.1/guests?limit=100&offset=200&expand=true"_s;
    QTest::newRow("reference") << QString(u"https://api.example.com:8443/v2.1/guests/"_s + ref)
                               << QString(u"https://api.example.com:8443/v2.1/guests/"_s + ref);
    QTest::newRow("e-mail") << u"https://h.example/g?email=ada%40example.com&expand=true"_s
                            << u"https://h.example/g?email=•••&expand=true"_s;
    QTest::newRow("name") << u"https://h.example/g?firstName=Ada"_s << u"https://h.example/g?firstName=•••"_s;
    QTest::newRow("e-mail in the path") << u"https://h.example/g/ada%40example.com/x"_s << u"https://h.example/g/•••/x"_s;
    QTest::newRow("encoded twice") << u"https://h.example/g/ada%2540example.com/x"_s << u"https://h.example/g/•••/x"_s;
    QTest::newRow("phone in the path") << u"https://h.example/g/+35316123456"_s << u"https://h.example/g/•••"_s;
    QTest::newRow("user info") << u"https://me:hidden@h.example/g"_s << u"https://h.example/g"_s;
    QTest::newRow("presigned") << u"https://h.example/a.csv.gz?X-Amz-Date=2&X-Amz-Signature=f00"_s << u"https://h.example/a.csv.gz?•••"_s;
    QTest::newRow("token") << u"https://h.example/g?access_token=12&limit=1"_s << u"https://h.example/g?access_token=•••&limit=1"_s;
    QTest::newRow("fragment") << u"https://h.example/g#access_token=12"_s << u"https://h.example/g#•••"_s;
    QTest::newRow("random segment") << u"https://hooks.example/services/aB3dE6gH9jK2mN5pQ8sT"_s << u"https://hooks.example/services/•••"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/g"_s << u"http://[::1]:8080/g"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestRedaction::urlsKeepTheirShape()
{
    QFETCH(const QString, url);
    QFETCH(const QString, clean);

    QCOMPARE(Redaction().url(QUrl(url)), clean);
}

void TestRedaction::onlyHarmlessHeadersAreShown()
{
    const auto clean = Redaction().headers({{"Content-Type", "application/json"},
                                            {"AUTHORIZATION", "Bearer abc"},
                                            {"Authorization", "raw"},
                                            {"Set-Cookie", "id=1"},
                                            {"X-Api-Key", "abc"},
                                            {"X-Anything", "abc"},
                                            {"Location", "https://h.example/a?Signature=1"},
                                            {"retry-after", "2"}});

    const Redaction::Headers expected{{"Content-Type", "application/json"},
                                      {"AUTHORIZATION", "Bearer •••"},
                                      {"Authorization", "•••"},
                                      {"Set-Cookie", "•••"},
                                      {"X-Api-Key", "•••"},
                                      {"X-Anything", "•••"},
                                      {"Location", "https://h.example/a?•••"},
                                      {"retry-after", "2"}};
    QCOMPARE(clean, expected);
}

void TestRedaction::bodiesKeepTheirShape_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("clean");
    QTest::newRow("settings") << u"{ \"contentCacheTtl\": \"04:00:00\",\n \"auto\": true }"_s
                              << u"{ \"contentCacheTtl\": \"04:00:00\",\n \"auto\": true }"_s;
    QTest::newRow("patch") << u"[{\"op\":\"replace\",\"path\":\"/mediacachettl\",\"value\":\"1.00:00:00\"}]"_s
                           << u"[{\"op\":\"replace\",\"path\":\"/mediacachettl\",\"value\":\"1.00:00:00\"}]"_s;
    QTest::newRow("webhook headers") << u"{\"label\":\"Index\",\"headers\":{\"x-key\":\"a1b2\",\"n\":12},\"disabled\":null}"_s
                                     << u"{\"label\":\"Index\",\"headers\":{\"x-key\":\"•••\",\"n\":\"•••\"},\"disabled\":null}"_s;
    QTest::newRow("webhook address") << u"{\"uri\":\"https://h.example/in?code=abc\"}"_s
                                     << u"{\"uri\":\"https://h.example/in?code=•••\"}"_s;
    QTest::newRow("token") << u"{\"access_token\":\"abc\",\"expires_in\":86400,\"token_type\":\"Bearer\"}"_s
                           << u"{\"access_token\":\"•••\",\"expires_in\":86400,\"token_type\":\"Bearer\"}"_s;
    QTest::newRow("presigned") << u"[\"https://f.example/p.gz?X-Amz-Signature=a\"]"_s << u"[\"https://f.example/p.gz?•••\"]"_s;
    QTest::newRow("error") << u"{\"status\":400,\"message\":\"No guest ada@example.com\"}"_s
                           << u"{\"status\":400,\"message\":\"No guest •••\"}"_s;
    QTest::newRow("times") << u"{\"createdAt\":\"2026-11-21T10:38:12.318Z\",\"dateOfBirth\":\"1990-01-02\"}"_s
                           << u"{\"createdAt\":\"2026-11-21T10:38:12.318Z\",\"dateOfBirth\":\"•••\"}"_s;
    QTest::newRow("a name in the place of a word")
        << u"{\"status\":\"x@y.z\",\"guestType\":\"customer\"}"_s << u"{\"status\":\"•••\",\"guestType\":\"customer\"}"_s;
    QTest::newRow("numbers") << u"{\"clubPoints\":120,\"phone\":35316123456,\"size\":431998712,\"n\":-1.5e3}"_s
                             << u"{\"clubPoints\":120,\"phone\":\"•••\",\"size\":431998712,\"n\":-1.5e3}"_s;
    QTest::newRow("no literal") << u"{\"a\":ada}"_s << u"{\"a\":\"•••\"}"_s;
    QTest::newRow("only text") << u"\"ada\""_s << u"\"•••\""_s;
    QTest::newRow("an address as a name") << u"{\"ada@example.com\":1}"_s << u"{\"•••\":1}"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestRedaction::bodiesKeepTheirShape()
{
    QFETCH(const QString, body);
    QFETCH(const QString, clean);

    QCOMPARE(Redaction().body(body.toUtf8()), clean);
}

void TestRedaction::nothingOfAGuestSurvives()
{
    const QStringList own{u"Ada"_s,      u"Byrne"_s,      u"ada@example.com"_s, u"+353 1 612 3456"_s, u"Main Street"_s, u"Dublin"_s,
                          u"P1234567"_s, u"1990-01-02"_s, u"gold-club"_s,       u"9876543210"_s,      u"Leinster"_s,    u"Dr"_s};
    const QJsonObject guest{
        {u"ref"_s, u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"_s},
        {u"guestType"_s, u"customer"_s},
        {u"title"_s, own.at(11)},
        {u"firstName"_s, own.at(0)},
        {u"lastName"_s, own.at(1)},
        {u"email"_s, own.at(2)},
        {u"emails"_s, QJsonArray{own.at(2)}},
        {u"phoneNumbers"_s, QJsonArray{own.at(3)}},
        {u"street"_s, QJsonArray{own.at(4)}},
        {u"city"_s, own.at(5)},
        {u"state"_s, own.at(10)},
        {u"passportNumber"_s, own.at(6)},
        {u"dateOfBirth"_s, own.at(7)},
        {u"identifiers"_s, QJsonArray{QJsonObject{{u"provider"_s, u"CRM"_s}, {u"id"_s, own.at(9)}}}},
        {u"extensions"_s, QJsonArray{QJsonObject{{u"name"_s, u"ext"_s}, {u"label"_s, own.at(0)}, {u"status"_s, own.at(8)}}}}};

    const QString clean = Redaction().body(QJsonDocument(guest).toJson());

    for (const QString &one : own)
        QVERIFY2(!clean.contains(one), qPrintable(one + u" in "_s + clean));
    QVERIFY(clean.contains(u"5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11"));
    QVERIFY(clean.contains(u"\"customer\""));
    QCOMPARE(QJsonDocument::fromJson(clean.toUtf8()).object().keys(), guest.keys());
}

void TestRedaction::aCutBodyIsCleanedAsWell()
{
    Redaction redaction;
    redaction.know(u"topsecretvalue"_s);
    QByteArray body = "{\"items\":[";
    while (body.size() < 64 * 1024 - 20)
        body += "{\"firstName\":\"Ada\",\"href\":\"https://h.example/g\"},";
    body = body.left(64 * 1024 - 30) + "x\"}, {\"message\":\"topsecretvalue and more\"}";

    const QString clean = redaction.body(body.left(64 * 1024));

    QVERIFY(!clean.contains(u"Ada"));
    QVERIFY(!clean.contains(u"topsec"));
    QVERIFY(clean.contains(u"\"firstName\":\"•••\""));
}

void TestRedaction::aBodyNestedWithoutEndIsSurvived()
{
    const QByteArray deep = QByteArray(50'000, '[') + QByteArray(50'000, '{');

    QVERIFY(!Redaction().body(deep).isEmpty());
    QVERIFY(!Redaction().body(QByteArray(50'000, '}') + "\"ada\"").contains(u"ada"));
    QVERIFY(!Redaction().body(QByteArray("[") + QByteArray(50'000, '}') + "\"ada\"").contains(u"ada"));
}

void TestRedaction::bytesThatAreNoTextAreNotShown()
{
    const QString clean = Redaction().body(QByteArray("\x1f\x8b\x08 ada", 7));

    QVERIFY(!clean.contains(u"ada"));
    QVERIFY(clean.contains(u"7"));
    QVERIFY(!Redaction().body(QByteArray("a\0d\0a\0", 6)).contains(u'a' + QString(QChar::Null)));
}

void TestRedaction::brokenUtf8IsSurvived()
{
    const QString clean = Redaction().body("{\"message\":\"\xff\xfe\xc3\",\"status\":\"ok\"}");

    QVERIFY(clean.contains(u"\"status\":\"ok\""));
}

void TestRedaction::aLongBodyIsCut()
{
    const QByteArray body = "[" + QByteArray("1234, ").repeated(20'000) + "1]";

    const QString clean = Redaction().body(body);

    QVERIFY(clean.size() < 66 * 1024);
    QVERIFY(clean.contains(QString::number(body.size() - 64 * 1024)));
}

void TestRedaction::aPageIsCutToItsBeginning()
{
    const QByteArray page = "<html><p>Write to ada@example.com or ring +353 1 612 3456</p>" + QByteArray("<p>words</p>").repeated(1000);

    const QString clean = Redaction().body(page);

    QVERIFY(clean.startsWith(u"<html><p>Write to ••• or ring •••</p>"));
    QVERIFY(clean.size() < 1100);
}

void TestRedaction::aFormIsMasked()
{
    QCOMPARE(Redaction().body("grant_type=client_credentials&client_secret=abc&limit=3"), u"grant_type=•••&client_secret=•••&limit=3"_s);
}

void TestRedaction::personalDataStaysWhenWanted()
{
    const QString clean = Redaction().body("{\"firstName\":\"Ada\",\"password\":\"p\"}", true);

    QCOMPARE(clean, u"{\"firstName\":\"Ada\",\"password\":\"•••\"}"_s);
    QCOMPARE(Redaction().url(QUrl(u"https://h.example/g?email=a%40b.c&token=1"_s), true), u"https://h.example/g?email=a%40b.c&token=•••"_s);
    QCOMPARE(Redaction().url(QUrl(u"https://h.example/g?key=am-30&event=publish"_s), true), u"https://h.example/g?key=•••&event=publish"_s);
}

void TestRedaction::namesThatSoundSecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sounds");
    for (const auto &name :
         {u"client_secret"_s, u"Authorization"_s, u"X-API-Key"_s, u"accessToken"_s, u"Pass-Word"_s, u"sig"_s, u"clientKey"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const auto &name : {u"token_type"_s, u"name"_s, u"key"_s, u"label"_s, u"design"_s, u"passportExpiry"_s, u""_s})
        QTest::newRow(qPrintable(u"not " + name)) << name << false;
}

void TestRedaction::namesThatSoundSecret()
{
    QFETCH(const QString, name);
    QFETCH(const bool, sounds);

    QCOMPARE(Redaction::soundsSecret(name), sounds);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
