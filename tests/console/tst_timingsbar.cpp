#include "ui/console/timingsbar.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Timings usual()
{
    Timings timings;
    timings.lookup = 1ms;
    timings.connect = 8ms;
    timings.tls = 19ms;
    timings.wait = 49ms;
    timings.receive = 7ms;
    timings.total = 84ms;
    return timings;
}

/// The part of each pixel of the bar, from its left end.
QStringList partsAcross(const TimingsBar &bar)
{
    QStringList names;
    for (int x = 0; x < bar.width(); ++x)
        names.append(bar.wordsAt({x, 2}).section(u':', 0, 0));
    return names;
}

} // namespace

class TestTimingsBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysInOneSentenceWhereTheTimeWent();
    void saysNothingOfWhatItNeverCameTo();
    void aPartIsAsLongAsItTook();
    void aPartTooShortToSeeIsSeen();
    void theMouseHearsWhatAPartIs();
    void beginsAtTheRightFromRightToLeft();
    void theLegendWrapsWhereItIsNarrow();
};

void TestTimingsBar::saysInOneSentenceWhereTheTimeWent()
{
    TimingsBar bar;

    bar.setTimings(usual());

    QCOMPARE(bar.sentence(), u"84 ms in all: DNS 1 ms, Connect 8 ms, TLS 19 ms, Wait 49 ms and Receive 7 ms."_s);
    QCOMPARE(bar.accessibleDescription(), bar.sentence());
    QCOMPARE(bar.accessibleName(), u"Time of the call"_s);
}

void TestTimingsBar::saysNothingOfWhatItNeverCameTo()
{
    TimingsBar bar;
    Timings refused;
    refused.lookup = 300us;
    refused.total = 2ms;

    bar.setTimings(refused);
    QCOMPARE(bar.sentence(), u"2 ms in all: DNS <1 ms."_s);

    bar.setTimings({});
    QCOMPARE(bar.sentence(), u"0 ms in all."_s);
}

void TestTimingsBar::aPartIsAsLongAsItTook()
{
    TimingsBar bar;
    bar.resize(500, bar.heightForWidth(500));

    bar.setTimings(usual());
    const QStringList parts = partsAcross(bar);

    QVERIFY(qAbs(parts.count(u"Wait"_s) - 500 * 49 / 84) < 12);
    QVERIFY(qAbs(parts.count(u"TLS"_s) - 500 * 19 / 84) < 12);
    QCOMPARE(parts.first(), u"DNS"_s);
    QCOMPARE(parts.last(), u"Receive"_s);
}

void TestTimingsBar::aPartTooShortToSeeIsSeen()
{
    TimingsBar bar;
    bar.resize(300, bar.heightForWidth(300));
    Timings slow = usual();
    slow.wait = 60s;

    bar.setTimings(slow);
    const QStringList parts = partsAcross(bar);

    QVERIFY(parts.count(u"DNS"_s) >= 2);
    QVERIFY(parts.count(u"Receive"_s) >= 2);
}

void TestTimingsBar::theMouseHearsWhatAPartIs()
{
    TimingsBar bar;
    bar.resize(500, bar.heightForWidth(500));
    bar.setTimings(usual());

    const QString overTheBar = bar.wordsAt({499, 2});
    const QString overTheLegend = bar.wordsAt({3, bar.height() - 4});
    const QString between = bar.wordsAt({3, 12});

    QCOMPARE(overTheBar, u"Receive: 7 ms. Receiving the answer."_s);
    QCOMPARE(overTheLegend, u"DNS: 1 ms. Finding the address of the host."_s);
    QCOMPARE(between, bar.sentence());
}

void TestTimingsBar::beginsAtTheRightFromRightToLeft()
{
    TimingsBar bar;
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.resize(500, bar.heightForWidth(500));

    bar.setTimings(usual());
    const QStringList parts = partsAcross(bar);

    QCOMPARE(parts.first(), u"Receive"_s);
    QCOMPARE(parts.last(), u"DNS"_s);
}

void TestTimingsBar::theLegendWrapsWhereItIsNarrow()
{
    TimingsBar bar;

    bar.setTimings(usual());

    QVERIFY(bar.heightForWidth(120) > bar.heightForWidth(900));
}

QTEST_MAIN(TestTimingsBar)
#include "tst_timingsbar.moc"
