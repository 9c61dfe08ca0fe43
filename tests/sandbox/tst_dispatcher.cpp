#include "app/sandbox/dispatcher.h"

#include <QTest>

using namespace edgewise::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// One operation below /known that counts how often it was done.
class KnownRoutes final : public Routes
{
public:
    explicit KnownRoutes(int &done)
        : m_done(done)
    {}

    std::optional<Operation> match(const Request &request) override
    {
        if (request.path == "/later")
            return Operation{"doItLater", [] {
                                 Reply reply;
                                 reply.later = [](const std::function<void(Reply)> &answer) { answer({.body = "done at last"}); };
                                 return reply;
                             }};
        if (request.path != "/known")
            return std::nullopt;
        return Operation{"doIt", [this] {
                             ++m_done;
                             return Reply{.headers = {{"Content-Type", "text/x-own"}}, .body = "done"};
                         }};
    }

private:
    int &m_done;
};

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOperationIsDoneAndCounted();
    void anUnknownPathIsNotFound();
    void aStatusIsAnsweredInsteadOfDoingIt();
    void retryAfterComesWithTheStatus();
    void droppedBeforeItIsNotDone();
    void droppedAfterItIsDone();
    void theBodyIsReplaced_data();
    void theBodyIsReplaced();
    void faultsOfTheWireAreHandedOn();
    void faultsAreThoseOfALateAnswerToo();

private:
    Reply ask(const QByteArray &path = "/known") { return m_dispatcher->answer({.verb = "GET", .path = path}); }

    Faults m_faults;
    std::unique_ptr<Dispatcher> m_dispatcher;
    int m_done = 0;
};

void TestDispatcher::init()
{
    m_faults.reset();
    m_done = 0;
    m_dispatcher = std::make_unique<Dispatcher>(m_faults);
    std::vector<std::unique_ptr<Routes>> routes;
    routes.push_back(std::make_unique<KnownRoutes>(m_done));
    m_dispatcher->setRoutes(std::move(routes));
}

void TestDispatcher::anOperationIsDoneAndCounted()
{
    QCOMPARE(ask().body, QByteArray("done"));
    ask();

    QCOMPARE(m_done, 2);
    QCOMPARE(m_dispatcher->counts(), (QJsonObject{{u"doIt"_s, 2}}));
}

void TestDispatcher::anUnknownPathIsNotFound()
{
    QCOMPARE(ask("/unknown").status, 404);

    QCOMPARE(m_dispatcher->counts(), (QJsonObject{{u"unknown"_s, 1}}));
}

void TestDispatcher::aStatusIsAnsweredInsteadOfDoingIt()
{
    m_faults.set(u"doIt.status"_s, u"500*1"_s);

    QCOMPARE(ask().status, 500);
    QCOMPARE(m_done, 0);

    QCOMPARE(ask().status, 200);
}

void TestDispatcher::retryAfterComesWithTheStatus()
{
    m_faults.set(u"doIt.status"_s, u"429*1"_s);
    m_faults.set(u"doIt.retryAfter"_s, u"7"_s);

    const Reply refused = ask();
    const Reply fine = ask();

    QVERIFY(refused.headers.contains({"Retry-After", "7"}));
    QVERIFY(!fine.headers.contains({"Retry-After", "7"}));
}

void TestDispatcher::droppedBeforeItIsNotDone()
{
    m_faults.set(u"doIt.drop"_s, u"before"_s);

    QVERIFY(ask().dropBeforeAnswer);

    QCOMPARE(m_done, 0);
}

void TestDispatcher::droppedAfterItIsDone()
{
    m_faults.set(u"doIt.drop"_s, u"after"_s);

    QVERIFY(ask().dropBeforeAnswer);

    QCOMPARE(m_done, 1);
}

void TestDispatcher::theBodyIsReplaced_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("api") << u"api"_s << QByteArray("text/x-own") << QByteArray("done");
    QTest::newRow("empty") << u"empty"_s << QByteArray() << QByteArray();
    QTest::newRow("text") << u"text"_s << QByteArray("text/plain; charset=utf-8") << QByteArray("OK");
    QTest::newRow("message") << u"message"_s << QByteArray("application/json") << QByteArray(R"({"message":)");
    QTest::newRow("html") << u"html"_s << QByteArray("text/html") << QByteArray("<html>");
    QTest::newRow("problem") << u"problem"_s << QByteArray("application/problem+json; charset=utf-8") << QByteArray("traceId");
    QTest::newRow("json") << u"json:[1]"_s << QByteArray("application/json") << QByteArray("[1]");
}

void TestDispatcher::theBodyIsReplaced()
{
    QFETCH(const QString, style);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, part);
    m_faults.set(u"doIt.body"_s, style);

    const Reply reply = ask();

    QCOMPARE(m_done, 1);
    QCOMPARE(Request{.headers = reply.headers}.header("content-type"), type);
    QVERIFY(part.isEmpty() ? reply.body.isEmpty() : reply.body.contains(part));
}

void TestDispatcher::faultsOfTheWireAreHandedOn()
{
    m_faults.set(u"*.delay"_s, u"12"_s);
    m_faults.set(u"*.cut"_s, u"3"_s);
    m_faults.set(u"*.slow"_s, u"1000"_s);
    m_faults.set(u"*.length"_s, u"99"_s);

    const Reply reply = ask();

    QCOMPARE(reply.delayMs, 12);
    QCOMPARE(reply.cutAfter, 3);
    QCOMPARE(reply.bytesPerSecond, 1000);
    QCOMPARE(reply.declaredLength, std::optional<qint64>(99));
}

void TestDispatcher::faultsAreThoseOfALateAnswerToo()
{
    m_faults.set(u"doItLater.cut"_s, u"3*1"_s);
    m_faults.set(u"doItLater.body"_s, u"empty*1"_s);
    m_faults.set(u"doItLater.drop"_s, u"after*1"_s);
    Reply first;
    Reply second;

    ask("/later").later([&](const Reply &reply) { first = reply; });
    ask("/later").later([&](const Reply &reply) { second = reply; });

    QVERIFY(first.body.isEmpty());
    QCOMPARE(first.cutAfter, 3);
    QVERIFY(first.dropBeforeAnswer);
    QCOMPARE(second.body, QByteArray("done at last"));
    QCOMPARE(second.cutAfter, -1);
    QVERIFY(!second.dropBeforeAnswer);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
