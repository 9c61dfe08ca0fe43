#include "app/core/database.h"
#include "app/webhooks/runhistory.h"
#include "support/await.h"

#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook webhook(const QList<WebhookRun> &runs)
{
    return {.id = u"a/1"_s, .lastRuns = runs};
}

const QDateTime ten = serviceTime(u"2031-02-04T10:00:00Z"_s);

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRunsThatTheServiceForgot()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        RunHistory history(database);
        const WebhookRun old{ten, false, u"The operation timed out."_s};
        const WebhookRun fresh{ten.addSecs(60), true, {}};

        QVERIFY(history.record(u"c"_s, {webhook({old})}));
        QVERIFY(history.record(u"c"_s, {webhook({fresh})}));

        QCOMPARE(history.runs(u"c"_s, webhook({fresh})), (QList<KeptRun>{{fresh, true}, {old, false}}));
        RunHistory later(database);
        QCOMPARE(later.runs(u"c"_s, webhook({fresh})).size(), 2);
    }

    void seesARunOnceHoweverOftenItIsRead()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        RunHistory history(database);
        const auto same = webhook({{ten.addSecs(60), true, {}}, {ten, true, {}}});

        for (int i = 0; i < 3; ++i)
            QVERIFY(history.record(u"c"_s, {same}));

        QCOMPARE(history.runs(u"c"_s, same).size(), 2);
        QCOMPARE(history.runs(u"c"_s, webhook({})).size(), 2);
    }

    void keepsTwoThingsSaidOfOneMoment()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        RunHistory history(database);

        QVERIFY(history.record(u"c"_s, {webhook({{ten, false, u"it is now disabled"_s}, {ten, false, u"timed out"_s}})}));

        QCOMPARE(history.runs(u"c"_s, webhook({})).size(), 2);
    }

    void connectionsDoNotMix()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        RunHistory history(database);

        QVERIFY(history.record(u"one"_s, {webhook({{ten, true, {}}})}));

        QVERIFY(history.runs(u"other"_s, webhook({})).isEmpty());
    }

    void withoutAFileTheRunsOfTheServiceAreShown()
    {
        Database database(u"/nowhere/at/all.sqlite"_s);
        RunHistory history(database);
        const auto known = webhook({{ten, true, {}}});

        QVERIFY(!history.record(u"c"_s, {known}));

        QCOMPARE(history.runs(u"c"_s, known).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_runhistory.moc"
