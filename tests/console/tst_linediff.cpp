#include "ui/console/linediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonDiff::Kind;

/// "= = ~ + -", one sign a row.
QString signs(const JsonDiff &diff)
{
    QString all;
    for (const JsonDiff::Row &row : diff.rows)
        all += row.kind == Kind::Same ? u'=' : row.kind == Kind::Changed ? u'~' : row.kind == Kind::Added ? u'+' : u'-';
    return all;
}

/// Why the rows are not a way from one text to the other.
QString wrong(const JsonDiff &diff)
{
    int left = 0;
    int right = 0;
    for (const JsonDiff::Row &row : diff.rows) {
        if ((row.left >= 0 && row.left != left++) || (row.right >= 0 && row.right != right++))
            return u"a line is missing or out of order"_s;
        const bool isWhole = row.left >= 0 && row.right >= 0;
        if (row.kind == Kind::Same && (!isWhole || diff.leftLines.at(row.left) != diff.rightLines.at(row.right)))
            return u"lines that differ count as the same"_s;
        if ((row.kind == Kind::Added) != (row.left < 0) || (row.kind == Kind::Removed) != (row.right < 0))
            return u"a gap on the wrong side"_s;
    }
    if (left != diff.leftLines.size() || right != diff.rightLines.size())
        return u"lines are left over"_s;
    return {};
}

} // namespace

class TestLineDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLinesThatDiffer_data();
    void findsTheLinesThatDiffer();
    void everyLineIsShownOnceInOrder();
    void findsTheFewestChanges();
    void textsThatDifferInEverythingEndSoon();
};

void TestLineDiff::findsTheLinesThatDiffer_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("changes");

    QTest::newRow("the same") << u"a b c"_s << u"a b c"_s << u"==="_s << 0;
    QTest::newRow("one changed") << u"a b c"_s << u"a x c"_s << u"=~="_s << 1;
    QTest::newRow("one added") << u"a c"_s << u"a b c"_s << u"=+="_s << 1;
    QTest::newRow("one removed") << u"a b c"_s << u"a c"_s << u"=-="_s << 1;
    QTest::newRow("at both ends") << u"x b c y"_s << u"b c z"_s << u"-==~"_s << 2;
    QTest::newRow("from nothing") << QString() << u"a b"_s << u"++"_s << 1;
    QTest::newRow("to nothing") << u"a b"_s << QString() << u"--"_s << 1;
    QTest::newRow("nothing at all") << QString() << QString() << QString() << 0;
    QTest::newRow("a repeated line") << u"a a a"_s << u"a a a a"_s << u"===+"_s << 1;
}

void TestLineDiff::findsTheLinesThatDiffer()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, wanted);
    QFETCH(int, changes);

    const JsonDiff diff = lineDiff(left.split(u' ', Qt::SkipEmptyParts), right.split(u' ', Qt::SkipEmptyParts));

    QCOMPARE(signs(diff), wanted);
    QCOMPARE(int(diff.changes.size()), changes);
    QCOMPARE(wrong(diff), QString());
}

void TestLineDiff::everyLineIsShownOnceInOrder()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        const auto text = [&random] {
            QStringList lines;
            for (int i = random.bounded(20); i > 0; --i)
                lines.append(QString(QChar(u'a' + random.bounded(4))));
            return lines;
        };

        const JsonDiff diff = lineDiff(text(), text());

        QVERIFY2(wrong(diff).isEmpty(), qPrintable(wrong(diff) + diff.leftLines.join(u' ') + u'|' + diff.rightLines.join(u' ')));
    }
}

void TestLineDiff::findsTheFewestChanges()
{
    QStringList left;
    for (int i = 0; i < 3000; ++i)
        left.append(QString::number(i));
    QStringList right = left;
    right[10] = u"ten"_s;
    right.insert(1000, u"new"_s);
    right.removeAt(2500);

    const JsonDiff diff = lineDiff(left, right);

    QCOMPARE(diff.changes.size(), 3);
    QCOMPARE(signs(diff).count(u'='), 2998);
}

void TestLineDiff::textsThatDifferInEverythingEndSoon()
{
    QStringList left;
    QStringList right;
    for (int i = 0; i < 100'000; ++i) {
        left.append(u"l%1"_s.arg(i));
        right.append(u"r%1"_s.arg(i));
    }
    QElapsedTimer clock;
    clock.start();

    const JsonDiff diff = lineDiff(left, right);

    QCOMPARE(wrong(diff), QString());
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(TestLineDiff)
#include "tst_linediff.moc"
