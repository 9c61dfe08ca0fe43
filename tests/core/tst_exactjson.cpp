#include "app/core/exactjson.h"
#include "support/quoted.h"

#include <QStringList>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray everything =
    "{'text':'a \\'quoted\\' line\\nand ü','list':[1,[],{}],'no':null,'yes':true,'off':false,'nested':{'b':2,'a':1.0}}";

ExactJson read(const QByteArray &json)
{
    return ExactJson::parse(quoted(json)).value();
}

} // namespace

class TestExactJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirText_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"0", "1250", "-7", "1.0", "0.10", "1e3", "1E+03", "9007199254740993", "18446744073709551615",
                                   "123456789012345678901234567890", "-9223372036854775808", "0.1000000000000000055511151231257827"})
            QTest::newRow(number) << QByteArray(number);
    }
    void numbersKeepTheirText()
    {
        QFETCH(QByteArray, number);

        const ExactJson json = read("[" + number + "]");

        QCOMPARE(json.items().first().kind(), ExactJson::Kind::Number);
        QCOMPARE(json.items().first().number().text, number);
        QCOMPARE(json.toJson(), QByteArray("[" + number + "]"));
    }

    void whatIsReadIsWrittenAgainToTheLetter()
    {
        QCOMPARE(read(everything).toJson(), quoted(everything));
        QCOMPARE(read(read(everything).toJson(true)), read(everything));
    }

    void textsSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString(u""_s);
        QTest::newRow("quotes and backslashes") << u"\"\\/'"_s;
        QTest::newRow("control characters") << QString::fromUtf8("\n\r\t\b\f\x01\x1f");
        QTest::newRow("beyond the basic plane") << u"😀 𝒜"_s;
        QTest::newRow("right to left") << u"سلام"_s;
    }
    void textsSurvive()
    {
        QFETCH(QString, text);

        QCOMPARE(ExactJson::parse(ExactJson(text).toJson())->text(), text);
    }

    void escapesAreRead() { QCOMPARE(read("'\\u00e9\\ud83d\\ude00\\/'").text(), u"é😀/"_s); }

    void membersKeepTheirPlace()
    {
        ExactJson json = read("{'b':1,'a':2,'c':3}");

        json.set(u"a"_s, u"two"_s);
        json.remove(u"b");
        json.set(u"d"_s, true);

        QCOMPARE(json.toJson(), quoted("{'a':'two','c':3,'d':true}"));
    }

    void settingAMemberMakesAnObject()
    {
        ExactJson json(u"text"_s);

        json.set(u"a"_s, ExactJson());

        QVERIFY(json.isObject() && json.contains(u"a") && json.value(u"a").isNull());
    }

    void valuesOfAnotherKindAreEmpty()
    {
        const ExactJson text(u"x"_s);

        QVERIFY(!text.toBool());
        QVERIFY(text.number().text.isEmpty());
        QVERIFY(text.items().isEmpty() && text.members().isEmpty());
        QVERIFY(text.value(u"a").isNull() && !text.contains(u"a"));
        QVERIFY(read("1").text().isEmpty());
    }

    void listsOfTextsAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("an array") << QByteArray("['a','b']") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("others are left out") << QByteArray("['a',1,null,['b']]") << QStringList{u"a"_s};
        QTest::newRow("a text alone") << QByteArray("'a'") << QStringList{u"a"_s};
        QTest::newRow("null") << QByteArray("null") << QStringList();
    }
    void listsOfTextsAreRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, texts);

        QCOMPARE(read(json).texts(), texts);
    }

    void samenessIsAboutValues_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *one, const char *other, bool isSame) {
            QTest::addRow("%s and %s", one, other) << QByteArray(one) << QByteArray(other) << isSame;
        };
        row("1", "1.0", true);
        row("1", "1e0", true);
        row("100", "1E2", true);
        row("0.10", "0.1", true);
        row("0", "0.000", true);
        row("9007199254740993", "9007199254740992", false);
        row("1", "-1", false);
        row("1", "'1'", false);
        row("1e-99999999999999999999", "1", false);
        row("1.5e-9223372036854775808", "1.50e-9223372036854775808", true);
        row("null", "false", false);
        row("[1,2]", "[1.0,2]", true);
        row("[1,2]", "[2,1]", false);
        row("[1]", "[1,1]", false);
        row("{'a':1,'b':2}", "{'b':2,'a':1.0}", true);
        row("{'a':1}", "{'a':1,'b':null}", false);
        row("'a'", "'A'", false);
    }
    void samenessIsAboutValues()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, isSame);

        QCOMPARE(read(one).isSameAs(read(other)), isSame);
        QCOMPARE(read(other).isSameAs(read(one)), isSame);
    }

    void equalityIsToTheLetter()
    {
        QVERIFY(read("1") != read("1.0"));
        QVERIFY(read("{'a':1,'b':2}") != read("{'b':2,'a':1}"));
        QVERIFY(read(everything) == read(everything));
    }

    void integersAreTold()
    {
        QVERIFY(read("12").number().isInteger());
        QVERIFY(!read("12.0").number().isInteger());
        QVERIFY(!read("1e3").number().isInteger());
    }

    void whatIsNoJsonIsMalformedAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "{", "[1,]", "{'a' 1}", "nul", "01", "<html></html>", "{'a':1} x", "'open"})
            QTest::newRow(json) << quoted(json);
    }
    void whatIsNoJsonIsMalformedAndSaysWhere()
    {
        QFETCH(QByteArray, json);

        const auto read = ExactJson::parse(json);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY2(read.error().detail.contains(u"byte"), qPrintable(read.error().detail));
    }

    void brokenUtf8IsReadable()
    {
        const auto read = ExactJson::parse(quoted("{'a':'x\xff'}"));

        QVERIFY(read);
        QCOMPARE(read->value(u"a").text(), u"x\uFFFD"_s);
    }

    void nestingHasAnEnd()
    {
        const QByteArray deep = QByteArray(500, '[') + QByteArray(500, ']');
        const QByteArray tooDeep = QByteArray(100'000, '[') + QByteArray(100'000, ']');

        QVERIFY(ExactJson::parse(deep));
        QVERIFY(!ExactJson::parse(tooDeep));
    }
};

QTEST_GUILESS_MAIN(TestExactJson)
#include "tst_exactjson.moc"
