#include "support/await.h"
#include "ui/console/bodyfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestBodyFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceMaySuggestAName_data();
    void theServiceMaySuggestAName();
    void aNameNeverLeadsElsewhereNorHides_data();
    void aNameNeverLeadsElsewhereNorHides();
    void aLongNameKeepsItsEnding();
    void withoutASuggestionItIsOperationAndTime_data();
    void withoutASuggestionItIsOperationAndTime();
    void aBodyIsWrittenByteForByte();
    void aBodyThatWasThereIsReplacedOnlyByAWholeOne();
    void aFolderThatCannotBeWrittenIsSaid();
};

void TestBodyFile::theServiceMaySuggestAName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");

    QTest::newRow("a word") << QByteArray("attachment; filename=guests.json") << u"guests.json"_s;
    QTest::newRow("quoted") << QByteArray("attachment; filename=\"my guests.json\"") << u"my guests.json"_s;
    QTest::newRow("an escaped quote") << QByteArray(R"(inline; filename="a\"b.json")") << u"a_b.json"_s;
    QTest::newRow("a semicolon within quotes") << QByteArray("attachment; filename=\"a;b.csv\"; size=3") << u"a;b.csv"_s;
    QTest::newRow("in UTF-8") << QByteArray("attachment; filename*=UTF-8''g%C3%A4ste.json") << u"gäste.json"_s;
    QTest::newRow("in Latin-1") << QByteArray("attachment; filename*=iso-8859-1'de'g%E4ste.json") << u"gäste.json"_s;
    QTest::newRow("the better one of both") << QByteArray("attachment; filename=\"gaeste.json\"; filename*=utf-8''g%C3%A4ste.json")
                                            << u"gäste.json"_s;
    QTest::newRow("capitals and spaces") << QByteArray("Attachment ; FileName = \"x.txt\"") << u"x.txt"_s;
    QTest::newRow("none") << QByteArray("attachment") << QString();
    QTest::newRow("another name that ends alike") << QByteArray("attachment; xfilename=a.json") << QString();
    QTest::newRow("nothing at all") << QByteArray() << QString();
}

void TestBodyFile::theServiceMaySuggestAName()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, name);

    QCOMPARE(BodyFile::nameIn(header), name);
}

void TestBodyFile::aNameNeverLeadsElsewhereNorHides_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");

    QTest::newRow("a folder above") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
    QTest::newRow("a folder of another system") << QByteArray(R"(attachment; filename="..\\..\\boot.ini")") << u"boot.ini"_s;
    QTest::newRow("percent-encoded") << QByteArray("attachment; filename*=utf-8''..%2F..%2Fx.json") << u"x.json"_s;
    QTest::newRow("hidden") << QByteArray("attachment; filename=\".bashrc\"") << u"bashrc"_s;
    QTest::newRow("nothing but dots") << QByteArray("attachment; filename=\"..\"") << QString();
    QTest::newRow("a device") << QByteArray("attachment; filename=\"CON.txt\"") << u"_CON.txt"_s;
    QTest::newRow("control characters") << QByteArray("attachment; filename*=utf-8''a%0Ab%00c.txt") << u"a_b_c.txt"_s;
    QTest::newRow("written backwards") << QByteArray("attachment; filename*=utf-8''a%E2%80%AEtxt.exe") << u"a_txt.exe"_s;
    QTest::newRow("what no system takes") << QByteArray("attachment; filename=\"a<b>|c?.txt\"") << u"a_b__c_.txt"_s;
    QTest::newRow("dots and spaces at its end") << QByteArray("attachment; filename=\"a.txt. . \"") << u"a.txt"_s;
}

void TestBodyFile::aNameNeverLeadsElsewhereNorHides()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, name);

    QCOMPARE(BodyFile::nameIn(header), name);
}

void TestBodyFile::aLongNameKeepsItsEnding()
{
    const QString name = BodyFile::nameIn("attachment; filename=\"" + QByteArray(400, 'a') + ".json\"");

    QVERIFY(name.size() <= 120);
    QVERIFY(name.endsWith(u"aa.json"_s));
}

void TestBodyFile::withoutASuggestionItIsOperationAndTime_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");

    const QString address = u"https://cdp.example/v2.1/guests/"_s;
    QTest::newRow("of an operation") << u"listGuests"_s << address << QByteArray("application/json") << u"listGuests "_s << u".json"_s;
    QTest::newRow("of an address") << QString() << address << QByteArray("application/problem+json; a=b") << u"guests "_s << u".json"_s;
    QTest::newRow("of a bare host") << QString() << u"https://cdp.example"_s << QByteArray("text/csv") << u"answer "_s << u".csv"_s;
    QTest::newRow("an unknown text") << u"read"_s << address << QByteArray("text/x-of-no-kind") << u"read "_s << u".txt"_s;
    QTest::newRow("no media type") << u"read"_s << address << QByteArray() << u"read "_s << u".bin"_s;
    QTest::newRow("an id that is verb and path") << u"GET /v1/x"_s << address << QByteArray("text/html") << u"GET -v1-x "_s << u".html"_s;
}

void TestBodyFile::withoutASuggestionItIsOperationAndTime()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, address);
    QFETCH(const QByteArray, type);
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    Exchange exchange;
    exchange.at = QDateTime({2026, 11, 22}, {5, 4, 3});
    exchange.request.operation = operation;
    exchange.request.url = QUrl(address);
    exchange.headers = {{"Content-Type", type}};

    QCOMPARE(BodyFile::suggestion(exchange), begin + u"2026-11-22 050403"_s + end);
}

void TestBodyFile::aBodyIsWrittenByteForByte()
{
    const QTemporaryDir folder;
    QByteArray body(9 << 20, '\0');
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char(i * 7 + (i >> 9));
    QList<int> told;

    const auto written = await(BodyFile::write(this, folder.filePath(u"body"_s), body, {}, [&told](int done) { told.append(done); }));

    QVERIFY(written);
    QFile file(folder.filePath(u"body"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
    QCOMPARE(told, (QList<int>{44, 88, 100}));
}

void TestBodyFile::aBodyThatWasThereIsReplacedOnlyByAWholeOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"body"_s);
    QVERIFY(await(BodyFile::write(this, path, "before")));
    std::stop_source stop;
    stop.request_stop();

    const auto cancelled = await(BodyFile::write(this, path, QByteArray(1 << 20, 'x'), stop.get_token()));

    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"body"_s));
}

void TestBodyFile::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/body"_s);

    const auto written = await(BodyFile::write(this, path, "{}"));

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QVERIFY(written.error().detail.startsWith(path));
}

QTEST_MAIN(TestBodyFile)
#include "tst_bodyfile.moc"
