#include "support/await.h"
#include "ui/activity/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Entry call(const QByteArray &name, const QString &method = u"GET"_s, int status = 200)
{
    return {.call = name,
            .connectionName = u"Acme"_s,
            .origin = u"Edge"_s,
            .method = method,
            .url = u"https://h.example/"_s + QString::fromLatin1(name),
            .tries = {{.at = QDateTime::currentDateTimeUtc(), .duration = std::chrono::milliseconds(84), .status = status, .size = 6100}}};
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesThroughEveryChange();
    void aWriteIsMarked();
    void aStatusHasItsTone_data();
    void aStatusHasItsTone();
    void numbersAlignRightAndSortAsNumbers();
    void moreIsAskedForOnce();
};

void TestActivityModel::keepsTheRulesThroughEveryChange()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setEntries({call("b"), call("a")}, true);
    model.prepend(call("c"));
    model.append({call("z")}, false);
    QVERIFY(model.update(call("b", u"PUT"_s)));
    QVERIFY(!model.update(call("nobody")));
    model.remove("a");
    model.remove("nobody");
    model.refreshTimes();

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf("c"), 0);
    QCOMPARE(model.at(1).method, u"PUT"_s);
    QCOMPARE(model.rowOf("a"), -1);
    model.setEntries({}, false);
    QCOMPARE(model.rowCount(), 0);
}

void TestActivityModel::aWriteIsMarked()
{
    ActivityModel model;
    model.setEntries({call("w", u"PATCH"_s), call("r")}, false);
    const int column = int(ActivityModel::Column::Method);

    QVERIFY(model.index(0, column).data(StrongRole).toBool());
    QVERIFY(!model.index(0, column).data(IconRole).toString().isEmpty());
    QVERIFY(model.index(0, column).data(Qt::AccessibleTextRole).toString() != u"PATCH");
    QVERIFY(!model.index(1, column).data(StrongRole).toBool());
    QVERIFY(model.index(1, column).data(IconRole).toString().isEmpty());
}

void TestActivityModel::aStatusHasItsTone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("200") << 200 << QString() << Tone::Good;
    QTest::newRow("404") << 404 << QString() << Tone::Bad;
    QTest::newRow("429") << 429 << QString() << Tone::Warn;
    QTest::newRow("no answer") << 0 << u"offline"_s << Tone::Bad;
    QTest::newRow("given up") << 0 << QString() << Tone::Muted;
}

void TestActivityModel::aStatusHasItsTone()
{
    QFETCH(const int, status);
    QFETCH(const QString, failure);
    QFETCH(const Tone, tone);
    Entry entry = call("a", u"GET"_s, status);
    entry.tries.last().failure = failure;
    ActivityModel model;

    model.setEntries({entry}, false);

    QCOMPARE(Tone(model.index(0, int(ActivityModel::Column::Status)).data(ToneRole).toInt()), tone);
}

void TestActivityModel::numbersAlignRightAndSortAsNumbers()
{
    ActivityModel model;
    model.setEntries({call("a")}, false);

    for (const auto column : {ActivityModel::Column::Duration, ActivityModel::Column::Size, ActivityModel::Column::Tries}) {
        const auto index = model.index(0, int(column));
        QVERIFY(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(index.data(SortRole).canConvert<qint64>() && index.data(SortRole).typeId() != QMetaType::QString);
    }
}

void TestActivityModel::moreIsAskedForOnce()
{
    ActivityModel model;
    QSignalSpy wanted(&model, &ActivityModel::moreWanted);
    model.setEntries({call("a")}, true);

    model.fetchMore({});
    model.fetchMore({});

    QCOMPARE(wanted.size(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.append({call("b")}, true);
    QVERIFY(model.canFetchMore({}));
    model.append({}, false);
    QVERIFY(!model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
