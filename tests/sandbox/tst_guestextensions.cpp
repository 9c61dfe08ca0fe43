#include "support/cdpsandbox.h"

#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestGuestExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tenant.clear(); }

    void aCreatedExtensionIsReturnedFlat();
    void aSlotIsCreatedOnce();
    void anExistingSlotMayBeOverwritten();
    void wrongPairsAreRefused_data();
    void wrongPairsAreRefused();
    void aHundredKeysFitAndNoMore();
    void keysAreSharedUnlessTheyMustBeUnique();
    void camelCaseMayBeAsked();
    void theListHoldsLinksUntilItIsExpanded();
    void anAbsentExtensionIsNotFound_data();
    void anAbsentExtensionIsNotFound();
    void replacingDropsEarlierPairs();
    void patchingKeepsThemAndAddsNew();
    void anotherNameInTheBodyIsRefused();
    void deletingRemovesTheSlot();
    void namedKeysAreRemoved_data();
    void namedKeysAreRemoved();

private:
    QByteArray path(const QByteArray &rest = {}) const { return m_guest + "/extensions" + rest; }

    CdpSandbox m_tenant{3};
    QByteArray m_guest;
};

void TestGuestExtensions::init()
{
    m_guest = "/" + CdpSandbox::object(m_tenant.guests("POST", "", R"({"guestType":"visitor"})")).value("ref"_L1).toString().toLatin1();
}

void TestGuestExtensions::aCreatedExtensionIsReturnedFlat()
{
    const Answer answer = m_tenant.guests(
        "POST", path(),
        R"({"name":"ext1","key":"mine","clubPoints":9007199254740993,"clubRatio":1.0,"clubActive":true,"clubTier":"amber"})");

    QCOMPARE(answer.status, 201);
    const QJsonObject extension = CdpSandbox::object(answer);
    QCOMPARE(extension.value("name"_L1).toString(), u"ext1"_s);
    QCOMPARE(extension.value("key"_L1).toString(), u"default"_s);
    QCOMPARE(extension.value("clubTier"_L1).toString(), u"amber"_s);
    QVERIFY(extension.value("href"_L1).toString().endsWith("/extensions/ext1"_L1));
    QVERIFY(extension.value("guest"_L1).toObject().value("href"_L1).toString().endsWith(QLatin1StringView(m_guest)));
    QVERIFY(answer.body.contains("\"clubPoints\":9007199254740993,\"clubRatio\":1.0,"));
    QCOMPARE(m_tenant.guests("GET", path("/ext1")).body, answer.body);
}

void TestGuestExtensions::aSlotIsCreatedOnce()
{
    m_tenant.guests("POST", path(), R"({"name":"ext1"})");

    const Answer answer = m_tenant.guests("POST", path(), R"({"name":"ext1"})");

    QCOMPARE(answer.status, 409);
    QCOMPARE(CdpSandbox::object(answer).value("message"_L1).toString(), u"Data extension ext1 already exists."_s);
    QCOMPARE(CdpSandbox::object(answer).value("developerMessage"_L1), QJsonValue(409));
}

void TestGuestExtensions::anExistingSlotMayBeOverwritten()
{
    m_tenant.set({"extExists=upsert"});
    m_tenant.guests("POST", path(), R"({"name":"ext1","a":1})");

    const Answer answer = m_tenant.guests("POST", path(), R"({"name":"ext1","b":2})");

    QCOMPARE(answer.status, 200);
    QVERIFY(!CdpSandbox::object(answer).contains("a"_L1));
}

void TestGuestExtensions::wrongPairsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("attribute");
    QTest::newRow("no name") << QByteArray(R"({"a":1})") << u"name"_s;
    QTest::newRow("unknown name") << QByteArray(R"({"name":"ext6"})") << u"name"_s;
    QTest::newRow("nested") << QByteArray(R"({"name":"ext","deep":{"a":1}})") << u"deep"_s;
    QTest::newRow("array") << QByteArray(R"({"name":"ext","many":[1]})") << u"many"_s;
    QTest::newRow("null") << QByteArray(R"({"name":"ext","empty":null})") << u"empty"_s;
    QTest::newRow("sign in a key") << QByteArray(R"({"name":"ext","club-tier":1})") << u"club-tier"_s;
    QTest::newRow("no JSON") << QByteArray(R"({"name")") << u"Unable to parse JSON string"_s;
}

void TestGuestExtensions::wrongPairsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, attribute);

    const Answer answer = m_tenant.guests("POST", path(), body);

    QCOMPARE(answer.status, 400);
    QCOMPARE(CdpSandbox::object(answer).value("message"_L1).toString().section(u':', 0, 0), attribute);
}

void TestGuestExtensions::aHundredKeysFitAndNoMore()
{
    QByteArray body = R"({"name":"ext")";
    for (int i = 0; i < 100; ++i)
        body += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);

    QCOMPARE(m_tenant.guests("POST", path(), body + ",\"more\":1}").status, 400);
    QCOMPARE(m_tenant.guests("POST", path(), body + "}").status, 201);
    QCOMPARE(m_tenant.guests("PATCH", path("/ext"), R"({"more":1})").status, 400);
    QCOMPARE(m_tenant.guests("PATCH", path("/ext"), R"({"k5":1})").status, 200);
}

void TestGuestExtensions::keysAreSharedUnlessTheyMustBeUnique()
{
    m_tenant.guests("POST", path(), R"({"name":"ext","a":1})");

    QCOMPARE(m_tenant.guests("POST", path(), R"({"name":"ext1","a":1})").status, 201);
    m_tenant.set({"uniqueKeys=400"});
    QCOMPARE(m_tenant.guests("POST", path(), R"({"name":"ext2","a":1})").status, 400);
    QCOMPARE(m_tenant.guests("POST", path(), R"({"name":"ext2","b":1})").status, 201);
}

void TestGuestExtensions::camelCaseMayBeAsked()
{
    QCOMPARE(m_tenant.guests("POST", path(), R"({"name":"ext","Tier":1})").status, 201);
    m_tenant.set({"camelCase=on"});
    QCOMPARE(m_tenant.guests("POST", path(), R"({"name":"ext1","Tier":1})").status, 400);
}

void TestGuestExtensions::theListHoldsLinksUntilItIsExpanded()
{
    m_tenant.guests("POST", path(), R"({"name":"ext","a":1})");
    m_tenant.guests("POST", path(), R"({"name":"ext3","b":2})");

    const QJsonObject closed = CdpSandbox::object(m_tenant.guests("GET", path()));
    const QJsonObject open = CdpSandbox::object(m_tenant.guests("GET", path("?expand=true")));

    QCOMPARE(closed.value("items"_L1).toArray().size(), 2);
    QCOMPARE(closed.value("items"_L1).toArray()[1].toObject().keys(), QStringList{u"href"_s});
    QCOMPARE(open.value("items"_L1).toArray()[1].toObject().value("b"_L1), QJsonValue(2));
}

void TestGuestExtensions::anAbsentExtensionIsNotFound_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("rest");
    for (const char *verb : {"GET", "PUT", "PATCH", "DELETE"}) {
        QTest::newRow(verb) << QByteArray(verb) << QByteArray("/ext4");
        QTest::newRow(QByteArray(QByteArray(verb) + " of an impossible slot").constData()) << QByteArray(verb) << QByteArray("/ext9");
    }
    QTest::newRow("fields") << QByteArray("DELETE") << QByteArray("/ext4/fields?name=a");
}

void TestGuestExtensions::anAbsentExtensionIsNotFound()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, rest);

    const Answer answer = m_tenant.guests(verb, path(rest), verb.startsWith('P') ? QByteArray("{}") : QByteArray());

    QCOMPARE(answer.status, 404);
    const QString words = CdpSandbox::object(answer).value("developerMessage"_L1).toString();
    QVERIFY(words.startsWith("Data extension ext"_L1) && words.endsWith("was not found for v2.1"_L1));
    QVERIFY(words.contains(m_tenant.access().clientKey));
}

void TestGuestExtensions::replacingDropsEarlierPairs()
{
    m_tenant.guests("POST", path(), R"({"name":"ext","a":1,"b":2})");

    const Answer answer = m_tenant.guests("PUT", path("/ext"), R"({"name":"ext","b":3})");

    QCOMPARE(answer.status, 200);
    QVERIFY(!CdpSandbox::object(answer).contains("a"_L1));
    QCOMPARE(CdpSandbox::object(answer).value("b"_L1), QJsonValue(3));
}

void TestGuestExtensions::patchingKeepsThemAndAddsNew()
{
    m_tenant.guests("POST", path(), R"({"name":"ext","a":1,"b":2})");

    const QJsonObject extension = CdpSandbox::object(m_tenant.guests("PATCH", path("/ext"), R"({"b":3,"c":4})"));

    QCOMPARE(extension.value("a"_L1), QJsonValue(1));
    QCOMPARE(extension.value("b"_L1), QJsonValue(3));
    QCOMPARE(extension.value("c"_L1), QJsonValue(4));
}

void TestGuestExtensions::anotherNameInTheBodyIsRefused()
{
    m_tenant.guests("POST", path(), R"({"name":"ext"})");

    QCOMPARE(m_tenant.guests("PUT", path("/ext"), R"({"name":"ext2"})").status, 400);
}

void TestGuestExtensions::deletingRemovesTheSlot()
{
    m_tenant.guests("POST", path(), R"({"name":"ext"})");

    const Answer answer = m_tenant.guests("DELETE", path("/ext"));

    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_tenant.guests("GET", path("/ext")).status, 404);
}

void TestGuestExtensions::namedKeysAreRemoved_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("one") << QByteArray("?name=a") << QStringList{u"b"_s, u"c"_s};
    QTest::newRow("two, with a pipe") << QByteArray("?name=a%7Cb") << QStringList{u"c"_s};
    QTest::newRow("two, repeated") << QByteArray("?name=a&name=c") << QStringList{u"b"_s};
    QTest::newRow("unknown") << QByteArray("?name=z") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("a comma is part of a name") << QByteArray("?name=a,b") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("none named") << QByteArray("") << QStringList{};
}

void TestGuestExtensions::namedKeysAreRemoved()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, left);
    m_tenant.guests("POST", path(), R"({"name":"ext","a":1,"b":2,"c":3})");

    const Answer answer = m_tenant.guests("DELETE", path("/ext/fields" + query));

    QCOMPARE(answer.status, 200);
    QStringList keys = CdpSandbox::object(answer).keys();
    keys.removeIf([](const QString &key) { return key.size() > 1; });
    QCOMPARE(keys, left);
    QCOMPARE(m_tenant.guests("GET", path("/ext")).status, 200);
}

QTEST_GUILESS_MAIN(TestGuestExtensions)
#include "tst_guestextensions.moc"
