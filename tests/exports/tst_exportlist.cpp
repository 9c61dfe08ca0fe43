#include "app/core/database.h"
#include "app/exports/exportlist.h"
#include "app/exports/exportservice.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

ExportRuns runs()
{
    return {.jobs = *readJobs(fixture("export-reports.json"))};
}

} // namespace

class TestExportList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersEachConnectionsExportsInTheirOrder()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"edgewise.sqlite"_s);
        const QList<RememberedExport> kept{{.reference = u"b_second"_s, .label = u"Newsletter"_s}, {.reference = u"a_first"_s}};
        {
            Database database(file);
            QVERIFY(ExportList(database).keep(u"c1"_s, kept));
            QVERIFY(ExportList(database).keep(u"c2"_s, {{.reference = u"a_first"_s, .label = u"Another"_s}}));
        }

        Database database(file);
        const ExportList list(database);

        QCOMPARE(*list.exports(u"c1"_s), kept);
        QCOMPARE(list.exports(u"c2"_s)->first().label, u"Another"_s);
        QVERIFY(list.exports(u"c3"_s)->isEmpty());
    }

    void remembersWhatWasKnownLast()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        ExportList list(database);
        const QDateTime at({2031, 3, 9}, {8, 0}, Qt::UTC);
        const RememberedExport looked = RememberedExport{.reference = u"weekly_newsletter_readers"_s}.after(runs(), at);

        QVERIFY(list.keep(u"c1"_s, {looked}));

        const RememberedExport read = list.exports(u"c1"_s)->first();
        QCOMPARE(read, looked);
        QCOMPARE(read.lookedAt, at);
        QCOMPARE(read.last->successes, std::optional<qint64>(640010));
    }

    void theLastFinishedJobCountsNotTheRunningOne()
    {
        const RememberedExport looked = RememberedExport{.reference = u"x"_s}.after(runs(), {});

        QCOMPARE(looked.last->executionRef, u"5b0c7a52-1f2e-4c0b-9b54-0d9f3a6f7e11"_s);
    }

    void aRunningJobCountsWhereNoneHasFinished()
    {
        ExportRuns pending = runs();
        pending.jobs = pending.jobs.first(1);

        const RememberedExport looked = RememberedExport{.reference = u"x"_s}.after(pending, {});

        QCOMPARE(looked.last->status(), ExportJob::Status::Pending);
    }

    void aLookThatFoundNothingKeepsWhatWasKnown()
    {
        const RememberedExport known = RememberedExport{.reference = u"x"_s}.after(runs(), {});

        const RememberedExport looked = known.after({.isKnown = false}, QDateTime({2031, 3, 9}, {8, 0}, Qt::UTC));

        QVERIFY(!looked.isKnown);
        QCOMPARE(looked.last, known.last);
    }

    void isCalledByItsLabelItsFriendlyIdOrItsReference()
    {
        RememberedExport one{.reference = u"c1d0a9de-77a4-4b7e-8e07-3f0e6a2b9a42"_s};
        QCOMPARE(one.name(), one.reference);

        one = one.after(runs(), {});
        QCOMPARE(one.name(), u"weekly_newsletter_readers"_s);

        one.label = u"Readers"_s;
        QCOMPARE(one.name(), u"Readers"_s);
        QCOMPARE(one.friendlyId(), u"weekly_newsletter_readers"_s);
    }

    void saysWhenItCannotBeKept()
    {
        Database database(u"/dev/null/no/such/folder/edgewise.sqlite"_s);
        ExportList list(database);

        const auto kept = list.keep(u"c1"_s, {{.reference = u"x"_s}});

        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::File);
        QVERIFY(!list.exports(u"c1"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportList)
#include "tst_exportlist.moc"
