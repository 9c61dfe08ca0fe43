#include "app/core/clock.h"
#include "support/sampleattempt.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/statuspart.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;

class TestStatusBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = now();
        now = [this] { return m_now; };
        m_bar = std::make_unique<StatusBar>();
        m_bar->resize(1400, 28);
        m_bar->show();
    }
    void cleanup()
    {
        m_bar.reset();
        now = [] { return QDateTime::currentDateTimeUtc(); };
    }

    void theLastCallIsShownAndOpensIt()
    {
        QSignalSpy wanted(m_bar.get(), &StatusBar::callWanted);

        m_bar->showCall(sampleAttempt("call-1"));
        part(u"Last call"_s)->click();

        QCOMPARE(part(u"Last call"_s)->content().code, u"GET /webhooks"_s);
        QCOMPARE(part(u"Last call"_s)->content().text, u"200 in 84 ms"_s);
        QCOMPARE(part(u"Last call"_s)->content().dot, theme::Colour::Good);
        QCOMPARE(wanted.first().first().toByteArray(), QByteArray("call-1"));
    }

    void aNarrowBarShowsTheResultAlone()
    {
        m_bar->showCall(sampleAttempt("call-1"));

        m_bar->resize(900, 28);

        QTRY_VERIFY(part(u"Last call"_s)->content().code.isEmpty());
        QCOMPARE(part(u"Last call"_s)->content().text, u"200 in 84 ms"_s);
    }

    void aRefusalIsBadAndNoAnswerSaysSo()
    {
        m_bar->showCall(sampleAttempt("call-1", "PUT", 400));
        QCOMPARE(part(u"Last call"_s)->content().dot, theme::Colour::Bad);

        m_bar->showCall(sampleAttempt("call-2", "GET", 0));

        QCOMPARE(part(u"Last call"_s)->content().text, u"no answer"_s);
    }

    void twoCallsWithoutAnAnswerAreWorthAWordUntilOneComes()
    {
        m_bar->showCall(sampleAttempt("call-1", "GET", 0));
        QVERIFY(!part(u"silence"_s));
        m_bar->showCall(sampleAttempt("call-2", "GET", 0));
        QVERIFY(part(u"silence"_s));

        m_bar->showCall(sampleAttempt("call-3"));

        QTRY_VERIFY(!part(u"silence"_s));
    }

    void aPauseTheServiceAskedForCountsDown()
    {
        Attempt attempt = sampleAttempt("call-1", "GET", 429);
        attempt.responseHeaders = {{"Retry-After", "12"}};

        m_bar->showCall(attempt);

        QVERIFY(part(u"pause"_s));
        QVERIFY(part(u"pause"_s)->content().text.contains(u"12"));
        m_now = m_now.addSecs(13);
        QTRY_VERIFY(!part(u"pause"_s));
    }

    void workComesChangesAndGoes()
    {
        int opened = 0;
        int cancelled = 0;
        Work work;
        work.id = u"downloads"_s;
        work.title = u"2 downloads"_s;
        work.progress = 0.25;
        work.open = [&opened] { ++opened; };
        work.actionText = u"Cancel"_s;
        work.act = [&cancelled] { ++cancelled; };
        m_bar->setWork(work);
        work.progress = 0.5;
        m_bar->setWork(work);

        part(u"downloads"_s)->click();
        m_bar->findChild<QPushButton *>(u"downloads action"_s)->click();

        QCOMPARE(m_bar->findChildren<StatusPart *>(u"downloads"_s).size(), 1);
        QCOMPARE(part(u"downloads"_s)->content().progress, std::optional(0.5));
        QCOMPARE(opened, 1);
        QCOMPARE(cancelled, 1);
        m_bar->removeWork(u"downloads"_s);
        QTRY_VERIFY(!part(u"downloads"_s));
    }

    void theSandboxIsNamedWhileNothingRuns()
    {
        m_bar->setSandbox(true);
        QVERIFY(part(u"Sandbox"_s)->isVisible());

        m_bar->setWork({u"import"_s, u"guests"_s, u"Import"_s});

        QVERIFY(!part(u"Sandbox"_s)->isVisible());
    }

    void whatFailedStandsBehindADot()
    {
        Work work;
        work.id = u"downloads"_s;
        work.title = u"2 downloads"_s;
        work.detail = u"41 MB/s"_s;
        work.alert = u"1 failed"_s;

        m_bar->setWork(work);

        QCOMPARE(part(u"downloads"_s)->content().lead, u"41 MB/s"_s);
        QCOMPARE(part(u"downloads"_s)->content().dot, std::optional(theme::Colour::Bad));
        QCOMPARE(part(u"downloads"_s)->content().text, u"1 failed"_s);
    }

    void anIdleBarSaysSoAndOpensTheList()
    {
        int opened = 0;
        m_bar->setIdle(u"exports"_s, u"No downloads running"_s, [&opened] { ++opened; });
        QVERIFY(part(u"Idle"_s)->isVisible());
        part(u"Idle"_s)->click();

        m_bar->setWork({u"import"_s, u"guests"_s, u"Import"_s});

        QCOMPARE(opened, 1);
        QVERIFY(!part(u"Idle"_s)->isVisible());
        m_bar->removeWork(u"import"_s);
        QVERIFY(part(u"Idle"_s)->isVisible());
        m_bar->setSandbox(true);
        QVERIFY(!part(u"Sandbox"_s)->isEnabled());
    }

    void pathsAreShort_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("admin API") << u"/api/admin/v1/webhooks"_s << u"/webhooks"_s;
        QTest::newRow("id") << u"/api/admin/v1/webhooks/7d0c1b52-0000-4000-8000-000000000000"_s << u"/webhooks/7d0c1b52…"_s;
        QTest::newRow("guests") << u"/v2.1/guests"_s << u"/v2.1/guests"_s;
        QTest::newRow("file") << u"/bucket-of-some-exports/2026/11/part-0004-of-the-export.csv.gz"_s
                              << u"…/2026/11/part-0004-of-the-export.csv.gz"_s;
    }
    void pathsAreShort()
    {
        QFETCH(QString, path);
        QFETCH(QString, shown);

        const QString result = StatusBar::shortPath(path);

        if (qstrcmp(QTest::currentDataTag(), "file") == 0)
            QVERIFY(result.startsWith(u"…/") && result.endsWith(u"part-0004-of-the-export.csv.gz"));
        else
            QCOMPARE(result, shown);
    }

private:
    [[nodiscard]] StatusPart *part(const QString &name) const { return m_bar->findChild<StatusPart *>(name); }

    QDateTime m_now;
    std::unique_ptr<StatusBar> m_bar;
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
