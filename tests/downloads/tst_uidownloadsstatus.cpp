#include "downloads/sampledownloads.h"
#include "ui/downloads/downloadsstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;
using namespace std::chrono_literals;
using State = Download::State;

Q_DECLARE_METATYPE(edgewise::Work::State)

class TestUiDownloadsStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDoIsNothingToShow()
    {
        QVERIFY(!DownloadsStatus::work({}));
        QVERIFY(!DownloadsStatus::work(sampleNow({sampleDownload(1, State::Done)})));
        QVERIFY(DownloadsStatus::quitQuestion(sampleNow({sampleDownload(1, State::Done)})).isEmpty());
    }

    void theStatusBarTellsTheTruth_data()
    {
        QTest::addColumn<DownloadsNow>("sample");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("alert");
        QTest::addColumn<Work::State>("state");
        QTest::addColumn<bool>("hasBar");

        const auto row = [](const char *name, const DownloadsNow &sample, const QString &title, const QString &detail, const QString &alert,
                            Work::State state,
                            bool hasBar = true) { QTest::newRow(name) << sample << title << detail << alert << state << hasBar; };
        const Download running = sampleDownload(1);
        const Download queued = sampleDownload(2, State::Queued);
        const Download failed = sampleDownload(3, State::Failed);
        const Download offline = sampleDownload(4, State::WaitingForNetwork);
        Download full = sampleDownload(5, State::WaitingForSpace);
        full.missing = 1'400'000'000;

        DownloadsNow sample = sampleNow({running, sampleDownload(9), queued});
        sample.speed = 41.4e6;
        sample.left = 64s;
        row("running", sample, u"2 download(s)"_s, u"41.4 MB/s, 1 min left"_s, {}, Work::State::Running);
        row("beginning", sampleNow({queued}), u"1 download(s)"_s, {}, {}, Work::State::Running);
        row("running beside one that failed", sampleNow({running, failed}), u"1 download(s)"_s, {}, u"1 failed"_s, Work::State::Running);
        row("one waits, another runs", sampleNow({running, offline}), u"1 download(s)"_s, {}, {}, Work::State::Running);
        row("offline", sampleNow({offline, queued}), u"2 download(s) waiting for the network"_s, u"at 25 %"_s, {}, Work::State::Waiting);
        row("slowed down", sampleNow({sampleDownload(1, State::WaitingForStore)}), u"1 download(s) waiting"_s,
            u"the store asked for a pause"_s, {}, Work::State::Waiting);
        row("disk full", sampleNow({full, offline}), u"Downloads stopped: disk full"_s, u"1.4 GB more is needed"_s, {},
            Work::State::Stopped);
        row("folder gone", sampleNow({sampleDownload(1, State::WaitingForFolder)}), u"Downloads stopped: their folder is gone"_s, {}, {},
            Work::State::Stopped);
        row("keychain locked", sampleNow({sampleDownload(1, State::WaitingForKey), queued}),
            u"Downloads stopped: the connection's key is needed"_s, {}, {}, Work::State::Stopped);
        row("paused one by one", sampleNow({sampleDownload(1, State::Paused)}), u"1 download(s) paused"_s, u"25 %"_s, {},
            Work::State::Paused);
        sample = sampleNow({running, queued});
        sample.isPaused = true;
        row("all paused", sample, u"2 download(s) paused"_s, u"25 %"_s, {}, Work::State::Paused);
        row("only failures", sampleNow({failed, sampleDownload(1, State::Done)}), u"1 download(s) failed"_s, {}, {}, Work::State::Stopped,
            false);
    }

    void theStatusBarTellsTheTruth()
    {
        QFETCH(const DownloadsNow, sample);
        QFETCH(const QString, title);
        QFETCH(const QString, detail);
        QFETCH(const QString, alert);
        QFETCH(const Work::State, state);
        QFETCH(const bool, hasBar);

        const auto work = DownloadsStatus::work(sample);

        QVERIFY(work);
        QCOMPARE(work->title, title);
        QCOMPARE(work->detail, detail);
        QCOMPARE(work->alert, alert);
        QCOMPARE(work->state, state);
        QCOMPARE(work->progress.has_value(), hasBar);
    }

    void quittingAsksForWhatRuns()
    {
        const auto sample = sampleNow({sampleDownload(1), sampleDownload(2, State::Queued), sampleDownload(3, State::Paused)});
        auto paused = sample;
        paused.isPaused = true;

        const QString question = DownloadsStatus::quitQuestion(sample);

        QCOMPARE(question, u"2 download(s) are running. They go on at the next start."_s);
        QVERIFY(DownloadsStatus::quitQuestion(paused).isEmpty());
    }

    void aFinishedOrderIsToldOf()
    {
        Download part = sampleDownload(1, State::Done);
        part.stored = 1'500'000'000;
        Download other = part;
        other.id = 2;
        Download merged = sampleDownload(3, State::Done);
        merged.merged = 8;
        merged.stored = 3'100'000'000;

        const auto plain = DownloadsStatus::finished({part, other});
        const auto joined = DownloadsStatus::finished({part, merged});

        QCOMPARE(plain.title, u"“daily” is ready"_s);
        QCOMPARE(plain.text, u"2 file(s), 3.0 GB, in /nowhere."_s);
        QCOMPARE(joined.text, u"8 part(s), 3.1 GB, merged into one file in /nowhere."_s);
    }

    void failuresAreToldOfTogether()
    {
        Download one = sampleDownload(1, State::Failed);
        one.trouble = Download::Trouble::NotKept;
        Download other = one;
        other.id = 2;

        const auto alone = DownloadsStatus::failed({one});
        const auto together = DownloadsStatus::failed({one, other});

        QCOMPARE(alone.kind, Notification::Kind::Bad);
        QCOMPARE(alone.title, u"“daily_1.csv.gz” failed"_s);
        QCOMPARE(alone.text, QString(one.sentence() + u". "_s + one.advice()));
        QCOMPARE(together.title, u"2 file(s) of “daily” failed"_s);
    }
};

QTEST_MAIN(TestUiDownloadsStatus)
#include "tst_uidownloadsstatus.moc"
