#include "ui/console/consolerules.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Connection connection()
{
    Connection made{.id = u"c1"_s, .name = u"Acme EU"_s, .region = Region::Eu, .clientKey = u"key"_s, .edgeClientId = u"edge"_s};
    return made;
}

} // namespace

class TestConsoleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyIdentifierNeverClearsTheWholeCache_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("refused");
        const QString edge = usualEdgeUrl();

        QTest::newRow("the whole cache, said as such") << QByteArray("DELETE") << QString(edge + u"/cache"_s) << false;
        QTest::newRow("one entry") << QByteArray("DELETE") << QString(edge + u"/cache/home-page"_s) << false;
        QTest::newRow("nothing behind the slash") << QByteArray("DELETE") << QString(edge + u"/cache/"_s) << true;
        QTest::newRow("two slashes") << QByteArray("DELETE") << QString(edge + u"/cache//"_s) << true;
        QTest::newRow("a space") << QByteArray("DELETE") << QString(edge + u"/cache/%20"_s) << true;
        QTest::newRow("an encoded slash") << QByteArray("DELETE") << QString(edge + u"/cache/%2F"_s) << true;
        QTest::newRow("undefined") << QByteArray("DELETE") << QString(edge + u"/cache/undefined"_s) << true;
        QTest::newRow("small letters") << QByteArray("delete") << QString(edge + u"/Cache/"_s) << true;
        QTest::newRow("a read") << QByteArray("GET") << QString(edge + u"/cache/"_s) << false;
        QTest::newRow("another service") << QByteArray("DELETE") << u"https://other.example/cache/"_s << false;
    }
    void anEmptyIdentifierNeverClearsTheWholeCache()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QString, address);
        QFETCH(const bool, refused);

        const QString refusal = refusalOf({.verb = verb, .url = QUrl(address)}, connection());

        QCOMPARE(!refusal.isEmpty(), refused);
    }

    void aCredentialBelongsToItsOwnHosts_data()
    {
        QTest::addColumn<int>("credential");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("elsewhere");

        const QString cdp = regionUrl(Region::Eu);
        QTest::newRow("guests to CDP") << int(Credential::Guests) << QString(cdp + u"/v2.1/guests"_s) << false;
        QTest::newRow("with its port") << int(Credential::Guests) << u"%1:443/v2.1/guests"_s.arg(cdp) << false;
        QTest::newRow("another port") << int(Credential::Guests) << u"%1:8443/v2.1/guests"_s.arg(cdp) << true;
        QTest::newRow("another region") << int(Credential::Guests) << QString(regionUrl(Region::Us) + u"/v2.1/guests"_s) << true;
        QTest::newRow("guests to Edge") << int(Credential::Guests) << QString(usualEdgeUrl() + u"/settings"_s) << true;
        QTest::newRow("edge to Edge") << int(Credential::Edge) << QString(usualEdgeUrl() + u"/settings"_s) << false;
        QTest::newRow("a host that begins alike") << int(Credential::Guests) << QString(cdp + u".evil.example/"_s) << true;
        QTest::newRow("one's own") << int(Credential::Own) << u"https://other.example/"_s << false;
        QTest::newRow("none") << int(Credential::None) << u"https://other.example/"_s << false;
    }
    void aCredentialBelongsToItsOwnHosts()
    {
        QFETCH(const int, credential);
        QFETCH(const QString, address);
        QFETCH(const bool, elsewhere);

        QCOMPARE(takesCredentialElsewhere({.url = QUrl(address), .credential = Credential(credential)}, connection()), elsewhere);
    }

    void aVerbInAHeaderIsAWrite()
    {
        const ConsoleRequest read{.verb = "GET", .url = QUrl(u"https://one.example/"_s)};
        ConsoleRequest disguised = read;
        disguised.headers = {{"X-HTTP-Method-Override", "DELETE"}};

        QVERIFY(!isWrite(read));
        QVERIFY(isWrite(disguised));
        QVERIFY(isWrite({.verb = "PATCH"}));
    }

    void anyRequestNeedsAWholeAddress_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("field");

        QTest::newRow("fine") << u"GET"_s << u"https://one.example/a?b=c"_s << QString();
        QTest::newRow("this computer") << u"GET"_s << u"http://127.0.0.1:8080/"_s << QString();
        QTest::newRow("a verb of one's own") << u"PURGE"_s << u"https://one.example/"_s << QString();
        QTest::newRow("empty") << u"GET"_s << QString() << u"address"_s;
        QTest::newRow("no scheme") << u"GET"_s << u"one.example/a"_s << u"address"_s;
        QTest::newRow("a file") << u"GET"_s << u"file:///etc/hosts"_s << u"address"_s;
        QTest::newRow("no host") << u"GET"_s << u"https:///a"_s << u"address"_s;
        QTest::newRow("http over the network") << u"GET"_s << u"http://one.example/"_s << u"address"_s;
        QTest::newRow("a password in it") << u"GET"_s << u"https://me:secret@one.example/"_s << u"address"_s;
        QTest::newRow("two words") << u"GET IT"_s << u"https://one.example/"_s << u"verb"_s;
    }
    void anyRequestNeedsAWholeAddress()
    {
        QFETCH(const QString, verb);
        QFETCH(const QString, address);
        QFETCH(const QString, field);

        const QList<Problem> problems = checkFree({.values = {{u"verb"_s, verb}, {u"address"_s, address}}});

        QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
    }

    void aFreeFormIsTheRequestItCameFrom()
    {
        const ConsoleRequest request{.verb = "PUT",
                                     .url = QUrl(u"https://one.example/a%20b?c=d%26e"_s),
                                     .headers = {{"X-One", "1"}, {"Content-Type", "application/json"}},
                                     .body = "{\"a\": 1}"};

        QCOMPARE(freeRequestOf(freeFormOf(request)), request);
    }

    void anAddressIsShownWithoutSecrets()
    {
        const QString shown = shownAddress(QUrl(u"https://me:hush@one.example/a?limit=1&access_token=hush&b=2"_s));

        QVERIFY(!shown.contains(u"hush"_s));
        QVERIFY(shown.contains(u"limit=1"_s));
        QVERIFY(shown.contains(u"access_token="_s));
        QVERIFY(shown.endsWith(u"b=2"_s));
    }
};

QTEST_GUILESS_MAIN(TestConsoleRules)
#include "tst_consolerules.moc"
