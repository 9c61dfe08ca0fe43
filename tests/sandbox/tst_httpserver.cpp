#include "app/sandbox/httpserver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace edgewise::sandbox;

namespace {

/// A client that sends and keeps bytes as they are.
class Wire
{
public:
    explicit Wire(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.abort(); }
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    bool holds(QByteArrayView text) { return received().contains(text); }
    bool ended()
    {
        received();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    QByteArray body()
    {
        const qsizetype end = received().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.sliced(end + 4);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// Runs the event loop until `holds` does. (QTRY_VERIFY sleeps between its looks, which makes megabytes slow.)
template <typename Condition>
bool eventually(Condition holds)
{
    QTimer heartbeat;
    heartbeat.start(5);
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

QByteArray patterned(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char('a' + i % 23);
    return bytes;
}

std::shared_ptr<QIODevice> sourceOf(const QByteArray &bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRequestArrivesInItsParts();
    void aConnectionIsKept();
    void pipelinedRequestsAreAnsweredInOrder();
    void aHundredRequestsAtOnceAreAllAnswered();
    void aRequestInSinglePiecesIsPutTogether();
    void aChunkedBodyIsJoined();
    void continueIsSentBeforeTheBody();
    void theOldVersionClosesTheConnection();
    void closeIsObeyed();
    void headHasTheLengthButNoBody();
    void noContentHasNoLength();
    void aLargeSourceArrivesWhole();
    void aReplyCanBeChunked();
    void theBodyIsCut_data();
    void theBodyIsCut();
    void aSourceThatEndsEarlyBreaksTheConnection();
    void theBodyIsSlow();
    void theAnswerIsDelayed();
    void theConnectionDropsInsteadOfAnAnswer();
    void theLengthCanBeFalse();
    void theAnswerMayComeLater();
    void aLaterAnswerToAGoneClientIsForgotten();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aClientThatGoesAwayHarmsNobody();
    void aTakenPortIsTold();

private:
    void answerWith(const Reply &reply)
    {
        m_handler = [reply](const Request &) { return reply; };
    }

    Handler m_handler;
    std::unique_ptr<HttpServer> m_server;
};

void TestHttpServer::init()
{
    m_handler = [](const Request &request) { return Reply{.body = request.verb + ' ' + request.path + ' ' + request.body}; };
    m_server = std::make_unique<HttpServer>([this](const Request &request) { return m_handler(request); });
    QVERIFY(m_server->listen(0));
}

void TestHttpServer::cleanup()
{
    m_server.reset();
}

void TestHttpServer::theRequestArrivesInItsParts()
{
    Request seen;
    m_handler = [&seen](const Request &request) {
        seen = request;
        return Reply();
    };
    Wire wire(m_server->port());

    wire.send("PUT /a%2Fb/c/?x=1+2&y=%C3%A4&x=3 HTTP/1.1\r\nHost: h\r\nX-One: two\r\nContent-Length: 3\r\n\r\nabc");
    QVERIFY(eventually([&] { return bool(wire.holds("\r\n\r\n")); }));

    QCOMPARE(seen.verb, QByteArray("PUT"));
    QCOMPARE(seen.path, QByteArray("/a%2Fb/c/"));
    QCOMPARE(seen.segments(), (QList<QString>{QStringLiteral("a/b"), QStringLiteral("c")}));
    QCOMPARE(seen.value(u"x"), std::optional(QStringLiteral("1 2")));
    QCOMPARE(seen.value(u"y"), std::optional(QStringLiteral("ä")));
    QVERIFY(!seen.value(u"z"));
    QCOMPARE(seen.query.size(), 3);
    QCOMPARE(seen.header("x-one"), QByteArray("two"));
    QCOMPARE(seen.body, QByteArray("abc"));
}

void TestHttpServer::aConnectionIsKept()
{
    Wire wire(m_server->port());

    wire.send("GET /one HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(eventually([&] { return bool(wire.holds("GET /one")); }));
    wire.send("GET /two HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.holds("GET /two")); }));
    QVERIFY(wire.holds("Date: "));
    QVERIFY(wire.holds("Server: edgewise-sandbox"));
    QVERIFY(!wire.ended());
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    m_handler = [](const Request &request) { return Reply{.body = request.path, .delayMs = request.path == "/slow" ? 50 : 0}; };
    Wire wire(m_server->port());

    wire.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\nGET /second HTTP/1.1\r\nHost: h\r\n\r\nGET /third HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.holds("/third")); }));
    QVERIFY(wire.received().indexOf("/slow") < wire.received().indexOf("/second"));
    QVERIFY(wire.received().indexOf("/second") < wire.received().indexOf("/third"));
}

void TestHttpServer::aHundredRequestsAtOnceAreAllAnswered()
{
    answerWith({.body = patterned(100'000)});
    Wire wire(m_server->port());

    wire.send(QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n").repeated(100));

    QVERIFY(eventually([&] { return bool(wire.received().size() > 100 * 100'000); }));
    QTRY_COMPARE(wire.received().count("HTTP/1.1 200 OK"), 100);
}

void TestHttpServer::aRequestInSinglePiecesIsPutTogether()
{
    Wire wire(m_server->port());

    for (const char byte : QByteArray("POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody")) {
        wire.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }

    QVERIFY(eventually([&] { return bool(wire.holds("POST /p body")); }));
}

void TestHttpServer::aChunkedBodyIsJoined()
{
    Wire wire(m_server->port());

    wire.send("POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QCoreApplication::processEvents();
    wire.send("2;note=x\r\nde\r\n0\r\n\r\nGET /next HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.holds("GET /next")); }));
    QVERIFY(wire.holds("POST /p abcde"));
}

void TestHttpServer::continueIsSentBeforeTheBody()
{
    Wire wire(m_server->port());

    wire.send("POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QTRY_COMPARE(wire.received(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    wire.send("body");

    QVERIFY(eventually([&] { return bool(wire.holds("POST /p body")); }));
}

void TestHttpServer::theOldVersionClosesTheConnection()
{
    Wire wire(m_server->port());

    wire.send("GET /old HTTP/1.0\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds("GET /old"));
}

void TestHttpServer::closeIsObeyed()
{
    Wire wire(m_server->port());

    wire.send("GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds("Connection: close"));
    QVERIFY(wire.holds("GET /last"));
}

void TestHttpServer::headHasTheLengthButNoBody()
{
    Wire wire(m_server->port());

    wire.send("HEAD /head HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds("Content-Length: 11"));
    QCOMPARE(wire.body(), QByteArray());
}

void TestHttpServer::noContentHasNoLength()
{
    answerWith({.status = 204});
    Wire wire(m_server->port());

    wire.send("DELETE /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.received().startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!wire.holds("Content-Length"));
}

void TestHttpServer::aLargeSourceArrivesWhole()
{
    const QByteArray content = patterned(9'000'001);
    answerWith({.source = sourceOf(content), .sourceLength = content.size()});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.body() == content);
    QCOMPARE(m_server->bytesServed(), content.size());
}

void TestHttpServer::aReplyCanBeChunked()
{
    answerWith({.body = "hello", .chunked = true});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds("Transfer-Encoding: chunked"));
    QVERIFY(!wire.holds("Content-Length"));
    QCOMPARE(wire.body(), QByteArray("5\r\nhello\r\n0\r\n\r\n"));
}

void TestHttpServer::theBodyIsCut_data()
{
    QTest::addColumn<bool>("fromSource");
    QTest::addColumn<qint64>("cut");
    QTest::newRow("small body") << false << qint64(5);
    QTest::newRow("nothing of it") << false << qint64(0);
    QTest::newRow("large source") << true << qint64(1'234'567);
}

void TestHttpServer::theBodyIsCut()
{
    QFETCH(const bool, fromSource);
    QFETCH(const qint64, cut);
    const QByteArray content = patterned(fromSource ? 3'000'000 : 100);
    Reply reply{.cutAfter = cut};
    if (fromSource) {
        reply.source = sourceOf(content);
        reply.sourceLength = content.size();
    } else {
        reply.body = content;
    }
    answerWith(reply);
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds(QByteArray("Content-Length: " + QByteArray::number(content.size()))));
    QVERIFY(wire.body() == content.first(cut));
}

void TestHttpServer::aSourceThatEndsEarlyBreaksTheConnection()
{
    answerWith({.source = sourceOf("abc"), .sourceLength = 10});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QCOMPARE(wire.body(), QByteArray("abc"));
}

void TestHttpServer::theBodyIsSlow()
{
    const QByteArray content = patterned(30'000);
    answerWith({.body = content, .bytesPerSecond = 100'000});
    Wire wire(m_server->port());
    QElapsedTimer clock;
    clock.start();

    wire.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.body() == content);
    QVERIFY(clock.elapsed() >= 200);
}

void TestHttpServer::theAnswerIsDelayed()
{
    answerWith({.body = "late", .delayMs = 120});
    Wire wire(m_server->port());
    QElapsedTimer clock;
    clock.start();

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.holds("late")); }));
    QVERIFY(clock.elapsed() >= 110);
}

void TestHttpServer::theConnectionDropsInsteadOfAnAnswer()
{
    answerWith({.dropBeforeAnswer = true});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QCOMPARE(wire.received(), QByteArray());
}

void TestHttpServer::theLengthCanBeFalse()
{
    answerWith({.body = "short", .declaredLength = 50});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QVERIFY(wire.holds("Content-Length: 50"));
    QCOMPARE(wire.body(), QByteArray("short"));
}

void TestHttpServer::theAnswerMayComeLater()
{
    std::function<void(Reply)> answer;
    Reply reply;
    reply.later = [&answer](std::function<void(Reply)> give) { answer = std::move(give); };
    answerWith(reply);
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(eventually([&] { return bool(answer); }));
    QCOMPARE(wire.received(), QByteArray());
    answer({.body = "at last"});

    QVERIFY(eventually([&] { return bool(wire.holds("at last")); }));
}

void TestHttpServer::aLaterAnswerToAGoneClientIsForgotten()
{
    std::function<void(Reply)> answer;
    Reply reply;
    reply.later = [&answer](std::function<void(Reply)> give) { answer = std::move(give); };
    answerWith(reply);
    Wire gone(m_server->port());
    gone.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(eventually([&] { return bool(answer); }));
    gone.leave();
    answerWith({.body = "fine"});
    Wire wire(m_server->port());
    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(eventually([&] { return bool(wire.holds("fine")); }));

    answer({.body = "at last"});

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(wire.received().count("fine"), 2);
}

void TestHttpServer::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("bytes") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15)
                           << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("long head") << QByteArray("GET / HTTP/1.1\r\nX-Long: " + QByteArray(70'000, 'x') + "\r\n\r\n")
                               << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
    QTest::newRow("long line without end") << QByteArray(200'000, 'x') << QByteArray("HTTP/1.1 4");
    QTest::newRow("large body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 17000000\r\n\r\n")
                                << QByteArray("HTTP/1.1 413 Payload Too Large");
    QTest::newRow("large chunked body") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1100000\r\n" +
                                                      QByteArray(17'825'792, 'x'))
                                        << QByteArray("HTTP/1.1 413 Payload Too Large");
}

void TestHttpServer::badInputIsRefused()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, answer);
    Wire wire(m_server->port());

    wire.send(sent);

    QVERIFY(eventually([&] { return bool(wire.ended()); }));
    QCOMPARE(wire.received().first(answer.size()), answer);
}

void TestHttpServer::aClientThatGoesAwayHarmsNobody()
{
    const QByteArray content = patterned(20'000'000);
    for (int i = 0; i < 20; ++i) {
        answerWith({.source = sourceOf(content),
                    .sourceLength = content.size(),
                    .delayMs = i % 3 == 0 ? 5 : 0,
                    .bytesPerSecond = i % 4 == 0 ? 50'000 : 0});
        Wire gone(m_server->port());
        gone.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        if (i % 2 == 0)
            QVERIFY(eventually([&] { return bool(gone.holds("200 OK")); }));
        gone.leave();
    }
    answerWith({.body = "fine"});
    Wire wire(m_server->port());

    wire.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    QVERIFY(eventually([&] { return bool(wire.holds("fine")); }));
}

void TestHttpServer::aTakenPortIsTold()
{
    HttpServer other([](const Request &) { return Reply(); });

    QVERIFY(!other.listen(m_server->port()));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
