#include "app/core/clock.h"
#include "downloads/downloadtenant.h"

#include <QElapsedTimer>
#include <QScopeGuard>

#include <atomic>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Download::State;

namespace {

/// Seconds that the clock of this program is ahead.
std::atomic<qint64> ahead = 0;

constexpr qint64 hour = 3600;

} // namespace

/// The clock is set while files arrive, and the computer sleeps: then the clock has gone on and nothing else has.
class TestDownloadClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aConnectionThatDiedInSleepIsLeftAtOnce();
    void whatWaitsNeedNotWaitAfterSleep();
    void linksThatEndedInSleepAreNotTried();
    void aClockThatIsSetDoesNoHarm_data();
    void aClockThatIsSetDoesNoHarm();

private:
    [[nodiscard]] Download last() const { return m_queue->now().downloads.value(0); }
    [[nodiscard]] bool comesTo(State state)
    {
        return waitUntil(*m_queue, [this, state] { return last().state == state; });
    }

    DownloadTenant m_tenant;
    QString m_job;
    QByteArray m_bytes;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DownloadQueue> m_queue;
    DownloadOrder m_order;
};

void TestDownloadClock::initTestCase()
{
    now = [] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    m_job = m_tenant.job("abandoned_carts_daily", 1);
    m_bytes = m_tenant.files(m_job).value(0);
    QVERIFY(m_bytes.size() > 2000);
}

void TestDownloadClock::init()
{
    m_queue.reset();
    ahead = 0;
    m_tenant.sandbox.clear();
    m_tenant.listings = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_order = m_tenant.order(m_job, {.folder = m_folder->filePath(u"files"_s)});
    m_queue = std::make_unique<DownloadQueue>(
        DownloadQueue::Options{.databaseFile = m_folder->filePath(u"db"_s), .silence = 1h, .firstPause = 1ms}, m_tenant.lister());
    m_queue->start();
}

void TestDownloadClock::aConnectionThatDiedInSleepIsLeftAtOnce()
{
    m_tenant.sandbox.set({"downloadOutput.delay=60000*1"}); // nothing comes, and nobody would notice for an hour
    const int before = m_tenant.sandbox.requests("downloadOutput");
    m_queue->add(m_order);
    QTRY_COMPARE(m_tenant.sandbox.requests("downloadOutput"), before + 1);

    ahead = hour;
    m_queue->resume(last().id); // any turn of the engine

    QVERIFY(comesTo(State::Done));
    QCOMPARE(contents(last().path()), m_bytes);
}

void TestDownloadClock::whatWaitsNeedNotWaitAfterSleep()
{
    m_tenant.sandbox.set({"downloadOutput.status=429*1", "downloadOutput.retryAfter=3000*1"});
    m_queue->add(m_order);
    QVERIFY(comesTo(State::WaitingForStore));
    QVERIFY(last().sentence().contains(u"next try in"_s));

    ahead = hour;
    m_queue->setLimits({.atOnce = 3}); // any turn of the engine

    QVERIFY(comesTo(State::Done));
    QCOMPARE(contents(last().path()), m_bytes);
}

void TestDownloadClock::linksThatEndedInSleepAreNotTried()
{
    m_queue->pauseAll(true);
    const JobLinks links = m_tenant.links(m_job);
    QVERIFY(links.expiry(0).isValid());
    m_queue->add(m_order, links);
    QVERIFY(waitUntil(*m_queue, [this] { return !m_queue->now().downloads.isEmpty(); }));

    ahead = now().secsTo(links.expiry(0)) + 60;
    m_queue->pauseAll(false);

    QVERIFY(comesTo(State::Done));
    QCOMPARE(m_tenant.listings, 1);
    QCOMPARE(contents(last().path()), m_bytes);
}

void TestDownloadClock::aClockThatIsSetDoesNoHarm_data()
{
    QTest::addColumn<qint64>("by");

    QTest::newRow("an hour on") << hour;
    QTest::newRow("a year on") << 365 * 24 * hour;
    QTest::newRow("a year back") << -365 * 24 * hour;
}

void TestDownloadClock::aClockThatIsSetDoesNoHarm()
{
    QFETCH(const qint64, by);
    m_tenant.sandbox.set({QByteArray("downloadOutput.slow=" + QByteArray::number(m_bytes.size() * 2)).constData()});
    m_queue->add(m_order, m_tenant.links(m_job));
    QVERIFY(waitUntil(*m_queue, [this] { return last().done > 0; }));
    bool fellBack = false;
    qint64 most = 0;
    connect(m_queue.get(), &DownloadQueue::changed, this, [&] {
        fellBack = fellBack || last().done < most;
        most = std::max(most, last().done);
    });

    ahead = by;
    QVERIFY2(comesTo(State::Done), qPrintable(last().sentence()));

    QVERIFY(!fellBack);
    QVERIFY2(m_tenant.listings <= 2, qPrintable(QString::number(m_tenant.listings)));
    QCOMPARE(contents(last().path()), m_bytes);
}

QTEST_GUILESS_MAIN(TestDownloadClock)
#include "tst_downloadclock.moc"
