#include "downloads/sampledownloads.h"
#include "ui/downloads/downloadlook.h"
#include "ui/downloads/downloadsmodel.h"
#include "ui/downloads/sizes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace edgewise;
using namespace std::chrono_literals;
using State = Download::State;

Q_DECLARE_METATYPE(edgewise::Download)

namespace {

QList<Download> downloads(const QList<int> &ids)
{
    QList<Download> all;
    for (const int id : ids)
        all += sampleDownload(quint64(id));
    return all;
}

QList<int> ids(const DownloadsModel &model)
{
    QList<int> all;
    for (const Download &one : model.downloads())
        all += int(one.id);
    return all;
}

QString actions(const QList<DownloadAction> &all)
{
    QStringList names;
    for (const DownloadAction action : all)
        names += DownloadLook::objectName(action);
    return names.join(u", "_s);
}

} // namespace

class TestUiDownloadsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheListWithoutAReset_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");

        QTest::newRow("the first ones") << QList<int>{} << QList<int>{1, 2, 3};
        QTest::newRow("one more at the end") << QList<int>{1, 2} << QList<int>{1, 2, 3};
        QTest::newRow("one more before") << QList<int>{1, 2} << QList<int>{3, 1, 2};
        QTest::newRow("gone from the middle") << QList<int>{1, 2, 3} << QList<int>{1, 3};
        QTest::newRow("all gone") << QList<int>{1, 2, 3} << QList<int>{};
        QTest::newRow("the last is preferred") << QList<int>{1, 2, 3, 4} << QList<int>{4, 1, 2, 3};
        QTest::newRow("turned around") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
        QTest::newRow("everything at once") << QList<int>{1, 2, 3, 4, 5} << QList<int>{6, 5, 2, 7, 1};
    }

    void rowsFollowTheListWithoutAReset()
    {
        QFETCH(const QList<int>, before);
        QFETCH(const QList<int>, after);
        DownloadsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDownloads(downloads(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setDownloads(downloads(after));

        QCOMPARE(ids(model), after);
        QCOMPARE(reset.size(), 0);
    }

    void onlyWhatChangedIsToldOf()
    {
        DownloadsModel model;
        auto all = downloads({1, 2, 3});
        model.setDownloads(all);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        all[1].done += 1;
        model.setDownloads(all);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void aSecondIsToldOfRowsThatTellOfTime()
    {
        DownloadsModel model;
        model.setDownloads({sampleDownload(1), sampleDownload(2, State::WaitingForNetwork), sampleDownload(3, State::Done)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        model.tick();

        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).first().toModelIndex().row(), 1);
        QCOMPARE(changed.at(1).first().toModelIndex().row(), 2);
    }

    void everyStateLooksAndOffersAsItShould_data()
    {
        QTest::addColumn<Download>("download");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("bar"); // Per cent, -1 for none.
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("buttons");
        QTest::addColumn<bool>("isPart");

        const auto row = [](const char *name, const Download &download, const QString &icon, const QString &size, int bar,
                            const QString &number, const QString &buttons,
                            bool isPart) { QTest::newRow(name) << download << icon << size << bar << number << buttons << isPart; };
        Download one = sampleDownload(1);
        one.speed = 25e6;
        row("downloading", one, u"exports"_s, u"100 of 400 MB"_s, 25, u"25.0 MB/s, 12 s left"_s, u"Pause, Cancel download"_s, true);
        one.speed = 0;
        row("downloading, no pace yet", one, u"exports"_s, u"100 of 400 MB"_s, 25, {}, u"Pause, Cancel download"_s, true);
        one = sampleDownload(1, State::Queued);
        one.done = 0;
        row("first in line", one, u"clock"_s, u"400 MB"_s, 0, {}, u"Cancel download"_s, false);
        one.place = 2;
        row("third in line", one, u"clock"_s, u"400 MB"_s, 0, {}, u"Next in line, Cancel download"_s, false);
        one.total = -1;
        one.part.sizeKb = 31'400;
        row("size as listed", one, u"clock"_s, u"31.4 MB"_s, 0, {}, u"Next in line, Cancel download"_s, false);
        one.merged = 8;
        row("to be merged", one, u"clock"_s, {}, 0, {}, u"Next in line, Cancel download"_s, false);
        row("renewing", sampleDownload(1, State::RenewingLink), u"link"_s, u"100 of 400 MB"_s, 25, {}, u"Pause, Cancel download"_s, true);
        row("no network", sampleDownload(1, State::WaitingForNetwork), u"offline"_s, u"100 of 400 MB"_s, 25, {},
            u"Try now, Cancel download"_s, true);
        row("slowed down", sampleDownload(1, State::WaitingForStore), u"clock"_s, u"100 of 400 MB"_s, 25, {}, u"Pause, Cancel download"_s,
            true);
        row("no space", sampleDownload(1, State::WaitingForSpace), u"disk"_s, u"100 of 400 MB"_s, 25, {}, u"Cancel download"_s, true);
        row("no folder", sampleDownload(1, State::WaitingForFolder), u"folder"_s, u"100 of 400 MB"_s, 25, {}, u"Cancel download"_s, true);
        row("no key", sampleDownload(1, State::WaitingForKey), u"key"_s, u"100 of 400 MB"_s, 25, {}, u"Try now, Cancel download"_s, true);
        one = sampleDownload(1, State::Verifying);
        one.done = one.total;
        one.share = 0.71;
        row("verifying", one, u"shield"_s, u"400 MB"_s, 71, u"71 %"_s, u"Cancel download"_s, true);
        one.state = State::Merging;
        row("merging", one, u"file"_s, u"400 MB"_s, 71, u"71 %"_s, u"Cancel download"_s, true);
        row("paused", sampleDownload(1, State::Paused), u"pause"_s, u"100 of 400 MB"_s, 25, u"25 %"_s, u"Go on, Cancel download"_s, true);
        one = sampleDownload(1, State::Failed);
        one.tries = 3;
        row("failed", one, u"error"_s, u"400 MB"_s, 100, u"tried 3 time(s)"_s, u"Try again, Remove from list"_s, true);
        one = sampleDownload(1, State::Done);
        one.done = one.total;
        one.stored = 1'900'000'000;
        one.finishedAt = now().addSecs(-130);
        row("done", one, u"ok"_s, u"1.9 GB"_s, -1, u"2 min ago"_s, u"Open, Show in folder"_s, false);
    }

    void everyStateLooksAndOffersAsItShould()
    {
        QFETCH(const Download, download);
        QFETCH(const QString, icon);
        QFETCH(const QString, size);
        QFETCH(const int, bar);
        QFETCH(const QString, number);
        QFETCH(const QString, buttons);
        QFETCH(const bool, isPart);

        const auto look = DownloadLook::of(download);

        QCOMPARE(look.icon, icon);
        QCOMPARE(look.size, size);
        QCOMPARE(look.bar ? int(*look.bar * 100 + 0.5) : -1, bar);
        QCOMPARE(look.number, number);
        QCOMPARE(actions(look.buttons), buttons);
        QCOMPARE(look.isPart, isPart);
        QCOMPARE(look.sentence, download.sentence());
        for (const DownloadAction action : look.buttons)
            QVERIFY(look.offers(action));
        QVERIFY(look.offers(DownloadAction::Cancel) || look.offers(DownloadAction::Remove));
    }

    void whatElseIsToBeKnownStandsBehindTheSentence()
    {
        Download one = sampleDownload(1);
        one.note = u"Begun again: the file had changed."_s;

        QCOMPARE(DownloadLook::of(one).sentence, u"Downloading. Begun again: the file had changed."_s);
    }

    void aPlaceThatIsMissingCanBeChosen()
    {
        for (const State state : {State::WaitingForSpace, State::WaitingForFolder}) {
            const auto look = DownloadLook::of(sampleDownload(1, state));
            QCOMPARE(look.offer, DownloadAction::ChooseFolder);
            QVERIFY(look.offers(DownloadAction::ChooseFolder));
        }
    }

    void aRowIsToldInWords()
    {
        DownloadsModel model;
        Download one = sampleDownload(1, State::Done);
        one.isVerified = true;
        one.rows = 500'000;
        one.stored = 1'900'000'000;
        one.finishedAt = now().addSecs(-130);
        model.setDownloads({one});

        const QString words = model.index(0).data(Qt::AccessibleTextRole).toString();

        QCOMPARE(words, QString(u"daily_1.csv.gz, "_s + one.sentence() + u", 1.9 GB, 2 min ago"_s));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"/nowhere/daily_1.csv.gz"));
    }

    void sizesReadWell_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");

        QTest::newRow("bytes") << Sizes::size(999) << u"999 B"_s;
        QTest::newRow("kilobytes") << Sizes::size(31'449) << u"31.4 kB"_s;
        QTest::newRow("rounds up to the next unit") << Sizes::size(999'600) << u"1.0 MB"_s;
        QTest::newRow("no digits that do not help") << Sizes::size(412'300'000) << u"412 MB"_s;
        QTest::newRow("one unit for both") << Sizes::progress(9'400'000, 22'800'000) << u"9.4 of 22.8 MB"_s;
        QTest::newRow("small beside large") << Sizes::progress(71'000'000, 412'000'000) << u"71 of 412 MB"_s;
        QTest::newRow("nothing yet") << Sizes::progress(0, 412'000'000) << u"0 of 412 MB"_s;
        QTest::newRow("speed") << Sizes::speed(41.4e6) << u"41.4 MB/s"_s;
        QTest::newRow("seconds") << Sizes::left(7s) << u"7 s left"_s;
        QTest::newRow("at least one") << Sizes::left(0s) << u"1 s left"_s;
        QTest::newRow("minutes") << Sizes::left(64s) << u"1 min left"_s;
        QTest::newRow("hours") << Sizes::left(125min) << u"2 h 5 min left"_s;
        QTest::newRow("not done before it is") << Sizes::percent(0.9999) << u"99 %"_s;
        QTest::newRow("done") << Sizes::percent(1) << u"100 %"_s;
    }

    void sizesReadWell()
    {
        QFETCH(const QString, shown);
        QFETCH(const QString, expected);

        QCOMPARE(shown, expected);
    }
};

QTEST_MAIN(TestUiDownloadsModel)
#include "tst_uidownloadsmodel.moc"
