#include "support/await.h"
#include "ui/activity/jsonlayout.h"

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestJsonLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLaidOut_data();
    void textIsLaidOut();
    void deepTextStaysSmall();
};

void TestJsonLayout::textIsLaidOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("laid");
    QTest::newRow("object") << u"{\"a\":1,\"b\":[true,{}]}"_s << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    {}\n  ]\n}"_s;
    QTest::newRow("signs in a string") << u"{\"a\":\"{,:\\\"}\"}"_s << u"{\n  \"a\": \"{,:\\\"}\"\n}"_s;
    QTest::newRow("cut") << u"{\"a\":[1,\"x"_s << u"{\n  \"a\": [\n    1,\n    \"x"_s;
    QTest::newRow("a note behind it") << u"{\"a\":1}\n… 12 more bytes"_s << u"{\n  \"a\": 1\n}\n… 12 more bytes"_s;
    QTest::newRow("no JSON") << u"<html> a  b"_s << u"<html> a  b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestJsonLayout::textIsLaidOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, laid);

    QCOMPARE(laidOut(text), laid);
}

void TestJsonLayout::deepTextStaysSmall()
{
    QVERIFY(laidOut(QString(10'000, u'[')).size() < 1'000'000);
}

QTEST_GUILESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
