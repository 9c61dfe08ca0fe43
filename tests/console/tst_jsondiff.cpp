#include "app/console/jsondiff.h"
#include "support/quoted.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonDiff::Kind;

ExactJson read(const QByteArray &json)
{
    const auto value = ExactJson::parse(quoted(json));
    if (!value)
        qFatal("no JSON: %s", json.constData());
    return *value;
}

/// A patch done by the book (RFC 6902): add, remove and replace.
ExactJson patched(const ExactJson &value, const QStringList &way, const ExactJson &operation)
{
    const QString name = operation.value(u"op").text();
    if (way.isEmpty())
        return operation.value(u"value");
    QString first = way.first();
    first.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    const bool isLast = way.size() == 1;
    if (value.isObject()) {
        ExactJson object = value;
        if (!isLast || name != "add"_L1) {
            if (!value.contains(first))
                qFatal("there is no %s", qPrintable(first));
        }
        if (isLast && name == "remove"_L1)
            object.remove(first);
        else
            object.set(first, isLast ? operation.value(u"value") : patched(value.value(first), way.sliced(1), operation));
        return object;
    }
    ExactJson::Array items = value.items();
    const qsizetype at = first.toLongLong();
    if (!value.isArray() || at < 0 || at > items.size() || (at == items.size() && !(isLast && name == "add"_L1)))
        qFatal("no place %s", qPrintable(first));
    if (!isLast)
        items[at] = patched(items.at(at), way.sliced(1), operation);
    else if (name == "add"_L1)
        items.insert(at, operation.value(u"value"));
    else if (name == "remove"_L1)
        items.removeAt(at);
    else
        items[at] = operation.value(u"value");
    return items;
}

ExactJson patched(ExactJson value, const QByteArray &patch)
{
    const auto operations = ExactJson::parse(patch);
    if (!operations)
        qFatal("no patch: %s", patch.constData());
    const ExactJson::Array all = operations->items();
    for (const ExactJson &operation : all) {
        const QString path = operation.value(u"path").text();
        value = patched(value, path.isEmpty() ? QStringList() : path.sliced(1).split(u'/'), operation);
    }
    return value;
}

ExactJson invented(QRandomGenerator &numbers, int depth)
{
    const int kind = numbers.bounded(depth > 3 ? 4 : 7);
    if (kind == 0)
        return {};
    if (kind == 1)
        return numbers.bounded(2) == 0;
    if (kind == 2) {
        static const QByteArray texts[] = {"0", "1", "1.0", "2", "1e2", "100"};
        return ExactJson::Number{texts[numbers.bounded(6)]};
    }
    if (kind == 3)
        return QString(numbers.bounded(3), QChar(char16_t('a' + numbers.bounded(3))));
    if (kind == 4) {
        ExactJson::Array items;
        for (int i = numbers.bounded(6); i > 0; --i)
            items.append(invented(numbers, depth + 1));
        return items;
    }
    if (kind == 5) {
        // Items with names, in any order.
        ExactJson::Array items;
        QList<int> names{1, 2, 3, 4, 5, 6};
        for (int i = numbers.bounded(6); i > 0; --i) {
            ExactJson item = ExactJson::emptyObject();
            item.set(u"id"_s, ExactJson::Number{QByteArray::number(names.takeAt(numbers.bounded(int(names.size()))))});
            item.set(u"x"_s, invented(numbers, depth + 2));
            items.append(item);
        }
        return items;
    }
    ExactJson object = ExactJson::emptyObject();
    static const QString names[] = {u"a"_s, u"b"_s, u"c/d"_s, u"~"_s, u""_s};
    for (int i = numbers.bounded(5); i > 0; --i)
        object.set(names[numbers.bounded(5)], invented(numbers, depth + 1));
    return object;
}

/// "~ left | right" of each row that is not the same.
QStringList differences(const JsonDiff &diff)
{
    QStringList rows;
    for (const JsonDiff::Row &row : diff.rows) {
        const QString left = row.left < 0 ? QString() : diff.leftLines.at(row.left).trimmed();
        const QString right = row.right < 0 ? QString() : diff.rightLines.at(row.right).trimmed();
        if (row.kind == Kind::Changed)
            rows.append(u"~ "_s + left + u" | "_s + right);
        else if (row.kind == Kind::Added)
            rows.append(u"+ "_s + right);
        else if (row.kind == Kind::Removed)
            rows.append(u"- "_s + left);
    }
    return rows;
}

/// Every line of both sides is on one row, in order.
bool isWhole(const JsonDiff &diff)
{
    int left = 0, right = 0;
    for (const JsonDiff::Row &row : diff.rows) {
        if ((row.left >= 0 && row.left != left++) || (row.right >= 0 && row.right != right++))
            return false;
        const bool fits = row.kind == Kind::Added     ? row.left < 0 && row.right >= 0
                          : row.kind == Kind::Removed ? row.left >= 0 && row.right < 0
                                                      : row.left >= 0 && row.right >= 0;
        if (!fits)
            return false;
    }
    return left == diff.leftLines.size() && right == diff.rightLines.size();
}

} // namespace

class TestJsonDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsShown_data();
    void whatDiffersIsShown();

    void whatIsEqualByValueDoesNotDiffer_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("the same") << QByteArray("{'a':[1,{'b':null}]}") << QByteArray("{ 'a' : [1, {'b': null}] }");
        QTest::newRow("order of members") << QByteArray("{'a':1,'b':{'c':2,'d':3}}") << QByteArray("{'b':{'d':3,'c':2},'a':1}");
        QTest::newRow("number written in another way") << QByteArray("[100,1.0,0]") << QByteArray("[1e2,1,-0]");
        QTest::newRow("escapes") << QByteArray("['\\u00e9']") << QByteArray("['é']");
    }
    void whatIsEqualByValueDoesNotDiffer()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);

        const JsonDiff diff = JsonDiff::between(read(left), read(right));

        QVERIFY(diff.changes.isEmpty());
        QVERIFY(differences(diff).isEmpty());
        QVERIFY(isWhole(diff));
        QCOMPARE(diff.patch, "[]");
    }

    void linesArePrettyPrinted()
    {
        const JsonDiff diff = JsonDiff::between(read("{'b':{},'a':[1,'x']}"), read("{'a':[1,'y'],'b':{}}"));

        QCOMPARE(diff.leftLines, (QStringList{u"{"_s, u"  \"b\": {},"_s, u"  \"a\": ["_s, u"    1,"_s, u"    \"x\""_s, u"  ]"_s, u"}"_s}));
        // In the order of the left side.
        QCOMPARE(diff.rightLines, (QStringList{u"{"_s, u"  \"b\": {},"_s, u"  \"a\": ["_s, u"    1,"_s, u"    \"y\""_s, u"  ]"_s, u"}"_s}));
    }

    void aChangeHasItsPathAndItsRow()
    {
        const JsonDiff diff = JsonDiff::between(read("{'a':1,'items':[{'ref':'x','n':1},{'ref':'y'}],'gone':true}"),
                                                read("{'a':1,'items':[{'ref':'new'},{'ref':'x','n':2},{'ref':'y'}],'m/n':[]}"));

        QCOMPARE(diff.changes.size(), 4);
        QCOMPARE(diff.changes[0].kind, Kind::Added);
        QCOMPARE(diff.changes[0].path, u"/items/0"_s);
        QCOMPARE(diff.changes[0].row, 3);
        QCOMPARE(diff.changes[1].kind, Kind::Changed);
        QCOMPARE(diff.changes[1].path, u"/items/1/n"_s);
        QCOMPARE(diff.rows.at(diff.changes[1].row).kind, Kind::Changed);
        QCOMPARE(diff.changes[2].kind, Kind::Added);
        QCOMPARE(diff.changes[2].path, u"/m~1n"_s);
        QCOMPARE(diff.changes[3].kind, Kind::Removed);
        QCOMPARE(diff.changes[3].path, u"/gone"_s);
    }

    void timesMayBeIgnored()
    {
        const ExactJson left = read("{'at':'2031-03-10T16:12:00Z','n':1,'day':'2031-03-10','list':['2031-03-10T16:12:00.000Z']}");
        const ExactJson right = read("{'at':'2031-03-11T10:39:04.000Z','n':2,'day':'2031-03-11','list':['2031-03-10T16:12:00+01:00']}");

        QCOMPARE(JsonDiff::between(left, right).changes.size(), 4);
        const JsonDiff diff = JsonDiff::between(left, right, true);
        QCOMPARE(differences(diff),
                 (QStringList{u"~ \"n\": 1, | \"n\": 2,"_s, u"~ \"day\": \"2031-03-10\", | \"day\": \"2031-03-11\","_s}));
        QVERIFY(isWhole(diff));
        // Each side shows what it has.
        QVERIFY(diff.leftLines.at(1).contains(u"03-10T16"_s));
        QVERIFY(diff.rightLines.at(1).contains(u"03-11T10"_s));
    }

    void aTimeIsNoOtherText()
    {
        QCOMPARE(JsonDiff::between(read("['2031-03-10T16:12:00Z']"), read("['soon']"), true).changes.size(), 1);
        QCOMPARE(JsonDiff::between(read("['2031-13-99T16:12:00Z']"), read("['2031-13-98T16:12:00Z']"), true).changes.size(), 1);
    }

    void thePatchMakesTheRightOneOfTheLeft()
    {
        const quint32 seed = qEnvironmentVariableIsSet("EDGEWISE_SEED") ? qEnvironmentVariable("EDGEWISE_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("seed %u (EDGEWISE_SEED=%u repeats it)", seed, seed);
        QRandomGenerator numbers(seed);

        for (int i = 0; i < 3000; ++i) {
            const ExactJson left = invented(numbers, 0);
            const ExactJson right = invented(numbers, 0);
            const QByteArray what = left.toJson() + "\n" + right.toJson();
            const JsonDiff diff = JsonDiff::between(left, right);

            QVERIFY2(patched(left, diff.patch).isSameAs(right), what.constData());
            QVERIFY2(isWhole(diff), what.constData());
            QCOMPARE(diff.changes.isEmpty(), left.isSameAs(right));
            QCOMPARE(diff.changes.isEmpty(), differences(diff).isEmpty());
            for (const JsonDiff::Change &change : diff.changes)
                QVERIFY2(diff.rows.at(change.row).kind != Kind::Same, what.constData());
        }
    }

    void namesGivenTwiceAreReplacedAsAWhole()
    {
        const ExactJson left = ExactJson::parse(quoted("{'x':{'a':1,'a':2}}")).value();
        const ExactJson right = read("{'x':{'a':1}}");

        const JsonDiff diff = JsonDiff::between(left, right);

        QCOMPARE(diff.changes.size(), 1);
        QCOMPARE(diff.changes[0].path, u"/x"_s);
        QVERIFY(patched(left, diff.patch).isSameAs(right));
    }

    void bigOnesAreComparedAsWell_data()
    {
        QTest::addColumn<int>("kept"); // of a hundred
        QTest::newRow("nearly the same") << 99;
        QTest::newRow("half of it") << 50;
        QTest::newRow("nothing alike") << 0;
    }
    void bigOnesAreComparedAsWell()
    {
        QFETCH(int, kept);
        QRandomGenerator numbers(1);
        ExactJson::Array left, right;
        for (int i = 0; i < 20'000; ++i) {
            left.append(ExactJson(QString::number(numbers.generate())));
            right.append(numbers.bounded(100) < kept ? left.constLast() : ExactJson(QString::number(numbers.generate())));
        }
        right.insert(3, ExactJson(true));

        const JsonDiff diff = JsonDiff::between(left, right);

        QVERIFY(isWhole(diff));
        QVERIFY(diff.changes.size() > (100 - kept) * 190);
        if (kept == 99)
            QVERIFY(diff.changes.size() < 400);
    }

    void comparingEndsWhenNobodyWantsIt()
    {
        std::stop_source stop;
        stop.request_stop();

        QVERIFY(JsonDiff::between(read("[1]"), read("[2]"), false, stop.get_token()).rows.isEmpty());
    }
};

void TestJsonDiff::whatDiffersIsShown_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *name, const char *left, const char *right, const char *rows) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << quoted(rows);
    };
    row("changed", "{'a':1,'b':'x'}", "{'a':1,'b':'y'}", "~ 'b': 'x' | 'b': 'y'");
    row("of another kind", "{'a':1}", "{'a':'1'}", "~ 'a': 1 | 'a': '1'");
    row("the whole", "1", "2", "~ 1 | 2");
    row("added member", "{'a':1}", "{'a':1,'b':[1]}", "+ 'b': [\n+ 1\n+ ]");
    row("removed member", "{'a':1,'b':2}", "{'b':2}", "- 'a': 1,");
    row("filled", "{'a':[]}", "{'a':[1]}", "~ 'a': [] | 'a': [\n+ 1\n+ ]");
    row("item in front", "[1,2,3]", "[0,1,2,3]", "+ 0,");
    row("item in the middle", "[1,2,3,4]", "[1,2,9,3,4]", "+ 9,");
    row("item removed", "[1,2,3]", "[1,3]", "- 2,");
    row("item changed", "[1,2,3]", "[1,9,3]", "~ 2, | 9,");
    row("items with refs", "[{'ref':'a','n':1},{'ref':'b','n':1}]", "[{'ref':'b','n':1},{'ref':'c','n':1}]",
        "- {\n- 'ref': 'a',\n- 'n': 1\n- },\n+ {\n+ 'ref': 'c',\n+ 'n': 1\n+ }");
    row("items in another order", "[{'id':1},{'id':2},{'id':3}]", "[{'id':3},{'id':1},{'id':2}]",
        "+ {\n+ 'id': 3\n+ },\n- {\n- 'id': 3\n- }");
    row("one exchanged for another", "[{'ref':'a','n':1},{'ref':'b'}]", "[{'ref':'a','n':1},{'ref':'c'}]", "~ 'ref': 'b' | 'ref': 'c'");
    row("items alike", "[{'x':1,'y':2,'z':3},{'k':1}]", "[{'k':2},{'x':1,'y':2,'z':4},{'k':1}]", "+ {\n+ 'k': 2\n+ },\n~ 'z': 3 | 'z': 4");
}

void TestJsonDiff::whatDiffersIsShown()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, rows);

    const JsonDiff diff = JsonDiff::between(read(left), read(right));

    QCOMPARE(differences(diff).join(u'\n').toUtf8(), rows);
    QVERIFY(isWhole(diff));
    QVERIFY(patched(read(left), diff.patch).isSameAs(read(right)));
}

QTEST_GUILESS_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"
