#include "app/downloads/download.h"
#include "app/downloads/filename.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestFileName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsMadeSafe_data();
    void aNameIsMadeSafe();
    void aLongNameKeepsItsEnding();
    void aHeaderTellsTheName_data();
    void aHeaderTellsTheName();
    void aNumberGoesBeforeTheEnding();
    void aPatternIsFilled_data();
    void aPatternIsFilled();
    void filesOfOneJobHaveDifferentNames();
};

void TestFileName::aNameIsMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");

    QTest::newRow("good") << u"Été 2031 (2).csv.gz"_s << u"Été 2031 (2).csv.gz"_s;
    QTest::newRow("out of the folder") << u"../../etc/passwd"_s << u"_._.._etc_passwd"_s;
    QTest::newRow("backslashes") << u"..\\..\\x"_s << u"_._.._x"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
    QTest::newRow("a drive") << u"C:\\x"_s << u"C__x"_s;
    QTest::newRow("two dots") << u".."_s << u"_"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
    QTest::newRow("reserved") << u"CON"_s << u"_CON"_s;
    QTest::newRow("reserved with an ending") << u"nul.csv.gz"_s << u"_nul.csv.gz"_s;
    QTest::newRow("reserved with a space") << u"com1 .csv"_s << u"_com1 .csv"_s;
    QTest::newRow("reserved with a raised number") << u"LPT\u00B2"_s << u"_LPT\u00B2"_s;
    QTest::newRow("only begins like a reserved one") << u"console.csv"_s << u"console.csv"_s;
    QTest::newRow("control characters") << u"a\u0000b\nc\u007Fd"_s << u"a_b_c_d"_s;
    QTest::newRow("turned around") << u"x\u202Egnp.csv"_s << u"x_gnp.csv"_s;
    QTest::newRow("trailing dots and spaces") << u" x. . "_s << u"x"_s;
    QTest::newRow("empty") << QString() << u"_"_s;
    QTest::newRow("half a character") << QString(QChar(0xD800)) << u"_"_s;
}

void TestFileName::aNameIsMadeSafe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, safe);

    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(safeFileName(safe), safe);
}

void TestFileName::aLongNameKeepsItsEnding()
{
    for (const QString &letter : {u"x"_s, u"é"_s, u"漢"_s, u"😀"_s}) {
        const QString safe = safeFileName(QString(letter.repeated(300) + u".csv.gz"_s));

        QVERIFY(safe.endsWith(letter + u".csv.gz"_s));
        QVERIFY(QString(numberedFileName(safe, 99999) + u".gz.part"_s).toUtf8().size() <= 255);
        QVERIFY(safe.toUtf8().size() > 230);
    }
}

void TestFileName::aHeaderTellsTheName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");

    QTest::newRow("quoted") << QByteArray(R"(attachment; filename="a b.csv.gz")") << u"a b.csv.gz"_s;
    QTest::newRow("token") << QByteArray("attachment; filename=a.csv") << u"a.csv"_s;
    QTest::newRow("token with spaces") << QByteArray("attachment; filename=a b.csv; size=3") << u"a b.csv"_s;
    QTest::newRow("escaped quotes") << QByteArray(R"(attachment; filename="a\"b\\c.csv")") << u"c.csv"_s;
    QTest::newRow("the extended one counts") << QByteArray("attachment; filename=\"e.csv\"; filename*=UTF-8''%C3%A9.csv") << u"é.csv"_s;
    QTest::newRow("Latin-1") << QByteArray("attachment; filename*=iso-8859-1'en'%E9.csv") << u"é.csv"_s;
    QTest::newRow("unknown charset") << QByteArray("attachment; filename=\"e.csv\"; filename*=koi8-r''%C1.csv") << u"e.csv"_s;
    QTest::newRow("any case") << QByteArray("Attachment; FileName=A.CSV") << u"A.CSV"_s;
    QTest::newRow("folders are left out") << QByteArray(R"(attachment; filename="../../a.csv")") << u"a.csv"_s;
    QTest::newRow("raw UTF-8") << QByteArray("attachment; filename=\"\xC3\xA9.csv\"") << u"é.csv"_s;
    QTest::newRow("no name") << QByteArray("inline") << QString();
    QTest::newRow("never closed") << QByteArray("attachment; filename=\"a") << QString();
    QTest::newRow("no value") << QByteArray("attachment; filename") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestFileName::aHeaderTellsTheName()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, name);

    QCOMPARE(dispositionFileName(header), name);
}

void TestFileName::aNumberGoesBeforeTheEnding()
{
    QCOMPARE(numberedFileName(u"a.csv.gz"_s, 2), u"a (2).csv.gz"_s);
    QCOMPARE(numberedFileName(u"a.b.csv"_s, 3), u"a.b (3).csv"_s);
    QCOMPARE(numberedFileName(u"a"_s, 2), u"a (2)"_s);
    QCOMPARE(numberedFileName(u"v1.2"_s, 2), u"v1.2 (2)"_s);
}

void TestFileName::aPatternIsFilled_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("decompress");
    QTest::addColumn<bool>("merge");
    QTest::addColumn<QString>("name");

    const QString usual = DownloadChoices().pattern;
    QTest::newRow("usual") << usual << u"x.csv.gz"_s << false << false << u"daily_2031-03-09_add_002.csv.gz"_s;
    QTest::newRow("unpacked") << usual << u"x.json.gz"_s << true << false << u"daily_2031-03-09_add_002.json"_s;
    QTest::newRow("merged") << usual << u"x.csv.gz"_s << true << true << u"daily_2031-03-09_add.csv"_s;
    QTest::newRow("merged, the part in the middle") << u"{part} - {export}"_s << u"x.csv.gz"_s << true << true << u"daily.csv"_s;
    QTest::newRow("the store's own") << u"{source}"_s << u"part 7.csv.gz"_s << false << false << u"part 7.csv.gz"_s;
    QTest::newRow("an evil source") << u"{source}"_s << u"../../x.csv.gz"_s << false << false << u"_._.._x.csv.gz"_s;
    QTest::newRow("time and job") << u"{time} {job}"_s << u"x.csv.gz"_s << false << false << u"0141 j-1.csv.gz"_s;
    QTest::newRow("unknown placeholder") << u"{who}_{part}"_s << u"x.csv.gz"_s << false << false << u"{who}_002.csv.gz"_s;
    QTest::newRow("no ending told") << u"{part}"_s << u"x"_s << false << false << u"002.csv.gz"_s;
    QTest::newRow("nothing") << QString(u""_s) << u"x.csv.gz"_s << false << false << u"daily_j-1_add_002.csv.gz"_s;
}

void TestFileName::aPatternIsFilled()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, source);
    QFETCH(const bool, decompress);
    QFETCH(const bool, merge);
    QFETCH(const QString, name);
    const DownloadOrder order{.exportName = u"daily"_s,
                              .executionRef = u"j-1"_s,
                              .endedAt = QDateTime(QDate(2031, 3, 9), QTime(1, 41)),
                              .parts = {{.side = Side::Added, .number = 2, .of = 3, .sourceName = source}},
                              .choices = {.pattern = pattern, .decompress = decompress, .merge = merge}};

    QCOMPARE(fileNames(order), QStringList{name});
}

void TestFileName::filesOfOneJobHaveDifferentNames()
{
    const DownloadOrder order{.exportName = u"daily"_s,
                              .parts = {{.side = Side::Added, .number = 1, .sourceName = u"x.csv.gz"_s},
                                        {.side = Side::Added, .number = 2, .sourceName = u"x.csv.gz"_s},
                                        {.side = Side::Removed, .number = 1, .sourceName = u"x.csv.gz"_s}},
                              .choices = {.pattern = u"{export}"_s}};

    QCOMPARE(fileNames(order), (QStringList{u"daily_add_001.csv.gz"_s, u"daily_add_002.csv.gz"_s, u"daily_remove_001.csv.gz"_s}));
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
