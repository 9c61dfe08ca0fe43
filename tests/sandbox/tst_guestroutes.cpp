#include "support/cdpsandbox.h"

#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray newGuest = R"({"guestType":"customer","firstName":"Mei","lastName":"Lind","email":"mei.lind@post.example",)"
                            R"("phoneNumbers":["+15550100"],"favouriteNumber":9007199254740993,"ratio":1.0,"ref":"ignored",)"
                            R"("identifiers":[{"provider":"LOYALTY","id":"L-77"}]})";
const QByteArray nobody = "/5b0c7c0e-1a52-4d0f-9d5b-6f0f7f3a9c11";

} // namespace

class TestGuestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_tenant.clear(); }

    void credentialsAreNeededBeforeAnythingElse_data();
    void credentialsAreNeededBeforeAnythingElse();
    void otherPathsAndVerbsAreRefused_data();
    void otherPathsAndVerbsAreRefused();
    void aCreatedGuestIsReturnedWithWhatTheServiceAdds();
    void theTextOfNumbersIsKept();
    void twoEqualCreationsMakeTwoGuests();
    void aWrongBodyIsRefused_data();
    void aWrongBodyIsRefused();
    void aBodyNeedsTheJsonContentType();
    void aMissingContentTypeMayBeAServerError();
    void aLargeBodyIsRefused();
    void anUnknownOrMalformedReferenceIsNotFound();
    void replacingDropsWhatIsLeftOut();
    void patchingMergesAndReplacesArrays();
    void nullInAPatchFollowsItsSwitch_data();
    void nullInAPatchFollowsItsSwitch();
    void updatingSomebodyAbsentFollowsItsSwitch_data();
    void updatingSomebodyAbsentFollowsItsSwitch();
    void aDeletedGuestIsGone();
    void aDeletionMayLag();
    void aNewGuestMayBeInvisibleForAWhile();
    void statusesOfWritesCanBeSwitched();
    void timesComeInSeveralStyles_data();
    void timesComeInSeveralStyles();
    void extensionsStandInsideAGuest_data();
    void extensionsStandInsideAGuest();
    void onlyOneAddressMayBeKept();
    void aRateLimitAnswers429();
    void everySecondRequestMayFail();
    void theSeedHoldsItsWellKnownGuest();

private:
    QByteArray created() { return "/" + CdpSandbox::object(m_tenant.guests("POST", "", newGuest)).value("ref"_L1).toString().toLatin1(); }

    CdpSandbox m_tenant{50};
};

void TestGuestRoutes::credentialsAreNeededBeforeAnythingElse_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another password") << QByteArray("Basic " + QByteArray(m_tenant.access().clientKey.toUtf8() + ":wrong").toBase64());
    QTest::newRow("a bearer") << QByteArray("Bearer abc");
}

void TestGuestRoutes::credentialsAreNeededBeforeAnythingElse()
{
    QFETCH(QByteArray, authorization);

    const Answer answer =
        call("GET", m_tenant.url("/v2.1/nowhere"), authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}});

    QCOMPARE(answer.status, 401);
    const QJsonObject error = CdpSandbox::object(answer);
    QCOMPARE(error.value("status"_L1), QJsonValue(u"UNAUTHORIZED"_s));
    QCOMPARE(error.value("code"_L1), QJsonValue(401));
    QVERIFY(!error.contains("developerMessage"_L1));
}

void TestGuestRoutes::otherPathsAndVerbsAreRefused_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("verb of the collection") << QByteArray("PUT") << QByteArray("/v2.1/guests") << 405;
    QTest::newRow("verb of a guest") << QByteArray("POST") << QByteArray("/v2.1/guests/x") << 405;
    QTest::newRow("verb of extensions") << QByteArray("DELETE") << QByteArray("/v2.1/guests/x/extensions") << 405;
    QTest::newRow("verb of an extension") << QByteArray("POST") << QByteArray("/v2.1/guests/x/extensions/ext") << 405;
    QTest::newRow("verb of fields") << QByteArray("GET") << QByteArray("/v2.1/guests/x/extensions/ext/fields") << 405;
    QTest::newRow("another resource") << QByteArray("GET") << QByteArray("/v2.1/orders") << 404;
    QTest::newRow("below a guest") << QByteArray("GET") << QByteArray("/v2.1/guests/x/orders") << 404;
    QTest::newRow("below an extension") << QByteArray("GET") << QByteArray("/v2.1/guests/x/extensions/ext/values") << 404;
}

void TestGuestRoutes::otherPathsAndVerbsAreRefused()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(int, status);

    const Answer answer = call(verb, m_tenant.url(path), {{"Authorization", m_tenant.basic()}});

    QCOMPARE(answer.status, status);
    QCOMPARE(CdpSandbox::object(answer).value("code"_L1), QJsonValue(status));
}

void TestGuestRoutes::aCreatedGuestIsReturnedWithWhatTheServiceAdds()
{
    const Answer answer = m_tenant.guests("POST", "", newGuest);

    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QVERIFY(answer.header("Location").isEmpty());
    const QJsonObject guest = CdpSandbox::object(answer);
    const QString ref = guest.value("ref"_L1).toString();
    QCOMPARE(ref.size(), 36);
    QCOMPARE(guest.value("href"_L1).toString(), m_tenant.access().cdpBaseUrl + u"/v2.1/guests/"_s + ref);
    QCOMPARE(guest.value("createdAt"_L1), guest.value("modifiedAt"_L1));
    QCOMPARE(guest.value("firstSeen"_L1), guest.value("lastSeen"_L1));
    QCOMPARE(guest.value("email"_L1).toString(), u"mei.lind@post.example"_s);
    QVERIFY(!guest.contains("emails"_L1));
    QCOMPARE(m_tenant.guests("GET", "/" + ref.toLatin1()).body, answer.body);
}

void TestGuestRoutes::theTextOfNumbersIsKept()
{
    const QByteArray ref = created();

    const Answer patched = m_tenant.guests("PATCH", ref, R"({"firstName":"May"})");

    QVERIFY(patched.body.contains("\"favouriteNumber\":9007199254740993,"));
    QVERIFY(patched.body.contains("\"ratio\":1.0,"));
}

void TestGuestRoutes::twoEqualCreationsMakeTwoGuests()
{
    const QByteArray first = created();
    const QByteArray second = created();

    QCOMPARE_NE(first, second);
}

void TestGuestRoutes::aWrongBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("attribute");
    QTest::newRow("no JSON") << QByteArray("{\n  \"a\": 1,\n ]") << u"Unable to parse JSON string"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"Unable to parse JSON string"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"Unable to parse JSON string"_s;
    QTest::newRow("no type") << QByteArray("{}") << u"guestType"_s;
    QTest::newRow("unknown type") << QByteArray(R"({"guestType":"robot"})") << u"guestType"_s;
    QTest::newRow("type is a number") << QByteArray(R"({"guestType":5})") << u"guestType"_s;
    QTest::newRow("name is a number") << QByteArray(R"({"guestType":"visitor","firstName":5})") << u"firstName"_s;
    QTest::newRow("emails is a text") << QByteArray(R"({"guestType":"visitor","emails":"a@b.example"})") << u"emails"_s;
    QTest::newRow("emails of numbers") << QByteArray(R"({"guestType":"visitor","emails":[1]})") << u"emails"_s;
    QTest::newRow("birthday in the future") << QByteArray(R"({"guestType":"visitor","dateOfBirth":"2990-01-01T00:00:00.000Z"})")
                                            << u"dateOfBirth"_s;
    QTest::newRow("birthday is no date") << QByteArray(R"({"guestType":"visitor","dateOfBirth":"tomorrow"})") << u"dateOfBirth"_s;
    QTest::newRow("no provider") << QByteArray(R"({"guestType":"visitor","identifiers":[{"id":"1"}]})") << u"identifiers.provider"_s;
    QTest::newRow("no id") << QByteArray(R"({"guestType":"visitor","identifiers":[{"provider":"CRM"}]})") << u"identifiers.id"_s;
}

void TestGuestRoutes::aWrongBodyIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, attribute);

    const Answer answer = m_tenant.guests("POST", "", body);

    QCOMPARE(answer.status, 400);
    const QJsonObject error = CdpSandbox::object(answer);
    QCOMPARE(error.value("status"_L1), QJsonValue(400));
    QCOMPARE(error.value("message"_L1).toString().section(u':', 0, 0), attribute);
    QVERIFY(!error.value("developerMessage"_L1).toString().isEmpty());
}

void TestGuestRoutes::aBodyNeedsTheJsonContentType()
{
    const Headers text{{"Authorization", m_tenant.basic()}, {"Content-Type", "text/plain"}};
    const Headers withCharset{{"Authorization", m_tenant.basic()}, {"Content-Type", "application/json; charset=utf-8"}};

    QCOMPARE(call("POST", m_tenant.url("/v2.1/guests"), text, newGuest).status, 415);
    QCOMPARE(call("POST", m_tenant.url("/v2.1/guests"), withCharset, newGuest).status, 201);
}

void TestGuestRoutes::aMissingContentTypeMayBeAServerError()
{
    m_tenant.set({"missingContentType=500"});

    const Answer answer = call("POST", m_tenant.url("/v2.1/guests"), {{"Authorization", m_tenant.basic()}, {"Content-Type", ""}}, newGuest);

    QCOMPARE(answer.status, 500);
}

void TestGuestRoutes::aLargeBodyIsRefused()
{
    const QByteArray body = "{\"guestType\":\"visitor\",\"note\":\"" + QByteArray(1100000, 'x') + "\"}";

    QCOMPARE(m_tenant.guests("POST", "", body).status, 413);
}

void TestGuestRoutes::anUnknownOrMalformedReferenceIsNotFound()
{
    for (const QByteArray &ref : {nobody, QByteArray("/no-reference")}) {
        const Answer answer = m_tenant.guests("GET", ref);

        QCOMPARE(answer.status, 404);
        const QString words = CdpSandbox::object(answer).value("developerMessage"_L1).toString();
        QVERIFY(words.contains(QString::fromLatin1(ref.sliced(1))));
        QVERIFY(words.contains(m_tenant.access().clientKey));
    }
}

void TestGuestRoutes::replacingDropsWhatIsLeftOut()
{
    const QByteArray ref = created();
    m_tenant.guests("POST", ref + "/extensions", R"({"name":"ext","clubTier":"amber"})");
    const QJsonObject before = CdpSandbox::object(m_tenant.guests("GET", ref));

    const Answer answer = m_tenant.guests("PUT", ref, R"({"firstName":"Tora"})");

    QCOMPARE(answer.status, 200);
    const QJsonObject after = CdpSandbox::object(answer);
    QCOMPARE(after.value("firstName"_L1).toString(), u"Tora"_s);
    QVERIFY(!after.contains("lastName"_L1));
    QCOMPARE(after.value("guestType"_L1).toString(), u"customer"_s);
    QCOMPARE(after.value("createdAt"_L1), before.value("createdAt"_L1));
    QVERIFY(after.value("modifiedAt"_L1).toString() >= before.value("modifiedAt"_L1).toString());
    QCOMPARE(m_tenant.guests("GET", ref + "/extensions/ext").status, 200);
    QCOMPARE(CdpSandbox::object(m_tenant.guests("GET", "?email=mei.lind%40post.example&expand=true&firstName=Tora"))
                 .value("items"_L1)
                 .toArray()
                 .size(),
             0);
}

void TestGuestRoutes::patchingMergesAndReplacesArrays()
{
    const QByteArray ref = created();

    const Answer answer = m_tenant.guests("PATCH", ref, R"({"city":"Malmö","phoneNumbers":["+15550199"],"identifiers":[]})");

    QCOMPARE(answer.status, 200);
    const QJsonObject after = CdpSandbox::object(answer);
    QCOMPARE(after.value("city"_L1).toString(), u"Malmö"_s);
    QCOMPARE(after.value("lastName"_L1).toString(), u"Lind"_s);
    QCOMPARE(after.value("phoneNumbers"_L1).toArray(), QJsonArray{u"+15550199"_s});
    QVERIFY(after.value("identifiers"_L1).toArray().isEmpty());
}

void TestGuestRoutes::nullInAPatchFollowsItsSwitch_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isStillThere");
    QTest::newRow("removes") << QByteArray("patchNull=remove") << QByteArray(R"({"lastName":null})") << 200 << false;
    QTest::newRow("ignored") << QByteArray("patchNull=ignore") << QByteArray(R"({"lastName":null})") << 200 << true;
    QTest::newRow("rejected") << QByteArray("patchNull=reject") << QByteArray(R"({"lastName":null})") << 400 << true;
    QTest::newRow("never for the type") << QByteArray("patchNull=remove") << QByteArray(R"({"guestType":null})") << 400 << true;
}

void TestGuestRoutes::nullInAPatchFollowsItsSwitch()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, isStillThere);
    const QByteArray ref = created();
    m_tenant.set({fault.constData()});

    const Answer answer = m_tenant.guests("PATCH", ref, body);

    QCOMPARE(answer.status, status);
    QCOMPARE(CdpSandbox::object(m_tenant.guests("GET", ref)).contains("lastName"_L1), isStillThere);
}

void TestGuestRoutes::updatingSomebodyAbsentFollowsItsSwitch_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("404") << QByteArray("absentUpdate=404") << 404;
    QTest::newRow("400") << QByteArray("absentUpdate=400") << 400;
}

void TestGuestRoutes::updatingSomebodyAbsentFollowsItsSwitch()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    m_tenant.set({fault.constData()});

    QCOMPARE(m_tenant.guests("PUT", nobody, "{}").status, status);
    QCOMPARE(m_tenant.guests("PATCH", nobody, "{}").status, status);
    QCOMPARE(m_tenant.guests("PATCH", nobody + "/extensions/ext", "{}").status, status);
    QCOMPARE(m_tenant.guests("PUT", nobody + "/extensions/ext", "{}").status, status);
}

void TestGuestRoutes::aDeletedGuestIsGone()
{
    const QByteArray ref = created();
    m_tenant.guests("POST", ref + "/extensions", R"({"name":"ext"})");

    const Answer answer = m_tenant.guests("DELETE", ref);

    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_tenant.guests("GET", ref).status, 404);
    QCOMPARE(m_tenant.guests("GET", ref + "/extensions").status, 404);
    QCOMPARE(m_tenant.guests("DELETE", ref).status, 404);
}

void TestGuestRoutes::aDeletionMayLag()
{
    const QByteArray ref = created();
    m_tenant.set({"deleteLagMs=300"});

    QCOMPARE(m_tenant.guests("DELETE", ref).status, 200);

    QCOMPARE(m_tenant.guests("GET", ref).status, 200);
    QCOMPARE(m_tenant.guests("DELETE", ref).status, 404);
    QTRY_COMPARE(m_tenant.guests("GET", ref).status, 404);
}

void TestGuestRoutes::aNewGuestMayBeInvisibleForAWhile()
{
    m_tenant.set({"visibilityLagMs=400"});

    const QByteArray ref = "/" + CdpSandbox::object(m_tenant.guests("POST", "", R"({"guestType":"visitor","email":"late@post.example"})"))
                                     .value("ref"_L1)
                                     .toString()
                                     .toLatin1();

    const auto found = [this] {
        return CdpSandbox::object(m_tenant.guests("GET", "?email=late%40post.example")).value("items"_L1).toArray().size();
    };
    QCOMPARE(m_tenant.guests("GET", ref).status, 404);
    QCOMPARE(m_tenant.guests("POST", ref + "/extensions", R"({"name":"ext"})").status, 404);
    QCOMPARE(found(), 0);
    QTRY_COMPARE(m_tenant.guests("GET", ref).status, 200);
    QCOMPARE(found(), 1);
}

void TestGuestRoutes::statusesOfWritesCanBeSwitched()
{
    const QByteArray ref = created();
    m_tenant.set({"status201OnUpdate=on", "status204OnDelete=on"});

    QCOMPARE(m_tenant.guests("PATCH", ref, "{}").status, 201);
    QCOMPARE(m_tenant.guests("PUT", ref, "{}").status, 201);
    QCOMPARE(m_tenant.guests("DELETE", ref).status, 204);
}

void TestGuestRoutes::timesComeInSeveralStyles_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("length");
    QTest::newRow("milliseconds") << QByteArray("isoStyle=ms") << 24;
    QTest::newRow("seconds") << QByteArray("isoStyle=s") << 20;
    QTest::newRow("minutes") << QByteArray("isoStyle=min") << 17;
}

void TestGuestRoutes::timesComeInSeveralStyles()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, length);
    const QByteArray ref = created();
    m_tenant.set({fault.constData()});

    const QString time = CdpSandbox::object(m_tenant.guests("GET", ref)).value("createdAt"_L1).toString();

    QCOMPARE(int(time.size()), length);
    QVERIFY(QDateTime::fromString(time, Qt::ISODateWithMs).isValid());
}

void TestGuestRoutes::extensionsStandInsideAGuest_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("member");
    QTest::newRow("dataExtensions") << QByteArray("embed=dataExtensions") << u"dataExtensions"_s;
    QTest::newRow("extensions") << QByteArray("embed=extensions") << u"extensions"_s;
    QTest::newRow("v2") << QByteArray("embed=v2") << u"extext2"_s;
    QTest::newRow("none") << QByteArray("embed=none") << QString();
}

void TestGuestRoutes::extensionsStandInsideAGuest()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, member);
    const QByteArray ref = created();
    m_tenant.guests("POST", ref + "/extensions", R"({"name":"ext2","clubTier":"amber"})");
    m_tenant.set({fault.constData()});

    const QJsonObject closed = CdpSandbox::object(m_tenant.guests("GET", ref));
    const QJsonObject open = CdpSandbox::object(m_tenant.guests("GET", ref + "?expand=true"));

    if (member.isEmpty()) {
        QVERIFY(!closed.contains("dataExtensions"_L1));
        QCOMPARE(open, closed);
        return;
    }
    QCOMPARE(closed.value(member).toObject().keys(), QStringList{u"href"_s});
    const QJsonArray items = open.value(member).toObject().value("items"_L1).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].toObject().value("clubTier"_L1).toString(), u"amber"_s);
}

void TestGuestRoutes::onlyOneAddressMayBeKept()
{
    const QByteArray body = R"({"guestType":"visitor","emails":["a@post.example","b@post.example"]})";

    const qsizetype all = CdpSandbox::object(m_tenant.guests("POST", "", body)).value("emails"_L1).toArray().size();
    m_tenant.set({"emailsKept=one"});
    const qsizetype one = CdpSandbox::object(m_tenant.guests("POST", "", body)).value("emails"_L1).toArray().size();

    QCOMPARE(all, 2);
    QCOMPARE(one, 1);
}

void TestGuestRoutes::aRateLimitAnswers429()
{
    m_tenant.set({"rateLimit=2/s"});

    Answer limited;
    for (int i = 0; i < 50 && limited.status != 429; ++i)
        limited = m_tenant.guests("GET", nobody);

    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("Retry-After"), "1");
    QCOMPARE(CdpSandbox::object(limited).value("code"_L1), QJsonValue(429));
}

void TestGuestRoutes::everySecondRequestMayFail()
{
    m_tenant.set({"fail503=2"});

    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses += m_tenant.guests("GET", nobody).status;

    QCOMPARE(statuses.count(503), 2);
    QCOMPARE(statuses.count(404), 2);
}

void TestGuestRoutes::theSeedHoldsItsWellKnownGuest()
{
    const Answer answer = m_tenant.guests("GET", "?identifiers.provider=LOYALTY&identifiers.id=L-20417&expand=true");

    const QJsonArray items = CdpSandbox::object(answer).value("items"_L1).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].toObject().value("firstName"_L1).toString(), u"Ada"_s);
    QCOMPARE(items[0].toObject().value("email"_L1).toString(), u"ada.byrne@mail.example"_s);
    QVERIFY(answer.body.contains("\"ledgerNumber\":9007199254740993"));
}

QTEST_GUILESS_MAIN(TestGuestRoutes)
#include "tst_guestroutes.moc"
