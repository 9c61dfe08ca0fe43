#include "support/cdpsandbox.h"

#include <QSet>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestGuestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_tenant.clear(); }

    void filtersFindWhoTheyName_data();
    void filtersFindWhoTheyName();
    void strictSearchIgnoresUndocumentedFilters();
    void pagesFollowTheirLinksToTheEnd();
    void theLimitIsBroughtIntoRange_data();
    void theLimitIsBroughtIntoRange();
    void wrongPagingAndSortingIsRefused_data();
    void wrongPagingAndSortingIsRefused();
    void linksKeepFiltersBehindThePaging();
    void linksCanBeSpeltDifferently_data();
    void linksCanBeSpeltDifferently();
    void sortingFollowsItsAttribute_data();
    void sortingFollowsItsAttribute();
    void itemsAreLinksUntilTheyAreExpanded();
    void anUpdateMovesTheSearch();

private:
    QJsonObject list(const QByteArray &query) { return CdpSandbox::object(m_tenant.guests("GET", query)); }
    qsizetype matches(const QByteArray &query) { return list(query).value("items"_L1).toArray().size(); }

    CdpSandbox m_tenant{130};
};

void TestGuestSearch::initTestCase()
{
    for (const char *body :
         {R"({"guestType":"traveller","firstName":"Zoë","lastName":"Quint","email":"zoe@quint.example","phoneNumbers":["+15550123"],)"
          R"("identifiers":[{"provider":"CRM","id":"c-1"},{"provider":"TILL","id":"t-2"}]})",
          R"({"guestType":"traveller","firstName":"ZOË","lastName":"Other","emails":["Zoe.Two@quint.example","zoe@quint.example"],)"
          R"("identifiers":[{"provider":"CRM","id":"t-2"}]})"})
        QCOMPARE(m_tenant.guests("POST", "", body).status, 201);
}

void TestGuestSearch::filtersFindWhoTheyName_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("either e-mail, whatever its case") << QByteArray("?email=ZOE%40quint.example") << 2;
    QTest::newRow("part of an e-mail") << QByteArray("?email=zoe") << 0;
    QTest::newRow("untouched e-mail") << QByteArray("?email.untouched=Zoe.Two%40quint.example") << 1;
    QTest::newRow("untouched e-mail, other case") << QByteArray("?email.untouched=zoe.two%40quint.example") << 0;
    QTest::newRow("first name, whatever its case") << QByteArray("?firstName=zo%C3%AB&lastName=quint") << 1;
    QTest::newRow("telephone") << QByteArray("?phoneNumber=%2B15550123") << 1;
    QTest::newRow("identifier") << QByteArray("?identifiers.provider=CRM&identifiers.id=c-1") << 1;
    QTest::newRow("identifier of two elements") << QByteArray("?identifiers.provider=TILL&identifiers.id=c-1") << 0;
    QTest::newRow("identifier, other case") << QByteArray("?identifiers.provider=crm&identifiers.id=c-1") << 0;
    QTest::newRow("identifier without provider") << QByteArray("?identifiers.id=t-2") << 2;
    QTest::newRow("all must hold") << QByteArray("?email=zoe%40quint.example&lastName=Other&guestType=traveller") << 1;
    QTest::newRow("type") << QByteArray("?guestType=visitor&lastName=Quint") << 0;
    QTest::newRow("type and whole name") << QByteArray("?guestType=traveller&lastName=other&firstName=ZO%C3%8B") << 1;
    QTest::newRow("orders") << QByteArray("?orderReferenceId=o-1") << 0;
    QTest::newRow("unknown filter") << QByteArray("?email=zoe%40quint.example&shoeSize=40") << 2;
}

void TestGuestSearch::filtersFindWhoTheyName()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);

    const Answer answer = m_tenant.guests("GET", query);

    QCOMPARE(answer.status, 200);
    QCOMPARE(int(CdpSandbox::object(answer).value("items"_L1).toArray().size()), count);
}

void TestGuestSearch::strictSearchIgnoresUndocumentedFilters()
{
    m_tenant.set({"strictSearch=on"});

    QCOMPARE(matches("?lastName=Quint"), 10);
    QCOMPARE(matches("?email=zoe%40quint.example&lastName=Quint"), 2);
}

void TestGuestSearch::pagesFollowTheirLinksToTheEnd()
{
    QSet<QString> seen;
    QString next = m_tenant.access().cdpBaseUrl + u"/v2.1/guests?limit=50"_s;
    int pages = 0;
    QJsonObject page;
    while (!next.isEmpty() && pages < 10) {
        page = CdpSandbox::object(call("GET", QUrl::fromEncoded(next.toLatin1()), {{"Authorization", m_tenant.basic()}}));
        for (const QJsonValue &item : page.value("items"_L1).toArray())
            seen += item.toObject().value("href"_L1).toString();
        next = page.value("next"_L1).toObject().value("href"_L1).toString();
        ++pages;
    }

    QCOMPARE(pages, 3);
    QVERIFY(seen.size() >= 132);
    QCOMPARE(page.value("prev"_L1).toObject().value("href"_L1).toString(),
             m_tenant.access().cdpBaseUrl + u"/v2.1/guests?offset=50&limit=50"_s);
    QVERIFY(!page.contains("nextOffset"_L1));
    QCOMPARE(page.value("last"_L1).toObject().value("href"_L1), page.value("href"_L1));
}

void TestGuestSearch::theLimitIsBroughtIntoRange_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<int>("effective");
    QTest::newRow("none") << QByteArray("?offset=0") << 10;
    QTest::newRow("above") << QByteArray("?limit=5000") << 100;
    QTest::newRow("below") << QByteArray("?limit=3") << 10;
    QTest::newRow("zero") << QByteArray("?limit=0") << 10;
    QTest::newRow("within") << QByteArray("?limit=37") << 37;
}

void TestGuestSearch::theLimitIsBroughtIntoRange()
{
    QFETCH(QByteArray, limit);
    QFETCH(int, effective);

    const QJsonObject page = list(limit);

    QCOMPARE(page.value("limit"_L1), QJsonValue(effective));
    QCOMPARE(int(page.value("items"_L1).toArray().size()), effective);
}

void TestGuestSearch::wrongPagingAndSortingIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("negative limit") << QByteArray("?limit=-1");
    QTest::newRow("limit in words") << QByteArray("?limit=ten");
    QTest::newRow("negative offset") << QByteArray("?offset=-1");
    QTest::newRow("offset in words") << QByteArray("?offset=x");
    QTest::newRow("unknown attribute") << QByteArray("?sort=shoeSize::ASC");
    QTest::newRow("small direction") << QByteArray("?sort=lastName::asc");
    QTest::newRow("no direction") << QByteArray("?sort=lastName");
    QTest::newRow("second attribute") << QByteArray("?sort=lastName::ASC%7Cnonsense::ASC");
}

void TestGuestSearch::wrongPagingAndSortingIsRefused()
{
    QFETCH(QByteArray, query);

    QCOMPARE(m_tenant.guests("GET", query).status, 400);
}

void TestGuestSearch::linksKeepFiltersBehindThePaging()
{
    const QJsonObject page = list("?guestType=customer&limit=10&sort=lastName::ASC");

    QCOMPARE(page.value("next"_L1).toObject().value("href"_L1).toString(),
             m_tenant.access().cdpBaseUrl + u"/v2.1/guests?offset=10&limit=10&guestType=customer&sort=lastName%3A%3AASC"_s);
}

void TestGuestSearch::linksCanBeSpeltDifferently_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("lower") << QByteArray("linkCase=lower") << QStringList{u"first"_s, u"last"_s, u"next"_s, u"prev"_s};
    QTest::newRow("capital") << QByteArray("linkCase=capital") << QStringList{u"First"_s, u"Last"_s, u"Next"_s, u"Prev"_s};
    QTest::newRow("previous") << QByteArray("linkCase=previous") << QStringList{u"first"_s, u"last"_s, u"next"_s, u"previous"_s};
}

void TestGuestSearch::linksCanBeSpeltDifferently()
{
    QFETCH(QByteArray, fault);
    QFETCH(QStringList, names);
    m_tenant.set({fault.constData()});

    const QJsonObject page = list("?offset=10");

    for (const QString &name : names)
        QVERIFY2(page.value(name).toObject().contains("href"_L1), qPrintable(name));
}

void TestGuestSearch::sortingFollowsItsAttribute_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<bool>("isUpwards");
    for (const QString &attribute : {u"createdAt"_s, u"modifiedAt"_s, u"lastSeen"_s, u"guestType"_s, u"city"_s, u"dateOfBirth"_s}) {
        QTest::newRow(qPrintable(attribute)) << attribute << true;
        QTest::newRow(qPrintable(QString(attribute + u" downwards"_s))) << attribute << false;
    }
}

void TestGuestSearch::sortingFollowsItsAttribute()
{
    QFETCH(QString, attribute);
    QFETCH(bool, isUpwards);

    const QJsonObject page = list("?expand=true&limit=100&sort=" + attribute.toLatin1() + (isUpwards ? "::ASC" : "::DESC"));

    QList<QByteArray> values;
    for (const QJsonValue &item : page.value("items"_L1).toArray())
        values += item.toObject().value(attribute).toString().toUtf8();
    QCOMPARE(values.size(), 100);
    QVERIFY(isUpwards ? std::is_sorted(values.begin(), values.end()) : std::is_sorted(values.rbegin(), values.rend()));
}

void TestGuestSearch::itemsAreLinksUntilTheyAreExpanded()
{
    const QJsonObject closed = list("?email=zoe%40quint.example&lastName=Quint").value("items"_L1).toArray()[0].toObject();
    const QJsonObject open = list("?email=zoe%40quint.example&lastName=Quint&expand=true").value("items"_L1).toArray()[0].toObject();

    QCOMPARE(closed.keys(), QStringList{u"href"_s});
    QCOMPARE(open.value("href"_L1), closed.value("href"_L1));
    QCOMPARE(open.value("lastName"_L1).toString(), u"Quint"_s);
}

void TestGuestSearch::anUpdateMovesTheSearch()
{
    const QByteArray created = m_tenant.guests("POST", "", R"({"guestType":"visitor","email":"old@move.example"})").body;
    const QByteArray ref = "/" + QJsonDocument::fromJson(created).object().value("ref"_L1).toString().toLatin1();

    m_tenant.guests("PATCH", ref, R"({"email":"new@move.example"})");

    QCOMPARE(matches("?email=old%40move.example"), 0);
    QCOMPARE(matches("?email=new%40move.example"), 1);
    m_tenant.guests("DELETE", ref);
    QCOMPARE(matches("?email=new%40move.example"), 0);
}

QTEST_GUILESS_MAIN(TestGuestSearch)
#include "tst_guestsearch.moc"
