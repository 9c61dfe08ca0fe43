#include "app/console/definitionsource.h"
#include "app/console/yamltext.h"
#include "support/quoted.h"

#include <QRandomGenerator>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

ExactJson json(const char *text)
{
    return ExactJson::parse(quoted(text)).value();
}

/// A text of pieces that are easily taken for something else.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"yes"_s,    u"No"_s,     u"~"_s,      u"null"_s,   u"1.0"_s,  u"0x1f"_s, u"1e3"_s,      u": "_s,         u" #"_s,
        u"#"_s,      u"- "_s,     u"-"_s,      u"\n"_s,     u"\n\n"_s, u" "_s,    u"  "_s,       u"\t"_s,         u"'"_s,
        u"\""_s,     u"\\"_s,     u"{"_s,      u"}"_s,      u"["_s,    u"]"_s,    u","_s,        u"&a"_s,         u"*a"_s,
        u"!!str"_s,  u"|"_s,      u">"_s,      u"%"_s,      u"@"_s,    u"`"_s,    u"---"_s,      u"..."_s,        u"?"_s,
        u"? "_s,     u"<<"_s,     u"="_s,      u":"_s,      u"é"_s,    u"日本"_s, u"😀"_s,        u"\r"_s,         u"\u0001"_s,
        u"\u0004"_s, u"\u0085"_s, u"\u2028"_s, u"\ufeff"_s, u"a"_s,    u"Word"_s, u"12:30:00"_s, u"2031-01-01"_s, u".5"_s,
        u"+1"_s,     u".inf"_s,   u"0o17"_s,   u"on"_s,     u"true"_s, u"-0"_s,   u"\u007f"_s,   u"x y"_s};
    QString text;
    const int count = random.bounded(5);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    if (random.bounded(40) == 0)
        text += QString(1100, u'k');
    return text;
}

ExactJson anyValue(QRandomGenerator &random, int depth)
{
    static const QByteArrayList numbers{"0", "-0", "1.0", "1250", "9007199254740993", "1e308", "-2.5E-3", "0.1", "10000000000000000000000"};
    switch (random.bounded(depth > 4 ? 4 : 7)) {
    case 0: return {};
    case 1: return random.bounded(2) == 0;
    case 2: return ExactJson::Number{numbers.at(random.bounded(int(numbers.size())))};
    case 3: return anyText(random);
    case 4: {
        ExactJson::Array items;
        for (int i = random.bounded(4); i > 0; --i)
            items.append(anyValue(random, depth + 1));
        return items;
    }
    default: {
        ExactJson object = ExactJson::emptyObject();
        for (int i = random.bounded(5); i > 0; --i)
            object.set(anyText(random), anyValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestDefinitionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlIsReadByTheCoreSchema_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("a number keeps its text") << QByteArray("a: 1.0") << QByteArray("{'a':1.0}");
        QTest::newRow("beyond 2^53") << QByteArray("a: 9007199254740993") << QByteArray("{'a':9007199254740993}");
        QTest::newRow("a sign") << QByteArray("a: +12") << QByteArray("{'a':12}");
        QTest::newRow("zeros in front") << QByteArray("a: 0012") << QByteArray("{'a':12}");
        QTest::newRow("no digit before the point") << QByteArray("a: -.5") << QByteArray("{'a':-0.5}");
        QTest::newRow("no digit behind it") << QByteArray("a: 1.") << QByteArray("{'a':1.0}");
        QTest::newRow("exponent") << QByteArray("a: 1e3") << QByteArray("{'a':1e3}");
        QTest::newRow("hexadecimal") << QByteArray("a: 0x1F") << QByteArray("{'a':31}");
        QTest::newRow("octal") << QByteArray("a: 0o17") << QByteArray("{'a':15}");
        QTest::newRow("infinity is a text") << QByteArray("a: .inf") << QByteArray("{'a':'.inf'}");
        QTest::newRow("on is a text") << QByteArray("on: on") << QByteArray("{'on':'on'}");
        QTest::newRow("yes is a text") << QByteArray("a: yes") << QByteArray("{'a':'yes'}");
        QTest::newRow("true") << QByteArray("a: True") << QByteArray("{'a':true}");
        QTest::newRow("null") << QByteArray("a: ~\nb:\nc: Null") << QByteArray("{'a':null,'b':null,'c':null}");
        QTest::newRow("quoted is a text") << QByteArray("a: \"1.0\"\nb: 'null'\nc: 'true'")
                                          << QByteArray("{'a':'1.0','b':'null','c':'true'}");
        QTest::newRow("a block is a text") << QByteArray("a: |-\n  12\nb: >-\n  two\n  words") << QByteArray("{'a':'12','b':'two words'}");
        QTest::newRow("a tag says what it is") << QByteArray("a: !!str 1.0\nb: !!int '7'") << QByteArray("{'a':'1.0','b':7}");
        QTest::newRow("a date is a text") << QByteArray("a: 2031-02-03") << QByteArray("{'a':'2031-02-03'}");
        QTest::newRow("a version is a text") << QByteArray("a: 3.1.0") << QByteArray("{'a':'3.1.0'}");
        QTest::newRow("names are texts") << QByteArray("200: a\ntrue: b\n~: c\n1.0: d")
                                         << QByteArray("{'200':'a','true':'b','null':'c','1.0':'d'}");
        QTest::newRow("order") << QByteArray("z: 1\na: 2") << QByteArray("{'z':1,'a':2}");
        QTest::newRow("flow") << QByteArray("{a: [1, x], b: {c: d}}") << QByteArray("{'a':[1,'x'],'b':{'c':'d'}}");
        QTest::newRow("alias") << QByteArray("a: &x [1]\nb: *x") << QByteArray("{'a':[1],'b':[1]}");
        QTest::newRow("alias as a name") << QByteArray("a: &x b\n*x : 1") << QByteArray("{'a':'b','b':1}");
        QTest::newRow("merge") << QByteArray("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3")
                               << QByteArray("{'a':{'p':1,'q':2},'b':{'p':1,'q':3}}");
        QTest::newRow("merge of several") << QByteArray("a: &x {p: 1}\nb: &y {p: 2, q: 3}\nc:\n  <<: [*x, *y]")
                                          << QByteArray("{'a':{'p':1},'b':{'p':2,'q':3},'c':{'p':1,'q':3}}");
        QTest::newRow("a quoted merge key is a name") << QByteArray("a:\n  '<<': 1") << QByteArray("{'a':{'<<':1}}");
        QTest::newRow("comments") << QByteArray("# x\na: b # c\n") << QByteArray("{'a':'b'}");
        QTest::newRow("directive") << QByteArray("%YAML 1.2\n---\na: b\n") << QByteArray("{'a':'b'}");
        QTest::newRow("lines of Windows") << QByteArray("a: b\r\nc: |-\r\n  d\r\n  e\r\n") << QByteArray("{'a':'b','c':'d\\ne'}");
    }
    void yamlIsReadByTheCoreSchema()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, expected);

        const auto source = DefinitionSource::fromYaml(yaml);

        QVERIFY2(source, source ? "" : qPrintable(source.error().text));
        QCOMPARE(source->document().toJson(), quoted(expected));
    }

    void brokenTextSaysWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isYaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");

        const auto yaml = [](const char *name, const QByteArray &text, int line, int column, const QString &words) {
            QTest::newRow(name) << text << true << line << column << words;
        };
        yaml("tab", "a:\n\tb: 1", 2, 1, u"tab"_s);
        yaml("indentation", "a:\n  b: 1\n c: 2", 3, 2, u"indentation"_s);
        yaml("colon in a text", "a: b: c", 1, 5, u"quotes"_s);
        yaml("open bracket", "a: [1, 2", 1, 9, u"]"_s);
        yaml("open brace", "a: {b: 1", 1, 9, u"}"_s);
        yaml("open quote", "a: \"b", 1, 6, u"not closed"_s);
        yaml("unknown escape", "a: \"\\q\"", 1, 7, u"backslash"_s);
        yaml("unknown alias", "a: *b", 1, 4, u"alias"_s);
        yaml("alias of itself", "a: &x [*x]", 1, 8, u"part of"_s);
        yaml("list as a name", "? [a]\n: b", 1, 3, u"name must be a text"_s);
        yaml("merge of a text", "a:\n  <<: b", 2, 3, u"Only maps"_s);
        yaml("behind other letters", "é: 1\nä: [ö", 2, 6, u"]"_s);

        const auto json = [](const char *name, const char *text, int line, int column, const QString &words) {
            QTest::newRow(name) << quoted(text) << false << line << column << words;
        };
        json("comma missing", "{'a': 1\n 'b': 2}", 2, 2, u"comma"_s);
        json("comma too many", "{'a': 1,\n}", 1, 8, u"comma"_s);
        json("comma too many in a list", "[1, 2, ]", 1, 6, u"comma"_s);
        json("name without quotes", "{a: 1}", 1, 2, u"double quotes"_s);
        json("text without quotes", "{'a': b}", 1, 7, u"double quotes"_s);
        json("colon missing", "{'a' 1}", 1, 6, u"colon"_s);
        json("open text", "{'a': 'b\n}", 1, 9, u"closing quote"_s);
        json("cut", "{'a': [1,", 1, 10, u"ends"_s);
        json("zero in front", "{'a': 01}", 1, 7, u"number"_s);
        json("escape", "{'a': '\\q'}", 1, 8, u"backslash"_s);
        json("more behind", "{} {}", 1, 4, u"after the end"_s);
        json("word", "{'a': True}", 1, 7, u"value is expected"_s);
    }
    void brokenTextSaysWhereAndWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isYaml);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);

        const auto source = isYaml ? DefinitionSource::fromYaml(text) : DefinitionSource::fromJson(text);

        QVERIFY(!source);
        QVERIFY2(source.error().text.contains(words), qPrintable(source.error().text));
        QCOMPARE(source.error().line, line);
        QCOMPARE(source.error().column, column);
    }

    void aPlaceIsThatOfTheName()
    {
        const auto yaml = DefinitionSource::fromYaml("a:\n  b:\n    - c\n    - d: 1\n");
        const auto json = DefinitionSource::fromJson(quoted("{'a': {\n  'b': ['c', {'d': 1}]}}"));

        QCOMPARE(yaml->problem(u"/a/b"_s, {}).line, 2);
        QCOMPARE(yaml->problem(u"/a/b"_s, {}).column, 3);
        QCOMPARE(yaml->problem(u"/a/b/1/d"_s, {}).line, 4);
        QCOMPARE(yaml->problem(u"/a/b/1/d"_s, {}).column, 7);
        QCOMPARE(yaml->problem(u"/a/b/7"_s, {}).line, 2);
        QCOMPARE(json->problem(u"/a/b/1/d"_s, {}).line, 2);
        QCOMPARE(json->problem(u"/a/b/1/d"_s, {}).column, 15);
    }

    void aNameThatStandsTwiceIsTold()
    {
        const auto yaml = DefinitionSource::fromYaml("a: 1\nb: 2\na: 3\n");
        const auto json = DefinitionSource::fromJson(quoted("{'a': 1,\n 'a': 2}"));

        QCOMPARE(yaml->document().toJson(), quoted("{'a':1,'b':2}"));
        QCOMPARE(yaml->problems().size(), 1);
        QCOMPARE(yaml->problems().first().line, 3);
        QCOMPARE(json->document().toJson(), quoted("{'a':1}"));
        QCOMPARE(json->problems().first().line, 2);
    }

    void halfACharacterBecomesOneThatCanBeWritten()
    {
        const auto source = DefinitionSource::fromJson(R"({"\ud83d": "a\ude00 \ud83d\ude00"})");

        QVERIFY(source);
        QCOMPARE(source->document().toJson(), QByteArray("{\"\uFFFD\":\"a\uFFFD \U0001F600\"}"));
        const auto again = DefinitionSource::fromJson(source->document().toJson());
        QVERIFY(again && again->document() == source->document());
    }

    void onlyTheFirstDocumentIsRead()
    {
        const auto source = DefinitionSource::fromYaml("a: 1\n---\nb: 2\n");

        QCOMPARE(source->document().toJson(), quoted("{'a':1}"));
        QCOMPARE(source->problems().size(), 1);
        QCOMPARE(source->problems().first().line, 2);
    }

    void aShortTextCannotBecomeALargeOne()
    {
        QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray name = QByteArray::number(i);
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            yaml += "a" + name + ": &a" + name + " [" + QByteArrayList(10, before).join(", ") + "]\n";
        }

        const auto source = DefinitionSource::fromYaml(yaml);

        QVERIFY(!source);
        QVERIFY2(source.error().text.contains(u"aliases"), qPrintable(source.error().text));
    }

    void deepNestingIsRefused()
    {
        const QByteArray brackets = QByteArray(100'000, '[');
        QByteArray maps;
        for (int i = 0; i < 2000; ++i)
            maps += QByteArray(i, ' ') + "a:\n";

        for (const auto &source : {DefinitionSource::fromJson(brackets), DefinitionSource::fromYaml(maps)}) {
            QVERIFY(!source);
            QVERIFY2(source.error().text.contains(u"nested"), qPrintable(source.error().text));
        }
    }

    void yamlForPeopleNeedsFewQuotes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("yaml");

        QTest::newRow("words") << QByteArray("{'summary':'Find a guest, quickly'}") << QByteArray("summary: Find a guest, quickly\n");
        QTest::newRow("a path is a name") << QByteArray("{'/a/{b}':{'$ref':'#/x'}}") << QByteArray("/a/{b}:\n  $ref: \"#/x\"\n");
        QTest::newRow("words of old YAML") << QByteArray("{'a':'yes','b':'No','on':1}") << QByteArray("a: \"yes\"\nb: \"No\"\n\"on\": 1\n");
        QTest::newRow("numbers as texts") << QByteArray("{'a':'1.0','b':1.0,'200':'~'}")
                                          << QByteArray("a: \"1.0\"\nb: 1.0\n\"200\": \"~\"\n");
        QTest::newRow("lines") << QByteArray("{'a':'one\\n\\ntwo','b':'one\\ntwo\\n'}")
                               << QByteArray("a: |-\n  one\n\n  two\nb: |\n  one\n  two\n");
        QTest::newRow("lists") << QByteArray("{'a':[],'b':[{'c':1,'d':[2]},'e'],'f':{}}")
                               << QByteArray("a: []\nb:\n  - c: 1\n    d:\n      - 2\n  - e\nf: {}\n");
    }
    void yamlForPeopleNeedsFewQuotes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, yaml);

        QCOMPARE(toYaml(::json(json.constData())), yaml);
    }

    void whateverIsWrittenIsReadAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int i = 0; i < 3000; ++i) {
            const ExactJson value = anyValue(random, 0);

            const QByteArray yaml = toYaml(value);
            const auto fromYaml = DefinitionSource::fromYaml(yaml);
            const auto fromJson = DefinitionSource::fromJson(value.toJson(true));

            const QByteArray which = "seed " + QByteArray::number(seed) + "\n" + value.toJson() + "\n" + yaml;
            QVERIFY2(fromYaml && fromYaml->document() == value, which.constData());
            QVERIFY2(fromJson && fromJson->document() == value, which.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDefinitionSource)
#include "tst_definitionsource.moc"
