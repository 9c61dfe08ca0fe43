#include "app/downloads/downloadrecord.h"
#include "app/downloads/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutIsThereTheNextTime();
    void whatIsPutNowIsReadByAnother();
    void aFileThatCannotBeWrittenIsTold();
    void aRecordSurvivesTheWay();
    void nonsenseIsNoRecord();
};

void TestJournal::whatWasPutIsThereTheNextTime()
{
    const QTemporaryDir folder;
    {
        Journal journal(folder.filePath(u"db"_s), [](const Error &) { QFAIL("troubled"); });
        QVERIFY(journal.kept().bodies.empty());
        journal.put(1, "one");
        journal.put(2, "two");
        journal.put(1, "uno");
        journal.remove(2);
        journal.put(3, "three");
        journal.putSetting(u"atOnce"_s, 7);
    }

    Journal next(folder.filePath(u"db"_s), [](const Error &) { QFAIL("troubled"); });
    const Journal::Kept kept = next.kept();

    QCOMPARE(kept.bodies.size(), std::size_t(2));
    QCOMPARE(kept.bodies.at(1), QByteArray("uno"));
    QCOMPARE(kept.bodies.at(3), QByteArray("three"));
    QCOMPARE(kept.settings.at(u"atOnce"_s), 7);
}

void TestJournal::whatIsPutNowIsReadByAnother()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"db"_s), [](const Error &) { QFAIL("troubled"); });
    QVERIFY(journal.kept().bodies.empty());

    journal.put(9, "nine");
    const bool isDurable = journal.settle();

    QVERIFY(isDurable);
    Journal other(folder.filePath(u"db"_s), [](const Error &) { QFAIL("troubled"); });
    QCOMPARE(other.kept().bodies.at(9), QByteArray("nine"));
}

void TestJournal::aFileThatCannotBeWrittenIsTold()
{
    std::atomic<int> told = 0;
    Journal journal(u"/nowhere/at/all/db"_s, [&](const Error &) { ++told; });

    QVERIFY(journal.kept().bodies.empty());
    journal.put(1, "one");
    QVERIFY(!journal.settle());

    QCOMPARE(told, 1);
}

void TestJournal::aRecordSurvivesTheWay()
{
    DownloadRecord record;
    record.shown.order = 5;
    record.shown.connection = u"c1"_s;
    record.shown.executionRef = u"j"_s;
    record.shown.part = {.index = 3, .side = Side::Removed, .number = 2, .of = 4, .sizeKb = 99, .sourceName = u"x.csv.gz"_s};
    record.shown.state = Download::State::Failed;
    record.shown.trouble = Download::Trouble::Damaged;
    record.shown.damage = Download::Damage::Checksum;
    record.shown.folder = u"/f"_s;
    record.shown.fileName = u"x.csv"_s;
    record.shown.rows = 211'874;
    record.shown.sha256 = "abc";
    record.shown.merged = 2;
    record.shown.mergedParts = {1, 3};
    record.choices = {.folder = u"/f"_s,
                      .decompress = true,
                      .headers = DownloadChoices::Headers::None,
                      .verify = false,
                      .existing = DownloadChoices::Existing::Skip};
    record.plan.have = 10;
    record.plan.total = 20;
    record.plan.validator = "\"one\"";
    record.fetchedName = u"x.csv.gz"_s;
    record.durable = 8;
    record.rank = -3;
    record.isInterrupted = true;

    const auto read = DownloadRecord::fromJson(record.toJson());

    QVERIFY(read);
    QCOMPARE(read->toJson(), record.toJson());
    QCOMPARE(read->plan, record.plan);
    QCOMPARE(read->choices, record.choices);
    QCOMPARE(read->shown.part, record.shown.part);
    QCOMPARE(read->shown.mergedParts, record.shown.mergedParts);
    QCOMPARE(read->shown.sentence(), record.shown.sentence());
}

void TestJournal::nonsenseIsNoRecord()
{
    QVERIFY(!DownloadRecord::fromJson({}));
    QVERIFY(!DownloadRecord::fromJson("{}"));
    QVERIFY(!DownloadRecord::fromJson("[1,2"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
