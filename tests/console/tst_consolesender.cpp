#include "app/auth/authorizer.h"
#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/console/consolesender.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "support/cdpsandbox.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gives "Bearer 0" until that is refused, then "Bearer 1", ...; or nothing at all.
class CountingAuthorizer final : public Authorizer
{
public:
    int renewals = 0;
    std::optional<Error> error;
    std::optional<Answer<QByteArray>> held;

    Pending<QByteArray> header() override
    {
        if (error)
            return tl::unexpected(*error);
        return held ? held->pending() : Pending<QByteArray>(Result<QByteArray>("Bearer " + QByteArray::number(renewals)));
    }
    void invalidate(const QByteArray &refused) override { renewals += refused == "Bearer " + QByteArray::number(renewals) ? 1 : 0; }
};

/// A server whose answers are written bit by bit by the test.
class SlowServer final : public QTcpServer
{
public:
    QTcpSocket *socket = nullptr;
    QByteArray received;

    SlowServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this] { received += socket->readAll(); });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
    [[nodiscard]] bool isAsked() const { return received.contains("\r\n\r\n"); }
};

ConsoleRequest get(const QUrl &url)
{
    return {.url = url};
}

ConsoleRequest write(const QUrl &url, const QByteArray &verb = "POST")
{
    return {.verb = verb, .url = url, .headers = {{"Content-Type", "application/json"}}, .body = "{}"};
}

/// As Content-Encoding: deflate wants it.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

} // namespace

/// Calls of the console, over real sockets.
class TestConsoleSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sender = std::make_unique<ConsoleSender>(); }

    void anAnswerIsToldWhole()
    {
        RawServer server({RawServer::reply("201 Created", "{\"a\":1}", "Location: /x\r\nX-Twice: 1\r\nX-Twice: 2\r\n")});
        ConsoleRequest request = write(server.url());
        request.headers.emplaceBack("X-Mine", "");

        const auto exchange = await(m_sender->send(request));

        QVERIFY(exchange);
        QCOMPARE(exchange->request, request);
        QCOMPARE(exchange->status, 201);
        QCOMPARE(exchange->reason, u"Created"_s);
        QCOMPARE(exchange->body, QByteArray("{\"a\":1}"));
        QCOMPARE(exchange->size, 7);
        QCOMPARE(header(exchange->headers, "location"), QByteArray("/x"));
        QCOMPARE(exchange->headers.count({"X-Twice", "2"}), 1);
        QVERIFY(exchange->isSuccess() && !exchange->isCut && !exchange->isUnsure);
        QVERIFY(exchange->at.isValid());
        QVERIFY(server.received.startsWith("POST / HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("\r\nX-Mine:\r\n"));
        QVERIFY(server.received.contains("\r\nContent-Length: 2\r\n"));
        QVERIFY(server.received.contains("\r\nUser-Agent: Edgewise/"));
        QVERIFY(server.received.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(!server.received.contains("Expect") && !server.received.contains("Authorization") && !server.received.contains("Cookie"));
        QCOMPARE(header(exchange->sent, "Content-Length"), QByteArray("2"));
        QCOMPARE(header(exchange->sent, "Host"), server.url().authority().toLatin1());
    }

    void theAddressGoesAsItIs()
    {
        RawServer server({RawServer::reply("200 OK", {})});
        const QUrl url = QUrl::fromEncoded(server.url().toEncoded() + "/a/../b%2Fc/{x}?f[a]=1&q=a+b%20c#part");

        QVERIFY(await(m_sender->send(get(url))));

        QVERIFY2(server.received.startsWith("GET /a/../b%2Fc/%7Bx%7D?f[a]=1&q=a+b%20c HTTP/1.1\r\n"), server.received.constData());
    }

    void everyVerbGoesAsItIs_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray();
        QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("abc") << QByteArray("3");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray();
        QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("abc") << QByteArray("3");
        QTest::newRow("POST of nothing") << QByteArray("POST") << QByteArray() << QByteArray("0");
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("a\0b", 3) << QByteArray("3");
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray(300'000, 'x') << QByteArray("300000");
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray() << QByteArray();
        QTest::newRow("QUERY") << QByteArray("QUERY") << QByteArray("x") << QByteArray("1");
    }

    void everyVerbGoesAsItIs()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, length);
        SlowServer server;

        const auto pending = m_sender->send({.verb = verb, .url = server.url(), .body = body});
        QTRY_VERIFY(server.isAsked() && server.received.endsWith(body));
        server.socket->write("HTTP/1.1 204 No Content\r\n\r\n");
        const auto exchange = await(pending);

        QVERIFY(exchange);
        QCOMPARE(exchange->status, 204);
        QVERIFY(server.received.startsWith(QByteArray(verb + " / HTTP/1.1\r\n")));
        QCOMPARE(header(exchange->sent, "Content-Length"), length);
        QVERIFY(!server.received.contains("Content-Type"));
        QCOMPARE(server.received.mid(server.received.indexOf("\r\n\r\n") + 4), body);
    }

    void answersWithoutABodyEndWithTheirHead_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("204") << QByteArray("GET") << QByteArray("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n");
        QTest::newRow("304") << QByteArray("GET") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n");
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        QTest::newRow("nothing") << QByteArray("POST") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    }

    void answersWithoutABodyEndWithTheirHead()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, answer);
        SlowServer server; // which does not hang up

        const auto pending = m_sender->send({.verb = verb, .url = server.url()});
        QTRY_VERIFY(server.isAsked());
        server.socket->write(answer);
        const auto exchange = await(pending);

        QVERIFY(exchange);
        QCOMPARE(exchange->failure, QString());
        QVERIFY(exchange->body.isEmpty());
        QCOMPARE(exchange->size, 0);
    }

    void aBodyMayComeInChunksOrUntilTheEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nX-Late: 1\r\n\r\n");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabcde");
        QTest::newRow("after others") << QByteArray("HTTP/1.1 100 Continue\r\nX: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                                                    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcde");
    }

    void aBodyMayComeInChunksOrUntilTheEnd()
    {
        QFETCH(const QByteArray, answer);
        RawServer server({answer});

        const auto exchange = await(m_sender->send(get(server.url())));

        QVERIFY(exchange);
        QCOMPARE(exchange->failure, QString());
        QCOMPARE(exchange->status, 200);
        QCOMPARE(exchange->body, QByteArray("abcde"));
        QVERIFY(header(exchange->headers, "Link").isEmpty());
    }

    void aPackedBodyIsUnpacked()
    {
        const QByteArray packed = deflated("{\"a\":\"" + QByteArray(1000, 'x') + "\"}");
        RawServer server({RawServer::reply("200 OK", packed, "Content-Encoding: deflate\r\n")});
        ConsoleRequest request = get(server.url());
        request.headers.emplaceBack("Accept-Encoding", "gzip, br");

        const auto exchange = await(m_sender->send(request));

        QVERIFY(exchange);
        QCOMPARE(exchange->body.size(), 1008);
        QCOMPARE(exchange->size, packed.size());
        QVERIFY(server.received.contains("\r\nAccept-Encoding: gzip, br\r\n"));
        QCOMPARE(server.received.count("Accept-Encoding"), 1);
    }

    void aBodyThatCannotBeUnpackedIsSaid()
    {
        RawServer server({RawServer::reply("200 OK", "not packed at all", "Content-Encoding: deflate\r\n")});

        const auto exchange = await(m_sender->send(get(server.url())));

        QVERIFY(exchange);
        QCOMPARE(exchange->status, 200);
        QVERIFY(exchange->failure.contains(u"could not be unpacked"));
        QVERIFY(!exchange->isSuccess());
    }

    void whateverTheStatusItIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"302 Found", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "429 Too Many Requests", "500 Oops",
                                   "503 Service Unavailable"})
            QTest::newRow(status) << QByteArray(status);
    }

    void whateverTheStatusItIsAnAnswer()
    {
        QFETCH(const QByteArray, status);
        const QByteArray answer = RawServer::reply(status, "why", "Location: /elsewhere\r\nRetry-After: 0\r\n");
        RawServer server({answer, answer, answer});

        for (const auto &request : {get(server.url()), write(server.url())}) {
            const auto exchange = await(m_sender->send(request));

            QVERIFY(exchange);
            QCOMPARE(exchange->status, status.first(3).toInt());
            QCOMPARE(exchange->body, QByteArray("why"));
            QCOMPARE(exchange->failure, QString());
            QVERIFY(!exchange->isUnsure && !exchange->isSuccess());
        }
        QCOMPARE(server.requests(), 2);
    }

    void eachCallHasAConnectionOfItsOwn()
    {
        int connections = 0;
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            auto *socket = server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            });
        });
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));

        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(m_sender->send(get(url)))->status, 200);

        QCOMPARE(connections, 3);
    }

    void theTimesAddUp()
    {
        SlowServer server;

        const auto pending = m_sender->send(write(server.url()));
        QTRY_VERIFY(server.isAsked());
        QTest::qWait(60);
        server.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
        server.socket->flush();
        QTest::qWait(60);
        server.socket->write("ok");
        const auto exchange = await(pending);

        QVERIFY(exchange);
        const Timings &times = exchange->timings;
        QVERIFY(times.lookup && times.connect && times.wait && times.receive);
        QVERIFY(!times.tls);
        QVERIFY2(*times.wait >= 50ms, qPrintable(QString::number(times.wait->count())));
        QVERIFY2(*times.receive >= 50ms, qPrintable(QString::number(times.receive->count())));
        QVERIFY(*times.lookup + *times.connect + *times.wait + *times.receive <= times.total + 1ms);
    }

    void tlsIsCheckedAndTimed()
    {
        const auto server = serveTls(RawServer::reply("200 OK", "[]"));
        ConsoleSender trusting(tlsFolder + u"ca.pem"_s);

        const auto refused = await(m_sender->send(write(tlsUrl(*server))));
        const auto trusted = await(trusting.send(get(tlsUrl(*server))));

        QVERIFY(refused && trusted);
        QCOMPARE(refused->status, 0);
        QVERIFY2(refused->failure.startsWith(Error{Error::Kind::Offline}.message()), qPrintable(refused->failure));
        QVERIFY2(refused->failure.contains(u"certificate"), qPrintable(refused->failure));
        QVERIFY(!refused->isUnsure);
        QCOMPARE(trusted->status, 200);
        QVERIFY(trusted->timings.tls && *trusted->timings.tls > 0us);
    }

    void whatMustNotLeaveIsNotSent_data()
    {
        QTest::addColumn<ConsoleRequest>("request");
        QTest::newRow("http elsewhere") << get(QUrl(u"http://192.0.2.1/"_s));
        QTest::newRow("another scheme") << get(QUrl(u"file:///etc/passwd"_s));
        QTest::newRow("no host") << get(QUrl(u"https:///x"_s));
        QTest::newRow("nothing") << get(QUrl());
        QTest::newRow("a verb in two words") << ConsoleRequest{.verb = "GET /x HTTP/1.1\r\nX:", .url = QUrl(u"https://127.0.0.1:1/"_s)};
        QTest::newRow("no verb") << ConsoleRequest{.verb = "", .url = QUrl(u"https://127.0.0.1:1/"_s)};
        QTest::newRow("a line break") << ConsoleRequest{.url = QUrl(u"https://127.0.0.1:1/"_s), .headers = {{"A", "b\r\nC: d"}}};
        QTest::newRow("no name") << ConsoleRequest{.url = QUrl(u"https://127.0.0.1:1/"_s), .headers = {{"", "b"}}};
        QTest::newRow("a name with a colon") << ConsoleRequest{.url = QUrl(u"https://127.0.0.1:1/"_s), .headers = {{"A:", "b"}}};
        QTest::newRow("a mask in a header") << ConsoleRequest{.url = QUrl(u"https://127.0.0.1:1/"_s),
                                                              .headers = {{"Authorization", "Bearer •••"}}};
        QTest::newRow("a mask in the body") << ConsoleRequest{
            .verb = "PUT", .url = QUrl(u"https://127.0.0.1:1/"_s), .body = "{\"key\":\"•••\"}"};
        QTest::newRow("a mask in the address") << get(QUrl(u"https://127.0.0.1:1/?key=•••"_s));
    }

    void whatMustNotLeaveIsNotSent()
    {
        QFETCH(const ConsoleRequest, request);
        QSignalSpy attempts(m_sender.get(), &ConsoleSender::attempted);

        const auto exchange = await(m_sender->send(request));

        QVERIFY(!exchange);
        QCOMPARE(exchange.error().kind, Error::Kind::Rejected);
        QVERIFY(!exchange.error().said.isEmpty());
        QCOMPARE(exchange.error().message(), exchange.error().said);
        QCOMPARE(attempts.size(), 0);
    }

    void aWriteWithoutAnAnswerIsSentOnceAndUnsure_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("hung up") << QByteArray();
        QTest::newRow("a head without its end") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("only interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 garbage\r\n\r\n");
    }

    void aWriteWithoutAnAnswerIsSentOnceAndUnsure()
    {
        QFETCH(const QByteArray, answer);
        for (const QByteArray verb : {"POST", "PUT", "PATCH", "DELETE"}) {
            RawServer server({answer, answer});

            const auto exchange = await(m_sender->send(write(server.url(), verb)));

            QVERIFY(exchange);
            QCOMPARE(exchange->status, 0);
            QVERIFY(exchange->isUnsure);
            QVERIFY2(exchange->failure.startsWith(Error{Error::Kind::Unsure}.message()), qPrintable(exchange->failure));
            QCOMPARE(server.requests(), 1);
        }
    }

    void aReadWithoutAnAnswerSaysWhy()
    {
        RawServer server({QByteArray(), QByteArray("garbage\r\n\r\n")});

        const auto hungUp = await(m_sender->send(get(server.url())));
        const auto garbage = await(m_sender->send(get(server.url())));

        QVERIFY(hungUp && garbage);
        QVERIFY(hungUp->failure.startsWith(Error{Error::Kind::Offline}.message()));
        QVERIFY(garbage->failure.startsWith(Error{Error::Kind::Malformed}.message()));
        QVERIFY(!hungUp->isUnsure && !garbage->isUnsure);
        QCOMPARE(server.requests(), 2);
    }

    void noConnectionMeansThatNothingWasDone()
    {
        QUrl url;
        {
            RawServer server;
            url = server.url();
        }

        const auto exchange = await(m_sender->send(write(url)));

        QVERIFY(exchange);
        QCOMPARE(exchange->status, 0);
        QVERIFY(!exchange->isUnsure);
        QVERIFY(exchange->failure.startsWith(Error{Error::Kind::Offline}.message()));
        QVERIFY(!exchange->timings.wait && !exchange->timings.receive);
    }

    void aCutAnswerKeepsWhatCame_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n");
    }

    void aCutAnswerKeepsWhatCame()
    {
        QFETCH(const QByteArray, head);
        RawServer server({head, head});

        for (const auto &request : {get(server.url()), write(server.url())}) {
            const auto exchange = await(m_sender->send(request));

            QVERIFY(exchange);
            QCOMPARE(exchange->status, 200);
            QCOMPARE(exchange->body, QByteArray("{\"half\":"));
            QVERIFY2(exchange->failure.contains(u"broke off after 8 byte"), qPrintable(exchange->failure));
            QVERIFY(!exchange->isSuccess() && !exchange->isUnsure);
        }
    }

    void silenceEndsButSlownessDoesNot()
    {
        SlowServer slow;
        m_sender->setPatience(300ms);
        QTimer drip;
        QByteArray left = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";

        const auto pending = m_sender->send(get(slow.url()));
        QTRY_VERIFY(slow.isAsked());
        connect(&drip, &QTimer::timeout, &slow, [&] {
            slow.socket->write(left.first(5));
            left.remove(0, 5);
            if (left.isEmpty())
                drip.stop();
        });
        left.append(QByteArray(5 - left.size() % 5, ' '));
        drip.start(60);
        const auto exchange = await(pending, 10s);

        QVERIFY(exchange);
        QCOMPARE(exchange->body, QByteArray("0123456789"));
        QVERIFY(exchange->timings.total > 500ms);

        SlowServer silent;
        const auto read = await(m_sender->send(get(silent.url())));
        const auto written = await(m_sender->send(write(silent.url())));
        QVERIFY(read && written);
        QCOMPARE(read->failure, Error{Error::Kind::Timeout}.message());
        QCOMPARE(written->failure, Error{Error::Kind::Unsure}.message());
        QVERIFY(written->isUnsure && !read->isUnsure);
        QVERIFY(read->timings.wait && *read->timings.wait >= 250ms);
    }

    void anAnswerThatStopsComingIsSaid()
    {
        SlowServer server;
        m_sender->setPatience(200ms);

        const auto pending = m_sender->send(get(server.url()));
        QTRY_VERIFY(server.isAsked());
        server.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        const auto exchange = await(pending);

        QVERIFY(exchange);
        QCOMPARE(exchange->body, QByteArray("abc"));
        QVERIFY2(exchange->failure.contains(u"stopped coming after 3 byte"), qPrintable(exchange->failure));
    }

    void aLongBodyIsCutAtTheLimit_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("just fits") << qsizetype(100'000) << false;
        QTest::newRow("one more") << qsizetype(100'001) << true;
        QTest::newRow("much more") << qsizetype(900'000) << true;
    }

    void aLongBodyIsCutAtTheLimit()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const bool, isCut);
        RawServer server({RawServer::reply("200 OK", QByteArray(size, 'x'))});
        m_sender->setBodyLimit(100'000);

        const auto exchange = await(m_sender->send(get(server.url())));

        QVERIFY(exchange);
        QCOMPARE(exchange->isCut, isCut);
        QCOMPARE(exchange->body.size(), 100'000);
        QCOMPARE(exchange->size, size);
        QCOMPARE(exchange->failure, QString());
    }

    void aBombStopsAtTheLimit()
    {
        RawServer server({RawServer::reply("200 OK", deflated(QByteArray(5'000'000, 'x')), "Content-Encoding: deflate\r\n")});
        m_sender->setBodyLimit(100'000);

        const auto exchange = await(m_sender->send(get(server.url())));

        QVERIFY(exchange);
        QVERIFY(exchange->isCut);
        QCOMPARE(exchange->body.size(), 100'000);
    }

    void aLargeBodyTellsItsProgressAndDoesNotHoldUpTheWindow()
    {
        const QByteArray body(64 << 20, 'x');
        SlowServer server;
        QSignalSpy told(m_sender.get(), &ConsoleSender::received);

        const auto pending = m_sender->send(get(server.url()));
        QTRY_VERIFY(server.isAsked());
        server.socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(1000));
        QTRY_VERIFY(!told.isEmpty());
        server.socket->write(body.mid(1000));
        const auto exchange = await(pending, 30s);

        QVERIFY(exchange);
        QCOMPARE(exchange->body.size(), body.size());
        QCOMPARE(told.constFirst().at(0).toLongLong(), 1000);
        QCOMPARE(told.constFirst().at(1).toLongLong(), body.size());
    }

    void aStopBeforeItLeavesIsAnError()
    {
        RawServer server;
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(await(m_sender->send(get(server.url()), stop.get_token())).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests(), 0);

        CountingAuthorizer authorizer;
        authorizer.held.emplace();
        m_sender->setAuthorizer(Credential::Edge, &authorizer);
        ConsoleRequest signedOne = get(server.url());
        signedOne.credential = Credential::Edge;
        std::stop_source later;
        const auto pending = m_sender->send(signedOne, later.get_token());
        later.request_stop();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
        authorizer.held->give(QByteArray("Bearer late"));
        QCoreApplication::processEvents();
        QCOMPARE(server.requests(), 0);
    }

    void aStopAfterItLeftSaysWhatIsUnsure()
    {
        SlowServer server;
        for (const bool isWrite : {false, true}) {
            server.received.clear();
            std::stop_source stop;
            const auto pending = m_sender->send(isWrite ? write(server.url()) : get(server.url()), stop.get_token());
            QTRY_VERIFY(server.isAsked());

            QElapsedTimer clock;
            clock.start();
            stop.request_stop();
            const auto exchange = await(pending);

            QVERIFY(clock.elapsed() < 2000);
            QVERIFY(exchange);
            QCOMPARE(exchange->status, 0);
            QCOMPARE(exchange->isUnsure, isWrite);
            QVERIFY(exchange->failure.startsWith(u"Cancelled"));
            QCOMPARE(exchange->failure.contains(u"may or may not"), isWrite);
        }
    }

    void aStopWhileTheBodyComesKeepsIt()
    {
        SlowServer server;
        QSignalSpy told(m_sender.get(), &ConsoleSender::received);
        std::stop_source stop;
        const auto pending = m_sender->send(get(server.url()), stop.get_token());
        QTRY_VERIFY(server.isAsked());
        server.socket->write("HTTP/1.1 200 OK\r\n\r\nabc");
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at(1).toLongLong(), -1);

        stop.request_stop();

        const auto exchange = await(pending);
        QVERIFY(exchange);
        QCOMPARE(exchange->status, 200);
        QCOMPARE(exchange->body, QByteArray("abc"));
        QCOMPARE(exchange->failure, Error{Error::Kind::Cancelled}.message());
    }

    void theSignatureIsAddedAndMasked()
    {
        RawServer server({RawServer::reply("200 OK", {})});
        CountingAuthorizer authorizer;
        m_sender->setAuthorizer(Credential::Edge, &authorizer);
        ConsoleRequest request = get(server.url());
        request.headers = {{"authorization", "typed"}, {"X-Api-Key", "key-of-mine"}, {"Cookie", "a=1; b=2"}};
        request.credential = Credential::Edge;

        const auto exchange = await(m_sender->send(request));

        QVERIFY(exchange);
        QVERIFY(server.received.contains("Authorization: Bearer 0\r\n"));
        QVERIFY(!server.received.contains("typed"));
        QCOMPARE(header(exchange->sent, "Authorization"), QByteArray("Bearer •••"));
        QCOMPARE(header(exchange->sent, "X-Api-Key"), QByteArray("•••"));
        QCOMPARE(header(exchange->sent, "Cookie"), QByteArray("•••"));
        QVERIFY(header(exchange->request.headers, "Authorization").isEmpty());
    }

    void whatIsTypedIsSentWithoutASignatureOfTheConnection()
    {
        RawServer server({RawServer::reply("200 OK", {})});
        ConsoleRequest request = get(server.url());
        request.headers = {{"Authorization", "Basic own"}};
        request.credential = Credential::Own;

        const auto exchange = await(m_sender->send(request));

        QVERIFY(exchange);
        QVERIFY(server.received.contains("Authorization: Basic own\r\n"));
        QCOMPARE(header(exchange->sent, "Authorization"), QByteArray("Basic •••"));
    }

    void aRefusedSignatureIsNotTriedAgainButRenewedForTheNextCall()
    {
        RawServer server({RawServer::reply("401 Unauthorized", {}), RawServer::reply("200 OK", {})});
        CountingAuthorizer authorizer;
        m_sender->setAuthorizer(Credential::Exports, &authorizer);
        ConsoleRequest request = get(server.url());
        request.credential = Credential::Exports;

        QCOMPARE(await(m_sender->send(request))->status, 401);
        QCOMPARE(server.requests(), 1);
        QCOMPARE(await(m_sender->send(request))->status, 200);

        QVERIFY(server.received.contains("Bearer 0") && server.received.contains("Bearer 1"));
    }

    void withoutACredentialNothingIsSent()
    {
        RawServer server;
        CountingAuthorizer locked;
        locked.error = Error{Error::Kind::Secret, u"denied:"_s};
        m_sender->setAuthorizer(Credential::Edge, &locked);
        m_sender->setAuthorizer(Credential::Exports, nullptr);
        ConsoleRequest request = get(server.url());

        request.credential = Credential::Guests;
        const auto missing = await(m_sender->send(request));
        request.credential = Credential::Exports;
        const auto none = await(m_sender->send(request));
        request.credential = Credential::Edge;
        const auto refused = await(m_sender->send(request));

        QCOMPARE(missing.error().kind, Error::Kind::Missing);
        QCOMPARE(missing.error().api, Api::Guests);
        QCOMPARE(none.error().kind, Error::Kind::Missing);
        QCOMPARE(refused.error().kind, Error::Kind::Secret);
        QVERIFY(m_sender->canSign(Credential::Edge) && !m_sender->canSign(Credential::Guests) && m_sender->canSign(Credential::Own));
        QCOMPARE(server.requests(), 0);
    }

    void everyTryIsTold()
    {
        RawServer server({RawServer::reply("200 OK", QByteArray(100'000, 'x')), QByteArray()});
        QSignalSpy attempts(m_sender.get(), &ConsoleSender::attempted);

        QVERIFY(await(m_sender->send(write(server.url()))));
        QVERIFY(await(m_sender->send(write(server.url()))));

        QCOMPARE(attempts.size(), 2);
        const auto first = attempts.at(0).constFirst().value<Attempt>();
        QCOMPARE(first.origin, u"API console"_s);
        QCOMPARE(first.verb, QByteArray("POST"));
        QCOMPARE(first.url, server.url());
        QCOMPARE(first.number, 1);
        QCOMPARE(first.requestBody, QByteArray("{}"));
        QCOMPARE(first.status, 200);
        QCOMPARE(first.failure, QString());
        QCOMPARE(first.responseBody.size(), 64 << 10);
        QCOMPARE(first.responseSize, 100'000);
        QVERIFY(!first.call.isEmpty() && first.at.isValid());
        const auto second = attempts.at(1).constFirst().value<Attempt>();
        QCOMPARE(second.status, 0);
        QCOMPARE(second.failure, Error{Error::Kind::Unsure}.message());
        QVERIFY(second.call != first.call);
    }

    void theBodiesOfATokenRequestAreNotTold()
    {
        RawServer server({RawServer::reply("200 OK", "{\"access_token\":\"abc\"}")});
        QSignalSpy attempts(m_sender.get(), &ConsoleSender::attempted);
        ConsoleRequest request = write(server.url().resolved(QUrl(u"/oauth/token"_s)));
        request.body = "{\"client_secret\":\"s3cret\"}";

        const auto exchange = await(m_sender->send(request));

        QVERIFY(exchange->body.contains("abc"));
        const auto attempt = attempts.constFirst().constFirst().value<Attempt>();
        QVERIFY(attempt.requestBody.isEmpty() && attempt.responseBody.isEmpty());
    }

    void severalCallsMayBeUnderWay()
    {
        SlowServer one;
        RawServer other({RawServer::reply("200 OK", "other")});

        const auto slow = m_sender->send(get(one.url()));
        QTRY_VERIFY(one.isAsked());
        QCOMPARE(await(m_sender->send(get(other.url())))->body, QByteArray("other"));
        one.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none");

        QCOMPARE(await(slow)->body, QByteArray("one"));
    }

    void theSenderMayGoFirst()
    {
        SlowServer server;
        QList<Attempt> attempts;
        connect(m_sender.get(), &ConsoleSender::attempted, this, [&](const Attempt &attempt) { attempts.append(attempt); });
        const auto pending = m_sender->send(write(server.url()));
        QTRY_VERIFY(server.isAsked());

        m_sender.reset();

        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.constFirst().failure, Error{Error::Kind::Cancelled}.message());
    }

    void aSessionSendsToTheSandboxWithEachOfItsCredentials()
    {
        sandbox::CdpSandbox tenant(3);
        const auto &access = tenant.access();
        Connection connection{.id = u"sb"_s, .name = u"Sandbox"_s};
        connection.clientKey = access.clientKey;
        connection.apiKey = access.apiKey;
        connection.edgeClientId = access.edgeClientId;
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.edgeUrl = access.edgeBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        MemoryStore secrets;
        secrets.secrets = {{connection.secretName(Connection::Secret::ApiToken), access.apiToken},
                           {connection.secretName(Connection::Secret::ApiSecret), access.apiSecret},
                           {connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret}};
        Redaction redaction;
        HostPace pace;
        Session session(connection, secrets, redaction, pace);
        QSignalSpy attempts(&session, &Session::attempted);

        const QList<std::pair<Credential, QUrl>> calls{
            {Credential::Guests, tenant.url("/v2.1/guests?limit=2")},
            {Credential::Exports,
             tenant.url("/v2/audienceExports/definitions/" + access.exports.constFirst().toLatin1() + "/latestExport")},
            {Credential::Edge, QUrl(connection.edgeBase().toString() + u"/settings"_s)},
        };
        for (const auto &[credential, url] : calls) {
            ConsoleRequest request = get(url);
            request.credential = credential;
            const auto exchange = await(session.console().send(request), 10s);
            QVERIFY(exchange);
            QVERIFY2(exchange->status == 200, exchange->body.constData());
            QVERIFY(exchange->body.startsWith('{'));
        }
        QList<Attempt> own;
        for (const auto &one : std::as_const(attempts)) {
            if (const auto attempt = one.constFirst().value<Attempt>(); attempt.origin == "API console"_L1)
                own.append(attempt);
        }
        QCOMPARE(own.size(), 3);
        QCOMPARE(own.constFirst().connectionId, u"sb"_s);
        QCOMPARE(own.constFirst().connectionName, u"Sandbox"_s);
    }

private:
    std::unique_ptr<ConsoleSender> m_sender;
};

QTEST_GUILESS_MAIN(TestConsoleSender)
#include "tst_consolesender.moc"
