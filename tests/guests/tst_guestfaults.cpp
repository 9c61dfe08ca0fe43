#include "support/guesttenant.h"
#include "support/quoted.h"

#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray mei = quoted("{'guestType':'customer','firstName':'Mei','lastName':'Lind','email':'mei.lind@post.example',"
                              "'emails':['mei.lind@post.example'],'city':'Lund','passportNumber':'XN000001'}");

ExactJson json(const QByteArray &text)
{
    return ExactJson::parse(quoted(text)).value();
}

QStringList namesOf(const GuestChanges &changes)
{
    QStringList names;
    for (const GuestChange &change : changes)
        names.append(change.slot.isEmpty() ? change.name : QString(change.slot + u'/' + change.name));
    return names;
}

} // namespace

/// Each way in which the service may behave, as far as a client can see it (guest-api.md section 8).
class TestGuestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_tenant.clear();
        m_tenant.setToken(m_tenant.sandbox.access().apiToken);
    }

    // What is read.

    void extensionsAreKnownHoweverTheyStandInAGuest_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *style : {"dataExtensions", "extensions", "v2", "none"})
            QTest::newRow(style) << QByteArray("embed=") + style;
    }
    void extensionsAreKnownHoweverTheyStandInAGuest()
    {
        QFETCH(QByteArray, fault);
        m_tenant.sandbox.set({fault.constData()});
        const Guest listed = await(m_tenant.service->page({}, {}, 0))->guests.at(2);

        const auto read = await(m_tenant.service->read(listed.ref()));

        QVERIFY(read);
        QCOMPARE(read->extensions->size(), 6);
        QCOMPARE(listed.extensions.has_value(), fault != "embed=none");
        if (listed.extensions)
            QCOMPARE(*listed.extensions, *read->extensions);
        QCOMPARE(read->record, listed.record);
    }

    void timesAreReadInEveryStyle_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *style : {"ms", "s", "min"})
            QTest::newRow(style) << QByteArray("isoStyle=") + style;
    }
    void timesAreReadInEveryStyle()
    {
        QFETCH(QByteArray, fault);
        m_tenant.sandbox.set({fault.constData()});
        const Guest guest = m_tenant.make(mei);

        const QDateTime created = guest.time(u"createdAt");

        QVERIFY(created.isValid());
        QVERIFY(std::abs(created.secsTo(QDateTime::currentDateTimeUtc())) <= 90);
    }

    void aBusyServiceIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("every second request fails") << QByteArray("fail503=2");
        QTest::newRow("503 twice") << QByteArray("retrieveGuest.status=503*2");
        QTest::newRow("too many requests") << QByteArray("rateLimit=1/s");
    }
    void aBusyServiceIsAskedAgain()
    {
        QFETCH(QByteArray, fault);
        const Guest guest = m_tenant.make(mei);
        m_tenant.sandbox.set({fault.constData()});

        const auto read = await(m_tenant.service->read(guest.ref()), 20s);

        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(read->name(), u"Mei Lind"_s);
    }

    void wrongCredentialsSayWhichPairAndWhereItIs()
    {
        m_tenant.setToken(u"wrong"_s);

        const auto page = await(m_tenant.service->page({}, {}, 0));

        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(page.error().message().contains(u"API token"_s), qPrintable(page.error().message()));
        QVERIFY2(page.error().advice().contains(u"Settings > API access"_s), qPrintable(page.error().advice()));
        const QString all = page.error().message() + page.error().advice() + page.error().detail;
        QVERIFY(!all.contains(m_tenant.sandbox.access().clientKey) && !all.contains(u"wrong"_s));
    }

    void anErrorIsToldWhateverItsBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *style : {"api", "empty", "text", "message", "html", "problem"})
            QTest::newRow(style) << QByteArray("retrieveGuest.body=") + style;
    }
    void anErrorIsToldWhateverItsBody()
    {
        QFETCH(QByteArray, body);
        const Guest guest = m_tenant.make(mei);
        m_tenant.sandbox.set({"retrieveGuest.status=403", body.constData()});

        const auto read = await(m_tenant.service->read(guest.ref()));

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Forbidden);
        QCOMPARE(read.error().status, 403);
        QVERIFY(!read.error().message().isEmpty());
        QVERIFY(!read.error().detail.contains(m_tenant.sandbox.access().clientKey));
    }

    // Changing.

    void clearingFollowsWhatTheServiceDoes_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("isCleared");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("null removes") << QByteArray("patchNull=remove") << true << false;
        QTest::newRow("null is ignored") << QByteArray("patchNull=ignore") << false << false;
        QTest::newRow("null is refused") << QByteArray("patchNull=reject") << false << true;
    }
    void clearingFollowsWhatTheServiceDoes()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, isCleared);
        QFETCH(bool, isRefused);
        m_tenant.sandbox.set({fault.constData()});
        const Guest fresh = made();
        Guest wanted = fresh;
        wanted.setText(u"passportNumber"_s, {});
        wanted.setText(u"city"_s, u"Malmö"_s);

        const GuestOutcome outcome = write(fresh, wanted);

        QCOMPARE(outcome.error.has_value(), isRefused);
        if (isRefused) {
            QCOMPARE(outcome.error->status, 400);
            QVERIFY(outcome.error->fields.contains(u"passportnumber"_s));
            QCOMPARE(namesOf(outcome.notArrived), (QStringList{u"city"_s, u"passportNumber"_s}));
        } else {
            QCOMPARE(namesOf(outcome.notArrived), isCleared ? QStringList() : QStringList{u"passportNumber"_s});
            QVERIFY(namesOf(outcome.arrived).contains(u"city"_s));
        }
        QCOMPARE(outcome.now.text(u"passportNumber").isEmpty(), isCleared);
        QCOMPARE(m_tenant.http->writes(), QByteArrayList{"PATCH"});
    }

    void replacingClearsWhereAPatchCannot()
    {
        m_tenant.sandbox.set({"patchNull=ignore"});
        const Guest fresh = made();
        Guest wanted = fresh;
        wanted.setText(u"passportNumber"_s, {});

        const auto outcome = await(m_tenant.service->replace(fresh, wanted));

        QVERIFY(outcome && !outcome->error && outcome->notArrived.isEmpty());
        QVERIFY(outcome->now.text(u"passportNumber").isEmpty());
    }

    void anUpdateMayAnswerAnyStatus_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("200") << QByteArray("status201OnUpdate=off");
        QTest::newRow("201") << QByteArray("status201OnUpdate=on");
    }
    void anUpdateMayAnswerAnyStatus()
    {
        QFETCH(QByteArray, fault);
        m_tenant.sandbox.set({fault.constData()});
        const Guest fresh = made("{'name':'ext','a':1}");
        Guest wanted = fresh;
        wanted.setText(u"city"_s, u"Malmö"_s);
        wanted.extensions->first().pairs = json("{'a':2}");

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(!outcome.error && outcome.notArrived.isEmpty());
    }

    void oneAddressKeptOfSeveralIsTold()
    {
        m_tenant.sandbox.set({"emailsKept=one"});
        const Guest fresh = made();
        Guest wanted = fresh;
        wanted.setEmails(fresh.email(), {u"mei@work.example"_s});

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(!outcome.error);
        QCOMPARE(namesOf(outcome.notArrived), QStringList{u"emails"_s});
        QCOMPARE(outcome.now.emails(), QStringList{fresh.email()});
    }

    void somethingAbsentMayBeARefusal()
    {
        m_tenant.sandbox.set({"absentUpdate=400"});
        const Guest fresh = made("{'name':'ext','a':1}");
        const Guest gone = made();
        Guest wanted = fresh;
        wanted.extensions->first().pairs = json("{'a':2}");
        m_tenant.sandbox.guests("DELETE", "/" + fresh.ref().toLatin1() + "/extensions/ext");
        m_tenant.sandbox.guests("DELETE", "/" + gone.ref().toLatin1());

        const GuestOutcome outcome = write(fresh, wanted);
        const auto nobody = await(m_tenant.service->write(gone, {{.name = u"city"_s, .now = u"Cork"_s}}));

        QVERIFY(!outcome.error && outcome.notArrived.isEmpty());
        QCOMPARE(nobody.error().kind, Error::Kind::NotFound);
    }

    void anExtensionThatIsThereAlreadyIsChanged_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("409") << QByteArray("extExists=409");
        QTest::newRow("it is written over") << QByteArray("extExists=upsert");
    }
    void anExtensionThatIsThereAlreadyIsChanged()
    {
        QFETCH(QByteArray, fault);
        m_tenant.sandbox.set({fault.constData()});
        const Guest fresh = made();
        m_tenant.extend(fresh, quoted("{'name':'ext','theirs':1}"));
        Guest wanted = fresh;
        wanted.extensions->append({.name = u"ext"_s, .pairs = json("{'mine':1}")});

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(!outcome.error && outcome.notArrived.isEmpty());
    }

    void aKeyOfAnotherSlotMayBeRefused()
    {
        m_tenant.sandbox.set({"uniqueKeys=400"});
        const Guest fresh = made("{'name':'ext','a':1}");
        const GuestChanges changes{{.slot = u"ext1"_s, .name = u"a"_s, .existed = false, .now = ExactJson::Number{"2"}}};

        const auto outcome = await(m_tenant.service->write(fresh, changes));

        QVERIFY(outcome && outcome->error);
        QCOMPARE(outcome->error->status, 400);
        QVERIFY(outcome->error->fields.contains(u"a"_s));
        QCOMPARE(namesOf(outcome->notArrived), QStringList{u"ext1/a"_s});
    }

    void aFullSlotIsEmptiedBeforeItIsFilled()
    {
        ExactJson pairs = ExactJson::emptyObject();
        pairs.set(u"name"_s, u"ext"_s);
        for (int i = 0; i < 100; ++i)
            pairs.set(u"key%1"_s.arg(i), ExactJson::Number{"1"});
        const Guest fresh = made(pairs.toJson());
        Guest wanted = fresh;
        wanted.extensions->first().pairs.remove(u"key0");
        wanted.extensions->first().pairs.set(u"another"_s, ExactJson::Number{"2"});

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(!outcome.error && outcome.notArrived.isEmpty());
        QCOMPARE(m_tenant.http->writes(), (QByteArrayList{"DELETE", "PATCH"}));
        QCOMPARE(outcome.now.extensions->first().pairs.members().size(), 100);
    }

    void aLostAnswerToAChangeIsSettledByASecondLook_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isLost");
        QTest::newRow("done, then broken") << QByteArray("patchGuest.drop=after*1") << true << true;
        QTest::newRow("broken before") << QByteArray("patchGuest.drop=before*1") << false << true;
        QTest::newRow("server error") << QByteArray("patchGuest.status=500*1") << false << false;
        QTest::newRow("unavailable") << QByteArray("patchGuest.status=503*1") << false << false;
    }
    void aLostAnswerToAChangeIsSettledByASecondLook()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, isThere);
        QFETCH(bool, isLost);
        const Guest fresh = made();
        Guest wanted = fresh;
        wanted.setText(u"city"_s, u"Malmö"_s);
        wanted.extensions->append({.name = u"ext"_s, .pairs = json("{'a':1}")});
        const int before = m_tenant.sandbox.requests("patchGuest");
        m_tenant.sandbox.set({fault.constData()});

        const GuestOutcome outcome = write(fresh, wanted);

        QCOMPARE(m_tenant.sandbox.requests("patchGuest") - before, 1);
        QCOMPARE(outcome.answerLost, isLost);
        QCOMPARE(outcome.error.has_value(), !isThere);
        QCOMPARE(namesOf(outcome.arrived), isThere ? QStringList({u"city"_s, u"ext/a"_s}) : QStringList());
        QCOMPARE(namesOf(outcome.notArrived), isThere ? QStringList() : QStringList({u"city"_s, u"ext/a"_s}));
        QVERIFY(!outcome.unverified);
    }

    void aLostAnswerOfAnExtensionIsSettledByASecondLook_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("created") << QByteArray("createExtension") << QByteArray("{'name':'ext1','b':1}");
        QTest::newRow("changed") << QByteArray("patchExtension") << QByteArray("{'name':'ext','a':2}");
        QTest::newRow("deleted keys") << QByteArray("deleteExtensionFields") << QByteArray("{'name':'ext'}");
    }
    void aLostAnswerOfAnExtensionIsSettledByASecondLook()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, after);
        const Guest fresh = made("{'name':'ext','a':1}");
        Guest wanted = fresh;
        const Extension extension = Extension::fromJson(json(after)).value();
        if (extension.name == "ext"_L1)
            wanted.extensions->first().pairs = extension.pairs;
        else
            wanted.extensions->append(extension);
        const int before = m_tenant.sandbox.requests(operation.constData());
        m_tenant.sandbox.set({QByteArray(operation + ".drop=after*1").constData()});

        const GuestOutcome outcome = write(fresh, wanted);

        QCOMPARE(m_tenant.sandbox.requests(operation.constData()) - before, 1);
        QVERIFY(outcome.answerLost && !outcome.error && outcome.notArrived.isEmpty());
    }

    void aLostAnswerIsToldEvenWhenALaterStepFails()
    {
        const Guest fresh = made("{'name':'ext','a':1}");
        Guest wanted = fresh;
        wanted.setText(u"city"_s, u"Malmö"_s);
        wanted.extensions->first().pairs = json("{'a':2}");
        m_tenant.sandbox.set({"patchGuest.drop=after*1", "patchExtension.status=500"});

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(outcome.answerLost && outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Server);
        QCOMPARE(namesOf(outcome.arrived), QStringList{u"city"_s});
        QCOMPARE(namesOf(outcome.notArrived), QStringList{u"ext/a"_s});
    }

    void whatCannotBeReadAgainIsUnverified()
    {
        const Guest fresh = made();
        Guest wanted = fresh;
        wanted.setText(u"city"_s, u"Malmö"_s);
        m_tenant.sandbox.set({"retrieveGuest.status=500"});

        const GuestOutcome outcome = write(fresh, wanted);

        QVERIFY(outcome.unverified && !outcome.error);
        QCOMPARE(namesOf(outcome.arrived), QStringList{u"city"_s});
        QCOMPARE(outcome.now.text(u"city"), u"Malmö"_s);
    }

    // Creating.

    void aLostAnswerToACreationIsFollowedByASearch_data()
    {
        QTest::addColumn<QByteArrayList>("faults");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("done, then broken") << QByteArrayList{"createGuest.drop=after*1"} << true;
        QTest::newRow("broken before") << QByteArrayList{"createGuest.drop=before*1"} << false;
        QTest::newRow("done, and found after a while") << QByteArrayList{"createGuest.drop=after*1", "visibilityLagMs=1200"} << true;
        QTest::newRow("an empty answer") << QByteArrayList{"createGuest.body=empty*1"} << true;
        QTest::newRow("a page instead of an answer") << QByteArrayList{"createGuest.body=html*1"} << true;
        QTest::newRow("a cut answer") << QByteArrayList{"createGuest.cut=40*1"} << true;
        QTest::newRow("server error") << QByteArrayList{"createGuest.status=500*1"} << false;
    }
    void aLostAnswerToACreationIsFollowedByASearch()
    {
        QFETCH(QByteArrayList, faults);
        QFETCH(bool, isFound);
        const QString address = u"lost%1@post.example"_s.arg(++m_number);
        m_tenant.make(quoted("{'guestType':'customer','firstName':'Old','email':'" + address.toLatin1() + "'}"));
        m_tenant.make(quoted("{'guestType':'customer','firstName':'Twin','email':'" + address.toLatin1() + "'}"));
        Guest draft{.record = json("{'guestType':'customer','firstName':'Twin'}")};
        draft.setEmails(address, {});
        draft.extensions = {{.name = u"ext"_s, .pairs = json("{'a':1}")}};
        const auto before = await(m_tenant.service->lookAlikes(draft));
        const int posts = m_tenant.sandbox.requests("createGuest");
        for (const QByteArray &fault : std::as_const(faults))
            m_tenant.sandbox.set({fault.constData()});

        const auto created = await(m_tenant.service->create(draft), 30s);

        QCOMPARE(m_tenant.sandbox.requests("createGuest") - posts, 1);
        QCOMPARE(created.has_value(), isFound);
        if (created) {
            for (const Guest &old : *before)
                QVERIFY(created->ref() != old.ref());
            QCOMPARE(created->extensions->size(), 1);
        } else {
            QVERIFY(created.error().kind == Error::Kind::Unsure || created.error().kind == Error::Kind::Server);
            QVERIFY2(created.error().said.contains(u"searched"_s), qPrintable(created.error().said));
        }
    }

    void aNewGuestMayTakeAWhileToAppear()
    {
        m_tenant.sandbox.set({"visibilityLagMs=1000"});
        Guest draft{.record = json("{'guestType':'customer','firstName':'Lag'}")};
        draft.extensions = {{.name = u"ext"_s, .pairs = json("{'a':1}")}};

        const auto created = await(m_tenant.service->create(draft), 20s);

        QVERIFY(created);
        QCOMPARE(created->extensions->size(), 1);
        QVERIFY(changesBetween(*created, Guest{created->record, draft.extensions}).isEmpty());
    }

    void aGuestThatStaysHiddenIsCreatedAllTheSame()
    {
        m_tenant.sandbox.set({"visibilityLagMs=60000"});
        Guest draft{.record = json("{'guestType':'customer','firstName':'Hidden'}")};
        draft.extensions = {{.name = u"ext"_s, .pairs = json("{'a':1}")}};

        const auto created = await(m_tenant.service->create(draft), 20s);

        QVERIFY(created);
        QVERIFY(!created->ref().isEmpty());
        QCOMPARE(*created->extensions, QList<Extension>());
    }

    void whoWasThereIsAskedBeforeAnythingIsCreated()
    {
        Guest draft{.record = json("{'guestType':'customer'}")};
        draft.setEmails(u"first@post.example"_s, {});
        m_tenant.sandbox.set({"listGuests.status=403"});

        const auto created = await(m_tenant.service->create(draft));

        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Forbidden);
        QVERIFY(m_tenant.http->writes().isEmpty());
    }

    // Deleting.

    void aDeletionMayAnswerAnyStatus_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("200") << QByteArray("status204OnDelete=off");
        QTest::newRow("204") << QByteArray("status204OnDelete=on");
    }
    void aDeletionMayAnswerAnyStatus()
    {
        QFETCH(QByteArray, fault);
        m_tenant.sandbox.set({fault.constData()});
        const Guest fresh = made();

        const auto removal = await(m_tenant.service->remove(fresh));

        QVERIFY(removal && !removal->wasGone && !removal->stillVisible);
    }

    void aDeletedGuestMayStayVisible()
    {
        m_tenant.sandbox.set({"deleteLagMs=60000"});
        const Guest fresh = made();

        const auto removal = await(m_tenant.service->remove(fresh));
        const auto again = await(m_tenant.service->remove(fresh));

        QVERIFY(removal && removal->stillVisible && !removal->wasGone);
        QVERIFY(again && again->wasGone);
    }

    void aLostAnswerToADeletionIsSettledByASecondLook_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("done, then broken") << QByteArray("deleteGuest.drop=after*1") << true;
        QTest::newRow("broken before") << QByteArray("deleteGuest.drop=before*1") << false;
        QTest::newRow("unavailable") << QByteArray("deleteGuest.status=503*1") << false;
    }
    void aLostAnswerToADeletionIsSettledByASecondLook()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, isGone);
        const Guest fresh = made();
        const int before = m_tenant.sandbox.requests("deleteGuest");
        m_tenant.sandbox.set({fault.constData()});

        const auto removal = await(m_tenant.service->remove(fresh));

        QCOMPARE(m_tenant.sandbox.requests("deleteGuest") - before, 1);
        QCOMPARE(removal.has_value(), isGone);
        if (!removal)
            QVERIFY2(removal.error().said.contains(u"not deleted"_s), qPrintable(removal.error().said));
    }

    void itMayGoWhileItWaits()
    {
        m_tenant.sandbox.set({"patchGuest.delay=300*1"});
        const Guest fresh = made();
        auto service = std::make_unique<GuestService>(*m_tenant.http);
        const auto outcome = service->write(fresh, {{.name = u"city"_s, .now = u"Cork"_s}});

        service.reset();

        const auto settled = await(outcome);
        QVERIFY(!settled);
        QCOMPARE(settled.error().kind, Error::Kind::Cancelled);
    }

private:
    Guest made(const QByteArray &extension = {})
    {
        const Guest created = m_tenant.make(mei);
        if (!extension.isEmpty())
            m_tenant.extend(created, quoted(extension));
        const auto fresh = await(m_tenant.service->read(created.ref()), 20s);
        m_tenant.http->requests.clear();
        return fresh.value();
    }
    GuestOutcome write(const Guest &fresh, const Guest &wanted)
    {
        const auto outcome = await(m_tenant.service->write(fresh, changesBetween(fresh, wanted)), 20s);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message()));
        return *outcome;
    }

    GuestTenant m_tenant{20};
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestGuestFaults)
#include "tst_guestfaults.moc"
