#include "support/await.h"
#include "ui/exports/jobsmodel.h"
#include "ui/exports/runchart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

ExportJob job(const QString &reference, int daysAgo, const QString &status, const QString &type, qint64 up, qint64 down = 0)
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    ExportJob one{.executionRef = reference, .definitionType = type, .statusText = status, .successes = up + down, .endedAt = end};
    if (type == "DELTA"_L1) {
        one.added = up;
        one.removed = down;
    }
    return one;
}

/// A delta with everything that may happen, newest first.
QList<ExportJob> jobs()
{
    return {job(u"running"_s, 0, u"PENDING_EMR_JOB"_s, u"DELTA"_s, 0),  job(u"newest"_s, 0, u"SUCCESS"_s, u"DELTA"_s, 1200, 640),
            job(u"attention"_s, 1, u"ALERT"_s, u"DELTA"_s, 1000, 600),  job(u"failed"_s, 2, u"FAILED"_s, u"DELTA"_s, 0),
            job(u"full"_s, 3, u"SUCCESS"_s, u"FULL_SYNC"_s, 8'100'000), job(u"oldest"_s, 4, u"SUCCESS"_s, u"DELTA"_s, 900, 500)};
}

struct Stage
{
    RunChart chart;
    QSignalSpy chosen{&chart, &RunChart::chosen};

    explicit Stage(const QList<ExportJob> &all = jobs())
    {
        chart.resize(900, chart.sizeHint().height());
        chart.setJobs(all);
        chart.show();
    }
    QString last() const { return chosen.isEmpty() ? QString() : chosen.last().first().toString(); }
};

} // namespace

class TestRunChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysWalkThroughTheFinishedRuns()
    {
        Stage stage;
        stage.chart.setCurrent(u"newest"_s);

        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QCOMPARE(stage.last(), u"attention"_s);
        QTest::keyClick(&stage.chart, Qt::Key_Home);
        QCOMPARE(stage.last(), u"oldest"_s);
        QTest::keyClick(&stage.chart, Qt::Key_Right);
        QCOMPARE(stage.last(), u"full"_s);
        QTest::keyClick(&stage.chart, Qt::Key_End);

        QCOMPARE(stage.last(), u"newest"_s);
    }

    void theEndsHold()
    {
        Stage stage;

        QTest::keyClick(&stage.chart, Qt::Key_End);
        QTest::keyClick(&stage.chart, Qt::Key_Right);
        QCOMPARE(stage.last(), u"newest"_s);
        QTest::keyClick(&stage.chart, Qt::Key_Home);
        QTest::keyClick(&stage.chart, Qt::Key_Left);

        QCOMPARE(stage.last(), u"oldest"_s);
    }

    void fromRightToLeftTheNewestIsAtTheLeft()
    {
        Stage stage;
        stage.chart.setLayoutDirection(Qt::RightToLeft);
        stage.chart.setCurrent(u"newest"_s);

        QTest::keyClick(&stage.chart, Qt::Key_Right);

        QCOMPARE(stage.last(), u"attention"_s);
    }

    void aClickChoosesTheRunUnderIt()
    {
        Stage stage;
        QStringList found;

        for (int x = stage.chart.width() - 1; x > 0; x -= 4) {
            QTest::mouseClick(&stage.chart, Qt::LeftButton, {}, {x, 90});
            if (!stage.last().isEmpty() && !found.contains(stage.last()))
                found.append(stage.last());
        }

        QCOMPARE(found, (QStringList{u"newest"_s, u"attention"_s, u"failed"_s, u"full"_s, u"oldest"_s}));
    }

    void saysTheChosenRunInWords()
    {
        Stage stage;

        stage.chart.setCurrent(u"newest"_s);

        const QString words = stage.chart.accessibleDescription();
        QVERIFY2(words.contains(u"5 run"_s) && words.contains(u"1 failed"_s), qPrintable(words));
        QVERIFY2(words.contains(u"1,200 added, 640 removed"_s), qPrintable(words));
    }

    void staysOnItsRunWhenANewerOneComes()
    {
        Stage stage;
        stage.chart.setCurrent(u"failed"_s);
        QList<ExportJob> more = jobs();
        more.prepend(job(u"brand new"_s, 0, u"SUCCESS"_s, u"DELTA"_s, 5, 5));

        stage.chart.setJobs(more);
        QTest::keyClick(&stage.chart, Qt::Key_Right);

        QCOMPARE(stage.last(), u"attention"_s);
    }

    void withoutRunsNothingHappens()
    {
        Stage stage(QList<ExportJob>{});

        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QTest::mouseClick(&stage.chart, Qt::LeftButton, {}, {400, 90});

        QVERIFY(stage.chart.isEmpty());
        QVERIFY(stage.chosen.isEmpty());
    }

    void paintsWhateverItIsGiven_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qint64>("up");
        QTest::addColumn<int>("count");

        QTest::newRow("nobody") << 900 << qint64(0) << 3;
        QTest::newRow("one guest") << 900 << qint64(1) << 3;
        QTest::newRow("as many as fit into a number") << 900 << std::numeric_limits<qint64>::max() / 4 << 3;
        QTest::newRow("less than nobody") << 900 << qint64(-5) << 3;
        QTest::newRow("more runs than room") << 300 << qint64(10) << 2000;
        QTest::newRow("no room") << 10 << qint64(10) << 3;
    }

    void paintsWhateverItIsGiven()
    {
        QFETCH(const int, width);
        QFETCH(const qint64, up);
        QFETCH(const int, count);
        QList<ExportJob> all;
        for (int i = 0; i < count; ++i)
            all.append(job(QString::number(i), i, u"SUCCESS"_s, i % 2 ? u"DELTA"_s : u"FULL_SYNC"_s, up, i % 2 ? up : 0));
        Stage stage(all);
        stage.chart.resize(width, stage.chart.height());
        const QImage before = [&] {
            RunChart empty;
            empty.resize(stage.chart.size());
            return empty.grab().toImage();
        }();

        QVERIFY(stage.chart.grab().toImage() != before);
    }
};

QTEST_MAIN(TestRunChart)
#include "tst_runchart.moc"
