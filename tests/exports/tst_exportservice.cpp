#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/json.h"
#include "app/exports/exportservice.h"
#include "app/net/hostpace.h"
#include "support/await.h"
#include "support/cdpsandbox.h"
#include "support/scriptedclient.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Response answer(const QByteArray &body, int status = 200)
{
    return {.status = status, .body = body};
}

tl::unexpected<Error> refused(Error::Kind kind, int status)
{
    return tl::unexpected(Error{.kind = kind, .status = status, .api = Api::Exports, .said = u"said so"_s});
}

/// A session with the stand-in tenant, as the program has it.
struct Stage
{
    sandbox::CdpSandbox tenant{0};
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    std::unique_ptr<Session> session;
    std::unique_ptr<ExportService> service;

    Stage()
    {
        const auto &access = tenant.access();
        Connection connection{.id = u"c1"_s, .name = u"Acme EU"_s, .apiKey = access.apiKey};
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        connection.sandbox = true;
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        service = std::make_unique<ExportService>(session->exports());
    }
};

const QByteArray knownWithoutOutput = R"({"definitionRef":"d","exports":[]})";

QByteArray manyReports(int count)
{
    QByteArray line = R"({"executionRef":"5b0c7a52-1f2e-4c0b-9b54-0d9f3a6f7e11","status":"SUCCESS","errorLogs":["LOG"],"successes":1},)";
    line.replace("LOG", QByteArray(900, 'x'));
    QByteArray body = "[" + line.repeated(count);
    body.chop(1);
    return body + "]";
}

} // namespace

class TestExportService : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    [[nodiscard]] ExportService &service() const { return *m_stage->service; }

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void cleanup() { m_stage->tenant.clear(); }

    void readsTheJobsOfAnExportByItsFriendlyId()
    {
        const auto runs = await(service().jobs(u"churn_risk_delta"_s));

        QVERIFY(runs);
        QVERIFY(runs->isKnown);
        QCOMPARE(runs->jobs.size(), 20);
        QVERIFY(runs->jobs.at(1).isDelta());
        QVERIFY(
            std::is_sorted(runs->jobs.cbegin(), runs->jobs.cend(), [](const ExportJob &a, const ExportJob &b) { return a.at() > b.at(); }));
    }

    void readsTheSameJobsByItsUuid()
    {
        const auto byName = await(service().jobs(u"churn_risk_delta"_s));
        QVERIFY(byName);

        const auto byUuid = await(service().jobs(byName->jobs.first().definitionRef));

        QVERIFY(byUuid);
        QCOMPARE(byUuid->jobs.size(), byName->jobs.size());
    }

    void anUnknownExportIsToldApart()
    {
        const auto runs = await(service().jobs(u"no_such_export"_s));

        QVERIFY(runs);
        QVERIFY(!runs->isKnown);
        QVERIFY(!runs->said.isEmpty());
    }

    void pendingJobsAreReadAsTheyAre()
    {
        m_stage->tenant.set({"pendingJobs=all"});

        const auto runs = await(service().jobs(u"vip_birthdays"_s));

        QVERIFY(runs);
        QVERIFY(std::none_of(runs->jobs.cbegin(), runs->jobs.cend(), [](const ExportJob &job) { return job.isFinal(); }));
    }

    void readsTheFilesOfTheLatestJob()
    {
        const auto listing = await(service().latest(u"weekly_newsletter_readers"_s), std::chrono::seconds(30));

        QVERIFY(listing);
        QCOMPARE(listing->friendlyId, u"weekly_newsletter_readers"_s);
        QVERIFY(!listing->links.executionRef.isEmpty());
        QVERIFY(listing->links.parts.first().url.contains("X-Amz-Signature="));
        QVERIFY(listing->links.expiry(0) > QDateTime::currentDateTimeUtc());
    }

    void nothingFinishedIsNoError_data()
    {
        QTest::addColumn<QByteArray>("fault");

        QTest::newRow("404") << QByteArray("nothingFinished=404");
        QTest::newRow("an empty listing") << QByteArray("nothingFinished=empty");
    }

    void nothingFinishedIsNoError()
    {
        QFETCH(const QByteArray, fault);
        m_stage->tenant.set({"pendingJobs=all", fault.constData()});

        const auto latest = await(service().latest(u"vip_birthdays"_s));

        QVERIFY(latest);
        QVERIFY(latest->isEmpty());
    }

    void theFilesOfAJobCarryItsReferenceWhateverTheServiceCallsIt_data()
    {
        QTest::addColumn<QByteArray>("fault");

        QTest::newRow("today") << QByteArray("listingReference=executionRef");
        QTest::newRow("early") << QByteArray("listingReference=audienceExportRef");
    }

    void theFilesOfAJobCarryItsReferenceWhateverTheServiceCallsIt()
    {
        QFETCH(const QByteArray, fault);
        m_stage->tenant.set({fault.constData()});
        const auto runs = await(service().jobs(u"churn_risk_delta"_s));
        const QString reference = runs->jobs.at(1).executionRef;

        const auto files = await(service().files(reference), std::chrono::seconds(30));
        const auto latest = await(service().latest(u"churn_risk_delta"_s), std::chrono::seconds(30));

        QVERIFY(files && latest);
        QCOMPARE(files->links.executionRef, reference);
        QCOMPARE(latest->links.executionRef, reference);
        QCOMPARE(files->links.parts.at(0).side, Side::Added);
        QCOMPARE(files->links.parts.at(1).side, Side::Removed);
    }

    void linksAreRenewedByListingAgain()
    {
        const auto latest = await(service().latest(u"vip_birthdays"_s), std::chrono::seconds(30));

        const auto again = await(service().files(latest->links.executionRef));

        QVERIFY(again);
        QCOMPARE(again->links.parts.size(), latest->links.parts.size());
        QVERIFY(again->links.parts.first().url != latest->links.parts.first().url);
    }

    void aJobWithoutFilesIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("job");

        const QString unknown = u"0f0f0f0f-0000-4000-8000-0f0f0f0f0f0f"_s;
        QTest::newRow("unknown, 404") << QByteArray("unknownJob=404") << unknown;
        QTest::newRow("unknown, 400") << QByteArray("unknownJob=400") << unknown;
        QTest::newRow("no UUID") << QByteArray("unknownJob=400") << u"not a reference/../x"_s;
    }

    void aJobWithoutFilesIsEmpty()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const QString, job);
        m_stage->tenant.set({fault.constData()});

        const auto files = await(service().files(job));

        QVERIFY(files);
        QVERIFY(files->isEmpty());
        QCOMPARE(files->links.executionRef, job);
    }

    void aRefusedKeySaysWhichCredentialIsNeeded()
    {
        m_stage->tenant.set({"exportReports.status=401"});

        const auto runs = await(service().jobs(u"churn_risk_delta"_s));

        QVERIFY(!runs);
        QCOMPARE(runs.error().kind, Error::Kind::Unauthorized);
        QVERIFY(runs.error().message().contains(u"API key"_s));
        QVERIFY(runs.error().advice().contains(u"Audience export"_s));
    }

    void aKeyForAnotherFeatureIsForbidden()
    {
        m_stage->tenant.set({"exportReports.status=403"});

        const auto runs = await(service().jobs(u"churn_risk_delta"_s));

        QVERIFY(!runs);
        QCOMPARE(runs.error().kind, Error::Kind::Forbidden);
        QVERIFY(runs.error().advice().contains(u"Audience export"_s));
    }

    void everyRequestSaysWhereItComesFrom()
    {
        ScriptedClient http;
        http.script << answer("[]") << answer("{}") << answer("{}");
        ExportService scripted(http);

        QVERIFY(await(scripted.jobs(u"x"_s)) && await(scripted.latest(u"x"_s)) && await(scripted.files(u"y/../z"_s)));

        QCOMPARE(http.requests.at(0).path, u"/v2/audienceExports/definitions/x/reports"_s);
        QCOMPARE(http.requests.at(1).path, u"/v2/audienceExports/definitions/x/latestExport"_s);
        QCOMPARE(http.requests.at(2).path, u"/v2/audienceExports/executions/y%2F..%2Fz/export"_s);
        for (const Request &request : std::as_const(http.requests))
            QCOMPARE(request.origin, u"Exports"_s);
    }

    void anEmptyAnswerIsNothing()
    {
        ScriptedClient http;
        http.script << answer({}, 204) << answer({}, 204) << answer("null") << answer(" ");
        ExportService scripted(http);

        QVERIFY(await(scripted.jobs(u"x"_s))->jobs.isEmpty());
        QVERIFY(await(scripted.latest(u"x"_s))->isEmpty());
        QVERIFY(await(scripted.latest(u"x"_s))->isEmpty());
        QVERIFY(await(scripted.files(u"x"_s))->isEmpty());
    }

    void anExportWhoseReportsAreMissingIsKnownByItsLatestOutput()
    {
        ScriptedClient http;
        http.script << refused(Error::Kind::NotFound, 404) << answer(knownWithoutOutput);
        ExportService scripted(http);

        const auto runs = await(scripted.jobs(u"x"_s));

        QVERIFY(runs);
        QVERIFY(runs->isKnown);
        QVERIFY(runs->jobs.isEmpty());
    }

    void a400IsNothingButOtherRefusalsAreErrors()
    {
        ScriptedClient http;
        http.script << refused(Error::Kind::Rejected, 400) << refused(Error::Kind::Rejected, 400) << refused(Error::Kind::Rejected, 415);
        ExportService scripted(http);

        const auto bad = await(scripted.jobs(u"x"_s));
        const auto refusedOtherwise = await(scripted.jobs(u"x"_s));

        QVERIFY(bad && !bad->isKnown);
        QVERIFY(!refusedOtherwise);
    }

    void anUnreadableAnswerIsMalformed()
    {
        ScriptedClient http;
        http.script << answer("<html>") << answer("[1]");
        ExportService scripted(http);

        QCOMPARE(await(scripted.jobs(u"x"_s)).error().kind, Error::Kind::Malformed);
        QCOMPARE(await(scripted.files(u"x"_s)).error().kind, Error::Kind::Malformed);
    }

    void manyMegabytesOfReportsDoNotHoldUpTheWindow()
    {
        ScriptedClient http;
        http.script << answer(manyReports(20'000));
        ExportService scripted(http);
        QElapsedTimer whole, sinceTick;
        qint64 longest = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.nsecsElapsed()), sinceTick.start(); });
        whole.start();
        sinceTick.start();
        ticks.start(0);

        const auto runs = await(scripted.jobs(u"x"_s), std::chrono::seconds(60));

        const qint64 time = whole.nsecsElapsed();
        QVERIFY(runs);
        QCOMPARE(runs->jobs.size(), 20'000);
        QVERIFY2(longest < time / 2, qPrintable(u"%1 of %2 ns"_s.arg(longest).arg(time)));
    }

    void mayGoWhileItWaits()
    {
        HeldClient http;
        auto held = std::make_unique<ExportService>(http);
        const auto pending = held->jobs(u"x"_s);

        held.reset();
        http.waiting.first().give(answer("[]"));

        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_exportservice.moc"
