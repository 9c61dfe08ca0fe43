#include "app/activity/activitylog.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/redaction.h"
#include "support/await.h"
#include "support/sampleattempt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// A log in a folder of its own.
struct Logged
{
    QTemporaryDir folder;
    Redaction redaction;
    Database database{folder.filePath(u"a.sqlite"_s)};
    ActivityLog log{database, redaction};

    QList<Entry> all(const ActivityFilter &filter = {})
    {
        const auto page = await(log.read(filter));
        return page ? page->entries : QList<Entry>();
    }
    int rows()
    {
        Database own(database.file());
        auto query = own.run(u"SELECT count(*) FROM activity"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    }
};

QByteArrayList calls(const QList<Entry> &entries)
{
    QByteArrayList names;
    for (const Entry &entry : entries)
        names.append(entry.call);
    return names;
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsToldAtOnce();
    void callsAreWrittenInBatches();
    void whatIsNotWrittenYetIsWrittenWhenTheLogGoes();
    void aRestartKeepsEveryCall();
    void triesOfOneCallBelongTogether();
    void detailsAreKeptWithoutSecrets();
    void noSecretReachesTheFile();
    void whatATryCarriedIsNotKeptFromItsAnswer();
    void aFilterShowsWhatItSays_data();
    void aFilterShowsWhatItSays();
    void aRetriedCallDidNotFail();
    void pagesFollowEachOther();
    void countsAreOfCalls();
    void connectionsAreKnownByTheirLatestName();
    void whatIsOldIsForgotten();
    void aCallMayBeDeleted();
    void aDeletedCallMayBeTakenBack();
    void theLogMayBeCleared();
    void aLogThatCannotBeWrittenSaysSoAndGoesOn();
    void aCancelledCallDidNotFail();
    void savesAllCallsOfAFilter();
    void aFileThatCannotBeWrittenIsAnError();
};

void TestActivityLog::aCallIsToldAtOnce()
{
    Logged logged;
    QList<Entry> told;
    QObject::connect(&logged.log, &ActivityLog::added, this, [&](const Entry &entry) { told.append(entry); });

    logged.log.record(sampleAttempt("a", "PUT", 204));

    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().method, u"PUT"_s);
    QCOMPARE(told.first().status(), 204);
    QVERIFY(told.first().isWrite());
}

void TestActivityLog::callsAreWrittenInBatches()
{
    Logged logged;

    for (int i = 0; i < 10; ++i)
        logged.log.record(sampleAttempt(QByteArray::number(i)));

    QCOMPARE(logged.rows(), 0);
    QTRY_COMPARE(logged.rows(), 10);
}

void TestActivityLog::whatIsNotWrittenYetIsWrittenWhenTheLogGoes()
{
    const QTemporaryDir folder;
    const Redaction redaction;
    Database database(folder.filePath(u"a.sqlite"_s));

    {
        ActivityLog log(database, redaction);
        log.record(sampleAttempt("a"));
    }

    ActivityLog again(database, redaction);
    QVERIFY(again.whole("a"));
}

void TestActivityLog::aRestartKeepsEveryCall()
{
    const QTemporaryDir folder;
    const Redaction redaction;
    Entry before;
    {
        Database database(folder.filePath(u"a.sqlite"_s));
        ActivityLog log(database, redaction);
        auto attempt = sampleAttempt("a", "POST", 0);
        attempt.failure = u"nobody there"_s;
        attempt.requestBody = "{\"label\":\"x\"}";
        log.record(attempt);
        before = log.whole("a").value();
    }

    Database database(folder.filePath(u"a.sqlite"_s));
    ActivityLog log(database, redaction);
    const auto after = log.whole("a");

    QVERIFY(after);
    QCOMPARE(*after, before);
    QCOMPARE(after->requestBody, u"{\"label\":\"x\"}"_s);
    QCOMPARE(after->last().failure, u"nobody there"_s);
}

void TestActivityLog::triesOfOneCallBelongTogether()
{
    Logged logged;
    QSignalSpy changed(&logged.log, &ActivityLog::changed);
    auto first = sampleAttempt("a", "PATCH", 429);
    first.responseHeaders.append(std::pair<QByteArray, QByteArray>("Retry-After", "2"));
    logged.log.record(first);
    auto second = sampleAttempt("a", "PATCH", 200, first.at.addSecs(2));
    second.number = 2;

    logged.log.record(second);

    QCOMPARE(changed.size(), 1);
    const auto entries = logged.all();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().tries.size(), 2);
    QCOMPARE(entries.first().tries.first().status, 429);
    QCOMPARE(entries.first().status(), 200);
    QCOMPARE(logged.log.whole("a")->tries.first().toldToWait, 2);
}

void TestActivityLog::detailsAreKeptWithoutSecrets()
{
    Logged logged;

    logged.log.record(sampleAttempt("a"));

    const auto whole = logged.log.whole("a");
    QVERIFY(whole);
    QCOMPARE(Entry::header(whole->requestHeaders, "authorization"), u"Bearer •••"_s);
    QCOMPARE(whole->responseBody, u"{\"status\":\"ok\"}"_s);
}

void TestActivityLog::noSecretReachesTheFile()
{
    const QByteArray canary = "canary-7f3a9c11";
    Logged logged;
    logged.redaction.know(QString::fromLatin1(canary));
    auto attempt = sampleAttempt("a", "POST", 0);
    attempt.url = QUrl(u"https://h.example/"_s + QString::fromLatin1(canary) + u"?a="_s + QString::fromLatin1(canary));
    attempt.requestHeaders = {{"X-Key", canary}, {"Server", canary}};
    attempt.requestBody = "{\"message\":\"" + canary + "\"}";
    attempt.responseBody = "<html>" + canary.toBase64() + canary + "</html>";
    attempt.failure = QString::fromLatin1(canary);

    logged.log.record(attempt);
    QVERIFY(logged.log.flush());

    const auto whole = logged.log.whole("a");
    QVERIFY(whole);
    QVERIFY(!whole->requestBody.contains(QString::fromLatin1(canary)) && !whole->responseBody.contains(QString::fromLatin1(canary)));
    const auto files = QDir(logged.folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(canary) && !bytes.contains(canary.toBase64()));
    }
}

void TestActivityLog::whatATryCarriedIsNotKeptFromItsAnswer()
{
    Logged logged;
    auto attempt = sampleAttempt("a", "POST", 500);
    attempt.url = QUrl(u"https://h.example/hook?key=query%2Fcanary1&page=2"_s);
    attempt.requestHeaders = {{"X-Api-Key", "header-canary1"}, {"Authorization", "Bearer token-canary1"}};
    attempt.responseHeaders = {{"Server", "header-canary1"}};
    attempt.responseBody = "<p>header-canary1, token-canary1, query/canary1, query%2Fcanary1, page=2</p>";

    logged.log.record(attempt);

    const auto whole = logged.log.whole("a");
    QVERIFY(whole);
    QVERIFY2(!whole->responseBody.contains(u"canary1"), qPrintable(whole->responseBody));
    QVERIFY(whole->responseBody.contains(u"page=2"));
    QCOMPARE(Entry::header(whole->responseHeaders, "server"), Redaction::mask());
}

void TestActivityLog::aFilterShowsWhatItSays_data()
{
    QTest::addColumn<ActivityFilter>("filter");
    QTest::addColumn<QByteArrayList>("expected");
    using Kind = ActivityFilter::Kind;
    QTest::newRow("all") << ActivityFilter{} << QByteArrayList{"refused", "token", "other", "write", "read"};
    QTest::newRow("writes") << ActivityFilter{.kind = Kind::Writes} << QByteArrayList{"write"};
    QTest::newRow("failed") << ActivityFilter{.kind = Kind::Failed} << QByteArrayList{"refused"};
    QTest::newRow("connection") << ActivityFilter{.connectionId = u"zeta"_s} << QByteArrayList{"other"};
    QTest::newRow("since") << ActivityFilter{.since = QDateTime({2026, 11, 21}, {10, 2}, Qt::UTC)}
                           << QByteArrayList{"refused", "token", "other"};
    QTest::newRow("text") << ActivityFilter{.text = u"WEBHOOKS put"_s} << QByteArrayList{"write"};
    QTest::newRow("status") << ActivityFilter{.text = u"404"_s} << QByteArrayList{"refused"};
    QTest::newRow("nothing") << ActivityFilter{.text = u"100%_'"_s} << QByteArrayList{};
}

void TestActivityLog::aFilterShowsWhatItSays()
{
    QFETCH(const ActivityFilter, filter);
    QFETCH(const QByteArrayList, expected);
    Logged logged;
    const QDateTime start({2026, 11, 21}, {10, 0}, Qt::UTC);
    QList<Entry> live;
    QObject::connect(&logged.log, &ActivityLog::added, this, [&](const Entry &entry) { live.prepend(entry); });
    logged.log.record(sampleAttempt("read", "GET", 200, start));
    logged.log.record(sampleAttempt("write", "PUT", 204, start.addSecs(60)));
    auto other = sampleAttempt("other", "GET", 200, start.addSecs(120));
    other.connectionId = u"zeta"_s;
    logged.log.record(other);
    auto token = sampleAttempt("token", "POST", 200, start.addSecs(180));
    token.origin = u"Token"_s;
    logged.log.record(token);
    logged.log.record(sampleAttempt("refused", "GET", 404, start.addSecs(240)));

    const auto read = calls(logged.all(filter));
    QByteArrayList matching;
    for (const Entry &entry : std::as_const(live)) {
        if (filter.matches(entry))
            matching.append(entry.call);
    }

    QCOMPARE(read, expected);
    QCOMPARE(matching, expected);
}

void TestActivityLog::aRetriedCallDidNotFail()
{
    Logged logged;
    logged.log.record(sampleAttempt("a", "GET", 503));
    auto second = sampleAttempt("a");
    second.number = 2;
    logged.log.record(second);

    QVERIFY(logged.all({.kind = ActivityFilter::Kind::Failed}).isEmpty());
    QCOMPARE(await(logged.log.count({})).value(), (ActivityLog::Counts{1, 0, 0}));
}

void TestActivityLog::pagesFollowEachOther()
{
    Logged logged;
    const QDateTime start({2026, 11, 21}, {10, 0}, Qt::UTC);
    for (int i = 0; i < 25; ++i)
        logged.log.record(sampleAttempt(QByteArray::number(i), "GET", 200, start.addSecs(i / 3)));

    QByteArrayList seen;
    std::optional<ActivityLog::Cursor> next;
    do {
        const auto page = await(logged.log.read({}, next, 10));
        QVERIFY(page);
        seen += calls(page->entries);
        next = page->next;
    } while (next);

    QCOMPARE(seen.size(), 25);
    QCOMPARE(QSet<QByteArray>(seen.begin(), seen.end()).size(), 25);
    QCOMPARE(seen.first(), "24");
    QCOMPARE(seen.last(), "0");
}

void TestActivityLog::countsAreOfCalls()
{
    Logged logged;
    logged.log.record(sampleAttempt("a"));
    logged.log.record(sampleAttempt("b", "PUT", 500));
    logged.log.record(sampleAttempt("c", "DELETE"));

    QCOMPARE(await(logged.log.count({.kind = ActivityFilter::Kind::Writes})).value(), (ActivityLog::Counts{3, 2, 1}));
    QCOMPARE(await(logged.log.count({.text = u"nothing like it"_s})).value(), ActivityLog::Counts{});
}

void TestActivityLog::connectionsAreKnownByTheirLatestName()
{
    Logged logged;
    logged.log.record(sampleAttempt("a"));
    auto renamed = sampleAttempt("b");
    renamed.connectionName = u"Acme Europe"_s;
    logged.log.record(renamed);

    const auto known = await(logged.log.connections());

    QVERIFY(known);
    QCOMPARE(*known, (QList<ActivityLog::Known>{{u"acme"_s, u"Acme Europe"_s}}));
}

void TestActivityLog::whatIsOldIsForgotten()
{
    Logged logged;
    logged.log.record(sampleAttempt("old", "GET", 200, now().addDays(-31)));
    logged.log.record(sampleAttempt("young", "GET", 200, now().addDays(-29)));
    QVERIFY(logged.log.flush());

    QVERIFY(await(logged.log.prune()));

    QCOMPARE(calls(logged.all()), QByteArrayList{"young"});
}

void TestActivityLog::aCallMayBeDeleted()
{
    Logged logged;
    QSignalSpy removed(&logged.log, &ActivityLog::removed);
    logged.log.record(sampleAttempt("a"));
    logged.log.record(sampleAttempt("b"));

    QVERIFY(logged.log.remove("a"));

    QCOMPARE(removed.size(), 1);
    QCOMPARE(calls(logged.all()), QByteArrayList{"b"});
    QCOMPARE(logged.log.whole("a").error().kind, Error::Kind::NotFound);
}

void TestActivityLog::aDeletedCallMayBeTakenBack()
{
    Logged logged;
    auto first = sampleAttempt("a", "GET", 429);
    first.responseHeaders.append(std::pair<QByteArray, QByteArray>("Retry-After", "2"));
    logged.log.record(first);
    auto second = sampleAttempt("a", "GET", 200, first.at.addSecs(2));
    second.number = 2;
    logged.log.record(second);
    const auto before = logged.log.whole("a");
    QVERIFY(before);
    QVERIFY(logged.log.remove("a"));

    logged.log.restore(*before);

    const auto after = logged.log.whole("a");
    QVERIFY(after);
    QCOMPARE(*after, *before);
    QCOMPARE(logged.all().size(), 1);
    QCOMPARE(logged.all().first().tries.size(), 2);
}

void TestActivityLog::theLogMayBeCleared()
{
    Logged logged;
    logged.log.record(sampleAttempt("a"));
    QVERIFY(logged.log.flush());
    logged.log.record(sampleAttempt("b"));

    QVERIFY(logged.log.clear());

    QVERIFY(logged.all().isEmpty());
}

void TestActivityLog::aLogThatCannotBeWrittenSaysSoAndGoesOn()
{
    const QTemporaryDir folder;
    const Redaction redaction;
    Database database(folder.filePath(u"none/a.sqlite"_s));
    ActivityLog log(database, redaction);
    QSignalSpy troubled(&log, &ActivityLog::troubled);
    QSignalSpy added(&log, &ActivityLog::added);

    log.record(sampleAttempt("a"));
    QVERIFY(!log.flush());
    log.record(sampleAttempt("b"));
    QVERIFY(!log.flush());

    QCOMPARE(troubled.size(), 1);
    QCOMPARE(added.size(), 2);
    QVERIFY(log.whole("a"));
    QCOMPARE(await(log.read({})).error().kind, Error::Kind::File);
    QVERIFY(QDir(folder.path()).mkdir(u"none"_s));
    QVERIFY(log.flush());
    QCOMPARE(await(log.read({}))->entries.size(), 2);
}

void TestActivityLog::aCancelledCallDidNotFail()
{
    Logged logged;
    auto attempt = sampleAttempt("a", "GET", 0);
    attempt.failure = Error{Error::Kind::Cancelled}.message();

    logged.log.record(attempt);

    QVERIFY(logged.all({.kind = ActivityFilter::Kind::Failed}).isEmpty());
    QVERIFY(logged.all().first().isGivenUp());
}

void TestActivityLog::savesAllCallsOfAFilter()
{
    Logged logged;
    for (int i = 0; i < 1200; ++i)
        logged.log.record(sampleAttempt(QByteArray::number(i), i % 2 == 0 ? "GET" : "PUT"));
    const QString har = logged.folder.filePath(u"a.har"_s);
    const QString csv = logged.folder.filePath(u"a.csv"_s);

    QCOMPARE(
        await(logged.log.save(har, ActivityLog::Format::Har, {.kind = ActivityFilter::Kind::Writes}), std::chrono::seconds(60)).value(),
        600);
    QCOMPARE(await(logged.log.save(csv, ActivityLog::Format::Csv, {}), std::chrono::seconds(60)).value(), 1200);

    QFile harFile(har);
    QVERIFY(harFile.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(harFile.readAll())["log"_L1]["entries"_L1].toArray().size(), 600);
    QFile csvFile(csv);
    QVERIFY(csvFile.open(QIODevice::ReadOnly));
    QCOMPARE(csvFile.readAll().count("\r\n"), 1201);
}

void TestActivityLog::aFileThatCannotBeWrittenIsAnError()
{
    Logged logged;
    logged.log.record(sampleAttempt("a"));

    const auto saved = await(logged.log.save(logged.folder.filePath(u"none/a.har"_s), ActivityLog::Format::Har, {}));

    QCOMPARE(saved.error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
