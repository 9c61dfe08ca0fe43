#include "app/core/database.h"
#include "app/guests/erasure.h"
#include "app/guests/guesthistory.h"
#include "support/guesttenant.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Erasure::State;
using Match = ErasureMatch::State;

/// A tenant with a person who is there several times, and others who are near.
struct Stage
{
    GuestTenant tenant{0};
    QTemporaryDir folder;
    Database database{folder.filePath(u"edgewise.sqlite"_s)};
    GuestHistory history{database};
    Guest ada = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne\",\"email\":\"ada@mail.example\","
                            "\"emails\":[\"ada@mail.example\",\"desk@harbour.example\"],\"phoneNumbers\":[\"+15550100\"],"
                            "\"identifiers\":[{\"provider\":\"LOYALTY\",\"id\":\"L-1\"}]}");
    Guest initial = tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"A.\",\"lastName\":\"Byrne\",\"emails\":[\"ADA@mail.example\"],"
                                "\"identifiers\":[{\"provider\":\"WEB\",\"id\":\"7f31\"}]}");
    Guest nameless = tenant.make("{\"guestType\":\"visitor\",\"identifiers\":[{\"provider\":\"WEB\",\"id\":\"7f31\"}]}");
    Guest married =
        tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Ada\",\"lastName\":\"Byrne-Keane\",\"phoneNumbers\":[\"+15550100\"]}");
    Guest desk = tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Harbour\",\"lastName\":\"Travel Desk\","
                             "\"emails\":[\"desk@harbour.example\"],\"phoneNumbers\":[\"+15559999\"]}");
    Guest stranger = tenant.make("{\"guestType\":\"customer\",\"firstName\":\"Bo\",\"lastName\":\"Ek\",\"emails\":[\"bo@mail.example\"],"
                                 "\"phoneNumbers\":[\"+15559999\"]}");
    std::unique_ptr<Erasure> erasure = begin(ada);

    std::unique_ptr<Erasure> begin(const Guest &guest)
    {
        auto made = std::make_unique<Erasure>(*tenant.service, history, Erasure::Tenant{u"c1"_s, u"Acme EU"_s},
                                              folder.filePath(u"reports"_s), guest);
        made->setPatience(3s);
        made->start();
        return made;
    }
    int indexOf(const Guest &guest) const
    {
        for (int i = 0; i < erasure->matches().size(); ++i) {
            if (erasure->matches().at(i).ref() == guest.ref())
                return i;
        }
        return -1;
    }
    const ErasureMatch &match(const Guest &guest) const { return erasure->matches().at(indexOf(guest)); }
    bool isThere(const Guest &guest) { return tenant.sandbox.guests("GET", "/" + guest.ref().toLatin1()).status == 200; }
    qsizetype deletions() const { return tenant.http->writes().count("DELETE"); }
    QByteArray reportOnDisk() const
    {
        QFile file(erasure->reportFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject counts() const { return QJsonDocument::fromJson(reportOnDisk()).object().value("counts"_L1).toObject(); }
};

bool isIn(const Erasure &erasure, State state)
{
    return erasure.state() == state;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryMatchOverAllAddressesAndIdentifiers();
    void whoSharesAnAddressAndHasAnotherNameStartsWithoutATick_data();
    void whoSharesAnAddressAndHasAnotherNameStartsWithoutATick();
    void tickingSomebodySearchesByTheirAddressesToo();
    void whatIsTakenOutIsNotSearchedBy();
    void erasesWhatIsTickedEachOnce();
    void everyWayTheServiceAnswersWillDo_data();
    void everyWayTheServiceAnswersWillDo();
    void aSecondErasureFindsNobody();
    void whatStaysVisibleForAWhileIsWaitedFor();
    void whatStaysVisibleForLongIsSaid();
    void anErrorInBetweenKeepsTheRestForRetry_data();
    void anErrorInBetweenKeepsTheRestForRetry();
    void anAnswerLostAfterwardsIsLookedAfter();
    void anAnswerLostBeforehandIsNotSentAgainUnasked();
    void stopEndsAfterTheGuestUnderWay();
    void whoIsGoneMeanwhileCountsAsAlreadyGone();
    void whoTurnsUpMeanwhileIsShownAndLeftAlone();
    void theReportHoldsNoPersonalData();
    void withoutAPlaceForTheReportNothingIsDeleted();
    void previousStatesOfTheErasedAreForgotten();
    void goingAwayMidwayLeavesAReport();
    void aFilterTheServiceIgnoresIsSaid();
    void aSearchThatFailsGoesOnWhereItWas();
};

void TestErasure::findsEveryMatchOverAllAddressesAndIdentifiers()
{
    Stage stage;
    stage.tenant.extend(stage.ada, "{\"name\":\"ext\",\"clubTier\":\"amber\"}");
    stage.erasure = stage.begin(stage.ada); // the one before may have read her data extensions already

    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QCOMPARE(stage.erasure->matches().size(), 5);
    QCOMPARE(stage.indexOf(stage.stranger), -1);
    QVERIFY(stage.match(stage.ada).isChosen && stage.match(stage.ada).isTicked);
    QCOMPARE(stage.match(stage.ada).slotCount(), 1);
    QCOMPARE(stage.match(stage.initial).foundBy.first().text.toLower(), u"ada@mail.example"_s);
    QCOMPARE(stage.match(stage.nameless).foundBy.first().id, u"7f31"_s);
    QCOMPARE(stage.match(stage.married).foundBy.first().kind, GuestQuery::Kind::Phone);
    for (const Guest &guest : {stage.initial, stage.nameless, stage.married})
        QVERIFY(stage.match(guest).isTicked);
    QVERIFY(!stage.match(stage.desk).isTicked && stage.match(stage.desk).isOtherName);
    QCOMPARE(stage.erasure->toErase(), 4);
    QCOMPARE(stage.deletions(), 0);
}

void TestErasure::whoSharesAnAddressAndHasAnotherNameStartsWithoutATick_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("ticked");

    QTest::newRow("the same") << u"ada"_s << u"BYRNE"_s << true;
    QTest::newRow("accents") << u"Áda"_s << u"Byrne"_s << true;
    QTest::newRow("initial") << u"A"_s << u"Byrne"_s << true;
    QTest::newRow("one more word") << u"Ada Mary"_s << u"O'Byrne Byrne"_s << true;
    QTest::newRow("first name alone") << u"Ada"_s << QString() << true;
    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("another first name") << u"Tom"_s << u"Byrne"_s << false;
    QTest::newRow("another last name") << u"Ada"_s << u"Walsh"_s << false;
    QTest::newRow("another initial") << u"T."_s << u"Byrne"_s << false;
}

void TestErasure::whoSharesAnAddressAndHasAnotherNameStartsWithoutATick()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const bool, ticked);
    Stage stage;
    const Guest other = stage.tenant.make(
        u"{\"guestType\":\"visitor\",\"emails\":[\"ada@mail.example\"],\"firstName\":\"%1\",\"lastName\":\"%2\"}"_s.arg(first, last)
            .toUtf8());
    stage.erasure = stage.begin(stage.ada);

    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QCOMPARE(stage.match(other).isTicked, ticked);
}

void TestErasure::tickingSomebodySearchesByTheirAddressesToo()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->setTicked(stage.indexOf(stage.desk), true);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QVERIFY(stage.match(stage.desk).isTicked);
    QVERIFY(stage.indexOf(stage.stranger) >= 0);
    QVERIFY(!stage.match(stage.stranger).isTicked);
}

void TestErasure::whatIsTakenOutIsNotSearchedBy()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    QList<GuestQuery> clues = stage.erasure->clues();
    clues.removeIf([](const GuestQuery &clue) { return clue.kind == GuestQuery::Kind::Identifier; });

    stage.erasure->setClues(clues);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QCOMPARE(stage.indexOf(stage.nameless), -1);
    QVERIFY(stage.indexOf(stage.initial) >= 0);
    QVERIFY(std::none_of(stage.erasure->clues().begin(), stage.erasure->clues().end(),
                         [](const GuestQuery &clue) { return clue.kind == GuestQuery::Kind::Identifier; }));
}

void TestErasure::erasesWhatIsTickedEachOnce()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.deletions(), 4);
    QCOMPARE(stage.erasure->count(Match::Deleted), 4);
    for (const Guest &guest : {stage.ada, stage.initial, stage.nameless, stage.married})
        QVERIFY(!stage.isThere(guest));
    QVERIFY(stage.isThere(stage.desk) && stage.isThere(stage.stranger));
    QCOMPARE(stage.counts().value("deleted"_L1).toInt(), 4);
    QCOMPARE(stage.counts().value("leftAlone"_L1).toInt(), 1);
}

void TestErasure::everyWayTheServiceAnswersWillDo_data()
{
    QTest::addColumn<QByteArray>("fault");

    for (const char *fault : {"status204OnDelete=on", "embed=none", "embed=v2", "embed=extensions", "isoStyle=min", "linkCase=capital",
                              "linkCase=previous", "rateLimit=20/s"})
        QTest::newRow(fault) << QByteArray(fault);
}

void TestErasure::everyWayTheServiceAnswersWillDo()
{
    QFETCH(const QByteArray, fault);
    Stage stage;
    stage.tenant.extend(stage.married, "{\"name\":\"ext3\",\"clubTier\":\"amber\"}");
    stage.tenant.sandbox.set({fault.constData()});
    stage.erasure = stage.begin(stage.ada);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*stage.erasure, State::DryRun), 20000);
    QCOMPARE(stage.match(stage.married).slotCount(), 1);

    stage.erasure->erase();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*stage.erasure, State::Finished), 20000);

    QCOMPARE(stage.erasure->count(Match::Deleted), 4);
    QCOMPARE(stage.erasure->stillVisible(), 0);
    QCOMPARE(stage.counts().value("dataExtensions"_L1).toInt(), 1);
}

void TestErasure::aSecondErasureFindsNobody()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    const auto second = stage.begin(stage.ada);
    QTRY_VERIFY(isIn(*second, State::DryRun));

    QCOMPARE(second->toErase(), 0);
    QCOMPARE(second->matches().size(), 1); // The travel desk, which was left alone.
}

void TestErasure::whatStaysVisibleForAWhileIsWaitedFor()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"deleteLagMs=700"});

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::SearchingAgain));
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.erasure->stillVisible(), 0);
    QCOMPARE(stage.deletions(), 4);
}

void TestErasure::whatStaysVisibleForLongIsSaid()
{
    Stage stage;
    stage.erasure->setPatience(200ms);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"deleteLagMs=60000"});

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.erasure->stillVisible(), 4);
    QCOMPARE(stage.counts().value("stillVisible"_L1).toInt(), 4);
    QCOMPARE(stage.deletions(), 4);
}

void TestErasure::anErrorInBetweenKeepsTheRestForRetry_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("kind");

    QTest::newRow("503") << QByteArray("deleteGuest.status=503*1") << int(Error::Kind::Server);
    QTest::newRow("401") << QByteArray("deleteGuest.status=401*2") << int(Error::Kind::Unauthorized);
    QTest::newRow("403") << QByteArray("deleteGuest.status=403*1") << int(Error::Kind::Forbidden);
}

void TestErasure::anErrorInBetweenKeepsTheRestForRetry()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, kind);
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    connect(stage.erasure.get(), &Erasure::changed, stage.erasure.get(), [&] {
        if (stage.erasure->answered() == 2 && isIn(*stage.erasure, State::Erasing))
            stage.tenant.sandbox.set({fault.constData()});
    });

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Failed));

    QCOMPARE(int(stage.erasure->error().kind), kind);
    QCOMPARE(stage.erasure->answered(), 2);
    QCOMPARE(stage.erasure->toErase(), 2);
    QCOMPARE(stage.counts().value("notErased"_L1).toInt(), 2);

    stage.erasure->disconnect();
    stage.tenant.sandbox.clear();
    stage.erasure->resume();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.erasure->count(Match::Deleted), 4);
}

void TestErasure::anAnswerLostAfterwardsIsLookedAfter()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"deleteGuest.drop=after*1"});

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.deletions(), 4);
    QCOMPARE(stage.erasure->count(Match::Deleted), 4);
}

void TestErasure::anAnswerLostBeforehandIsNotSentAgainUnasked()
{
    Stage stage;
    stage.erasure->setPatience(100ms);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"deleteGuest.drop=before*1"});

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.deletions(), 4);
    QCOMPARE(stage.erasure->count(Match::Unsure), 1);
    QCOMPARE(stage.counts().value("unsure"_L1).toInt(), 1);

    stage.erasure->resume();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.deletions(), 5);
    QCOMPARE(stage.erasure->count(Match::Deleted), 4);
}

void TestErasure::stopEndsAfterTheGuestUnderWay()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->erase();
    stage.erasure->stop();
    QVERIFY(stage.erasure->isStopping());
    QTRY_VERIFY(isIn(*stage.erasure, State::Stopped));

    QCOMPARE(stage.deletions(), 1);
    QCOMPARE(stage.erasure->count(Match::Deleted), 1);
    QCOMPARE(stage.erasure->toErase(), 3);
    QCOMPARE(QJsonDocument::fromJson(stage.reportOnDisk()).object().value("outcome"_L1).toString(), u"stopped"_s);

    stage.erasure->resume();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));
    QCOMPARE(stage.deletions(), 4);
}

void TestErasure::whoIsGoneMeanwhileCountsAsAlreadyGone()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.guests("DELETE", "/" + stage.married.ref().toLatin1());

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QCOMPARE(stage.match(stage.married).state, Match::AlreadyGone);
    QCOMPARE(stage.erasure->count(Match::Deleted), 3);
    QCOMPARE(stage.counts().value("alreadyGone"_L1).toInt(), 1);
}

void TestErasure::whoTurnsUpMeanwhileIsShownAndLeftAlone()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    const Guest late = stage.tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Ada\",\"emails\":[\"ada@mail.example\"]}");

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QVERIFY(stage.match(late).isNew && !stage.match(late).isTicked);
    QVERIFY(stage.isThere(late));

    stage.erasure->review();
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    QCOMPARE(stage.erasure->toErase(), 0);
    stage.erasure->setTicked(stage.indexOf(late), true);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    QVERIFY(!stage.isThere(late));
    QCOMPARE(stage.erasure->count(Match::Deleted), 5);
}

void TestErasure::theReportHoldsNoPersonalData()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    const QByteArray report = stage.reportOnDisk();
    for (const char *canary : {"Ada", "Byrne", "Harbour", "mail.example", "5550100", "L-1", "7f31", "LOYALTY"})
        QVERIFY2(!report.contains(canary), canary);
    for (const Guest &guest : {stage.ada, stage.initial, stage.nameless, stage.married, stage.desk})
        QVERIFY(report.contains(guest.ref().toLatin1()));
    const QJsonObject json = QJsonDocument::fromJson(report).object();
    QCOMPARE(json.value("outcome"_L1).toString(), u"finished"_s);
    QCOMPARE(json.value("searchedBy"_L1).toObject().value("emails"_L1).toInt(), 2);
    QCOMPARE(json.value("searchedBy"_L1).toObject().value("identifiers"_L1).toInt(), 2);
    QVERIFY(!json.value("outOfReach"_L1).toArray().isEmpty());
    QVERIFY(QFileInfo(stage.erasure->reportFile()).fileName().startsWith("erasure-"_L1));
    QCOMPARE(QFile::permissions(stage.erasure->reportFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestErasure::withoutAPlaceForTheReportNothingIsDeleted()
{
    Stage stage;
    QFile file(stage.folder.filePath(u"reports"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // A file where the folder should be.
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->erase();

    QVERIFY(isIn(*stage.erasure, State::Failed));
    QCOMPARE(stage.erasure->error().kind, Error::Kind::File);
    QCOMPARE(stage.deletions(), 0);
}

void TestErasure::previousStatesOfTheErasedAreForgotten()
{
    Stage stage;
    QVERIFY(stage.history.keep(u"c1"_s, stage.ada, GuestAction::Save));
    QVERIFY(stage.history.keep(u"c1"_s, stage.desk, GuestAction::Save));
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    stage.erasure->erase();
    QTRY_VERIFY(isIn(*stage.erasure, State::Finished));

    const auto left = stage.history.states(u"c1"_s);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().ref, stage.desk.ref());
}

void TestErasure::goingAwayMidwayLeavesAReport()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"deleteGuest.delay=400"});
    stage.erasure->erase();
    const QString file = stage.erasure->reportFile();

    stage.erasure.reset();

    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
    QCOMPARE(json.value("outcome"_L1).toString(), u"stopped"_s);
    QCOMPARE(json.value("counts"_L1).toObject().value("unsure"_L1).toInt(), 1);
    QCOMPARE(json.value("counts"_L1).toObject().value("notErased"_L1).toInt(), 3);
}

void TestErasure::aFilterTheServiceIgnoresIsSaid()
{
    Stage stage;
    for (int i = 0; i < 110; ++i)
        stage.tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Zoe\"}");
    stage.tenant.sandbox.set({"strictSearch=on"});
    const Guest newest = stage.tenant.make("{\"guestType\":\"visitor\",\"firstName\":\"Uma\",\"phoneNumbers\":[\"+15550777\"]}");

    stage.erasure = stage.begin(newest);
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QCOMPARE(stage.erasure->matches().size(), 1);
    QCOMPARE(stage.erasure->limits().size(), 1);
    QVERIFY(stage.erasure->limits().first().contains("+15550777"_L1));
}

void TestErasure::aSearchThatFailsGoesOnWhereItWas()
{
    Stage stage;
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));
    stage.tenant.sandbox.set({"listGuests.status=403"});
    stage.erasure = stage.begin(stage.ada);
    QTRY_VERIFY(isIn(*stage.erasure, State::Failed));
    QVERIFY(!stage.erasure->hasBegun());

    stage.tenant.sandbox.clear();
    stage.erasure->resume();
    QTRY_VERIFY(isIn(*stage.erasure, State::DryRun));

    QCOMPARE(stage.erasure->matches().size(), 5);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
