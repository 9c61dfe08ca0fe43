#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/edge/settingshistory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

EdgeSettings settings(int hours)
{
    EdgeSettings settings{.contentCacheTtl = TimeSpan::fromParts({.hours = hours}), .tenantCacheAutoClear = false};
    settings.mediaCacheTtl = TimeSpan::read(u"00:00:01.5");
    settings.unread.insert(u"mediaCacheAutoClear"_s, u"yes"_s);
    settings.extra.insert(u"newThing"_s, 7);
    return settings;
}

} // namespace

class TestSettingsHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previousValuesAreThereAgainNewestFirst()
    {
        const QTemporaryDir folder;
        const QDateTime ten(QDate(2031, 3, 11), QTime(10, 0), Qt::UTC);
        const auto clock = std::exchange(now, [ten] { return ten; });
        {
            Database database(folder.filePath(u"edgewise.sqlite"_s));
            SettingsHistory history(database);
            QVERIFY(history.keep(u"c"_s, settings(1), SettingsAction::Apply));
            QVERIFY(history.keep(u"c"_s, settings(2), SettingsAction::Restore));
            QVERIFY(history.keep(u"c"_s, settings(3), SettingsAction::PutBack));
        }
        now = clock;

        Database database(folder.filePath(u"edgewise.sqlite"_s));
        const auto states = SettingsHistory(database).states(u"c"_s);

        QVERIFY(states);
        QCOMPARE(states->size(), 3);
        QCOMPARE(states->at(0).before, settings(3));
        QCOMPARE(states->at(0).action, SettingsAction::PutBack);
        QCOMPARE(states->at(1).action, SettingsAction::Restore);
        QCOMPARE(states->at(2).before, settings(1));
        QCOMPARE(states->at(2).action, SettingsAction::Apply);
        QCOMPARE(states->at(2).at, ten);
    }

    void theOldestOfTooManyAreForgotten()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        SettingsHistory history(database);
        QVERIFY(history.keep(u"other"_s, settings(9), SettingsAction::Apply));

        for (int i = 0; i < SettingsHistory::mostKept + 3; ++i)
            QVERIFY(history.keep(u"c"_s, settings(i), SettingsAction::Apply));

        const auto states = history.states(u"c"_s);
        QVERIFY(states);
        QCOMPARE(states->size(), SettingsHistory::mostKept);
        QCOMPARE(states->constFirst().before, settings(SettingsHistory::mostKept + 2));
        QCOMPARE(states->constLast().before, settings(3));
        QCOMPARE(history.states(u"other"_s)->size(), 1);
    }

    void connectionsAreForgottenOneByOne()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        SettingsHistory history(database);
        QVERIFY(history.keep(u"one"_s, settings(1), SettingsAction::Apply));
        QVERIFY(history.keep(u"other"_s, settings(2), SettingsAction::Apply));

        QVERIFY(history.forgetAll(u"one"_s));

        QVERIFY(history.states(u"one"_s)->isEmpty());
        QCOMPARE(history.states(u"other"_s)->size(), 1);
    }

    void oneDamagedRowHidesNoOther()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"edgewise.sqlite"_s));
        SettingsHistory history(database);
        QVERIFY(history.keep(u"c"_s, settings(1), SettingsAction::Apply));
        QVERIFY(history.keep(u"c"_s, settings(2), SettingsAction::Apply));

        QVERIFY(database.run(u"UPDATE edgeSettings SET settings = 'x' WHERE id = (SELECT MAX(id) FROM edgeSettings)"_s));

        const auto states = history.states(u"c"_s);
        QVERIFY(states);
        QCOMPARE(states->size(), 1);
        QCOMPARE(states->constFirst().before, settings(1));
    }

    void withoutAFileItIsAnError()
    {
        Database database(u"/nowhere/at/all.sqlite"_s);
        SettingsHistory history(database);

        const auto kept = history.keep(u"c"_s, settings(1), SettingsAction::Apply);
        const auto states = history.states(u"c"_s);

        QVERIFY(!kept && !states);
        QCOMPARE(kept.error().kind, Error::Kind::File);
        QCOMPARE(states.error().kind, Error::Kind::File);
    }
};

QTEST_GUILESS_MAIN(TestSettingsHistory)
#include "tst_settingshistory.moc"
