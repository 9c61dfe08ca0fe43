#include "app/connections/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &payload)
{
    return encoded("{\"alg\":\"RS256\"}") + '.' + encoded(payload) + ".c2ln";
}

QByteArray token(const QJsonObject &claims)
{
    return token(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

QString own(QLatin1StringView name)
{
    return u"https://auth.sitecorecloud.io/claims/"_s + name;
}

} // namespace

class TestTokenClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatIsSaid();
    void toleratesWhatIsMissingOrOfAnotherType_data();
    void toleratesWhatIsMissingOrOfAnotherType();
    void readsNothingFromGarbage_data();
    void readsNothingFromGarbage();
    void namesTheTenantAsWellAsItCan();
    void escapesWhatCouldDeceive();
    void cutsWhatIsTooLong();
};

void TestTokenClaims::readsAllThatIsSaid()
{
    const QByteArray bytes = token(QJsonObject{{own("org_id"_L1), u"org_EXAMPLE000000001"_s},
                                               {own("org_name"_L1), u"example-foods"_s},
                                               {own("tenant_id"_L1), u"0f0e0d0c"_s},
                                               {own("tenant_name"_L1), u"example-foods-prod"_s},
                                               {u"iss"_s, u"https://auth.sitecorecloud.io/"_s},
                                               {u"aud"_s, u"https://api.sitecorecloud.io"_s},
                                               {u"exp"_s, 1930086400},
                                               {u"scope"_s, u"cdp.audience_exports:r  other"_s}});

    const auto claims = TokenClaims::read("Bearer " + bytes);

    QVERIFY(claims);
    QCOMPARE(claims->tenantName, u"example-foods-prod"_s);
    QCOMPARE(claims->tenantId, u"0f0e0d0c"_s);
    QCOMPARE(claims->organizationName, u"example-foods"_s);
    QCOMPARE(claims->organizationId, u"org_EXAMPLE000000001"_s);
    QCOMPARE(claims->issuer, u"https://auth.sitecorecloud.io/"_s);
    QCOMPARE(claims->audience, QStringList{u"https://api.sitecorecloud.io"_s});
    QCOMPARE(claims->scopes, (QStringList{u"cdp.audience_exports:r"_s, u"other"_s}));
    QCOMPARE(claims->expires, QDateTime::fromSecsSinceEpoch(1930086400, Qt::UTC));
    QCOMPARE(TokenClaims::read(bytes), claims);
}

void TestTokenClaims::toleratesWhatIsMissingOrOfAnotherType_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QStringList>("audience");
    QTest::addColumn<bool>("expires");

    QTest::newRow("nothing") << QJsonObject() << QStringList() << QStringList() << false;
    QTest::newRow("audience as a list") << QJsonObject{{u"aud"_s, QJsonArray{u"a"_s, 5, u"b"_s}}} << QStringList()
                                        << QStringList{u"a"_s, u"b"_s} << false;
    QTest::newRow("permissions") << QJsonObject{{u"permissions"_s, QJsonArray{u"edge:r"_s}}} << QStringList{u"edge:r"_s} << QStringList()
                                 << false;
    QTest::newRow("scope before permissions") << QJsonObject{{u"scope"_s, u"one"_s}, {u"permissions"_s, QJsonArray{u"two"_s}}}
                                              << QStringList{u"one"_s} << QStringList() << false;
    QTest::newRow("wrong types") << QJsonObject{{u"scope"_s, 1},
                                                {u"aud"_s, true},
                                                {u"exp"_s, u"soon"_s},
                                                {own("tenant_name"_L1), QJsonArray()}}
                                 << QStringList() << QStringList() << false;
    QTest::newRow("a time that is none") << QJsonObject{{u"exp"_s, 1e300}} << QStringList() << QStringList() << false;
    QTest::newRow("a time before time") << QJsonObject{{u"exp"_s, -1}} << QStringList() << QStringList() << false;
    QTest::newRow("a time with a fraction") << QJsonObject{{u"exp"_s, 1930086400.5}} << QStringList() << QStringList() << true;
}

void TestTokenClaims::toleratesWhatIsMissingOrOfAnotherType()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const QStringList, scopes);
    QFETCH(const QStringList, audience);
    QFETCH(const bool, expires);

    const auto claims = TokenClaims::read(token(json));

    QVERIFY(claims);
    QCOMPARE(claims->scopes, scopes);
    QCOMPARE(claims->audience, audience);
    QCOMPARE(claims->expires.isValid(), expires);
    QVERIFY(claims->tenant().isEmpty());
}

void TestTokenClaims::readsNothingFromGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("abcdef0123456789");
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("five parts") << QByteArray("e30.e30.e30.e30.e30");
    QTest::newRow("not base64") << QByteArray("e30.!!!!.e30");
    QTest::newRow("not JSON") << token(QByteArray("hello"));
    QTest::newRow("a list") << token(QByteArray("[1]"));
    QTest::newRow("cut JSON") << token(QByteArray("{\"a\":"));
    QTest::newRow("not UTF-8") << token(QByteArray("{\"a\":\"\xff\"}"));
    QTest::newRow("deeper than anything") << token(QByteArray(20000, '[') + QByteArray(20000, ']'));
    QTest::newRow("larger than 64 KiB") << token(QByteArray("{\"a\":\"") + QByteArray(64 * 1024, 'x') + "\"}");
}

void TestTokenClaims::readsNothingFromGarbage()
{
    QFETCH(const QByteArray, bytes);

    QVERIFY(!TokenClaims::read(bytes));
}

void TestTokenClaims::namesTheTenantAsWellAsItCan()
{
    const TokenClaims nothing;
    const TokenClaims organization{.organizationName = u"org"_s};
    const TokenClaims id{.tenantId = u"id"_s, .organizationName = u"org"_s};
    const TokenClaims name{.tenantName = u"name"_s, .tenantId = u"id"_s};

    QCOMPARE(nothing.tenant(), QString());
    QCOMPARE(organization.tenant(), u"org"_s);
    QCOMPARE(id.tenant(), u"id"_s);
    QCOMPARE(name.tenant(), u"name"_s);
}

void TestTokenClaims::escapesWhatCouldDeceive()
{
    const QString turned = u"a"_s + QChar(0x202e) + u"b\nc"_s + QChar(0x7);

    const auto claims = TokenClaims::read(token(QJsonObject{{own("tenant_name"_L1), turned}}));

    QCOMPARE(claims->tenantName, u"a\\u202eb\\u000ac\\u0007"_s);
}

void TestTokenClaims::cutsWhatIsTooLong()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(u"s%1"_s.arg(i));

    const auto claims = TokenClaims::read(token(QJsonObject{{own("tenant_name"_L1), QString(5000, u'x')}, {u"permissions"_s, many}}));

    QCOMPARE(claims->tenantName.size(), 201);
    QCOMPARE(claims->scopes.size(), 100);
}

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
