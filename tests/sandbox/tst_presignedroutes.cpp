#include "support/cdpsandbox.h"

#include <QCryptographicHash>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

class TestPresignedRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_tenant.clear(); }

    void aLinkGivesTheWholeFile();
    void anAuthorizationHeaderIsRefused();
    void anUnsignedAddressIsRefused();
    void aChangedAddressIsRefused_data();
    void aChangedAddressIsRefused();
    void otherMethodsAreNotSigned_data();
    void otherMethodsAreNotSigned();
    void anExpiredLinkSaysSo();
    void linksCanBeCalledIn();
    void linksGivenOutBeforeATimeCanBeCalledIn();
    void oneRangeIsServed_data();
    void oneRangeIsServed();
    void aRangePastTheEndIsRefused();
    void aPreconditionIsHonoured();
    void aMissingFileIsAnError();
    void oldFilesMayBeGone();
    void errorsComeOnPurpose_data();
    void errorsComeOnPurpose();
    void aPageMayComeInsteadOfTheFile();
    void aRedirectLeadsToTheSameFile();
    void rangesMayBeIgnored();
    void aRangeMayBeginElsewhere();
    void theConnectionMayDrop();
    void theLengthMayBeWrong();
    void chunksMayLackTheirEnd();
    void theEtagMayChange();
    void headersCanBeAdded();
    void dataCanBeDamaged_data();
    void dataCanBeDamaged();
    void aSlowFileArrivesWhole();

private:
    Answer fetch(const Headers &headers = {}) { return call("GET", m_url, headers); }
    static QByteArray codeOf(const Answer &answer)
    {
        const qsizetype from = answer.body.indexOf("<Code>") + 6;
        return answer.body.sliced(from, answer.body.indexOf("</Code>") - from);
    }

    CdpSandbox m_tenant{3};
    QUrl m_url;
    QByteArray m_whole;
    QByteArray m_etag;
};

void TestPresignedRoutes::initTestCase()
{
    m_url = m_tenant.links("vip_birthdays").value(0);
    const Answer answer = fetch();
    m_whole = answer.body;
    m_etag = answer.header("ETag");
    QVERIFY(m_whole.size() > 300);
}

void TestPresignedRoutes::aLinkGivesTheWholeFile()
{
    const Answer answer = fetch();

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length").toInt(), int(answer.body.size()));
    QCOMPARE(answer.header("Accept-Ranges"), "bytes");
    QVERIFY(!answer.header("Last-Modified").isEmpty());
    QCOMPARE(answer.header("ETag"), "\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Md5).toHex() + "\"");
    QVERIFY(answer.body.startsWith("\x1f\x8b"));
    QVERIFY(answer.header("Content-Encoding").isEmpty());
}

void TestPresignedRoutes::anAuthorizationHeaderIsRefused()
{
    const Answer answer = fetch({{"Authorization", "Bearer x"}});

    QCOMPARE(answer.status, 400);
    QCOMPARE(codeOf(answer), "InvalidArgument");
}

void TestPresignedRoutes::anUnsignedAddressIsRefused()
{
    const Answer answer = call("GET", m_url.adjusted(QUrl::RemoveQuery));

    QCOMPARE(answer.status, 403);
    QCOMPARE(codeOf(answer), "AccessDenied");
}

void TestPresignedRoutes::aChangedAddressIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("longer life") << QByteArray("X-Amz-Expires=3600") << QByteArray("X-Amz-Expires=9999");
    QTest::newRow("another file") << QByteArray("_001.") << QByteArray("_002.");
    QTest::newRow("one more value") << QByteArray("X-Amz-Algorithm") << QByteArray("a=b&X-Amz-Algorithm");
    QTest::newRow("other signature") << QByteArray("X-Amz-Signature=") << QByteArray("X-Amz-Signature=0");
}

void TestPresignedRoutes::aChangedAddressIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray changed = m_url.toEncoded();
    QVERIFY(changed.contains(from));
    changed.replace(from, to);

    const Answer answer = call("GET", QUrl::fromEncoded(changed));

    QCOMPARE(answer.status, 403);
    QCOMPARE(codeOf(answer), "SignatureDoesNotMatch");
}

void TestPresignedRoutes::otherMethodsAreNotSigned_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("HEAD") << QByteArray("HEAD");
    QTest::newRow("PUT") << QByteArray("PUT");
    QTest::newRow("DELETE") << QByteArray("DELETE");
}

void TestPresignedRoutes::otherMethodsAreNotSigned()
{
    QFETCH(QByteArray, verb);

    QCOMPARE(call(verb, m_url).status, 403);
}

void TestPresignedRoutes::anExpiredLinkSaysSo()
{
    m_tenant.set({"urlLifeSeconds=0"});

    const Answer answer = call("GET", m_tenant.links("vip_birthdays").value(0));

    QCOMPARE(answer.status, 403);
    QCOMPARE(codeOf(answer), "AccessDenied");
    QVERIFY(answer.body.contains("<Message>Request has expired</Message>"));
    QVERIFY(answer.body.contains("<Expires>") && answer.body.contains("<ServerTime>") && answer.body.contains("<X-Amz-Expires>0<"));
}

void TestPresignedRoutes::linksCanBeCalledIn()
{
    m_tenant.set({"expireAt=now"});

    QVERIFY(fetch().body.contains("Request has expired"));
    QCOMPARE(call("GET", m_tenant.links("vip_birthdays").value(0)).status, 200);
    m_tenant.set({"expireAt=now*1"});
    QCOMPARE(fetch().status, 403);
    QCOMPARE(fetch().status, 200);
}

void TestPresignedRoutes::linksGivenOutBeforeATimeCanBeCalledIn()
{
    const QByteArray later = "expireAt=" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3000);
    m_tenant.set({later.constData()});
    QCOMPARE(fetch().status, 200);

    const QByteArray past = "expireAt=" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1);
    m_tenant.set({past.constData()});

    QTRY_COMPARE(fetch().status, 403);
    QTRY_COMPARE(call("GET", m_tenant.links("vip_birthdays").value(0)).status, 200);
}

void TestPresignedRoutes::oneRangeIsServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("first byte") << QByteArray("bytes=0-0") << 0 << 1;
    QTest::newRow("middle") << QByteArray("bytes=100-149") << 100 << 50;
    QTest::newRow("from a byte on") << QByteArray("bytes=200-") << 200 << -1;
    QTest::newRow("beyond the end") << QByteArray("bytes=200-99999999") << 200 << -1;
    QTest::newRow("several are not served") << QByteArray("bytes=0-1,5-6") << -1 << -1;
    QTest::newRow("another unit is not served") << QByteArray("rows=0-1") << -1 << -1;
}

void TestPresignedRoutes::oneRangeIsServed()
{
    QFETCH(QByteArray, range);
    QFETCH(int, from);
    QFETCH(int, length);

    const Answer answer = fetch({{"Range", range}});

    if (from < 0) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_whole);
        return;
    }
    const QByteArray expected = length < 0 ? m_whole.sliced(from) : m_whole.sliced(from, length);
    QCOMPARE(answer.status, 206);
    QCOMPARE(answer.body, expected);
    QCOMPARE(answer.header("Content-Range"), "bytes " + QByteArray::number(from) + "-" + QByteArray::number(from + expected.size() - 1) +
                                                 "/" + QByteArray::number(m_whole.size()));
}

void TestPresignedRoutes::aRangePastTheEndIsRefused()
{
    const Answer answer = fetch({{"Range", "bytes=" + QByteArray::number(m_whole.size()) + "-"}});

    QCOMPARE(answer.status, 416);
    QCOMPARE(codeOf(answer), "InvalidRange");
    QVERIFY(answer.body.contains(QByteArray("<ActualObjectSize>" + QByteArray::number(m_whole.size()) + "</ActualObjectSize>")));
    QCOMPARE(answer.header("Content-Range"), "bytes */" + QByteArray::number(m_whole.size()));
}

void TestPresignedRoutes::aPreconditionIsHonoured()
{
    QCOMPARE(fetch({{"If-Match", m_etag}, {"Range", "bytes=5-"}}).status, 206);
    const Answer answer = fetch({{"If-Match", "\"another\""}, {"Range", "bytes=5-"}});

    QCOMPARE(answer.status, 412);
    QCOMPARE(codeOf(answer), "PreconditionFailed");
}

void TestPresignedRoutes::aMissingFileIsAnError()
{
    m_tenant.set({"storeError=NoSuchKey*1"});

    const Answer answer = fetch();

    QCOMPARE(answer.status, 404);
    QCOMPARE(codeOf(answer), "NoSuchKey");
    QCOMPARE(fetch().status, 200);
}

void TestPresignedRoutes::oldFilesMayBeGone()
{
    const QJsonArray reports = QJsonDocument::fromJson(m_tenant.exports("/definitions/vip_birthdays/reports").body).array();
    const QUrl old = m_tenant.links("vip_birthdays", reports.last().toObject().value("executionRef"_L1).toString().toLatin1()).value(0);
    QCOMPARE(call("GET", old).status, 200);

    m_tenant.set({"retentionDays=10"});

    QCOMPARE(codeOf(call("GET", old)), "NoSuchKey");
    QCOMPARE(fetch().status, 200);
}

void TestPresignedRoutes::errorsComeOnPurpose_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("expired token") << QByteArray("expiredToken=on") << 400 << QByteArray("ExpiredToken");
    QTest::newRow("slow down") << QByteArray("slowDown=on") << 503 << QByteArray("SlowDown");
    QTest::newRow("401") << QByteArray("store401=on") << 401 << QByteArray("Unauthorized");
    QTest::newRow("denied") << QByteArray("storeError=AccessDenied") << 403 << QByteArray("AccessDenied");
    QTest::newRow("unknown key") << QByteArray("storeError=InvalidAccessKeyId") << 403 << QByteArray("InvalidAccessKeyId");
    QTest::newRow("no such key") << QByteArray("storeError=NoSuchKey") << 404 << QByteArray("NoSuchKey");
    QTest::newRow("internal") << QByteArray("storeError=InternalError") << 500 << QByteArray("InternalError");
    QTest::newRow("unavailable") << QByteArray("storeError=ServiceUnavailable") << 503 << QByteArray("ServiceUnavailable");
    QTest::newRow("any status") << QByteArray("downloadOutput.status=429") << 429 << QByteArray("TooManyRequests");
}

void TestPresignedRoutes::errorsComeOnPurpose()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    m_tenant.set({fault.constData()});

    const Answer answer = fetch();

    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
}

void TestPresignedRoutes::aPageMayComeInsteadOfTheFile()
{
    m_tenant.set({"htmlError=on*1"});

    const Answer answer = fetch();

    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    QVERIFY(answer.body.contains("<html>"));
    QCOMPARE(fetch().body, m_whole);
}

void TestPresignedRoutes::aRedirectLeadsToTheSameFile()
{
    m_tenant.set({"redirect307=on"});

    const Answer answer = fetch();

    QCOMPARE(answer.status, 307);
    QUrl other = QUrl::fromEncoded(answer.header("Location"));
    QCOMPARE(other.host(), u"localhost"_s);
    const QByteArray host = other.authority().toLatin1();
    other.setHost(u"127.0.0.1"_s); // not every root has a hosts file
    QCOMPARE(call("GET", other, {{"Host", host}}).body, m_whole);
}

void TestPresignedRoutes::rangesMayBeIgnored()
{
    m_tenant.set({"ignoreRange=on*1"});

    const Answer answer = fetch({{"Range", "bytes=10-"}});

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, m_whole);
    QCOMPARE(fetch({{"Range", "bytes=10-"}}).status, 206);
}

void TestPresignedRoutes::aRangeMayBeginElsewhere()
{
    m_tenant.set({"rangeShift=30"});

    const Answer answer = fetch({{"Range", "bytes=100-"}});

    QCOMPARE(answer.status, 206);
    QVERIFY(answer.header("Content-Range").startsWith("bytes 70-"));
    QCOMPARE(answer.body, m_whole.sliced(70));
}

void TestPresignedRoutes::theConnectionMayDrop()
{
    m_tenant.set({"cutAfter=120*1"});

    const Answer answer = fetch();

    QCOMPARE_NE(answer.error, QNetworkReply::NoError);
    QVERIFY(m_whole.startsWith(answer.body));
    QVERIFY(answer.body.size() <= 120);
    QCOMPARE(fetch().body, m_whole);
}

void TestPresignedRoutes::theLengthMayBeWrong()
{
    m_tenant.set({"wrongLength=50"});

    const Answer answer = fetch();

    QCOMPARE(answer.header("Content-Length").toLongLong(), m_whole.size() + 50);
    QCOMPARE_NE(answer.error, QNetworkReply::NoError);
}

void TestPresignedRoutes::chunksMayLackTheirEnd()
{
    m_tenant.set({"chunked=on"});
    const Answer whole = fetch();
    m_tenant.set({"chunked=open"});
    const Answer open = fetch();

    QVERIFY(whole.header("Content-Length").isEmpty());
    QCOMPARE(whole.body, m_whole);
    QCOMPARE(whole.error, QNetworkReply::NoError);
    QCOMPARE_NE(open.body, m_whole);
}

void TestPresignedRoutes::theEtagMayChange()
{
    m_tenant.set({"etagChanges=on"});

    const QByteArray first = fetch().header("ETag");
    const QByteArray second = fetch().header("ETag");

    QCOMPARE_NE(first, second);
    QCOMPARE(fetch({{"If-Match", first}}).status, 412);
}

void TestPresignedRoutes::headersCanBeAdded()
{
    m_tenant.set({"contentEncoding=on", "disposition=attachment; filename=\"../evil.gz\""});

    const Answer answer = fetch({{"Range", "bytes=0-9"}});

    QCOMPARE(answer.header("Content-Encoding"), "gzip");
    QCOMPARE(answer.header("Content-Disposition"), "attachment; filename=\"../evil.gz\"");
}

void TestPresignedRoutes::dataCanBeDamaged_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("crc") << QByteArray("damage=crc");
    QTest::newRow("cut") << QByteArray("damage=cut");
    QTest::newRow("trailing") << QByteArray("damage=trailing");
}

void TestPresignedRoutes::dataCanBeDamaged()
{
    QFETCH(QByteArray, fault);
    m_tenant.set({fault.constData()});

    const Answer answer = fetch();

    QCOMPARE(answer.status, 200);
    QCOMPARE_NE(answer.body, m_whole);
    QCOMPARE(answer.header("ETag"), "\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Md5).toHex() + "\"");
    const qsizetype size = answer.body.size();
    if (fault.endsWith("crc"))
        QVERIFY(size == m_whole.size() && answer.body.first(size - 8) == m_whole.first(size - 8) && answer.body.last(4) == m_whole.last(4));
    else
        QVERIFY(fault.endsWith("cut") ? m_whole.startsWith(answer.body) : answer.body.startsWith(m_whole));
}

void TestPresignedRoutes::aSlowFileArrivesWhole()
{
    m_tenant.set({"downloadOutput.slow=2000"});

    QCOMPARE(fetch().body, m_whole);
}

QTEST_GUILESS_MAIN(TestPresignedRoutes)
#include "tst_presignedroutes.moc"
