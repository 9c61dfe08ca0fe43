#include "app/core/database.h"
#include "app/edge/deletionhistory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestDeletionHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndIsKeptNewestFirst()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        DeletionHistory history(database);

        QVERIFY(history.takenBack(u"a"_s));
        QVERIFY(history.sending(u"a"_s));
        QVERIFY(history.answered(u"a"_s, 202));
        QVERIFY(history.sending(u"a"_s));
        const auto all = history.all(u"a"_s);

        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QVERIFY(all->at(0).isSent);
        QCOMPARE(all->at(0).status, 0);
        QCOMPARE(all->at(1).status, 202);
        QVERIFY(!all->at(2).isSent);
    }

    void whatNeverLeftIsNotThere()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        DeletionHistory history(database);

        QVERIFY(history.sending(u"a"_s));
        QVERIFY(history.notSent(u"a"_s));

        QVERIFY(history.all(u"a"_s)->isEmpty());
    }

    void belongsToOneConnection()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        DeletionHistory history(database);
        QVERIFY(history.sending(u"a"_s));
        QVERIFY(history.sending(u"b"_s));

        QVERIFY(history.answered(u"a"_s, 202));
        QVERIFY(history.forgetAll(u"a"_s));

        QVERIFY(history.all(u"a"_s)->isEmpty());
        QCOMPARE(history.all(u"b"_s)->first().status, 0);
    }
};

QTEST_GUILESS_MAIN(TestDeletionHistory)
#include "tst_deletionhistory.moc"
