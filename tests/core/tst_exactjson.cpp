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
        for (const char *number : {"0", "-0", "1250", "-7", "1.0", "0.10", "1e3", "1E+03", "9007199254740993", "18446744073709551615",
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

    void numbersAreComparedExactly_data()
    {
        QTest::addColumn<QByteArray>("less");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("small") << QByteArray("-3") << QByteArray("2");
        QTest::newRow("negative") << QByteArray("-30.5") << QByteArray("-3.04e1");
        QTest::newRow("beyond 2^53") << QByteArray("9007199254740992") << QByteArray("9007199254740993");
        QTest::newRow("a fraction") << QByteArray("0.1") << QByteArray("0.1000000000000000000000001");
        QTest::newRow("powers") << QByteArray("9.9e307") << QByteArray("1e308");
        QTest::newRow("nothing") << QByteArray("0") << QByteArray("1e-300");
        QTest::newRow("below nothing") << QByteArray("-1e-300") << QByteArray("-0.0");
    }
    void numbersAreComparedExactly()
    {
        QFETCH(QByteArray, less);
        QFETCH(QByteArray, more);

        QVERIFY(ExactJson::Number{less}.isBelow({more}));
        QVERIFY(!ExactJson::Number{more}.isBelow({less}));
        QVERIFY(!ExactJson::Number{less}.isBelow({less}));
    }

    void multiplesAreExact_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("divisor");
        QTest::addColumn<bool>("isMultiple");
        QTest::newRow("small") << QByteArray("21") << QByteArray("7") << true;
        QTest::newRow("small, not") << QByteArray("22") << QByteArray("7") << false;
        QTest::newRow("fractions") << QByteArray("0.3") << QByteArray("0.1") << true;
        QTest::newRow("fractions, not") << QByteArray("0.35") << QByteArray("0.1") << false;
        QTest::newRow("large") << QByteArray("1e308") << QByteArray("0.5") << true;
        QTest::newRow("large, not") << QByteArray("1e308") << QByteArray("0.123456789") << false;
        QTest::newRow("beyond 2^53") << QByteArray("27021597764222979") << QByteArray("9007199254740993") << true;
        QTest::newRow("beyond 2^53, not") << QByteArray("27021597764222980") << QByteArray("9007199254740993") << false;
        QTest::newRow("negative") << QByteArray("-4.5") << QByteArray("1.5") << true;
        QTest::newRow("of ten") << QByteArray("5") << QByteArray("10") << false;
        QTest::newRow("nothing") << QByteArray("0.0") << QByteArray("0.01") << true;
        QTest::newRow("by nothing") << QByteArray("1.5") << QByteArray("0.0") << false;
        QTest::newRow("by many digits") << QByteArray("24691357802469135780246913578") << QByteArray("12345678901234567890123456789")
                                        << true;
        QTest::newRow("far powers") << QByteArray("3e900000000") << QByteArray("7e-900000000") << false;
    }
    void multiplesAreExact()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, divisor);
        QFETCH(bool, isMultiple);

        QCOMPARE(ExactJson::Number{number}.isMultipleOf({divisor}), isMultiple);
    }

    void wholeNumbersAreWholeHoweverTheyAreWritten()
    {
        for (const char *whole : {"0", "-7", "1.0", "1.50e1", "12e3", "0.000", "9007199254740993"})
            QVERIFY2(ExactJson::Number{whole}.isWhole(), whole);
        for (const char *broken : {"0.5", "1.25e1", "1e-1", "-3.0000000000000000000001"})
            QVERIFY2(!ExactJson::Number{broken}.isWhole(), broken);
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
        QTest::newRow("a byte order mark") << u"\uFEFFtext"_s;
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
