#include "app/core/json.h"
#include "app/exports/exportjob.h"
#include "app/exports/exporttime.h"
#include "support/await.h"

#include <QJsonArray>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

QStringList references(const QList<ExportJob> &jobs)
{
    QStringList all;
    for (const ExportJob &job : jobs)
        all.append(job.executionRef.first(2));
    return all;
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMemberOfAReport()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        QVERIFY(jobs);
        QCOMPARE(jobs->size(), 4);
        const ExportJob &job = jobs->at(1);
        QCOMPARE(job.executionRef, u"5b0c7a52-1f2e-4c0b-9b54-0d9f3a6f7e11"_s);
        QCOMPARE(job.definitionRef, u"c1d0a9de-77a4-4b7e-8e07-3f0e6a2b9a42"_s);
        QCOMPARE(job.friendlyId, u"weekly_newsletter_readers"_s);
        QVERIFY(job.isDelta() && job.isScheduled() && !job.isFull() && !job.isRunNow());
        QCOMPARE(job.status(), ExportJob::Status::Success);
        QCOMPARE(job.total, std::optional<qint64>(812345));
        QCOMPARE(job.filterMatched, std::optional<qint64>(640012));
        QCOMPARE(job.filterNotMatched, std::optional<qint64>(172333));
        QCOMPARE(job.filterFailures, std::optional<qint64>(0));
        QCOMPARE(job.successes, std::optional<qint64>(640010));
        QCOMPARE(job.failures, std::optional<qint64>(2));
        QCOMPARE(job.added, std::optional<qint64>(1200));
        QCOMPARE(job.removed, std::optional<qint64>(340));
        QCOMPARE(job.datasetDate, u"2031-03-08"_s);
        QCOMPARE(job.startedAt, QDateTime({2031, 3, 9}, {1, 2, 3, 4}, Qt::UTC));
        QCOMPARE(job.endedAt, QDateTime({2031, 3, 9}, {1, 41, 55, 120}, Qt::UTC));
        QCOMPARE(job.took()->count(), 2'392'116);
    }

    void unknownMembersStayInTheRawReport()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        QVERIFY(jobs->at(1).raw["somethingNew"_L1].toObject()["kept"_L1].toBool());
    }

    void whatIsMissingOrNullIsNotZero()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        const ExportJob &bare = jobs->last();
        QVERIFY(!bare.total && !bare.successes && !bare.added && !bare.took());
        QVERIFY(bare.errors().isEmpty());
        QVERIFY(!bare.at().isValid());
        QCOMPARE(bare.status(), ExportJob::Status::Unknown);
    }

    void numbersMayExceed32Bits()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        QCOMPARE(jobs->at(2).failures, std::optional<qint64>(9007199254740993));
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<qint64>("number");

        QTest::newRow("number") << QJsonValue(12) << true << qint64(12);
        QTest::newRow("text") << QJsonValue(u"12"_s) << true << qint64(12);
        QTest::newRow("with a point") << QJsonValue(12.0) << true << qint64(12);
        QTest::newRow("a fraction") << QJsonValue(12.5) << false << qint64(0);
        QTest::newRow("far too large") << QJsonValue(1e300) << false << qint64(0);
        QTest::newRow("words") << QJsonValue(u"many"_s) << false << qint64(0);
        QTest::newRow("null") << QJsonValue() << false << qint64(0);
        QTest::newRow("list") << QJsonValue(QJsonArray{1}) << false << qint64(0);
    }

    void numbersAreRead()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const bool, isNumber);
        QFETCH(const qint64, number);

        const ExportJob job = ExportJob::fromJson({{u"total"_s, value}});

        QCOMPARE(job.total.has_value(), isNumber);
        QCOMPARE(job.total.value_or(0), number);
    }

    void aStatusIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isFinal");
        QTest::addColumn<bool>("mayHaveFiles");

        using Status = ExportJob::Status;
        QTest::newRow("waiting for guests") << u"PENDING_GUEST_CONTEXT"_s << int(Status::Pending) << false << false;
        QTest::newRow("waiting for the segment") << u"PENDING_SEGMENTATION"_s << int(Status::Pending) << false << false;
        QTest::newRow("submitting") << u"PENDING_EMR_SUBMIT"_s << int(Status::Pending) << false << false;
        QTest::newRow("writing") << u"pending_emr_job"_s << int(Status::Pending) << false << false;
        QTest::newRow("a new way of waiting") << u"PENDING_COFFEE"_s << int(Status::Pending) << false << false;
        QTest::newRow("success") << u"SUCCESS"_s << int(Status::Success) << true << true;
        QTest::newRow("in lower case") << u"success"_s << int(Status::Success) << true << true;
        QTest::newRow("failed") << u"FAILED"_s << int(Status::Failed) << true << false;
        QTest::newRow("alert") << u"ALERT"_s << int(Status::Alert) << true << true;
        QTest::newRow("unknown") << u"HALF_DONE"_s << int(Status::Unknown) << true << true;
        QTest::newRow("none") << QString() << int(Status::Unknown) << true << true;
    }

    void aStatusIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const int, status);
        QFETCH(const bool, isFinal);
        QFETCH(const bool, mayHaveFiles);

        const ExportJob job = ExportJob::fromJson({{u"status"_s, text}});

        QCOMPARE(int(job.status()), status);
        QCOMPARE(job.isFinal(), isFinal);
        QCOMPARE(job.mayHaveFiles(), mayHaveFiles);
        QCOMPARE(job.statusText, text);
    }

    void theNewestComesFirstAndWhatHasNoTimeLast()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        QCOMPARE(references(*jobs), (QStringList{u"99"_s, u"5b"_s, u"11"_s, u"22"_s}));
    }

    void errorsAreSaidOnce()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        const QList<ExportError> errors = jobs->at(1).errors();

        QCOMPARE(errors,
                 (QList<ExportError>{{u"ReferenceError: \"tier\" is not defined"_s, 2}, {u"One line that is only in the log"_s, 0}}));
    }

    void whatIsRememberedHasNoErrors()
    {
        const auto jobs = readJobs(fixture("export-reports.json"));

        const ExportJob kept = ExportJob::fromJson(jobs->at(1).brief());

        QVERIFY(kept.errors().isEmpty());
        QCOMPARE(kept.successes, jobs->at(1).successes);
        QCOMPARE(kept.endedAt, jobs->at(1).endedAt);
    }

    void everyShapeOfTheAnswerIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");

        QTest::newRow("array") << QByteArray(R"([{"status":"SUCCESS"},{"status":"FAILED"}])") << 2;
        QTest::newRow("single object") << QByteArray(R"({"executionRef":"a"})") << 1;
        QTest::newRow("envelope") << QByteArray(R"({"items":[{"status":"SUCCESS"}]})") << 1;
        QTest::newRow("empty envelope") << QByteArray(R"({"items":[]})") << 0;
        QTest::newRow("empty array") << QByteArray("[]") << 0;
        QTest::newRow("empty object") << QByteArray("{}") << 0;
        QTest::newRow("null") << QByteArray(" null\n") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("spaces") << QByteArray("  \n") << 0;
        QTest::newRow("what is no report is left out") << QByteArray(R"([1,"two",null,{"status":"ALERT"}])") << 1;
    }

    void everyShapeOfTheAnswerIsRead()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, count);

        const auto jobs = readJobs(body);

        QVERIFY(jobs);
        QCOMPARE(jobs->size(), count);
    }

    void whatIsNoJsonIsMalformed()
    {
        const auto jobs = readJobs("<html>sign in</html>");

        QVERIFY(!jobs);
        QCOMPARE(jobs.error().kind, Error::Kind::Malformed);
    }

    void readingStopsWhenNobodyWantsItAnyMore()
    {
        std::stop_source source;
        source.request_stop();

        const auto jobs = readJobs(R"([{"status":"SUCCESS"}])", source.get_token());

        QVERIFY(!jobs);
        QCOMPARE(jobs.error().kind, Error::Kind::Cancelled);
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");

        const QDateTime second({2031, 3, 9}, {1, 2, 3}, Qt::UTC);
        QTest::newRow("whole seconds") << u"2031-03-09T01:02:03Z"_s << second;
        QTest::newRow("milliseconds") << u"2031-03-09T01:02:03.004Z"_s << second.addMSecs(4);
        QTest::newRow("microseconds") << u"2031-03-09T01:02:03.004000Z"_s << second.addMSecs(4);
        QTest::newRow("with an offset") << u"2031-03-09T03:02:03+02:00"_s << second;
        QTest::newRow("with a short offset") << u"2031-03-09T03:02:03+0200"_s << second;
        QTest::newRow("without a zone") << u"2031-03-09T01:02:03"_s << second;
        QTest::newRow("a day") << u"2031-03-09"_s << QDateTime({2031, 3, 9}, {0, 0}, Qt::UTC);
        QTest::newRow("words") << u"soon"_s << QDateTime();
        QTest::newRow("nothing") << QString() << QDateTime();
    }

    void timesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QDateTime, time);

        QCOMPARE(exportTime(text), time);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
