#include "app/guests/extension.h"
#include "support/exacttext.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Extension extension(const QString &name, const QByteArray &pairs)
{
    return {.name = name, .pairs = json(pairs)};
}

Extension withKeys(const QString &name, int count)
{
    Extension made{.name = name};
    for (int i = 0; i < count; ++i)
        made.pairs.set(u"%1key%2"_s.arg(name).arg(i), true);
    return made;
}

const char *const flatOne =
    "{'name': 'ext1', 'key': 'default', 'ref': '0f4d', 'href': 'https://api.example/v2.1/guests/5b0c/extensions/ext1',"
    "'createdAt': '2031-02-03T10:11:12.000Z', 'modifiedAt': '2031-02-04T10:11:12.000Z', 'guest': {'href': 'https://api.example/g'},"
    "'clubTier': 'amber', 'clubPoints': 1250, 'clubRatio': 1.0, 'clubActive': true, 'big': 9007199254740993}";

} // namespace

class TestExtension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServiceSetsIsNoPair()
    {
        const Result<Extension> read = Extension::fromJson(json(flatOne));

        QVERIFY(read);
        QCOMPARE(read->name, u"ext1"_s);
        QCOMPARE(read->createdAt, QDateTime(QDate(2031, 2, 3), QTime(10, 11, 12), Qt::UTC));
        QCOMPARE(read->modifiedAt, QDateTime(QDate(2031, 2, 4), QTime(10, 11, 12), Qt::UTC));
        QCOMPARE(toText(read->pairs), u"{'clubTier':'amber','clubPoints':1250,'clubRatio':1.0,'clubActive':true,'big':9007199254740993}"_s);
        QCOMPARE(read->record.value(u"ref").text(), u"0f4d"_s);
    }

    void pairsUnderValuesCount()
    {
        const Result<Extension> read = Extension::fromJson(json("{'name':'ext','values':{'name':'kept','a':1},'b':2}"));

        QVERIFY(read);
        QCOMPARE(toText(read->pairs), u"{'b':2,'name':'kept','a':1}"_s);
    }

    void aPlainValueNamedValuesIsAPair()
    {
        const Result<Extension> read = Extension::fromJson(json("{'name':'ext','values':'plain'}"));

        QVERIFY(read);
        QCOMPARE(read->pairs.value(u"values").text(), u"plain"_s);
    }

    void theSlotComesFromNameElseFromTheLink_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("slot");

        QTest::newRow("name") << QByteArray("{'name':'ext3','href':'https://a.example/extensions/ext1'}") << u"ext3"_s;
        QTest::newRow("link") << QByteArray("{'href':'https://a.example/extensions/ext1','a':1}") << u"ext1"_s;
        QTest::newRow("old link") << QByteArray("{'href':'https://a.example/5b0c/extext','a':1}") << u"ext"_s;
        QTest::newRow("link with a query") << QByteArray("{'href':'https://a.example/extensions/ext2/?expand=true','a':1}") << u"ext2"_s;
        QTest::newRow("neither") << QByteArray("{'a':1}") << QString();
    }
    void theSlotComesFromNameElseFromTheLink()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, slot);

        const Result<Extension> read = Extension::fromJson(json(text));

        QVERIFY(read);
        QCOMPARE(read->name, slot);
    }

    void everyShapeOfAListIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("found");

        const QStringList both = {u"ext {'a':1}"_s, u"ext1 {'b':2}"_s};
        QTest::newRow("collection")
            << QByteArray("{'href':'https://a.example/x','offset':0,'limit':10,'items':[{'name':'ext','a':1},{'name':'ext1','b':2}]}")
            << both;
        QTest::newRow("array") << QByteArray("[{'name':'ext','a':1},{'name':'ext1','b':2}]") << both;
        QTest::newRow("map") << QByteArray("{'ext':{'a':1},'ext1':{'key':'default','b':2}}") << both;
        QTest::newRow("map of values") << QByteArray("{'ext':{'values':{'a':1}},'ext1':{'values':{'b':2}}}") << both;
        QTest::newRow("map of collections") << QByteArray("{'ext':{'items':[{'a':1}]},'ext1':{'items':[{'b':2}]}}") << both;
        QTest::newRow("map of another slot") << QByteArray("{'ext9':{'c':3}}") << QStringList(u"ext9 {'c':3}"_s);
        QTest::newRow("v2") << QByteArray("[{'name':'ext','key':'default','values':{'a':1}},{'name':'ext1','key':'default','b':2}]")
                            << both;
        QTest::newRow("single") << QByteArray("{'name':'ext','a':1}") << both.first(1);
        QTest::newRow("collection of one") << QByteArray("{'items':[{'name':'ext','a':1}]}") << both.first(1);
        QTest::newRow("links alone") << QByteArray("{'items':[{'href':'https://a.example/ext'},{'name':'ext1','b':2}]}") << both.sliced(1);
        QTest::newRow("a link") << QByteArray("{'href':'https://a.example/extensions'}") << QStringList();
        QTest::newRow("empty collection") << QByteArray("{'items':[]}") << QStringList();
        QTest::newRow("empty object") << QByteArray("{}") << QStringList();
        QTest::newRow("null") << QByteArray("null") << QStringList();
        QTest::newRow("a slot without keys") << QByteArray("[{'name':'ext5'}]") << QStringList(u"ext5 {}"_s);
    }
    void everyShapeOfAListIsRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, found);

        const Result<QList<Extension>> read = Extension::listFromJson(json(text));

        QVERIFY(read);
        QStringList told;
        for (const Extension &one : *read)
            told << u"%1 %2"_s.arg(one.name, toText(one.pairs));
        QCOMPARE(told, found);
    }

    void whatIsNoExtensionIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("a text") << QByteArray("'ext'");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("a list of texts") << QByteArray("['ext']");
        QTest::newRow("no name") << QByteArray("[{'a':1}]");
    }
    void whatIsNoExtensionIsAnError()
    {
        QFETCH(const QByteArray, text);

        const Result<QList<Extension>> read = Extension::listFromJson(json(text));

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void goodPairsHaveNoProblem()
    {
        const QList<Extension> good = {extension(u"ext"_s, "{'clubTier':'amber','a1':1,'ratio':0.5,'on':false,'empty':''}"),
                                       withKeys(u"ext1"_s, 100)};

        QVERIFY(check(good).isEmpty());
    }

    void eachRuleHasItsProblem_data()
    {
        using Kind = PairProblem::Kind;
        QTest::addColumn<QByteArray>("pairs");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");

        QTest::newRow("empty") << QByteArray("{'':1}") << int(Kind::Empty) << u"missing"_s;
        QTest::newRow("hyphen") << QByteArray("{'club-tier':1}") << int(Kind::Characters) << u"letters a to z and digits"_s;
        QTest::newRow("space") << QByteArray("{'club tier':1}") << int(Kind::Characters) << u"letters a to z and digits"_s;
        QTest::newRow("accent") << QByteArray("{'caf\xc3\xa9':1}") << int(Kind::Characters) << u"letters a to z and digits"_s;
        QTest::newRow("reserved") << QByteArray("{'modifiedAt':1}") << int(Kind::Reserved) << u"the service uses itself"_s;
        QTest::newRow("twice") << QByteArray("{'a':1,'a':2}") << int(Kind::Duplicate) << u"already in this slot"_s;
        QTest::newRow("list") << QByteArray("{'a':[1]}") << int(Kind::Nested) << u"JSON in a text"_s;
        QTest::newRow("object") << QByteArray("{'a':{'b':1}}") << int(Kind::Nested) << u"JSON in a text"_s;
        QTest::newRow("null") << QByteArray("{'a':null}") << int(Kind::NullValue) << u"no value"_s;
        QTest::newRow("capital") << QByteArray("{'Tier':1}") << int(Kind::Capital) << u"clubTier"_s;
    }
    void eachRuleHasItsProblem()
    {
        QFETCH(const QByteArray, pairs);
        QFETCH(const int, kind);
        QFETCH(const QString, word);

        const QList<PairProblem> problems = check({extension(u"ext2"_s, pairs)});

        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.first().kind), kind);
        QCOMPARE(problems.first().slot, u"ext2"_s);
        QCOMPARE(problems.first().isHarmless(), PairProblem::Kind(kind) == PairProblem::Kind::Capital);
        QVERIFY2(problems.first().text.contains(word), qPrintable(problems.first().text));
    }

    void aKeyOfTwoSlotsSaysWhereItIsAlready()
    {
        const QList<PairProblem> problems =
            check({extension(u"ext"_s, "{'clubTier':'amber'}"), extension(u"ext1"_s, "{'clubTier':'blue'}")});

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, PairProblem::Kind::OtherSlot);
        QCOMPARE(problems.first().slot, u"ext1"_s);
        QCOMPARE(problems.first().otherSlot, u"ext"_s);
        QCOMPARE(problems.first().text,
                 u"clubTier is already in ext, with the value “amber”. A key may exist only once across the six slots of a guest."_s);
    }

    void aSlotHoldsAHundredKeys()
    {
        const QList<PairProblem> problems = check({withKeys(u"ext4"_s, 101)});

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, PairProblem::Kind::TooMany);
        QCOMPARE(problems.first().key, u"ext4key100"_s);
        QVERIFY(problems.first().text.contains(u"100 key"_s));
    }

    void thereAreSixSlotsAndEachOnce()
    {
        const QList<PairProblem> seventh = check({withKeys(u"ext6"_s, 1)});
        const QList<PairProblem> twice = check({extension(u"ext"_s, "{'a':1}"), extension(u"ext"_s, "{'b':1}")});

        QCOMPARE(seventh.size(), 1);
        QCOMPARE(seventh.first().kind, PairProblem::Kind::TooMany);
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice.first().kind, PairProblem::Kind::TooMany);
    }

    void aKeyIsCheckedWhileItIsTyped()
    {
        const QList<Extension> others = {extension(u"ext"_s, "{'clubTier':'amber'}"), withKeys(u"ext1"_s, 100)};

        QVERIFY(checkKey(u"clubRank"_s, u"ext"_s, others).isEmpty());
        QCOMPARE(checkKey(u"clubTier"_s, u"ext"_s, others).value(0).kind, PairProblem::Kind::Duplicate);
        QCOMPARE(checkKey(u"clubTier"_s, u"ext2"_s, others).value(0).kind, PairProblem::Kind::OtherSlot);
        QCOMPARE(checkKey(u"clubRank"_s, u"ext1"_s, others).value(0).kind, PairProblem::Kind::TooMany);
        QCOMPARE(checkKey(u"Club"_s, u"ext1"_s, others).value(0).kind, PairProblem::Kind::TooMany);
        QVERIFY(checkKey(u"Club"_s, u"ext1"_s, others).value(1).isHarmless());
    }

    void aLongValueIsCutInTheSentence()
    {
        const ExactJson value(QString(5000, u'x'));
        Extension other{.name = u"ext"_s};
        other.pairs.set(u"a"_s, value);

        const QList<PairProblem> problems = checkKey(u"a"_s, u"ext1"_s, {other});

        QVERIFY(problems.value(0).text.size() < 200);
    }

    void aFreeKeyIsOneThatNoSlotHas_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("free");

        QTest::newRow("first") << u"clubRank"_s << u"clubRank2"_s;
        QTest::newRow("next") << u"clubTier"_s << u"clubTier4"_s;
        QTest::newRow("counts on") << u"clubTier2"_s << u"clubTier4"_s;
        QTest::newRow("a number of its own") << u"top10"_s << u"top11"_s;
    }
    void aFreeKeyIsOneThatNoSlotHas()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, free);
        const QList<Extension> all = {extension(u"ext"_s, "{'clubTier':1,'clubTier2':1}"), extension(u"ext1"_s, "{'clubTier3':1}")};

        QCOMPARE(freeKey(key, all), free);
    }
};

QTEST_APPLESS_MAIN(TestExtension)
#include "tst_extension.moc"
