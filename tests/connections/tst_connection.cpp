#include "app/connections/connection.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

Connection whole()
{
    return {.id = u"0f0e0d0c-0b0a-4908-8706-050403020100"_s,
            .name = u"Example Foods"_s,
            .production = true,
            .colour = u"#C21F2B"_s,
            .region = Region::Custom,
            .customCdpUrl = u"https://cdp.example.com/"_s,
            .clientKey = u"pxClientKey"_s,
            .apiKey = u"apiKey0"_s,
            .edgeClientId = u"edgeClient0"_s,
            .edgeUrl = u"https://edge.example.com/api/admin/v1"_s,
            .tokenUrl = u"https://auth.example.com/oauth/token"_s,
            .audience = u"https://api.example.com"_s,
            .caFile = u"ca.pem"_s,
            .contentUnlockedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 44, 3, 250), Qt::UTC),
            .bodyIncludeAsObject = true,
            .tenantId = u"0f0e"_s,
            .tenantSince = QDateTime(QDate(2026, 1, 12), QTime(9, 5), Qt::UTC)};
}

} // namespace

class TestConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJsonAsItWas();
    void membersOfTheWrongTypeCountAsAbsent();
    void isRefusedWithoutAnIdOrAName();
    void regionsHaveTheirHosts_data();
    void regionsHaveTheirHosts();
    void emptyAddressesStandForTheUsualOnes();
    void addressesLoseTheirTrailingSlashes();
    void everySecretHasAPlaceOfItsOwn();
    void aNewOneHasAnIdOfItsOwnAndAColour();
    void problemsAreFoundWhereTheyAre_data();
    void problemsAreFoundWhereTheyAre();
};

void TestConnection::comesBackFromJsonAsItWas()
{
    const Connection before = whole();

    const auto after = Connection::fromJson(before.toJson());

    QVERIFY(after);
    QCOMPARE(*after, before);
}

void TestConnection::membersOfTheWrongTypeCountAsAbsent()
{
    const QJsonObject json{{u"id"_s, u"a"_s},
                           {u"name"_s, u"A"_s},
                           {u"clientKey"_s, 5},
                           {u"region"_s, QJsonObject()},
                           {u"contentUnlockedAt"_s, true},
                           {u"apiToken"_s, u"never read"_s},
                           {u"somethingNew"_s, 1}};

    const auto connection = Connection::fromJson(json);

    QVERIFY(connection);
    QCOMPARE(*connection, (Connection{.id = u"a"_s, .name = u"A"_s}));
}

void TestConnection::isRefusedWithoutAnIdOrAName()
{
    const QJsonObject noName{{u"id"_s, u"a"_s}};
    const QJsonObject noId{{u"name"_s, u"A"_s}};
    const QJsonObject idThatClimbs{{u"id"_s, u"../b"_s}, {u"name"_s, u"A"_s}};

    QVERIFY(!Connection::fromJson(noName));
    QVERIFY(!Connection::fromJson(noId));
    QVERIFY(!Connection::fromJson(idThatClimbs));
}

void TestConnection::regionsHaveTheirHosts_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QString>("host");

    QTest::newRow("Asia-Pacific") << Region::Ap << u"api-engage-ap.sitecorecloud.io"_s;
    QTest::newRow("Europe") << Region::Eu << u"api-engage-eu.sitecorecloud.io"_s;
    QTest::newRow("Japan") << Region::Jp << u"api-engage-jpe.sitecorecloud.io"_s;
    QTest::newRow("United States") << Region::Us << u"api-engage-us.sitecorecloud.io"_s;
}

void TestConnection::regionsHaveTheirHosts()
{
    QFETCH(const Region, region);
    QFETCH(const QString, host);

    const QUrl base = Connection{.region = region, .customCdpUrl = u"https://ignored.example.com"_s}.cdpBase();

    QCOMPARE(base, QUrl(u"https://"_s + host));
}

void TestConnection::emptyAddressesStandForTheUsualOnes()
{
    const Connection connection{.edgeUrl = u"  "_s};

    QCOMPARE(connection.edgeBase(), QUrl(u"https://edge.sitecorecloud.io/api/admin/v1"_s));
    QCOMPARE(connection.tokenAddress(), QUrl(u"https://auth.sitecorecloud.io/oauth/token"_s));
    QCOMPARE(connection.tokenAudience(), u"https://api.sitecorecloud.io"_s);
}

void TestConnection::addressesLoseTheirTrailingSlashes()
{
    const Connection connection{
        .region = Region::Custom, .customCdpUrl = u" https://cdp.example.com// "_s, .edgeUrl = u"https://edge.example.com/v1/"_s};

    QCOMPARE(connection.cdpBase(), QUrl(u"https://cdp.example.com"_s));
    QCOMPARE(connection.edgeBase(), QUrl(u"https://edge.example.com/v1"_s));
}

void TestConnection::everySecretHasAPlaceOfItsOwn()
{
    const Connection connection{.id = u"a"_s};

    QCOMPARE(connection.secretName(Connection::Secret::ApiToken), u"a/api-token"_s);
    QCOMPARE(connection.secretName(Connection::Secret::ApiSecret), u"a/api-secret"_s);
    QCOMPARE(connection.secretName(Connection::Secret::EdgeSecret), u"a/edge-secret"_s);
}

void TestConnection::aNewOneHasAnIdOfItsOwnAndAColour()
{
    const Connection one = newConnection();
    const Connection other = newConnection();

    QVERIFY(one.id != other.id);
    QCOMPARE(check(one).size(), 1);
    QCOMPARE(check(one).first().field, u"name"_s);
}

void TestConnection::problemsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QStringList>("fields");

    const auto with = [](auto change) {
        Connection connection = whole();
        change(connection);
        return connection;
    };
    QTest::newRow("nothing wrong") << whole() << QStringList();
    QTest::newRow("a client key alone") << Connection{.name = u"A"_s, .colour = u"#0F766E"_s, .clientKey = u"key"_s} << QStringList();
    QTest::newRow("no name") << with([](Connection &c) { c.name = u"  "_s; }) << QStringList{u"name"_s};
    QTest::newRow("no colour") << with([](Connection &c) { c.colour = u"reddish"_s; }) << QStringList{u"colour"_s};
    QTest::newRow("custom without address") << with([](Connection &c) { c.customCdpUrl.clear(); }) << QStringList{u"customCdpUrl"_s};
    QTest::newRow("wrong address that does not count") << with([](Connection &c) {
        c.region = Region::Us;
        c.customCdpUrl = u"http://x"_s;
    }) << QStringList();
    QTest::newRow("http") << with([](Connection &c) { c.edgeUrl = u"http://edge.example.com"_s; }) << QStringList{u"edgeUrl"_s};
    QTest::newRow("http on localhost") << with([](Connection &c) { c.edgeUrl = u"http://localhost:8080/v1"_s; }) << QStringList();
    QTest::newRow("http on 127.0.0.1") << with([](Connection &c) { c.tokenUrl = u"http://127.0.0.1:9/t"_s; }) << QStringList();
    QTest::newRow("http on ::1") << with([](Connection &c) { c.customCdpUrl = u"http://[::1]:9"_s; }) << QStringList();
    QTest::newRow("a host that only looks local")
        << with([](Connection &c) { c.edgeUrl = u"http://localhost.example.com"_s; }) << QStringList{u"edgeUrl"_s};
    QTest::newRow("another scheme") << with([](Connection &c) { c.tokenUrl = u"ftp://auth.example.com"_s; }) << QStringList{u"tokenUrl"_s};
    QTest::newRow("no scheme") << with([](Connection &c) { c.edgeUrl = u"edge.example.com"_s; }) << QStringList{u"edgeUrl"_s};
    QTest::newRow("password inside") << with([](Connection &c) { c.edgeUrl = u"https://a:b@edge.example.com"_s; })
                                     << QStringList{u"edgeUrl"_s};
    QTest::newRow("query") << with([](Connection &c) { c.edgeUrl = u"https://edge.example.com/?a=b"_s; }) << QStringList{u"edgeUrl"_s};
    QTest::newRow("line break in a key") << with([](Connection &c) { c.apiKey = u"one\ntwo"_s; }) << QStringList{u"apiKey"_s};
    QTest::newRow("space in a client id") << with([](Connection &c) { c.edgeClientId = u"one two"_s; }) << QStringList{u"edgeClientId"_s};
    QTest::newRow("colon in the client key") << with([](Connection &c) { c.clientKey = u"key:token"_s; }) << QStringList{u"clientKey"_s};
    QTest::newRow("two at once") << with([](Connection &c) {
        c.name.clear();
        c.edgeUrl = u"x"_s;
    }) << QStringList{u"name"_s, u"edgeUrl"_s};
}

void TestConnection::problemsAreFoundWhereTheyAre()
{
    QFETCH(const Connection, connection);
    QFETCH(const QStringList, fields);

    const QList<Problem> problems = check(connection);

    QStringList found;
    for (const Problem &problem : problems) {
        found.append(problem.field);
        QVERIFY(!problem.text.isEmpty());
    }
    QCOMPARE(found, fields);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
