#include "app/net/hostpace.h"
#include "app/net/pacedclient.h"
#include "support/await.h"
#include "support/scriptedclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

tl::unexpected<Error> slowDown(int status, std::optional<std::chrono::seconds> time)
{
    return tl::unexpected(
        Error{.kind = status == 429 ? Error::Kind::RateLimited : Error::Kind::Server, .retryAfter = time, .status = status});
}

} // namespace

class TestPacedClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePauseHoldsEverybodyOfThatHost()
    {
        HostPace pace;
        QSignalSpy paused(&pace, &HostPace::paused);
        ScriptedClient http;
        http.script << slowDown(429, 1s) << Response{200} << Response{200} << Response{200};
        PacedClient one(http, pace, u"a"_s, 6);
        PacedClient other(http, pace, u"a"_s, 6);
        PacedClient elsewhere(http, pace, u"b"_s, 6);
        QCOMPARE(await(one.send({})).error().kind, Error::Kind::RateLimited);

        QElapsedTimer clock;
        clock.start();
        const auto held = other.send({});
        QVERIFY(await(elsewhere.send({})));
        const auto free = clock.elapsed();
        QVERIFY(await(held));

        QCOMPARE(paused.size(), 1);
        QVERIFY(free < clock.elapsed());
        QVERIFY(clock.elapsed() >= 900);
    }

    void aShorterPauseDoesNotShortenALongerOne()
    {
        HostPace pace;

        pace.pause(u"a"_s, 10s);
        pace.pause(u"a"_s, 1s);

        QVERIFY(pace.pauseLeft(u"a"_s) > 5s);
    }

    void aFailedServiceAloneDoesNotPause()
    {
        HostPace pace;
        ScriptedClient http;
        http.script << slowDown(503, {});
        PacedClient client(http, pace, u"a"_s, 6);

        QVERIFY(!await(client.send({})));

        QCOMPARE(pace.pauseLeft(u"a"_s), 0ms);
    }

    void keepsTheOrderAndTheLimit()
    {
        HostPace pace;
        HeldClient http;
        PacedClient client(http, pace, u"a"_s, 1);
        QList<Pending<Response>> answers;
        for (int i = 0; i < 3; ++i)
            answers.append(client.send({}));
        QCOMPARE(http.waiting.size(), 1);

        http.waiting.at(0).give(Response{200});
        QVERIFY(await(answers.at(0)));
        QTRY_COMPARE(http.waiting.size(), 2);
        http.waiting.at(1).give(Response{200});
        QVERIFY(await(answers.at(1)));

        QTRY_COMPARE(http.waiting.size(), 3);
    }

    void whatIsCancelledWhileItWaitsIsNeverSent()
    {
        HostPace pace;
        pace.pause(u"a"_s, 1s);
        ScriptedClient http;
        http.script << Response{200};
        PacedClient client(http, pace, u"a"_s, 1);
        std::stop_source stop;

        const auto cancelled = client.send({.stop = stop.get_token()});
        const auto next = client.send({.path = u"/next"_s});
        stop.request_stop();

        QCOMPARE(await(cancelled).error().kind, Error::Kind::Cancelled);
        QVERIFY(await(next));
        QCOMPARE(http.requests.size(), 1);
        QCOMPARE(http.requests.first().path, u"/next"_s);
    }

    void aClientThatGoesFreesItsPlace()
    {
        HostPace pace;
        HeldClient http;
        auto gone = std::make_unique<PacedClient>(http, pace, u"a"_s, 1);
        PacedClient stays(http, pace, u"a"_s, 1);
        const auto first = gone->send({});
        const auto second = gone->send({});
        const auto third = stays.send({});
        QCOMPARE(http.waiting.size(), 1);

        gone.reset();

        QTRY_COMPARE(http.waiting.size(), 2);
        http.waiting.last().give(Response{204});
        QCOMPARE(await(third)->status, 204);
        QCOMPARE(await(second).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPacedClient)
#include "tst_pacedclient.moc"
