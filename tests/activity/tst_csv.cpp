#include "app/activity/csv.h"
#include "support/await.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSafe_data();
    void cellsAreSafe();
    void aLineHasAColumnForEveryName();
};

void TestCsv::cellsAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"GET"_s << u"GET"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
    QTest::newRow("newline") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("blanks") << u" a"_s << u"\" a\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with quotes") << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("negative number") << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCsv::cellsAreSafe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);

    QCOMPARE(csvCell(text), cell);
}

void TestCsv::aLineHasAColumnForEveryName()
{
    const Entry entry{
        .connectionName = u"Acme"_s,
        .origin = u"Edge"_s,
        .method = u"PUT"_s,
        .url = u"https://h.example/"_s,
        .tries = {{.at = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC), .duration = std::chrono::milliseconds(5), .status = 204}}};

    QCOMPARE(csvHead().count(','), 10);
    QCOMPARE(csvLine(entry), "2026-11-21T09:00:00.000Z,Acme,Edge,PUT,yes,https://h.example/,204,,5,0,1\r\n");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
