#include "app/core/wait.h"
#include "support/await.h"

using namespace edgewise;
using namespace std::chrono_literals;

class TestWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrives() { QVERIFY(await(wait(1ms, this))); }

    void aStopEndsIt()
    {
        std::stop_source stop;
        const auto pause = wait(1h, this, stop.get_token());

        stop.request_stop();

        QCOMPARE(await(pause).error().kind, Error::Kind::Cancelled);
    }

    void mayBeStoppedBeforehand()
    {
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(await(wait(1h, this, stop.get_token())).error().kind, Error::Kind::Cancelled);
    }

    void endsWithItsContext()
    {
        auto context = std::make_unique<QObject>();
        const auto pause = wait(1h, context.get());

        context.reset();

        QCOMPARE(await(pause).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWait)
#include "tst_wait.moc"
