#include "app/console/consolehistory.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/core/redaction.h"
#include "support/await.h"
#include "support/quoted.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Filter = ConsoleHistory::Filter;
using Kind = Filter::Kind;

const QString here = u"acme"_s;

Exchange sample(const QByteArray &verb = "GET", int status = 200, const QString &path = u"guests/1"_s)
{
    return {.at = now(),
            .request = {.verb = verb,
                        .url = QUrl(u"https://api.example.com/v2.1/"_s + path),
                        .headers = {{"Accept", "application/json"}},
                        .body = verb == "GET" ? QByteArray() : quoted("{'firstName':'Ada'}"),
                        .credential = Credential::Guests,
                        .definition = u"guests"_s,
                        .operation = u"getGuest"_s},
            .sent = {{"Host", "api.example.com"}, {"Authorization", "Basic •••"}},
            .status = status,
            .reason = u"OK"_s,
            .headers = {{"Content-Type", "application/json"}},
            .body = quoted("{\n  'firstName': 'Ada',\n  'email': 'ada@example.com', 'n': 12345678901234567890\n}"),
            .size = 77,
            .timings = {.lookup = 1ms, .connect = 2ms, .wait = 3ms, .receive = 4ms, .total = 12345us}};
}

QList<qint64> idsOf(const Result<QList<ConsoleHistory::Line>> &lines)
{
    QList<qint64> ids;
    for (const auto &line : lines.value_or(QList<ConsoleHistory::Line>()))
        ids.append(line.id);
    return ids;
}

} // namespace

/// What is kept of the calls of the console.
class TestConsoleHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCallIsKeptAsItWas();
    void itIsThereInTheNextSession();
    void linesComeNewestFirstAndInPages();
    void linesAreFiltered_data();
    void linesAreFiltered();
    void textIsFoundInAddressStatusAndBodies_data();
    void textIsFoundInAddressStatusAndBodies();
    void nothingIsKeptWhenItIsOff();
    void callsAreDeletedForGood();
    void aConnectionIsForgottenAlone();
    void oldCallsGo();
    void theOldestGoWhenThereIsTooMuch();
    void aLongBodyIsCut();
    void whatIsNoTextIsKeptByteForByte();
    void noSecretReachesTheFile_data();
    void noSecretReachesTheFile();
    void aSecretThatAnAnswerRepeatsIsFound();
    void withoutAFileThereIsAnError();
    void ofManyCallsOnlyThePageIsRead();

private:
    qint64 add(const Exchange &exchange) { return m_history->add(exchange, here, u"Acme EU"_s).value_or(-1); }
    [[nodiscard]] QByteArray everythingOnDisk();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Redaction> m_redaction;
    std::unique_ptr<ConsoleHistory> m_history;
};

void TestConsoleHistory::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(u"x.sqlite"_s));
    m_redaction = std::make_unique<Redaction>();
    m_history = std::make_unique<ConsoleHistory>(*m_database, *m_redaction);
}

/// The bytes of all files, and what is packed in them.
QByteArray TestConsoleHistory::everythingOnDisk()
{
    QByteArray bytes;
    auto details = m_database->run(u"SELECT detail FROM consoleContent"_s);
    while (details && details->next())
        bytes += qUncompress(details->value(0).toByteArray());
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestConsoleHistory::aCallIsKeptAsItWas()
{
    QSignalSpy changed(m_history.get(), &ConsoleHistory::changed);
    const Exchange exchange = sample("PATCH");

    const qint64 id = add(exchange);

    QVERIFY(id > 0);
    QCOMPARE(changed.size(), 1);
    const auto lines = m_history->lines(here, {});
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    const auto &line = lines->constFirst();
    QCOMPARE(line.id, id);
    QCOMPARE(line.at.toMSecsSinceEpoch(), exchange.at.toMSecsSinceEpoch());
    QCOMPARE(line.verb, QByteArray("PATCH"));
    QCOMPARE(line.url, exchange.request.url);
    QCOMPARE(line.status, 200);
    QCOMPARE(line.duration, 12345us);
    QCOMPARE(line.size, 77);
    QCOMPARE(line.connectionName, u"Acme EU"_s);
    const auto kept = m_history->exchange(id);
    QVERIFY(kept);
    QCOMPARE(*kept, exchange);
}

void TestConsoleHistory::itIsThereInTheNextSession()
{
    Exchange failure = sample("POST", 0);
    failure.failure = u"The connection broke."_s;
    failure.isUnsure = true;
    failure.isCut = true;
    const qint64 id = add(failure);

    m_history.reset();
    m_database = std::make_unique<Database>(m_folder->filePath(u"x.sqlite"_s));
    m_history = std::make_unique<ConsoleHistory>(*m_database, *m_redaction);

    const auto kept = m_history->exchange(id);
    QVERIFY(kept);
    QCOMPARE(*kept, failure);
    QCOMPARE(m_history->lines(here, {})->constFirst().failure, failure.failure);
}

void TestConsoleHistory::linesComeNewestFirstAndInPages()
{
    QList<qint64> ids;
    for (int i = 0; i < 25; ++i)
        ids.prepend(add(sample()));

    QCOMPARE(idsOf(m_history->lines(here, {}, 0, 10)), ids.first(10));
    QCOMPARE(idsOf(m_history->lines(here, {}, ids.at(9), 10)), ids.sliced(10, 10));
    QCOMPARE(idsOf(m_history->lines(here, {}, ids.at(19), 10)), ids.sliced(20));
    QCOMPARE(idsOf(await(m_history->find(here, {}, 0, 10))), ids.first(10));
    QCOMPARE(m_history->count(here, {}), 25);
    QCOMPARE(m_history->count(u"other"_s, {}), 0);
}

void TestConsoleHistory::linesAreFiltered_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<qint64>>("places");
    QTest::newRow("all") << Kind::All << QList<qint64>{4, 3, 2, 1, 0};
    QTest::newRow("writes") << Kind::Writes << QList<qint64>{4, 1};
    QTest::newRow("failed") << Kind::Failed << QList<qint64>{4, 3, 2};
}

void TestConsoleHistory::linesAreFiltered()
{
    QFETCH(const Kind, kind);
    QFETCH(const QList<qint64>, places);
    const QList<qint64> ids{add(sample()), add(sample("PUT", 204)), add(sample("GET", 404)), add(sample("HEAD", 0)),
                            add(sample("DELETE", 500))};

    QList<qint64> expected;
    for (const qint64 place : places)
        expected.append(ids.at(place));

    QCOMPARE(idsOf(m_history->lines(here, {.kind = kind})), expected);
    QCOMPARE(m_history->count(here, {.kind = kind}), expected.size());
}

void TestConsoleHistory::textIsFoundInAddressStatusAndBodies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("address") << u"Special/Path"_s << true;
    QTest::newRow("status") << u"418"_s << true;
    QTest::newRow("verb") << u"patch"_s << true;
    QTest::newRow("failure") << u"Gave Up"_s << true;
    QTest::newRow("request") << u"needle in the request"_s << true;
    QTest::newRow("answer, other case") << u"ÄRGER"_s << true;
    QTest::newRow("spaces around") << u"  ärger "_s << true;
    QTest::newRow("percent is no wildcard") << u"needle%request"_s << false;
    QTest::newRow("quotes") << u"it's"_s << true;
    QTest::newRow("not there") << u"nowhere"_s << false;
    QTest::newRow("part of a status") << u"41"_s << false;
}

void TestConsoleHistory::textIsFoundInAddressStatusAndBodies()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    Exchange exchange = sample("PATCH", 418, u"special/path"_s);
    exchange.failure = u"The service gave up."_s;
    exchange.request.body = "\"needle in the request\"";
    exchange.body = quoted("{'a':'Ärger, it\\u0027s','b':'it`s'}").replace('`', '\'');
    exchange.at = now();
    add(sample());
    const qint64 id = add(exchange);
    std::ignore = m_history->exchange(id); // waits until it is written

    const QList<qint64> expected = isFound ? QList<qint64>{id} : QList<qint64>();
    QCOMPARE(idsOf(m_history->lines(here, {.text = text})), expected);
    QCOMPARE(idsOf(await(m_history->find(here, {.text = text}))), expected);
    QCOMPARE(m_history->count(here, {.text = text}), expected.size());
}

void TestConsoleHistory::nothingIsKeptWhenItIsOff()
{
    const qint64 before = add(sample());
    m_history->setKeeping(false);

    QCOMPARE(m_history->add(sample(), here, {}), 0);

    QCOMPARE(idsOf(m_history->lines(here, {})), QList<qint64>{before});
    QVERIFY(!m_history->isKeeping());
}

void TestConsoleHistory::callsAreDeletedForGood()
{
    Exchange exchange = sample();
    exchange.request.url = QUrl(u"https://api.example.com/the-deleted-one"_s);
    exchange.body = "\"the deleted body\"";
    const qint64 gone = add(exchange);
    const qint64 stays = add(sample());
    QVERIFY(m_history->exchange(gone));
    QSignalSpy changed(m_history.get(), &ConsoleHistory::changed);

    QVERIFY(m_history->remove({gone}));
    QVERIFY(m_history->remove({}));

    QCOMPARE(changed.size(), 1);
    QCOMPARE(idsOf(m_history->lines(here, {})), QList<qint64>{stays});
    QCOMPARE(m_history->exchange(gone).error().kind, Error::Kind::NotFound);
    const QByteArray disk = everythingOnDisk();
    QVERIFY(!disk.contains("the-deleted-one") && !disk.contains("the deleted body"));
}

void TestConsoleHistory::aConnectionIsForgottenAlone()
{
    const qint64 stays = add(sample());
    QVERIFY(m_history->add(sample(), u"other"_s, u"Other"_s));

    QVERIFY(m_history->forgetAll(u"other"_s));

    QCOMPARE(m_history->count(u"other"_s, {}), 0);
    QCOMPARE(idsOf(m_history->lines(here, {})), QList<qint64>{stays});
}

void TestConsoleHistory::oldCallsGo()
{
    Exchange old = sample();
    old.at = now().addDays(-31);
    const qint64 gone = add(old);
    old.at = now().addDays(-29);
    const qint64 stays = add(old);

    QCOMPARE(m_history->exchange(gone).error().kind, Error::Kind::NotFound);

    QCOMPARE(idsOf(m_history->lines(here, {})), QList<qint64>{stays});
}

void TestConsoleHistory::theOldestGoWhenThereIsTooMuch()
{
    m_history->setLimits({.body = 1 << 20, .all = 300'000, .days = 30});
    QList<qint64> ids;
    for (int i = 0; i < 6; ++i) {
        Exchange exchange = sample();
        exchange.body = "x";
        for (int j = 0; j < 9000; ++j)
            exchange.body += ' ' + QByteArray::number(qHash(j, size_t(i)), 36);
        ids.prepend(add(exchange));
    }
    QVERIFY(m_history->exchange(ids.constFirst()));

    const auto left = idsOf(m_history->lines(here, {}));

    QVERIFY(left.size() >= 1 && left.size() < 6);
    QCOMPARE(left, ids.first(left.size()));
    auto size = m_database->run(u"SELECT sum(length(detail) + length(words)), count(*) FROM consoleContent"_s);
    QVERIFY(size && size->next());
    QVERIFY(size->value(0).toLongLong() <= 300'000);
    QCOMPARE(size->value(1).toLongLong(), left.size());
}

void TestConsoleHistory::aLongBodyIsCut()
{
    m_history->setLimits({.body = 1000, .all = 1 << 20, .days = 30});
    Exchange exchange = sample();
    exchange.body = QByteArray(5000, 'x');
    exchange.size = 5000;

    const auto kept = m_history->exchange(add(exchange));

    QVERIFY(kept);
    QCOMPARE(kept->body.size(), 1000);
    QVERIFY(kept->isCut);
    QCOMPARE(kept->size, 5000);
}

void TestConsoleHistory::whatIsNoTextIsKeptByteForByte()
{
    m_redaction->know(u"canary-of-bytes"_s);
    Exchange exchange = sample();
    exchange.body = QByteArray("\x89PNG\r\n\x1a\n\0\0\xff\xfe", 12);
    const auto picture = m_history->exchange(add(exchange));
    exchange.body += "canary-of-bytes";
    const auto secret = m_history->exchange(add(exchange));

    QCOMPARE(picture->body, exchange.body.first(12));
    QCOMPARE(secret->body, QByteArray());
}

void TestConsoleHistory::noSecretReachesTheFile_data()
{
    QTest::addColumn<Exchange>("exchange");
    const auto with = [](auto change) {
        Exchange exchange = sample("POST");
        change(exchange);
        return exchange;
    };
    QTest::newRow("known") << with([](Exchange &one) { one.body = "{\"note\":\"it was known-canary-1 once\"}"; });
    QTest::newRow("typed Authorization") << with([](Exchange &one) {
        one.request.credential = Credential::Own;
        one.request.headers = {{"Authorization", "Bearer typed-canary-2"}, {"X-Api-Key", "typed-canary-3"}, {"Cookie", "a=typed-canary-4"}};
    });
    QTest::newRow("typed pair") << with([](Exchange &one) {
        one.request.headers = {{"Authorization", "Basic " + QByteArray("user:pair-canary-5").toBase64()}};
        one.body = "{\"message\":\"pair-canary-5 is wrong\"}";
    });
    QTest::newRow("form of the token endpoint") << with([](Exchange &one) {
        one.request.body = "grant_type=client_credentials&client_id=me&client_secret=form-canary%2F6%3D%3D&audience=x";
        one.body = "{\"access_token\":\"answered-canary-7\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
    });
    QTest::newRow("JSON of the token endpoint") << with([](Exchange &one) {
        one.request.body = "{\"client_secret\":\"json-canary-8\"}";
        one.status = 401;
        one.body = "{\"error\":\"json-canary-8 is no secret of me\"}";
    });
    QTest::newRow("address") << with([](Exchange &one) {
        one.request.url = QUrl(u"https://user:address-canary-9@api.example.com/x?access_token=address-canary-10&limit=5"_s);
        one.failure = u"https://api.example.com/x?access_token=address-canary-10 cannot be reached"_s;
    });
    QTest::newRow("presigned links") << with([](Exchange &one) {
        one.body =
            "{\"exports\":[{\"url\":\"https://s3.example.com/part-1.gz?X-Amz-Credential=link-canary-11&X-Amz-Signature=link-canary-12\"}]}";
        one.headers = {{"Location", "https://s3.example.com/x?X-Amz-Signature=link-canary-13"}};
    });
    QTest::newRow("cookies") << with([](Exchange &one) { one.headers = {{"Set-Cookie", "sid=cookie-canary-14; Path=/"}}; });
    QTest::newRow("headers of a webhook") << with([](Exchange &one) {
        one.request.body = "{\"label\":\"a\",\"headers\":{\"X-Key\":\"webhook-canary-15\"}}";
        one.body = "{\"label\":\"a\",\"headers\":{\"X-Key\":\"webhook-canary-15\"}}";
    });
    QTest::newRow("text") << with(
        [](Exchange &one) { one.body = "<html>Authorization: Bearer text-canary-16, password=text-canary-17</html>"; });
    QTest::newRow("a broken body") << with(
        [](Exchange &one) { one.body = "{\"token\":\"broken-canary-18\", \"a\": [{\"secret\":\"broken-canary-19"; });
    QTest::newRow("behind a long one") << with(
        [](Exchange &one) { one.body = "{\"a\":\"" + QByteArray(300'000, 'x') + "\",\"token\":\"long-canary-20\"}"; });
}

void TestConsoleHistory::noSecretReachesTheFile()
{
    QFETCH(const Exchange, exchange);
    m_redaction->know(u"known-canary-1"_s);

    const qint64 id = add(exchange);
    const auto kept = m_history->exchange(id);

    QVERIFY(kept);
    const QByteArray disk = everythingOnDisk();
    QVERIFY2(!disk.contains("canary"), disk.mid(disk.indexOf("canary") - 100, 200).toPercentEncoding(" \":{}").constData());
    QVERIFY(!QByteArray(disk).replace(QByteArray(1, '\0'), QByteArray()).contains("canary"));
    QVERIFY(kept->request.verb == "POST");
}

void TestConsoleHistory::aSecretThatAnAnswerRepeatsIsFound()
{
    Exchange exchange = sample();
    exchange.request.headers = {{"X-Api-Key", "echo/canary+1"}};
    exchange.reason = u"echo/canary+1"_s;
    exchange.headers = {{"Server", "echo/canary+1"}};
    exchange.body = "you said echo%2Fcanary%2B1";

    const auto kept = m_history->exchange(add(exchange));

    QVERIFY(!everythingOnDisk().contains("canary"));
    QCOMPARE(kept->body, QByteArray("you said •••"));
    QCOMPARE(kept->request.headers, (Headers{{"X-Api-Key", "•••"}}));
}

void TestConsoleHistory::withoutAFileThereIsAnError()
{
    Database nowhere(u"/nowhere/at/all.sqlite"_s);
    ConsoleHistory history(nowhere, *m_redaction);

    QCOMPARE(history.add(sample(), here, {}).error().kind, Error::Kind::File);
    QCOMPARE(history.lines(here, {}).error().kind, Error::Kind::File);
    QCOMPARE(history.exchange(1).error().kind, Error::Kind::File);
    QCOMPARE(history.clear(here).error().kind, Error::Kind::File);
}

void TestConsoleHistory::ofManyCallsOnlyThePageIsRead()
{
    add(sample());
    QVERIFY(m_database->run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
        " INSERT INTO consoleCall (connection, connectionName, at, verb, url, status, failure, duration, size, weight)"
        " SELECT connection, connectionName, at, verb, url, status, failure, duration, size, weight FROM n, consoleCall LIMIT 9999"_s));
    QCOMPARE(m_history->count(here, {}), 10'000);

    const auto lines = m_history->lines(here, {});

    QCOMPARE(lines->size(), 200);
    QVERIFY(lines->constFirst().id > lines->constLast().id);
}

QTEST_GUILESS_MAIN(TestConsoleHistory)
#include "tst_consolehistory.moc"
