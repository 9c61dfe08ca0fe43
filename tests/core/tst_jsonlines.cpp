#include "app/core/jsonlines.h"
#include "support/quoted.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <limits>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

QString printed(const JsonLines &lines)
{
    QStringList text;
    for (qsizetype line = 0; line < lines.size(); ++line)
        text.append(QString(2 * int(lines.depth(line)), u' ') + lines.text(line, all));
    return text.join(u'\n');
}

quint32 chosenSeed()
{
    const quint32 seed = qEnvironmentVariableIsSet("EDGEWISE_SEED") ? qEnvironmentVariable("EDGEWISE_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    qInfo("seed %u (EDGEWISE_SEED=%u repeats it)", seed, seed);
    return seed;
}

/// Makes up JSON: written as it may arrive, with spaces anywhere, and beside it as it should be printed.
class Inventor final
{
public:
    explicit Inventor(QRandomGenerator &numbers)
        : m_numbers(numbers)
    {}

    QByteArray wire, pretty;

    void value(int depth)
    {
        const int kind = m_numbers.bounded(depth > 5 ? 5 : 9);
        static const QByteArray scalars[] = {"null", "true", "-12.5e+3", "0", "\"plain, with: [brackets] and {braces}\""};
        if (kind < 4)
            both(scalars[kind]);
        else if (kind == 4)
            both(text());
        else
            list(depth, kind % 2 == 0);
    }

private:
    void list(int depth, bool isObject)
    {
        const int count = m_numbers.bounded(5);
        both(isObject ? "{" : "[");
        for (int i = 0; i < count; ++i) {
            spaces();
            pretty += '\n' + QByteArray(2 * (depth + 1), ' ');
            if (isObject) {
                both(text());
                spaces();
                both(":");
                spaces();
                pretty += ' ';
            }
            value(depth + 1);
            spaces();
            if (i + 1 < count)
                both(",");
        }
        spaces();
        if (count > 0)
            pretty += '\n' + QByteArray(2 * depth, ' ');
        both(isObject ? "}" : "]");
    }

    QByteArray text()
    {
        static const QByteArray parts[] = {"a", "lastName", "\\\"", "\\\\", "\\u00e9", "ü", "Ω", "😀", ",", ":", "]", " "};
        QByteArray text = "\"";
        for (int i = m_numbers.bounded(6); i > 0; --i)
            text += parts[m_numbers.bounded(int(std::size(parts)))];
        return text + '"';
    }

    void both(const QByteArray &bytes)
    {
        wire += bytes;
        pretty += bytes;
    }

    void spaces()
    {
        static const QByteArray some[] = {"", "", " ", "\n", "\t", "\r\n  "};
        wire += some[m_numbers.bounded(int(std::size(some)))];
    }

    QRandomGenerator &m_numbers;
};

/// The hits of a search line by line in what is shown, by the plainest means.
QList<std::pair<qsizetype, QString>> foundPlainly(const JsonLines &lines, const QString &text, Qt::CaseSensitivity sensitivity)
{
    QList<std::pair<qsizetype, QString>> found;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString shown = lines.text(line, all);
        for (qsizetype at = shown.indexOf(text, 0, sensitivity); at >= 0; at = shown.indexOf(text, at + text.size(), sensitivity))
            found.append({line, shown.mid(at, text.size())});
    }
    return found;
}

/// What is shown where a match is.
QString shownAt(const JsonLines &lines, const JsonLines::Match &match)
{
    const qsizetype from = lines.column(match.line, match.offset, all / 8);
    const qsizetype to = lines.column(match.line, match.offset + match.length, all / 8);
    return lines.text(match.line, all).sliced(from, to - from);
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsPrinted_data();
    void jsonIsPrinted();

    void whateverIsMadeUpIsPrintedAsItShouldBe()
    {
        QRandomGenerator numbers(chosenSeed());
        for (int i = 0; i < 1500; ++i) {
            Inventor inventor(numbers);
            inventor.value(0);

            const JsonLines lines = JsonLines::read(inventor.wire);

            QVERIFY2(!lines.problem(), inventor.wire.constData());
            QCOMPARE(printed(lines), QString::fromUtf8(inventor.pretty));
        }
    }

    void linesKnowWhatTheyAreIn()
    {
        QRandomGenerator numbers(chosenSeed());
        for (int i = 0; i < 500; ++i) {
            Inventor inventor(numbers);
            inventor.value(0);
            const JsonLines lines = JsonLines::read(inventor.wire);

            QList<qsizetype> open;
            QList<qsizetype> counts;
            for (qsizetype line = 0; line < lines.size(); ++line) {
                const quint8 flags = lines.flags(line);
                if (flags & JsonLines::Closes) {
                    QCOMPARE(lines.opening(line), open.last());
                    QCOMPARE(lines.close(open.last()), line);
                    QCOMPARE(lines.children(open.last()), counts.takeLast());
                    open.removeLast();
                } else if (!counts.isEmpty()) {
                    ++counts.last();
                }
                QCOMPARE(lines.parent(line), open.isEmpty() ? -1 : open.last());
                QCOMPARE(qsizetype(lines.depth(line)), open.size());
                if (flags & JsonLines::Opens) {
                    open.append(line);
                    counts.append(0);
                }
            }
            QVERIFY(open.isEmpty());
        }
    }

    void everyOneOfManyLinesKnowsItsPath();

    void aPathLeadsToItsLine_data();
    void aPathLeadsToItsLine();

    void namesLeadToTheirLine_data();
    void namesLeadToTheirLine();

    void aValueIsCopiedAsItWasWritten_data();
    void aValueIsCopiedAsItWasWritten();

    void whatIsNoJsonKeepsWhatIs_data();
    void whatIsNoJsonKeepsWhatIs();

    void aLineIsCutWhereItGetsTooLong()
    {
        const JsonLines lines =
            JsonLines::read("[\"" + QByteArray(3000, 'x') + "\", \"" + QByteArray("ü").repeated(3000) + "\", \"\xF0\x9F\x98\x80\"]");

        QCOMPARE(lines.text(1, 100), QString(u'"' + QString(99, u'x') + u'…'));
        QCOMPARE(lines.text(2, 100), QString(u'"' + QString(99, u'ü') + u'…'));
        // Half a character is none.
        QCOMPARE(lines.text(3, 2), u"\"…"_s);
        QCOMPARE(lines.text(3, 4), u"\"😀\""_s);
    }

    void aLineIsShownFromAPlaceOn()
    {
        const JsonLines lines = JsonLines::read(quoted("{'a':'" + QByteArray("0123456789").repeated(1000) + "','b':'") +
                                                QByteArray("ü").repeated(1000) + quoted("'}"));
        const quint32 ten = lines.at(1).begin + 5 + 10;
        const quint32 umlaut = lines.characterAt(lines.at(2).begin + 5 + 101);

        QCOMPARE(lines.text(1, 20, ten), u"\"a\": \"…0123456789012…"_s.left(20) + u'…');
        QCOMPARE(lines.column(1, ten, 100, ten), 7);
        QCOMPARE(lines.column(1, ten + 3, 100, ten), 10);
        QCOMPARE(lines.column(1, ten - 3, 100, ten), 6);
        QCOMPARE(lines.column(1, lines.at(1).begin, 100, ten), 0);
        QVERIFY(lines.text(1, 20'000, ten).endsWith(u"789\","_s));
        QCOMPARE(lines.text(2, 10, umlaut), u"\"b\": \"…üüü…"_s);
        QCOMPARE(lines.column(2, umlaut + 4, 100, umlaut), 9);
        // A place that is none within the value leaves nothing out.
        QCOMPARE(lines.text(1, 20, lines.at(1).begin), lines.text(1, 20));
        QCOMPARE(lines.text(1, 20, lines.at(2).begin), lines.text(1, 20));
    }

    void controlCharactersDoNotBreakALine()
    {
        const JsonLines lines = JsonLines::read(QByteArray("[\"a\nb\tc\x01\"]"));

        QVERIFY(!lines.problem());
        QCOMPARE(lines.text(1), QString::fromUtf8("\"a␊b c␁\""));
    }

    void aHundredThousandLevelsAreRead()
    {
        constexpr int levels = 100'000;
        const JsonLines lines = JsonLines::read(QByteArray(levels, '[') + "1" + QByteArray(levels, ']'));

        QVERIFY(!lines.problem());
        QCOMPARE(lines.size(), 2 * levels + 1);
        QCOMPARE(lines.depth(levels), quint32(levels));
        QCOMPARE(lines.close(0), qsizetype(2 * levels));
        QCOMPARE(lines.parent(levels), qsizetype(levels - 1));
        QCOMPARE(lines.path(levels), QString(u'$' + u"[0]"_s.repeated(levels)));
        QCOMPARE(lines.value(levels), "1");
    }

    void aHundredThousandLevelsMayBeCut()
    {
        constexpr int levels = 100'000;
        const JsonLines lines = JsonLines::read(QByteArray(levels, '['));

        QVERIFY(lines.problem());
        QCOMPARE(lines.size(), qsizetype(levels));
        QCOMPARE(lines.parent(levels - 1), qsizetype(levels - 2));
        QCOMPARE(lines.close(0), 0);
        QCOMPARE(lines.children(0), 1);
    }

    void aTextMayBeHuge()
    {
        const QByteArray huge = '"' + QByteArray(20 << 20, 'x') + "needle\"";
        const JsonLines lines = JsonLines::read("{\"a\": " + huge + "}");

        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.value(1), huge);
        QCOMPARE(lines.text(1, 10), u"\"a\": \"xxxx…"_s);
        const auto found = lines.find({u"needle"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(lines.json().sliced(found[0].offset, found[0].length), "needle");
        QCOMPARE(lines.column(1, found[0].offset, 2000), 2000);
        QCOMPARE(lines.find({u"x+needle"_s, true, true}).size(), 1);
    }

    void brokenUtf8IsShownAndFound()
    {
        const QByteArray broken = "[\"a\xFFü\xC3 end\", \"\xED\xA0\x80\xF8 end\"]";
        const JsonLines lines = JsonLines::read(broken);

        QCOMPARE(lines.text(1), QString::fromUtf8("\"a\xFFü\xC3 end\","));
        QCOMPARE(lines.value(1), "\"a\xFFü\xC3 end\"");
        for (const auto &what : {JsonLines::Find{u"end"_s}, JsonLines::Find{u"en[d]"_s, true}}) {
            const auto found = lines.find(what);
            QCOMPARE(found.size(), 2);
            for (const auto &match : found) {
                QCOMPARE(lines.json().sliced(match.offset, match.length), "end");
                QCOMPARE(shownAt(lines, match), u"end"_s);
            }
        }
        const auto found = lines.find({u"Ü"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(lines.json().sliced(found[0].offset, found[0].length), "ü");
    }

    void partsComeEarlyAndFit()
    {
        QByteArray json = "[";
        for (int i = 0; i < 40'000; ++i)
            json += "{\"number\": " + QByteArray::number(i) + ", \"list\": [1, 2]},";
        json.back() = ']';
        QList<JsonLines> parts;
        const JsonLines lines = JsonLines::read(json, {}, [&](const JsonLines &part) { parts.append(part); });

        QVERIFY(parts.size() >= 4);
        qsizetype last = 0;
        for (const JsonLines &part : std::as_const(parts)) {
            QVERIFY(part.size() > last);
            last = part.size();
            QVERIFY(last <= lines.size());
            // As it was when it was given out, although more was read since.
            QCOMPARE(part.close(0), 0);
            QCOMPARE(part.parent(1), 0);
            for (qsizetype line : {qsizetype(0), last / 2, last - 2, last - 1}) {
                QCOMPARE(part.text(line), lines.text(line));
                QCOMPARE(part.parent(line), lines.parent(line));
                QVERIFY(part.close(line) < part.size());
            }
            QCOMPARE(part.path(last - 2), lines.path(last - 2));
        }
        QVERIFY(parts.first().at(parts.first().size() - 1).begin < 66'000);
        QCOMPARE(lines.close(0), lines.size() - 1);
        QCOMPARE(lines.children(0), 40'000);
        QCOMPARE(lines.path(lines.size() - 3), u"$[39999].list"_s);
    }

    void readingEndsWhenNobodyWantsIt()
    {
        std::stop_source stop;
        stop.request_stop();

        const JsonLines lines = JsonLines::read("[" + QByteArray("1,").repeated(100'000) + "1]", stop.get_token());

        QVERIFY(lines.size() < 10'000);
        QVERIFY(!lines.problem());
    }

    void aSearchFinds_data();
    void aSearchFinds();

    void aSearchFindsWhatTheEyeWould()
    {
        QRandomGenerator numbers(chosenSeed());
        for (int i = 0; i < 400; ++i) {
            Inventor inventor(numbers);
            inventor.value(0);
            const JsonLines lines = JsonLines::read(inventor.wire);
            const QString line = lines.text(numbers.bounded(int(lines.size())), all);
            const qsizetype from = numbers.bounded(int(line.size()));
            QString text = line.mid(from, 1 + numbers.bounded(6));
            if (text.front().isLowSurrogate() || text.back().isHighSurrogate())
                continue;
            const bool isSensitive = numbers.bounded(2) == 0;
            if (!isSensitive && numbers.bounded(2) == 0)
                text = text.toUpper();

            const auto found = lines.find({text, false, isSensitive});

            const auto expected = foundPlainly(lines, text, isSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
            QVERIFY2(found.size() == expected.size(), qPrintable(u"%1 in\n%2"_s.arg(text, printed(lines))));
            for (qsizetype at = 0; at < found.size(); ++at) {
                QCOMPARE(qsizetype(found[at].line), expected[at].first);
                // What is missing in the text, as a space behind a colon, has its place taken by what is there.
                QVERIFY2(shownAt(lines, found[at]).contains(expected[at].second.trimmed()), qPrintable(text));
            }
        }
    }

    void aSearchTellsWhatItFoundSoFar()
    {
        const JsonLines lines =
            JsonLines::read("[" + QByteArray("\"some longer text that is read by a pattern\",").repeated(200'000) + "1]");
        QList<qsizetype> counts;

        const auto found = lines.find({u"p[a]ttern"_s, true}, {}, [&](const QList<JsonLines::Match> &part) { counts.append(part.size()); });

        QCOMPARE(found.size(), 200'000);
        QVERIFY(!counts.isEmpty());
        QVERIFY(std::is_sorted(counts.cbegin(), counts.cend()));
    }
};

void TestJsonLines::jsonIsPrinted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *json, const char *text) { QTest::newRow(name) << quoted(json) << quoted(text); };
    row("number", "1", "1");
    row("text", "  'a'\n", "'a'");
    row("empty object", "{ }", "{}");
    row("empty array", "[\n]", "[]");
    row("object", "{'a':1,'b' : null}", "{\n  'a': 1,\n  'b': null\n}");
    row("nested", "{'a':[1,{'b':[]}] , 'c':{}}", "{\n  'a': [\n    1,\n    {\n      'b': []\n    }\n  ],\n  'c': {}\n}");
    row("comma on another line", "[1\n  ,2]", "[\n  1,\n  2\n]");
    row("escapes", "['\\'\\\\','\\\\']", "[\n  '\\'\\\\',\n  '\\\\'\n]");
    row("after a byte order mark", "\xEF\xBB\xBF[true]", "[\n  true\n]");
    row("same name twice", "{'a':1,'a':2}", "{\n  'a': 1,\n  'a': 2\n}");
    row("nothing", "", "");
}

void TestJsonLines::jsonIsPrinted()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);

    QCOMPARE(printed(JsonLines::read(json)).toUtf8(), text);
}

void TestJsonLines::aPathLeadsToItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    const QByteArray guests = "{'items':[{'ref':'x','emails':['a','b'],'x':{}},{'lastName':'Byrne'}],'n':1}";
    QTest::newRow("the whole") << guests << 0 << u"$"_s;
    QTest::newRow("its end") << guests << 15 << u"$"_s;
    QTest::newRow("array") << guests << 1 << u"$.items"_s;
    QTest::newRow("item") << guests << 2 << u"$.items[0]"_s;
    QTest::newRow("second item of an inner array") << guests << 6 << u"$.items[0].emails[1]"_s;
    QTest::newRow("end of the inner array") << guests << 7 << u"$.items[0].emails"_s;
    QTest::newRow("behind the inner array") << guests << 8 << u"$.items[0].x"_s;
    QTest::newRow("in the second item") << guests << 11 << u"$.items[1].lastName"_s;
    QTest::newRow("behind the array") << guests << 14 << u"$.n"_s;
    QTest::newRow("name with a point") << QByteArray("{'a.b':1}") << 1 << u"$['a.b']"_s;
    QTest::newRow("name with a digit in front") << QByteArray("{'1a':1}") << 1 << u"$['1a']"_s;
    QTest::newRow("empty name") << QByteArray("{'':1}") << 1 << u"$['']"_s;
    QTest::newRow("name with an apostrophe") << QByteArray("{\"it's\":1}") << 1 << u"$['it\\'s']"_s;
    QTest::newRow("name with escapes") << QByteArray("{'\\u00e9\\n':1}") << 1 << u"$['é\\n']"_s;
    QTest::newRow("name beyond ASCII") << QByteArray("{'größe':1}") << 1 << u"$.größe"_s;
    QTest::newRow("scalar") << QByteArray("1") << 0 << u"$"_s;
    QTest::newRow("cut") << QByteArray("{'a':[{'b':1") << 3 << u"$.a[0].b"_s;
    QTest::newRow("beyond the end") << QByteArray("1") << 5 << QString();
}

void TestJsonLines::aPathLeadsToItsLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);

    const JsonLines lines = JsonLines::read(json.contains('"') ? json : quoted(json));

    QTEST(lines.path(line), "path");
}

void TestJsonLines::everyOneOfManyLinesKnowsItsPath()
{
    // Long lists of numbers, of names, of what opens and closes, and of nothing, one behind the other.
    QByteArray json;
    QStringList paths;
    const auto value = [&](const auto &self, const QString &path, int depth) -> void {
        const int count = depth == 0 ? 9 : depth == 1 ? 300 : 3;
        const bool isObject = (depth + int(paths.size())) % 2 == 0;
        paths.append(path);
        json += isObject ? '{' : '[';
        for (int i = 0; i < count; ++i) {
            json += i > 0 ? "," : "";
            json += isObject ? QByteArray("\"n" + QByteArray::number(i) + "\":") : QByteArray();
            const QString below = path + (isObject ? u".n%1"_s : u"[%1]"_s).arg(i);
            if (depth == 0 || (depth == 1 && paths.size() / 200 % 3 == 1)) {
                self(self, below, depth + 1);
            } else {
                json += paths.size() / 100 % 4 == 3 ? (i % 2 == 0 ? "[]" : "{}") : "7";
                paths.append(below);
            }
        }
        paths.append(path);
        json += isObject ? '}' : ']';
    };
    value(value, u"$"_s, 0);

    const JsonLines lines = JsonLines::read(json);

    QVERIFY(!lines.problem());
    QCOMPARE(lines.size(), paths.size());
    QVERIFY(lines.size() > 2000);
    for (qsizetype line = 0; line < lines.size(); ++line)
        QCOMPARE(lines.path(line), paths.at(line));
}

void TestJsonLines::namesLeadToTheirLine_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");

    QTest::newRow("the whole") << QStringList() << u"$"_s;
    QTest::newRow("a member") << QStringList(u"b"_s) << u"$.b"_s;
    QTest::newRow("an item") << QStringList({u"b"_s, u"1"_s}) << u"$.b[1]"_s;
    QTest::newRow("behind what opens and closes") << QStringList({u"b"_s, u"2"_s, u"c"_s}) << u"$.b[2].c"_s;
    QTest::newRow("written in another way") << QStringList(u"ä/1"_s) << u"$['ä/1']"_s;
    QTest::newRow("a member that is not there") << QStringList({u"b"_s, u"0"_s, u"x"_s}) << u"$.b[0]"_s;
    QTest::newRow("an item that is not there") << QStringList({u"b"_s, u"7"_s}) << u"$.b"_s;
    QTest::newRow("nothing inside a text") << QStringList({u"a"_s, u"0"_s}) << u"$.a"_s;
}

void TestJsonLines::namesLeadToTheirLine()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, path);
    const JsonLines lines = JsonLines::read(R"({"a":1,"b":[{"c":1,"d":[]},[[1],2],{"e":{},"c":3}],"\u00e4/1":null})");

    const qsizetype line = lines.lineOf(names);

    QCOMPARE(lines.path(line), path);
    QCOMPARE(lines.opening(line), line);
    QCOMPARE(JsonLines().lineOf(names), -1);
}

void TestJsonLines::aValueIsCopiedAsItWasWritten_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("all") << 0 << QByteArray("{ 'a' : [1,  {'b': 'x'}] , 'c':1.50 }");
    QTest::newRow("array") << 1 << QByteArray("[1,  {'b': 'x'}]");
    QTest::newRow("number") << 2 << QByteArray("1");
    QTest::newRow("text") << 4 << QByteArray("'x'");
    QTest::newRow("end of an object") << 5 << QByteArray("{'b': 'x'}");
    QTest::newRow("last member") << 7 << QByteArray("1.50");
}

void TestJsonLines::aValueIsCopiedAsItWasWritten()
{
    QFETCH(int, line);
    QFETCH(QByteArray, value);

    const JsonLines lines = JsonLines::read(quoted("{ 'a' : [1,  {'b': 'x'}] , 'c':1.50 }"));

    QCOMPARE(lines.value(line), quoted(value));
}

void TestJsonLines::whatIsNoJsonKeepsWhatIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const char *json, const char *text, int line, int offset) {
        QTest::newRow(name) << quoted(json) << quoted(text) << line << offset;
    };
    row("nothing", " ", "", 0, 1);
    row("HTML", "<html>\n  <p>no</p>\n</html>\n", "<html>\n  <p>no</p>\n</html>", 0, 0);
    row("cut in an array", "{'a':[1,2", "{\n  'a': [\n    1,\n    2", 3, 9);
    row("cut in a text", "{'a':1,'b':'x", "{\n  'a': 1,\n  'b':'x", 2, 11);
    row("cut behind a name", "{'a'", "{\n  'a'", 1, 4);
    row("cut behind a comma", "[1,", "[\n  1,", 1, 3);
    row("comma missing", "[1 2]", "[\n  1\n  2]", 2, 3);
    row("colon missing", "{'a' 1}", "{\n  'a' 1}", 1, 5);
    row("word", "{'a':1,'b':nope}\nmore", "{\n  'a': 1,\n  'b':nope}\nmore", 2, 11);
    row("comma too many", "[1,]", "[\n  1,\n  ]", 2, 3);
    row("wrong end", "[1}", "[\n  1\n  }", 2, 2);
    row("two values", "{}\n{}", "{}\n{}", 1, 3);
    row("name without quotes", "{a:1}", "{\n  a:1}", 1, 1);
}

void TestJsonLines::whatIsNoJsonKeepsWhatIs()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);

    const JsonLines lines = JsonLines::read(json);

    QVERIFY(lines.problem());
    QVERIFY(!lines.problem()->text.isEmpty());
    QCOMPARE(printed(lines).toUtf8(), text);
    QTEST(int(lines.problem()->line), "line");
    QTEST(int(lines.problem()->offset), "offset");
}

void TestJsonLines::aSearchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRegex");
    QTest::addColumn<bool>("isCaseSensitive");
    QTest::addColumn<QStringList>("found"); // line: what
    QTest::newRow("any case") << u"ada"_s << false << false << QStringList{u"1: Ada"_s, u"2: ADA"_s, u"3: ada"_s};
    QTest::newRow("this case") << u"ada"_s << false << true << QStringList{u"3: ada"_s};
    QTest::newRow("capitals") << u"ADA"_s << false << false << QStringList{u"1: Ada"_s, u"2: ADA"_s, u"3: ada"_s};
    QTest::newRow("beyond ASCII, any case") << u"MÜLLER"_s << false << false << QStringList{u"4: Müller"_s, u"5: müller"_s};
    QTest::newRow("beyond ASCII, this case") << u"müller"_s << false << true << QStringList{u"5: müller"_s};
    QTest::newRow("between tokens, as it is shown") << u"\": \"m"_s << false << false << QStringList{u"4: \": \"M"_s, u"5: \": \"m"_s};
    QTest::newRow("comma at the end") << u"\","_s << false << false
                                      << QStringList{u"1: \","_s, u"2: \","_s, u"3: \","_s, u"4: \","_s, u"5: \","_s};
    QTest::newRow("not across lines") << u",\"b"_s << false << false << QStringList();
    QTest::newRow("empty array, as it is shown") << u"[]"_s << false << false << QStringList{u"6: []"_s};
    QTest::newRow("pattern") << u"^\"[ab]\": .(a)d"_s << true << true << QStringList();
    QTest::newRow("pattern, any case") << u"^\"[ab]\": .(a)d"_s << true << false << QStringList{u"1: \"a\": \"Ad"_s, u"2: \"b\": \"AD"_s};
    QTest::newRow("end of the line") << u",$"_s << true << false << QStringList{u"1: ,"_s, u"2: ,"_s, u"3: ,"_s, u"4: ,"_s, u"5: ,"_s};
    QTest::newRow("pattern of nothing") << u"x*"_s << true << false << QStringList();
    QTest::newRow("no pattern") << u"("_s << true << false << QStringList();
    QTest::newRow("nothing") << QString() << false << false << QStringList();
    QTest::newRow("missing") << u"zebra"_s << false << false << QStringList();
}

void TestJsonLines::aSearchFinds()
{
    QFETCH(QString, text);
    QFETCH(bool, isRegex);
    QFETCH(bool, isCaseSensitive);
    const JsonLines lines = JsonLines::read(quoted(QByteArray("{'a':'Ada','b' :  'ADA',\n'c':'ada','d':'Müller','e':\n'müller','f':[ ]}")));

    QStringList found;
    for (const auto &match : lines.find({text, isRegex, isCaseSensitive}))
        found.append(u"%1: %2"_s.arg(match.line).arg(shownAt(lines, match)));

    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
