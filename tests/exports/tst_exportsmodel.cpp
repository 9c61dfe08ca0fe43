#include "support/await.h"
#include "ui/exports/errorsmodel.h"
#include "ui/exports/exportsmodel.h"
#include "ui/exports/filesmodel.h"
#include "ui/exports/jobsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

ExportJob job(const QString &reference, const QString &status = u"SUCCESS"_s)
{
    return ExportJob::fromJson({{u"executionRef"_s, reference}, {u"status"_s, status}, {u"successes"_s, 5}});
}

JobLinks links(int parts)
{
    JobLinks all{.executionRef = u"job"_s, .expireAt = {}, .parts = {}};
    for (int i = 0; i < parts; ++i)
        all.parts.append({QByteArray("https://store.example.com/part" + QByteArray::number(i) + ".csv.gz?s=1"), Side::Full, 31});
    return all;
}

Download download(int part, Download::State state)
{
    Download one{.id = quint64(part + 1), .connection = u"c1"_s, .executionRef = u"job"_s};
    one.part.index = part;
    one.state = state;
    one.done = 62;
    one.total = 100;
    return one;
}

} // namespace

/// The models of the pane, each under Qt's own tester.
class TestExportsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreToldOnlyWhereTheyDiffer()
    {
        JobsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setJobs({job(u"b"_s), job(u"a"_s)});
        const QPersistentModelIndex kept = model.indexOf(u"a"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setJobs({job(u"c"_s), job(u"b"_s, u"FAILED"_s), job(u"a"_s)});

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(kept.row(), 2);
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void jobsComeGoAndMove()
    {
        JobsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setJobs({job(u"a"_s), job(u"b"_s), job(u"c"_s), job(u"d"_s)});
        const QPersistentModelIndex kept = model.indexOf(u"d"_s);

        model.setJobs({job(u"d"_s), job(u"x"_s), job(u"b"_s)});

        QCOMPARE(model.jobs().size(), 3);
        QCOMPARE(kept.row(), 0);
        QVERIFY(!model.find(u"a"_s) && model.find(u"x"_s));
    }

    void jobsWithTheSameReferenceOrNoneAreAllThere()
    {
        JobsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setJobs({job(u"a"_s), job(u"a"_s), job({}), job({})});
        QCOMPARE(model.rowCount(), 4);
        model.setJobs({job(u"a"_s), job({})});

        QCOMPARE(model.rowCount(), 2);
    }

    void everyColumnOfAJobAnswers()
    {
        JobsModel model;
        model.setJobs(*readJobs(fixture("export-reports.json")));

        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < JobsModel::ColumnCount; ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
                QVERIFY(model.index(row, column).data().isValid());
                QVERIFY(model.index(row, column).data(SortRole).isValid());
            }
        }
        QCOMPARE(model.index(1, JobsModel::ExportedColumn).data().toString(), u"640,010"_s);
        QCOMPARE(model.index(1, JobsModel::TypeColumn).data().toString(), u"Delta, scheduled"_s);
        QCOMPARE(model.index(1, JobsModel::TookColumn).data().toString(), u"40 min"_s);
        QCOMPARE(model.index(2, JobsModel::FailedColumn).data(ToneRole).toInt(), int(Tone::Bad));
    }

    void exportsMoveAndAreRenamed()
    {
        ExportsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setExports({{.reference = u"a"_s}, {.reference = u"b"_s}, {.reference = u"c"_s}});
        QSignalSpy edited(&model, &ExportsModel::edited);

        QVERIFY(model.moveRow({}, 0, {}, 3));
        QVERIFY(!model.moveRow({}, 0, {}, 1)); // onto its own place
        QVERIFY(model.setData(model.index(0, 0), u"  My b "_s));
        QVERIFY(model.setData(model.index(1, 0), u"c"_s)); // its own friendly ID is no label

        QCOMPARE(model.exports().first().label, u"My b"_s);
        QVERIFY(model.exports().at(1).label.isEmpty());
        QCOMPARE(model.exports().last().reference, u"a"_s);
        QCOMPARE(edited.size(), 2);
    }

    void exportsAreFoundByNameAndReference()
    {
        ExportsModel model;
        model.setExports({{.reference = u"weekly_readers"_s, .label = u"Newsletter"_s}});

        QVERIFY(model.matches(0, u"NEWS"_s));
        QVERIFY(model.matches(0, u"weekly"_s));
        QVERIFY(model.matches(0, u" "_s));
        QVERIFY(!model.matches(0, u"daily"_s));
    }

    void theSecondLineSaysHowAnExportDoes_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("text");

        QTest::newRow("finished") << u"SUCCESS"_s << true << u"Finished yesterday"_s;
        QTest::newRow("failed") << u"FAILED"_s << true << u"Failed yesterday"_s;
        QTest::newRow("attention") << u"ALERT"_s << true << u"Needs attention"_s;
        QTest::newRow("running") << u"PENDING_EMR_JOB"_s << true << u"Running for 25 h"_s;
        QTest::newRow("unknown") << u"HALF_DONE"_s << true << u"HALF_DONE"_s;
        QTest::newRow("no job") << QString() << true << u"No finished job yet"_s;
        QTest::newRow("not found") << QString() << false << u"Not found in Sitecore CDP"_s;
    }

    void theSecondLineSaysHowAnExportDoes()
    {
        QFETCH(const QString, status);
        QFETCH(const bool, isKnown);
        QFETCH(const QString, text);
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-25 * 3600);
        RememberedExport one{.reference = u"a"_s, .lookedAt = at, .isKnown = isKnown};
        if (!status.isEmpty())
            one.last = ExportJob{.statusText = status, .startedAt = at, .endedAt = status.startsWith("PENDING"_L1) ? QDateTime() : at};
        ExportsModel model;
        model.setExports({one});

        const QString said = model.index(0, 0).data(ExportsModel::StateRole).toString();

        // 25 hours ago is yesterday or the day before.
        QVERIFY2(said == text || said == QString(text).replace("yesterday"_L1, "2 day(s) ago"_L1), qPrintable(said));
    }

    void filesKnowWhatIsOnThisComputer()
    {
        FilesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(u"c1"_s, links(4));
        Download done = download(1, Download::State::Done);
        done.rows = 500'000;
        Download elsewhere = download(3, Download::State::Done);
        elsewhere.connection = u"c2"_s;

        model.setDownloads(
            {.downloads = {download(0, Download::State::Downloading), done, download(2, Download::State::Failed), elsewhere}});
        model.checkMissing();

        QCOMPARE(model.index(0, FilesModel::HereColumn).data(FilesModel::ShareRole).toDouble(), 0.62);
        QCOMPARE(model.index(1, FilesModel::RowsColumn).data().toString(), u"500,000"_s);
        QVERIFY(model.index(1, FilesModel::HereColumn).data().toString().startsWith(u"Downloaded"_s));
        QCOMPARE(model.index(2, FilesModel::HereColumn).data(ToneRole).toInt(), int(Tone::Bad));
        QCOMPARE(model.index(3, FilesModel::HereColumn).data().toString(), u"Not downloaded"_s);
        QCOMPARE(model.checked(), (QList<int>{2, 3}));
    }

    void whatIsQueuedIsPausedWhileAllIs()
    {
        FilesModel model;
        model.setFiles(u"c1"_s, links(1));

        model.setDownloads({.downloads = {download(0, Download::State::Queued)}, .isPaused = true});
        QCOMPARE(model.index(0, FilesModel::HereColumn).data().toString(), u"Paused"_s);
        model.setDownloads({.downloads = {download(0, Download::State::Queued)}});

        QVERIFY(model.index(0, FilesModel::HereColumn).data().toString().startsWith(u"Queued"_s));
    }

    void partsThatWereMergedAreHere()
    {
        FilesModel model;
        model.setFiles(u"c1"_s, links(3));
        Download merged = download(0, Download::State::Done);
        merged.merged = 3;
        merged.mergedParts = {0, 1, 2};
        merged.rows = 1200;

        model.setDownloads({.downloads = {merged}});

        for (int row = 0; row < 3; ++row) {
            QCOMPARE(model.index(row, FilesModel::HereColumn).data().toString(), u"Downloaded and merged"_s);
            QVERIFY(model.index(row, FilesModel::RowsColumn).data().toString().isEmpty());
        }
    }

    void onlyThePartsThatWereMergedAreHere()
    {
        FilesModel model;
        model.setFiles(u"c1"_s, links(3));
        Download merged = download(0, Download::State::Done);
        merged.merged = 2;
        merged.mergedParts = {0, 2};

        model.setDownloads({.downloads = {merged}});

        QCOMPARE(model.index(0, FilesModel::HereColumn).data().toString(), u"Downloaded and merged"_s);
        QCOMPARE(model.index(1, FilesModel::HereColumn).data().toString(), u"Not downloaded"_s);
        QCOMPARE(model.index(2, FilesModel::HereColumn).data().toString(), u"Downloaded and merged"_s);
    }

    void aMergeThatIsNotDoneYetHoldsNothing()
    {
        FilesModel model;
        model.setFiles(u"c1"_s, links(3));
        Download merging = download(0, Download::State::Merging);
        merging.merged = 3;
        merging.mergedParts = {0, 1, 2};

        model.setDownloads({.downloads = {merging}});

        QCOMPARE(model.index(0, FilesModel::HereColumn).data().toString(), u"Not downloaded"_s);
    }

    void newLinksOfTheSameJobKeepTheTicks()
    {
        FilesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(u"c1"_s, links(3));
        QVERIFY(model.setData(model.index(1, FilesModel::CheckColumn), Qt::Checked, Qt::CheckStateRole));

        model.setFiles(u"c1"_s, links(3));
        QCOMPARE(model.checked(), QList<int>{1});
        model.setFiles(u"c1"_s, links(2));

        QVERIFY(model.checked().isEmpty());
    }

    void errorsSayWhereTheyHappened()
    {
        ErrorsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setJob(readJobs(fixture("export-reports.json"))->at(1));

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ErrorsModel::WhereColumn).data().toString(), u"Output"_s);
        QCOMPARE(model.index(0, ErrorsModel::CountColumn).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, ErrorsModel::WhereColumn).data().toString(), u"Log"_s);
    }
};

QTEST_MAIN(TestExportsModel)
#include "tst_exportsmodel.moc"
