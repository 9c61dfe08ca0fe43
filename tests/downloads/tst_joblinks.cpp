#include "app/downloads/joblinks.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestJobLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkTellsItsName_data();
    void aLinkTellsItsName();
    void aLinkIsShownWithoutItsQuery();
    void aLinkTellsWhenItDies_data();
    void aLinkTellsWhenItDies();
    void theEarlierDeadlineCounts();
};

void TestJobLinks::aLinkTellsItsName_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << QByteArray("https://s3.example/a/daily_001.csv.gz?X-Amz-Date=1") << u"daily_001.csv.gz"_s;
    QTest::newRow("encoded") << QByteArray("https://s3.example/a/%C3%A9t%C3%A9%20001.csv.gz") << u"été 001.csv.gz"_s;
    QTest::newRow("an encoded slash is part of the name") << QByteArray("https://s3.example/a/..%2Fx.gz") << u"../x.gz"_s;
    QTest::newRow("a question in the query") << QByteArray("https://s3.example/x.gz?a=/b?c") << u"x.gz"_s;
    QTest::newRow("none") << QByteArray("https://s3.example/") << QString(u""_s);
    QTest::newRow("empty") << QByteArray() << QString(u""_s);
}

void TestJobLinks::aLinkTellsItsName()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, name);

    QCOMPARE(PartLink{.url = url}.fileName(), name);
}

void TestJobLinks::aLinkIsShownWithoutItsQuery()
{
    const PartLink link{.url = "https://me:secret@s3.example:8443/a/b%20c.gz?X-Amz-Signature=secret#secret"};

    QVERIFY(!link.shown().contains(u"secret"_s));
    QVERIFY(link.shown().startsWith(u"s3.example:8443/a/b"_s));
}

void TestJobLinks::aLinkTellsWhenItDies_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QDateTime>("expiry");

    const QDateTime noon(QDate(2031, 3, 9), QTime(12, 0), Qt::UTC);
    QTest::newRow("SigV4") << QByteArray("X-Amz-Date=20310309T110000Z&X-Amz-Expires=3600") << noon;
    QTest::newRow("SigV2") << QByteArray("Expires=" + QByteArray::number(noon.toSecsSinceEpoch())) << noon;
    QTest::newRow("no life") << QByteArray("X-Amz-Date=20310309T110000Z") << QDateTime();
    QTest::newRow("no number") << QByteArray("X-Amz-Date=20310309T110000Z&X-Amz-Expires=soon") << QDateTime();
    QTest::newRow("nothing") << QByteArray("a=b") << QDateTime();
}

void TestJobLinks::aLinkTellsWhenItDies()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QDateTime, expiry);

    QCOMPARE(PartLink{.url = "https://s3.example/x?" + query}.expiry(), expiry);
}

void TestJobLinks::theEarlierDeadlineCounts()
{
    const QDateTime noon(QDate(2031, 3, 9), QTime(12, 0), Qt::UTC);
    JobLinks job{.executionRef = u"j"_s,
                 .expireAt = noon.addSecs(60),
                 .parts = {PartLink{.url = "https://s3.example/x?X-Amz-Date=20310309T110000Z&X-Amz-Expires=3600"},
                           PartLink{.url = "https://s3.example/y"}}};

    QCOMPARE(job.expiry(0), noon);
    QCOMPARE(job.expiry(1), noon.addSecs(60));
    QCOMPARE(job.expiry(2), noon.addSecs(60));
    job.expireAt = noon.addSecs(-60);
    QCOMPARE(job.expiry(0), noon.addSecs(-60));
    job.expireAt = {};
    QVERIFY(!job.expiry(1).isValid());
}

QTEST_GUILESS_MAIN(TestJobLinks)
#include "tst_joblinks.moc"
