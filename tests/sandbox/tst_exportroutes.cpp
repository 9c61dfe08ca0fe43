#include "support/cdpsandbox.h"

#include <QSet>
#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray readers = "weekly_newsletter_readers";
const QByteArray delta = "churn_risk_delta";
const QByteArray unknownJob = "/executions/5b0c7a52-1f2e-4c0b-9b54-0d9f3a6f7e11/export";

} // namespace

class TestExportRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_tenant.clear(); }

    void aTokenForExportsIsNeeded();
    void aTokenWithoutTheScopeIsForbidden();
    void otherPathsAndVerbsAreRefused();
    void eachExportHasTwentyReports();
    void anExportIsNamedByEitherReference();
    void anUnknownExportIsNotFound();
    void aReportTellsItsRun();
    void reportsOfADeltaCountBothSides();
    void theLatestExportSkipsUnfinishedJobs();
    void aListingAddsUp();
    void filesOfADeltaNameTheirAction();
    void theReferenceOfAListingMayBeCalledOtherwise();
    void aWrongJobIsRefused();
    void aJobWithoutOutputFollowsItsSwitch_data();
    void aJobWithoutOutputFollowsItsSwitch();
    void nothingMayHaveFinished();
    void unfinishedJobsCanBeHiddenOrFinished();
    void linksAreSignedAnewUnlessTheyMustStay();
    void aFaultOfAnOperationHoldsForItsUses();
    void tooManyRequestsTellHowLongToWait();
    void aListingCanBeCutOnItsWay();

private:
    QJsonArray reports(const QByteArray &exportId)
    {
        return QJsonDocument::fromJson(m_tenant.exports("/definitions/" + exportId + "/reports").body).array();
    }
    QByteArray jobOf(const QByteArray &exportId, const QString &status)
    {
        for (const QJsonValue &report : reports(exportId)) {
            if (report.toObject().value("status"_L1).toString() == status)
                return report.toObject().value("executionRef"_L1).toString().toLatin1();
        }
        return {};
    }
    QJsonObject latest(const QByteArray &exportId)
    {
        return CdpSandbox::object(m_tenant.exports("/definitions/" + exportId + "/latestExport"));
    }

    CdpSandbox m_tenant{3};
};

void TestExportRoutes::aTokenForExportsIsNeeded()
{
    for (const QByteArray &authorization : {QByteArray(), m_tenant.basic(), QByteArray("Bearer unknown")}) {
        const Answer answer = call("GET", m_tenant.url("/v2/audienceExports/definitions/" + readers + "/reports"),
                                   authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}});

        QCOMPARE(answer.status, 401);
        QCOMPARE(CdpSandbox::object(answer).value("status"_L1), QJsonValue(u"UNAUTHORIZED"_s));
        QVERIFY(!CdpSandbox::object(answer).contains("developerMessage"_L1));
    }
}

void TestExportRoutes::aTokenWithoutTheScopeIsForbidden()
{
    const QByteArray edge = m_tenant.bearer(m_tenant.access().edgeClientId, m_tenant.access().edgeClientSecret);

    const Answer answer = call("GET", m_tenant.url("/v2/audienceExports/definitions/" + readers + "/reports"), {{"Authorization", edge}});

    QCOMPARE(answer.status, 403);
    QCOMPARE(CdpSandbox::object(answer).value("status"_L1), QJsonValue(403));
}

void TestExportRoutes::otherPathsAndVerbsAreRefused()
{
    const QByteArray bearer = m_tenant.bearer(m_tenant.access().apiKey, m_tenant.access().apiSecret);

    QCOMPARE(m_tenant.exports("").status, 404);
    QCOMPARE(m_tenant.exports("/definitions/" + readers).status, 404);
    QCOMPARE(m_tenant.exports("/definitions/" + readers + "/latestexport").status, 404);
    QCOMPARE(call("DELETE", m_tenant.url("/v2/audienceExports/definitions/" + readers + "/reports"), {{"Authorization", bearer}}).status,
             405);
}

void TestExportRoutes::eachExportHasTwentyReports()
{
    QSet<QString> statuses;
    QCOMPARE(m_tenant.access().exports.size(), 6);
    for (const QString &name : m_tenant.access().exports) {
        const QJsonArray all = reports(name.toLatin1());

        QCOMPARE(all.size(), 20);
        for (const QJsonValue &report : all)
            statuses += report.toObject().value("status"_L1).toString();
    }
    QCOMPARE(statuses, QSet<QString>({u"SUCCESS"_s, u"FAILED"_s, u"ALERT"_s, u"PENDING_GUEST_CONTEXT"_s, u"PENDING_SEGMENTATION"_s,
                                      u"PENDING_EMR_SUBMIT"_s, u"PENDING_EMR_JOB"_s}));
}

void TestExportRoutes::anExportIsNamedByEitherReference()
{
    const QByteArray uuid = reports(readers)[0].toObject().value("definitionRef"_L1).toString().toLatin1();

    QCOMPARE(uuid.size(), 36);
    QCOMPARE(reports(uuid), reports(readers));
}

void TestExportRoutes::anUnknownExportIsNotFound()
{
    const Answer answer = m_tenant.exports("/definitions/no_such_export/latestExport");

    QCOMPARE(answer.status, 404);
    QCOMPARE(CdpSandbox::object(answer).value("code"_L1), QJsonValue(404));
    QCOMPARE(m_tenant.exports("/definitions/no_such_export/reports").status, 404);
}

void TestExportRoutes::aReportTellsItsRun()
{
    const QJsonArray all = reports(readers);

    for (const QJsonValue &value : all) {
        const QJsonObject report = value.toObject();
        QCOMPARE(report.value("friendlyId"_L1).toString(), QString::fromLatin1(readers));
        QCOMPARE(report.value("clientKey"_L1).toString(), m_tenant.access().clientKey);
        const QDateTime started = QDateTime::fromString(report.value("startTime"_L1).toString(), Qt::ISODateWithMs);
        const QDateTime ended = QDateTime::fromString(report.value("endTime"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY(started.isValid() && started < ended && ended <= QDateTime::currentDateTimeUtc());
        QCOMPARE(report.value("filterMatchedGuests"_L1).toInteger(),
                 report.value("successes"_L1).toInteger() + report.value("failures"_L1).toInteger());
        QCOMPARE(report.value("total"_L1).toInteger(), report.value("filterMatchedGuests"_L1).toInteger() +
                                                           report.value("filterNotMatchedGuests"_L1).toInteger() +
                                                           report.value("filterFailures"_L1).toInteger());
        QVERIFY(!report.contains("successAdd"_L1));
        const bool isTrouble = report.value("status"_L1).toString() != "SUCCESS"_L1;
        QCOMPARE(!report.value("errorLogs"_L1).toArray().isEmpty(), isTrouble);
    }
}

void TestExportRoutes::reportsOfADeltaCountBothSides()
{
    const QJsonObject report = reports(delta)[1].toObject();

    QCOMPARE(report.value("definitionType"_L1).toString(), u"DELTA"_s);
    QCOMPARE(report.value("successAdd"_L1), QJsonValue(187));
    QCOMPARE(report.value("successRemove"_L1), QJsonValue(43));
}

void TestExportRoutes::theLatestExportSkipsUnfinishedJobs()
{
    const QJsonArray all = reports(delta);

    QVERIFY(all[0].toObject().value("status"_L1).toString().startsWith("PENDING_"_L1));
    QCOMPARE(latest(delta).value("executionRef"_L1), all[1].toObject().value("executionRef"_L1));
}

void TestExportRoutes::aListingAddsUp()
{
    const QJsonObject listing = latest("loyalty_gold_members");

    const QJsonArray files = listing.value("exports"_L1).toArray();
    QCOMPARE(files.size(), 3);
    QCOMPARE(listing.value("numberOfFiles"_L1), QJsonValue(3));
    qint64 total = 0;
    for (const QJsonValue &file : files) {
        total += file.toObject().value("sizeKB"_L1).toInteger();
        QVERIFY(!file.toObject().contains("deltaAction"_L1));
        const QUrlQuery query(QUrl(file.toObject().value("url"_L1).toString()));
        QCOMPARE(query.queryItemValue(u"X-Amz-Algorithm"_s), u"AWS4-HMAC-SHA256"_s);
        QCOMPARE(query.queryItemValue(u"X-Amz-Expires"_s), u"3600"_s);
        QCOMPARE(query.queryItemValue(u"X-Amz-SignedHeaders"_s), u"host"_s);
        QCOMPARE(query.queryItemValue(u"X-Amz-Signature"_s).size(), 64);
        QDateTime issued = QDateTime::fromString(query.queryItemValue(u"X-Amz-Date"_s), u"yyyyMMdd'T'HHmmss'Z'"_s);
        issued.setTimeSpec(Qt::UTC);
        QCOMPARE(QDateTime::fromString(listing.value("expireAt"_L1).toString(), Qt::ISODateWithMs), issued.addSecs(3600));
    }
    QCOMPARE(listing.value("totalSizeKB"_L1).toInteger(), total);
}

void TestExportRoutes::filesOfADeltaNameTheirAction()
{
    QStringList actions;
    for (const QJsonValue &file : latest(delta).value("exports"_L1).toArray())
        actions += file.toObject().value("deltaAction"_L1).toString();

    QCOMPARE(actions, QStringList({u"add"_s, u"remove"_s}));
}

void TestExportRoutes::theReferenceOfAListingMayBeCalledOtherwise()
{
    m_tenant.set({"listingReference=audienceExportRef"});

    QVERIFY(latest(delta).contains("audienceExportRef"_L1));
    QVERIFY(!latest(delta).contains("executionRef"_L1));
}

void TestExportRoutes::aWrongJobIsRefused()
{
    QCOMPARE(m_tenant.exports("/executions/no-uuid/export").status, 400);
    QCOMPARE(m_tenant.exports(unknownJob).status, 404);
    m_tenant.set({"unknownJob=400"});
    QCOMPARE(m_tenant.exports(unknownJob).status, 400);
}

void TestExportRoutes::aJobWithoutOutputFollowsItsSwitch_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("failed") << u"FAILED"_s;
    QTest::newRow("unfinished") << u"PENDING_SEGMENTATION"_s;
}

void TestExportRoutes::aJobWithoutOutputFollowsItsSwitch()
{
    QFETCH(QString, status);
    const QByteArray job = jobOf(delta, status);

    QCOMPARE(m_tenant.exports("/executions/" + job + "/export").status, 404);
    m_tenant.set({"nothingFinished=empty"});
    const Answer answer = m_tenant.exports("/executions/" + job + "/export");

    QCOMPARE(answer.status, 200);
    QCOMPARE(CdpSandbox::object(answer).value("numberOfFiles"_L1), QJsonValue(0));
}

void TestExportRoutes::nothingMayHaveFinished()
{
    m_tenant.set({"pendingJobs=all"});

    QCOMPARE(m_tenant.exports("/definitions/" + readers + "/latestExport").status, 404);
    m_tenant.set({"nothingFinished=empty"});
    QCOMPARE(latest(readers).value("exports"_L1), QJsonValue(QJsonArray()));
}

void TestExportRoutes::unfinishedJobsCanBeHiddenOrFinished()
{
    m_tenant.set({"pendingJobs=hidden"});
    QCOMPARE(reports(delta).size(), 19);

    m_tenant.set({"pendingJobs=finished"});
    const QJsonArray all = reports(delta);
    QCOMPARE(all.size(), 20);
    QCOMPARE(all[0].toObject().value("status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(latest(delta).value("executionRef"_L1), all[0].toObject().value("executionRef"_L1));
}

void TestExportRoutes::linksAreSignedAnewUnlessTheyMustStay()
{
    const QList<QUrl> first = m_tenant.links(readers);
    const QList<QUrl> second = m_tenant.links(readers);
    m_tenant.set({"refreshSameUrls=on"});
    const QList<QUrl> third = m_tenant.links(readers);

    QVERIFY(!first.isEmpty());
    QCOMPARE_NE(second, first);
    QCOMPARE(third, second);
}

void TestExportRoutes::aFaultOfAnOperationHoldsForItsUses()
{
    m_tenant.set({"exportReports.status=401*1"});

    QCOMPARE(m_tenant.exports("/definitions/" + readers + "/reports").status, 401);
    QCOMPARE(m_tenant.exports("/definitions/" + readers + "/reports").status, 200);
}

void TestExportRoutes::tooManyRequestsTellHowLongToWait()
{
    m_tenant.set({"latestExport.status=429*1", "latestExport.retryAfter=3*1"});

    const Answer answer = m_tenant.exports("/definitions/" + readers + "/latestExport");

    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("3"));
}

void TestExportRoutes::aListingCanBeCutOnItsWay()
{
    m_tenant.set({"latestExport.cut=10*1"});

    const Answer cut = m_tenant.exports("/definitions/" + readers + "/latestExport");
    const Answer whole = m_tenant.exports("/definitions/" + readers + "/latestExport");

    QVERIFY(cut.error != QNetworkReply::NoError);
    QVERIFY(cut.body.size() <= 10);
    QCOMPARE(whole.error, QNetworkReply::NoError);
    QVERIFY(!CdpSandbox::object(whole).isEmpty());
}

QTEST_GUILESS_MAIN(TestExportRoutes)
#include "tst_exportroutes.moc"
